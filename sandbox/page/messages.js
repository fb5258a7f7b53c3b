/** The running list of messages: days, senders, what is new, and where the eye was. */
import { bubble } from "./bubble.js";
import { el, icon } from "./element.js";
import { layer } from "./lay.js";
import { useReply } from "./composer.js";
import { useCommand } from "./commands.js";
import { here, isGroup, place, state } from "./state.js";
import { loadOlder, markRead } from "./sync.js";
import { rowsOf } from "./rows.js";
import { senderName, summary } from "./summary.js";
import { say } from "./words.js";

const NEAR = 90;
const list = el("div", {
  class: "messages", role: "log", "aria-live": "off", tabindex: 0, scroll: scrolled,
});
const count = el("span", { class: "badge" });
const jump = el("button", { class: "round jump", hidden: true, click: () => toBottom(true) },
  icon("down"), count);
const live = document.getElementById("live");
const rows = layer(list);
const hands = { answer: useReply, command: useCommand, find };

let drawnPlace = "";
let newest = 0;
let missed = 0;
let stick = true; // whether the end of the list is to stay in sight
let lastTop = 0;

export const messagesPane = () => el("div", { class: "messages-wrap" }, list, jump);
const keepEnd = () => { if (stick) toBottom(); };
new ResizeObserver(keepEnd).observe(list);
list.addEventListener("load", keepEnd, true);

export function drawMessages() {
  const fresh = drawnPlace !== place();
  if (fresh) forget();
  if (state.messagesOf !== place()) return;
  if (state.unreadFrom === "find") state.unreadFrom = firstUnread();
  const arrived = state.messages.filter((message) => message.message_id > newest);
  if (newest && arrived.some((message) => message.outgoing)) state.unreadFrom = null;
  const anchor = fresh || stick ? null : firstVisible();
  const top = anchor?.getBoundingClientRect().top;
  rows.lay(rowsOf(state.messages, isGroup(here()), make));
  if (anchor?.isConnected) list.scrollTop += anchor.getBoundingClientRect().top - top;
  const first = newest === 0;
  newest = state.messages.at(-1)?.message_id ?? 0;
  settle(first, arrived);
  markRead();
}

function forget() {
  rows.forget();
  Object.assign(jump, { hidden: true, ariaLabel: say("newest") });
  [drawnPlace, newest, missed, stick, lastTop] = [place(), 0, 0, true, 0];
}

function settle(first, arrived) {
  const unread = list.querySelector(".unread-line");
  if (first && unread) return toUnread(unread);
  if (stick || first || arrived.some((message) => message.outgoing)) toBottom();
  else missed += arrived.length;
  scrolled();
  const heard = first ? [] : arrived.filter((message) => !message.outgoing);
  for (const message of heard) announce(message);
}

function toUnread(line) {
  stick = false;
  line.scrollIntoView({ block: "center" });
  scrolled();
}

function announce(message) {
  live.append(el("p", {}, `${senderName(message)}: ${summary(message, 200)}`));
  while (live.children.length > 5) live.firstChild.remove();
}

function firstUnread() {
  const theirs = state.messages.filter((message) => !message.outgoing);
  const unread = here()?.unread ?? 0;
  return unread > 0 ? theirs.at(-unread)?.message_id ?? theirs[0]?.message_id : null;
}

const make = {
  day: (title) => el("div", { class: "day", role: "separator" }, el("span", {}, title)),
  unread: () => el("div", { class: "unread-line", role: "separator" }, say("unreadHere")),
  message: (message, shape) => bubble(message, shape, hands),
  empty: () => el("p", { class: "hint" }, say("noMessages")),
};

function firstVisible() {
  const top = list.getBoundingClientRect().top;
  return [...list.children].find((node) => node.getBoundingClientRect().bottom > top);
}

function scrolled() {
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
  stick = atEnd || (stick && list.scrollTop >= lastTop);
  lastTop = list.scrollTop;
  if (stick) missed = 0;
  jump.hidden = stick;
  count.hidden = !missed;
  count.textContent = String(missed);
  if (list.scrollTop < 200 && state.messagesOf === place() && !state.whole) loadOlder();
}

function toBottom(smooth = false) {
  list.scrollTo({ top: list.scrollHeight, behavior: smooth ? "smooth" : "instant" });
}

const nodeOf = (id) => list.querySelector(`[data-message="${CSS.escape(String(id))}"]`);

/** Leads to a message, however far back it stands. */
async function find(id) {
  while (!nodeOf(id) && !state.whole && state.messages.length) await loadOlder();
  const node = nodeOf(id);
  if (!node) return;
  node.scrollIntoView({ block: "center" });
  node.classList.add("found");
  setTimeout(() => node.classList.remove("found"), 1600);
}

export const showMessage = find;
export const focusMessages = () => list.focus();
