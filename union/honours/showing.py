"""The desk, the order of the nominees, the list: put together of what is known now."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from zlib import crc32

from union.cases import rules as counted
from union.cases.rules import Count
from union.honours import merit, records, rules, store
from union.honours.merit import Figures, Nominated, Share
from union.honours.rules import CHART, MATTER, State, Verb
from union.honours.sheets import (
    Desk,
    HandledBy,
    Honoured,
    Listing,
    Notice,
    Picking,
    Praised,
    Ranked,
)
from union.honours.store import HonourDepartment, HonourNominee, HonourRound, Line
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.rules import UnitKind
from union.members.sheets import unit_names
from union.members.store import Member
from union.proposals import gathering, timing
from union.scoring import rules as points
from union.scoring import store as scores

NO_ROUND = 0
MARKS = 10**9  # what fits on a button


def desk(uow: UnitOfWork, year: int, reader: Member) -> Desk:
    """How far the honours of a year are, and what this reader can do."""
    it = store.last_of(uow.session, year)
    return Desk(
        year=year,
        state=it.state if it else State.UNBEGUN,
        round_id=it.id if it else NO_ROUND,
        left=records.unsettled(uow.session, year),
        nominees=store.nominee_counts(uow.session, it.id) if it else 0,
        until=it.until if it else None,
        confirmed=it.confirmed if it else None,
        objections=len(store.still_open(uow.session, it.id)) if it else 0,
        why=it.why if it else "",
        ways=ways(uow, it, reader),
        is_past=year < uow.today.year,
        is_all_struck=it is not None and it.state is State.PUBLISHED and not stands(uow, it),
    )


def ways(uow: UnitOfWork, it: HonourRound | None, reader: Member) -> list[Verb]:
    """The steps of the table that are this reader's, and whose time has come."""
    duties, state = reader.duties(uow.today), it.state if it else State.UNBEGUN
    found = [one.verb for one in CHART.steps if one.before is state and one.duty in duties]
    if it and Verb.CONFIRM in found and not (is_ready(uow, it) and stands(uow, it)):
        found.remove(Verb.CONFIRM)
    return found


def is_ready(uow: UnitOfWork, it: HonourRound) -> bool:
    """Whether the notice is over and every objection answered."""
    still_open = len(store.still_open(uow.session, it.id))
    return it.until is not None and rules.may_confirm(it.until, uow.today, still_open)


def stands(uow: UnitOfWork, it: HonourRound) -> bool:
    """Whether anything on the list was not struck."""
    lines: list[Line] = [*store.listed(uow.session, it.id), *store.departments(uow.session, it.id)]
    return any(one.struck is None for one in lines)


def handled(uow: UnitOfWork, year: int) -> tuple[list[HandledBy], int]:
    """The departments of today that are ranked, the best first; how many did too few."""
    least, names = uow.policy(rules.HANDLED_LEAST), unit_names(uow, UnitKind.DEPARTMENT)
    every = [it for it in records.figures(uow.session, year, uow.today) if it.unit_id in names]
    ranked = [it for it in every if merit.is_ranked(it, least)]
    return [_line(it, names[it.unit_id]) for it in ranked], len(every) - len(ranked)


def _line(it: Figures, name: str) -> HandledBy:
    days = "" if it.days is None else points.written(Fraction(it.days))
    return HandledBy(it.unit_id, name, it.proposals, it.on_time, it.satisfied, days)


def ranked(uow: UnitOfWork, it: HonourRound) -> list[tuple[HonourNominee, Nominated]]:
    """The nominees by their points."""
    by_id = {one.id: one for one in store.nominees(uow.session, it.id)}
    given = scores.points(uow.session, MATTER, [*by_id])
    order = merit.ranked(Nominated(number, one.proposal.serial or 0, given[number])
                         for number, one in by_id.items())  # fmt: skip
    return [(by_id[one.id], one) for one in order]


def standing(uow: UnitOfWork, it: HonourRound) -> list[HonourNominee]:
    """Those that stand on the list as it would be published now."""
    order = ranked(uow, it)
    most = rules.most_listed(it.most, merit.scored([one for _, one in order]))
    return [nominee for nominee, _ in order[:most]]


def chosen(uow: UnitOfWork, it: HonourRound) -> list[HandledBy]:
    """The departments that stand there: those picked, or else the first."""
    every, _ = handled(uow, it.year)
    if not it.is_picked:
        return every[: uow.policy(rules.DEPARTMENTS)]
    picked = {one.unit_id for one in store.departments(uow.session, it.id)}
    return [one for one in every if one.unit_id in picked]


def listing(uow: UnitOfWork, it: HonourRound, reader: Member) -> Listing:
    """The order, so far as points were given."""
    order = ranked(uow, it)
    judges = scores.judges(uow.session, MATTER, [one.id for one, _ in order])
    scored = merit.scored([one for _, one in order])
    most = rules.most_listed(it.most, scored)
    nominees = [
        Ranked(
            one.proposal.number or "", one.proposal.subject,
            points.written(points.total(given.points)), judges.get(one.id, 0), place < most,
        )
        for place, (one, given) in enumerate(order)
    ]  # fmt: skip
    departments = [one.name for one in chosen(uow, it)]
    may_publish = Verb.PUBLISH in ways(uow, it, reader)
    return Listing(it.id, it.year, most, scored, nominees, departments, may_publish)


def picking(uow: UnitOfWork, it: HonourRound) -> Picking:
    every, _ = handled(uow, it.year)
    return Picking(it.id, it.year, every, frozenset(one.unit_id for one in chosen(uow, it)))


def notice_ends(uow: UnitOfWork) -> date:
    """The last day of a notice that goes up today."""
    days = uow.policy(rules.NOTICE_WORKDAYS)
    return counted.due(uow.today, days, Count.WORKDAYS, timing.table(uow))


def preview(
    uow: UnitOfWork, it: HonourRound, nominees: list[HonourNominee], departments: list[HandledBy]
) -> Notice:
    """The list of these as it would go up today."""
    places = {one.proposal_id: place for place, one in enumerate(nominees, 1)}
    praised = [Praised(place, one.name, one.proposals, one.on_time, one.satisfied)
               for place, one in enumerate(departments, 1)]  # fmt: skip
    seen = _notice(uow, it, (uow.today, notice_ends(uow)), honoured(uow, places), praised)
    return replace(seen, mark=crc32(repr(seen).encode()) % MARKS)


def notice(uow: UnitOfWork, it: HonourRound, reader: Member | None = None) -> Notice:
    """The list as it went up, without what was struck since."""
    assert it.published
    assert it.until
    nominees, departments = store.listed(uow.session, it.id), store.departments(uow.session, it.id)
    here = {one.proposal_id: one.place or 0 for one in nominees if one.struck is None}
    praised = [_praised(one) for one in departments if one.struck is None]
    struck = len(nominees) + len(departments) - len(here) - len(praised)
    found = tuple(ways(uow, it, reader)) if reader else ()
    return _notice(uow, it, (it.published, it.until), honoured(uow, here), praised, struck=struck,
                   ways=found)  # fmt: skip


def _notice(
    uow: UnitOfWork, it: HonourRound, span: tuple[date, date], nominees: list[Honoured],
    departments: list[Praised], struck: int = 0, ways: tuple[Verb, ...] = (),
) -> Notice:  # fmt: skip
    root = members.root(uow.session)
    return Notice(it.id, it.year, root.name if root else "", it.state, *span, it.confirmed,
                  nominees, departments, struck, it.why, ways=ways)  # fmt: skip


def honoured(uow: UnitOfWork, places: Mapping[int, int]) -> list[Honoured]:
    """These proposals at their places, with who signed them, and who saw to them."""
    leads = {one.proposal_id: one.unit.called for one in gathering.leads_of(uow.session, places)}
    found = gathering.several(uow.session, places, proposers=True)
    return [Honoured(places[one.id], one.number or "", one.subject, one.proposer.name,
                     leads.get(one.id, "")) for one in found]  # fmt: skip


def _praised(it: HonourDepartment) -> Praised:
    return Praised(it.place or 0, it.name, it.proposals or 0, Share(it.on_time or 0, it.known or 0),
                   Share(it.satisfied or 0, it.rated or 0))  # fmt: skip
