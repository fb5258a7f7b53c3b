"""Announcements: written, approved, got."""

from sqlalchemy import delete, or_

from union.announcements.history import AnnouncementReceipt, AnnouncementText
from union.announcements.lists import AnnouncementList
from union.announcements.store import Announcement, AnnouncementDigest, AnnouncementReader
from union.archive.places.place import at, name_of, rows
from union.archive.rules import Gone
from union.archive.sheets import Part
from union.kernel.unit import UnitOfWork
from union.members.store import Member


def tell_announcements(uow: UnitOfWork, member: Member) -> Part:
    """What I wrote, or approved."""
    mine = or_(Announcement.author_id == member.id, Announcement.approver_id == member.id)
    told = [(it.title, it.body, at(uow, it.due or it.written), it.state)
            for it in rows(uow, Announcement, mine)]  # fmt: skip
    return Part("announcements", ("title", "words", "at", "state"), told)


def tell_receipts(uow: UnitOfWork, member: Member) -> Part:
    """What was for me, and whom I told in person."""
    mine = or_(AnnouncementReader.member_id == member.id,
               AnnouncementReader.phoned_by == member.id)  # fmt: skip
    told = [(uow.session.get_one(Announcement, it.announcement_id).title, it.member.name,
             at(uow, it.confirmed), name_of(uow, it.phoned_by))
            for it in rows(uow, AnnouncementReader, mine)]  # fmt: skip
    return Part("receipts", ("title", "name", "at", "given_by"), told)


def erase_receipts(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Who is no more is no reader; whom they told in person stays told."""
    uow.session.execute(delete(AnnouncementReader).where(AnnouncementReader.member_id == gone.id))


def tell_texts(uow: UnitOfWork, member: Member) -> Part:
    """What I wrote, in every version."""
    told = [(it.version, it.body, at(uow, it.said_at))
            for it in rows(uow, AnnouncementText, AnnouncementText.by_id == member.id)]  # fmt: skip
    return Part("versions", ("version", "words", "at"), told)


def tell_known(uow: UnitOfWork, member: Member) -> Part:
    """Which version I knew since when, and to whom I told it."""
    mine = or_(AnnouncementReceipt.member_id == member.id,
               AnnouncementReceipt.told_by == member.id)  # fmt: skip
    told = [(uow.session.get_one(Announcement, it.announcement_id).title, it.version,
             name_of(uow, it.member_id), at(uow, it.at), name_of(uow, it.told_by))
            for it in rows(uow, AnnouncementReceipt, mine)]  # fmt: skip
    return Part("known_versions", ("title", "version", "name", "at", "given_by"), told)


def erase_known(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Who is no more knew nothing."""
    who = AnnouncementReceipt
    uow.session.execute(delete(who).where(who.member_id == gone.id))


def tell_lists(uow: UnitOfWork, member: Member) -> Part:
    """Audiences that I saved."""
    mine = AnnouncementList.made_by == member.id
    told = [(it.name, it.said) for it in rows(uow, AnnouncementList, mine)]
    return Part("announcement_lists", ("name", "words"), told)


def tell_week(uow: UnitOfWork, member: Member) -> Part:
    """Since when I hear every week."""
    mine = rows(uow, AnnouncementDigest, AnnouncementDigest.member_id == member.id)
    return Part("week", ("since",), [(at(uow, it.since),) for it in mine])


def erase_week(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(AnnouncementDigest).where(AnnouncementDigest.member_id == gone.id))
