"""Which letter is meant, and whether it is one's own."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.kernel.vault import keys
from union.members.store import Member
from union.voice_box import rules, sheets
from union.voice_box.rules import Way
from union.voice_box.store import Voice

LETTER, RECEIPT, WRITER = "voice_box-letter", "voice_box-receipt", "voice_box-writer"  # of keys


def word_of(uow: UnitOfWork, nonce: str) -> str:
    """What the words of one tap are called: brought twice, they are the same words."""
    return keys(uow).mark("word", nonce).hex()[:12]


def own(uow: UnitOfWork, member: Member, ticket: str) -> Voice:
    """By a receipt, as slowly whether it is right or wrong; by a code only if it is theirs."""
    if digits := rules.digits_of(ticket):
        days = uow.policy(rules.EXPIRE_DAYS)  # asked for either way: both shall take as long
        code = rules.code_of(keys(uow).slow_mark(LETTER, digits))
        found = uow.session.get(Voice, code)
        if found is None or found.way is not Way.ANONYMOUS:
            raise Refusal("voice-box-no-such-receipt", days=days)
        return found
    found = uow.session.get(Voice, ticket)
    if found is None or not is_by(uow, found, member):
        raise Refusal("voice-box-not-yours")
    return found


def is_by(uow: UnitOfWork, it: Voice, member: Member) -> bool:
    if it.way is Way.NAMED:
        return it.member_id == member.id
    return writer(uow, it) == member.account


def writer(uow: UnitOfWork, it: Voice) -> int | None:
    """The chat of who wrote, if it is kept: sealed, or with the name."""
    if it.sealed is not None:
        opened = keys(uow).unseal(WRITER, it.sealed)
        return int(opened) if opened else None
    author = uow.session.get(Member, it.member_id) if it.member_id else None
    return author.account if author and author.is_reached else None


def kept(uow: UnitOfWork, member: Member, code: str) -> Voice:
    """A letter that this member may read, once it was taken out of the box."""
    it = uow.session.get(Voice, code)
    may = it and rules.may_read(sheets.reader(uow, member), it.to, it.forwarded)
    if it is None or not may or not it.shown:
        raise Refusal("voice-box-not-yours")
    return it
