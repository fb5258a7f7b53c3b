"""The roster as schools keep it: a table with headings, read row by row."""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, TypeVar

from union.kernel.refusal import Refusal
from union.members.rules import Role, Standing

HEADINGS = {
    "姓名": "name", "name": "name",
    "工号": "staff_number", "staff number": "staff_number",
    "性别": "sex", "sex": "sex",
    "生日": "birth", "birthday": "birth",
    "分会": "branch", "branch": "branch",
    "工会小组": "group", "group": "group",
    "职务": "roles", "roles": "roles",
    "在职": "standing", "standing": "standing",
    "手机尾号": "phone_last4", "phone": "phone_last4",
    "账号": "account", "account": "account",
}  # fmt: skip
ROLES = {
    "代表": Role.DELEGATE, "工会小组长": Role.GROUP_LEADER, "委员": Role.COMMITTEE_MEMBER,
    "副主席": Role.VICE_CHAIR, "主席": Role.CHAIR, "女职工委员": Role.WOMEN_COMMITTEE,
    "经审委员": Role.AUDIT_COMMITTEE, "提案委员": Role.PROPOSAL_COMMITTEE,
    "承办部门": Role.HANDLER_DEPT,
}  # fmt: skip
STANDINGS = {
    "": Standing.IN_SERVICE, "在职": Standing.IN_SERVICE, "临聘": Standing.TEMPORARY,
    "退休": Standing.RETIRED,
}  # fmt: skip
SEXES = {"": None, "男": "male", "女": "female", "male": "male", "female": "female"}
BIRTH = re.compile(r"(农历)?\s*(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?")
LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


T = TypeVar("T")


class Birth(NamedTuple):
    """A birthday; the year may be unknown, the month may be a lunar one."""

    year: int | None
    month: int | None
    day: int | None
    lunar: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One good row."""

    name: str
    staff_number: str
    sex: str | None
    birth: Birth
    branch: str
    group: str
    roles: list[Role]
    standing: Standing
    phone_last4: str | None
    account: int | None


class Fault(NamedTuple):
    """A row that cannot be taken: its line in the file, a text key and its facts."""

    line: int
    key: str
    facts: Mapping[str, object]


@dataclass(slots=True)
class Roster:
    """What a file holds: the good rows and every faulty one."""

    entries: list[Entry] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def read_csv(text: str) -> Roster:
    """Read a roster with Chinese or English headings; never stops at the first fault."""
    lines = csv.reader(text.lstrip("\ufeff").splitlines())
    names = [HEADINGS.get(heading.strip().lower()) for heading in next(lines, [])]
    roster, seen = Roster(), set[str]()
    if "name" not in names or "staff_number" not in names:
        roster.faults.append(Fault(1, "members-roster-headings", {}))
        return roster
    for line, cells in enumerate(lines, start=2):
        row = {name: cell.strip() for name, cell in zip(names, cells, strict=False) if name}
        if not any(row.values()):
            continue
        try:
            entry = read_row(row)
            if entry.staff_number in seen:
                raise Refusal("members-roster-twice", number=entry.staff_number)
        except Refusal as no:
            roster.faults.append(Fault(line, no.key, no.facts))
        else:
            seen.add(entry.staff_number)
            roster.entries.append(entry)
    return roster


def read_row(row: Mapping[str, str]) -> Entry:
    """One row, or the first reason why not."""
    name, number = row.get("name", ""), row.get("staff_number", "")
    if not name or not number or len(name) > 40 or len(number) > 20:
        raise Refusal("members-roster-name")
    phone = row.get("phone_last4", "")
    if phone and not re.fullmatch(r"[0-9]{4}", phone):
        raise Refusal("members-roster-phone", given=phone)
    account = row.get("account", "")
    if account and not re.fullmatch(r"[0-9]{1,15}", account):
        raise Refusal("members-roster-account", given=account)
    return Entry(
        name=name,
        staff_number=number,
        sex=known(SEXES, row.get("sex", "").lower(), "members-roster-sex"),
        birth=read_birth(row.get("birth", "")),
        branch=row.get("branch", ""),
        group=row.get("group", ""),
        roles=[
            known(ROLES, role, "members-roster-role")
            for role in re.split(r"[、，,;； ]+", row.get("roles", ""))
            if role
        ],
        standing=known(STANDINGS, row.get("standing", ""), "members-roster-standing"),
        phone_last4=phone or None,
        account=int(account) if account else None,
    )


def known(table: Mapping[str, T], word: str, key: str) -> T:
    if word not in table:
        raise Refusal(key, given=word)
    return table[word]


def read_birth(text: str) -> Birth:
    """``1985-03-12``, ``03-12`` or ``农历1972-08-15``; 29 February and lunar 30ths are days too."""
    if not text:
        return Birth(None, None, None)
    found = BIRTH.fullmatch(text)
    if not found:
        raise Refusal("members-roster-birth", given=text)
    lunar, year, month, day = bool(found[1]), found[2], int(found[3]), int(found[4])
    if not (1 <= month <= 12 and 1 <= day <= (30 if lunar else LONGEST_MONTHS[month - 1])):
        raise Refusal("members-roster-birth", given=text)
    if year and not lunar and not is_day(int(year), month, day):
        raise Refusal("members-roster-birth", given=text)
    return Birth(int(year) if year else None, month, day, lunar)


def is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
