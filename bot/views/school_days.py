"""How the school's calendar looks, and what a written date means."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from telegram import InlineKeyboardButton

from bot import days
from bot.card import Button, Card, Row, Say, pairs, plain, rows
from bot.days import clock, facts
from bot.views.members import yes_no
from union.calendar.described import DayFacts
from union.calendar.understood import Meaning, Understood, day_of, value_of
from union.calendar.workdays import Span
from union.calendar.written import Day, Moment, Part, Range, Recurrence
from union.school_days.actions import Entered, Look, Term
from union.school_days.months import Month
from union.school_days.notices import Pasted

LOOK = Button("school-days-look", "school_days:look")
PICK = Button("school-days-picked", "school_days:picked:{value}")
FILL_NOTICE = Button("school-days-fill-notice", "school_days:fill_notice")
FILL_TERM = Button("school-days-fill-term", "school_days:fill_term")


def look(say: Say, it: Look) -> Card:
    """Today, this month and the next, on one screen of a phone."""
    told = [say("school-days-today", day=it.today.day), about(say, it.today)]
    for month in it.months:
        told += ["", *month_lines(say, month)]
    told.append("")
    if it.awaited:
        told.append(say("school-days-awaited", year=str(it.awaited)))
    told += [entered(say, one) for one in it.entered] or [say("school-days-ask-me")]
    fill = [FILL_NOTICE.draw(say), FILL_TERM.draw(say)] if it.may_keep else []
    return Card("\n".join(told), rows(fill))


def month_lines(say: Say, it: Month) -> Iterator[str]:
    """A month by its name, and what there is in it."""
    yield say("school-days-month", month=it.first.month)
    if it.breaks:
        yield say("school-days-breaks", days=spans(say, it.breaks))
    if it.makeups:
        yield say("school-days-makeups", days=each(say, it.makeups))
    if not it.breaks and not it.makeups:
        yield say("school-days-quiet")
    if it.festivals:
        named = (say("school-days-festival-on", name=festival(say, name), day=day)
                 for day, name in it.festivals)  # fmt: skip
        yield say("school-days-festivals", days=list(named))
    if it.vacations:
        yield say("school-days-vacations", days=spans(say, it.vacations))


def spans(say: Say, found: Iterable[Span]) -> list[str]:
    return [span(say, it) for it in found]


def span(say: Say, it: Span) -> str:
    """``10月1日（周四） 至 10月7日（周三）``, or its only day."""
    return say("school-days-span", first=it.first, last=it.last, one=yes_no(it.first == it.last))


def each(say: Say, found: Iterable[date]) -> list[str]:
    return [span(say, Span(day, day)) for day in found]


def festival(say: Say, name: str) -> str:
    return plain(say("school-days-festival", name=name))


def about(say: Say, it: DayFacts) -> str:
    """Lunar day, how far away, worked or not, week of term, festivals."""
    named = [festival(say, name) for name in it.festivals]
    has = {"has_week": it.week, "has_festivals": named, "has_term": it.term and not named}
    return say(
        "school-days-about",
        **facts(it),
        kind=it.kind.value,
        sure=yes_no(it.sure),
        vacation=yes_no(it.vacation),
        week=it.week or 0,
        festivals=named,
        term=it.term or "",
        **{name: yes_no(bool(held)) for name, held in has.items()},
    )


def entered(say: Say, it: Entered) -> str:
    is_year = yes_no(it.what.isdecimal())
    return say("school-days-entered", what=it.what, is_year=is_year, by=it.by, at=it.at)


def understood(say: Say, it: Understood, today: date) -> Card:
    """What was said means this, or one of these, or nothing for a reason."""
    picks = list(choices(say, it, today)) if len(it.meanings) > 1 else []
    return Card(told(say, it, today), rows(*pairs(picks), LOOK.draw(say)))


def told(say: Say, it: Understood, today: date) -> str:
    """All it can mean, each in a line or a few."""
    if it.reason:
        return say("school-days-unread", reason=it.reason.value)
    asked = say("school-days-which", said=it.said, count=len(it.meanings))
    lines = [] if it.sure else [asked]
    return "\n".join([*lines, *(meant(say, one, today) for one in it.meanings)])


def choices(say: Say, it: Understood, today: date) -> Iterator[InlineKeyboardButton]:
    """A button for each reading that fits on one."""
    for meaning in it.meanings:
        value = value_of(meaning.reading)
        if value:
            yield PICK.labelled(short(say, meaning, today), value=value)


def short(say: Say, it: Meaning, today: date) -> str:
    """A reading in a few words."""
    match it.reading:
        case Moment(at):
            return plain(days.button(say, at, today))
        case Range(starts, ends):
            return plain(span(say, Span(day_of(starts), day_of(ends))))
    return plain(days.button(say, it.days[0].day, today))


def meant(say: Say, it: Meaning, today: date) -> str:
    """One reading with the facts of its days."""
    match it.reading:
        case Day() | Moment() | Part():
            return "\n".join([exactly(say, it), about(say, it.days[0])])
        case Range(starts, ends):
            first, last = (days.told(say, end, today) for end in (starts, ends))
            length = (it.days[1].day - it.days[0].day).days + 1
            return say("school-days-range", first=first, last=last, days=length).rstrip()
        case Recurrence() as rule:
            coming = [say("school-days-on", day=one.day) for one in it.days]
            told = [say("school-days-coming", days=coming)] if coming else []
            return "\n".join([" ".join(rhythm(say, rule)), *told])
    raise TypeError(it.reading)


def exactly(say: Say, it: Meaning) -> str:
    """A day, with its time or the part of it."""
    reading, time = it.reading, "none"
    if isinstance(reading, Moment):
        time = clock(reading.at)
    part = reading.of.name.lower() if isinstance(reading, Part) else "none"
    return say("school-days-exactly", day=it.days[0].day, time=time, part=part)


def rhythm(say: Say, it: Recurrence) -> Iterator[str]:
    """How often, on which days, at what time."""
    yield say("school-days-rhythm", frequency=it.frequency.value, interval=it.interval)
    if it.month:
        yield say("school-days-of-month", month=it.month)
    for day in it.month_days:
        yield say("school-days-month-day", day=day)
    if it.position:
        yield say("school-days-nth-workday", nth=it.position)
    else:
        for nth, weekday in it.weekdays:
            yield say("school-days-nth", nth=nth, weekday=weekday + 1)
    if it.lunar:
        yield say("school-days-lunar-day", month=it.lunar[0], lday=it.lunar[1])
    if it.term:
        yield it.term
    if it.at:
        yield "–".join(f"{time:%H:%M}" for time in (it.at, it.until) if time)


def pasted(say: Say, it: Pasted) -> str:
    """Each holiday of a notice with its days and weekdays, and the weekend days worked."""
    lines = [say("school-days-notice-year", year=str(it.year))]
    for names, row in it.breaks:
        named = [festival(say, name) for name in names]
        length = (row.last - row.first).days + 1
        has = yes_no(bool(named))
        lines.append(
            say("school-days-notice-break", names=named, has_names=has, span=span(say, row),
                days=length)
        )  # fmt: skip
    if it.worked:
        lines.append(say("school-days-notice-worked", days=each(say, it.worked)))
    if it.left_out:
        left = [festival(say, name) for name in it.left_out]
        lines.append(say("school-days-notice-left-out", names=left))
    return "\n".join(lines)


def beside(say: Say, it: Pasted, _: int) -> tuple[str, list[Row]]:
    """What would hold, under the preview."""
    return "\n" + pasted(say, it), []


def kept_notice(say: Say, it: Pasted) -> Card:
    return Card(pasted(say, it) + "\n" + say("school-days-notice-kept"), rows(LOOK.draw(say)))


def kept_term(say: Say, it: Term) -> Card:
    facts = {"term": it.name, "first": it.first, "last": it.last, "weeks": it.weeks}
    return Card(say("school-days-term-kept", **facts), rows(LOOK.draw(say)))


def notice_letter(say: Say, year: str) -> Card:
    return Card(say("school-days-notice-letter", year=year), rows(FILL_NOTICE.draw(say)))


def term_letter(say: Say) -> Card:
    return Card(say("school-days-term-letter"), rows(FILL_TERM.draw(say)))


LETTERS: dict[str, Callable[..., Card]] = {
    "school-days-notice-letter": notice_letter,
    "school-days-term-letter": term_letter,
}
