"""Letters: everything the bot says to someone who did not just speak to it."""

from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Index, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.kernel.tables import Table

BEHIND = text("drawn < version")


class State(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    HELD = "held"  # of a batch that was told to pause
    STALE = "stale"
    FAILED = "failed"
    BARRED = "barred"  # the reader does not let the bot speak
    UNSURE = "unsure"
    LET_GO = "let_go"  # not sent, and someone decided that it need not be


class Lane(IntEnum):
    """Who goes first when Telegram allows only so much; replies go before all letters."""

    POST = 1
    BROADCAST = 2


class Fate(NamedTuple):
    """How a delivery went; what surely was not sent is tried again in a while."""

    state: State
    again_in: timedelta | None = None
    message: int | None = None
    moved_to: int | None = None


class Letter(Table):
    """One message to one chat, written in the same transaction as its cause.

    A letter with a ``topic`` is a card that is kept true: when its facts change after it was
    sent, ``version`` runs ahead of ``drawn`` and the postman edits the message. Letters of one
    ``batch`` can be held and let go together, and are counted together.

    What is withdrawn is deleted where Telegram still lets us, else drawn as it is now.

    After ``expires`` it is not sent by itself; until ``late_until``, if it has one, a person may
    still have it sent. A fact ``today`` is the day that its words call so.
    """

    __tablename__ = "letters"
    __table_args__ = (
        Index("ix_letters_next", "state", "lane", "due", "id"),  # as they are claimed
        Index(None, "chat", "message"),
        # asked all the time, whatever was ever sent
        Index(
            "ix_letters_outdated",
            "state",
            "lane",
            "id",
            sqlite_where=BEHIND,
            postgresql_where=BEHIND,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    dedupe: Mapped[str] = mapped_column(unique=True)
    chat: Mapped[int] = mapped_column(BigInteger)
    key: Mapped[str]
    facts: Mapped[dict[str, Any]]
    lane: Mapped[int] = mapped_column(default=Lane.POST)
    due: Mapped[datetime]
    expires: Mapped[datetime | None]
    late_until: Mapped[datetime | None]
    state: Mapped[State] = mapped_column(default=State.WAITING)
    topic: Mapped[str | None] = mapped_column(index=True)
    batch: Mapped[str | None] = mapped_column(index=True)
    pins: Mapped[bool | None]  # no: it is to be pinned and is not yet
    is_withdrawn: Mapped[bool] = mapped_column(default=False)
    message: Mapped[int | None] = mapped_column(BigInteger)
    version: Mapped[int] = mapped_column(default=0)
    drawn: Mapped[int] = mapped_column(default=0)


def number_of(session: Session, matter: str, chat: int, message: int) -> int | None:
    """Which ``meeting:7`` a message is the card of, if it is one of that matter."""
    of = select(Letter.topic).filter_by(chat=chat, message=message)
    found, _, number = (session.scalars(of).first() or "").partition(":")
    return int(number) if found == matter and number.isdecimal() else None
