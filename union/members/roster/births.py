"""Birthdays as schools write them, solar or lunar, and as tables store them."""

import re
from datetime import date, datetime, timedelta

from union.calendar.lunar import leap_month
from union.kernel.refusal import Refusal
from union.members.roster.cells import Cell, plain, seen, shown
from union.members.roster.entry import Birth

UNKNOWN = Birth(None, None, None)
EARLIEST = 1900
YOUNGEST = 16  # years: nobody may be employed earlier (Labour Law, article 15)
DAY_ZERO = date(1899, 12, 30)  # of a table's day numbers, from 1 March 1900 on
DAY_NUMBERS = (3654, 80_000)  # 1910 to 2119; a smaller number is a slip, or a year
LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
CALENDARS = {
    "农历": True, "阴历": True, "旧历": True, "lunar": True,
    "公历": False, "阳历": False, "新历": False, "solar": False, "gregorian": False,
}  # fmt: skip
ONES = {word: number for number, word in enumerate("一二三四五六七八九十", start=1)}
MONTHS = ONES | {"正": 1, "十一": 11, "冬": 11, "十二": 12, "腊": 12}
DAYS = {
    **ONES,
    **{f"初{word}": number for word, number in ONES.items()},
    **{f"十{word}": 10 + number for word, number in ONES.items() if number < 10},
    **{f"廿{word}": 20 + number for word, number in ONES.items() if number < 10},
    **{f"二十{word}": 20 + number for word, number in ONES.items() if number < 10},
    **{"二十": 20, "廿": 20, "三十": 30, "卅": 30, "三十一": 31},
}
NUMERALS = "初十廿卅一二三四五六七八九"
SAID = re.compile(rf"\(?({'|'.join(CALENDARS)})\)?:?")
MIDNIGHT = re.compile(r"(?<=[0-9])[ t]0?0:00(:00(\.0+)?)?$")
WHOLE = re.compile(
    rf"(?:([0-9]{{4}})(?:[-/.年]|(?![0-9])))?(闰)?([0-9]{{1,2}}|[正冬腊{NUMERALS}]+)[-/.月]"
    rf"([0-9]{{1,2}}|[{NUMERALS}]+)[日号]?"
)
RUN_TOGETHER = re.compile("([0-9]{4})()([0-9]{2})([0-9]{2})")
NO_DAY = re.compile(
    rf"[0-9]{{4}}年?|[0-9]{{6}}|(?:[0-9]{{4}}[-/.年])?闰?(?:[0-9]{{1,2}}|[正冬腊{NUMERALS}]+)月"
    "|[0-9]{4}[-/.年][0-9]{1,2}"
)
ONLY_LUNAR = re.compile("[闰正冬腊初廿卅]")


def read_birth(cell: Cell, today: date | None = None, calendar: Cell = None) -> Birth:
    """A birthday, or why not; with ``today`` also whether its year can be right.

    ``calendar`` is what a column beside it says. 29 February and lunar 30ths are days too.
    """
    column = read_calendar(calendar)
    text = written(cell)
    if not text:
        return UNKNOWN
    birth = read_text(text, column)
    if fault := fault_in(birth, today):
        raise Refusal(fault, given=shown(text))
    return birth


def spelt(birth: Birth) -> str:
    """A birthday in the one way that is read again as the same: 1985-03-12, 农历闰04-15."""
    if birth.month is None or birth.day is None:
        return ""
    year, leap = f"{birth.year}-" if birth.year else "", "闰" if birth.leap else ""
    return f"{'农历' if birth.lunar else ''}{year}{leap}{birth.month:02}-{birth.day:02}"


def read_calendar(cell: Cell) -> bool | None:
    """Whether a column says lunar; None where it says nothing."""
    word = seen(cell).lower()
    if word and word not in CALENDARS:
        raise Refusal("members-roster-calendar", given=shown(word))
    return CALENDARS.get(word)


def written(cell: Cell) -> str:
    """A date and a day number as they would be typed."""
    if isinstance(cell, date):
        return f"{cell:%Y-%m-%d}" if isinstance(cell, datetime) else cell.isoformat()
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if DAY_NUMBERS[0] <= cell < DAY_NUMBERS[1]:
            return (DAY_ZERO + timedelta(days=int(cell))).isoformat()
        if re.fullmatch("[0-9]{1,2}[.][0-9]", plain(cell)):  # 3.1 was 3.10, or was it?
            raise Refusal("members-roster-birth", given=plain(cell))
    return MIDNIGHT.sub("", seen(cell).lower())


def read_text(text: str, column: bool | None) -> Birth:
    """What the words say; if they are neither plainly solar nor lunar, the column must say it."""
    spelt = re.sub(r"\s", "", text)
    said = {CALENDARS[word] for word in SAID.findall(spelt)} | ({column} - {None})
    spelt = SAID.sub("", spelt)
    said |= {True} if ONLY_LUNAR.search(spelt) else set()
    found = WHOLE.fullmatch(spelt) or RUN_TOGETHER.fullmatch(spelt)
    if not found:
        refuse = "members-roster-birth-day" if NO_DAY.fullmatch(spelt) else "members-roster-birth"
        raise Refusal(refuse, given=shown(text))
    year, leap, month, day = found.groups()
    if len(said) > 1:
        raise Refusal("members-roster-birth-both", given=shown(text))
    if not said and not (month + day).isdigit():
        raise Refusal("members-roster-birth-which", given=shown(text))
    return Birth(
        int(year) if year else None, number(month, MONTHS), number(day, DAYS), True in said,
        bool(leap),
    )  # fmt: skip


def number(word: str, table: dict[str, int]) -> int | None:
    return int(word) if word.isdigit() else table.get(word)


def fault_in(birth: Birth, today: date | None) -> str | None:
    """What cannot be: a 13th month, 30 February, a lunar 31st, a leap month that year has not.

    Nor can a year before 1900, or one in which nobody on the staff was born yet.
    """
    year, month, day, lunar, leap = birth
    if month is None or day is None or not 1 <= month <= 12:
        return "members-roster-birth"
    if not 1 <= day <= (30 if lunar else LONGEST_MONTHS[month - 1]):
        return "members-roster-birth-never"
    if year is None:
        return None
    if year < EARLIEST or (today and year > today.year - YOUNGEST):
        return "members-roster-birth-year"
    fits = leap_month(year) == month if leap else lunar or is_day(year, month, day)
    return None if fits else "members-roster-birth-never"


def is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
