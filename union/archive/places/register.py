"""The register, the offices, the chats and the settings."""

import json
from datetime import datetime

from sqlalchemy import or_

from union.archive.places.place import at, name_of, rows
from union.archive.rules import Gone
from union.archive.sheets import Part, PolicyName
from union.kernel.overrides import Override
from union.kernel.unit import UnitOfWork
from union.members import sheets
from union.members.rules import Shown, Standing
from union.members.store import Appointment, Chat, Member

REGISTER = (
    "name", "staff_number", "sex", "birth_year", "birth_month", "birth_day", "birth_lunar",
    "birth_leap", "phone_last4", "standing", "standing_since", "joined", "account", "reachable",
    "locale", "birthday_shown", "may_care", "may_photograph", "consented",
)  # fmt: skip
BLANK = {
    **dict.fromkeys((*REGISTER, "unit_id"), None),
    "name": "",
    "standing": Standing.LEFT,
    "birth_lunar": False,
    "birth_leap": False,
    "reachable": False,
    "birthday_shown": Shown.OFF,
    "may_care": False,
    "may_photograph": False,
}


def tell_register(uow: UnitOfWork, member: Member) -> Part:
    cells = [getattr(member, name) for name in REGISTER]
    cells = [at(uow, it) if isinstance(it, datetime) else it for it in cells]
    unit = sheets.unit_name(uow, member.unit_id)
    return Part("register", (*REGISTER, "unit"), [(*cells, unit)])


def erase_register(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Only the number stays, and that there was somebody."""
    for name, empty in BLANK.items():
        setattr(member, name, empty)
    member.erased = uow.now
    uow.session.flush()


def tell_offices(uow: UnitOfWork, member: Member) -> Part:
    """Those I held, and those I gave or took."""
    about_me = or_(Appointment.member_id == member.id, Appointment.given_by == member.id,
                   Appointment.ended_by == member.id)  # fmt: skip
    told = [
        (name_of(uow, it.member_id), it.role, sheets.unit_name(uow, it.unit_id), it.portfolio,
         it.since, it.until, it.ended, name_of(uow, it.given_by))
        for it in rows(uow, Appointment, about_me)
    ]  # fmt: skip
    columns = ("name", "role", "unit", "portfolio", "since", "until", "ended", "given_by")
    return Part("offices", columns, told)


def tell_chats(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.title, it.kind, at(uow, it.bound_at))
            for it in rows(uow, Chat, Chat.bound_by == member.id)]  # fmt: skip
    return Part("chats", ("title", "kind", "at"), told)


def tell_policies(uow: UnitOfWork, member: Member) -> Part:
    told = [(PolicyName(it.name), json.dumps(it.value, ensure_ascii=False), at(uow, it.set_at))
            for it in rows(uow, Override, Override.set_by == member.id)]  # fmt: skip
    return Part("policies", ("policy", "value", "at"), told)
