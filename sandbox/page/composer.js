/** Where one writes: the input and what belongs to it. Enter sends, but never within an IME. */
import { addFiles, attachmentStrip, filePicker } from "./attachments.js";
import { closeMenu, commandList, fitting, menu, menuKey } from "./commands.js";
import { draft } from "./drafts.js";
import { el, icon } from "./element.js";
import {
  currentKeyboard, forcedReply, keyboardRows, keyboardShown, placeholder, toggleKeyboard,
} from "./replykeyboard.js";
import { sendDraft } from "./sending.js";
import { changed, state } from "./state.js";
import { senderName, summary } from "./summary.js";
import { say } from "./words.js";

const input = el("textarea", {
  class: "input", rows: 1, "data-testid": "composer", enterkeyhint: "send", dir: "auto",
  autocomplete: "off", "aria-controls": "commands", "aria-autocomplete": "list",
  input: typed, keydown: pressed, paste: pasted,
});
const picker = filePicker();
const answers = el("div", { class: "answers", hidden: true });
const strip = el("div", { class: "strip" });
const commands = el("div", {
  class: "commands", id: "commands", role: "listbox", hidden: true, keydown: listKey,
});
const keys = el("div", { class: "keys", hidden: true });
const menuButton = tool("menu", "menu-button", toggleMenu);
const attachButton = tool("attach", "attach", () => picker.click());
const keysButton = tool("keys", "keyboard-button", () => toggleKeyboard(currentKeyboard()));
const sendButton = tool("send", "send", sendDraft);
let composing = false;

input.addEventListener("compositionstart", () => { composing = true; });
input.addEventListener("compositionend", () => { composing = false; });

function tool(name, testid, click) {
  return el("button", { class: `round ${name}-tool`, "data-testid": testid, click }, icon(name));
}

const row = el("div", { class: "composer-row" },
  menuButton, attachButton, picker, input, keysButton, sendButton);
export const composer = el("div", { class: "composer" }, commands, answers, strip, row, keys);

document.addEventListener("pointerdown", (event) => {
  if (menu.open && !composer.contains(event.target)) closeMenu();
});

export function drawComposer() {
  const facts = draft();
  if (!composing && input.value !== facts.text) input.value = facts.text;
  nameButtons();
  input.placeholder = facts.files.length ? say("caption") : placeholder();
  input.setAttribute("aria-label", say("write"));
  drawAnswers(facts.answers);
  strip.replaceChildren(...attachmentStrip());
  drawCommands(facts.text);
  drawKeys();
  sendButton.disabled = !facts.text.trim() && !facts.files.length;
  grow();
}

function nameButtons() {
  const words = [
    [menuButton, "menu"], [attachButton, "attach"], [keysButton, "keyboard"], [sendButton, "send"],
  ];
  for (const [button, word] of words) {
    button.setAttribute("aria-label", say(word));
    button.title = say(word);
  }
}

function drawAnswers(message) {
  answers.hidden = !message;
  if (!message) return answers.replaceChildren();
  const title = el("b", {}, say("replyTo", { name: senderName(message) }));
  const drop = { class: "round", "aria-label": say("cancelReply"), click: () => useReply(null) };
  return answers.replaceChildren(icon("reply"),
    el("span", { class: "answers-text" }, title, summary(message)),
    el("button", drop, icon("close")));
}

function drawCommands(text) {
  const fit = fitting(text);
  commands.hidden = !fit.length;
  commands.setAttribute("aria-label", say("commands"));
  commands.replaceChildren(...commandList(fit));
  commands.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  menuButton.hidden = !state.commands.length;
  menuButton.setAttribute("aria-expanded", String(menu.open));
  if (fit.length) input.setAttribute("aria-activedescendant", `command-${menu.picked}`);
  else input.removeAttribute("aria-activedescendant");
}

function drawKeys() {
  const message = currentKeyboard();
  keysButton.hidden = !message;
  keys.hidden = !message || !keyboardShown(message);
  keysButton.setAttribute("aria-expanded", String(!keys.hidden));
  const signature = keys.hidden ? "" : JSON.stringify(message.reply_markup);
  if (keys.dataset.signature === signature) return;
  keys.dataset.signature = signature;
  keys.replaceChildren(...(keys.hidden ? [] : keyboardRows(message)));
}

/** A bot's forced reply: offered as soon as its message is there. */
export function drawForced() {
  const message = forcedReply();
  if (message) useReply(message);
}

export function useReply(message) {
  draft().answers = message;
  changed("draft");
  input.focus();
}

function typed() {
  draft().text = input.value;
  Object.assign(menu, { open: false, picked: 0 });
  changed("draft");
}

function pressed(event) {
  if (composing || event.isComposing || event.keyCode === 229) return;
  if (menuKey(event, fitting(input.value))) return;
  if (event.key === "Escape" && draft().answers) { event.stopPropagation(); useReply(null); }
  if (event.key !== "Enter" || event.shiftKey) return;
  event.preventDefault();
  sendDraft();
}

function listKey(event) {
  if (event.key === "Enter" || event.key === " ") return;
  if (menuKey(event, fitting(input.value))) focusMenu();
}

function toggleMenu() {
  menu.open = !menu.open;
  changed("draft");
  focusMenu();
}

function focusMenu() {
  if (menu.open) commands.querySelector("[aria-selected=true]")?.focus();
  else input.focus();
}

function pasted(event) {
  if (!event.clipboardData.files.length) return;
  event.preventDefault();
  addFiles(event.clipboardData.files);
}

function grow() {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
}

export const focusInput = () => input.focus();
