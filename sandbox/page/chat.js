/** The open chat: its head, its pinned message, its messages, and what stands below them. */
import { post } from "./api.js";
import { avatar } from "./avatar.js";
import { composer } from "./composer.js";
import { takeDrops } from "./attachments.js";
import { el, icon } from "./element.js";
import { press } from "./links.js";
import { showMembers } from "./members.js";
import { messagesPane } from "./messages.js";
import { complain, popover } from "./notices.js";
import { drawPinned, pinned } from "./pinned.js";
import { go } from "./route.js";
import { here, isGroup, isOpened, state } from "./state.js";
import { loadChats } from "./sync.js";
import { language, say } from "./words.js";

const pane = document.getElementById("chat");
const empty = el("p", { class: "hint hint-middle" });
const head = el("header", { class: "chat-head" });
const gate = el("div", { class: "gate" });
const body = [head, pinned, messagesPane(), gate, composer];
pane.append(empty, ...body);
takeDrops(pane);

export function drawChat() {
  const chat = here();
  empty.hidden = Boolean(chat);
  empty.textContent = say("pickChat");
  for (const node of body) node.hidden = !chat;
  if (!chat) return;
  drawHead(chat);
  drawPinned(chat);
  drawGate(chat);
}

function drawHead(chat) {
  const about = subtitle(chat);
  const signature = JSON.stringify([chat.id, chat.title, chat.blocked, about, language()]);
  if (head.dataset.signature === signature) return;
  head.dataset.signature = signature;
  head.replaceChildren(
    tool("back", "back", () => go(state.person)),
    avatar(chat, isGroup(chat) ? "avatar-group" : ""),
    el("div", { class: "chat-names" }, el("h2", {}, chat.title), el("p", {}, about)),
    isGroup(chat)
      ? tool("people", "memberList", () => showMembers(chat))
      : tool("more", "more", (event) => openMore(event.currentTarget, chat)));
}

function tool(name, word, click) {
  const props = { class: `round head-${name}`, "aria-label": say(word), title: say(word), click };
  return el("button", props, icon(name));
}

function subtitle(chat) {
  if ((state.typing.get(chat.id) ?? 0) > Date.now()) return say("typing");
  if (!isGroup(chat)) return chat.bot?.username ? `@${chat.bot.username} · ${say("bot")}` : "";
  return say("members", { n: chat.members });
}

function openMore(button, chat) {
  const act = async () => { close(); await block(chat, !chat.blocked); };
  const panel = el("div", { class: "popover popover-right", role: "menu" },
    el("button", { class: "popover-item", role: "menuitem", click: act },
      say(chat.blocked ? "unblock" : "block")));
  const close = popover(button, panel);
}

async function block(chat, blocked) {
  try {
    await post("blocks", { person: state.person, bot: chat.id, blocked });
  } catch (error) {
    complain(error);
  }
  await loadChats(state.person);
}

/** A chat one cannot write to yet: never opened, or blocked. */
function drawGate(chat) {
  gate.hidden = isOpened(chat) && !chat.blocked;
  composer.hidden = !gate.hidden;
  if (gate.hidden) return;
  const act = async () => {
    if (chat.blocked) await block(chat, false);
    await press(chat.id);
  };
  gate.replaceChildren(
    el("p", {}, say(chat.blocked ? "blocked" : "startHint")),
    el("button", { class: "button primary", "data-testid": "start-button", click: act },
      say(chat.blocked ? "restart" : "start")));
}
