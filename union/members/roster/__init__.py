"""The roster as schools keep it: a table with headings, read row by row."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from itertools import islice

from union.kernel.refusal import Refusal
from union.members.roster import headings
from union.members.roster.births import read_birth, spelt
from union.members.roster.cells import Cell, plain
from union.members.roster.entry import Birth, Entry, Fault, Roster
from union.members.roster.rows import is_beside_the_point, read_row

__all__ = [
    "MOST_ROWS", "Birth", "Cell", "Entry", "Fault", "Roster", "read_birth", "read_csv", "read_row",
    "read_rows", "spelt",
]  # fmt: skip
MOST_ROWS = 20_000


def read_csv(text: str, today: date | None = None) -> Roster:
    """Read a roster of text with commas between the cells."""
    lines = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    try:
        return read_rows(list(islice(lines, MOST_ROWS + 1)), today)
    except csv.Error:
        return Roster(faults=[Fault(lines.line_num, "members-roster-csv", {})])


def read_rows(rows: Sequence[Sequence[Cell]], today: date | None = None) -> Roster:
    """Read a roster with Chinese or English headings; never stops at the first fault.

    With ``today`` (the union's) a birthday's year is checked too. The lines of faults count
    from 1, as tables do.
    """
    roster = Roster()
    if len(rows) > MOST_ROWS:
        roster.faults.append(Fault(MOST_ROWS + 1, "members-roster-rows", {"most": MOST_ROWS}))
        return roster
    try:
        columns = headings.find(rows)
    except Refusal as no:
        roster.faults.append(Fault(1, no.key, no.facts))
        return roster
    seen: dict[str, int] = {}
    for line, cells in enumerate(rows[columns.line :], start=columns.line + 1):
        row = columns.row(cells)
        if columns.repeats(row) or is_beside_the_point(row, cells):
            continue
        entry, noes = read_row(row, today)
        number = entry.staff_number if entry else plain(row["staff_number"].cell)
        if number and (first := seen.setdefault(number, line)) != line:
            noes.append(Refusal("members-roster-twice", number=number, first=first))
        roster.faults += [Fault(line, no.key, no.facts) for no in noes]
        if entry and not noes:
            roster.entries.append(entry)
    return roster
