"""What is shown of proposals: lines of a list, whole sheets, outcomes of a deed."""

from dataclasses import dataclass
from datetime import date

from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.proposals import rules, store
from union.proposals.rules import State
from union.proposals.store import Proposal


@dataclass(frozen=True, slots=True)
class Line:
    """A proposal as one line of a list."""

    id: int
    subject: str
    state: State
    number: str | None
    missing: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A proposal in full, with what the reader may do about it."""

    id: int
    subject: str
    category: str
    reason: str
    measures: str
    files: list[dict[str, str]]
    proposer: str
    seconders: list[str]
    state: State
    number: str | None
    missing: int
    begun: date
    submitted: date | None
    withdrawal: str | None
    is_mine: bool
    is_seconded: bool
    may_second: bool


@dataclass(frozen=True, slots=True)
class Proposed:
    """``groups`` is in how many group chats it hangs."""

    id: int
    subject: str
    missing: int
    groups: int


@dataclass(frozen=True, slots=True)
class Lists:
    mine: list[Line]
    seconded: list[Line]
    seeking: list[Line]


@dataclass(frozen=True, slots=True)
class Seconded:
    """``number`` is there once the last name needed was this one."""

    id: int
    subject: str
    missing: int
    number: str | None
    workdays: int


@dataclass(frozen=True, slots=True)
class Colleague:
    id: int
    name: str
    group_id: int
    group: str


def lines(uow: UnitOfWork, proposals: list[Proposal]) -> list[Line]:
    names = store.counts(uow.session, [it.id for it in proposals])
    return [
        Line(it.id, it.subject, it.state, it.number, rules.missing(it.needed, names.get(it.id, 0)))
        for it in proposals
    ]


def sheet(uow: UnitOfWork, proposal: Proposal, reader: Member) -> Sheet:
    behind = store.seconders(uow.session, proposal.id)
    return Sheet(
        id=proposal.id,
        subject=proposal.subject,
        category=proposal.category,
        reason=proposal.reason,
        measures=proposal.measures,
        files=proposal.files,
        proposer=proposal.proposer.name,
        seconders=[it.name for it in behind],
        state=proposal.state,
        number=proposal.number,
        missing=rules.missing(proposal.needed, len(behind)),
        begun=proposal.begun.astimezone(uow.zone).date(),
        submitted=proposal.submitted and proposal.submitted.astimezone(uow.zone).date(),
        withdrawal=proposal.withdrawal,
        is_mine=proposal.proposer_id == reader.id,
        is_seconded=reader.id in {it.id for it in behind},
        may_second=may_second(uow, reader),
    )


def may_second(uow: UnitOfWork, member: Member) -> bool:
    return rules.may_author(uow.policy(rules.AUTHORS), member.duties(uow.today))


def colleague(member: Member) -> Colleague:
    group = member.unit
    return Colleague(member.id, member.name, group.id if group else 0, group.name if group else "")
