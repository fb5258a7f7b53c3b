"""The events there are, one of them as its reader sees it, and how to be reminded."""

from collections.abc import Sequence

from bot.card import Card, Say, pairs, plain, rows
from bot.paging import page
from bot.views.events.buttons import (
    ALBUM,
    CALENDAR,
    FEED,
    FEWER,
    KEEP,
    LISTS,
    MONTHS,
    READ,
    REMIND,
    REMIND_ME,
    TAKE_OUT,
    WITH_WHOM,
    WRITE,
)
from bot.views.events.card import PAGE, taps, words
from union.events.rules import Remind
from union.events.sheets import (
    Activity,
    Album,
    Line,
    Month,
    Sheet,
)
from union.signups.rules import State


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


ACTIVITIES = 15  # of a year; a phone shows no more


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
    own += (
        [ALBUM.labelled(plain(say("events-album-of", count=it.pictures)), **where)]
        if it.pictures
        else []
    )
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


def album(say: Say, it: Album) -> Card:
    """Under the pictures: how many there are, and taking one out."""
    where: dict[str, object] = {"event_id": it.event_id}
    text = say("events-album-told", title=it.title, count=len(it.files))
    out = [TAKE_OUT.draw(say, **where)] if it.files else []
    return Card(text, rows([*out, READ.draw(say, **where)]))


def months(say: Say, found: Sequence[Month], held: Sequence[Activity]) -> Card:
    """How many came, month by month and to what."""
    told = [
        say("events-month", year=str(it.first.year), month=it.first.month, events=it.events,
            people=it.people, times=it.times)
        for it in found
    ]  # fmt: skip
    if held:
        told += ["", say("events-activities-of")]
        told += [say("events-activity", title=it.title, events=it.events, people=it.people,
                     times=it.times) for it in held[:ACTIVITIES]]  # fmt: skip
    text = "\n".join([say("events-months-of" if told else "events-months-none"), *told])
    return Card(text, rows(LISTS.draw(say, page_id=0)))
