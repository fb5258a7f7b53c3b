"""A letter of the box with its words, for who wrote it and for who keeps it; and the messages."""

from collections.abc import Callable, Sequence
from typing import Any

from telegram import InlineKeyboardButton

from bot import paging
from bot.card import Card, Row, Say, pairs, plain, rows
from bot.views.voice_box.buttons import (
    AGREE,
    BACK,
    CLOSE,
    CLOSE_NOW,
    DESK,
    DROP,
    END,
    FORWARD,
    FORWARD_TO,
    MINE,
    OPEN,
    PICTURES,
    RATE,
    READ,
    SAY,
    SAY_NOW,
    SEE,
    SHUT,
    SHUT_FOR,
)
from bot.views.voice_box.door import how, to
from union.voice_box import rules
from union.voice_box.rules import State, Verb
from union.voice_box.sheets import Desk, Letter, Line, Receiver, Word

PAGE = 8  # lines that fit on a phone
WORDS_MOST = 3000  # letters under the head of a letter
LAST = 99  # a page beyond the end is the last one
FOR_DAYS = (3, 7, 14, 30)
ANSWERED = {State.ANSWERED, State.REFUSED, State.PUBLISHED}


def word(say: Say, it: Word, is_writer: bool) -> str:
    by = "me" if is_writer and it.by == "writer" else it.by
    said = say("voice-box-word", by=by, kind=it.kind, day=it.day, text=it.text,
               held="yes" if it.is_held else "no",
               picture="yes" if it.has_picture else "no")  # fmt: skip
    return said.rstrip()


def paged(
    say: Say, it: Letter, page: int, is_writer: bool, also: Sequence[str] = ()
) -> paging.Page[str]:  # fmt: skip
    """Its words in as many pages as they need; the newest are on the last."""
    texts = list[str]()
    for one in (*(word(say, each, is_writer) for each in it.words), *also):
        if texts and len(texts[-1]) + 2 + len(one) <= WORDS_MOST:
            texts[-1] += "\n\n" + one
        else:
            texts.append(one)
    return paging.page(texts, page, 1)


def mine(say: Say, it: Letter, ticket: str, page: int = LAST) -> Card:
    """For who wrote it."""
    head = say("voice-box-mine", to=to(say, it.to), how=how(say, it.way), day=it.day, due=it.due,
               state=it.state.value, late=it.days_late,
               forwarded=to(say, it.forwarded) if it.forwarded else "")  # fmt: skip
    found = paged(say, it, page, True)
    buttons: list[Row] = [found.turns(MINE, ticket=ticket)]
    if it.state is not State.CLOSED:
        answered = any(one.kind != "word" for one in it.words)
        if answered and it.rating is None:
            buttons.append([RATE.labelled(rating(say, one), ticket=ticket, rating=one)
                            for one in rules.RATINGS])  # fmt: skip
        buttons.append([BACK.draw(say, ticket=ticket), CLOSE.draw(say, ticket=ticket)])
    return Card("\n\n".join([head, *found.shown]), rows(*buttons))


def rating(say: Say, it: str) -> str:
    return plain(say("voice-box-rate", rating=it))


def close_ask(say: Say, ticket: str, days: int) -> Card:
    back = MINE.labelled(plain(say("voice-box-drop")), ticket=ticket, page_id=LAST)
    text = say("voice-box-close-ask", days=days)
    return Card(text, rows([CLOSE_NOW.draw(say, ticket=ticket), back]))


def desk(say: Say, it: Desk, page: int = 0) -> Card:
    """The letters that wait first."""
    found = paging.page(it.lines, page, PAGE)
    waiting = [one for one in it.lines if rules.is_open(one.state)]
    late = sum(one.days_late > 0 for one in waiting)
    text = say("voice-box-desk", open=len(waiting), late=late,
               answered=sum(one.state in ANSWERED for one in it.lines),
               shut="yes" if it.shut_until else "no", until=it.shut_until or "")  # fmt: skip
    if not it.lines:
        text += "\n" + say("voice-box-desk-empty")
    buttons: list[Row | InlineKeyboardButton] = [
        READ.labelled(mark(say, one), code=one.code, page_id=LAST) for one in found.shown
    ]
    switch = [(OPEN if it.shut_until else SHUT).draw(say)] if it.may_shut else []
    return Card(text, rows(*buttons, found.turns(DESK), switch))


def mark(say: Say, it: Line) -> str:
    begins = it.begins if len(it.begins) <= 12 else it.begins[:11] + "…"
    return plain(say("voice-box-mark", state=it.state.value, new="yes" if it.is_new else "no",
                     late=it.days_late, to=to(say, it.to, "voice-box-to-short"),
                     begins=begins))  # fmt: skip


def letter(say: Say, it: Letter, page: int = LAST) -> Card:
    """For who keeps it, or was forwarded it."""
    proposed = it.public if it.public and not it.is_published else None
    also = [say("voice-box-letter-public", text=proposed)] if proposed else []
    found = paged(say, it, page, False, also)
    head = say("voice-box-letter", code=it.code[:4], how=how(say, it.way), to=to(say, it.to),
               name=it.name or "none", day=it.day, due=it.due, state=it.state.value,
               forwarded=to(say, it.forwarded) if it.forwarded else "", late=it.days_late,
               rating=it.rating or "none", unsure="yes" if it.is_unsure else "no")  # fmt: skip
    turns: Row = found.turns(READ, code=it.code)
    return Card(
        "\n\n".join([head, *found.shown]), rows(turns, *deeds(say, it), DESK.draw(say, page_id=0))
    )


def deeds(say: Say, it: Letter) -> list[Row]:
    """What this reader can do with it now."""
    code, offered = it.code, list[InlineKeyboardButton]()

    def words(verb: Verb, key: str) -> InlineKeyboardButton:
        return SAY.labelled(plain(say(key)), deed=verb.value, code=code)

    if any(one.has_picture for one in it.words):
        offered.append(PICTURES.draw(say, code=code))
    if rules.is_open(it.state) or (it.may_keep and it.state is not State.CLOSED):
        offered.append(words(Verb.ANSWER, "voice-box-answer"))
    if it.may_keep and rules.is_open(it.state):
        offered += [words(Verb.EXPLAIN, "voice-box-explain"), FORWARD.draw(say, code=code),
                    words(Verb.REFUSE, "voice-box-refuse")]  # fmt: skip
    if it.may_keep and it.state is State.ANSWERED:
        offered.append(words(Verb.PUBLISH, "voice-box-publish"))
        if it.public and not it.public_by_me and not it.is_published:
            offered.append(AGREE.draw(say, code=code, stamp=it.public_stamp))
    if it.may_keep and it.state in ANSWERED:
        offered.append(END.draw(say, code=code))
    return pairs(offered)


def said(say: Say, text: str, verb: Verb, code: str, nonce: str) -> Card:
    """What a keeper wrote, before it goes."""
    send = SAY_NOW.draw(say, deed=verb.value, code=code, nonce=nonce)
    return Card(say("voice-box-back-preview", text=text), rows([send, DROP.draw(say)]))


def whereto(say: Say, code: str, found: list[Receiver]) -> Card:
    buttons = [FORWARD_TO.labelled(plain(to(say, it, "voice-box-to-short")), code=code, to=it.to)
               for it in found]  # fmt: skip
    back = READ.labelled(plain(say("voice-box-drop")), code=code, page_id=LAST)
    return Card(say("voice-box-whom"), rows(*pairs(buttons), back))


def shut_ask(say: Say) -> Card:
    buttons = [SHUT_FOR.labelled(plain(say("voice-box-shut-days", days=it)), days_id=it)
               for it in FOR_DAYS]  # fmt: skip
    return Card(say("voice-box-shut-ask"), rows(buttons))


def heard(say: Say, code: str) -> Card:
    """What comes to who wrote with a seal or a name."""
    return Card(say("voice-box-heard"), rows(MINE.draw(say, ticket=code, page_id=LAST)))


def emptied(say: Say, **facts: Any) -> Card:
    return Card(say("voice-box-emptied-letter", **facts), rows(SEE.draw(say)))


def forwarded(say: Say, **facts: Any) -> Card:
    return Card(say("voice-box-forwarded-letter", **facts), rows(SEE.draw(say)))


def plainly(key: str) -> Callable[..., Card]:
    return lambda say, **facts: Card(say(key, **facts))


LETTERS: dict[str, Callable[..., Card]] = {
    "voice-box-emptied-letter": emptied,
    "voice-box-forwarded-letter": forwarded,
    "voice-box-public-letter": plainly("voice-box-public-letter"),
    "voice-box-month-letter": plainly("voice-box-month-letter"),
}
