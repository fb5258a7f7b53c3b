/** The keyboard a bot puts under the input, and the reply a bot asks for. */
import { el } from "./element.js";
import { toast } from "./notices.js";
import { sendText } from "./sending.js";
import { changed, here, isGroup, place, state } from "./state.js";
import { say } from "./words.js";

const hidden = new Set(); // "place/message" of keyboards put away by hand or used up
const asked = new Set(); // "place/message" of forced replies already offered

const mark = (message) => `${place()}/${message.message_id}`;

/** `selective` markup is for those whom the message answers or mentions. */
function meant(message) {
  const markup = message.reply_markup;
  if (!markup.selective || !isGroup(here())) return true;
  return message.reply_to_message?.from?.id === state.person
    || (message.entities ?? []).some((entity) => entity.user?.id === state.person);
}

const brings = (message, key) =>
  !message.outgoing && message.reply_markup?.[key] !== undefined && meant(message);

export function currentKeyboard() {
  const last = state.messages.findLast((message) =>
    brings(message, "keyboard") || brings(message, "remove_keyboard"));
  return last?.reply_markup.keyboard ? last : null;
}

export const keyboardShown = (message) => !hidden.has(mark(message));

export function toggleKeyboard(message) {
  if (!hidden.delete(mark(message))) hidden.add(mark(message));
  changed("draft");
}

export function keyboardRows(message) {
  const markup = message.reply_markup;
  return markup.keyboard.map((row) => el("div", { class: "keys-row" }, row.map((key) => {
    const button = typeof key === "string" ? { text: key } : key;
    const kind = `key ${button.style ?? ""}`;
    const click = () => press(message, button);
    return el("button", { class: kind, "data-testid": "reply-key", click }, button.text);
  })));
}

const SPECIAL = [
  "request_contact", "request_location", "request_poll", "request_users", "request_chat", "web_app",
];

function press(message, button) {
  if (SPECIAL.some((kind) => button[kind])) return toast(say("unsupported"));
  if (message.reply_markup.one_time_keyboard) hidden.add(mark(message));
  return sendText(button.text, isGroup(here()) ? message : null);
}

/** The message whose forced reply was not offered yet; each is offered once. */
export function forcedReply() {
  const message = state.messages.findLast((one) => one.outgoing || brings(one, "force_reply"));
  if (!message || message.outgoing || asked.has(mark(message))) return null;
  asked.add(mark(message));
  return message;
}

export const placeholder = () => {
  const last = state.messages.at(-1);
  return (last && !last.outgoing && last.reply_markup?.input_field_placeholder)
    || currentKeyboard()?.reply_markup.input_field_placeholder || say("write");
};
