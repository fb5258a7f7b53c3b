"""How people come in: invitations, knocks, applications, voices, links."""

from sqlalchemy import delete, or_, select

from union.admissions.store import Application, Door, Voice
from union.archive.places.place import at, name_of, rows
from union.archive.rules import Gone
from union.archive.sheets import Part
from union.joining.store import Invitation, Knock
from union.kernel.unit import UnitOfWork
from union.members import sheets
from union.members.store import Member


def tell_invitations(uow: UnitOfWork, member: Member) -> Part:
    """Made for me, and made by me for others."""
    about_me = or_(Invitation.member_id == member.id, Invitation.made_by == member.id)
    told = [
        (name_of(uow, it.member_id), name_of(uow, it.made_by), at(uow, it.expires),
         at(uow, it.used))
        for it in rows(uow, Invitation, about_me)
    ]  # fmt: skip
    return Part("invitations", ("name", "given_by", "expires", "used"), told)


def erase_invitations(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(Invitation).where(Invitation.member_id == gone.id))


def tell_knocks(uow: UnitOfWork, member: Member) -> Part:
    about_me = or_(Knock.member_id == member.id, Knock.account == member.account)
    told = [
        (it.account, it.shown_as, it.locale, it.day, it.tries)
        if it.account == member.account
        else (None, None, None, it.day, it.tries)  # somebody who said to be me, whoever that is
        for it in rows(uow, Knock, about_me)
    ]
    return Part("knocks", ("account", "shown_as", "locale", "at", "tries"), told)


def erase_knocks(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    about = or_(Knock.member_id == gone.id, Knock.account == gone.account)
    uow.session.execute(delete(Knock).where(about))


def tell_applications(uow: UnitOfWork, member: Member) -> Part:
    """Mine, and those I agreed to as a leader."""
    about_me = or_(Application.member_id == member.id, Application.agreed_by == member.id)
    told = [
        (name_of(uow, it.member_id), it.state, it.how, it.kind, at(uow, it.touched),
         name_of(uow, it.agreed_by))
        for it in rows(uow, Application, about_me)
    ]  # fmt: skip
    return Part("admissions", ("name", "state", "how", "kind", "at", "agreed_by"), told)


def erase_applications(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    mine = select(Application.id).where(Application.member_id == gone.id)
    uow.session.execute(delete(Voice).where(Voice.admission_id.in_(mine)))
    uow.session.execute(delete(Application).where(Application.member_id == gone.id))


def tell_voices(uow: UnitOfWork, member: Member) -> Part:
    found = rows(uow, Voice, Voice.member_id == member.id)
    admitted = [uow.session.get_one(Application, it.admission_id) for it in found]
    told = [(name_of(uow, whom.member_id) or whom.name, at(uow, it.at))
            for it, whom in zip(found, admitted, strict=True)]  # fmt: skip
    return Part("voices", ("name", "at"), told)


def tell_links(uow: UnitOfWork, member: Member) -> Part:
    told = [(sheets.unit_name(uow, it.unit_id), at(uow, it.expires), it.used, at(uow, it.revoked))
            for it in rows(uow, Door, Door.made_by == member.id)]  # fmt: skip
    return Part("links", ("unit", "expires", "used", "revoked"), told)
