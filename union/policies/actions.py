"""Seeing and changing what this school decided."""

from dataclasses import dataclass

from union.kernel.overrides import Override
from union.kernel.policy import POLICIES
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member


@dataclass(frozen=True, slots=True)
class Decided:
    """A policy's name and its value as a person would type it."""

    name: str
    value: str
    is_default: bool


@open_to(Duty.SET_POLICIES)
def lists(uow: UnitOfWork, member: Member) -> list[Decided]:
    """All policies, in the order of their names."""
    return [_decided(uow, name) for name in sorted(POLICIES)]


@open_to(Duty.SET_POLICIES)
def show(uow: UnitOfWork, member: Member, *, name: str) -> Decided:
    """One policy as it holds now."""
    return _decided(uow, name)


@open_to(Duty.SET_POLICIES)
def decide(uow: UnitOfWork, member: Member, *, name: str, value: str) -> Decided:
    """Change one policy; it holds from the next action on."""
    if name not in POLICIES:
        raise Refusal("policies-unknown")
    row = uow.session.get(Override, name) or Override(name=name)
    row.value = POLICIES[name].read(value)
    row.set_by, row.set_at = member.id, uow.now
    uow.session.add(row)
    uow.session.flush()
    return _decided(uow, name)


def _decided(uow: UnitOfWork, name: str) -> Decided:
    if name not in POLICIES:
        raise Refusal("policies-unknown")
    policy = POLICIES[name]
    value = uow.policy(policy)
    return Decided(name, policy.write(value), value == uow.seeds[name])
