/** Toasts that pass by, and dialogs that wait for an answer. */
import { el } from "./element.js";
import { say } from "./words.js";

const SHORTEST = 1500;
const LONGEST = 6000;
const PER_SIGN = 100;

export function toast(text) {
  const node = el("div", { class: "toast", "data-testid": "toast" }, text);
  document.getElementById("toasts").append(node);
  setTimeout(() => node.remove(), Math.min(SHORTEST + text.length * PER_SIGN, LONGEST));
}

export const complain = (error) => toast(say("failed", { why: error.message }));

/** A modal dialog; `parts` are nodes or strings, `buttons` nodes that stand before "close". */
export function dialog(title, parts, { buttons = [], end = say("ok"), kind = "" } = {}) {
  const heading = el("h2", { id: "dialog-title" }, title);
  const close = el("button", { class: "button", click: () => box.close() }, end);
  const box = el("dialog", {
    class: `dialog ${kind}`, "data-testid": "dialog", "aria-labelledby": "dialog-title",
  }, heading, el("div", { class: "dialog-body" }, parts),
  el("div", { class: "dialog-foot" }, buttons, close));
  box.addEventListener("close", () => box.remove());
  box.addEventListener("click", (event) => { if (event.target === box) box.close(); });
  document.body.append(box);
  box.showModal();
  close.focus();
  return box;
}

/** A small menu under a button; it closes at a choice, at Escape and at a press elsewhere. */
export function popover(anchor, panel) {
  const close = () => {
    panel.remove();
    anchor.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside, true);
    document.removeEventListener("keydown", escape, true);
  };
  const outside = (event) => {
    if (!panel.contains(event.target) && !anchor.contains(event.target)) close();
  };
  const escape = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
    anchor.focus();
  };
  anchor.setAttribute("aria-expanded", "true");
  anchor.after(panel);
  document.addEventListener("pointerdown", outside, true);
  document.addEventListener("keydown", escape, true);
  panel.querySelector("button, input")?.focus();
  return close;
}
