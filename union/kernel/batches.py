"""Letters that go out together: many at once, held, let on, let go, counted."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from union.kernel.outbox import Lane, Letter, State

# else whoever claims a few of very many, again and again, would undo this each time
CARRIERS_WAIT = text("LOCK TABLE letters IN SHARE ROW EXCLUSIVE MODE")
AT_ONCE = 500  # rows of one statement
INSERTS: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def post(
    session: Session,
    batch: str,
    chats: Mapping[int, str],
    key: str,
    due: datetime,
    expires: datetime | None,
    facts: Mapping[str, object],
) -> None:
    """A letter to each chat, once for its dedupe; ten thousand in a second."""
    insert = INSERTS[session.get_bind().dialect.name]
    alike = {"key": key, "facts": dict(facts), "due": due, "expires": expires, "batch": batch,
             "lane": Lane.BROADCAST, "state": State.WAITING, "version": 0, "drawn": 0,
             "is_withdrawn": False}  # fmt: skip
    rows = [alike | {"chat": chat, "dedupe": dedupe} for chat, dedupe in chats.items()]
    for at in range(0, len(rows), AT_ONCE):
        session.execute(insert(Letter).on_conflict_do_nothing(), rows[at : at + AT_ONCE])


def let_carriers_wait(session: Session) -> None:
    """On PostgreSQL, until this transaction ends: or the many rows would collide with theirs."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(CARRIERS_WAIT)


def turn(session: Session, batch: str, of: State, into: State) -> None:
    """All letters of a batch that are in one state come into another."""
    let_carriers_wait(session)
    session.execute(update(Letter).filter_by(batch=batch, state=of).values(state=into))


def hold(session: Session, batch: str) -> None:
    """None of those that wait goes out."""
    turn(session, batch, State.WAITING, State.HELD)


def go_on(session: Session, batch: str, due: datetime) -> None:
    """Those that were held go out from that moment on."""
    let_carriers_wait(session)
    held = update(Letter).filter_by(batch=batch, state=State.HELD)
    session.execute(held.values(state=State.WAITING, due=due))


def let_go(session: Session, batch: str) -> None:
    """Those that were not sent are not sent any more."""
    hold(session, batch)
    turn(session, batch, State.HELD, State.LET_GO)


def correct(
    session: Session, batches: Sequence[str], keys: Sequence[str], facts: Mapping[str, object]
) -> None:
    """The letters of these keys: what waits goes out with other facts, what was sent is edited."""
    let_carriers_wait(session)
    of = update(Letter).where(Letter.batch.in_(batches), Letter.key.in_(keys))
    session.execute(of.values(facts=dict(facts), version=Letter.version + 1))


def withdraw(session: Session, batches: Sequence[str]) -> None:
    """What waits is not sent; what was sent is taken out of the chats again."""
    let_carriers_wait(session)
    of = update(Letter).where(Letter.batch.in_(batches))
    session.execute(of.values(is_withdrawn=True, version=Letter.version + 1))
    waits = Letter.state.in_([State.WAITING, State.HELD])
    session.execute(of.where(waits).values(state=State.LET_GO))


def now_of(session: Session, letter: Letter) -> State:
    """What becomes of one that has to be tried again: as its batch was told meanwhile.

    Of one that was held or let go none waits any more; but of one that goes out a single letter
    may have been let go by hand.
    """
    if letter.is_withdrawn:
        return State.LET_GO
    told = counts(session, letter.batch or "")
    ways = (State.WAITING, State.HELD, State.LET_GO)
    return next((it for it in ways if told.get(it)), State.WAITING)


def is_unsaid(session: Session, batch: str) -> bool:
    """Whether it has letters, and none of them ever set out."""
    told = counts(session, batch)
    return bool(told) and set(told) <= {State.WAITING, State.HELD, State.LET_GO}


def counts(session: Session, batch: str) -> dict[State, int]:
    """How many letters of a batch are in which state."""
    of = select(Letter.state, func.count()).filter_by(batch=batch).group_by(Letter.state)
    return {row[0]: row[1] for row in session.execute(of)}
