"""How an event looks: its card in the groups, its sheet in the private chat, its letters."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Say, called, pairs, plain, rows
from bot.paging import fitting, page, some
from union.events.rules import Draw, Remind, Rhythm
from union.events.sheets import (
    Answered,
    Entry,
    Line,
    Month,
    Overheard,
    Published,
    Roll,
    Sheet,
    Signed,
)
from union.signups.rules import State

COME = Button("events-come", "events:come:{event_id}")
WAIT = Button("events-wait", "events:come:{event_id}")
BRING = Button("events-bring", "events:bring:{event_id}")
FEWER = Button("events-fewer", "events:fewer:{event_id}")
WITH_WHOM = Button("events-with-whom", "events:with_whom:{event_id}")
GO = Button("events-go", "events:go:{event_id}")
UNDO = Button("events-undo", "events:undo:{event_id}:{account}")
NAMES = Button("events-names", "events:names:{event_id}")
LISTS = Button("events-lists", "events:lists:{page_id}")
READ = Button("events-read", "events:read:{event_id}")
WRITE = Button("events-write", "events:write")
REMIND = Button("events-remind", "events:remind:{event_id}")
REMIND_ME = Button("events-remind", "events:remind_me:{event_id}:{remind}")
KEEP = Button("events-keep", "events:keep:{event_id}")
MOVE = Button("events-move", "events:move:{event_id}")
RELOCATE = Button("events-relocate", "events:relocate:{event_id}")
RESIZE = Button("events-resize", "events:resize:{event_id}")
CLOSE = Button("events-close", "events:close:{event_id}")
REOPEN = Button("events-reopen", "events:reopen:{event_id}")
NOTIFY = Button("events-notify", "events:notify:{event_id}")
CALL_OFF = Button("events-call-off", "events:call_off:{event_id}")
ROLL = Button("events-roll", "events:roll:{event_id}:{page_id}")
ENTRY = Button("events-roll", "events:entry:{event_id}:{signup_id}")
MARK = Button("events-mark", "events:mark:{event_id}:{signup_id}:{what}")
REMOVE = Button("events-remove", "events:remove:{event_id}:{signup_id}")
SIGN_UP = Button("events-sign-up", "events:sign_up:{event_id}")
CODE = Button("events-code", "events:code:{event_id}")
TABLE = Button("events-table", "events:table:{event_id}")
SIGN_IN = Button("events-sign-in", "events:sign_in:{event_id}")
AGAIN = Button("events-again", "events:again:{event_id}")
DRAW = Button("events-draw", "events:draw:{event_id}")
DRAW_ONE = Button("events-draw", "events:draw_one:{event_id}:{draw}")
RESULT = Button("events-result", "events:result:{event_id}")
SERIES = Button("events-series", "events:series:{event_id}")
HOLD_AGAIN = Button("events-series", "events:hold_again:{event_id}:{rhythm}")
CALENDAR = Button("events-calendar", "events:calendar:{event_id}")
FEED = Button("events-feed", "events:feed")
MONTHS = Button("events-months", "events:months")
ROLL_PAGE = 30
NO_DAY = "2000-01-01"  # which no text shows
PAGE, POP_UP_NAMES = 8, 120
SAID_YES = {State.COMING, State.WAITING}
HELD = {"begun", "done"}
GOING_ON = {"open", "full", "closed"}


def published(say: Say, it: Published) -> Card:
    where = {"event_id": it.event_id}
    text = say("events-published", title=it.title, told=it.told, shown=it.shown.value)
    return Card(text, rows([READ.draw(say, **where), KEEP.draw(say, **where)]))


def changed(say: Say, it: Published) -> Card:
    """What was changed, who was told, and who has to be told by mouth."""
    return told_to(say, it, "events-told")


def called_off(say: Say, it: Published) -> Card:
    return told_to(say, it, "events-told-off")


def notified(say: Say, it: Published) -> Card:
    return told_to(say, it, "events-notified")


def told_to(say: Say, it: Published, key: str) -> Card:
    text = say(key, title=it.title, people=it.told)
    if it.missed:
        text += "\n" + say("events-missed", names=some([called(say, name) for name in it.missed]))
    return Card(text, rows(READ.draw(say, event_id=it.event_id)))


def card(say: Say, facts: Mapping[str, Any]) -> Card:
    """What hangs in the groups."""
    return Card(words(say, facts), rows(*taps(say, facts)))


def words(say: Say, facts: Mapping[str, Any]) -> str:
    """What it is, how it stands, who comes."""
    told = [say("events-card", **{name: facts[name] for name in CARD})]
    if facts["has_fee"] == "yes":
        told.append(say("events-fee", fee=facts["fee"]))
    if facts["audience"] != "everyone":
        told.append(say("events-for", audience=facts["audience"], unit=facts["unit"]))
    if facts["has_note"] == "yes":
        told.append(say("events-note", note=facts["note"]))
    told += ["", standing(say, facts)]
    if facts["result"]:
        told.append(say("events-result-line", result=facts["result"]))
    if facts["names"]:
        told.append(say("events-named", names=facts["names"], more=facts["more"]))
    if facts["waiting"]:
        told.append(say("events-line-named", names=facts["waiting"]))
    return "\n".join(told)


CARD = ("title", "day", "time", "until", "has_until", "place", "quota", "closes_early",
        "close_day", "close_time")  # fmt: skip


def standing(say: Say, facts: Mapping[str, Any]) -> str:
    """How many come, and what can still be done."""
    counts = {name: facts[name] for name in ("state", "coming", "quota", "line", "offered")}
    return say("events-state", **counts)


def taps(
    say: Say, facts: Mapping[str, Any], mine: State | None = None
) -> list[list[InlineKeyboardButton]]:
    """What can be answered; who has answered is not asked the same again."""
    where, state = {"event_id": facts["event_id"]}, facts["state"]
    can_enter = {"open": [COME], "full": [WAIT]}.get(state, [])
    first = [COME] if mine is State.OFFERED else [] if mine in SAID_YES else can_enter
    bring = [BRING] if can_enter and facts["companions"] else []
    can_go = state in GOING_ON and mine is not State.NOT_COMING
    last = [GO, NAMES] if can_go else [NAMES]
    return [[it.draw(say, **where) for it in line] for line in ([*first, *bring], last)]


def answered(it: Answered) -> dict[str, object]:
    """What the one who tapped is told."""
    return {
        "title": it.title,
        "state": it.state.value,
        "place": it.place,
        "companions": it.companions,
        "early": "yes" if it.is_early else "no",
        "reminds": it.reminds,
        "back": it.way_back,
    }


def heard(say: Say, it: Answered, account: int) -> Card:
    """What words in the group came to, and the way to take them back."""
    facts = {"state": it.state.value, "place": it.place, "companions": it.companions}
    text = say("events-heard", title=it.title, **facts)
    where = {"event_id": it.event_id}
    if it.state in SAID_YES:
        return Card(text, rows([UNDO.draw(say, **where, account=account)] if it.is_new else []))
    return Card(text, rows(COME.draw(say, **where)))


def unsure(say: Say, it: Overheard) -> Card:
    """Words that may mean a no: it is tapped, or it was none."""
    return Card(say("events-unsure", title=it.title), rows(GO.draw(say, event_id=it.event_id)))


def ends(say: Say, it: str) -> str:
    """A clock time, or a day and a time."""
    day, _, time = it.rpartition("T")
    return plain(say("events-ends", day=day, time=time)) if day else it


def signed_others(say: Say, found: Sequence[Signed]) -> Card:
    """Who was signed up by a colleague; each was told how to undo it."""
    coming = [it.name for it in found if it.state is State.COMING]
    waiting = [it.name for it in found if it.state is not State.COMING]
    has = {"has_coming": "yes" if coming else "no", "has_waiting": "yes" if waiting else "no"}
    return Card(say("events-signed-others", coming=coming, waiting=waiting, **has))


def signed_letter(say: Say, **facts: Any) -> Card:
    """To whom a colleague signed up."""
    where = {"event_id": facts["event_id"]}
    text = say("events-signed-letter", **told(facts))
    return Card(text, rows([GO.draw(say, **where), READ.draw(say, **where)]))


def names(say: Say, facts: Mapping[str, Any]) -> dict[str, object]:
    """The list, as short as a pop-up."""
    every, shown, letters = list(facts["names"]), [], 0
    for name in every:
        letters += len(name) + 1
        if letters > POP_UP_NAMES:
            break
        shown.append(name)
    hidden = len(every) - len(shown) + facts["more"]
    return {"names": shown, "more": hidden, "coming": facts["coming"], "line": facts["line"],
            "has_names": "yes" if shown else "no"}  # fmt: skip


def lists(say: Say, found: Sequence[Line], lately: Sequence[Line], may_hold: bool, at: int) -> Card:
    """The events to come, each a way to its sheet; to who holds any, those held lately."""
    part = page(found, at, PAGE)
    told = [line(say, it) for it in part.shown]
    shown = [*part.shown, *lately]
    buttons = [READ.labelled(short(it.title), event_id=it.id) for it in shown]
    hold = [WRITE.draw(say)] if may_hold else []
    told = [say("events-list" if told else "events-list-empty"), *told]
    told += [say("events-lately"), *(line(say, it) for it in lately)] if lately else []
    text = "\n".join(told)
    feed = [FEED.draw(say)] if any(it.mine is State.COMING for it in found) else []
    sums = [MONTHS.draw(say)] if may_hold else []
    return Card(text, rows(*pairs(buttons), part.turns(LISTS), [*hold, *feed, *sums]))


def short(title: str, most: int = 14) -> str:
    return title if len(title) <= most else title[: most - 1] + "…"


def line(say: Say, it: Line) -> str:
    mine = it.mine.value if it.mine else "none"
    return say("events-line-of", title=it.title, day=it.day, time=it.time, mine=mine)


def sheet(say: Say, it: Sheet) -> Card:
    """One event, how the reader stands to it, and all they can do."""
    where: dict[str, object] = {"event_id": it.id}
    mine = it.mine.value if it.mine else "none"
    text = words(say, it.facts) + "\n\n" + say("events-mine", state=mine, companions=it.companions)
    brings = it.companions and not it.is_over
    own = [one.draw(say, **where) for one in (FEWER, WITH_WHOM)] if brings else []
    own += [] if it.is_over else [REMIND.draw(say, **where), CALENDAR.draw(say, **where)]
    keep = [KEEP.draw(say, **where)] if it.may_organise else []
    taken = [] if it.is_over else taps(say, it.facts, it.mine)
    return Card(text, rows(*taken, *pairs([*own, *keep]), LISTS.draw(say, page_id=0)))


def remind(say: Say, event_id: int, now: Remind) -> Card:
    """When one wishes to be reminded; what holds is ticked."""
    offered = [
        REMIND_ME.labelled(
            ("✓" if it is now else "") + plain(say("events-remind-word", word=it.value)),
            event_id=event_id,
            remind=it.value,
        )
        for it in Remind
    ]
    return Card(say("events-remind-when"), rows(*pairs(offered), READ.draw(say, event_id=event_id)))


def keep(say: Say, it: Line, facts: Mapping[str, Any]) -> Card:
    """What its organiser can do."""
    where: dict[str, object] = {"event_id": it.id}
    door = CLOSE if facts["state"] in ("open", "full") else REOPEN
    deeds = [MOVE, RELOCATE, RESIZE, door] if facts["state"] in GOING_ON else []
    deeds += [SIGN_UP, NOTIFY] if facts["state"] in GOING_ON else []
    deeds += [TABLE, SIGN_IN, CODE, AGAIN, SERIES]
    deeds += [DRAW] if facts["shown"] == "names" and facts["state"] != "cancelled" else []
    deeds += [RESULT] if facts["shown"] != "private" and facts["state"] in HELD else []
    buttons = [one.draw(say, **where) for one in deeds]
    buttons.insert(0, ROLL.draw(say, **where, page_id=0))
    if facts["state"] in GOING_ON:
        buttons.append(CALL_OFF.draw(say, **where))
    text = line(say, it) + "\n" + standing(say, facts)
    return Card(text, rows(*pairs(buttons), READ.draw(say, **where)))


def roll(say: Say, it: Roll, at: int) -> Card:
    """Everybody on the list, each a way to note whether they came and paid."""
    part = page(it.entries, at, ROLL_PAGE)
    buttons = [
        ENTRY.labelled(marked(say, one), event_id=it.event_id, signup_id=one.id)
        for one in part.shown
    ]
    here = sum(1 for one in it.entries if one.is_here)
    text = say("events-roll-of", title=it.title, people=len(it.entries), here=here)
    turns = part.turns(ROLL, event_id=it.event_id)
    return Card(text, rows(*pairs(buttons), turns, KEEP.draw(say, event_id=it.event_id)))


def marked(say: Say, it: Entry) -> str:
    """李芳+1 ✓ for who came, ✗ for who did not."""
    sign = {True: " ✓", False: " ✗", None: ""}[it.is_here]
    return called(say, it.name) + (f"+{it.companions}" if it.companions else "") + sign


def entry(say: Say, event_id: int, it: Entry) -> Card:
    """One of the list, and what can be noted."""
    where = {"event_id": event_id, "signup_id": it.id}
    facts = {"name": called(say, it.name), "unit": it.unit or "—", "companions": it.companions}
    here = {True: "yes", False: "no", None: "none"}[it.is_here]
    paid = "yes" if it.has_paid else "no"
    text = say("events-entry", **facts, state=it.state.value, here=here, paid=paid)
    words = ["here", "absent"] if it.state is State.COMING else []
    words += ["unpaid" if it.has_paid else "paid"] if it.owes else []
    marks = [
        MARK.labelled(plain(say("events-mark-word", word=word)), **where, what=word)
        for word in words
    ]
    back = ROLL.draw(say, event_id=event_id, page_id=0)
    return Card(text, rows(marks, [REMOVE.draw(say, **where), back]))


def signed_up(say: Say, it: Entry) -> Card:
    facts = {"name": it.name, "state": it.state.value, "is_guest": "yes" if it.is_guest else "no"}
    return Card(say("events-signed-up", **facts))


def series(say: Say, event_id: int) -> Card:
    """How often it shall be held by itself."""
    offered = [
        HOLD_AGAIN.labelled(
            plain(say("events-rhythm", word=it.value)), event_id=event_id, rhythm=it.value
        )
        for it in Rhythm
    ]
    back = KEEP.draw(say, event_id=event_id)
    return Card(say("events-series-how"), rows(*pairs(offered), back))


def held_again(say: Say, event_id: int, next_day: date | None) -> Card:
    """When it is held next."""
    day = next_day.isoformat() if next_day else ""
    text = say("events-series-next", has_next="yes" if next_day else "no", day=day or NO_DAY)
    return Card(text, rows(KEEP.draw(say, event_id=event_id)))


def draws(say: Say, event_id: int) -> Card:
    """What can be drawn."""
    offered = [
        DRAW_ONE.labelled(
            plain(say("events-draw-word", word=it.value)), event_id=event_id, draw=it.value
        )
        for it in Draw
    ]
    back = KEEP.draw(say, event_id=event_id)
    return Card(say("events-draw-what"), rows(*pairs(offered), back))


def drawn(say: Say, **facts: Any) -> Card:
    """Who plays with whom, the word it was drawn with, and who meets whom."""
    parts = [
        say("events-drawn-part", number=number, names=names)
        for number, names in enumerate(facts["parts"], start=1)
    ]
    rounds = [
        say("events-drawn-round", number=number, matches=[f"{a}—{b}" for a, b in matches])
        for number, matches in enumerate(facts["rounds"], start=1)
    ]
    head = say("events-drawn-letter", title=facts["title"], word=facts["word"])
    return Card(fitting([head, *parts, *rounds])[0])


def invitation(say: Say, **facts: Any) -> Card:
    """To each alone, whom it is for."""
    where = {"event_id": facts["event_id"]}
    answers = [COME.draw(say, **where), GO.draw(say, **where)]
    text = say("events-invitation-letter", **told(facts))
    return Card(text, rows(answers, READ.draw(say, **where)))


def noted(say: Say, it: Published) -> Card:
    text = say("events-result-noted", title=it.title, groups=it.told)
    return Card(text, rows(KEEP.draw(say, event_id=it.event_id)))


def months(say: Say, found: Sequence[Month]) -> Card:
    """How many came, month by month."""
    told = [
        say("events-month", year=str(it.first.year), month=it.first.month, events=it.events,
            people=it.people, times=it.times)
        for it in found
    ]  # fmt: skip
    text = "\n".join([say("events-months-of" if told else "events-months-none"), *told])
    return Card(text, rows(LISTS.draw(say, page_id=0)))


def audience(say: Say, choice: str) -> str:
    """A word of ours, or the name of a group after its number."""
    number, _, name = choice.partition(" ")
    return name if number.isdecimal() else plain(say("events-audience", audience=choice))


def offer(say: Say, **facts: Any) -> Card:
    """A place for whoever was next in the line."""
    where = {"event_id": facts["event_id"]}
    text = say("events-offer-letter", **told(facts))
    return Card(text, rows([COME.draw(say, **where), GO.draw(say, **where)]))


def silent(say: Say, **facts: Any) -> Card:
    """To whom has not answered."""
    where = {"event_id": facts["event_id"]}
    text = say("events-silent-letter", **told(facts))
    answers = [COME.draw(say, **where), GO.draw(say, **where)]
    return Card(text, rows(answers, READ.draw(say, **where)))


def reminder(say: Say, **facts: Any) -> Card:
    """To whom comes."""
    where = {"event_id": facts["event_id"]}
    text = say("events-reminder-letter", **told(facts))
    return Card(text, rows([GO.draw(say, **where), READ.draw(say, **where)]))


def changed_letter(say: Say, **facts: Any) -> Card:
    where = {"event_id": facts["event_id"]}
    text = say("events-changed-letter", **told(facts))
    return Card(text, rows([GO.draw(say, **where), READ.draw(say, **where)]))


def numbers(say: Say, **facts: Any) -> Card:
    """To the organiser."""
    text = say("events-numbers-letter", **told(facts))
    return Card(text, rows(KEEP.draw(say, event_id=facts["event_id"])))


def told(facts: Mapping[str, Any]) -> dict[str, Any]:
    """All but the number, which only buttons need."""
    return {name: fact for name, fact in facts.items() if name != "event_id"}


LETTERS: dict[str, Callable[..., Card]] = {
    "events-card": lambda say, **facts: card(say, facts),
    "events-offer-letter": offer,
    "events-silent-letter": silent,
    "events-reminder-letter": reminder,
    "events-changed-letter": changed_letter,
    "events-numbers-letter": numbers,
    "events-signed-letter": signed_letter,
    "events-drawn-letter": drawn,
    "events-invitation-letter": invitation,
}
