"""The guard of everything people do: it looks up who acts, checks the table, hands them in."""

from collections.abc import Callable
from typing import Concatenate

from union.kernel.guards import Action, P, R
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import rules, store
from union.members.rules import Duty

Deed = Callable[Concatenate[UnitOfWork, store.Member, P], R]
Also = Callable[[UnitOfWork, store.Member], None]
STRANGERS = "strangers"


def open_to(duty: Duty, also: Also | None = None) -> Callable[[Deed[P, R]], Action[P, R]]:
    """Declare who may: ``def verb(uow, member, *, facts)`` is run as ``verb(uow, *, facts)``.

    ``also`` refuses further, by what this school decided.
    """
    return lambda deed: Action(deed, lambda uow: [admit(uow, duty, also)], duty)


def admit(uow: UnitOfWork, duty: Duty, also: Also | None = None) -> store.Member:
    """The member behind this action, or a refusal."""
    member = store.by_account(uow.session, uow.actor.account)
    if member is None:
        raise Refusal("members-unknown")
    rules.check_duty(member.duties(uow.today), duty)
    if also:
        also(uow, member)
    return member


def open_to_strangers(deed: Callable[Concatenate[UnitOfWork, int, P], R]) -> Action[P, R]:
    """Only who is not in the register yet; hands in their account."""
    return Action(deed, lambda uow: [stranger(uow)], STRANGERS)


def stranger(uow: UnitOfWork) -> int:
    if uow.actor.account is None:
        raise Refusal("members-unknown")
    known = store.by_account(uow.session, uow.actor.account)
    if known and Duty.BELONG in known.duties(uow.today):
        raise Refusal("members-here-already")  # who left, or applies, may come in by another door
    return uow.actor.account
