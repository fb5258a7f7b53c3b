/** What a person has begun to write in a chat: words, files, and the message being answered. */
import { place, state } from "./state.js";

const drafts = new Map();

export function draft() {
  if (!drafts.has(place()))
    drafts.set(place(), { text: "", files: [], answers: null, asFile: false });
  return drafts.get(place());
}

/** Takes the draft away for sending, and says how to put it back. */
export function takeDraft() {
  const key = place();
  const taken = draft();
  drafts.delete(key);
  const putBack = () => drafts.set(key, taken);
  return { ...taken, person: state.person, chat: state.chat, putBack };
}
