/** What stands in a message list: a line for each day, one for the unread, messages in groups. */
import { serviceLine } from "./service.js";
import { state } from "./state.js";
import { sender } from "./summary.js";
import { dayOf, dayTitle, instant } from "./times.js";
import { language } from "./words.js";

const TOGETHER = 300;

/** The rows as lay.js wants them. */
export function rowsOf(messages, named, make) {
  const rows = [];
  messages.forEach((message, n) => {
    const before = messages[n - 1];
    const day = dayOf(message.date);
    if (!before || dayOf(before.date) !== day) rows.push(dayRow(day, message, make));
    if (message.message_id === state.unreadFrom)
      rows.push({ key: "unread", signature: language(), make: make.unread });
    rows.push(messageRow(message, before, messages[n + 1], named, make));
  });
  return rows.length ? rows : [{ key: "empty", signature: language(), make: make.empty }];
}

function dayRow(day, message, make) {
  const title = dayTitle(instant(message.date));
  return { key: `day ${day} ${message.message_id}`, signature: title, make: () => make.day(title) };
}

function messageRow(message, before, after, named, make) {
  const shape = { named, first: !joins(before, message), last: !joins(message, after) };
  return {
    key: message.message_id,
    signature: JSON.stringify([message, shape, language(), marks(message)]),
    make: () => make.message(message, shape),
  };
}

/** What the page itself adds to a message: spinning buttons and ticked answers. */
function marks(message) {
  const mine = `${state.chat}:${message.message_id}:`;
  const spinning = [...state.taps.keys()].filter((key) => key.startsWith(mine));
  return [spinning, message.poll ? state.pollMarks : 0];
}

function joins(one, two) {
  if (!one || !two || serviceLine(one) || serviceLine(two)) return false;
  return sender(one).id === sender(two).id && two.date - one.date < TOGETHER
    && dayOf(one.date) === dayOf(two.date) && two.message_id !== state.unreadFrom;
}
