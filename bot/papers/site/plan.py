"""Which pages there are: their paths, how each is drawn and of what."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from bot.papers.site.initials import OTHERS, initial
from bot.papers.site.marks import safe, without_title
from union.announcements.rules import plain
from union.site.sheets import Happening, Matter, Notice, Site

FOLDERS = {"zh-CN": "", "en": "en/"}
INDEX, SEARCH = "index.html", "search.html"
LATEST = 10


@dataclass(frozen=True, slots=True)
class Page:
    """One page; ``path`` is the same in each language."""

    path: str
    template: str
    title: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that leads to a page; ``words`` are all there is to find in it."""

    kind: str
    path: str
    title: str
    day: date
    words: str
    clock: str = ""
    place: str = ""

    @property
    def letter(self) -> str:
        return initial(self.title)


def of_notice(it: Notice) -> Entry:
    return Entry("announcement", f"announcements/{it.id}.html", it.title, it.at.date(),
                 plain(it.body))  # fmt: skip


def of_matter(it: Matter) -> Entry:
    answers = (one.text for one in it.answers)
    words = "\n".join((it.number, it.category, it.reason, it.measures, *answers))
    return Entry("proposal", f"proposals/{it.number}.html", it.subject, it.day, words)


def of_happening(it: Happening) -> Entry:
    return Entry("event", f"events/{it.id}.html", it.title, it.starts.date(), it.place,
                 f"{it.starts:%H:%M}", it.place)  # fmt: skip


def entries(site: Site) -> list[Entry]:
    """Everything there is, the latest first."""
    every = [*map(of_notice, site.notices), *map(of_matter, site.matters),
             *map(of_happening, (*site.coming, *site.been))]  # fmt: skip
    return sorted(every, key=lambda it: (it.day, it.path), reverse=True)


def pages(site: Site) -> list[Page]:
    """All of them, the page of a thing before the pages that lead there."""
    every = entries(site)
    years = defaultdict[int, list[Entry]](list)
    for it in every:
        years[it.day.year].append(it)
    return [
        *(Page(of_notice(it).path, "announcement.html", it.title, notice(it))
          for it in site.notices),
        *(Page(of_matter(it).path, "proposal.html", it.subject, {"it": it})
          for it in site.matters),
        *(Page(of_happening(it).path, "event.html", it.title, {"it": it})
          for it in (*site.coming, *site.been)),
        *(Page(f"years/{year}.html", "year.html", str(year), {"months": months(found)})
          for year, found in years.items()),
        Page(SEARCH, "search.html", facts={"letters": letters(every)}),
        Page(INDEX, "index.html", facts=index(site, list(years))),
    ]  # fmt: skip


def notice(it: Notice) -> dict[str, Any]:
    return {"it": it, "body": safe(without_title(it.body, it.title))}


def months(found: list[Entry]) -> list[tuple[int, list[Entry]]]:
    """By month, the latest first."""
    return [(month, list(of)) for month, of in groupby(found, lambda it: it.day.month)]


def letters(every: list[Entry]) -> list[tuple[str, list[Entry]]]:
    """By the first letter of their titles, the others last."""
    ordered = sorted(every, key=lambda it: (it.letter == OTHERS, it.letter))
    return [(letter, list(of)) for letter, of in groupby(ordered, lambda it: it.letter)]


def index(site: Site, years: list[int]) -> dict[str, Any]:
    """What is new and what is to come."""
    return {
        "notices": [of_notice(it) for it in site.notices[:LATEST]],
        "coming": [of_happening(it) for it in site.coming],
        "matters": [of_matter(it) for it in site.matters[:LATEST]],
        "years": years,
    }
