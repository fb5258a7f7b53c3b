"""The yearly notice as the chair pastes it: read and refused, and when it is missing."""

from dataclasses import dataclass
from datetime import date

from union.calendar.notice import Fault, Reason, read_notice
from union.calendar.pasted import Break, breaks_of, essence, left_out, slips, year_named
from union.calendar.workdays import DayTable, table_known
from union.kernel.refusal import Refusal

COMES_IN = 11  # the month in which the next year's notice comes
ASKED_FROM = (11, 15)
LONGEST = 3000
NONE = "none"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What would hold in a year: the days off, the weekend days worked, the holidays left out."""

    year: int
    breaks: tuple[Break, ...]
    worked: tuple[date, ...]
    left_out: tuple[str, ...]


def year_of(text: str, today: date) -> int:
    """The year a notice is for: the one it names, or the one whose notice comes at this time."""
    year = year_named(text) or today.year + (today.month >= COMES_IN)
    if abs(year - today.year) > 1:
        raise Refusal("school-days-notice-year-far", year=str(year))
    return year


def read(text: str, today: date) -> tuple[int, DayTable]:
    """The year and the table of a notice, or a refusal that tells every fault."""
    if len(text) > LONGEST:
        raise Refusal("school-days-notice-long", most=LONGEST, now=len(text))
    year = year_of(text, today)
    table, faults = read_notice(essence(text), year)
    if faults:
        raise Refusal("school-days-notice-faults", **told(faults))
    if wrong := list(slips(text, year)):
        raise Refusal("school-days-notice-weekdays", year=str(year), days=wrong)
    return year, table


def told(faults: list[Fault]) -> dict[str, object]:
    """For each reason the parts that are at fault, or ``none``."""
    found: dict[str, dict[str, None]] = {reason.value: {} for reason in Reason}
    for fault in faults:
        if fault.part or len(faults) == 1:  # that nothing is left is no news beside the reasons
            found[fault.reason].setdefault(fault.part or "yes")
    return {reason: list(parts) or NONE for reason, parts in found.items()}


def pasted(year: int, table: DayTable) -> Pasted:
    """What would hold, in the order of the days."""
    worked = tuple(sorted(table.worked))
    return Pasted(year, breaks_of(table, year), worked, left_out(table, year))


def is_awaited(today: date, table: DayTable) -> bool:
    """Whether this year's table is not known, or it is time for the next year's."""
    comes = today.month >= COMES_IN and not table_known(today.year + 1, table)
    return comes or not table_known(today.year, table)


def year_awaited(today: date, table: DayTable) -> int:
    """This year as long as its table is not known, else the next."""
    return today.year + table_known(today.year, table)


def is_urgent(today: date, table: DayTable) -> bool:
    """Whether the keepers of the calendar should be asked for it."""
    is_time = (today.month, today.day) >= ASKED_FROM or not table_known(today.year, table)
    return is_time and is_awaited(today, table)
