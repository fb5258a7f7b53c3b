/** The bot's command menu: opened by its button or by typing "/", by this person's scope. */
import { el } from "./element.js";
import { draft } from "./drafts.js";
import { sendText } from "./sending.js";
import { changed, here, isGroup, state } from "./state.js";

export const menu = { open: false, picked: 0 };

const nameIn = (command) =>
  (isGroup(here()) && command.bot ? `/${command.command}@${command.bot}` : `/${command.command}`);

/** The commands that fit what was typed; all of them when the menu button opened the list. */
export function fitting(text) {
  if (menu.open) return state.commands;
  const typed = /^\/([\w@]*)$/.exec(text)?.[1].toLowerCase();
  if (typed === undefined) return [];
  return state.commands.filter((command) => command.command.startsWith(typed.split("@")[0]));
}

export function commandList(commands) {
  menu.picked = Math.max(0, Math.min(menu.picked, commands.length - 1));
  return commands.map((command, n) => el("button", {
    class: "command-row", role: "option", id: `command-${n}`, tabindex: menu.open ? 0 : -1,
    "aria-selected": String(n === menu.picked),
    "data-testid": "command", "data-command": command.command,
    click: () => choose(command),
  }, el("span", { class: "command-name" }, `/${command.command}`),
  el("span", { class: "command-words" }, command.description)));
}

function choose(command) {
  draft().text = "";
  closeMenu();
  sendText(nameIn(command));
}

export function closeMenu() {
  Object.assign(menu, { open: false, picked: 0 });
  changed("draft");
}

/** Keys for the list while the hand stays in the input; true when the key was used. */
export function menuKey(event, commands) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!commands.length) return false;
  if (step) menu.picked = (menu.picked + step + commands.length) % commands.length;
  else if (event.key === "Tab" && !event.shiftKey)
    draft().text = `${nameIn(commands[menu.picked])} `;
  else if (event.key === "Escape") dismiss();
  else if (event.key === "Enter" && !event.shiftKey) choose(commands[menu.picked]);
  else return false;
  event.preventDefault();
  changed("draft");
  return true;
}

function dismiss() {
  if (!menu.open) draft().text = "";
  menu.open = false;
}

/** A command pressed in a message; in a group it names its bot, as Telegram's own clients do. */
export function useCommand(words, message) {
  const bot = message?.from?.is_bot ? message.from.username : null;
  sendText(isGroup(here()) && bot && !words.includes("@") ? `${words}@${bot}` : words);
}
