/** The pinned message of a chat, above its messages; a press leads to it. */
import { get } from "./api.js";
import { el, icon } from "./element.js";
import { showMessage } from "./messages.js";
import { changed, place, state } from "./state.js";
import { summary } from "./summary.js";
import { say } from "./words.js";

export const pinned = el("button", { class: "pinned" });
const old = new Map(); // place/message -> a pinned message older than what the page has loaded

export function drawPinned(chat) {
  const id = chat.pinned;
  const message = id === null ? null : find(id);
  pinned.hidden = !message;
  if (!message) return;
  pinned.onclick = () => showMessage(id);
  pinned.replaceChildren(icon("pin"),
    el("span", { class: "pinned-text" }, el("b", {}, say("pinned")), summary(message)));
}

function find(id) {
  const key = `${place()}/${id}`;
  const loaded = state.messages.find((message) => message.message_id === id);
  if (loaded || old.has(key)) return loaded ?? old.get(key);
  if (state.messagesOf === place()) fetchOld(key, id);
  return null;
}

async function fetchOld(key, id) {
  old.set(key, null);
  const { person, chat } = state;
  const [message] = await get("messages", { person, chat, before: id + 1, limit: 1 });
  if (message?.message_id === id) old.set(key, message);
  changed("chat");
}
