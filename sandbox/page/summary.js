/** One message in a few words, for replies, pins and announcements. */
import { nameOf } from "./state.js";
import { say } from "./words.js";

const KINDS = ["photo", "video", "animation", "audio", "voice", "document", "sticker", "poll",
  "location", "venue", "contact"];
const SAME = { animation: "video", document: "file", venue: "location" };

export const kindOf = (message) => KINDS.find((kind) => message[kind]) ?? null;

export function summary(message, most = 80) {
  const kind = kindOf(message);
  const words = message.text ?? message.caption ?? message.poll?.question
    ?? message.document?.file_name ?? message.dice?.emoji ?? "";
  const parts = [kind && `[${say(SAME[kind] ?? kind)}]`, words.replace(/\s+/g, " ")];
  const line = parts.filter(Boolean).join(" ");
  const signs = [...line];
  return signs.length > most ? `${signs.slice(0, most).join("")}…` : line;
}

export const sender = (message) => message.sender_chat ?? message.from ?? {};

export const senderName = (message) => sender(message).title ?? nameOf(sender(message));
