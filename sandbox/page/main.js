/** Puts the page together: who draws what, which events fetch what, and where the address leads. */
import { follow } from "./api.js";
import { drawChat } from "./chat.js";
import { drawChats } from "./chats.js";
import { clock, drawClock } from "./clock.js";
import { composer, drawComposer, drawForced, focusInput } from "./composer.js";
import { answered } from "./keyboards.js";
import { drawMessages, focusMessages } from "./messages.js";
import { complain } from "./notices.js";
import { drawPeople } from "./people.js";
import { arrive, go } from "./route.js";
import { changed, here, me, state, when } from "./state.js";
import {
  loadAllChats, loadChats, loadClock, loadCommands, loadMessages, loadPeople, markRead,
} from "./sync.js";
import { drawTools, tools, wear } from "./tools.js";

const MARKS = 250;
const TYPING = 5500;
const offline = document.getElementById("offline");
let unfollow = () => {};

wear();
document.getElementById("tools").append(clock, ...tools);
when("words", drawTools);
when("people chats chat person", drawPeople);
when("chats chat person people", drawChats);
when("chats chat messages typing", drawChat);
when("messages", drawMessages);
when("messages", drawForced);
when("messages commands chat draft", drawComposer);
when("clock", drawClock);
when("clock", () => changed("chats", "messages"));
when("chats", stay);
when("person", listen);

/** Whoever is put out of the open group stands before the list again. */
function stay() {
  if (state.chat !== null && state.chats.has(state.person) && !here()) go(state.person);
}

function listen() {
  unfollow();
  if (state.person !== null) unfollow = follow(state.person, { fresh, event: heard, lost });
}

const lost = () => { offline.hidden = false; };

/** After each connection, the first too, what may have been missed before it is fetched. */
function fresh() {
  const wasLost = !offline.hidden;
  offline.hidden = true;
  Promise.all([loadAllChats(), loadMessages()]).catch(complain);
  if (wasLost) Promise.all([loadPeople(), loadClock(), loadCommands()]).catch(complain);
}

const HEARD = {
  clock: loadClock,
  commands: loadCommands,
  answer: answered,
  typing: ({ chat }) => typing(chat),
};

function heard(event) {
  const special = HEARD[event.kind];
  Promise.resolve(special ? special(event) : news(event)).catch(complain);
}

async function news({ kind, chat }) {
  if (kind === "message") state.typing.delete(chat);
  await loadChats(state.person);
  if (chat === state.chat) await loadMessages();
  if (kind === "chat" && chat === state.chat) await loadCommands();
}

function typing(chat) {
  state.typing.set(chat, Date.now() + TYPING);
  changed("typing");
  setTimeout(() => changed("typing"), TYPING + 50);
}

/** The marks on the others: whatever happens to anyone, their chats are looked up shortly after. */
let pending = 0;
function soon({ kind } = {}) {
  if (kind === "typing" || pending) return;
  pending = setTimeout(() => { pending = 0; loadAllChats().catch(() => {}); }, MARKS);
}

function everybody(event) {
  if (event.kind === "people") loadPeople().then(meet).catch(complain);
  else soon(event);
}

const meet = () => (me() ? loadAllChats() : arrive());

document.addEventListener("visibilitychange", () => markRead().catch(complain));
window.addEventListener("hashchange", () => arrive().catch(complain));
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  (composer.hidden ? focusMessages : focusInput)();
});

drawTools();
drawClock();
await Promise.all([loadPeople(), loadClock()]).catch(complain);
await arrive().catch(complain);
follow(null, { fresh: soon, event: everybody, lost: () => {} });
