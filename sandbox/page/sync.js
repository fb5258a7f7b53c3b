/** Fetches what the page shows; many wishes for one thing become one request. */
import { get, post } from "./api.js";
import { changed, here, place, state } from "./state.js";
import { setOffset } from "./times.js";

const PAGE = 60;
const running = new Map();

async function once(key, task) {
  const busy = running.get(key);
  if (busy) { busy.again = true; return busy.done; }
  const mine = { again: false };
  running.set(key, mine);
  mine.done = (async () => {
    do { mine.again = false; await task(); } while (mine.again);
  })().finally(() => running.delete(key));
  return mine.done;
}

export const loadPeople = () => once("people", async () => {
  [state.people, state.bots] = await Promise.all([get("people"), get("bots")]);
  changed("people");
});

export const loadClock = () => once("clock", async () => {
  const clock = await get("clock");
  setOffset(clock.offset ?? 0);
  changed("clock");
});

export const loadChats = (person) => once(`chats ${person}`, async () => {
  const chats = await get("chats", { person });
  if (JSON.stringify(chats) === JSON.stringify(state.chats.get(person))) return;
  state.chats.set(person, chats);
  changed("chats");
});

/** The unread marks of all; the stream tells only what one person hears. */
export const loadAllChats = () =>
  Promise.all(state.people.map((person) => loadChats(person.id)));

export const loadMessages = () => once(`messages ${place()}`, async () => {
  const asked = place();
  const limit = Math.max(PAGE, state.messagesOf === asked ? state.messages.length : 0);
  await fetchMessages(asked, { person: state.person, chat: state.chat, limit }, (messages) => {
    state.whole = messages.length < limit;
    return messages;
  });
});

export const loadOlder = () => once(`older ${place()}`, async () => {
  if (state.whole || !state.messages.length) return;
  const before = state.messages[0].message_id;
  const query = { person: state.person, chat: state.chat, before, limit: PAGE };
  await fetchMessages(place(), query, (older) => {
    state.whole = older.length < PAGE;
    return [...older, ...state.messages.filter((message) => message.message_id >= before)];
  });
});

async function fetchMessages(asked, query, merge) {
  if (state.chat === null) return;
  const fetched = await get("messages", query);
  if (asked !== place()) return;
  state.messages = merge(fetched);
  state.messagesOf = asked;
  changed("messages");
}

export const loadCommands = () => once(`commands ${place()}`, async () => {
  const asked = place();
  const { person, chat } = state;
  const commands = chat === null ? [] : await get("commands", { person, chat });
  if (asked !== place()) return;
  state.commands = commands;
  changed("commands");
});

/** Moves the read mark to the newest message the person can see. */
export async function markRead() {
  const newest = state.messages.at(-1);
  if (!newest || state.messagesOf !== place() || !here()?.unread || document.hidden) return;
  here().unread = 0;
  changed("chats");
  await post("read", { person: state.person, chat: state.chat, up_to: newest.message_id });
}

