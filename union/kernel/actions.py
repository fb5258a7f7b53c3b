"""What the postman and the metronome ask of the office."""

from datetime import date

from sqlalchemy import select, update

from union.kernel import batches, causes
from union.kernel.causes import Cause
from union.kernel.guards import unattended
from union.kernel.outbox import Fate, Letter, State
from union.kernel.policy import Policy
from union.kernel.unit import UnitOfWork


@unattended
def claim(uow: UnitOfWork) -> Letter | None:
    """Take the first due letter and mark it as being sent, before anyone sends it."""
    waiting = Letter.state == State.WAITING
    late = update(Letter).where(waiting, Letter.expires < uow.now)
    uow.session.execute(late.values(state=State.STALE))
    due = select(Letter).where(waiting, Letter.due <= uow.now)
    first = due.order_by(Letter.lane, Letter.due, Letter.id).limit(1)
    letter = uow.session.scalar(first.with_for_update(skip_locked=True))
    if letter:
        letter.state = State.SENDING
        letter.drawn = letter.version
    return letter


@unattended
def is_due(uow: UnitOfWork) -> bool:
    """Whether the postman has anything to do."""
    due = select(Letter.id).where(Letter.state == State.WAITING, Letter.due <= uow.now)
    return uow.session.scalar(due.limit(1)) is not None


@unattended
def settle(uow: UnitOfWork, *, letter_id: int, fate: Fate) -> None:
    """Write down how it went."""
    letter = uow.session.get(Letter, letter_id)
    if letter is None:  # erased meanwhile, with the person it was for
        return
    letter.state = fate.state
    if fate.state is State.WAITING and letter.batch:
        letter.state = batches.now_of(uow.session, letter)
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
    """Sent cards whose facts have changed since they were drawn."""
    behind = select(Letter).where(Letter.state == State.SENT, Letter.drawn < Letter.version)
    return list(uow.session.scalars(behind.order_by(Letter.id).limit(most)))


@unattended
def is_late(uow: UnitOfWork, *, letter: Letter) -> bool:
    """Whether it goes out, or went out, after the day that its words call today."""
    if "today" not in letter.facts:
        return False
    sent = uow.now if letter.state is State.SENDING else letter.due
    return sent.astimezone(uow.zone).date() > date.fromisoformat(letter.facts["today"])


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
