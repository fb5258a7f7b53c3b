"""What an action is given: one transaction, one instant, one actor."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from union.kernel.causes import Cause
from union.kernel.outbox import Lane, Letter, State
from union.kernel.overrides import decided
from union.kernel.policy import Policy

T = TypeVar("T")


class Actor(NamedTuple):
    """Who acts, by their Telegram account (nobody, when a job runs), and what set them off."""

    account: int | None = None
    cause: Cause | None = None


NOBODY = Actor()


@dataclass(frozen=True, slots=True)
class UnitOfWork:
    """Where to remember, who is acting, what time it is, what this school decided."""

    session: Session
    actor: Actor
    now: datetime
    zone: ZoneInfo
    seeds: Mapping[str, Any] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The union's day, wherever the server stands."""
        return self.day_of(self.now)

    def day_of(self, instant: datetime) -> date:
        """The union's day of an aware instant."""
        return instant.astimezone(self.zone).date()

    def policy(self, policy: Policy[T]) -> T:
        """What holds in this school now."""
        override = decided(self.session).get(policy.name)
        value: T = override.value if override else self.seeds[policy.name]
        return value

    def post(
        self,
        chat: int,
        key: str,
        dedupe: str,
        good_for: timedelta | None = None,
        topic: str | None = None,
        lane: Lane = Lane.POST,
        at: datetime | None = None,
        late_until: datetime | None = None,
        batch: str | None = None,
        pins: bool = False,
        **facts: object,
    ) -> None:
        """Write a letter; it leaves only if this transaction commits, and once for its dedupe.

        ``at`` is an aware instant before which it is not sent, and from which it is ``good_for``;
        what was not sent in time may be sent by hand ``late_until`` then, if that makes sense.
        """
        due = at or self.now
        if self.session.scalar(select(Letter.id).filter_by(dedupe=dedupe)) is None:
            letter = Letter(chat=chat, key=key, dedupe=dedupe, facts=facts, due=due)
            letter.topic, letter.lane = topic, lane
            letter.expires = due + good_for if good_for is not None else None
            letter.late_until, letter.batch = late_until, batch
            letter.pins = False if pins else None
            self.session.add(letter)

    def adopt(self, chat: int, message: int, key: str, topic: str, **facts: object) -> None:
        """A message that was a reply is a card from now on, and kept true; one for each topic."""
        card = self.session.scalar(select(Letter).filter_by(dedupe=topic))
        if card is None:
            card = Letter(chat=chat, key=key, dedupe=topic, version=0)
            self.session.add(card)
        card.message, card.topic, card.facts, card.state = message, topic, facts, State.SENT
        card.drawn, card.due = card.version, self.now

    def redraw(self, topic: str, expires: datetime | None = None, **facts: object) -> None:
        """Keep the cards of a topic true: their facts change, the messages are edited.

        With ``expires`` also until when one that waits is worth sending.
        """
        cards = update(Letter).where(Letter.topic == topic)
        self.session.execute(cards.values(facts=facts, version=Letter.version + 1))
        if expires:
            self.session.execute(cards.values(expires=expires))
