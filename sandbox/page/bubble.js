/** One message: who, what it answers, what it says, its buttons and its time. */
import { avatar, tint } from "./avatar.js";
import { el, icon } from "./element.js";
import { formatted } from "./entities.js";
import { inlineKeyboard } from "./keyboards.js";
import { media } from "./media.js";
import { poll } from "./polls.js";
import { serviceLine } from "./service.js";
import { nameOf } from "./state.js";
import { kindOf, sender, senderName, summary } from "./summary.js";
import { hourMinute, instant } from "./times.js";
import { say } from "./words.js";

/** `hands` are what a message asks of its list: `answer(message)`, `find(id)`, `command(words)`. */
export function bubble(message, { named, first, last }, hands) {
  const line = serviceLine(message);
  const props = { "data-testid": "message", "data-message": message.message_id };
  if (line) return el("div", { class: "service", ...props }, el("span", {}, line));
  const edges = `${first ? "first" : ""} ${last ? "last" : ""}`;
  const who = sender(message);
  const shown = named && !message.outgoing;
  return el("article", {
    class: `message ${message.outgoing ? "out" : "in"} ${edges}`, ...props,
    "aria-label": spoken(message), tabindex: -1, dblclick: () => hands.answer(message),
  },
  shown ? el("div", { class: "face" }, last ? avatar(who, "avatar-small") : null) : null,
  el("div", { class: "message-body" },
    el("div", { class: "bubble" },
      shown && first ? title(message, who) : null,
      forwarded(message), replied(message, hands), content(message, hands), meta(message)),
    reactions(message), inlineKeyboard(message)),
  el("button", { class: "round reply-button", "aria-label": say("reply"), title: say("reply"),
    click: () => hands.answer(message) }, icon("reply")));
}

const spoken = (message) =>
  `${message.outgoing ? say("you") : senderName(message)}, ${hourMinute(instant(message.date))}`;

const title = (message, who) =>
  el("div", { class: `name ink-${tint(who.id)}` }, senderName(message),
    who.is_bot ? el("span", { class: "bot-mark" }, say("bot")) : null);

function content(message, hands) {
  const words = message.text ?? message.caption;
  const shown = media(message);
  const parts = [
    shown,
    message.poll ? poll(message) : null,
    words ? el("div", { class: "text", dir: "auto" },
      formatted(words, message.entities ?? message.caption_entities,
        (command) => hands.command(command, message))) : null,
  ];
  if (parts.some(Boolean) || kindOf(message)) return parts;
  return el("div", { class: "text faint" }, say("other"));
}

function forwarded(message) {
  const origin = message.forward_origin;
  if (!origin) return null;
  const name = origin.sender_user_name ?? (origin.sender_user ? nameOf(origin.sender_user)
    : (origin.sender_chat ?? origin.chat)?.title ?? "?");
  return el("div", { class: "forwarded" }, say("forwarded", { name }));
}

function replied(message, hands) {
  const to = message.reply_to_message;
  if (!to) return null;
  return el("button", { class: `replied edge-${tint(sender(to).id)}`,
    click: () => hands.find(to.message_id) },
  el("span", { class: `replied-name ink-${tint(sender(to).id)}` }, senderName(to)),
  el("span", { class: "replied-text" }, message.quote?.text ?? summary(to)));
}

/** Emoji under a message, each with how many gave it. */
function reactions(message) {
  const given = Object.values(message.reactions ?? {}).flat().map((one) => one.emoji);
  if (!given.length) return null;
  return el("div", { class: "reactions" }, [...new Set(given)].map((emoji) =>
    el("span", { class: "reaction" }, `${emoji} ${given.filter((one) => one === emoji).length}`)));
}

function meta(message) {
  const at = instant(message.date);
  return el("span", { class: "meta" }, message.edit_date ? `${say("edited")} ` : "",
    el("time", { datetime: at.toISOString() }, hourMinute(at)));
}
