"""The plan, the festivals, the school calendar, and the evening summary."""

from sqlalchemy import delete, or_

from union.annual_plan.store import PlanTask
from union.archive.places.place import at, name_of, rows
from union.archive.rules import Gone
from union.archive.sheets import Part
from union.festivals.store import FestivalChoice
from union.heartbeat.store import HeartbeatReader
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.school_days.store import SchoolTerm, YearNotice


def tell_festivals(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.name, it.words, at(uow, it.set_at))
            for it in rows(uow, FestivalChoice, FestivalChoice.set_by == member.id)]  # fmt: skip
    return Part("festivals", ("title", "words", "at"), told)


def tell_plan(uow: UnitOfWork, member: Member) -> Part:
    """What I see to, wrote into the plan, or settled."""
    about_me = or_(PlanTask.owner_id == member.id, PlanTask.made_by == member.id,
                   PlanTask.settled_by == member.id)  # fmt: skip
    told = [(it.month, it.text, it.state, name_of(uow, it.owner_id), it.why)
            for it in rows(uow, PlanTask, about_me)]  # fmt: skip
    return Part("plan", ("since", "words", "state", "name", "why"), told)


def tell_heartbeat(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, HeartbeatReader, HeartbeatReader.member_id == member.id)
    return Part("heartbeat", ("since",), [(at(uow, it.since),) for it in mine])


def erase_heartbeat(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(HeartbeatReader).where(HeartbeatReader.member_id == gone.id))


def tell_notices(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, YearNotice, YearNotice.set_by == member.id)
    told = [(it.year, it.text, at(uow, it.set_at)) for it in mine]
    return Part("notices", ("title", "words", "at"), told)


def tell_terms(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, SchoolTerm, SchoolTerm.set_by == member.id)
    told = [(it.name, it.first, it.last, at(uow, it.set_at)) for it in mine]
    return Part("terms", ("title", "since", "until", "at"), told)
