/** Who is in a group; the sandbox lets anyone come or go, as an administrator would. */
import { get, post } from "./api.js";
import { avatar } from "./avatar.js";
import { el } from "./element.js";
import { complain, dialog } from "./notices.js";
import { nameOf, state } from "./state.js";
import { loadAllChats } from "./sync.js";
import { say } from "./words.js";

export async function showMembers(chat) {
  const list = el("ul", { class: "member-list" });
  const path = `chats/${chat.id}/members`;
  const draw = (members) =>
    list.replaceChildren(...everybody(members).map((row) => line(row, change)));
  const change = (wish) => post(path, { ...wish, by: state.person }).then(draw).then(loadAllChats)
    .catch(complain);
  get(path).then(draw).catch(complain);
  dialog(chat.title, [list], { end: say("close") });
}

/** The people of the sandbox, and the bots, each with a standing in the group or none. */
function everybody(members) {
  const standing = new Map(members.map(({ user, status }) => [user.id, status]));
  return [...state.people, ...state.bots].map((who) => ({ who, status: standing.get(who.id) }));
}

const LEADING = new Set(["creator", "administrator"]);

function line({ who, status }, change) {
  const wish = status ? { remove: [who.id] } : { add: [who.id] };
  const about = LEADING.has(status) ? say("leads") : who.note ?? say("bot");
  return el("li", {}, avatar(who, "avatar-small"),
    el("span", { class: "member-name" }, nameOf(who), el("small", {}, about)),
    el("button", { class: "button", "data-member": who.id, click: () => change(wish) },
      say(status ? "remove" : "add")));
}
