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
  const kinds = taken.files.map((file) => (isPhoto(file) && !taken.asFile ? "photo" : "document"));
  const alike = kinds.length > 1 && new Set(kinds).size === 1;
  const album = alike ? { media_group_id: `${Date.now()}` } : {};
  return Promise.all(taken.files.map(async (file, n) => addressed({
    ...album, ...(n === 0 && text ? { caption: text } : {}), file: await packed(file, kinds[n]),
  }, taken)));
}

const packed = async (file, kind) => ({
  kind, name: file.name, mime: file.type || "application/octet-stream", base64: await base64(file),
});

export const isPhoto = (file) => PHOTOS.has(file.type);

const base64 = (file) => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
});
