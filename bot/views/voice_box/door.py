"""What is shown to who wants to write, or wrote just now."""

from html import escape

from bot.card import Card, Say, pairs, plain, rows
from bot.views.voice_box.buttons import (
    AGAIN,
    CLEAR,
    DROP,
    ENDING,
    HOW,
    INSTEAD,
    LOOK_UP,
    NOTED,
    SEND,
    SEND_BACK,
    WRITE,
)
from union.voice_box.rules import Way
from union.voice_box.sheets import Door, Posted, Receiver

WAYS = tuple(Way)


def to(say: Say, it: Receiver, key: str = "voice-box-to") -> str:
    return say(key, to=it.to.split("-")[0], name=it.name)


def how(say: Say, way: Way) -> str:
    return say("voice-box-how", how=way.value)


def door(say: Say, it: Door) -> Card:
    look = LOOK_UP.draw(say)
    if it.shut_until:
        return Card(say("voice-box-shut-door", until=it.shut_until), rows(look))
    text = say("voice-box-door", day=it.emptied.date(), time=f"{it.emptied:%H:%M}")
    ways = [HOW.labelled(plain(how(say, way)), how=way.value) for way in WAYS]
    return Card(text, rows(ways, look))


def way(say: Say, it: Door, chosen: Way) -> Card:
    """What is known of who writes this way, and to whom they can."""
    few = it.few if chosen is not Way.NAMED else 0
    text = say("voice-box-way", how=chosen.value, few=few, group=it.group)
    buttons = [
        WRITE.labelled(plain(to(say, one, "voice-box-to-short")), how=chosen.value, to=one.to)
        for one in it.receivers[:20]
    ]
    return Card(text, rows(*pairs(buttons)))


def preview(
    say: Say, text: str, it: Door, way: Way, receiver: Receiver, nonce: str, picture: bool
) -> Card:  # fmt: skip
    """The words as they will be put in; they are kept nowhere but in this message."""
    few = it.few if way is not Way.NAMED else 0
    shown = say("voice-box-preview", text=text or "none", how=how(say, way),
                to=to(say, receiver), few=few, group=it.group,
                picture="yes" if picture else "no")  # fmt: skip
    about = {"how": way.value, "to": receiver.to}
    others = [INSTEAD.labelled(plain(how(say, one)), how=one.value, to=receiver.to, nonce=nonce)
              for one in WAYS if one is not way]  # fmt: skip
    buttons = [SEND.draw(say, **about, nonce=nonce), AGAIN.draw(say, **about), DROP.draw(say)]
    return Card(shown, rows(buttons, others))


def back(say: Say, text: str, ticket: str, nonce: str) -> Card:
    send = SEND_BACK.draw(say, ticket=ticket, nonce=nonce)
    return Card(say("voice-box-back-preview", text=text), rows([send, DROP.draw(say)]))


def posted(say: Say, it: Posted, nonce: str) -> Card:
    """With the receipt, which is shown until its writer says that it is noted."""
    text = say("voice-box-posted", how=it.way.value, receipt=spaced(it.receipt or ""),
               seen=it.seen.date(), time=f"{it.seen:%H:%M}", due=it.due)  # fmt: skip
    return Card(text, rows((NOTED if it.receipt else CLEAR).draw(say, nonce=nonce)))


def once_more(say: Say, receipt: str, nonce: str) -> Card:
    """For who noted it wrongly."""
    text = say("voice-box-receipt-again", receipt=spaced(receipt))
    return Card(text, rows(NOTED.draw(say, nonce=nonce)))


def sent_back(say: Say, it: Posted) -> Card:
    text = say("voice-box-sent-back", seen=it.seen.date(), time=f"{it.seen:%H:%M}", due=it.due)
    return Card(text, rows(CLEAR.draw(say)))


def check(say: Say, nonce: str, endings: list[str]) -> Card:
    buttons = [ENDING.labelled(it, nonce=nonce, digits=it) for it in endings]
    return Card(say("voice-box-check"), rows(*pairs(buttons)))


def checked(say: Say) -> Card:
    text = say("voice-box-checked") + "\n" + say("voice-box-clear-note")
    return Card(text, rows(CLEAR.draw(say)))


def spaced(receipt: str) -> str:
    """Sixteen digits in fours."""
    return " ".join(escape(receipt[at : at + 4]) for at in range(0, len(receipt), 4))
