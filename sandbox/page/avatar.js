/** Avatars without pictures: one sign of the name on a colour that the id picks. */
import { el } from "./element.js";
import { nameOf } from "./state.js";

const TINTS = 8;

export const tint = (id) => Math.abs(Number(id) || 0) % TINTS;

/** A Chinese name shows its family name, an English one its first letter. */
const initial = (name) => [...name.replace(/^[^\p{L}\p{N}]+/u, "")][0]?.toUpperCase() ?? "?";

export function avatar(who, kind = "") {
  return el("span", { class: `avatar tint-${tint(who.id)} ${kind}`, "aria-hidden": "true" },
    initial(who.title ?? nameOf(who)));
}

export function badge(count, text) {
  if (!(count > 0)) return null;
  return el("span", { class: "badge", "aria-label": text }, count > 99 ? "99+" : String(count));
}
