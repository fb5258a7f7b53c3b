"""How an application ends: nothing of it stays, or one last letter."""

from typing import Any

from union.admissions import letters, rules, store
from union.admissions.rules import State
from union.admissions.store import Application
from union.kernel.unit import UnitOfWork
from union.members.letters import tell
from union.members.rules import Standing
from union.members.store import Member


def forget(uow: UnitOfWork, application: Application, applicant: Member) -> None:
    if application.state not in rules.CLOSED:
        letters.redraw(uow, application, State.WITHDRAWN)
    store.forget_letters(uow.session, applicant.account)
    store.erase(uow.session, application)


def close(uow: UnitOfWork, it: Application, state: State, key: str, **facts: Any) -> None:
    """Erased but for the account, which one last letter goes to; the night takes that too."""
    applicant = uow.session.get_one(Member, it.member_id)
    letters.redraw(uow, it, state)
    store.forget_letters(uow.session, applicant.account)
    store.take_back_voices(uow.session, it)
    store.forget_drafts(uow.session, applicant)
    it.state, it.touched = state, uow.now
    it.empty()
    applicant.standing, applicant.unit_id = Standing.LEFT, None
    tell(uow, applicant, key, f"admission:{it.id}:{state.value}", **facts)
