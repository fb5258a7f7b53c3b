"""The answer to a pressed button."""

from sandbox.call import Call
from sandbox.refusal import bad_request
from sandbox.taps import ANSWERED_WITHIN

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(call: Call) -> bool:
    world = call.world
    query = world.queries.get(call.params["callback_query_id"])
    if query is None or query.bot != call.bot.id or query.answered:
        raise bad_request(TOO_OLD)
    if world.clock() - query.at > ANSWERED_WITHIN:
        raise bad_request(TOO_OLD)
    url = call.get("url") or ""
    if url and not url.startswith((f"https://t.me/{call.bot.username}?", "tg://")):
        raise bad_request("URL_INVALID")
    query.answer(call.get("text") or "", url, show_alert=bool(call.get("show_alert")))
    where = {"person": query.person, "chat": query.chat, "message_id": query.message_id}
    world.answers.append({**query.told(), **where, "data": query.data})
    chat = world.chats.get(f"{query.bot}:{query.chat}") or world.chats[str(query.chat)]
    world.tell(chat, "answer", people=[query.person], message_id=query.message_id, **query.told())
    return True


HERE = (answer_callback_query,)
