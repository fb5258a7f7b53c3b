"""What was sent and is wrong: said otherwise everywhere, or taken back."""

from union.announcements import (
    files,
    finding,
    history,
    lasting,
    letters,
    rules,
    showing,
    store,
    urging,
)
from union.announcements.history import AnnouncementText
from union.announcements.rules import State
from union.announcements.sheets import Correction, Evidence, Report
from union.announcements.store import Announcement
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member

ANEW, QUIETLY = "anew", "quietly"


@open_to(Duty.ANNOUNCE)
def weigh_correction(uow: UnitOfWork, member: Member, *, number: int, text: str) -> str:
    """Other words than now."""
    return _other_words(finding.sent(uow, member, number), text)


def _other_words(it: Announcement, text: str) -> str:
    body = rules.check_text(text)
    if body == it.body:
        raise Refusal("announcements-same")
    if it.carries and rules.units(body) > files.CAPTION_MOST:
        raise Refusal("announcements-under-file", most=files.CAPTION_MOST, now=rules.units(body))
    return body


@open_to(Duty.ANNOUNCE)
def ways_to_correct(
    uow: UnitOfWork, member: Member, *, number: int, text: str | None = None
) -> list[str]:
    """Everybody is asked anew, or the words change quietly; quietly alone where none is asked."""
    it = finding.sent(uow, member, number)
    return [ANEW, QUIETLY] if _may_ask(uow, it) else [QUIETLY]


def _may_ask(uow: UnitOfWork, it: Announcement) -> bool:
    """Receipts are wished, it holds still, and it was not stopped before anybody got it."""
    return it.wants_receipt and not lasting.is_over(it, uow.now) and it.due is not None


@open_to(Duty.ANNOUNCE)
def correct(
    uow: UnitOfWork, member: Member, *, number: int, text: str, how: str
) -> Report | Correction:
    """It reads otherwise everywhere; with receipts, who knew it wrongly is to confirm anew."""
    it = finding.sent(uow, member, number)
    body, waiting = _other_words(it, text), history.waiting(uow.session, it.id)
    if waiting and waiting.by_id != member.id:
        raise Refusal("announcements-correction-waits")
    if waiting:
        uow.session.delete(waiting)
        uow.session.flush()
    made = AnnouncementText(announcement_id=it.id, version=it.version + 1, body=body,
                            by_id=member.id, said_at=None,
                            is_anew=it.wants_receipt and how == ANEW)  # fmt: skip
    uow.session.add(made)
    if finding.needs_approval(uow):
        letters.tell_correction(uow, it, finding.approvers(uow, member))
        uow.session.flush()
        return showing.correction(uow, it, made, member)
    _say(uow, it, made)
    return showing.report(uow, it, member)


def _say(uow: UnitOfWork, it: Announcement, made: AnnouncementText) -> None:
    it.body, it.title, it.version = made.body, rules.title_of(made.body), made.version
    it.corrected = made.said_at = uow.now
    uow.session.flush()
    made.is_anew = made.is_anew and _may_ask(uow, it)
    anew = store.reopen(uow.session, it.id) if made.is_anew else []
    if made.is_anew:
        it.nudged, it.asked = 0, None
        it.look_at = urging.later(uow, max(uow.now, it.due or uow.now))
    letters.correct(uow, it, anew)


@open_to(EVERYONE)
def asked_to_correct(uow: UnitOfWork, member: Member, *, number: int) -> Correction:
    """The other words that wait, to who sees to it and to who may agree."""
    it, waiting = _waiting(uow, number)
    may_agree = Duty.APPROVE_ANNOUNCEMENTS in member.duties(uow.today)
    if not (may_agree or finding.keeps(uow, it, member)):
        raise Refusal("announcements-not-yours")
    return showing.correction(uow, it, waiting, member)


def _waiting(uow: UnitOfWork, number: int) -> tuple[Announcement, AnnouncementText]:
    it = finding.get(uow, number)
    waiting = history.waiting(uow.session, number)
    if waiting is None or it.state is not State.SENT:
        raise Refusal("announcements-sent-already")
    return it, waiting


@open_to(Duty.APPROVE_ANNOUNCEMENTS)
def agree_to_correct(uow: UnitOfWork, member: Member, *, number: int, stamp: str) -> Report:
    """The second pair of eyes: now it reads so, if that is what they saw."""
    it, waiting = _waiting(uow, number)
    if waiting.by_id == member.id:
        raise Refusal("announcements-own-approval")
    if stamp != rules.stamp_of(waiting.body, waiting.is_anew):
        raise Refusal("announcements-changed")
    _say(uow, it, waiting)
    return showing.report(uow, it, member)


@open_to(Duty.ANNOUNCE)
def drop_correction(uow: UnitOfWork, member: Member, *, number: int) -> Report:
    """It stays as it was."""
    it, waiting = _waiting(uow, number)
    if waiting.by_id != member.id and Duty.APPROVE_ANNOUNCEMENTS not in member.duties(uow.today):
        raise Refusal("announcements-not-yours")
    uow.session.delete(waiting)
    uow.session.flush()
    return showing.report(uow, it, member)


@open_to(Duty.ANNOUNCE)
def about_to_recall(uow: UnitOfWork, member: Member, *, number: int) -> Report:
    """What would be taken back."""
    return showing.report(uow, finding.sent(uow, member, number), member)


@open_to(Duty.ANNOUNCE)
def recall(uow: UnitOfWork, member: Member, *, number: int) -> Report:
    """It does not hold any more: out of the chats, and who may act on it is told."""
    it = finding.sent(uow, member, number)
    if waiting := history.waiting(uow.session, it.id):
        uow.session.delete(waiting)
    it.state, it.look_at, it.is_public = State.RECALLED, None, False
    letters.recall(uow, it)
    return showing.report(uow, it, member)


@open_to(Duty.ANNOUNCE)
def evidence(uow: UnitOfWork, member: Member, *, number: int) -> Evidence:
    """What was said when, who got it, who knew which version from when on."""
    it = finding.own(uow, member, number)
    if it.state not in (State.SENT, State.RECALLED):
        raise Refusal("announcements-not-sent")
    return showing.evidence(uow, it)
