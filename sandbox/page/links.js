/** Where a link leads: into the sandbox when it is Telegram's own; else outside, if one agrees. */
import { post } from "./api.js";
import { el } from "./element.js";
import { complain, dialog, toast } from "./notices.js";
import { go } from "./route.js";
import { botNamed, chatsOf, state } from "./state.js";
import { loadChats, loadMessages } from "./sync.js";
import { say } from "./words.js";

const HOSTS = new Set(["t.me", "www.t.me", "telegram.me", "telegram.dog"]);
const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

/** A parsed address, or null where the scheme is not a harmless one. */
export function address(text) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return SCHEMES.has(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** What Telegram itself would open: `{username, start}` or `{chat, message}`; null for the web. */
function inside(url) {
  if (url.protocol === "tg:" && url.hostname === "resolve")
    return { username: url.searchParams.get("domain") ?? "", start: url.searchParams.get("start") };
  if (!HOSTS.has(url.hostname)) return null;
  const [first = "", second, third] = url.pathname.split("/").filter(Boolean);
  if (first === "c") return { chat: Number(`-100${second}`), message: Number(third) || null };
  return { username: first, start: url.searchParams.get("start") };
}

export function follow(url) {
  const target = inside(url);
  if (!target) return ask(url);
  return target.chat ? toChat(target.chat, url) : toBot(target, url);
}

function ask(url) {
  const open = el("a", {
    class: "button primary", href: url.href, target: "_blank", rel: "noopener noreferrer",
    click: () => box.close(),
  }, say("open"));
  const box = dialog(say("openLink"), [el("p", { class: "address" }, url.href)],
    { buttons: [open], end: say("cancel") });
}

function toChat(chat, url) {
  if (chatsOf(state.person).some((known) => known.id === chat)) go(state.person, chat);
  else toast(say("unknownLink", { name: url.pathname }));
}

async function toBot({ username, start }, url) {
  const bot = botNamed(username);
  if (!bot) return toast(say("unknownLink", { name: username ? `@${username}` : url.href }));
  go(state.person, bot.id);
  if (start !== null) await press(bot.id, start);
}

/** Presses START in a private chat, with the payload of a deep link if there is one. */
export async function press(bot, payload = "") {
  try {
    await post("starts", { person: state.person, bot, ...(payload ? { payload } : {}) });
    await Promise.all([loadChats(state.person), loadMessages()]);
  } catch (error) {
    complain(error);
  }
}
