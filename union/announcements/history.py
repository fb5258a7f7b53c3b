"""What an announcement said before, and who knew which version when: nothing of it is lost."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.announcements.store import Announcement
from union.kernel.tables import Table
from union.members.store import Member


class AnnouncementText(Table):
    """One version; ``said_at`` is empty while a second officer has not agreed to it."""

    __tablename__ = "announcement_texts"
    __table_args__ = (Index(None, "announcement_id", "version", unique=True),)

    id: Mapped[int] = mapped_column(primary_key=True)
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    version: Mapped[int]
    body: Mapped[str]
    by_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    said_at: Mapped[datetime | None]
    is_anew: Mapped[bool]  # whether who knew the one before is to confirm again


class AnnouncementReceipt(Table):
    """Somebody knew a version from then on; ``told_by`` told them in person."""

    __tablename__ = "announcement_receipts"
    __table_args__ = (Index(None, "announcement_id", "member_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    version: Mapped[int]
    at: Mapped[datetime]
    told_by: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)


def begin(session: Session, it: Announcement, at: datetime) -> None:
    """The version that was sent first."""
    session.add(AnnouncementText(announcement_id=it.id, version=it.version, body=it.body,
                                 by_id=it.author_id, said_at=at, is_anew=False))  # fmt: skip


def note(
    session: Session, it: Announcement, member: Member, at: datetime, told_by: Member | None = None
) -> None:
    """From now on they know this version."""
    session.add(AnnouncementReceipt(announcement_id=it.id, member_id=member.id, at=at,
                                    version=it.version,
                                    told_by=told_by.id if told_by else None))  # fmt: skip


def take_back(session: Session, it: Announcement, member: Member) -> None:
    """They were not told in person after all."""
    who = AnnouncementReceipt
    of = delete(who).filter_by(announcement_id=it.id, member_id=member.id, version=it.version)
    session.execute(of.where(who.told_by.is_not(None)))


def texts(session: Session, announcement_id: int) -> list[AnnouncementText]:
    """Every version that was said, the first first."""
    of = select(AnnouncementText).filter_by(announcement_id=announcement_id)
    said = of.where(AnnouncementText.said_at.is_not(None))
    return list(session.scalars(said.order_by(AnnouncementText.version)))


def waiting(session: Session, announcement_id: int) -> AnnouncementText | None:
    """The version a second officer is to agree to."""
    of = select(AnnouncementText).filter_by(announcement_id=announcement_id, said_at=None)
    return session.scalar(of)


def receipts(session: Session, announcement_id: int) -> list[AnnouncementReceipt]:
    """Who knew which version when, in the order in which it became known."""
    of = select(AnnouncementReceipt).filter_by(announcement_id=announcement_id)
    return list(session.scalars(of.order_by(AnnouncementReceipt.id)))
