"""A large school in which it is ten in the morning, an announcement, and letters planned ahead."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench import ours
from bench.town import FIRST_PERSON
from bot import app, settings
from union.announcements import actions as announcements
from union.announcements.store import Announcement
from union.kernel.guards import unattended
from union.kernel.outbox import Letter, State
from union.kernel.unit import NOBODY, Actor, UnitOfWork
from union.kernel.work import Office

CHAIR = FIRST_PERSON
TEXT = "校医院体检\n下周一起，凭工作证，早上空腹。"
PLANNED = "joining-two-of-that-name"  # any text with one fact
NAMED = "约好的"
NEAR = 400  # people


@dataclass(frozen=True, slots=True)
class Crowd:
    """The database, and at which hour of the day everybody lives."""

    database_url: str
    timezone: str
    people: range

    @property
    def near(self) -> range:
        """Those who stay, talk, and to whom letters are planned."""
        return self.people[1 : 1 + min(NEAR, len(self.people) // 2)]

    @property
    def far(self) -> range:
        return self.people[1 + len(self.near) :]

    def env(self, server: str) -> Mapping[str, str]:
        limits = {"MESSAGES_PER_SECOND": "30"}  # as in .env.example: Telegram's own
        return {**ours.env(server, self.database_url), **limits, "TIMEZONE": self.timezone}

    def office(self) -> Office:
        given = settings.read(database_url=self.database_url, timezone=self.timezone)
        return app.open_office(given, lambda: datetime.now(UTC))


def gathered(database_url: str, count: int) -> Crowd:
    """So many readers, the chair among them, who has written and not yet sent."""
    people = range(CHAIR, CHAIR + count)
    ours.prepare(database_url, people, chairs=[CHAIR])
    crowd = Crowd(database_url, morning(datetime.now(UTC)), people)
    office = crowd.office()
    office.run(Actor(CHAIR), announcements.write, text=TEXT, audience="全体")
    office.close()
    return crowd


def morning(now: datetime) -> str:
    """A zone in which it is about ten: nothing goes out in silent hours."""
    east = (10 - now.hour + 12) % 24 - 12
    return f"Etc/GMT{-east:+d}" if east else "Etc/GMT"


@unattended
def plan(uow: UnitOfWork, *, chats: list[int], at: list[datetime]) -> None:
    """What reminders are: written ahead, for their moment."""
    for number, (chat, due) in enumerate(zip(chats, at, strict=True)):
        uow.post(chat, PLANNED, f"planned:{number}", at=due, name=f"{NAMED}{number}")


def planned(crowd: Crowd, seconds: float) -> dict[str, float]:
    """One in each two seconds, and ten at once in each twenty; when each is due, by its name."""
    begins = datetime.now(UTC) + timedelta(seconds=3)
    moments = [begins + timedelta(seconds=it) for it in range(0, int(seconds), 2)]
    moments += [begins + timedelta(seconds=it) for it in range(0, int(seconds), 20)] * 9
    chats = [crowd.near[-1 - it % len(crowd.near)] for it in range(len(moments))]
    office = crowd.office()
    office.run(NOBODY, plan, chats=chats, at=moments)
    office.close()
    return {f"{NAMED}{number}": at.timestamp() for number, at in enumerate(moments)}


def left(office: Office) -> int:
    """Letters of it that are not settled; more than there can be, if none is written yet."""
    with Session(office.readers) as session:
        open_ones = (State.WAITING, State.SENDING, State.HELD)
        of = select(Letter.id).where(Letter.batch.is_not(None))
        if session.scalar(of.limit(1)) is None:
            return 1_000_000
        return len(session.scalars(of.where(Letter.state.in_(open_ones))).all())


def number_of(office: Office) -> int:
    with Session(office.readers) as session:
        return session.scalars(select(Announcement.id)).one()
