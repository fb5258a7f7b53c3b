"""One row of a roster: an entry, or every reason why not."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from union.kernel.refusal import Refusal
from union.members.roster.births import CALENDARS, read_birth
from union.members.roster.cells import Cell, Held, kept, plain, seen, shown
from union.members.roster.entry import Birth, Entry
from union.members.roster.words import DELEGATES, SEXES, STANDINGS, known, read_roles
from union.members.rules import Role, Standing

Row = Mapping[str, Held]
NAME, NUMBER, UNIT = 40, 20, 60  # letters at most
MOBILE = re.compile(r"(?:\+?86|0086)?1[0-9]{10}")
NONE = Held()


def read_row(row: Row, today: date | None = None) -> tuple[Entry | None, list[Refusal]]:
    """The entry, or all its faults, never only the first."""
    read, noes = dict[str, Any](), list[Refusal]()
    for field, reader in READERS.items():
        try:
            read[field] = reader(row, today)
        except Refusal as no:
            noes.append(no)
    return (None if noes else entry_of(read)), noes


def entry_of(read: dict[str, Any]) -> Entry:
    """A delegate may stand among the roles, in a column of its own, or in both."""
    if read.pop("delegate") and Role.DELEGATE not in read["roles"]:
        read["roles"].append(Role.DELEGATE)
    return Entry(**read)


def name(row: Row, _: date | None) -> str:
    """Any script, with spaces, dots, brackets or a figure that parts two of one name."""
    text = kept(row.get("name", NONE), NAME)
    if not any(it.isalpha() for it in text):
        raise Refusal("members-roster-name")
    return text


def staff_number(row: Row, _: date | None) -> str:
    """Required: names repeat and change, and the same file must find the same people again."""
    text = kept(row.get("staff_number", NONE), NUMBER).replace(" ", "")
    if not text:
        raise Refusal("members-roster-number")
    return text


def sex(row: Row, _: date | None) -> str | None:
    return known(SEXES, row.get("sex", NONE).cell, "members-roster-sex")


def birth(row: Row, today: date | None) -> Birth:
    """Lunar or solar, as the cell says, the column beside it, or the heading: 生日（农历）."""
    cell, heading = row.get("birth", NONE)
    beside = row.get("calendar", NONE).cell
    return read_birth(cell, today, beside if plain(beside) else calendar_in(heading))


def calendar_in(heading: str) -> str | None:
    said = {word for word in CALENDARS if word in heading.lower()}
    return said.pop() if len(said) == 1 else None


def branch(row: Row, _: date | None) -> str:
    return kept(row.get("branch", NONE), UNIT)


def group(row: Row, _: date | None) -> str:
    return kept(row.get("group", NONE), UNIT)


def roles(row: Row, _: date | None) -> list[Role]:
    return read_roles(row.get("roles", NONE).cell)


def delegate(row: Row, _: date | None) -> bool:
    """Formal delegates only: special ones (特邀) and observers (列席) have no vote and no role."""
    return known(DELEGATES, row.get("delegate", NONE).cell, "members-roster-delegate")


def standing(row: Row, _: date | None) -> Standing | None:
    return known(STANDINGS, row.get("standing", NONE).cell, "members-roster-standing")


def phone_last4(row: Row, _: date | None) -> str | None:
    """The last four digits; of a whole number the rest is forgotten here and now.

    A number cell of fewer digits has lost its zeros in front.
    """
    cell = row.get("phone_last4", NONE).cell
    text = re.sub("[ -]", "", seen(cell))
    if is_number(cell) and re.fullmatch("[0-9]{1,3}", text):
        text = text.zfill(4)
    if text and not (re.fullmatch("[0-9]{4}", text) or MOBILE.fullmatch(text)):
        raise Refusal("members-roster-phone", given=masked(text))
    return text[-4:] or None


def is_number(cell: Cell) -> bool:
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def masked(text: str) -> str:
    """A faulty number is told without what we do not want to know."""
    return shown(re.sub("[0-9](?=.{4})", "*", text))


def account(row: Row, _: date | None) -> int | None:
    text = seen(row.get("account", NONE).cell)
    if text and not re.fullmatch("[0-9]{1,15}", text):
        raise Refusal("members-roster-account", given=shown(text))
    return int(text) if text else None


READERS: Mapping[str, Callable[[Row, date | None], object]] = {
    reader.__name__: reader
    for reader in (
        name, staff_number, sex, birth, branch, group, roles, delegate, standing, phone_last4,
        account,
    )
}  # fmt: skip

FOOT = re.compile(
    r"合计|总计|小计|共计|共[0-9]+人|备注|说明|注:|填表|制表|审核|(?:total|sum|notes?|remarks?)\b",
    re.IGNORECASE,
)


def is_beside_the_point(row: Row, cells: Sequence[Cell]) -> bool:
    """Empty, a total or a note at the foot, or a unit's name with nobody in it."""
    filled = {field for field, held in row.items() if plain(held.cell)}
    if filled <= {"branch", "group"}:
        return True
    first = next((text for cell in cells if (text := seen(cell))), "")
    return "staff_number" not in filled and bool(FOOT.match(first))
