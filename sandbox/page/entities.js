/** Draws a text with Telegram's entities: a tree of nodes, every word of it as text. */
import { el } from "./element.js";
import { address, follow } from "./links.js";
import { toast } from "./notices.js";
import { say } from "./words.js";

/** Offsets count UTF-16 units, as JavaScript's own strings do. */
export function formatted(text, entities = [], onCommand) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return pieces(text, sorted, 0, text.length, onCommand);
}

function pieces(text, entities, from, to, onCommand) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = entities.slice(i + 1).filter((other) => other.offset < end);
    const words = text.slice(entity.offset, end);
    nodes.push(wrap(entity, words, pieces(text, inner, entity.offset, end, onCommand), onCommand));
    at = BLOCKS.has(entity.type) && text[end] === "\n" && end < to ? end + 1 : end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s" };

function wrap(entity, words, inner, onCommand) {
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, inner);
  switch (entity.type) {
    case "spoiler": return spoiler(inner);
    case "code": return copyable(words, inner);
    case "pre": return pre(entity.language, words, inner);
    case "blockquote": return el("blockquote", { class: "quote" }, inner);
    case "expandable_blockquote": return expandable(inner);
    case "url": return link(words, inner);
    case "text_link": return link(entity.url, inner);
    case "email": return link(`mailto:${words}`, inner);
    case "phone_number": return link(`tel:${words.replace(/[^+\d]/g, "")}`, inner);
    case "bot_command":
      return pressable("span", { class: "command" }, inner, () => onCommand?.(words));
    case "mention": case "text_mention": case "hashtag": case "cashtag":
      return el("span", { class: "mention" }, inner);
    default: return el("span", {}, inner);
  }
}

function pressable(tag, props, inner, press) {
  const act = (event) => { event.stopPropagation(); press(event.currentTarget); };
  return el(tag, {
    role: "button", tabindex: 0, ...props, click: act,
    keydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act(event);
    },
  }, inner);
}

export const copyable = (words, inner = words) =>
  pressable("code", { class: "code", title: say("copy") }, inner, () => copy(words));

function spoiler(inner) {
  return pressable("span", { class: "spoiler", "aria-label": say("spoiler") }, inner, (node) => {
    node.classList.add("shown");
    node.removeAttribute("aria-label");
  });
}

function link(href, inner) {
  const url = address(href);
  if (!url) return el("span", {}, inner);
  return el("a", {
    href: url.href, target: "_blank", rel: "noopener noreferrer",
    click: (event) => { event.preventDefault(); follow(url); },
  }, inner);
}

function pre(language, words, inner) {
  return el("pre", { class: "pre" },
    el("span", { class: "pre-top" }, el("span", {}, language ?? ""),
      el("button", { class: "pre-copy", click: () => copy(words) }, say("copy"))),
    el("code", {}, inner));
}

function expandable(inner) {
  const body = el("span", { class: "quote-body" }, inner);
  const turn = ({ currentTarget }) => {
    const open = body.classList.toggle("open");
    currentTarget.setAttribute("aria-expanded", String(open));
    currentTarget.textContent = say(open ? "collapse" : "expand");
  };
  const props = { class: "quote-more", "aria-expanded": "false", click: turn };
  const toggle = el("button", props, say("expand"));
  return el("blockquote", { class: "quote" }, body, toggle);
}

export async function copy(words) {
  await navigator.clipboard?.writeText(words).catch(() => {});
  toast(say("copied"));
}
