"""What the keepers of the box do: read, forward, answer, explain, refuse, and make public."""

import base64
from typing import Any

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.voice_box import rules, sheets, store
from union.voice_box.finding import kept, word_of
from union.voice_box.rules import State, Verb, Way
from union.voice_box.sheets import Desk, Letter, Receiver
from union.voice_box.store import Voice

WAITING = "waiting"  # a writer who has something to hear


@open_to(Duty.READ_VOICES)
def desk(uow: UnitOfWork, member: Member) -> Desk:
    """The letters this member may read: open ones by their due day, then the others."""
    reader = sheets.reader(uow, member)
    shown = [it for it in store.voices(uow.session)
             if it.shown and rules.may_read(reader, it.to, it.forwarded)]  # fmt: skip
    shown.sort(key=lambda it: (not rules.is_open(it.state), it.due, it.code))
    may_shut = Duty.SET_POLICIES in reader.duties
    return Desk([sheets.line(uow, it) for it in shown], sheets.shut_until(uow), may_shut)


@open_to(Duty.READ_VOICES)
def read(uow: UnitOfWork, member: Member, *, code: str) -> Letter:
    """One letter with all its words, but those of which the box was not emptied yet."""
    return sheets.letter(uow, kept(uow, member, code), member)


@open_to(Duty.READ_VOICES)
def picture(uow: UnitOfWork, member: Member, *, code: str) -> list[bytes]:
    """The pictures of a letter, as they were made anew."""
    it = kept(uow, member, code)
    return [base64.b64decode(it.pictures[one["id"]]) for one in it.shown if one["picture"]]


@open_to(Duty.READ_VOICES)
def whereto(uow: UnitOfWork, member: Member, *, code: str) -> list[Receiver]:
    """Whom a letter can be forwarded to."""
    it = _handled(uow, member, code)
    rules.moved(it.state, Verb.FORWARD)
    offered = [one for one in sheets.receivers(uow) if one.to not in (rules.UNION, rules.WOMEN)]
    return [one for one in offered if one.to != it.forwarded]


@open_to(Duty.READ_VOICES)
def forward(uow: UnitOfWork, member: Member, *, code: str, to: str) -> Letter:
    """Hand it to the principal or a department, who read it and can answer; never who wrote.

    To the same again is no fault: a tap may come twice, and its first telling be lost.
    """
    it = _handled(uow, member, code)
    state = rules.moved(it.state, Verb.FORWARD)
    if to != it.forwarded and to not in {one.to for one in whereto(uow, code=code)}:
        raise Refusal("voice-box-nobody-there")
    it.state, it.forwarded = state, to
    return sheets.letter(uow, it, member)


@open_to(Duty.READ_VOICES)
def say(
    uow: UnitOfWork, member: Member, *, code: str, verb: Verb, nonce: str, text: str
) -> Letter:  # fmt: skip
    """Answer, explain why it takes longer, or refuse with a reason; once for each nonce."""
    if verb not in (Verb.ANSWER, Verb.EXPLAIN, Verb.REFUSE):
        raise Refusal("voice-box-not-now")
    it = kept(uow, member, code) if verb is Verb.ANSWER else _handled(uow, member, code)
    name = word_of(uow, nonce)
    if all(one["id"] != name for one in it.talk):
        keeps = _check_turn(uow, member, it)
        it.state = rules.moved(it.state, verb)
        it.said(_word(uow, name, "keeper" if keeps else "reader", verb.value, text))
        it.last = uow.today
        if verb is Verb.EXPLAIN:
            it.explained = uow.today
        _tell(it)
    return sheets.letter(uow, it, member)


@open_to(Duty.READ_VOICES)
def may_say(uow: UnitOfWork, member: Member, *, code: str, verb: Verb) -> Letter:
    """Refuses whoever may not, before the words are asked for."""
    it = kept(uow, member, code) if verb is Verb.ANSWER else _handled(uow, member, code)
    _check_turn(uow, member, it)
    rules.moved(it.state, verb)
    return sheets.letter(uow, it, member)


def _check_turn(uow: UnitOfWork, member: Member, it: Voice) -> bool:
    """Whether they keep it; whom it was forwarded to answers only what waits for an answer."""
    keeps = rules.is_kept_by(sheets.reader(uow, member), it.to)
    if not keeps and it.state is not State.CLOSED and not rules.is_open(it.state):
        raise Refusal("voice-box-answered")
    return keeps


@open_to(Duty.READ_VOICES)
def propose_public(
    uow: UnitOfWork, member: Member, *, code: str, nonce: str, text: str
) -> Letter:  # fmt: skip
    """Words for everybody about an answered letter; a second keeper has to agree to them."""
    it = _handled(uow, member, code)
    rules.moved(it.state, Verb.PUBLISH)
    words, was = rules.check_text(text), it.public or {}
    if was.get("text") != words or was["by"] != member.id:  # else the tap came twice
        it.public = {"text": words, "by": member.id, "posted": False}
    return sheets.letter(uow, it, member)


@open_to(Duty.READ_VOICES)
def agree_public(uow: UnitOfWork, member: Member, *, code: str, stamp: str) -> Letter:
    """Two keepers have read the same words (``stamp``): now everybody may."""
    it = _handled(uow, member, code)
    if it.public is None or sheets.public_stamp(it) != stamp or "agreed" in it.public:
        raise Refusal("voice-box-words-changed")
    if it.public["by"] == member.id:
        raise Refusal("voice-box-second-keeper")
    it.state = rules.moved(it.state, Verb.PUBLISH)
    it.public = {**it.public, "agreed": member.id}
    _tell(it)
    return sheets.letter(uow, it, member)


@open_to(Duty.READ_VOICES)
def end(uow: UnitOfWork, member: Member, *, code: str) -> Letter:
    """Closed by its keepers, once it was answered; the seal is broken for good."""
    it = _handled(uow, member, code)
    if rules.is_open(it.state):
        raise Refusal("voice-box-answer-first")
    state = rules.moved(it.state, Verb.CLOSE)
    if it.has_unread:  # or words would be lost that nobody has read
        raise Refusal("voice-box-not-emptied")
    it.state, it.last, it.sealed, it.telling = state, uow.today, None, None
    return sheets.letter(uow, it, member)


def _handled(uow: UnitOfWork, member: Member, code: str) -> Voice:
    """One whose keeper this is, not only its reader."""
    it = kept(uow, member, code)
    if not rules.is_kept_by(sheets.reader(uow, member), it.to):
        raise Refusal("voice-box-keepers-only")
    return it


def _word(uow: UnitOfWork, name: str, by: str, kind: str, text: str) -> dict[str, Any]:
    return {"id": name, "by": by, "kind": kind, "text": rules.check_text(text),
            "day": uow.today.isoformat(), "held": False, "picture": False}  # fmt: skip


def _tell(it: Voice) -> None:
    """Who wrote hears of it, if there is a way to them; else the receipt has to be asked."""
    if it.way is not Way.ANONYMOUS:
        it.telling = WAITING
