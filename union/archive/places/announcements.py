"""Announcements: written, approved, got."""

from sqlalchemy import delete, or_

from union.announcements.store import Announcement, AnnouncementReader
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
