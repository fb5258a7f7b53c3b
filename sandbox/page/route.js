/** The person and the chat in the address (#person/chat): a reload lands in the same place. */
import { changed, chatsOf, here, state } from "./state.js";
import { loadChats, loadCommands, loadMessages } from "./sync.js";

const read = () => location.hash.slice(1).split("/").map((part) => (part ? Number(part) : null));

export function go(person, chat = null) {
  location.hash = chat === null ? `${person}` : `${person}/${chat}`;
}

/** Another person looks at the same chat, when it is theirs too. */
export function become(person) {
  go(person, chatsOf(person).some((chat) => chat.id === state.chat) ? state.chat : null);
}

const NOTHING = { messages: [], messagesOf: "", whole: false, unreadFrom: null, commands: [] };

let arrivals = 0;

/** Leads where the address says; one that was overtaken by another leads nowhere. */
export async function arrive() {
  const mine = ++arrivals;
  const [person, chat = null] = read();
  const known = state.people.some((one) => one.id === person);
  if (!known && state.people.length) return void go(state.people[0].id);
  const switched = state.person !== (known ? person : null);
  [state.person, state.chat] = known ? [person, chat] : [null, null];
  Object.assign(state, NOTHING);
  document.body.dataset.pane = state.chat === null ? "list" : "chat";
  if (switched) changed("person");
  changed("chat", "messages");
  if (state.person === null) return;
  await loadChats(state.person);
  if (mine !== arrivals || state.chat === null) return;
  if (!here()) return void go(state.person);
  state.unreadFrom = "find";
  await Promise.all([loadMessages(), loadCommands()]);
}
