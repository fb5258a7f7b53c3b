"""What was announced, and who knew it since when, as a table for the files."""

import io
from datetime import datetime

from openpyxl import Workbook

from bot.card import Say, called, plain
from bot.papers import sheet
from bot.papers.sheet import Words
from union.announcements.sheets import Evidence, Known, Version

PEOPLE = {"name": 14, "unit": 18, "went": 12, "version": 8, "known": 26, "told_by": 14}
VERSIONS = {"version": 8, "at": 26, "by": 14, "text": 80}


def evidence(found: Evidence, say: Say) -> bytes:
    """An .xlsx: everybody it was for, once for each version they knew; then what each said."""
    book = Workbook()
    people, said = book.worksheets[0], book.create_sheet()
    people.title, said.title = (column(say, it) for it in ("people", "versions"))
    rows = [headings(say, PEOPLE), *(reader(say, it) for it in found.people)]
    sheet.write(people, rows, list(PEOPLE.values()))
    told = [headings(say, VERSIONS), *(version(say, it) for it in found.versions)]
    told += [[], [column(say, "said"), found.said]]
    if found.is_recalled:
        told.append([column(say, "recalled")])
    sheet.write(said, told, list(VERSIONS.values()))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def headings(say: Say, columns: dict[str, int]) -> list[Words]:
    return [column(say, it) for it in columns]


def reader(say: Say, it: Known) -> list[Words]:
    went = plain(say("announcements-paper-went", went=it.went.value if it.went else "never"))
    number = str(it.version) if it.version else None
    known = moment(say, it.at) if it.at else None
    told_by = called(say, it.told_by) if it.told_by else None
    return [called(say, it.name), it.unit, went, number, known, told_by]


def version(say: Say, it: Version) -> list[Words]:
    return [str(it.number), moment(say, it.at), called(say, it.by), it.text]


def moment(say: Say, at: datetime) -> str:
    return plain(say("announcements-paper-at", day=at.date(), time=f"{at:%H:%M}"))


def column(say: Say, name: str) -> str:
    return plain(say("announcements-paper-column", column=name))
