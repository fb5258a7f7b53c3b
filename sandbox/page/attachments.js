/** Files chosen, pasted or dropped, waiting above the input until they are sent. */
import { el, icon } from "./element.js";
import { draft } from "./drafts.js";
import { bytes } from "./media.js";
import { toast } from "./notices.js";
import { isPhoto } from "./sending.js";
import { changed } from "./state.js";
import { say } from "./words.js";

const MOST = 20 * 1024 * 1024;

export function addFiles(files) {
  const fit = [...files].filter((file) => file.size <= MOST);
  if (fit.length < files.length) toast(say("tooBig"));
  draft().files.push(...fit);
  changed("draft");
}

export function filePicker() {
  const input = el("input", { type: "file", multiple: true, hidden: true, tabindex: -1,
    change: () => { addFiles(input.files); input.value = ""; } });
  return input;
}

export function takeDrops(zone) {
  zone.addEventListener("dragover", (event) => event.preventDefault());
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) addFiles(event.dataTransfer.files);
  });
}

export function attachmentStrip() {
  const { files, asFile } = draft();
  if (!files.length) return [];
  return [
    ...files.map(preview),
    files.some(isPhoto) ? el("label", { class: "as-file" },
      el("input", { type: "checkbox", checked: asFile, change: wishFile }),
      say("asFile")) : null,
  ].filter(Boolean);
}

const wishFile = (event) => { draft().asFile = event.target.checked; };

function preview(file, n) {
  const drop = () => { draft().files.splice(n, 1); changed("draft"); };
  return el("div", { class: "preview" },
    isPhoto(file) ? picture(file) : el("span", { class: "chip-face" }, icon("file")),
    el("span", { class: "preview-name" }, file.name, el("small", {}, bytes(file.size))),
    el("button", { class: "round", "aria-label": `${say("drop")}: ${file.name}`, click: drop },
      icon("close")));
}

const pictures = new WeakMap(); // the strip is drawn often, a picture is loaded once

function picture(file) {
  if (!pictures.has(file)) pictures.set(file, thumbnail(file));
  return pictures.get(file);
}

function thumbnail(file) {
  const url = URL.createObjectURL(file);
  const load = () => URL.revokeObjectURL(url);
  return el("img", { class: "preview-picture", src: url, alt: "", load });
}
