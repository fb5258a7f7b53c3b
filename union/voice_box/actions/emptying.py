"""What happens unasked: the box is emptied at its hour, what is old is forgotten, writers hear."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from union.calendar.workdays import DayTable
from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork
from union.school_days import calendar
from union.voice_box import rules, sheets, store
from union.voice_box.actions.keeping import WAITING
from union.voice_box.finding import writer
from union.voice_box.rules import State, Verb
from union.voice_box.store import CLOSING, DEEDS, Emptying, Voice

SENDING, UNSURE = "sending", "unsure"


@dataclass(frozen=True, slots=True)
class Counts:
    """What waits in one part of the box (the union's, or the women's committee's)."""

    new: int
    open: int
    due: int
    late: int
    unexplained: int

    @property
    def is_worth_a_word(self) -> bool:
        return any((self.new, self.due, self.late, self.unexplained))


@dataclass(frozen=True, slots=True)
class Month:
    """Letters of a month: put in, answered of these, not yet, ended by their writers before."""

    received: int
    answered: int
    unanswered: int
    ended: int


@dataclass(frozen=True, slots=True)
class Telling:
    """Something to be told to who wrote; the chat is nowhere else."""

    code: str
    chat: int


@unattended
def slot(uow: UnitOfWork) -> datetime | None:
    """The hour at which the box is to be emptied now, if it was not."""
    due = _slot(uow)
    last = store.emptied(uow.session)
    return due if last is None or last.slot < due.isoformat() else None


@unattended
def last_slot(uow: UnitOfWork) -> datetime | None:
    """When the box was last emptied."""
    last = store.emptied(uow.session)
    return datetime.fromisoformat(last.slot) if last else None


@unattended
def empty(uow: UnitOfWork) -> None:
    """Show the keepers what was put in since, and forget what has had its time."""
    due = _slot(uow)
    for it in store.voices(uow.session):
        if it.held:
            _take_out(uow, it)
    limit = uow.today - timedelta(days=uow.policy(rules.EXPIRE_DAYS))
    past = [it.code for it in store.voices(uow.session)
            if not rules.is_open(it.state) and it.last < limit]  # fmt: skip
    store.drop(uow.session, past)
    last = store.emptied(uow.session) or Emptying(id=1)
    last.slot = due.isoformat()
    uow.session.add(last)


def _take_out(uow: UnitOfWork, it: Voice) -> None:
    """What its writer said and did since is from now on so for everybody."""
    it.rating = it.rating_for_writer
    if it.has_unread and not rules.is_open(it.state):
        it.due, it.explained = sheets.due_once_emptied(uow, it), None
        it.state = rules.moved(it.state, Verb.WRITE_BACK)
    if it.deed(CLOSING) is not None:
        it.state = State.CLOSED  # if its keepers did not close it meanwhile
    it.talk = [{**one, "held": False} for one in it.talk if one["kind"] not in DEEDS]
    it.held = False


@unattended
def counts(uow: UnitOfWork) -> dict[str, Counts]:
    """What waits for the keepers of ``union`` and ``women``, and for whom it was forwarded to."""
    table, found = calendar.table(uow), dict[str, list[Voice]]()
    for it in store.voices(uow.session, State.RECEIVED, State.FORWARDED):
        if it.shown:
            own = rules.WOMEN if it.to == rules.WOMEN else rules.UNION
            for part in {own, it.forwarded or own}:
                found.setdefault(part, []).append(it)
    return {part: _counted(uow, voices, table) for part, voices in found.items()}


def _counted(uow: UnitOfWork, voices: list[Voice], table: DayTable) -> Counts:
    explain_after = uow.policy(rules.EXPLAIN_WORKDAYS)
    unexplained = [
        it for it in voices
        if it.explained is None and rules.due(it.day, explain_after, table) <= uow.today
    ]  # fmt: skip
    return Counts(
        new=sum(it.state is State.RECEIVED for it in voices), open=len(voices),
        due=sum(it.due == uow.today for it in voices),
        late=sum(it.due < uow.today for it in voices), unexplained=len(unexplained),
    )  # fmt: skip


@unattended
def month(uow: UnitOfWork, *, iso: str) -> Month:
    """The letters put in during a month (``2026-11``), of which the box was emptied."""
    of = [it for it in store.voices(uow.session)
          if it.shown and it.day.isoformat().startswith(iso)]  # fmt: skip
    waiting = sum(rules.is_open(it.state) for it in of)
    ended = sum(it.state is State.CLOSED and not it.was_answered for it in of)
    return Month(len(of), len(of) - waiting - ended, waiting, ended)


@unattended
def recover(uow: UnitOfWork) -> None:
    """What was being told when we ended may have arrived, or not."""
    for it in store.to_tell(uow.session, SENDING):
        it.telling = UNSURE


@unattended
def has_to_tell(uow: UnitOfWork) -> bool:
    """Whether a writer has something to hear."""
    return bool(store.to_tell(uow.session, WAITING))


@unattended
def claim(uow: UnitOfWork) -> list[Telling]:
    """Writers who have something to hear, in our hand from now on."""
    found = []
    for it in store.to_tell(uow.session, WAITING):
        chat = writer(uow, it)
        it.telling = SENDING if chat else None
        if chat:
            found.append(Telling(it.code, chat))
    return found


@unattended
def settle(uow: UnitOfWork, *, code: str, telling: str | None) -> None:
    """It was told, or nobody knows, or it is to be told again."""
    it = uow.session.get(Voice, code)
    if it and it.telling == SENDING:
        it.telling = telling


@unattended
def to_publish(uow: UnitOfWork) -> list[tuple[str, str]]:
    """Words two keepers agreed to that are not out yet, by their letter's code.

    Whatever became of the letter since: agreed is agreed.
    """
    return [(it.code, it.public["text"]) for it in store.voices(uow.session)
            if it.public and "agreed" in it.public and not it.public["posted"]]  # fmt: skip


@unattended
def note_published(uow: UnitOfWork, *, code: str, text: str) -> None:
    """They are out, if they still are the same words."""
    it = uow.session.get(Voice, code)
    if it and it.public and it.public["text"] == text:
        it.public = {**it.public, "posted": True}


def _slot(uow: UnitOfWork) -> datetime:
    at, table = uow.policy(rules.EMPTIED_AT), calendar.table(uow)
    return rules.last_slot(calendar.local_now(uow), at, table)
