"""Showing what may not have arrived, and settling it by hand."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from union.deliveries import rules, store
from union.deliveries.store import DIGEST
from union.kernel import causes
from union.kernel.causes import Cause
from union.kernel.guards import unattended
from union.kernel.outbox import Letter, State
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member

LISTED = 5
GOOD_FOR = timedelta(hours=20)  # the next morning tells it anew


@dataclass(frozen=True, slots=True)
class Doubt:
    """A letter that may or may not have arrived."""

    letter_id: int
    key: str
    facts: dict[str, Any]
    to: str
    state: State
    is_public: bool
    kind: str
    may_send: bool
    late_until: date | None  # the last day on which it may still be sent, if its time has passed


@dataclass(frozen=True, slots=True)
class Doubts:
    shown: list[Doubt]
    total: int
    late: int  # of these, too late to be sent at all
    sendable: int  # late, but not too late


@unattended
def is_doubtful(uow: UnitOfWork) -> bool:
    """Whether there is anything the watch has not been told of."""
    return bool(store.unreported(uow.session))


@unattended
def report(uow: UnitOfWork) -> None:
    """Tell the watch once of each new doubt: one digest for all that came since the last."""
    fresh = store.unreported(uow.session)
    for letter_id in fresh:
        causes.once(uow.session, Cause(store.REPORTED, letter_id), uow.now)
    if fresh:
        _digest(uow, f"{fresh[-1]}:{uow.now.isoformat()}")


@unattended
def tell_anew(uow: UnitOfWork) -> None:
    """At each start: whose last digest was met by the crash hears of the doubts after all."""
    _digest(uow, f"anew:{uow.now.isoformat()}", only=store.chats_in_doubt(uow.session))


@unattended
def remind(uow: UnitOfWork) -> None:
    """Once a day, as long as something is unsettled."""
    _digest(uow, uow.today.isoformat())


@unattended
def crashed(uow: UnitOfWork) -> None:
    """Tell the watch that a step failed: once an hour, and nothing of who or what."""
    hour = uow.now.strftime("%Y-%m-%dT%H")
    for reader in members.on_duty(uow.session, Duty.WATCH_DELIVERIES, uow.today):
        if reader.account is not None:
            uow.post(reader.account, "deliveries-crashed", f"crashed:{hour}:{reader.id}")


@open_to(Duty.WATCH_DELIVERIES)
def doubts(uow: UnitOfWork, member: Member) -> Doubts:
    """What nobody knows to have arrived, oldest first."""
    shown = [_doubt(uow, it) for it in store.troubled(uow.session, LISTED)]
    stale = store.stale(uow.session)
    sendable = sum(1 for it in stale if _may_send(uow, it))
    return Doubts(shown, store.tally(uow.session), len(stale) - sendable, sendable)


@open_to(Duty.WATCH_DELIVERIES)
def arrived(uow: UnitOfWork, member: Member, *, letter_id: int) -> None:
    """Someone has seen the doubtful one; what surely was not sent is let go, not called sent."""
    letter = _doubtful(uow, letter_id)
    letter.state = State.SENT if letter.state is State.UNSURE else State.LET_GO


@open_to(Duty.WATCH_DELIVERIES)
def send_again(uow: UnitOfWork, member: Member, *, letter_id: int) -> None:
    """It did not arrive: it goes out once more, if late, then only as long as that makes sense."""
    letter = _doubtful(uow, letter_id)
    if not _may_send(uow, letter):
        raise Refusal("deliveries-too-late", kind=rules.kind_of(letter.key))
    letter.expires = letter.late_until if letter.state is State.STALE else None
    letter.state, letter.due = State.WAITING, uow.now
    store.forget_report(uow.session, letter_id)


@open_to(Duty.WATCH_DELIVERIES)
def send_all_late(uow: UnitOfWork, member: Member) -> int:
    """All that are late and still make sense, at once; how many those are."""
    late = [it for it in store.stale(uow.session) if _may_send(uow, it)]
    for letter in late:
        send_again(uow, letter_id=letter.id)
    return len(late)


@open_to(Duty.WATCH_DELIVERIES)
def let_go_late(uow: UnitOfWork, member: Member) -> int:
    """All that are too late to be sent at all, at once; how many those were."""
    late = [it for it in store.stale(uow.session) if not _may_send(uow, it)]
    for letter in late:
        letter.state = State.LET_GO
    return len(late)


def _doubtful(uow: UnitOfWork, letter_id: int) -> Letter:
    letter = store.one_troubled(uow.session, letter_id)
    if letter is None:
        raise Refusal("deliveries-settled-already")
    return letter


def _doubt(uow: UnitOfWork, letter: Letter) -> Doubt:
    reader = members.by_account(uow.session, letter.chat)
    chat = uow.session.get(members.Chat, letter.chat)
    to = reader.name if reader and reader.name else chat.title if chat else str(letter.chat)
    return Doubt(
        letter.id,
        letter.key,
        letter.facts,
        to,
        letter.state,
        is_public=letter.chat < 0,
        kind=rules.kind_of(letter.key),
        may_send=_may_send(uow, letter),
        late_until=_last_day(uow, letter),
    )


def _may_send(uow: UnitOfWork, letter: Letter) -> bool:
    is_late = letter.state is State.STALE
    return not letter.is_withdrawn and rules.may_send(is_late, letter.late_until, uow.now)


def _last_day(uow: UnitOfWork, letter: Letter) -> date | None:
    """What may be sent until midnight may be sent on the day before."""
    if letter.late_until is None:
        return None
    return (letter.late_until.astimezone(uow.zone) - timedelta(microseconds=1)).date()


def _digest(uow: UnitOfWork, occasion: str, only: set[int] | None = None) -> None:
    """To all who keep watch, if there is any doubt; it is counted anew for each occasion."""
    total = store.tally(uow.session)
    late = rules.counted(it.key for it in store.stale(uow.session))
    told = [{"kind": kind, "count": count} for kind, count in late.items()]
    for reader in members.on_duty(uow.session, Duty.WATCH_DELIVERIES, uow.today) if total else []:
        if reader.account is not None and (only is None or reader.account in only):
            dedupe = f"unsure:{occasion}:{reader.id}"
            uow.post(reader.account, DIGEST, dedupe, good_for=GOOD_FOR, total=total, late=told)
