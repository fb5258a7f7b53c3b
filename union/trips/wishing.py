"""Keeping what somebody wants, by their own word or the committee's."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.trips import finding, letters, rules, store
from union.trips.sheets import Chosen
from union.trips.store import Trip, TripChoice, TripRecord


def check_may_go(trip: Trip, began: int | None, last: int | None) -> None:
    """Refuses, with the reason, by the rules of this trip and the year it departs in."""
    rules.check_may_go(trip.terms, trip.year, began, last)


def years(uow: UnitOfWork, began: str, last: str | None) -> tuple[int, int | None]:
    """The year somebody began to work, and the one they last went, as they were typed."""
    return rules.read_year(began, uow.today), rules.read_year(last, uow.today) if last else None


def keep(
    uow: UnitOfWork, trip: Trip, member: Member, wanted: tuple[str, str | None],
    said: tuple[int, int | None], by: Member | None = None,
) -> Chosen:  # fmt: skip
    """What somebody wants is kept; ``by`` a keeper it counts as checked."""
    began, last = said
    if last is not None and last < began:
        raise Refusal("trips-last-before-began")
    check_may_go(trip, began, last)
    first = finding.route(uow, trip, wanted[0])
    second = finding.route(uow, trip, wanted[1]) if wanted[1] else None
    second = None if second is first else second
    record = uow.session.get(TripRecord, member.id) or TripRecord(member_id=member.id)
    record.began, record.last = began, last
    record.is_checked = by is not None or bool(record.is_checked)
    latest = record.latest
    check_may_go(trip, None, latest)
    mine = store.choice_of(uow.session, trip.id, member.id)
    if mine is None:
        turn = 1 + max((it.turn for it in store.choices(uow.session, trip.id)), default=0)
        mine = TripChoice(trip_id=trip.id, member_id=member.id, turn=turn)
    mine.first_id, mine.second_id = first.id, second.id if second else None
    mine.began, mine.last, mine.is_checked = began, latest, record.is_checked
    mine.by_id, mine.at, mine.member = by.id if by else None, uow.now, member
    uow.session.add_all([record, mine])
    uow.session.flush()
    letters.redraw(uow, trip)
    return Chosen(trip.id, member.name if by else "", first.name, second.name if second else "")
