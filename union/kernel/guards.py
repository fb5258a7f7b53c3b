"""No action without a guard: an office runs nothing else."""

from collections.abc import Callable, Iterable
from functools import update_wrapper
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork

P = ParamSpec("P")
R = TypeVar("R")
Guard = Callable[[UnitOfWork], Iterable[Any]]


class Action(Generic[P, R]):
    """A deed behind its guard, which looks first and hands in whoever it let pass."""

    def __init__(self, deed: Callable[..., R], guard: Guard, who: str) -> None:
        self.deed, self.guard, self.who = deed, guard, who
        update_wrapper(self, deed)

    def __call__(self, uow: UnitOfWork, *args: P.args, **facts: P.kwargs) -> R:
        return self.deed(uow, *self.guard(uow), *args, **facts)


def unattended(deed: Callable[Concatenate[UnitOfWork, P], R]) -> Action[P, R]:
    """Only the bot itself may, at its time, and no person of whatever role."""
    return Action(deed, no_person, "nobody")


def no_person(uow: UnitOfWork) -> tuple[()]:
    if uow.actor.account is not None:
        raise Refusal("kernel-unattended")
    return ()
