"""Who comes to an event: a sheet to be signed at the door, and the whole list as a table."""

import io
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from openpyxl import Workbook

from bot.card import Say, plain
from bot.papers import document, sheet
from bot.papers.document import Page
from bot.papers.sheet import Words
from union.events.sheets import Guest, Plan

A_PAGE = 25  # rows, without the heading
SPARE = 3  # empty rows at the least, for whoever comes unannounced
HEIGHT = 0.84  # of a row, in centimetres
SIGNED = {"number": 1.3, "name": 3.2, "unit": 4.0, "companions": 4.4, "signature": 4.5}
LISTED = {"name": 14, "unit": 18, "companions": 8, "who": 30, "state": 10, "paid": 10, "came": 10}
FACTS = (16, 60)  # how wide the table of the event is, in characters


def sign_in_sheet(plan: Plan, guests: Iterable[Guest], say: Say, zone: ZoneInfo) -> bytes:
    """A .docx of whoever comes, 25 rows a page; days and times are those of the zone."""
    coming = [signing(say, it) for it in guests if not it.is_waiting]
    count = pages_for(len(coming))
    rows = [*coming, *[["", "", ""]] * (count * A_PAGE - len(coming))]
    numbered = [[str(number), *row, ""] for number, row in enumerate(rows, start=1)]
    told, headings = facts(plan, say, zone), [column(say, it) for it in SIGNED]
    title = plain(say("events-paper-sign-in", title=plan.title))
    pages = [
        Page(title, [*lines(say, told), *numbering(say, number, count)], [headings, *part])
        for number, part in enumerate(parts(numbered), start=1)
    ]
    return document.bound(title, pages, list(SIGNED.values()), HEIGHT)


def pages_for(coming: int) -> int:
    """Sheets of paper on which they and the empty rows have room."""
    return -(-(coming + SPARE) // A_PAGE)


def parts(rows: Sequence[list[str]]) -> list[Sequence[list[str]]]:
    return [rows[at : at + A_PAGE] for at in range(0, len(rows), A_PAGE)]


def lines(say: Say, told: dict[str, str]) -> list[str]:
    """When and where, each under its name."""
    known = [it for it in ("when", "place") if told[it]]
    return [plain(say("events-paper-line", name=fact(say, it), words=told[it])) for it in known]


def numbering(say: Say, number: int, count: int) -> list[str]:
    """Which sheet it is, if it is not the only one."""
    return [plain(say("events-paper-page", number=number, count=count))] if count > 1 else []


def signing(say: Say, it: Guest) -> list[str]:
    """One row, but for its number and the signature."""
    return [it.name, it.unit or "", companions(say, it)]


def companions(say: Say, it: Guest) -> str:
    """How many, and who, if anybody."""
    if not it.companions:
        return it.with_whom
    has_names = "yes" if it.with_whom else "no"
    told = say("events-paper-companions", count=it.companions, names=it.with_whom, has=has_names)
    return plain(told)


def guest_list(plan: Plan, guests: Iterable[Guest], say: Say, zone: ZoneInfo) -> bytes:
    """An .xlsx: everybody in a row, who waits too; on its second sheet the event itself."""
    book = Workbook()
    listed = book.worksheets[0]
    listed.title = plain(say("events-paper-list"))
    headings: list[Words] = [column(say, it) for it in LISTED]
    rows = [headings, *(listing(say, it) for it in guests)]
    sheet.write(listed, rows, list(LISTED.values()))
    told = [(fact(say, it), words) for it, words in facts(plan, say, zone).items() if words]
    sheet.write(book.create_sheet(fact(say, "title")), told, FACTS)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def listing(say: Say, it: Guest) -> list[Words]:
    """Not paid, and not noted at the door, is an empty cell: it can be filled in by hand."""
    state = plain(say("events-paper-state", state="waiting" if it.is_waiting else "coming"))
    paid = plain(say("events-paper-paid")) if it.has_paid else None
    count = str(it.companions) if it.companions else None
    return [it.name, it.unit, count, it.with_whom, state, paid, came(say, it.is_here)]


def came(say: Say, is_here: bool | None) -> Words:
    if is_here is None:
        return None
    return plain(say("events-paper-came", came="yes" if is_here else "no"))


def facts(plan: Plan, say: Say, zone: ZoneInfo) -> dict[str, str]:
    """What is known of the event, by name; an empty text is not known."""
    return {
        "title": plan.title,
        "when": when(plan, say, zone),
        "place": plan.place,
        "organiser": plan.organiser,
        "quota": str(plan.quota) if plan.quota else "",
        "note": plan.note,
    }


def when(plan: Plan, say: Say, zone: ZoneInfo) -> str:
    """``2026年11月27日（周五）16:10–18:10``, and with its own day an end on another."""
    begins = plan.starts.astimezone(zone)
    ends = plan.ends.astimezone(zone) if plan.ends else None
    until = "none" if not ends else "same" if ends.date() == begins.date() else "later"
    last = ends or begins
    told = say(
        "events-paper-when", day=begins.date(), at=f"{begins:%H:%M}",
        until=until, last=last.date(), end=f"{last:%H:%M}",
    )  # fmt: skip
    return plain(told)


def column(say: Say, name: str) -> str:
    return plain(say("events-paper-column", column=name))


def fact(say: Say, name: str) -> str:
    return plain(say("events-paper-fact", fact=name))
