/** The clock of the demo: it shows the bot's time, and moves it. */
import { post } from "./api.js";
import { el, icon } from "./element.js";
import { complain, popover } from "./notices.js";
import { loadClock } from "./sync.js";
import { clockFace, fieldValue, fromField, leaps, moved } from "./times.js";
import { say } from "./words.js";

const face = el("span", { class: "clock-face" });
const button = el("button", {
  class: "clock", "data-testid": "clock", "aria-expanded": "false", "aria-haspopup": "dialog",
  click: toggle,
}, icon("clock"), face);

export const clock = el("div", { class: "tool" }, button);
let close = null;

export function drawClock() {
  const parts = Object.entries(clockFace());
  const text = parts.map(([, words]) => words).join(" ");
  if (face.title !== text)
    face.replaceChildren(...parts.map(([part, words]) =>
      el("span", { class: `clock-${part}` }, words)));
  face.title = text;
  button.classList.toggle("moved", moved());
  button.title = say("clockHelp");
  const kind = say(moved() ? "clockMoved" : "clockReal");
  button.setAttribute("aria-label", `${kind} ${text}. ${say("clockHelp")}`);
}

setInterval(drawClock, 1000);

function toggle() {
  if (button.getAttribute("aria-expanded") === "true") close();
  else close = popover(button, panel());
}

function panel() {
  const field = el("input", {
    class: "field", type: "datetime-local", value: fieldValue(), "aria-label": say("moment"),
  });
  const go = () => field.value && move({ to: fromField(field.value).toISOString() });
  const props = { class: "popover popover-right", role: "dialog", "aria-label": say("clockHelp") };
  return el("div", props,
    el("p", { class: "popover-title" }, say("clockHelp")),
    Object.entries(leaps()).map(([key, to]) => option(key, say(key), { to: to.toISOString() })),
    el("div", { class: "clock-go" }, field,
      el("button", { class: "button", "data-testid": "clock-go", click: go }, say("goTo"))),
    option("back", say("backToReal"), { back: true }));
}

const option = (key, words, wish) =>
  el("button", { class: "popover-item", "data-testid": "clock-option", "data-option": key,
    click: () => move(wish) }, words);

async function move(wish) {
  close();
  button.focus();
  try {
    await post("clock", wish);
  } catch (error) {
    complain(error);
  }
  await loadClock();
}
