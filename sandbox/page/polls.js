/** Polls: choosing, voting, taking it back, and the bars. */
import { post } from "./api.js";
import { el, icon } from "./element.js";
import { complain } from "./notices.js";
import { formatted } from "./entities.js";
import { changed, place, state } from "./state.js";
import { loadMessages } from "./sync.js";
import { say } from "./words.js";

const picked = new Map(); // what is ticked but not yet sent, by poll and person

const key = (message) => `${place()}/${message.message_id}`;

export function poll(message) {
  const facts = message.poll;
  const voted = message.chosen ?? [];
  const open = !facts.is_closed && !voted.length;
  const several = facts.allows_multiple_answers;
  return el("div", { class: "poll" },
    el("p", { class: "poll-question" }, formatted(facts.question, facts.question_entities)),
    el("p", { class: "poll-kind" }, say(kind(facts))),
    el("div", { class: "poll-options", role: "group", "aria-label": facts.question },
      facts.options.map((option, n) =>
        (open ? choice(message, option, n, several) : result(facts, option, n, voted)))),
    open && several ? submit(message) : null,
    el("p", { class: "poll-votes" }, say("votes", { n: facts.total_voter_count }),
      voted.length && revocable(facts)
        ? el("button", { class: "link", click: () => vote(message, []) }, say("retract")) : null),
    facts.explanation && voted.length ? el("p", { class: "poll-why" }, facts.explanation) : null);
}

const revocable = (facts) =>
  !facts.is_closed && facts.type !== "quiz" && facts.allows_revoting !== false;

function kind(facts) {
  if (facts.is_closed) return "closedPoll";
  if (facts.type === "quiz") return "quiz";
  return facts.is_anonymous ? "anonymous" : "open_poll";
}

function choice(message, option, n, several) {
  const chosen = picked.get(key(message)) ?? new Set();
  return el("button", {
    class: `poll-option ${several ? "several" : ""}`, role: several ? "checkbox" : "button",
    "aria-checked": several ? String(chosen.has(n)) : null,
    "data-testid": "poll-option", "data-focus": `poll:${n}`,
    click: () => (several ? toggle(message, chosen, n) : vote(message, [n])),
  }, el("span", { class: "tick" }, chosen.has(n) ? icon("check") : null),
  el("span", {}, option.text));
}

function toggle(message, chosen, n) {
  if (!chosen.delete(n)) chosen.add(n);
  picked.set(key(message), chosen);
  state.pollMarks += 1;
  changed("messages");
}

function submit(message) {
  const chosen = picked.get(key(message));
  return el("button", {
    class: "button primary", disabled: !chosen?.size, "data-testid": "poll-vote",
    click: () => vote(message, [...chosen].sort((a, b) => a - b)),
  }, say("vote"));
}

function result(facts, option, n, voted) {
  const share = Math.round((100 * option.voter_count) / (facts.total_voter_count || 1));
  const right = facts.correct_option_ids ?? [facts.correct_option_id];
  const mark = facts.type === "quiz" ? right.includes(n) : voted.includes(n);
  return el("div", { class: "poll-result", "data-testid": "poll-result" },
    el("span", { class: "poll-share" }, `${share}%`),
    el("span", { class: "poll-text" }, option.text, mark ? icon("check") : null),
    el("progress", {
      class: "poll-bar", max: 100, value: share, "aria-label": `${option.text}: ${share}%`,
    }));
}

async function vote(message, options) {
  try {
    const { person, chat } = state;
    await post("votes", { person, chat, message_id: message.message_id, options });
    picked.delete(key(message));
    state.pollMarks += 1;
    changed("messages");
    await loadMessages();
  } catch (error) {
    complain(error);
  }
}
