"""Seeing and changing what this school decided."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from union.kernel.overrides import Override, decided
from union.kernel.policy import POLICIES, Policy
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.policies import rules


@dataclass(frozen=True, slots=True)
class Decided:
    """A policy's name and its value as a person would type it."""

    name: str
    value: str
    is_choice: bool
    chapter: str


@open_to(Duty.SET_POLICIES)
def chapters(uow: UnitOfWork, member: Member) -> Mapping[str, int]:
    """How many policies stand under each heading."""
    found = Counter(rules.chapter_of(name) for name in POLICIES)
    return {name: found[name] for name in rules.CHAPTERS}


@open_to(Duty.SET_POLICIES)
def lists(uow: UnitOfWork, member: Member) -> Sequence[Decided]:
    """All policies, heading by heading."""
    order = list(rules.CHAPTERS)
    names = sorted(POLICIES, key=lambda it: (order.index(rules.chapter_of(it)), it))
    return [_decided(uow, name) for name in names]


@open_to(Duty.SET_POLICIES)
def chapter(uow: UnitOfWork, member: Member, *, name: str) -> Sequence[Decided]:
    """The policies under one heading."""
    wanted = rules.check_chapter(name)
    return [it for it in lists(uow) if it.chapter == wanted]


@open_to(Duty.SET_POLICIES)
def show(uow: UnitOfWork, member: Member, *, name: str) -> Decided:
    """One policy as it holds now."""
    return _decided(uow, name)


@open_to(Duty.SET_POLICIES)
def choices(uow: UnitOfWork, member: Member, *, name: str) -> list[str]:
    """The words to choose from, where there are such."""
    return list(_known(name).choices)


@open_to(Duty.SET_POLICIES)
def weigh(uow: UnitOfWork, member: Member, *, name: str, value: str) -> str:
    """A value as it would be kept, or a refusal."""
    policy = _known(name)
    return policy.write(policy.read(value))


@open_to(Duty.SET_POLICIES)
def decide(uow: UnitOfWork, member: Member, *, name: str, value: str) -> Decided:
    """Change one policy; it holds from the next action on."""
    read = _known(name).read(value)
    row = decided(uow.session).setdefault(name, Override(name=name))
    row.value = read
    row.set_by, row.set_at = member.id, uow.now
    uow.session.add(row)
    uow.session.flush()
    return _decided(uow, name)


def _decided(uow: UnitOfWork, name: str) -> Decided:
    policy = _known(name)
    value = uow.policy(policy)
    return Decided(name, policy.write(value), bool(policy.choices), rules.chapter_of(name))


def _known(name: str) -> Policy[Any]:
    if name not in POLICIES:
        raise Refusal("policies-unknown")
    return POLICIES[name]
