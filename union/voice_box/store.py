"""The letters of the voice box, in the vault: no author, no instant, no order."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import JSON, LargeBinary, String, delete, select
from sqlalchemy.orm import Mapped, Session, deferred, mapped_column

from union.kernel.vault import Sealed
from union.voice_box.rules import State, Verb, Way

RATING, CLOSING = "rating", "closing"
DEEDS = {RATING, CLOSING}
ANSWERS = {Verb.ANSWER.value, Verb.REFUSE.value}


class Voice(Sealed):
    """One letter and all that was said on it since; ``code`` is a slow hash of its receipt.

    ``talk`` holds words with the day they were written; those ``held`` are shown to nobody before
    the box is next emptied, and what the writer did (``deed``: a rating, closing) counts for
    nobody before. ``sealed`` is the writer's chat of a confidential letter.
    """

    __tablename__ = "voices"
    __table_args__ = ({"sqlite_with_rowid": False},)  # a row number would tell which was first

    code: Mapped[str] = mapped_column(primary_key=True)
    way: Mapped[Way]
    to: Mapped[str]
    state: Mapped[State] = mapped_column(default=State.RECEIVED)
    day: Mapped[date]
    due: Mapped[date]
    last: Mapped[date]
    held: Mapped[bool] = mapped_column(default=True)
    talk: Mapped[list[Any]] = mapped_column(JSON)
    pictures: Mapped[dict[str, Any]] = deferred(mapped_column(JSON, default=dict))
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    member_id: Mapped[int | None]
    forwarded: Mapped[str | None]
    explained: Mapped[date | None]
    rating: Mapped[str | None] = mapped_column(String(32))
    public: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    telling: Mapped[str | None] = mapped_column(String(32))

    @property
    def was_answered(self) -> bool:
        """Whether anybody has answered it, or refused it with a reason."""
        return any(it["kind"] in ANSWERS for it in self.talk)

    @property
    def shown(self) -> list[dict[str, Any]]:
        """What its keepers see of it."""
        return [it for it in self.talk if not it["held"]]

    @property
    def has_unread(self) -> bool:
        """Words of the writer that were not taken out of the box yet."""
        return any(it["held"] and it["kind"] not in DEEDS for it in self.talk)

    @property
    def state_for_writer(self) -> State:
        """Who closed their letter knows so at once."""
        return State.CLOSED if self.deed(CLOSING) is not None else self.state

    @property
    def rating_for_writer(self) -> str | None:
        return self.deed(RATING) or self.rating

    def said(self, word: dict[str, Any]) -> None:
        self.talk = [*self.talk, word]

    def deed(self, kind: str) -> str | None:
        """What the writer did since the box was emptied."""
        return next((it["text"] for it in self.talk if it["kind"] == kind), None)

    def did(self, kind: str, text: str, day: date) -> None:
        """In the place of what the writer did before; the last word counts."""
        others = [it for it in self.talk if it["kind"] != kind]
        deed = {"id": kind, "by": "writer", "kind": kind, "text": text, "held": True,
                "day": day.isoformat(), "picture": False}  # fmt: skip
        self.talk, self.held, self.last = [*others, deed], True, day


class Emptying(Sealed):
    """When the box was last emptied, as the union's wall clock has it."""

    __tablename__ = "emptyings"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    slot: Mapped[str]


def voices(session: Session, *states: State) -> list[Voice]:
    """In the order of their codes, which is none."""
    of = select(Voice).order_by(Voice.code)
    return list(session.scalars(of.where(Voice.state.in_(states)) if states else of))


def to_tell(session: Session, telling: str) -> list[Voice]:
    """Those whose writer has something to hear."""
    return list(session.scalars(select(Voice).filter_by(telling=telling).order_by(Voice.code)))


def drop(session: Session, codes: Sequence[str]) -> None:
    session.execute(delete(Voice).where(Voice.code.in_(codes)))


def emptied(session: Session) -> Emptying | None:
    return session.get(Emptying, 1)
