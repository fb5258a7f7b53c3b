"""The committee's desk: its queues, one idea at a time, each step with a word to its author."""

from datetime import timedelta

from union.ideas import letters, rules, sheets, store
from union.ideas.rules import State
from union.ideas.sheets import Desk, Settled, Sheet, Turn
from union.ideas.store import Idea
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member

DRIVES_SHOWN = 3


def _has_desk(uow: UnitOfWork, member: Member) -> None:
    if not member.duties(uow.today) & rules.DESK:
        raise Refusal("ideas-no-desk")


@open_to(EVERYONE, also=_has_desk)
def desk(uow: UnitOfWork, member: Member) -> Desk:
    """How many wait, for this reader and for the others; the drives."""
    duties = member.duties(uow.today)
    counts = store.counts(uow.session)
    drives = store.last_drives(uow.session, DRIVES_SHOWN)
    return Desk(
        waiting={state: counts.get(state, 0) for state in rules.WAITS_FOR},
        mine=frozenset(state for state, duty in rules.WAITS_FOR.items() if duty in duties),
        drives=[sheets.drive(uow, it) for it in drives],
        may_weigh=Duty.WEIGH_IDEAS in duties,
        may_call=Duty.CALL_FOR_IDEAS in duties,
    )


@open_to(EVERYONE, also=_has_desk)
def queue(uow: UnitOfWork, member: Member, *, which: str, at: int = 0) -> Turn | None:
    """One of those that wait in a queue of this reader's; behind its end the last."""
    state = next((it for it in rules.WAITS_FOR if it == which), None)
    if state is None or rules.WAITS_FOR[state] not in member.duties(uow.today):
        raise Refusal("kernel-old-button")
    waiting = store.in_state(uow.session, state)
    if not waiting:
        return None
    at = min(at, len(waiting) - 1)
    return Turn(sheets.sheet(uow, waiting[at], member), state, at, len(waiting))


@open_to(EVERYONE, also=_has_desk)
def may_step(uow: UnitOfWork, member: Member, *, idea_id: int, then: str) -> None:
    """Refuses a step that is not to be taken, before the word for its author is asked."""
    it = sheets.found(uow, idea_id)
    state = next((one for one in rules.STEPS[it.state] if one == then), None)
    if state is None or rules.STEPS[it.state][state] not in member.duties(uow.today):
        raise Refusal("ideas-settled-already", state=it.state.value)


@open_to(Duty.WEIGH_IDEAS)
def shortlist(uow: UnitOfWork, member: Member, *, idea_id: int) -> Settled:
    """Worth to be put before the principal."""
    it = sheets.found(uow, idea_id)
    return _moved(uow, it, State.SHORTLISTED, Duty.WEIGH_IDEAS, "ideas-shortlisted-letter")


@open_to(Duty.WEIGH_IDEAS)
def note(uow: UnitOfWork, member: Member, *, idea_id: int, word: str) -> Settled:
    """Kept in mind, with a word to its author."""
    return _answered(uow, member, idea_id, State.NOTED, Duty.WEIGH_IDEAS, word)


@open_to(Duty.ADOPT_IDEAS)
def decline(uow: UnitOfWork, member: Member, *, idea_id: int, word: str) -> Settled:
    """Shortlisted, but not adopted: kept in mind, with a word to its author."""
    return _answered(uow, member, idea_id, State.NOTED, Duty.ADOPT_IDEAS, word)


@open_to(Duty.ADOPT_IDEAS)
def adopt(uow: UnitOfWork, member: Member, *, idea_id: int, word: str) -> Settled:
    """The school takes it up, with a word to its author."""
    return _answered(uow, member, idea_id, State.ADOPTED, Duty.ADOPT_IDEAS, word)


def _answered(
    uow: UnitOfWork, member: Member, idea_id: int, then: State, duty: Duty, word: str
) -> Settled:
    it, said = sheets.found(uow, idea_id), rules.check_word(word)
    keys = {State.NOTED: "ideas-noted-letter", State.ADOPTED: "ideas-adopted-letter"}
    settled = _moved(uow, it, then, duty, keys[then], word=said)
    it.word, it.decided_by = said, member.id
    it.adopted = uow.today if then is State.ADOPTED else None
    return settled


@open_to(Duty.WEIGH_IDEAS)
def implement(uow: UnitOfWork, member: Member, *, idea_id: int, done: str) -> Settled:
    """What was adopted is done, and how."""
    it, said = sheets.found(uow, idea_id), rules.check_word(done)
    key, duty = "ideas-implemented-letter", Duty.WEIGH_IDEAS
    settled = _moved(uow, it, State.IMPLEMENTED, duty, key, done=said)
    it.done, it.implemented = said, uow.today
    return settled


def _moved(
    uow: UnitOfWork, it: Idea, then: State, duty: Duty, key: str, **told: str
) -> Settled:  # fmt: skip
    which = it.state
    it.state, it.moved = rules.check_step(it.state, then, duty), uow.now
    uow.session.flush()
    letters.tell_author(uow, it, key, **told)
    letters.redraw(uow, it)
    left = store.counts(uow.session).get(which, 0)
    return Settled(it.number, it.text, then, which, left)


@open_to(Duty.PROPOSE_AS_DELEGATE)
def take_up(uow: UnitOfWork, member: Member, *, idea_id: int) -> Sheet:
    """A delegate begins to write a proposal of it: that is noted, and its author hears so."""
    it = sheets.found(uow, idea_id)
    if it.state in (State.IMPLEMENTED, State.WITHDRAWN):
        raise Refusal("ideas-settled-already", state=it.state.value)
    if it.turned_by != member.id:
        it.turned_by, it.turned = member.id, uow.now
        uow.session.flush()
    if it.author_id != member.id:
        letters.tell_turned(uow, it, member)
    return sheets.sheet(uow, it, member)


@unattended
def tell_queue(uow: UnitOfWork) -> None:
    """In the morning, if any came since the last: what waits for each of the committee."""
    counts = store.counts(uow.session)
    since = uow.now - timedelta(days=1)
    for reader in letters.readers(uow, *sorted(rules.DESK)):
        duties = reader.duties(uow.today)
        mine = [it for it in rules.OPEN if rules.WAITS_FOR[it] in duties]
        if store.moved_since(uow.session, since, mine):
            told = {it.value: counts.get(it, 0) if it in mine else 0 for it in rules.OPEN}
            letters.tell_queue(uow, reader, told)
