"""An announcement on its way: to each alone, into the groups, and again to who was silent."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from union.announcements import store
from union.announcements.rules import Way
from union.announcements.store import Announcement
from union.kernel import batches
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.store import Member


def batch(it: Announcement) -> str:
    return f"announcement:{it.id}"


def topic(it: Announcement) -> str:
    """Of the cards in the groups, which show how many have confirmed."""
    return f"announcement:{it.id}:groups"


def facts(uow: UnitOfWork, it: Announcement) -> dict[str, Any]:
    """What readers see of it."""
    return {
        "announcement_id": it.id,
        "body": it.body,
        "level": it.level.value,
        "wants_receipt": "yes" if it.wants_receipt else "no",
        "by": it.author.name,
    }


def group_facts(uow: UnitOfWork, it: Announcement) -> dict[str, Any]:
    counts = store.counts(uow.session, it.id)[it.id]
    return facts(uow, it) | {"people": counts.people, "closed": counts.closed}


def send(uow: UnitOfWork, it: Announcement, people: Iterable[Member], due: datetime) -> None:
    """To all at once: each letter once, however often this is done."""
    if it.way is not Way.GROUPS:
        chats = {one.account: f"{batch(it)}:{one.id}" for one in people
                 if one.account and one.is_reached}  # fmt: skip
        batches.post(uow.session, batch(it), chats, "announcements-letter", due, None,
                     facts(uow, it))  # fmt: skip
    if it.way is not Way.PRIVATE:
        for chat in members.union_chats(uow.session):
            uow.post(chat, "announcements-card", f"{batch(it)}:{chat}", topic=topic(it), at=due,
                     batch=batch(it), **group_facts(uow, it))  # fmt: skip


def redraw(uow: UnitOfWork, it: Announcement) -> None:
    """The cards in the groups count anew."""
    uow.redraw(topic(it), **group_facts(uow, it))


def nudge(uow: UnitOfWork, it: Announcement) -> int:
    """Those who have not confirmed, once more; how many a letter reaches."""
    silent = [one.member for one in store.readers(uow.session, it.id) if not one.is_closed]
    stamp = f"{batch(it)}:nudge:{it.nudged}"
    chats = {one.account: f"{stamp}:{one.id}" for one in silent if one.account and one.is_reached}
    batches.post(uow.session, stamp, chats, "announcements-nudge-letter", uow.now, None,
                 facts(uow, it))  # fmt: skip
    return len(chats)


def tell_leaders(uow: UnitOfWork, it: Announcement) -> None:
    """To each leader the names of the own group, and no others."""
    by_unit: dict[int | None, list[str]] = {}
    for one in store.readers(uow.session, it.id):
        if not one.is_closed:
            by_unit.setdefault(one.member.unit_id, []).append(one.member.name)
    for unit_id, names in by_unit.items():
        for leader in members.leaders(uow.session, unit_id, uow.today):
            tell(uow, leader, "announcements-leader-letter", f"{batch(it)}:leader:{unit_id}",
                 announcement_id=it.id, title=it.title, names=names, count=len(names))  # fmt: skip


def tell_approvers(uow: UnitOfWork, it: Announcement, approvers: Iterable[Member]) -> None:
    for one in approvers:
        tell(uow, one, "announcements-approve-letter", f"{batch(it)}:approve:{uow.now.isoformat()}",
             announcement_id=it.id, title=it.title, by=it.author.name)  # fmt: skip


def tell_sent_back(uow: UnitOfWork, it: Announcement, by: Member) -> None:
    tell(uow, it.author, "announcements-sent-back", f"{batch(it)}:back:{uow.now.isoformat()}",
         title=it.title, by=by.name)  # fmt: skip
