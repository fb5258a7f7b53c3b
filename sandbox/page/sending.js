/** Sends a draft: its words, or its files with the words as caption of the first. */
import { post } from "./api.js";
import { complain } from "./notices.js";
import { changed, state } from "./state.js";
import { takeDraft } from "./drafts.js";
import { loadChats, loadMessages } from "./sync.js";

const PHOTOS = new Set(["image/jpeg", "image/png", "image/webp", "image/gif"]);

export async function sendDraft() {
  const taken = takeDraft();
  changed("draft");
  try {
    for (const body of await bodies(taken)) await post("messages", body);
  } catch (error) {
    taken.putBack();
    changed("draft");
    complain(error);
  }
  await refresh();
}

export async function sendText(text, answers = null) {
  try {
    await post("messages", addressed({ text }, { ...state, answers }));
  } catch (error) {
    complain(error);
  }
  await refresh();
}

const refresh = () => Promise.all([loadChats(state.person), loadMessages()]);

const addressed = (body, { person, chat, answers }) =>
  ({ person, chat, ...(answers ? { reply_to: answers.message_id } : {}), ...body });

async function bodies(taken) {
  const text = taken.text.trim();
  if (!taken.files.length) return text ? [addressed({ text }, taken)] : [];
  const album = taken.files.length > 1 ? { media_group_id: String(Date.now()) } : {};
  return Promise.all(taken.files.map(async (file, n) => addressed({
    ...album, ...(n === 0 && text ? { caption: text } : {}),
    file: { kind: isPhoto(file) && !taken.asFile ? "photo" : "document", name: file.name,
      mime: file.type || "application/octet-stream", base64: await base64(file) },
  }, taken)));
}

export const isPhoto = (file) => PHOTOS.has(file.type);

const base64 = (file) => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
});
