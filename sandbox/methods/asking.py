"""Polls and quizzes: asked and stopped."""

from typing import Any

from sandbox import entities, polls, posting
from sandbox.call import Call
from sandbox.chats import Message
from sandbox.entities.tidy import utf16_length
from sandbox.methods.editing import own
from sandbox.polls import Poll
from sandbox.refusal import bad_request

MOST_QUESTION = 300
MOST_OPTION = 100
LONGEST = 2_628_000


def send_poll(call: Call) -> Message:
    told = _question(call) | _settings(call) | _explanation(call) | _ending(call)
    chat = call.chat(writes=True)
    poll = Poll(told, call.bot.id, chat.key, hidden=bool(call.get("hide_results_until_closes")))
    message = posting.by_bot(call, {"poll": poll.view()})
    poll.message_id = message["message_id"]
    call.world.polls[poll.id] = poll
    return message


def _question(call: Call) -> dict[str, Any]:
    question, marked = call.formatted("question", "question_parse_mode", "question_entities")
    if not question:
        raise bad_request("poll question must be non-empty")
    if utf16_length(question) > MOST_QUESTION:
        raise bad_request(f"poll question length must not exceed {MOST_QUESTION}")
    told: dict[str, Any] = {
        "id": str(5_000_000_000_000_000_000 + call.world.number()),
        "question": question,
    }
    if marked:
        told["question_entities"] = marked
    told["options"] = [_option(call, n, each) for n, each in enumerate(call.params["options"])]
    return told


def _option(call: Call, number: int, given: dict[str, Any]) -> dict[str, Any]:
    mode, marks = given.get("text_parse_mode"), given.get("text_entities")
    text, marked = entities.read(given["text"], mode, marks, call.world.user)
    if not text:
        raise bad_request("poll options must be non-empty")
    if utf16_length(text) > MOST_OPTION:
        raise bad_request(f"poll options length must not exceed {MOST_OPTION}")
    told: dict[str, Any] = {"persistent_id": str(number), "text": text, "voter_count": 0}
    if marked:
        told["text_entities"] = marked
    return told


def _settings(call: Call) -> dict[str, Any]:
    kind = call.get("type") or "regular"
    if kind not in ("regular", "quiz"):
        raise bad_request("unsupported poll type specified")
    told: dict[str, Any] = {
        "total_voter_count": 0,
        "is_closed": bool(call.get("is_closed")),
        "is_anonymous": call.get("is_anonymous", True),
        "type": kind,
        "allows_multiple_answers": bool(call.get("allows_multiple_answers")),
        "allows_revoting": call.get("allows_revoting", kind == "regular"),
        "members_only": bool(call.get("members_only")),
    }
    if kind == "quiz":
        told["correct_option_ids"] = _correct(call)
    return told


def _correct(call: Call) -> list[int]:
    right = call.get("correct_option_ids")
    if right is None and call.get("correct_option_id") is not None:
        right = [int(call.params["correct_option_id"])]
    if not right or any(not 0 <= each < len(call.params["options"]) for each in right):
        raise bad_request("wrong correct option ID specified")
    return list(right)


def _explanation(call: Call) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for name, most in (("explanation", 200), ("description", 1024)):
        text, marked = call.formatted(name, f"{name}_parse_mode", f"{name}_entities")
        if utf16_length(text) > most:
            raise bad_request(f"poll {name} is too long")
        if text:
            told[name] = text
        if marked:
            told[f"{name}_entities"] = marked
    return told


def _ending(call: Call) -> dict[str, Any]:
    period, date = call.get("open_period"), call.get("close_date")
    if period:
        if not 5 <= period <= LONGEST:
            raise bad_request("invalid open period specified")
        return {"open_period": period, "close_date": call.world.now() + period}
    if date:
        if not 5 <= date - call.world.now() <= LONGEST:
            raise bad_request("invalid close date specified")
        return {"close_date": date}
    return {}


def stop_poll(call: Call) -> dict[str, Any]:
    chat = call.chat(writes=True)
    call.message("message with poll to stop", chat)
    own(call)
    poll = polls.of(call.world, chat, call.params["message_id"])
    if poll is None:
        raise bad_request("message is not a poll")
    if poll.closed:
        raise bad_request("poll has already been closed")
    markup = call.inline_markup()
    message = {k: v for k, v in chat.messages[poll.message_id].items() if k != "reply_markup"}
    chat.messages[poll.message_id] = message | ({"reply_markup": markup} if markup else {})
    polls.close(call.world, poll)
    return poll.view()


HERE = (send_poll, stop_poll)
