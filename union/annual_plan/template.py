"""The year of a school union as it usually goes: which works of it lie in which month."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from union.annual_plan.rules import Wanted
from union.annual_plan.sheets import Offered, Template
from union.calendar.festivals import Festivals, next_of
from union.kernel.refusal import Refusal

EVERYONE = ("everyone",)


@dataclass(frozen=True, slots=True)
class Seed:
    """A work as ``year_plan.toml`` has it; one with a ``festival`` moves with it through the year.

    ``month`` 0 is every month.
    """

    text: str
    month: int = 0
    audience: tuple[str, ...] = EVERYONE
    is_starred: bool = False
    festival: str | None = None
    before: int = 0

    def month_of(self, year: int, festivals: Festivals) -> date:
        """The first day of the month in which it lies in that year."""
        if self.festival is None:
            return date(year, self.month, 1)
        day = next_of(festivals[self.festival], date(year, 1, 1))
        return (day - timedelta(days=self.before)).replace(day=1)

    @property
    def offered(self) -> Offered:
        return Offered(self.text, self.audience, self.is_starred)


def seeds_of(rows: list[Mapping[str, Any]]) -> list[Seed]:
    """The works of one list of the file, in its order."""
    return [
        Seed(
            it["text"],
            it.get("month", 0),
            tuple(it.get("for", EVERYONE)),
            it.get("starred", False),
            it.get("festival"),
            it.get("before", 0),
        )
        for it in rows
    ]


def months_left(year: int, today: date) -> list[date]:
    """The months of a year that are not over; refuses a year that is."""
    months = [date(year, month, 1) for month in range(1, 13)]
    left = [it for it in months if it >= today.replace(day=1)]
    if not left:
        raise Refusal("annual-plan-template-over", year=str(year))
    return left


def offered(tables: Mapping[str, Any], festivals: Festivals, months: list[date]) -> Template:
    """What lies in these months of one year, and what in each of them."""
    placed: dict[date, list[Offered]] = {it: [] for it in months}
    for work in seeds_of(tables["works"]):
        month = work.month_of(months[0].year, festivals)
        if month in placed:
            placed[month].append(work.offered)
    each = tuple(it.offered for it in seeds_of(tables["each_month"]))
    return Template(tuple((month, tuple(works)) for month, works in placed.items()), each)


def wanted(it: Template) -> Iterator[Wanted]:
    """All of it as rows of a plan."""
    for month, works in it.months:
        yield from (Wanted(month, one.text) for one in (*works, *it.each_month))
