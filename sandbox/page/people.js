/** The switch between the people one can be: one tap each, with their unread marks. */
import { avatar, badge } from "./avatar.js";
import { arrows, el } from "./element.js";
import { layer } from "./lay.js";
import { become } from "./route.js";
import { nameOf, state, unreadOf } from "./state.js";
import { language, say } from "./words.js";

const nav = document.getElementById("people");
const rows = layer(nav);
arrows(nav, ".person");

export function drawPeople() {
  rows.lay(state.people.length ? state.people.map(row) : [nobody()]);
  nav.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

const row = (person) => ({
  key: person.id,
  signature: JSON.stringify([person, unreadOf(person.id), person.id === state.person, language()]),
  make: () => personButton(person),
});

const nobody = () => ({
  key: "nobody", signature: language(), make: () => el("p", { class: "hint" }, say("noPeople")),
});

function personButton(person) {
  const unread = unreadOf(person.id);
  const mark = badge(unread, say("unread", { n: unread }));
  return el("button", {
    class: "person", title: person.note || nameOf(person),
    "data-testid": "person", "data-person": person.id,
    "aria-current": person.id === state.person ? "true" : null,
    click: () => become(person.id),
  },
  el("span", { class: "person-face" }, avatar(person), mark),
  el("span", { class: "person-text" },
    el("span", { class: "person-name" }, nameOf(person)),
    person.note ? el("span", { class: "person-note" }, person.note) : null));
}
