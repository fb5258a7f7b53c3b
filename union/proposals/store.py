"""Proposals, the names behind them, the departments that see to them, answers and ratings."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    Select,
    UniqueConstraint,
    and_,
    case,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship, selectinload

from union.cases.store import CaseDue
from union.kernel.tables import Table
from union.members.store import Member, Unit
from union.proposals.rules import Grade, Rating, State


class Proposal(Table):
    """``serial`` is given when it is submitted, and kept even if it is withdrawn later."""

    __tablename__ = "proposals"
    __table_args__ = (UniqueConstraint("year", "serial"), Index(None, "state", "id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[State] = mapped_column(default=State.SEEKING)
    year: Mapped[int | None]
    serial: Mapped[int | None]
    proposer_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    subject: Mapped[str]
    category: Mapped[str]
    reason: Mapped[str]
    measures: Mapped[str]
    needed: Mapped[int]  # names, as the school decided when it was proposed
    files: Mapped[list[Any]] = mapped_column(JSON, default=list)
    begun: Mapped[datetime]
    submitted: Mapped[datetime | None]
    withdrawn: Mapped[datetime | None]
    withdrawal: Mapped[str | None]
    converted: Mapped[datetime | None]  # since then it is an opinion, no proposal
    answer_due: Mapped[date | None]  # as the committee chose it, then as it was handed over
    closed: Mapped[datetime | None]
    outstanding: Mapped[int | None] = mapped_column(index=True)  # the year it was honoured for

    proposer: Mapped[Member] = relationship()

    @property
    def number(self) -> str | None:
        """``2026-017`` once it is submitted."""
        return f"{self.year}-{self.serial:03}" if self.serial else None


class Second(Table):
    """One name behind a proposal."""

    __tablename__ = "proposal_seconds"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    at: Mapped[datetime]


class ProposalMerge(Table):
    """One proposal that is seen to together with another about the same matter."""

    __tablename__ = "proposal_merges"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    into_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), index=True)


class ProposalDepartment(Table):
    """A department that is to see to a proposal: one leads (主办), others assist (协办)."""

    __tablename__ = "proposal_departments"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True, index=True)
    is_lead: Mapped[bool]

    unit: Mapped[Unit] = relationship(lazy="joined")


class ProposalAnswer(Table):
    """A written answer; of an opinion it may have no grade, and come from the committee.

    ``took`` are the days since it was asked for, ``in_time`` whether that was within what it was
    given; nobody knows of one from before that was kept.
    """

    __tablename__ = "proposal_answers"

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), index=True)
    round: Mapped[int]
    grade: Mapped[Grade | None]
    text: Mapped[str]
    promised: Mapped[date | None]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    at: Mapped[datetime]
    took: Mapped[int | None]
    in_time: Mapped[bool | None]

    unit: Mapped[Unit | None] = relationship(lazy="joined")


class ProposalRating(Table):
    """What one of those behind a proposal says of an answer; the proposer's decides."""

    __tablename__ = "proposal_ratings"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    round: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rating: Mapped[Rating]
    reason: Mapped[str]
    at: Mapped[datetime]


def whole(session: Session, proposal_id: int) -> Proposal | None:
    """One of them, with who proposed it."""
    return session.get(Proposal, proposal_id, options=[joinedload(Proposal.proposer)])


def next_serial(session: Session, year: int) -> int:
    return 1 + (session.scalar(select(func.max(Proposal.serial)).filter_by(year=year)) or 0)


def seconders(session: Session, *proposals: int) -> list[Member]:
    """In the order in which they stood up, behind one or any of several."""
    names = select(Member).join(Second).where(Second.proposal_id.in_(proposals))
    return list(session.scalars(names.order_by(Second.at, Member.id)).unique())


Chosen = Select[Proposal]  # which proposals, and in what order


def seeking(but: int | None = None) -> Chosen:
    """Newest first; without those of one member."""
    still = select(Proposal).filter_by(state=State.SEEKING).order_by(Proposal.id.desc())
    return still if but is None else still.where(Proposal.proposer_id != but)


def by_proposer(member_id: int) -> Chosen:
    """The last first."""
    return select(Proposal).filter_by(proposer_id=member_id).order_by(Proposal.id.desc())


def by_seconder(member_id: int) -> Chosen:
    """The last first."""
    behind = select(Proposal).join(Second).where(Second.member_id == member_id)
    return behind.order_by(Proposal.id.desc())


def page(session: Session, chosen: Chosen, at: int, most: int) -> list[Proposal]:
    """So many of them from the ``at``-th on."""
    return list(session.scalars(chosen.offset(at).limit(most)).unique())


def count(session: Session, chosen: Chosen) -> int:
    """How many there are."""
    return counted(session, {"all": chosen})["all"]


def counted(session: Session, chosen: Mapping[str, Chosen]) -> dict[str, int]:
    """How many there are of each, asked at once."""
    ids = (it.with_only_columns(Proposal.id).order_by(None).subquery() for it in chosen.values())
    numbers = [select(func.count()).select_from(it).scalar_subquery() for it in ids]
    return dict(zip(chosen, session.execute(select(*numbers)).one(), strict=True))


def counts(session: Session, ids: Iterable[int]) -> dict[int, int]:
    """How many names stand behind each."""
    of = select(Second.proposal_id, func.count()).where(Second.proposal_id.in_(list(ids)))
    rows = session.execute(of.group_by(Second.proposal_id))
    return {row[0]: row[1] for row in rows}


def merged_into(session: Session, proposal_id: int) -> Proposal | None:
    """The one it is seen to together with."""
    merge = session.get(ProposalMerge, proposal_id)
    return session.get(Proposal, merge.into_id) if merge else None


def merged(session: Session, proposal_id: int) -> list[Proposal]:
    """Those that were merged into it, the first first."""
    of = select(Proposal).join(ProposalMerge, ProposalMerge.proposal_id == Proposal.id)
    found = of.where(ProposalMerge.into_id == proposal_id).order_by(Proposal.id)
    return list(session.scalars(found).unique())


def people(session: Session, proposal: Proposal) -> list[Member]:
    """Who proposed it and who stood behind it, also of what was merged into it; each once."""
    every = [proposal, *merged(session, proposal.id)]
    behind = seconders(session, *(it.id for it in every))
    return list(dict.fromkeys([*(it.proposer for it in every), *behind]))


def departments(session: Session, proposal_id: int) -> list[ProposalDepartment]:
    """The lead first."""
    of = select(ProposalDepartment).filter_by(proposal_id=proposal_id)
    ordered = of.order_by(ProposalDepartment.is_lead.desc(), ProposalDepartment.unit_id)
    return list(session.scalars(ordered).unique())


def let_go(session: Session, proposal: Proposal) -> None:
    """No department sees to it any more, until no day."""
    session.execute(delete(ProposalDepartment).filter_by(proposal_id=proposal.id))
    proposal.answer_due = None


def answers(session: Session, proposal_id: int) -> list[ProposalAnswer]:
    """All of them, the last last."""
    of = select(ProposalAnswer).filter_by(proposal_id=proposal_id).order_by(ProposalAnswer.id)
    return list(session.scalars(of).unique())


def ratings(session: Session, proposal_id: int) -> list[ProposalRating]:
    of = select(ProposalRating).filter_by(proposal_id=proposal_id)
    return list(session.scalars(of.order_by(ProposalRating.at, ProposalRating.member_id)))


def filed_in(states: Collection[State]) -> Chosen:
    """The oldest number first."""
    of = select(Proposal).where(Proposal.state.in_(states), Proposal.serial.is_not(None))
    return of.order_by(Proposal.year, Proposal.serial)


def per_state(session: Session, states: Collection[State]) -> dict[State, int]:
    """How many lie in each."""
    of = select(Proposal.state, func.count()).where(Proposal.state.in_(states))
    rows = session.execute(of.where(Proposal.serial.is_not(None)).group_by(Proposal.state))
    return {row[0]: row[1] for row in rows}


def titles(session: Session, chosen: Chosen) -> list[tuple[int, str]]:
    """What they are about, by their ids, and nothing else of them."""
    of = chosen.with_only_columns(Proposal.id, Proposal.subject)
    return [(row[0], row[1]) for row in session.execute(of)]


def several(session: Session, ids: Collection[int], proposers: bool = False) -> list[Proposal]:
    """Those of these ids, in the order they are named; with ``proposers`` who they are, too."""
    of = select(Proposal).where(Proposal.id.in_(ids))
    if proposers:
        of = of.options(selectinload(Proposal.proposer))
    by_id = {it.id: it for it in session.scalars(of).unique()}
    return [by_id[number] for number in ids if number in by_id]


class Parts(NamedTuple):
    """In which states each part of somebody has something to do; ``units`` are led by them."""

    member_id: int
    units: Collection[int]
    of_units: Collection[State]
    own: Collection[State]
    of_committee: Collection[State]


def waiting_for(it: Parts) -> Chosen:
    """What waits for somebody: first what their departments lead, then their own."""
    led = select(ProposalDepartment.proposal_id).where(
        ProposalDepartment.is_lead, ProposalDepartment.unit_id.in_(it.units)
    )
    handled = and_(Proposal.state.in_(it.of_units), Proposal.id.in_(led))
    own = and_(Proposal.state.in_(it.own), Proposal.proposer_id == it.member_id)
    reviewed = Proposal.state.in_(it.of_committee)
    mine = select(Proposal).where(Proposal.serial.is_not(None), or_(handled, own, reviewed))
    nearest = case((handled, 0), (own, 1), else_=2)
    return mine.order_by(nearest, Proposal.year, Proposal.serial)


def answered_since(since: datetime) -> Chosen:
    """Those that got an answer since then, the last first."""
    latest = func.max(ProposalAnswer.at).label("at")
    of = select(ProposalAnswer.proposal_id, latest).where(ProposalAnswer.at >= since)
    last = of.group_by(ProposalAnswer.proposal_id).subquery()
    found = select(Proposal).join(last, last.c.proposal_id == Proposal.id)
    return found.order_by(last.c.at.desc(), Proposal.id)


def late(session: Session, states: Collection[State], matter: str, today: date) -> int:
    """How many are past their day."""
    past = select(CaseDue.number).filter_by(matter=matter).where(CaseDue.due < today)
    return count(session, filed_in(states).where(Proposal.id.in_(past)))


def without_day(session: Session, states: Collection[State], matter: str) -> list[Proposal]:
    """Those that nobody counts."""
    counted = select(CaseDue.number).filter_by(matter=matter)
    return list(session.scalars(filed_in(states).where(Proposal.id.not_in(counted))).unique())


def by_number(session: Session, year: int, serial: int) -> Proposal | None:
    return session.scalars(select(Proposal).filter_by(year=year, serial=serial)).unique().first()


def holding(words: Iterable[str]) -> Chosen:
    """The numbered ones whose own words hold all of these, the last first."""
    of = select(Proposal).where(Proposal.serial.is_not(None))
    for word in words:
        own = (Proposal.subject, Proposal.category, Proposal.reason, Proposal.measures)
        says = [it.icontains(word, autoescape=True) for it in own]
        if re.fullmatch("[0-9]{1,6}", word):
            says += [Proposal.year == int(word), Proposal.serial == int(word)]
        of = of.where(or_(*says))
    return of.order_by(Proposal.id.desc())


def with_part(
    session: Session, ids: Collection[int], member_id: int, units: Collection[int]
) -> set[int]:
    """In which of several somebody has a part: proposed, stood behind (also what was merged into
    them), answered, or sees to them for one of these departments."""
    merges = select(ProposalMerge.proposal_id, ProposalMerge.into_id)
    into = {row[0]: row[1] for row in session.execute(merges.where(ProposalMerge.into_id.in_(ids)))}
    every = [*ids, *into]
    own = select(Proposal.id).where(Proposal.id.in_(every), Proposal.proposer_id == member_id)
    stood = select(Second.proposal_id).filter_by(member_id=member_id)
    said = select(ProposalAnswer.proposal_id).filter_by(by_id=member_id)
    led = select(ProposalDepartment.proposal_id).where(ProposalDepartment.unit_id.in_(units))
    found = set(session.scalars(own))
    found |= set(session.scalars(stood.where(Second.proposal_id.in_(every))))
    found |= set(session.scalars(said.where(ProposalAnswer.proposal_id.in_(ids))))
    found |= set(session.scalars(led.where(ProposalDepartment.proposal_id.in_(ids))))
    return {into.get(it, it) for it in found}


def answerers(session: Session, unit_id: int, year: int) -> set[int]:
    """Who answered a proposal of this year for a department."""
    of = select(ProposalAnswer.by_id).join(Proposal, Proposal.id == ProposalAnswer.proposal_id)
    return set(session.scalars(of.where(ProposalAnswer.unit_id == unit_id, Proposal.year == year)))


def honour(session: Session, ids: Collection[int], year: int) -> None:
    """From now on they are outstanding proposals of that year."""
    chosen = update(Proposal).where(Proposal.id.in_(list(ids)))
    session.execute(chosen.values(outstanding=year))


def has_outstanding(session: Session) -> bool:
    """Whether any ever was."""
    of = select(Proposal.id).where(Proposal.outstanding.is_not(None))
    return session.scalar(of.limit(1)) is not None


def years(session: Session) -> dict[int, int]:
    """How many were submitted in each year, the last first."""
    of = select(Proposal.year, func.count()).where(Proposal.year.is_not(None))
    rows = session.execute(of.group_by(Proposal.year).order_by(Proposal.year.desc()))
    return {year: count for year, count in rows if year is not None}


def submitted_between(session: Session, since: datetime, before: datetime) -> list[Proposal]:
    """In the order of their numbers."""
    within = (Proposal.submitted >= since, Proposal.submitted < before)
    of = select(Proposal).where(Proposal.serial.is_not(None), *within)
    return list(session.scalars(of.order_by(Proposal.year, Proposal.serial)).unique())


def merges(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Into which those of them were merged that were."""
    of = select(ProposalMerge.proposal_id, ProposalMerge.into_id)
    rows = session.execute(of.where(ProposalMerge.proposal_id.in_(list(ids))))
    return {row[0]: row[1] for row in rows}


def leads_of(session: Session, ids: Collection[int]) -> list[ProposalDepartment]:
    """The departments in charge of several."""
    of = select(ProposalDepartment).where(ProposalDepartment.proposal_id.in_(list(ids)))
    return list(session.scalars(of.filter_by(is_lead=True)).unique())


def answers_of(session: Session, ids: Collection[int]) -> list[ProposalAnswer]:
    """Of several, the last last."""
    of = select(ProposalAnswer).where(ProposalAnswer.proposal_id.in_(list(ids)))
    return list(session.scalars(of.order_by(ProposalAnswer.id)).unique())


def own_ratings(session: Session, ids: Collection[int]) -> list[ProposalRating]:
    """What the proposers of several say, of the first answer first."""
    of = select(ProposalRating).join(Proposal, Proposal.id == ProposalRating.proposal_id)
    own = of.where(Proposal.id.in_(list(ids)), Proposal.proposer_id == ProposalRating.member_id)
    return list(session.scalars(own.order_by(ProposalRating.round)))
