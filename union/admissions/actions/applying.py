"""Filling in and sending an application; giving it up."""

from typing import Any

from union.admissions import ending, letters, rules, store
from union.admissions.rules import How, State
from union.admissions.sheets import Heard
from union.admissions.store import Application
from union.drafts.store import Draft
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import rules as member_rules
from union.members.guards import open_to
from union.members.roster import read_birth, spelt
from union.members.rules import Duty, Standing
from union.members.store import Member

ANSWERS = ("how", "kind", "name", "number", "sex", "birthday", "phone")


@open_to(Duty.APPLY)
def hows(uow: UnitOfWork, member: Member) -> list[str]:
    """Joining a union, or coming over from another."""
    return list(How)


@open_to(Duty.APPLY)
def kinds(uow: UnitOfWork, member: Member) -> list[str]:
    """How one is employed; temporary staff belong as everybody does."""
    return list(rules.KINDS)


@open_to(Duty.APPLY)
def sexes(uow: UnitOfWork, member: Member) -> list[str]:
    """For the days and check-ups of women."""
    return list(rules.SEXES)


@open_to(Duty.APPLY)
def weigh_birthday(uow: UnitOfWork, member: Member, *, birthday: str) -> str:
    """A birthday as it was understood, if it can be one."""
    return spelt(read_birth(birthday, uow.today))


@open_to(Duty.APPLY)
def answers(uow: UnitOfWork, member: Member) -> dict[str, Any]:
    """What I said before, to be mended; nothing if I never sent it."""
    mine = _mine(uow, member)
    if mine.state in {State.WITH_LEADER, State.WITH_COMMITTEE}:
        raise Refusal("members-applicant")
    said = {name: getattr(mine, name) for name in ANSWERS}
    return said if mine.state is State.RETURNED else {}


@open_to(Duty.APPLY)
def submit(
    uow: UnitOfWork,
    member: Member,
    *,
    how: str,
    kind: str,
    name: str,
    number: str | None = None,
    sex: str | None = None,
    birthday: str | None = None,
    phone: str | None = None,
) -> Heard:
    """Send the application: to the group's leaders, or where there is none, to the committee."""
    mine = _mine(uow, member)
    if mine.state not in {State.FILLING, State.RETURNED}:
        raise Refusal("members-applicant")
    if how not in set(How) or kind not in rules.KINDS or sex not in (None, *rules.SEXES):
        raise Refusal("kernel-old-button")
    mine.how, mine.kind, mine.sex = How(how), Standing(kind), sex
    mine.name = member_rules.check_name(name)
    mine.number = number and member_rules.check_staff_number(number)
    mine.birthday = birthday and weigh_birthday(uow, birthday=birthday)
    mine.phone = phone and member_rules.check_phone(phone)
    mine.round, mine.touched, mine.agreed_by = mine.round + 1, uow.now, None
    leaders = letters.able_leaders(uow, member.unit_id)
    mine.state = State.WITH_LEADER if leaders else State.WITH_COMMITTEE
    uow.session.flush()
    if leaders:
        letters.to_leaders(uow, mine, leaders)
    else:
        letters.to_committee(uow, mine)
    return Heard(mine.name)


@open_to(Duty.APPLY)
def withdraw(uow: UnitOfWork, member: Member) -> None:
    """I do not want to join after all: nothing of me stays."""
    ending.forget(uow, _mine(uow, member), member)


@open_to(Duty.APPLY)
def give_up(uow: UnitOfWork, member: Member, *, at: str) -> None:
    """Cancel the form; what was never sent before goes with it."""
    mine, draft = _mine(uow, member), uow.session.get(Draft, (member.id, rules.FORM))
    if draft is None or str(draft.version) != at:
        raise Refusal("drafts-moved-on")
    uow.session.delete(draft)
    if mine.state is State.FILLING:
        ending.forget(uow, mine, member)


def _mine(uow: UnitOfWork, member: Member) -> Application:
    mine = store.of(uow.session, member)
    if mine is None:
        raise Refusal("admissions-gone")
    return mine
