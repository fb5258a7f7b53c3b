"""How a draft looks: as readers will see it, whom it reaches, all that can be changed."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from bot.card import Card, Row, Say, pairs, plain, rows
from bot.paging import some
from bot.views.announcements.buttons import (
    APPROVE,
    ATTACH,
    DETACH,
    DRAFT,
    DROP,
    FILES,
    GROUPS_MOST,
    LEVEL,
    LOOK,
    LOST_MOST,
    PAGE,
    PIN,
    RECEIPT,
    RETARGET,
    REWRITE,
    SAVE_LIST,
    SEND,
    SEND_BACK,
    TAKE_BACK,
    TIME,
    TITLE_MOST,
    UNTIL,
    WAY,
)
from bot.views.announcements.letters import words
from union.announcements.files import Attached
from union.announcements.rules import Level, Page, State, Way
from union.announcements.sheets import Draft, Report


def draft(say: Say, it: Draft) -> Card:
    """Exactly as it will look; below it whom it reaches, and all that can be changed."""
    where: dict[str, object] = {"announcement_id": it.id}
    text = words(say, it.facts) + "\n\n" + reaches(say, it)
    if it.state is State.ASKED:
        ways = [APPROVE, SEND_BACK] if it.may_approve else [TAKE_BACK, DROP]
        return Card(text, rows([one.draw(say, **where, stamp=it.stamp) for one in ways]))
    answer = "no" if it.wants_receipt else "yes"
    receipt = RECEIPT.labelled(plain(say("announcements-receipt-word", answer=answer)), **where,
                               answer=answer)  # fmt: skip
    levels = [LEVEL.labelled(plain(say("announcements-level-word", level=one.value)), **where,
                             level=one.value) for one in Level if one is not it.level]  # fmt: skip
    ways_to = [WAY.labelled(plain(say("announcements-way-word", way=one.value)), **where,
                            way=one.value) for one in Way if one is not it.way]  # fmt: skip
    pin = PIN.labelled(plain(say("announcements-pin-word", answer="no" if it.pins else "yes")),
                       **where, answer="no" if it.pins else "yes")  # fmt: skip
    change = [one.draw(say, **where) for one in (REWRITE, RETARGET, FILES, TIME, UNTIL, SAVE_LIST)]
    change += [receipt, *([pin] if it.way is not Way.PRIVATE else [])]
    lines: list[Row] = [[SEND.draw(say, **where)], *pairs(change), levels, ways_to, page(say, it)]
    return Card(text, rows(*lines, DROP.draw(say, **where)))


def reaches(say: Say, it: Draft) -> str:
    """How many, which way, when, and who is out of reach."""
    told = [say("announcements-reaches", said=it.said, people=it.people, way=it.way.value,
                groups=groups(say, it), receipt="yes" if it.wants_receipt else "no",
                approval="yes" if it.needs_approval else "no")]  # fmt: skip
    told += [say("announcements-overheard")] if it.is_overheard else []
    told += [*on_page(say, it), *at(say, it.due)]
    if it.files:
        told.append(carries(say, it.files))
    if it.lost:
        told.append(say("announcements-lost", count=len(it.lost), names=some(it.lost, LOST_MOST)))
    return "\n".join(told)


def groups(say: Say, it: Draft) -> str:
    """By their names, and whether it is pinned there."""
    named = some([escape(one) for one in it.groups], GROUPS_MOST) or plain(
        say("announcements-no-group")
    )
    return named + (say("announcements-pinned") if it.pins else "")


def carries(say: Say, files: Sequence[Attached]) -> str:
    names = [name[:TITLE_MOST] for name in labels(say, files)]
    return say("announcements-carries", count=len(files), names=some(names))


def labels(say: Say, files: Sequence[Attached]) -> list[str]:
    """Each by its name, photos by their number."""
    return [it.name or plain(say("announcements-photo", number=number))
            for number, it in enumerate(files, start=1)]  # fmt: skip


def files(say: Say, it: Draft) -> Card:
    """What it carries, each to be taken out by a tap."""
    where: dict[str, object] = {"announcement_id": it.id}
    if not it.files:
        return draft(say, it)
    names = labels(say, it.files)
    out = [DETACH.labelled(plain(say("announcements-out", name=name[:TITLE_MOST])), **where,
                           file_id=one.id)
           for one, name in zip(it.files, names, strict=True)]  # fmt: skip
    more = [one.draw(say, **where) for one in (ATTACH, LOOK, DRAFT)]
    text = carries(say, it.files) + "\n" + say("announcements-out-how")
    return Card(text, rows(*pairs(out), more))


def page(say: Say, it: Draft | Report) -> Row:
    """Onto the public page or off it, where it may stand there."""
    if it.page is Page.NEVER:
        return []
    answer = "no" if it.page is Page.ON else "yes"
    label = plain(say("announcements-page-word", answer=answer))
    return [PAGE.labelled(label, announcement_id=it.id, answer=answer)]


def on_page(say: Say, it: Draft | Report) -> list[str]:
    """That others can read it too."""
    return [say("announcements-on-page")] if it.page is Page.ON else []


def at(say: Say, due: datetime | None) -> list[str]:
    """When it goes out, if not now."""
    return [say("announcements-at", day=due.date(), time=f"{due:%H:%M}")] if due else []
