/** What the page knows at this moment, and who wants to hear when it changes. */

export const state = {
  people: [],
  bots: [],
  chats: new Map(), // person -> chat list
  person: null,
  chat: null,
  messages: [],
  messagesOf: "", // the place these messages belong to
  whole: false, // nothing older is left to fetch
  unreadFrom: null, // the first message that was unread when the chat was opened
  commands: [],
  pollMarks: 0, // grows with each tick on a poll
  taps: new Map(), // "chat:message:row:column" -> the tap's id, while unanswered
  typing: new Map(), // chat -> when it stops
};

const listeners = new Map();

export function when(topics, listener) {
  for (const topic of topics.split(" ")) {
    if (!listeners.has(topic)) listeners.set(topic, []);
    listeners.get(topic).push(listener);
  }
}

export function changed(...topics) {
  const heard = new Set(topics.flatMap((topic) => listeners.get(topic) ?? []));
  for (const listener of heard) listener();
}

export const place = () => `${state.person}/${state.chat}`;
export const me = () => state.people.find((person) => person.id === state.person);
export const chatsOf = (person) => state.chats.get(person) ?? [];
export const here = () => chatsOf(state.person).find((chat) => chat.id === state.chat);
export const unreadOf = (person) =>
  chatsOf(person).reduce((sum, chat) => sum + (chat.unread ?? 0), 0);
export const isOpened = (chat) => isGroup(chat) || chat.started;
export const isGroup = (chat) => chat?.type !== "private";
export const nameOf = (who) =>
  [who?.first_name, who?.last_name].filter(Boolean).join(" ") || who?.title || "?";
export const botNamed = (username) =>
  state.bots.find((bot) => bot.username?.toLowerCase() === username.toLowerCase());
