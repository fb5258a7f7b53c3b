"""What a writer does: puts a letter in, reads the answer, writes back, says how it was."""

import base64

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.kernel.vault import keys
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import EVERYONE
from union.members.store import Member
from union.voice_box import rules, sheets
from union.voice_box.finding import LETTER, RECEIPT, WRITER, own, word_of
from union.voice_box.rules import Spent, State, Verb, Way
from union.voice_box.sheets import Door, Endings, Letter, Posted, Rations
from union.voice_box.store import CLOSING, RATING, Voice


@open_to(EVERYONE)
def door(uow: UnitOfWork, member: Member) -> Door:
    """What one should know before one writes."""
    people = members.belonging(uow.session, member.unit_id) if member.unit_id else []
    few = len(people) if 0 < len(people) < uow.policy(rules.SMALL_GROUP) else 0
    group = member.unit.name if member.unit else ""
    return Door(sheets.receivers(uow), group, few, sheets.shut_until(uow),
                sheets.next_emptied(uow))  # fmt: skip


@open_to(EVERYONE)
def post(
    uow: UnitOfWork, member: Member, *, nonce: str, way: Way, to: str, text: str,
    picture: bytes | None = None, spent: Spent | None = None,
) -> Posted:  # fmt: skip
    """Put a letter in; the same nonce is the same letter, however often it comes.

    ``spent`` refuses a new one.
    """
    receipt = rules.receipt_of(keys(uow).mark(RECEIPT, nonce))
    code = rules.code_of(keys(uow).slow_mark(LETTER, receipt))
    it = uow.session.get(Voice, code)
    is_new = it is None
    if it is None:
        _check(uow, to, spent)
        it = Voice(code=code, way=way, to=to, day=uow.today, due=sheets.due_of(uow, uow.today),
                   last=uow.today, held=True, talk=[], pictures={})  # fmt: skip
        if way is Way.CONFIDENTIAL:
            it.sealed = keys(uow).seal(WRITER, str(uow.actor.account))
        it.member_id = member.id if way is Way.NAMED else None
        _add(uow, it, word_of(uow, nonce), text, picture)
        uow.session.add(it)
    shown = receipt if it.way is Way.ANONYMOUS else None
    return Posted(it.way, shown, sheets.next_emptied(uow), it.due, is_new)


def _check(uow: UnitOfWork, to: str, spent: Spent | None) -> None:
    if until := sheets.shut_until(uow):
        raise Refusal("voice-box-shut", until=until)
    _check_rations(spent)
    if to not in {it.to for it in sheets.receivers(uow)}:
        raise Refusal("voice-box-nobody-there")


def _check_rations(spent: Spent | None) -> None:
    if spent is Spent.OWN:
        raise Refusal("voice-box-enough")
    if spent is Spent.OF_ALL:
        raise Refusal("voice-box-full")


def _add(uow: UnitOfWork, it: Voice, name: str, text: str, picture: bytes | None) -> None:
    """The writer's words; a picture may need none."""
    words = text if picture and not text.strip() else rules.check_text(text)
    if picture:
        it.pictures = {**it.pictures, name: base64.b64encode(picture).decode()}
    it.said({"id": name, "by": "writer", "kind": "word", "text": words.strip(),
             "day": uow.today.isoformat(), "held": True,
             "picture": picture is not None})  # fmt: skip
    it.held, it.last = True, uow.today


@open_to(EVERYONE)
def mine(uow: UnitOfWork, member: Member, *, ticket: str) -> Letter:
    """A letter of one's own: by its receipt, or by its code if it was not anonymous."""
    return sheets.letter(uow, own(uow, member, ticket), None)


@open_to(EVERYONE)
def write_back(
    uow: UnitOfWork, member: Member, *, ticket: str, nonce: str, text: str,
    picture: bytes | None = None, spent: Spent | None = None,
) -> Posted:  # fmt: skip
    """More words on one's own letter; who was answered waits again, once the box is emptied."""
    it = own(uow, member, ticket)
    name = word_of(uow, nonce)
    is_new = all(one["id"] != name for one in it.talk)
    if is_new:
        _check_rations(spent)
        rules.moved(it.state_for_writer, Verb.WRITE_BACK)
        _add(uow, it, name, text, picture)
    due = sheets.due_once_emptied(uow, it)
    return Posted(it.way, None, sheets.next_emptied(uow), due, is_new)


@open_to(EVERYONE)
def may_write_back(uow: UnitOfWork, member: Member, *, ticket: str) -> Letter:
    """Refuses before the words are asked for, if the letter is closed."""
    it = own(uow, member, ticket)
    rules.moved(it.state_for_writer, Verb.WRITE_BACK)
    return sheets.letter(uow, it, None)


@open_to(EVERYONE)
def rations(uow: UnitOfWork, member: Member) -> Rations:
    """How much one may write in a day, all in an hour, and how long a closed letter is kept."""
    return Rations(uow.policy(rules.DAILY), rules.BACKS_A_DAY, uow.policy(rules.HOURLY_OF_ALL),
                   uow.policy(rules.EXPIRE_DAYS))  # fmt: skip


@open_to(EVERYONE)
def rate(uow: UnitOfWork, member: Member, *, ticket: str, rating: str) -> Letter:
    """Satisfied or not with the answer; the last word counts."""
    it = own(uow, member, ticket)
    if rating not in rules.RATINGS or all(one["by"] == "writer" for one in it.talk):
        raise Refusal("voice-box-not-now")
    if it.state_for_writer is State.CLOSED:
        raise Refusal("voice-box-closed")
    it.did(RATING, rating, uow.today)
    return sheets.letter(uow, it, None)


@open_to(EVERYONE)
def close(uow: UnitOfWork, member: Member, *, ticket: str) -> Letter:
    """No more is wanted; the seal on a confidential letter is broken for good."""
    it = own(uow, member, ticket)
    rules.moved(it.state_for_writer, Verb.CLOSE)
    it.did(CLOSING, "", uow.today)
    it.sealed = it.telling = None
    return sheets.letter(uow, it, None)


@open_to(EVERYONE)
def endings(uow: UnitOfWork, member: Member, *, nonce: str) -> Endings:
    """The receipt of a nonce, and four endings of which one is its own."""
    receipt = rules.receipt_of(keys(uow).mark(RECEIPT, nonce))
    return Endings(receipt, rules.endings(receipt, keys(uow).mark("endings", nonce)))
