"""How the year plan looks: a month, one piece of work, the lists that come by themselves."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.card import Button, Card, Row, Say, called, pairs, plain, rows
from bot.paging import fitting
from union.annual_plan.rules import State, after, before, kept
from union.annual_plan.sheets import Board, Offered, Sum, Taken, Task, Template

BOARD = Button("annual-plan-board", "annual_plan:board:{iso}")
WRITE = Button("annual-plan-write", "annual_plan:write")
TEMPLATE = Button("annual-plan-template", "annual_plan:template")
ADD = Button("annual-plan-add", "annual_plan:add:{iso}")
SUMMARY = Button("annual-plan-summary", "annual_plan:summary:{iso}")
READ = Button("annual-plan-read", "annual_plan:read:{task_id}")
DONE = Button("annual-plan-done", "annual_plan:done:{task_id}")
AGAIN = Button("annual-plan-again", "annual_plan:again:{task_id}")
SKIP = Button("annual-plan-skip", "annual_plan:skip:{task_id}")
HAND = Button("annual-plan-hand", "annual_plan:hand:{task_id}")
LATER = Button("annual-plan-later", "annual_plan:later:{task_id}")
EVENT = Button("annual-plan-event", "annual_plan:event:{task_id}")
MEETING = Button("annual-plan-meeting", "annual_plan:meeting:{task_id}")
ANNOUNCE = Button("annual-plan-announce", "annual_plan:announce:{task_id}")
BECOMES = (EVENT, MEETING, ANNOUNCE)  # what one tap can make of a piece of work
DROP = Button("annual-plan-drop", "annual_plan:drop:{task_id}")
SIGNS = {State.DONE: "✓ ", State.SKIPPED: "✗ ", State.PLANNED: ""}
TAPPED_MOST, LABEL_MOST = 30, 16


def understood(say: Say, written: str) -> str:
    """The rows of a plan, month by month."""
    found = kept(written)
    told = []
    for number, it in enumerate(found):
        if number == 0 or found[number - 1].month != it.month:
            told.append(plain(say("annual-plan-month", month=it.month)))
        told.append(f"· {it.text}")
    return "\n" + fitting(told, 3200)[0]


def template(say: Say, it: Template, _: int) -> tuple[str, list[Row]]:
    """What a union usually does, month by month; what it does in each month stands at the end."""
    told = []
    for month, works in it.months:
        told.append(plain(say("annual-plan-month", month=month.month)))
        told += [usual(say, one) for one in works]
    told.append(say("annual-plan-template-each-month"))
    told += [usual(say, one) for one in it.each_month]
    return "\n" + fitting(told, 3800)[0], []


def usual(say: Say, it: Offered) -> str:
    known = it.audience != ("everyone",)
    audience = [plain(say("annual-plan-audience", audience=one)) for one in it.audience]
    starred, has_audience = ("yes" if one else "no" for one in (it.is_starred, known))
    return say("annual-plan-template-line", text=it.text, audience=audience, starred=starred,
               has_audience=has_audience)  # fmt: skip


def taken(say: Say, it: Taken) -> Card:
    text = say("annual-plan-taken", taken=it.taken, there=it.there)
    return Card(text, rows(BOARD.draw(say, iso=it.month.isoformat())))


def board(say: Say, it: Board) -> Card:
    """A month; a tap on a piece of work is the committee's."""
    month, iso = {"year": str(it.month.year), "month": it.month.month}, it.month.isoformat()
    told = [say("annual-plan-of" if it.tasks else "annual-plan-of-none", **month)]
    told += [line(say, number, one) for number, one in enumerate(it.tasks, start=1)]
    if it.coming:
        told += ["", say("annual-plan-coming", month=after(it.month).month)]
        told += [line(say, number, one) for number, one in enumerate(it.coming, start=1)]
    turns = [BOARD.labelled("‹", iso=before(it.month)), BOARD.labelled("›", iso=after(it.month))]
    ways = []
    if it.may_keep:
        ways = [READ.labelled(SIGNS[one.state] + short(one.text), task_id=one.id)
                for one in it.tasks[:TAPPED_MOST]]  # fmt: skip
    keep = [ADD.draw(say, iso=iso), WRITE.draw(say)] if it.may_keep else []
    usual = [TEMPLATE.draw(say)] if it.may_keep and not it.tasks else []
    lines = (*pairs(ways), turns, keep, [*usual, SUMMARY.draw(say, iso=iso)])
    return Card(fitting(told)[0], rows(*lines))


def short(text: str) -> str:
    return text if len(text) <= LABEL_MOST else text[: LABEL_MOST - 1] + "…"


def line(say: Say, number: int, it: Task) -> str:
    owner = "yes" if it.owner else "no"
    return say("annual-plan-line", number=number, text=it.text, owner=it.owner, has_owner=owner,
               state=it.state.value)  # fmt: skip


def task(say: Say, it: Task) -> Card:
    """One piece of work, and what can be done with it."""
    where: dict[str, object] = {"task_id": it.id}
    owner, why = called(say, it.owner) if it.owner else "", it.why
    text = say("annual-plan-task", text=it.text, year=str(it.month.year), month=it.month.month,
               state=it.state.value, owner=owner, has_owner="yes" if owner else "no", why=why,
               has_why="yes" if why else "no")  # fmt: skip
    deeds = (DONE, SKIP, HAND, LATER, *BECOMES, DROP) if it.state is State.PLANNED else (AGAIN,)
    buttons = [one.draw(say, **where) for one in deeds]
    return Card(text, rows(*pairs(buttons), BOARD.draw(say, iso=it.month.isoformat())))


def summary(say: Say, year: int, found: Sequence[Sum]) -> Card:
    """The year in numbers."""
    sums = {
        "done": sum(it.done for it in found),
        "skipped": sum(it.skipped for it in found),
        "open": sum(it.open for it in found),
    }
    told = [say("annual-plan-summary-of", year=str(year), **sums)]
    told += [say("annual-plan-sum", month=it.month.month, done=it.done, skipped=it.skipped,
                 open=it.open) for it in found]  # fmt: skip
    iso = f"{year}-{found[0].month.month:02}-01" if found else f"{year}-01-01"
    return Card("\n".join(told), rows(BOARD.draw(say, iso=iso)))


def listed(say: Say, head: str, facts: Any) -> str:
    told = [head]
    for number, it in enumerate(facts["lines"], start=1):
        owner = "yes" if it["owner"] else "no"
        told.append(say("annual-plan-line", number=number, text=it["text"], owner=it["owner"],
                        has_owner=owner, state="planned"))  # fmt: skip
    return fitting(told)[0]


def card(say: Say, **facts: Any) -> Card:
    """What the union does this month, in the groups."""
    return Card(listed(say, say("annual-plan-card", month=facts["month"]), facts))


def preview(say: Say, **facts: Any) -> Card:
    head = say("annual-plan-preview-letter", month=facts["month"], count=facts["count"])
    return Card(listed(say, head, facts), rows(BOARD.draw(say, iso=facts["iso"])))


def undone(say: Say, **facts: Any) -> Card:
    head = say("annual-plan-undone-letter", month=facts["month"], count=facts["count"])
    return Card(listed(say, head, facts), rows(BOARD.draw(say, iso=facts["iso"])))


LETTERS: dict[str, Callable[..., Card]] = {
    "annual-plan-card": card,
    "annual-plan-preview-letter": preview,
    "annual-plan-undone-letter": undone,
}
