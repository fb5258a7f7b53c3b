"""Whom this school's congress hears: delegates only, or everyone in service."""

from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.proposals import rules


def as_author(uow: UnitOfWork, member: Member) -> None:
    rules.check_author(uow.policy(rules.AUTHORS), member.duties(uow.today))
