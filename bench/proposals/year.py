"""A generated year: thousands of proposals in every state, with all that belongs to them."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, insert, select, update

from bench import ours
from bench.town import FIRST_PERSON
from bot import app, migrate, settings
from union.cases.rules import Step
from union.cases.store import CaseDue, CaseStep
from union.honours import records
from union.honours import rules as honour_rules
from union.honours.store import HonourNominee, HonourRound
from union.kernel.unit import NOBODY, Actor
from union.kernel.work import Office
from union.members import actions as members
from union.members.rules import ChatKind, Role, UnitKind
from union.members.store import Appointment, Member, Unit
from union.proposals import chain
from union.proposals.chain import CHART, MATTER, Verb
from union.proposals.rules import Grade, Rating, State
from union.proposals.store import (
    Proposal,
    ProposalAnswer,
    ProposalDepartment,
    ProposalMerge,
    ProposalRating,
    Second,
)
from union.register import actions as register
from union.scoring.store import Score

PROPOSALS, DEPARTMENTS, PEOPLE, REVIEWERS, NAMES = 5_000, 200, 2_000, 5, 2
NOMINEES, ASPECTS = 30, ("选题", "调研", "可行", "落实")
STAFF, COMMITTEE = -1_000_000_004_242, -1_000_000_004_243
CHAIR = FIRST_PERSON
FIRST_REVIEWER = CHAIR + 1
FIRST_HANDLER = FIRST_REVIEWER + REVIEWERS
FIRST_AUTHOR = FIRST_HANDLER + DEPARTMENTS
ASKED, SPAN = 30, 330  # days for an answer; days over which they were submitted

WHERE = "一二三四五六七八九十"
PLACES = [f"{kind}{at}楼" for kind in ("教学", "实验", "宿舍", "综合", "行政") for at in WHERE]
THINGS = (
    "饮水机", "直饮水", "照明", "空调", "投影仪", "打印机", "停车位", "充电桩", "更衣柜", "隔音窗",
    "图书角", "值班室", "哺乳室", "健身器材", "食堂窗口", "体检项目", "课间操音响", "网络", "门禁",
    "洗手池", "遮阳棚", "储物间", "急救箱", "监控探头", "植物角", "办公桌椅", "会议预约", "校车",
)  # fmt: skip
WISHES = ("增设", "更新", "维修", "扩建", "统一管理", "延长开放", "定期检查", "合理调整")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Year:
    """The office it lies in, whose days are ``now``'s; ``lying`` are the numbers by state."""

    office: Office
    lying: Mapping[State, list[int]]
    proposers: Mapping[int, int]  # proposal -> account
    handlers: Mapping[int, int]  # proposal -> account of who answers for its department
    years: Mapping[int, int]  # proposal -> the year of its number
    units: list[int]


@cache
def way_to(state: State) -> tuple[Step[State, Verb], ...]:
    """The shortest way from the beginning, as steps of the chart."""
    ways: dict[State, tuple[Step[State, Verb], ...]] = {State.SEEKING: ()}
    while state not in ways:
        for step in CHART.steps:
            if step.before in ways and step.after not in ways:
                ways[step.after] = (*ways[step.before], step)
    return ways[state]


def opened(database_url: str, count: int = PROPOSALS) -> Year:
    """A school of two thousand, and its year."""
    now = datetime.now(UTC)
    office = app.open_office(settings.read(database_url=database_url), lambda: now)
    migrate.upgrade(office.engine)
    entries = [ours.entry(it, is_chair=it == CHAIR) for it in range(CHAIR, CHAIR + PEOPLE)]
    office.run(NOBODY, register.enrol, school=ours.SCHOOL, entries=entries)
    for chat, kind in ((STAFF, ChatKind.STAFF), (COMMITTEE, ChatKind.PROPOSAL_COMMITTEE)):
        office.run(Actor(CHAIR), members.bind, chat=chat, title=kind.value, kind=kind)
    with office.engine.begin() as line:
        return filled(office, line, now, count)


def filled(office: Office, line: Connection, now: datetime, count: int) -> Year:
    today = now.astimezone(office.zone).date()
    of = select(Member.account, Member.id).order_by(Member.account)
    ids = {account or 0: number for account, number in line.execute(of)}
    line.execute(update(Member).values(reachable=True, consented=now))
    units = departments(line, ids, today)
    lying: dict[State, list[int]] = {it: [] for it in State}
    proposers, handlers, years = dict[int, int](), dict[int, int](), dict[int, int]()
    rows: dict[Any, list[Row]] = {}
    for number in range(1, count + 1):
        one = One(number, random.Random(number), now, today, ids, units, count)
        lying[one.state].append(number)
        proposers[number] = one.proposer
        handlers[number] = FIRST_HANDLER + one.at_unit
        years[number] = one.begun.year
        for table, row in one.rows():
            rows.setdefault(table, []).append(row)
    for table, found in rows.items():
        said: Insert = insert(table)
        line.execute(said, found)
    honours(line, ids, today)
    bump(line, count)
    return Year(office, lying, proposers, handlers, years, units)


def honours(line: Connection, ids: Mapping[int, int], today: date) -> None:
    """A round that is being chosen for, its nominees with the points of the whole committee."""
    of = records.eligible(today.year).with_only_columns(Proposal.id).limit(NOMINEES)
    chosen = list(line.scalars(of))
    judges = [ids[FIRST_REVIEWER + at] for at in range(REVIEWERS)]
    begun = {"id": 1, "year": today.year, "turn": 1, "state": honour_rules.State.CHOOSING,
             "most": 5, "aspects": "\n".join(ASPECTS), "points": 5, "is_picked": False,
             "why": ""}  # fmt: skip
    nominees = [{"id": at, "round_id": 1, "proposal_id": number, "by_id": judges[0]}
                for at, number in enumerate(chosen, 1)]  # fmt: skip
    points = [{"matter": honour_rules.MATTER, "number": it["id"], "member_id": judge,
               "aspect": aspect, "points": 1 + (it["id"] + judge) % 5}
              for it in nominees for judge in judges for aspect in ASPECTS]  # fmt: skip
    for table, found in ((HonourRound, [begun]), (HonourNominee, nominees), (Score, points)):
        line.execute(insert(table), found)


def bump(line: Connection, count: int) -> None:
    """PostgreSQL counts on from what was put there by its number."""
    if line.dialect.name == "postgresql":
        line.exec_driver_sql(f"SELECT setval('proposals_id_seq', {count})")
        line.exec_driver_sql("ANALYZE")  # as it does by itself within a minute


def departments(line: Connection, ids: Mapping[int, int], today: date) -> list[int]:
    """Each with one who answers for it; and the committee."""
    root = line.scalar(select(Unit.id).filter_by(kind=UnitKind.UNION))
    made = [{"kind": UnitKind.DEPARTMENT, "name": f"第{at + 1}处", "parent_id": root}
            for at in range(DEPARTMENTS)]  # fmt: skip
    line.execute(insert(Unit), made)
    units = list(
        line.scalars(select(Unit.id).filter_by(kind=UnitKind.DEPARTMENT).order_by(Unit.id))
    )
    held = [{"member_id": ids[FIRST_HANDLER + at], "role": Role.HANDLER_DEPT, "unit_id": unit,
             "since": today} for at, unit in enumerate(units)]  # fmt: skip
    held += [{"member_id": ids[FIRST_REVIEWER + at], "role": Role.PROPOSAL_COMMITTEE,
              "unit_id": None, "since": today} for at in range(REVIEWERS)]  # fmt: skip
    line.execute(insert(Appointment), held)
    return units


class One:
    """One proposal, as chance has it; the same number is the same every time."""

    def __init__(
        self, number: int, luck: random.Random, now: datetime, today: date,
        ids: Mapping[int, int], units: list[int], count: int,
    ) -> None:  # fmt: skip
        self.number, self.luck, self.now, self.today = number, luck, now, today
        self.ids, self.units = ids, units
        self.state = list(State)[number % len(State)]
        self.steps = way_to(self.state)
        authors = range(FIRST_AUTHOR, CHAIR + PEOPLE)
        self.proposer, *self.behind = luck.sample(authors, 1 + NAMES)
        self.at_unit = luck.randrange(len(units))
        self.begun = now - timedelta(days=SPAN - number * SPAN // count, hours=1)
        self.other = max(1, number - len(State) + 1) if self.state is State.MERGED else 0

    @property
    def verbs(self) -> set[Verb]:
        return {it.verb for it in self.steps}

    def rows(self) -> Iterator[tuple[Any, Row]]:
        yield Proposal, self.proposal()
        for account in self.behind:
            behind = {"proposal_id": self.number, "member_id": self.ids[account]}
            yield Second, {**behind, "at": self.begun}
        for at, step in enumerate(self.steps):
            yield CaseStep, self.history(at, step)
        if (wait := chain.WAITS.get(self.state)) is not None:
            begun = max(
                self.begun.date(), self.today - timedelta(days=self.luck.randrange(2 * ASKED))
            )
            limit = 7 if wait.days is not None and wait.unit == "workdays" else ASKED
            due = begun + timedelta(days=limit)
            yield CaseDue, {"matter": MATTER, "number": self.number, "begun": begun, "due": due}
        if self.other:
            yield ProposalMerge, {"proposal_id": self.number, "into_id": self.other}
        yield from self.handled()

    def proposal(self) -> Row:
        place, thing = self.luck.choice(PLACES), self.luck.choice(THINGS)
        filed = self.state is not State.SEEKING
        return {
            "id": self.number, "state": self.state, "proposer_id": self.ids[self.proposer],
            "year": self.begun.year if filed else None, "serial": self.number if filed else None,
            "subject": f"{self.luck.choice(WISHES)}{place}{thing}", "category": "后勤保障",
            "reason": f"{place}的{thing}一直不够，老师们课间常常排队，学生也受影响。" * 3,
            "measures": f"请有关部门在{place}安排{thing}，学期内完成。" * 3,
            "needed": NAMES, "files": [], "begun": self.begun,
            "submitted": self.begun if filed else None,
            "withdrawn": self.now if self.state is State.WITHDRAWN else None,
            "withdrawal": "已经解决了" if self.state is State.WITHDRAWN else None,
            "converted": self.now if {Verb.CONVERT, Verb.COME_LATE} & self.verbs else None,
            "closed": self.now if self.state is State.CLOSED else None,
        }  # fmt: skip

    def history(self, at: int, step: Step[State, Verb]) -> Row:
        by = self.ids[FIRST_REVIEWER + at % REVIEWERS]
        return {
            "matter": MATTER, "number": self.number, "verb": step.verb, "before": step.before,
            "after": step.after, "by_id": by, "at": self.begun + timedelta(days=at),
            "note": "学校今年已经安排", "is_private": False,
        }  # fmt: skip

    def handled(self) -> Iterator[tuple[Any, Row]]:
        """Its departments, its answers, and what was said of them."""
        if not {Verb.ASSIGN, Verb.FORWARD} & self.verbs:
            return
        for at, leads in ((self.at_unit, True), ((self.at_unit + 1) % len(self.units), False)):
            row = {"proposal_id": self.number, "unit_id": self.units[at], "is_lead": leads}
            yield ProposalDepartment, row
        answers = sum(it.verb is Verb.ANSWER for it in self.steps)
        grades = list(Grade)
        for at in range(answers):
            grade = Grade.PLANNED if self.state is State.TRACKING else self.luck.choice(grades)
            recent = self.now - timedelta(days=self.luck.randrange(60))
            yield ProposalAnswer, {
                "proposal_id": self.number, "round": at + 1, "grade": grade,
                "text": "已经列入总务处本学期的安排。" * 4, "unit_id": self.units[self.at_unit],
                "promised": None if grade is Grade.CANNOT else self.today + timedelta(days=60),
                "by_id": self.ids[FIRST_HANDLER + self.at_unit], "at": recent,
                "took": (took := self.luck.randrange(2 * ASKED)), "in_time": took <= ASKED,
            }  # fmt: skip
        for account in [self.proposer, *self.behind] if Verb.RATE in self.verbs else ():
            yield ProposalRating, {
                "proposal_id": self.number, "member_id": self.ids[account], "round": answers,
                "rating": self.luck.choice(list(Rating)[:2]), "reason": "", "at": self.now,
            }  # fmt: skip
