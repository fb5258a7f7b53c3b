"""Filling in a form, one answer at a time."""

import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, NamedTuple

from union.drafts import rules, store
from union.drafts.store import Draft
from union.kernel.guards import Action, unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member


class Begun(NamedTuple):
    """The draft, and whether it waits from an earlier time."""

    draft: Draft
    was_left: bool = False


@open_to(Duty.FILL_IN)
def begin(
    uow: UnitOfWork,
    member: Member,
    *,
    form: str,
    ends_in: Action[..., Any],
    given: Mapping[str, Any],
    anew: bool = False,
) -> Begun:
    """Open a form; one that was left half-way is shown, not overwritten.

    Who may not send a form may not begin it. ``given`` are answers that are known already;
    ``anew`` throws an older draft away, and begins with what was said beside it.
    """
    ends_in.guard(uow)
    draft = uow.session.get(Draft, (member.id, form))
    if draft and draft.answers and not anew:
        draft.offered = dict(given)
        return Begun(draft, was_left=True)
    if draft is None:
        draft = Draft(member_id=member.id, form=form, answers={}, version=_fresh())
        uow.session.add(draft)
    draft.answers = dict(given) | (draft.offered or {})
    draft.asking, draft.offered = None, None
    return Begun(_moved(uow, draft))


@open_to(Duty.FILL_IN)
def kept(uow: UnitOfWork, member: Member, *, form: str) -> Draft | None:
    """A draft of this form that was left earlier."""
    return uow.session.get(Draft, (member.id, form))


@open_to(Duty.FILL_IN)
def current(uow: UnitOfWork, member: Member) -> Draft | None:
    """The form that a plain sentence belongs to."""
    draft = store.latest(uow.session, member.id)
    listening = draft and rules.listens(touched=draft.touched, parked=draft.parked, now=uow.now)
    return draft if listening else None


@open_to(Duty.FILL_IN)
def left(uow: UnitOfWork, member: Member) -> Draft | None:
    """The form that stopped listening because nobody touched it; not one put aside on purpose."""
    draft = store.latest(uow.session, member.id)
    return draft if draft and draft.answers and not draft.parked else None


@open_to(Duty.FILL_IN)
def answer(uow: UnitOfWork, member: Member, *, form: str, at: int, said: dict[str, Any]) -> Draft:
    """Answer the question we have come to; ``None`` leaves it out."""
    draft = _opened(uow, member, form, at)
    draft.answers, draft.asking = draft.answers | said, None
    return _moved(uow, draft)


@open_to(Duty.FILL_IN)
def append(
    uow: UnitOfWork, member: Member, *, form: str, question: str, item: Any, most: int
) -> Draft:
    """Add one item to an answer that is a list, until it holds ``most``."""
    draft = uow.session.get(Draft, (member.id, form))
    if draft is None:
        raise Refusal("drafts-moved-on")
    items = [*(draft.answers.get(question) or []), item]
    if len(items) > most:
        raise Refusal("drafts-files-enough", most=most)
    draft.answers, draft.asking = draft.answers | {question: items}, question
    return _moved(uow, draft)


@open_to(Duty.FILL_IN)
def lay_beside(
    uow: UnitOfWork, member: Member, *, form: str, question: str, item: Any, most: int,
    said: dict[str, Any],
) -> Draft:  # fmt: skip
    """Add one item to a list that no question asks for; with it, words may answer one.

    Where the form stands does not change by the item alone: its buttons stay good.
    """
    draft = uow.session.get(Draft, (member.id, form))
    if draft is None:
        raise Refusal("drafts-moved-on")
    items = [*(draft.answers.get(question) or []), item]
    if len(items) > most:
        raise Refusal("drafts-files-enough", most=most)
    draft.answers, draft.touched = draft.answers | {question: items} | said, uow.now
    if said:
        draft.asking = None
        _moved(uow, draft)
    return draft


@open_to(Duty.FILL_IN)
def change(uow: UnitOfWork, member: Member, *, form: str, at: int, question: str | None) -> Draft:
    """Ask one question again while keeping its answer; ``None`` asks none."""
    draft = _opened(uow, member, form, at)
    draft.asking = question
    return _moved(uow, draft)


@open_to(Duty.FILL_IN)
def park(uow: UnitOfWork, member: Member, *, form: str, at: int) -> Draft:
    """Put the form aside: it is kept, but no longer takes what is said as answers."""
    draft = _moved(uow, _opened(uow, member, form, at))
    draft.parked = True
    return draft


@open_to(Duty.FILL_IN)
def cancel(uow: UnitOfWork, member: Member, *, form: str, at: int) -> None:
    """Throw the draft away."""
    uow.session.delete(_opened(uow, member, form, at))


@open_to(Duty.FILL_IN)
def send(uow: UnitOfWork, member: Member, *, form: str, at: int, ends_in: Action[..., Any]) -> Any:
    """Do what the form was for and throw the draft away: both or neither."""
    draft = _opened(uow, member, form, at)
    uow.session.delete(draft)
    return ends_in(uow, **draft.answers)


@unattended
def forget(uow: UnitOfWork) -> None:
    """Drop the drafts nobody has touched for as long as this school keeps them."""
    store.forget(uow.session, uow.now - timedelta(days=uow.policy(rules.KEPT_DAYS)))


def _opened(uow: UnitOfWork, member: Member, form: str, at: int) -> Draft:
    """The draft, if it still is where the member believes it to be."""
    draft = uow.session.get(Draft, (member.id, form))
    if draft is None or draft.version != at:
        raise Refusal("drafts-moved-on")
    return draft


def _moved(uow: UnitOfWork, draft: Draft) -> Draft:
    draft.version, draft.touched, draft.parked = draft.version + 1, uow.now, False
    return draft


def _fresh() -> int:
    """Where a new draft begins to count: not where an old button of a former one stands."""
    return secrets.randbelow(10**9)
