"""Which proposals are meant and in what order; a page of them, how many there are."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from union.cases.store import CaseDue
from union.proposals.rules import State
from union.proposals.store import (
    Proposal,
    ProposalAnswer,
    ProposalDepartment,
    Second,
)

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


def filed_in(states: Collection[State]) -> Chosen:
    """The oldest number first."""
    of = select(Proposal).where(Proposal.state.in_(states), Proposal.serial.is_not(None))
    return of.order_by(Proposal.year, Proposal.serial)


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


def page(session: Session, chosen: Chosen, at: int, most: int) -> list[Proposal]:
    """So many of them from the ``at``-th on."""
    return list(session.scalars(chosen.offset(at).limit(most)).unique())


def count(session: Session, chosen: Chosen) -> int:
    """How many there are."""
    return how_many(session, {"all": chosen})["all"]


def how_many(session: Session, chosen: Mapping[str, Chosen]) -> dict[str, int]:
    """How many there are of each, asked at once."""
    ids = (it.with_only_columns(Proposal.id).order_by(None).subquery() for it in chosen.values())
    numbers = [select(func.count()).select_from(it).scalar_subquery() for it in ids]
    return dict(zip(chosen, session.execute(select(*numbers)).one(), strict=True))


def per_state(session: Session, states: Collection[State]) -> dict[State, int]:
    """How many lie in each."""
    of = select(Proposal.state, func.count()).where(Proposal.state.in_(states))
    rows = session.execute(of.where(Proposal.serial.is_not(None)).group_by(Proposal.state))
    return {row[0]: row[1] for row in rows}


def titles(session: Session, chosen: Chosen) -> list[tuple[int, str]]:
    """What they are about, by their ids, and nothing else of them."""
    of = chosen.with_only_columns(Proposal.id, Proposal.subject)
    return [(row[0], row[1]) for row in session.execute(of)]


def late(session: Session, states: Collection[State], matter: str, today: date) -> int:
    """How many are past their day."""
    past = select(CaseDue.number).filter_by(matter=matter).where(CaseDue.due < today)
    return count(session, filed_in(states).where(Proposal.id.in_(past)))


def without_day(session: Session, states: Collection[State], matter: str) -> list[Proposal]:
    """Those that nobody counts."""
    counted = select(CaseDue.number).filter_by(matter=matter)
    return list(session.scalars(filed_in(states).where(Proposal.id.not_in(counted))).unique())


def submitted_between(session: Session, since: datetime, before: datetime) -> list[Proposal]:
    """In the order of their numbers."""
    within = (Proposal.submitted >= since, Proposal.submitted < before)
    of = select(Proposal).where(Proposal.serial.is_not(None), *within)
    return list(session.scalars(of.order_by(Proposal.year, Proposal.serial)).unique())


def years(session: Session) -> dict[int, int]:
    """How many were submitted in each year, the last first."""
    of = select(Proposal.year, func.count()).where(Proposal.year.is_not(None))
    rows = session.execute(of.group_by(Proposal.year).order_by(Proposal.year.desc()))
    return {year: count for year, count in rows if year is not None}
