"""What is over goes at night; what nobody touched is closed; who decides today is told."""

from datetime import timedelta

from sqlalchemy import exists, select

from union.admissions import ending, letters, rules, store
from union.admissions.rules import PENDING, State
from union.admissions.store import Application
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.outbox import State as Post
from union.kernel.unit import UnitOfWork
from union.members.store import Member


@unattended
def forget(uow: UnitOfWork) -> None:
    """Drop what was given up or closed before tonight; close what nobody has touched for long."""
    midnight = uow.now.astimezone(uow.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    for it in store.come_otherwise(uow.session):
        ending.forget(uow, it, uow.session.get_one(Member, it.member_id))
    over = [*store.closed(uow.session, midnight), *store.given_up(uow.session, midnight)]
    for it in over:
        applicant = uow.session.get_one(Member, it.member_id)
        if not _is_still_told(uow, applicant):
            store.forget_letters(uow.session, applicant.account)
            store.erase(uow.session, it)
    stale = midnight - timedelta(days=uow.policy(rules.STALE_DAYS))
    for it in store.untouched(uow.session, stale, State.FILLING):
        store.erase(uow.session, it)
    for it in store.untouched(uow.session, stale, *PENDING):
        ending.close(uow, it, State.STALE, "admissions-stale")
    for it in store.waiting(uow.session):
        _bring_to_whoever_is_there(uow, it)


def _bring_to_whoever_is_there(uow: UnitOfWork, it: Application) -> None:
    """Leaders change, groups are merged: who decides today has the card by the next morning."""
    unit_id = uow.session.get_one(Member, it.member_id).unit_id
    leaders = letters.able_leaders(uow, unit_id)
    if it.state is State.WITH_LEADER and leaders:
        letters.to_leaders(uow, it, leaders)
        return
    if it.state is State.WITH_LEADER:
        it.state = State.WITH_COMMITTEE
        uow.session.flush()
        letters.redraw(uow, it)
    letters.to_committee(uow, it)


def _is_still_told(uow: UnitOfWork, applicant: Member) -> bool:
    """Whether the last letter is still on its way."""
    under_way = Letter.state.in_([Post.WAITING, Post.SENDING])
    return bool(
        uow.session.scalar(select(exists().where(Letter.chat == applicant.account, under_way)))
    )
