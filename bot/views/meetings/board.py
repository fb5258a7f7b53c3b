"""The meetings there are, a series, what an answer came to."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.card import Card, Row, Say, pairs, plain, rows
from bot.paging import cut, page
from bot.papers.minutes import name
from bot.views.meetings.buttons import (
    AHEAD,
    CALL,
    CALL_OFF,
    CHANGE,
    END,
    END_SURE,
    LISTS,
    MOVE,
    PAST,
    PLACE,
    PUT,
    READ,
    SERIES,
    SET_UP,
    TASKS,
    UNSAY,
)
from bot.views.meetings.notice import when
from union.calendar.recurrence import WEEKDAYS, WORKDAY, read_recurrence
from union.meetings.sheets import Added, Answered, Board, Called, Line, Rhythm

A_PAGE, TAPPED_MOST = 8, 80  # Telegram takes a hundred buttons


def body(say: Say, choice: str) -> str:
    """Whom a choice of the form calls together."""
    number, _, unit = choice.partition(" ")
    kind = "group" if number.isdecimal() else choice
    return plain(say("meetings-body", kind=kind, unit=unit))


def told_rhythm(say: Say, notation: str) -> str:
    """A rhythm in words: 每月 第 1 个周三 15:30."""
    return plain(" ".join(_rhythm(say, notation)))


def _rhythm(say: Say, notation: str) -> Iterator[str]:
    rule = read_recurrence(notation)
    yield say("school-days-rhythm", frequency=rule.every.value, interval=rule.interval)
    for month in rule.months:
        yield say("school-days-of-month", month=month)
    for day in rule.month_days:
        yield say("school-days-month-day", day=day)
    for it in rule.days:
        if it.name == WORKDAY:
            yield say("school-days-nth-workday", nth=it.nth)
        else:
            yield say("school-days-nth", nth=it.nth, weekday=WEEKDAYS.index(it.name) + 1)
    if rule.lunar:
        yield say("school-days-lunar-day", month=rule.lunar.month, lday=rule.lunar.day)
    if rule.at:
        yield f"{rule.at:%H:%M}"


def board(say: Say, it: Board, at: int = 0) -> Card:
    """Those to come, each a way to its sheet; for who keeps them the series."""
    shown = page(it.lines, at, A_PAGE)
    told = [say("meetings-list" if it.lines else "meetings-list-empty")]
    told += [line(say, one) for one in shown.shown]
    if it.series:
        told += ["", say("meetings-regular")]
        told += [regular(say, one) for one in it.series]
    ways = [READ.labelled(short(say, one), meeting_id=one.id) for one in shown.shown]
    kept = [SERIES.labelled(plain(say("meetings-series-of", **named(one))), series_id=one.id)
            for one in it.series[:TAPPED_MOST]]  # fmt: skip
    make = [SET_UP.draw(say), CALL.draw(say)] if it.may_convene else []
    tasks = [TASKS.labelled(plain(say("meetings-tasks-count", count=it.tasks)))] if it.tasks else []
    last = [*tasks, PAST.draw(say, page_id=0)]
    taps = rows(*ways, shown.turns(AHEAD), *pairs(kept), make, last)
    return Card(cut(told, say("meetings-cut")), taps)


def named(it: Rhythm) -> dict[str, str]:
    """Its body's meeting, which has no title of its own."""
    return {"kind": it.kind, "unit": it.unit}


def short(say: Say, it: Line) -> str:
    facts = it.facts
    return plain(say("meetings-short", day=facts["day"], name=name(say, facts)))[:40]


def line(say: Say, it: Line) -> str:
    mine = {True: "coming", False: "away", None: "silent"}[it.is_coming]
    return say("meetings-line", when=when(say, it.facts), name=name(say, it.facts), mine=mine)


def regular(say: Say, it: Rhythm) -> str:
    return say("meetings-regular-line", rhythm=told_rhythm(say, it.rule), place=it.place,
               **named(it))  # fmt: skip


def past(say: Say, found: Sequence[Line], at: int) -> Card:
    """Those that were held, the last one first."""
    shown = page(found, at, A_PAGE)
    told = [say("meetings-past-list" if found else "meetings-past-empty")]
    told += [say("meetings-past-line", day=it.facts["day"], name=name(say, it.facts))
             for it in shown.shown]  # fmt: skip
    ways = [READ.labelled(short(say, it), meeting_id=it.id) for it in shown.shown]
    return Card("\n".join(told), rows(*ways, shown.turns(PAST), LISTS.draw(say)))


def series(say: Say, it: Rhythm) -> Card:
    """One series: its rhythm, its next days, changing and ending it."""
    where = {"series_id": it.id}
    return Card(
        series_words(say, it),
        rows([CHANGE.draw(say, **where), END.draw(say, **where)], LISTS.draw(say)),
    )


def series_words(say: Say, it: Rhythm) -> str:
    told = [say("meetings-series-head", **named(it)), regular_when(say, it)]
    days = [say("meetings-day", day=one.isoformat()) for one in it.next]
    told.append(say("meetings-next", days=days) if days else say("meetings-next-none"))
    return "\n".join(told)


def regular_when(say: Say, it: Rhythm) -> str:
    return say("meetings-series-when", rhythm=told_rhythm(say, it.rule), place=it.place)


def beside(say: Say, found: Sequence[date], _: int) -> tuple[str, list[Row]]:
    """The next days of a rhythm, under the preview."""
    days = [say("meetings-day", day=one.isoformat()) for one in found]
    return "\n" + (say("meetings-next", days=days) if days else say("meetings-next-none")), []


def set_up(say: Say, it: Rhythm) -> Card:
    """It is set up: when the next ones are, and what happens by itself."""
    text = series_words(say, it) + "\n\n" + say("meetings-series-made")
    return Card(text, rows(SERIES.draw(say, series_id=it.id), LISTS.draw(say)))


def sure_to_end(say: Say, it: Rhythm) -> Card:
    text = series_words(say, it) + "\n\n" + say("meetings-end-ask")
    return Card(text, rows(END_SURE.draw(say, series_id=it.id), SERIES.draw(say, series_id=it.id)))


def ended(say: Say, it: Rhythm) -> Card:
    return Card(say("meetings-ended", **named(it)), rows(LISTS.draw(say)))


def called(say: Say, it: Called) -> Card:
    """A single meeting was called, or one was changed: how many were told, who was not."""
    has = "yes" if it.unreachable else "no"
    state, regular = it.facts["state"], it.facts["is_regular"]
    text = say("meetings-called", name=name(say, it.facts), when=when(say, it.facts), told=it.told,
               state=state, regular=regular, names=list(it.unreachable), has_names=has)  # fmt: skip
    ways = [READ.draw(say, meeting_id=it.id)] if state != "cancelled" else []
    return Card(text, rows(ways, LISTS.draw(say)))


def answered(say: Say, it: Answered) -> Card:
    """To a word or a tap in the private chat."""
    text = say("meetings-answered", **about(say, it))
    return Card(text, rows(READ.draw(say, meeting_id=it.id)))


def about(say: Say, it: Answered) -> dict[str, str]:
    coming = "yes" if it.is_coming else "no"
    return {"name": name(say, it.facts), "day": it.facts["day"], "time": it.facts["time"],
            "coming": coming}  # fmt: skip


def added(say: Say, it: Added) -> Card:
    """What was put on the agenda, to be taken back if it was not meant so."""
    told = [say("meetings-added", name=name(say, it.facts), count=len(it.items))]
    told += [say("meetings-item", number=number, text=one.text, carried=0)
             for number, one in enumerate(it.items, start=it.number)]  # fmt: skip
    undo: list[Row] = []
    if len(it.items) == 1:
        undo = [[UNSAY.draw(say, item_id=it.items[0].id)]]
    return Card(cut(told, say("meetings-cut")), rows(*undo))


def arranging(say: Say, meeting_id: int) -> list[Row]:
    """What can be changed of a meeting to come."""
    where = {"meeting_id": meeting_id}
    return [
        [PUT.draw(say, **where), MOVE.draw(say, **where)],
        [PLACE.draw(say, **where), CALL_OFF.draw(say, **where)],
    ]
