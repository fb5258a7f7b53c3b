"""What people do on a board of thousands: each deed with its card, timed through the office."""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from bench.proposals.year import (
    CHAIR,
    FIRST_AUTHOR,
    FIRST_HANDLER,
    FIRST_REVIEWER,
    PEOPLE,
    PLACES,
    THINGS,
    WISHES,
    Year,
)
from bot.papers.proposals import picture, report, workbook
from bot.texts import Texts
from bot.views.honours import desk as honours_desk
from bot.views.honours import listing
from bot.views.proposals import board, desk, sheet
from union.honours import actions as honours
from union.kernel.unit import NOBODY, Actor
from union.proposals import actions
from union.proposals.rules import State

TIMES = 100
QUEUES = (State.SUBMITTED, State.ACCEPTED, State.ASSIGNED, State.ANSWERED, State.RATED)

Deed = Callable[[int], object]  # the how manieth time it is


class Taps:
    """Every deed on one year; a number is moved on once, so each finds its own."""

    def __init__(self, year: Year) -> None:
        self.year, self.luck = year, random.Random(7)
        self.say = partial(Texts().say, "zh-CN")
        self.left = {state: iter(found) for state, found in year.lying.items()}

    def ask(self, account: int, action: Any, **facts: Any) -> Any:
        return self.year.office.ask(Actor(account), action, **facts)

    def run(self, account: int, action: Any, number: int, **facts: Any) -> object:
        return sheet.sheet(self.say, self.year.office.run(
            Actor(account), action, proposal_id=number, **facts))  # fmt: skip

    def deeds(self) -> Mapping[str, Deed]:
        """Reading first: what is written afterwards is little beside it."""
        return {
            "/proposals, a member": lambda _: self.opened(self.author(), "mine"),
            "/proposals, the committee": lambda _: self.opened(FIRST_REVIEWER, "waiting"),
            **{f"tab {it}": partial(self.tab, it) for it in board.TABS},
            "a later page of a tab": lambda at: self.opened(FIRST_REVIEWER, "open", at % 20),
            "one proposal in full": self.sheet,
            "its history": self.history,
            "a department's list": lambda at: self.opened(FIRST_HANDLER + at, "waiting"),
            "search by number": lambda _: self.found(self.a_number()),
            "search by one word": lambda _: self.found(self.luck.choice(THINGS)),
            "search by three words": lambda _: self.found(" ".join(map(
                self.luck.choice, (WISHES, PLACES, THINGS)))),
            "similar ones, while writing": self.similar,
            "the desk": lambda _: desk.desk(self.say, self.ask(FIRST_REVIEWER, actions.desk)),
            **{f"the desk, one of {it.value}": partial(self.queue, it) for it in QUEUES},
            "which to merge with": self.merging,
            "departments to choose from": self.handing,
            "departments by their figures": lambda _: honours_desk.handlings(
                self.say, self.ask(FIRST_REVIEWER, honours.handlings)),
            "the shortlist": lambda at: honours_desk.shortlist(
                self.say, self.ask(FIRST_REVIEWER, honours.shortlist, at=at % 5)),
            "the desk of honours": lambda _: honours_desk.desk(
                self.say, self.ask(FIRST_REVIEWER, honours.desk)),
            "a nominee to be scored": lambda at: honours_desk.scorecard(
                self.say, self.ask(FIRST_REVIEWER, honours.scorecard, round_id=1, at=at)),
            "give points": self.score,
            "the order of 30 nominees": lambda _: listing.listing(
                self.say, self.ask(FIRST_REVIEWER, honours.listing, round_id=1)),
            "the list as it goes up": lambda _: listing.preview(
                self.say, self.ask(CHAIR, honours.may_publish, round_id=1)),
            "accept": lambda _: self.reviewed(State.SUBMITTED, actions.accept),
            "refuse": lambda _: self.reviewed(
                State.SUBMITTED, actions.decide, verb="reject", why="学校今年已经安排"),
            "choose a department": self.pick,
            "hand over": self.hand_over,
            "answer": self.answer,
            "rate": self.rate,
            "close": lambda _: self.reviewed(State.RATED, actions.close),
        }  # fmt: skip

    def score(self, at: int) -> object:
        given = {"nominee_id": 1 + at % 30, "aspect_number": 0, "points": 1 + at % 5, "at": at}
        return honours_desk.scorecard(
            self.say, self.year.office.run(Actor(FIRST_REVIEWER), honours.score, **given)
        )

    def author(self) -> int:
        return self.luck.randrange(FIRST_AUTHOR, CHAIR + PEOPLE)

    def next(self, state: State) -> int:
        return next(self.left[state])

    def any(self) -> int:
        return self.luck.choice(list(self.year.proposers))

    def a_number(self) -> str:
        number = self.luck.choice(self.year.lying[State.CLOSED])
        return f"{self.year.years[number]}-{number:03}"

    def opened(self, account: int, which: str, at: int = 0) -> object:
        return board.lists(self.say, self.ask(account, actions.lists, which=which, at=at))

    def tab(self, which: str, _: int) -> object:
        return self.opened(self.author(), which)

    def sheet(self, _: int) -> object:
        return sheet.sheet(self.say, self.ask(self.author(), actions.read, proposal_id=self.any()))

    def history(self, _: int) -> object:
        found = self.ask(FIRST_REVIEWER, actions.history, proposal_id=self.any())
        return sheet.history(self.say, found)

    def found(self, words: str) -> object:
        found = self.ask(self.author(), actions.find, words=words)
        return board.found(self.say, found, words)

    def similar(self, _: int) -> object:
        subject = "".join(map(self.luck.choice, (WISHES, PLACES, THINGS)))
        return self.ask(self.author(), actions.similar, subject=subject)

    def queue(self, state: State, at: int) -> object:
        asked = self.ask(FIRST_REVIEWER, actions.desk, state=state.value, at=at)
        return desk.desk(self.say, asked)

    def merging(self, at: int) -> object:
        number = self.year.lying[State.SUBMITTED][-1 - at]
        found = self.ask(FIRST_REVIEWER, actions.merging, proposal_id=number)
        return desk.merging(self.say, found)

    def handing(self, at: int) -> object:
        number = self.year.lying[State.ACCEPTED][-1 - at]
        return desk.handing(self.say, self.ask(CHAIR, actions.handing, proposal_id=number))

    def reviewed(self, state: State, action: Any, **facts: Any) -> object:
        return self.run(FIRST_REVIEWER, action, self.next(state), **facts)

    def pick(self, at: int) -> object:
        number = self.year.lying[State.ACCEPTED][at]
        facts = {"proposal_id": number, "unit_id": self.year.units[at]}
        found = self.year.office.run(Actor(CHAIR), actions.pick_department, **facts)
        return desk.handing(self.say, found)

    def hand_over(self, _: int) -> object:
        """Those that got their department just before."""
        return self.run(CHAIR, actions.hand_over, self.next(State.ACCEPTED))

    def answer(self, _: int) -> object:
        number = self.next(State.ASSIGNED)
        words = {"grade": "c", "text": "本学期没有这笔经费，明年再议"}
        return self.run(self.year.handlers[number], actions.answer, number, **words)

    def rate(self, _: int) -> object:
        number = self.next(State.ANSWERED)
        return self.run(self.year.proposers[number], actions.rate, number, rating="satisfied")


def timed(year: Year, times: int = TIMES) -> Iterator[tuple[str, list[float]]]:
    """Milliseconds of every deed; the first time, when nothing is compiled yet, is left out."""
    for name, deed in Taps(year).deeds().items():
        deed(times)
        yield name, [_took(partial(deed, at)) for at in range(times)]


def _took(deed: Callable[[], object]) -> float:
    began = time.perf_counter()
    deed()
    return (time.perf_counter() - began) * 1000


def reported(year: Year) -> float:
    """Seconds of the report on all of it: counted, as a document, as tables, as a picture."""
    span = {"since": "2000-01-01", "until": year.office.clock().date().isoformat()}

    def made() -> None:
        found = year.office.ask(Actor(FIRST_REVIEWER), actions.report, **span)
        for draw in (report.report, workbook.workbook, picture.picture):
            draw(found, partial(Texts().say, "zh-CN"))

    made()  # fonts and sentences are read once
    return _took(made) / 1000


def reminded(year: Year) -> float:
    """Seconds of the daily job over all of it."""
    return _took(lambda: year.office.run(NOBODY, actions.remind)) / 1000
