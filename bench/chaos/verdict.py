"""What was said against what the database holds; what it holds against what arrived."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bench.chaos.cast import Cast, versions
from bench.chaos.stream import Stream
from bot import views
from bot.texts import Texts
from union.deliveries.store import DIGEST, REPORTED, tally
from union.kernel.causes import UPDATES, Effect
from union.kernel.outbox import Letter, State
from union.members.store import Member
from union.proposals.store import Second

SETTLED = {State.SENT, State.UNSURE}
LOCALE = "zh-CN"  # nobody in the cast chose another
WORDS = Texts()


@dataclass(frozen=True, slots=True)
class Verdict:
    updates: int
    lost: int
    doubled: int
    letters: int
    letters_missing: int  # what the members' deeds should have written, and did not
    letters_doubled: int
    letters_silently_lost: int
    letters_unsettled: int
    unsure: int
    unsure_that_arrived: int
    unsure_untold: int

    @property
    def is_clean(self) -> bool:
        faults = (
            self.lost,
            self.doubled,
            self.letters_missing,
            self.letters_doubled,
            self.letters_silently_lost,
            self.letters_unsettled,
            self.unsure_untold,
        )
        return not any(faults)

    def as_json(self) -> dict[str, int]:
        return asdict(self)


def judged(
    session: Session, cast: Cast, stream: Stream, calls: Iterable[Mapping[str, Any]]
) -> Verdict:
    sent = [call for call in calls if call["status"] == 200]
    moved = steps(session, cast)
    names = select(Member.account, Second.proposal_id).join_from(Second, Member)
    stood = {(account or 0, number) for account, number in session.execute(names)}
    letters = [each for each in session.scalars(select(Letter)) if "subject" in each.facts]
    unsure = [each for each in letters if each.state is State.UNSURE]
    arrived = arrivals(letters, sent)
    lost = sum(max(0, count - moved[who]) for who, count in stream.said.items())
    doubled = sum(max(0, moved[who] - stream.said[who]) for who in cast.writers)
    effects = select(func.count()).where(Effect.source.startswith(UPDATES))
    doubled += max(0, (session.scalar(effects) or 0) - stream.updates)
    return Verdict(
        updates=stream.updates,
        lost=lost + len(stream.tapped - stood),
        doubled=doubled,
        letters=len(letters),
        letters_missing=missing(
            cast, stood, {(each.chat, str(each.facts["subject"])) for each in letters}
        ),
        letters_doubled=sum(max(0, count - 1) for count in arrived.values()),
        letters_silently_lost=sum(
            each.state is State.SENT and not arrived[each.id] for each in letters
        ),
        letters_unsettled=sum(each.state not in SETTLED for each in letters),
        unsure=len(unsure),
        unsure_that_arrived=sum(arrived[each.id] > 0 for each in unsure),
        unsure_untold=untold(session, cast, unsure, sent),
    )


def steps(session: Session, cast: Cast) -> Counter[int]:
    """How often each writer's open form has moved: once for each update."""
    now = versions(session)
    return Counter({who: now[who] - begun for who, begun in cast.begun_at.items()})


def missing(cast: Cast, stood: set[tuple[int, int]], written: set[tuple[int, str]]) -> int:
    """With its last name a proposal writes to its proposer, the chair and all other backers."""
    complete = [it for it in cast.proposals if all((who, it.id) in stood for who in it.backers)]
    should = sum(1 + len(it.backers) for it in complete)
    did = sum(
        (who, it.subject) in written
        for it in complete
        for who in (it.proposer, cast.chair, *it.backers)
    )
    return should - did


def arrivals(letters: Iterable[Letter], sent: Iterable[Mapping[str, Any]]) -> Counter[int]:
    """How often each letter (by its id) came out of the bot, word for word."""
    heard = Counter((int(call["params"]["chat_id"]), call["params"].get("text")) for call in sent)
    return Counter({each.id: heard[each.chat, text_of(each)] for each in letters})


def text_of(letter: Letter) -> str:
    return views.LETTERS[letter.key](partial(WORDS.say, LOCALE), **letter.facts).text


def untold(
    session: Session, cast: Cast, unsure: list[Letter], sent: list[Mapping[str, Any]]
) -> int:
    """How many of the unsure letters the last digest that reached the chair has not counted.

    A digest that a kill met is followed by another, and so is one that later doubts joined.
    """
    reported = set(session.scalars(select(Effect.number).where(Effect.source == REPORTED)))
    digests = select(Letter).where(Letter.key == DIGEST, Letter.chat == cast.chair)
    heard = {call["result"]["result"]["message_id"] for call in sent
             if int(call["params"]["chat_id"]) == cast.chair}  # fmt: skip
    arrived = [it for it in session.scalars(digests.order_by(Letter.id)) if it.message in heard]
    counted = arrived[-1].facts["total"] if arrived else 0
    unknown = sum(each.id not in reported for each in unsure)
    return min(len(unsure), max(unknown, tally(session) - counted))
