"""An announcement on its way: to each alone, into the groups, and again to who was silent."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from union.announcements import files, history, parcels, rooms, store
from union.announcements.audience import read_kept
from union.announcements.rules import State, Way
from union.announcements.store import Announcement
from union.kernel import batches
from union.kernel.outbox import State as Fate
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.store import Member

# the letters that bear its words; the cards in groups have a topic besides
WORDS = ("announcements-letter", "announcements-nudge-letter", "announcements-correction-letter")


def batch(it: Announcement) -> str:
    return f"announcement:{it.id}"


def batches_of(it: Announcement) -> list[str]:
    """Whatever bears its words: itself, what asked the silent, its corrections."""
    return [batch(it), f"{batch(it)}:asked", f"{batch(it)}:corrected"]


def topic(it: Announcement) -> str:
    """Of the cards in the groups, which show how many have confirmed."""
    return f"announcement:{it.id}:groups"


def facts(uow: UnitOfWork, it: Announcement) -> dict[str, Any]:
    """What readers see of it."""
    corrected = it.corrected.astimezone(uow.zone) if it.corrected else None
    return {
        "announcement_id": it.id,
        "body": it.body,
        "level": it.level.value,
        "wants_receipt": "yes" if it.wants_receipt else "no",
        "by": it.author.name,
        "corrected": f"{corrected:%Y-%m-%dT%H:%M}" if corrected else "",
        "is_recalled": "yes" if it.state is State.RECALLED else "no",
        "title": it.title,
        "until": it.until.astimezone(uow.zone).isoformat("T", "minutes")[:16] if it.until else "",
        "is_over": "yes" if it.is_over else "no",
        "files": [one.facts for one in parcels.carried(it)],
    }


def group_facts(uow: UnitOfWork, it: Announcement) -> dict[str, Any]:
    counts = store.counts(uow.session, it.id)[it.id]
    return facts(uow, it) | {"people": counts.people, "closed": counts.closed}


def send(uow: UnitOfWork, it: Announcement, people: Iterable[Member], due: datetime) -> None:
    """To all at once: each letter once, however often this is done."""
    it.carries = files.is_caption(it.body, it.attached)
    chats = (
        {} if it.way is Way.GROUPS else reached(people, lambda one: store.letter_of(it.id, one.id))
    )
    groups = rooms.fitting(uow, read_kept(it.audience)) if it.way is not Way.PRIVATE else []
    batches.post(uow.session, batch(it), chats, "announcements-letter", due, it.until,
                 facts(uow, it))  # fmt: skip
    for one in groups:
        uow.post(one.chat, "announcements-card", f"{batch(it)}:{one.chat}", topic=topic(it),
                 at=due, good_for=it.until - due if it.until else None, batch=batch(it),
                 pins=it.pins, **group_facts(uow, it))  # fmt: skip
    uow.session.flush()
    parcels.send(uow, it, batch(it), chats, [one.chat for one in groups], due)


def reached(people: Iterable[Member], dedupe: Callable[[Member], str]) -> dict[int, str]:
    """The chats of those whom a letter reaches, and what each letter is called."""
    return {one.account: dedupe(one) for one in people if one.account and one.is_reached}


def correct(uow: UnitOfWork, it: Announcement, anew: Iterable[Member]) -> None:
    """It reads so everywhere now; who confirmed what is wrong is told, and asked anew."""
    uow.session.flush()
    of = batches_of(it)
    batches.correct(uow.session, of, WORDS, facts(uow, it))
    redraw(uow, it)
    stamp = f"{batch(it)}:corrected:{it.version}"
    again(uow, it, f"{batch(it)}:corrected", stamp, "announcements-correction-letter", anew)


def again(
    uow: UnitOfWork, it: Announcement, of: str, stamp: str, key: str, people: Iterable[Member]
) -> int:
    """The same words once more, to some of its readers; how many a letter reaches."""
    chats = reached(people, lambda one: f"{stamp}:{one.id}")
    batches.post(uow.session, of, chats, key, uow.now, it.until, facts(uow, it))
    return len(chats)


def recall(uow: UnitOfWork, it: Announcement) -> None:
    """Out of all chats again; who may act on it is told that it does not hold."""
    uow.session.flush()
    of, knew = batches_of(it), who_knew(uow, it)
    batches.correct(uow.session, of, WORDS, facts(uow, it))
    redraw(uow, it)
    batches.withdraw(uow.session, of)
    unsay(uow, it)
    chats = reached(knew, lambda one: f"{batch(it)}:void:{one.id}")
    batches.post(uow.session, f"{batch(it)}:void", chats, "announcements-void", uow.now, None,
                 {"title": it.title, "by": it.author.name})  # fmt: skip


def who_knew(uow: UnitOfWork, it: Announcement) -> list[Member]:
    """Who confirmed any version of it, or may have got what cannot be deleted."""
    known = {one.member_id for one in history.receipts(uow.session, it.id)}
    fates = store.fates(uow.session, batch(it))
    return [one.member for one in store.readers(uow.session, it.id)
            if one.is_closed or one.member_id in known
            or fates.get(store.letter_of(it.id, one.member_id)) is Fate.UNSURE]  # fmt: skip


def unsay(uow: UnitOfWork, it: Announcement) -> None:
    """What was stopped before anybody got it was never said: it has no day."""
    if batches.is_unsaid(uow.session, batch(it)):
        it.due = None


def redraw(uow: UnitOfWork, it: Announcement) -> None:
    """The cards in the groups count anew."""
    uow.redraw(topic(it), **group_facts(uow, it))


def silent(uow: UnitOfWork, it: Announcement) -> list[Member]:
    """Those of whom it is not known that they know, but for whom it was stopped."""
    fates = store.fates(uow.session, batch(it))
    return [one.member for one in store.readers(uow.session, it.id) if not one.is_closed
            and fates.get(store.letter_of(it.id, one.member_id)) not in store.UNTOLD]  # fmt: skip


def nudge(uow: UnitOfWork, it: Announcement) -> int:
    """Those who have not confirmed, once more; how many a letter reaches."""
    stamp = f"{batch(it)}:asked:{it.version}.{it.nudged}"
    return again(uow, it, f"{batch(it)}:asked", stamp, "announcements-nudge-letter",
                 silent(uow, it))  # fmt: skip


def tell_leaders(uow: UnitOfWork, it: Announcement) -> None:
    """To each leader the names of the own group, and no others."""
    by_unit: dict[int | None, list[str]] = {}
    for one in silent(uow, it):
        by_unit.setdefault(one.unit_id, []).append(one.name)
    for unit_id, names in by_unit.items():
        for leader in members.leaders(uow.session, unit_id, uow.today):
            tell(uow, leader, "announcements-leader-letter",
                 f"{batch(it)}:leader:{it.version}:{unit_id}", announcement_id=it.id,
                 title=it.title, names=names, count=len(names))  # fmt: skip


def tell_approvers(uow: UnitOfWork, it: Announcement, approvers: Iterable[Member]) -> None:
    for one in approvers:
        tell(uow, one, "announcements-approve-letter", f"{batch(it)}:approve:{uow.now.isoformat()}",
             announcement_id=it.id, title=it.title, by=it.author.name)  # fmt: skip


def tell_sent_back(uow: UnitOfWork, it: Announcement, by: Member) -> None:
    tell(uow, it.author, "announcements-sent-back", f"{batch(it)}:back:{uow.now.isoformat()}",
         title=it.title, by=by.name)  # fmt: skip


def tell_correction(uow: UnitOfWork, it: Announcement, approvers: Iterable[Member]) -> None:
    """Other words for what was sent wait for the second officer."""
    for one in approvers:
        tell(uow, one, "announcements-agree-letter", f"{batch(it)}:agree:{uow.now.isoformat()}",
             announcement_id=it.id, title=it.title)  # fmt: skip
