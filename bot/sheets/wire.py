"""Rows as lines of JSON, there and back; a date and a span of time are told apart from words."""

import json
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.sheets.table import Row
from union.kernel.refusal import Refusal
from union.members.roster.cells import Cell

END = b"{}\n"


def line(row: Row) -> bytes:
    return json.dumps(row, default=packed).encode() + b"\n"


def packed(cell: object) -> dict[str, object]:
    if isinstance(cell, date):
        return {"at": cell.isoformat()}
    if isinstance(cell, time):
        cell = timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    if isinstance(cell, timedelta):
        return {"for": cell.total_seconds()}
    raise TypeError(type(cell))


def no(refusal: Refusal, why: str = "") -> bytes:
    """The last line, where there is no table."""
    end = {"no": refusal.key, "facts": refusal.facts, "why": why}
    return json.dumps(end).encode() + b"\n"


def rows(said: bytes) -> list[Row]:
    """All but the last line, which is the end."""
    return [[unpacked(it) for it in json.loads(one)] for one in said.splitlines()[:-1]]


def unpacked(cell: Any) -> Cell:
    if not isinstance(cell, dict):
        return cell  # type: ignore[no-any-return]
    return datetime.fromisoformat(cell["at"]) if "at" in cell else timedelta(seconds=cell["for"])
