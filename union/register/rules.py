"""What a roster would change in the register, and what of an entry is seen by whom."""

from collections.abc import Mapping, Set
from typing import Any

from union.members.roster import Entry
from union.members.rules import SEEN_BY, Duty

FIELDS = {
    "sex": ("sex",),
    "birthday": ("birth_year", "birth_month", "birth_day", "birth_lunar", "birth_leap"),
    "phone": ("phone_last4",),
    "standing": ("standing",),
    "unit": ("unit_id",),
    "name": ("name",),
    "staff_number": ("staff_number",),
}
SCHOOL = "工会"  # what the union is called until somebody says better


def wanted(entry: Entry) -> dict[str, Any]:
    """The columns that a row speaks of; an empty cell says nothing and changes nothing."""
    said: dict[str, Any] = {"name": entry.name}
    if entry.standing:
        said["standing"] = entry.standing
    if entry.sex:
        said["sex"] = entry.sex
    if entry.phone_last4:
        said["phone_last4"] = entry.phone_last4
    if entry.birth.day:
        said |= dict(zip(FIELDS["birthday"], entry.birth, strict=True))
    return said


def changed(row: Mapping[str, Any], said: Mapping[str, Any]) -> list[str]:
    """Which fields would be different."""
    return [
        field
        for field, columns in FIELDS.items()
        if any(it in said and said[it] != row[it] for it in columns)
    ]


def seen(mine: Set[Duty], serves: bool, is_self: bool) -> frozenset[str]:
    """Which fields of an entry a reader sees: the table of ``SEEN_BY``, a leader only the own."""
    return frozenset(
        field
        for field, duty in SEEN_BY.items()
        if is_self or (duty in mine and (serves or duty is not Duty.LEAD_GROUP))
    )
