"""An emoji under a message."""

from sandbox.call import Call
from sandbox.refusal import bad_request


def set_message_reaction(call: Call) -> bool:
    chat = call.chat(writes=True)
    message = call.message("message to react", chat)
    given = call.get("reaction") or []
    if len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(reaction["type"] == "paid" for reaction in given):
        raise bad_request("REACTION_INVALID")
    number = message["message_id"]
    chat.reactions.setdefault(number, {})[call.bot.id] = given
    call.world.changed = True
    call.world.tell(chat, "edit", message_id=number)
    return True


HERE = (set_message_reaction,)
