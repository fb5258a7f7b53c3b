"""The announcements there were, the saved lists, the week summed up."""

from collections.abc import Sequence
from typing import Any

from bot.card import Card, Say, pairs, plain, rows
from bot.paging import fitting
from bot.views.announcements.buttons import (
    DRAFT,
    DROP_LIST,
    HUSH,
    LISTS,
    OPEN,
    READ,
    SAVED,
    TITLE_MOST,
    WEEK,
    WEEK_TAPS,
    WRITE,
)
from union.announcements.sheets import Line, SavedList


def lists(
    say: Say, found: Sequence[Line], drafts: Sequence[Line], may_write: bool, hears_week: bool
) -> Card:
    """The announcements, the last first."""
    told = [say("announcements-list" if found else "announcements-list-empty")]
    told += [line(say, it) for it in found]
    ways = [READ.labelled(it.title[:TITLE_MOST], announcement_id=it.id) for it in found[:10]]
    open_ = [DRAFT.labelled(plain(say("announcements-draft-of", title=it.title[:12])),
                            announcement_id=it.id) for it in drafts]  # fmt: skip
    answer = "no" if hears_week else "yes"
    week = WEEK.labelled(plain(say("announcements-week-word", answer=answer)), answer=answer)
    write = [WRITE.draw(say), SAVED.draw(say)] if may_write else []
    return Card(fitting(told)[0], rows(*ways, *pairs(open_), write, week))


def line(say: Say, it: Line) -> str:
    mine = "recalled" if it.is_recalled else "got" if it.has_confirmed else "open"
    return say("announcements-line", day=it.day, title=it.title, closed=it.closed,
               people=it.people, wants="yes" if it.wants_receipt else "no", mine=mine,
               over="yes" if it.is_over else "no")  # fmt: skip


def saved(say: Say, found: Sequence[SavedList]) -> Card:
    """The names for audiences, each with a tap that drops it."""
    told = [say("announcements-saved-lists" if found else "announcements-saved-none")]
    told += [say("announcements-saved-line", name=it.name, said=it.said) for it in found]
    drops = [DROP_LIST.labelled(plain(say("announcements-drop-of", name=it.name)), list_id=it.id)
             for it in found]  # fmt: skip
    return Card(fitting(told)[0], rows(*pairs(drops), LISTS.draw(say)))


def week(say: Say, **facts: Any) -> Card:
    """The week summed up, and what of older times is still open."""
    told = [say("announcements-digest-letter", count=len(facts["new"]))]
    told += [say("announcements-digest-line", **it) for it in facts["new"]]
    if facts["old"]:
        told += [say("announcements-digest-old")]
        told += [say("announcements-digest-line", **it) for it in facts["old"]]
    waiting = [it for it in (*facts["new"], *facts["old"]) if it["got"] == "no"]
    ways = [OPEN.labelled(it["title"][:TITLE_MOST], announcement_id=it["id"])
            for it in waiting[:WEEK_TAPS]]  # fmt: skip
    return Card(fitting(told)[0], rows(*ways, HUSH.draw(say)))
