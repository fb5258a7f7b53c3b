/** The chat list of the person one is now. */
import { avatar, badge } from "./avatar.js";
import { arrows, el } from "./element.js";
import { copyable } from "./entities.js";
import { layer } from "./lay.js";
import { go } from "./route.js";
import { chatsOf, isOpened, me, nameOf, state } from "./state.js";
import { instant, shortTime } from "./times.js";
import { language, say } from "./words.js";

const pane = document.getElementById("list");
const rows = layer(pane);
arrows(pane, ".chat-item");

export function drawChats() {
  const chats = chatsOf(state.person);
  rows.lay([identity(), ...(chats.length ? chats.map(row) : [none()])]);
}

const words = (key, kind, text, parts = [text]) =>
  ({ key, signature: text, make: () => el("p", { class: kind }, parts) });

const none = () => words("none", "hint", say("noChats"));

function identity() {
  const name = me() ? say("as", { name: nameOf(me()) }) : "";
  const note = me()?.note ?? "";
  return words("as", "list-as", `${name} ${note}`, [name, el("span", {}, codes(note))]);
}

const CODE = /([0-9A-Z]+(?:-[0-9A-Z]+)+)/;

/** A note with its codes ready to be copied by a press. */
const codes = (note) => note.split(CODE).map((part, n) => (n % 2 ? copyable(part) : part));

const row = (chat) => ({
  key: chat.id,
  signature: JSON.stringify([chat, chat.id === state.chat, language(), chat.last && when(chat)]),
  make: () => chatButton(chat),
});

const when = (chat) => shortTime(instant(chat.last.date));

function chatButton(chat) {
  return el("button", {
    class: "chat-item", "data-testid": "chat", "data-chat": chat.id,
    "aria-current": chat.id === state.chat ? "true" : null,
    click: () => go(state.person, chat.id),
  },
  avatar(chat, chat.type === "private" ? "" : "avatar-group"),
  el("span", { class: "chat-item-text" },
    el("span", { class: "chat-item-top" },
      el("span", { class: "chat-item-title" }, chat.title),
      chat.last ? el("time", { class: "chat-item-time" }, when(chat)) : null),
    el("span", { class: "chat-item-bottom" },
      el("span", { class: "chat-item-last" }, lastLine(chat)),
      badge(chat.unread, say("unread", { n: chat.unread })))));
}

function lastLine(chat) {
  if (!isOpened(chat)) return say("notOpened");
  return chat.last?.text.replace(/\s+/g, " ") ?? say("members", { n: chat.members });
}
