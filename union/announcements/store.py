"""Announcements, and for whom each is."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ForeignKey, Index, func, insert, select, update
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from union.announcements.files import Attached, Kind
from union.announcements.rules import Level, State, Way
from union.kernel.outbox import Letter
from union.kernel.outbox import State as Fate
from union.kernel.tables import Table
from union.members.store import Member


class Counts(NamedTuple):
    """How many it is for, who tapped that they got it, who was told in person instead."""

    people: int
    confirmed: int
    phoned: int

    @property
    def closed(self) -> int:
        """Of how many it is known that they know."""
        return self.confirmed + self.phoned


NOBODY = Counts(0, 0, 0)
UNTOLD = {Fate.WAITING, Fate.HELD, Fate.LET_GO}


class Announcement(Table):
    """``body`` is what was written, with its marks as Telegram's HTML; ``title`` its first line."""

    __tablename__ = "announcements"
    __table_args__ = (Index(None, "state", "due"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    approver_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    title: Mapped[str]
    body: Mapped[str]
    audience: Mapped[str]
    said: Mapped[str]  # the audience in the words of who wrote it
    level: Mapped[Level] = mapped_column(default=Level.NORMAL)
    way: Mapped[Way] = mapped_column(default=Way.PRIVATE)
    wants_receipt: Mapped[bool] = mapped_column(default=True)
    state: Mapped[State] = mapped_column(default=State.DRAFT)
    written: Mapped[datetime]
    due: Mapped[datetime | None]
    look_at: Mapped[datetime | None] = mapped_column(index=True)
    nudged: Mapped[int] = mapped_column(default=0)
    asked: Mapped[datetime | None]  # when the silent were asked last
    version: Mapped[int] = mapped_column(default=1)  # counts its corrections
    corrected: Mapped[datetime | None]
    pins: Mapped[bool] = mapped_column(default=False)  # whether it is pinned in the groups
    until: Mapped[datetime | None] = mapped_column(index=True)  # it holds no longer then
    is_over: Mapped[bool] = mapped_column(default=False)
    carries: Mapped[bool] = mapped_column(default=False)  # it went out under its one file
    is_public: Mapped[bool] = mapped_column(default=False)  # wished onto the public page

    author: Mapped[Member] = relationship(foreign_keys=[author_id])
    files: Mapped[list["AnnouncementFile"]] = relationship(
        order_by="AnnouncementFile.id", cascade="all, delete-orphan"
    )

    @property
    def attached(self) -> list[Attached]:
        """What it carries, as it was put."""
        return [it.told for it in self.files]


class AnnouncementFile(Table):
    """A photo or a file of it, under the id by which Telegram keeps it for us."""

    __tablename__ = "announcement_files"

    id: Mapped[int] = mapped_column(primary_key=True)
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"), index=True)
    kind: Mapped[Kind]
    file: Mapped[str]
    name: Mapped[str]

    @property
    def told(self) -> Attached:
        return Attached(self.id, self.kind, self.file, self.name)


class AnnouncementDigest(Table):
    """Somebody who wishes the week summed up; ``told`` is when that was done last."""

    __tablename__ = "announcement_digests"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    since: Mapped[datetime]
    told: Mapped[datetime | None]


class AnnouncementReader(Table):
    """Somebody it is for; ``phoned_by`` told them in person, where no message reaches them.

    What they knew of an older version is in the receipts alone, once they are to confirm anew.
    """

    __tablename__ = "announcement_readers"

    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    confirmed: Mapped[datetime | None]
    phoned_by: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)

    member: Mapped[Member] = relationship(foreign_keys=[member_id])

    @property
    def is_closed(self) -> bool:
        """Whether it is known that they know."""
        return self.confirmed is not None or self.phoned_by is not None


def letter_of(announcement_id: int, member_id: int) -> str:
    """The dedupe of the letter that brings it to one reader."""
    return f"announcement:{announcement_id}:{member_id}"


def enrol(session: Session, announcement_id: int, member_ids: Iterable[int]) -> None:
    """For whom it is, fast enough for ten thousand."""
    rows = [{"announcement_id": announcement_id, "member_id": it} for it in member_ids]
    if rows:
        session.execute(insert(AnnouncementReader), rows)


def readers(session: Session, announcement_id: int) -> list[AnnouncementReader]:
    """By unit and name."""
    of = select(AnnouncementReader).filter_by(announcement_id=announcement_id)
    whole = of.join(AnnouncementReader.member).options(joinedload(AnnouncementReader.member))
    ordered = whole.order_by(Member.unit_id, Member.name, Member.id)
    return list(session.scalars(ordered).unique())


def counts(session: Session, *numbers: int) -> dict[int, Counts]:
    """For whom each of these is, and who is known to know."""
    who, phoned = AnnouncementReader, AnnouncementReader.phoned_by.is_not(None)
    told = func.count().filter(who.confirmed.is_(None), phoned)
    of = select(who.announcement_id, func.count(), func.count(who.confirmed), told)
    here = of.where(who.announcement_id.in_(numbers)).group_by(who.announcement_id)
    found = {row[0]: Counts(*row[1:]) for row in session.execute(here)}
    return {it: found.get(it, NOBODY) for it in numbers}


def mine(session: Session, member_id: int, numbers: Sequence[int]) -> dict[int, bool]:
    """Which of these are for somebody, and whether they confirmed."""
    who = AnnouncementReader
    of = select(who.announcement_id, who.confirmed.is_not(None)).where(who.member_id == member_id)
    found = session.execute(of.where(who.announcement_id.in_(numbers)))
    return {row[0]: bool(row[1]) for row in found}


def reopen(session: Session, announcement_id: int) -> list[Member]:
    """Whoever knows of it knows the wrong version: they are to confirm anew; who confirmed."""
    of = update(AnnouncementReader).filter_by(announcement_id=announcement_id)
    known = [it.member for it in readers(session, announcement_id) if it.confirmed]
    session.execute(of.values(confirmed=None, phoned_by=None))
    return known


def went(session: Session, batch: str) -> dict[Fate, int]:
    """How its letters to each alone went; those to groups, and files, do not count as people."""
    of = select(Letter.state, func.count()).filter_by(batch=batch).where(
        Letter.chat > 0, Letter.key == "announcements-letter")  # fmt: skip
    return {row[0]: row[1] for row in session.execute(of.group_by(Letter.state))}


def fates(session: Session, batch: str) -> dict[str, Fate]:
    """How each letter to one alone went, as :func:`letter_of` calls it."""
    of = select(Letter.dedupe, Letter.state).filter_by(batch=batch).where(Letter.chat > 0)
    return {row[0]: row[1] for row in session.execute(of)}


def untold(session: Session, member_id: int, numbers: Sequence[int]) -> set[int]:
    """Which of these were kept from somebody: they wait, are held back or were stopped."""
    stamps = {letter_of(it, member_id): it for it in numbers}
    of = select(Letter.dedupe).where(Letter.dedupe.in_(stamps), Letter.state.in_(UNTOLD))
    return {stamps[it] for it in session.scalars(of)}


def withdrawn(session: Session, batches: Sequence[str]) -> int:
    """How many of its messages are out of the chats again."""
    of = select(func.count()).select_from(Letter).where(Letter.batch.in_(batches))
    done = of.filter_by(is_withdrawn=True, state=Fate.SENT).where(Letter.drawn >= Letter.version)
    return session.scalar(done) or 0


def unpinned(session: Session, batch: str) -> int:
    """In how many groups it was to be pinned and was not."""
    of = select(func.count()).select_from(Letter).filter_by(batch=batch, state=Fate.SENT)
    return session.scalar(of.where(Letter.pins.is_(False))) or 0


def said(session: Session, most: int) -> list[Announcement]:
    """What was sent, the last first."""
    of = select(Announcement).where(Announcement.state.in_([State.SENT, State.RECALLED]))
    return list(session.scalars(of.order_by(Announcement.id.desc()).limit(most)))


def drafts(session: Session, author_id: int) -> list[Announcement]:
    """What somebody wrote and did not send yet."""
    of = select(Announcement).filter_by(author_id=author_id)
    here = of.where(Announcement.state.in_([State.DRAFT, State.ASKED]))
    return list(session.scalars(here.order_by(Announcement.id.desc())))


def awaiting(session: Session, now: datetime) -> list[int]:
    """Those about which there is something to do, by their numbers."""
    of = select(Announcement.id).where(Announcement.look_at <= now)
    return list(session.scalars(of.order_by(Announcement.look_at, Announcement.id)))


def ending(session: Session, now: datetime) -> list[int]:
    """Those that hold no longer, and are not ended yet, by their numbers."""
    of = select(Announcement.id).filter_by(state=State.SENT, is_over=False)
    return list(session.scalars(of.where(Announcement.until <= now).order_by(Announcement.id)))


def wishing(session: Session) -> list[tuple[AnnouncementDigest, Member]]:
    """Who wishes the week summed up."""
    of = select(AnnouncementDigest, Member).join(Member, Member.id == AnnouncementDigest.member_id)
    return [(row[0], row[1]) for row in session.execute(of.order_by(Member.id)).unique()]


def told_since(
    session: Session, member_id: int, since: datetime, until: datetime
) -> list[tuple[Announcement, AnnouncementReader]]:
    """What went out to somebody in that time, the first first."""
    who = AnnouncementReader
    of = select(Announcement, who).join(who, who.announcement_id == Announcement.id)
    theirs = of.where(who.member_id == member_id, Announcement.state == State.SENT)
    here = theirs.where(Announcement.due > since, Announcement.due <= until)
    found = session.execute(here.order_by(Announcement.due, Announcement.id)).unique()
    return [(row[0], row[1]) for row in found]
