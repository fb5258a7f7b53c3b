"""The cards of an application, kept true for everybody who was sent one."""

from typing import Any

from sqlalchemy import select

from union.admissions import rules, store
from union.admissions.rules import State
from union.admissions.store import Application
from union.kernel.unit import UnitOfWork
from union.members import sheets
from union.members import store as members
from union.members.letters import tell
from union.members.rules import BELONGING, Duty
from union.members.store import Member

LEADER, COMMITTEE = "leader", "committee"


def to_leaders(uow: UnitOfWork, application: Application, leaders: list[Member]) -> None:
    _post(uow, application, LEADER, leaders)


def to_committee(uow: UnitOfWork, application: Application) -> None:
    _post(uow, application, COMMITTEE, deciders(uow))


def deciders(uow: UnitOfWork) -> list[Member]:
    return members.on_duty(uow.session, Duty.ADMIT_MEMBERS, uow.today)


def able_leaders(uow: UnitOfWork, unit_id: int | None) -> list[Member]:
    """Those of the group's leaders whom a letter reaches."""
    found = members.leaders(uow.session, unit_id, uow.today)
    able = (it for it in found if it.is_reached)
    return list(dict.fromkeys(able))


def _post(uow: UnitOfWork, application: Application, desk: str, readers: list[Member]) -> None:
    facts = card_facts(uow, application, desk)
    for reader in readers:
        if reader.account:
            dedupe = f"{topic(application, desk)}:{reader.id}"
            uow.post(reader.account, "admissions-card", dedupe, topic=topic(application, desk),
                     **facts)  # fmt: skip


def redraw(uow: UnitOfWork, application: Application, state: State | None = None) -> None:
    """All cards of this sending show how it stands; of what is over no name is left on them."""
    for desk in (LEADER, COMMITTEE):
        facts = card_facts(uow, application, desk)
        if state:
            facts |= {"state": state.value, "name": "", "voices": []}
        if state or application.state is State.ADMITTED:
            facts |= {"number": "", "shown_as": ""}
        uow.redraw(topic(application, desk), **facts)


def topics(application: Application) -> set[str]:
    """Of the cards that still speak of it: none once it is closed."""
    is_over = application.state in rules.CLOSED
    return set() if is_over else {topic(application, desk) for desk in (LEADER, COMMITTEE)}


def topic(application: Application, desk: str) -> str:
    return f"admission:{application.id}:{application.round}:{desk}"


def card_facts(uow: UnitOfWork, application: Application, desk: str) -> dict[str, Any]:
    """What leaders and committee need to know whom it is about, and no more."""
    voices = [it.name for it in store.voices(uow.session, application)]
    applicant = uow.session.get_one(Member, application.member_id)
    needed = uow.policy(rules.VOICES)
    return {
        "application_id": application.id,
        "round": application.round,
        "desk": desk,
        "state": application.state.value,
        "name": application.name or applicant.name,
        "unit": sheets.unit_name(uow, applicant.unit_id) or "",
        "how": (application.how or rules.How.NEW).value,
        "kind": (application.kind or rules.KINDS[0]).value,
        "number": application.number or "",
        "shown_as": application.shown_as or "",
        "is_namesake": "yes" if _namesakes(uow, application) else "no",
        "voices": voices,
        "missing": rules.missing(needed, len(deciders(uow)), len(voices)),
    }


def _namesakes(uow: UnitOfWork, application: Application) -> bool:
    """Whether the register has somebody of that name, who would need an invitation instead."""
    same = select(Member.id).where(Member.name == (application.name or ""), Member.name != "")
    others = same.where(Member.standing.in_(BELONGING), Member.id != application.member_id)
    return uow.session.scalar(others.limit(1)) is not None


def tell_of_change(
    uow: UnitOfWork, other: Member, key: str, by: Member | None, **facts: Any
) -> None:
    """The keepers and the group's leaders hear of it, each once; not whoever did it."""
    unit = sheets.unit_name(uow, other.unit_id) or ""
    for reader in members.serving(uow.session, other.unit_id, uow.today):
        if reader is not other and reader is not by:
            dedupe = f"standing:{other.id}:{uow.now.isoformat()}"
            tell(uow, reader, key, dedupe, name=other.name, unit=unit, **facts)
