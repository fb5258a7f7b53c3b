"""What the postman and the metronome ask of the office."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import select, update

from union.kernel import batches, causes
from union.kernel.causes import Cause
from union.kernel.guards import unattended
from union.kernel.outbox import Fate, Letter, State
from union.kernel.policy import Policy
from union.kernel.unit import UnitOfWork


@unattended
def exchange(
    uow: UnitOfWork, *, fates: Mapping[int, Fate], most: int, busy: Collection[int] = ()
) -> list[Letter]:
    """Settle those that are back and claim the next: one wait for the disk."""
    settle(uow, fates=fates)
    return claim(uow, most=most, busy=busy)


@unattended
def claim(uow: UnitOfWork, *, most: int, busy: Collection[int] = ()) -> list[Letter]:
    """Mark the first due letters as being sent, before anyone sends them.

    To each chat one at a time, and none to chats that are busy: so its order is kept.
    """
    if not most:
        return []
    found = _first(uow, most, busy)
    if any(it.expires and it.expires < uow.now for it in found):
        late = update(Letter).where(Letter.state == State.WAITING, Letter.expires < uow.now)
        uow.session.execute(late.values(state=State.STALE))
        found = _first(uow, most, busy)
    taken = {it.chat: it for it in reversed(found)}
    for letter in taken.values():
        letter.state = State.SENDING
        letter.drawn = letter.version
    return sorted(taken.values(), key=found.index)


def _first(uow: UnitOfWork, most: int, busy: Collection[int]) -> list[Letter]:
    due = select(Letter).where(Letter.state == State.WAITING, Letter.due <= uow.now)
    free = due.where(Letter.chat.not_in(busy)) if busy else due
    first = free.order_by(Letter.lane, Letter.due, Letter.id).limit(most)
    return list(uow.session.scalars(first.with_for_update(skip_locked=True)))


@unattended
def is_due(uow: UnitOfWork) -> bool:
    """Whether the postman has anything to do."""
    due = select(Letter.id).where(Letter.state == State.WAITING, Letter.due <= uow.now)
    return uow.session.scalar(due.limit(1)) is not None


@unattended
def settle(uow: UnitOfWork, *, fates: Mapping[int, Fate]) -> None:
    """Write down how it went with some letters; who was erased meanwhile has none any more."""
    if fates:
        for letter in uow.session.scalars(select(Letter).where(Letter.id.in_(fates))):
            _settle(uow, letter, fates[letter.id])
        uow.session.flush()


def _settle(uow: UnitOfWork, letter: Letter, fate: Fate) -> None:
    is_again = fate.state is State.WAITING and letter.batch is not None
    letter.state = batches.now_of(uow.session, letter) if is_again else fate.state
    letter.message = fate.message or letter.message
    letter.chat = fate.moved_to or letter.chat
    letter.due = uow.now + fate.again_in if fate.again_in is not None else letter.due


@unattended
def recover(uow: UnitOfWork) -> None:
    """After a crash: what was mid-flight may have arrived, so it is not sent again on its own."""
    mid_flight = update(Letter).where(Letter.state == State.SENDING)
    uow.session.execute(mid_flight.values(state=State.UNSURE))


@unattended
def doubt_waiting(uow: UnitOfWork) -> None:
    """After a backup was put back: what waited then may have been sent since."""
    pending = update(Letter).where(Letter.state.in_([State.WAITING, State.SENDING]))
    uow.session.execute(pending.values(state=State.UNSURE))


@unattended
def pinned(uow: UnitOfWork, *, letter_id: int) -> None:
    """It stands at the head of its chat."""
    letter = uow.session.get(Letter, letter_id)
    if letter:
        letter.pins = True


@unattended
def outdated(uow: UnitOfWork, *, most: int = 20) -> list[Letter]:
    """Sent cards whose facts have changed since they were drawn, those of broadcasts last."""
    behind = select(Letter).where(Letter.state == State.SENT, Letter.drawn < Letter.version)
    return list(uow.session.scalars(behind.order_by(Letter.lane, Letter.id).limit(most)))


@unattended
def is_late(uow: UnitOfWork, *, letter: Letter) -> bool:
    """Whether it goes out, or went out, after the day that its words call today."""
    if "today" not in letter.facts:
        return False
    sent = uow.now if letter.state is State.SENDING else letter.due
    return uow.day_of(sent) > date.fromisoformat(letter.facts["today"])


@unattended
def redrawn(uow: UnitOfWork, *, letter_id: int, version: int) -> None:
    """The message in the chat shows this version now (or is gone)."""
    letter = uow.session.get(Letter, letter_id)
    if letter is None:
        return
    letter.drawn = max(letter.drawn, version)


@unattended
def is_done(uow: UnitOfWork, *, cause: Cause) -> bool:
    """Whether this cause had its effect."""
    return causes.is_done(uow.session, cause)


@unattended
def last_run(uow: UnitOfWork, *, job: str) -> int | None:
    """The last day a job was run for, as an ordinal."""
    return causes.last(uow.session, job)


@unattended
def begin(uow: UnitOfWork, *, job: str) -> int:
    """A job that never ran begins today: from now on it is known which days were missed."""
    yesterday = uow.today.toordinal() - 1
    causes.note(uow.session, Cause(job, yesterday), uow.now)
    return yesterday


@unattended
def decided(uow: UnitOfWork, *, policy: Policy[str]) -> str:
    """What holds in this school now."""
    return uow.policy(policy)


@unattended
def forget_causes(uow: UnitOfWork) -> None:
    """Drop the updates that Telegram can no longer bring again."""
    causes.forget(uow.session, uow.now)
