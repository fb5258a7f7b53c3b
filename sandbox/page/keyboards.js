/** Inline buttons: what each kind does when pressed, and how long it spins. */
import { post } from "./api.js";
import { el } from "./element.js";
import { copy } from "./entities.js";
import { address, follow } from "./links.js";
import { complain, dialog, toast } from "./notices.js";
import { changed, nameOf, state } from "./state.js";
import { say } from "./words.js";

const PATIENCE = 20000;

export function inlineKeyboard(message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el("div", { class: "inline" }, rows.map((row, y) =>
    el("div", { class: "inline-row" },
      row.map((button, x) => inlineButton(message, button, y, x)))));
}

function inlineButton(message, button, row, column) {
  const key = tapKey(state.chat, message.message_id, row, column);
  const busy = state.taps.has(key);
  return el("button", {
    class: `inline-button ${button.style ?? ""}`, "data-testid": "inline-button",
    "data-focus": `${row}:${column}`, "aria-busy": busy ? "true" : null,
    click: () => press(message, button, row, column, key),
  }, el("span", { class: "inline-label" }, button.text),
  button.url ? el("span", { class: "away", "aria-hidden": "true" }, "↗") : null);
}

const tapKey = (...parts) => parts.join(":");

function press(message, button, row, column, key) {
  if (button.url || button.login_url) {
    const url = address(button.url ?? button.login_url.url);
    return url ? follow(url) : toast(say("unsupported"));
  }
  if (button.copy_text) return copy(button.copy_text.text);
  if (button.callback_data === undefined) return toast(say("unsupported"));
  return state.taps.has(key) ? null : tap(message, row, column, key);
}

async function tap(message, row, column, key) {
  const { person, chat } = state;
  state.taps.set(key, "asked");
  changed("messages");
  const giveUp = setTimeout(() => settle(key, () => toast(say("slow"))), PATIENCE);
  try {
    const reply = await post("taps", { person, chat, message_id: message.message_id, row, column });
    if (!reply.answered) return void state.taps.set(key, reply.id);
    clearTimeout(giveUp);
    settle(key, () => show(reply, message));
  } catch (error) {
    clearTimeout(giveUp);
    settle(key, () => complain(error));
  }
}

function settle(key, then) {
  if (!state.taps.delete(key)) return;
  changed("messages");
  then();
}

/** An answer that came after the tap's own request had given up waiting. */
export function answered(event) {
  for (const [key, id] of state.taps)
    if (id === event.id) settle(key, () => show(event, null));
}

function show(reply, message) {
  if (reply.url) {
    const url = address(reply.url);
    if (url) follow(url);
  } else if (reply.text && reply.show_alert) {
    dialog(message?.from ? nameOf(message.from) : say("bot"), [el("p", {}, reply.text)]);
  } else if (reply.text) {
    toast(reply.text);
  }
}
