/** Photos to look at, files to take away, and the small kinds of message. */
import { fileUrl } from "./api.js";
import { el, icon } from "./element.js";
import { dialog } from "./notices.js";
import { nameOf } from "./state.js";
import { say } from "./words.js";

const TALLEST = 340;

export function media(message) {
  if (message.photo) return photo(message.photo.at(-1), message);
  if (message.sticker) return sticker(message.sticker);
  if (message.animation || message.video) return film(message.animation ?? message.video);
  if (message.document) return chip(message.document, say("file"));
  if (message.audio) return chip(message.audio, say("audio"));
  if (message.voice) return chip(message.voice, say("voice"));
  if (message.contact) return card(nameOf(message.contact), message.contact.phone_number);
  if (message.venue) return card(message.venue.title, message.venue.address);
  if (message.location) return card(say("location"), coordinates(message.location));
  if (message.dice) return big(`${message.dice.emoji} ${message.dice.value}`);
  return null;
}

const coordinates = ({ latitude, longitude }) => `${latitude}, ${longitude}`;
const big = (words) => el("div", { class: "dice" }, words);
const film = (video) =>
  el("video", { class: "photo", src: fileUrl(video.file_id), controls: true, preload: "metadata" });

function photo(size, message) {
  const words = message.caption || say("photo");
  const props = { class: "photo", src: fileUrl(size.file_id), alt: words, loading: "lazy" };
  const image = el("img", props);
  image.style.aspectRatio = `${size.width} / ${size.height}`;
  image.style.width = `${Math.min(size.width, (TALLEST * size.width) / size.height)}px`;
  const lift = ({ currentTarget }) => {
    if (currentTarget.classList.contains("veiled")) currentTarget.classList.remove("veiled");
    else show(size, words);
  };
  return el("button", { class: `photo-open ${message.has_media_spoiler ? "veiled" : ""}`,
    "aria-label": `${say("openPhoto")}: ${words}`, click: lift }, image);
}

function show(size, words) {
  dialog(say("photo"), [el("img", { class: "photo-full", src: fileUrl(size.file_id), alt: words })],
    { end: say("close"), kind: "dialog-wide" });
}

const sticker = (one) =>
  (one.is_animated || one.is_video
    ? big(one.emoji ?? say("sticker"))
    : el("img", { class: "sticker", src: fileUrl(one.file_id), alt: one.emoji ?? say("sticker") }));

function chip(file, word) {
  const name = file.file_name ?? file.title ?? word;
  return el("a", { class: "chip", href: fileUrl(file.file_id), download: name,
    "aria-label": say("download", { name }) },
  el("span", { class: "chip-face" }, icon("file")),
  el("span", { class: "chip-text" }, el("span", { class: "chip-name" }, name),
    el("span", { class: "chip-size" }, bytes(file.file_size))));
}

const card = (title, line) =>
  el("div", { class: "card" }, el("b", {}, title), el("span", {}, line));

export function bytes(size = 0) {
  if (size < 1024) return `${size} B`;
  if (size < 1024 ** 2) return `${(size / 1024).toFixed(1)} KB`;
  return `${(size / 1024 ** 2).toFixed(1)} MB`;
}
