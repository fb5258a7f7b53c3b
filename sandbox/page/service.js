/** Service messages as a line of text; null for what people and bots said. */
import { nameOf } from "./state.js";
import { summary } from "./summary.js";
import { say } from "./words.js";

const names = (people) => people.map(nameOf).join("、");

const LINES = {
  new_chat_members: (message, by) => {
    const who = message.new_chat_members;
    const alone = who.length === 1 && who[0].id === message.from?.id;
    return say(alone ? "joined" : "added", { who: names(who), by });
  },
  left_chat_member: (message, by) => {
    const who = message.left_chat_member;
    return say(who.id === message.from?.id ? "left" : "removed", { who: nameOf(who), by });
  },
  pinned_message: (message, by) => say("pinnedBy", { by, what: summary(message.pinned_message) }),
  new_chat_title: (message, by) => say("titled", { by, what: message.new_chat_title }),
  group_chat_created: (message, by) => say("created", { by }),
  supergroup_chat_created: (message, by) => say("created", { by }),
  migrate_to_chat_id: () => say("upgraded"),
  migrate_from_chat_id: () => say("upgraded"),
  new_chat_photo: (message, by) => say("photoChanged", { by }),
  delete_chat_photo: (message, by) => say("photoChanged", { by }),
};

export function serviceLine(message) {
  const kind = Object.keys(LINES).find((key) => message[key]);
  return kind ? LINES[kind](message, nameOf(message.from)) : null;
}
