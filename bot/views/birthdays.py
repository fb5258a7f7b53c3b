"""How birthdays look: the greeting in the group, my own, the lists for whoever keeps them."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from bot.card import Button, Card, Say, called, pairs, plain, rows
from bot.paging import fitting, some
from union.birthdays.sheets import Hold, Line, Mine, Month

WISH = Button("birthdays-wish", "birthdays:wish:{day_id}")
CHOOSE = Button("birthdays-choose", "birthdays:choose:{habit}")
HOME = Button("birthdays-home", "birthdays:home")
MONTH = Button("birthdays-month", "birthdays:month:{iso}")
ROUND = Button("birthdays-round", "birthdays:round")
HOLDS = Button("birthdays-holds", "birthdays:holds")
HOLD = Button("birthdays-hold", "birthdays:hold")
LET_GO = Button("birthdays-let-go", "birthdays:let_go:{member_id}")
GIVE = Button("birthdays-give", "birthdays:give:{member_id}:{iso}")
TABLE = Button("birthdays-table", "birthdays:table:{iso}")
NO_DAY = "2000-01-01"  # which no text shows
TAPPED_MOST = 90  # buttons; Telegram takes a hundred


def card(say: Say, **facts: Any) -> Card:
    """The greeting in the group, and joining in; one that comes late names its day."""
    names, told = [called(say, it) for it in facts["names"]], []
    how = {"variant": facts["variant"]} | lateness(facts)
    if names:
        told.append(say("birthdays-card", names=names, count=len(names), **how))
    told += [
        say("birthdays-ahead", day=it["day"], names=it["names"], count=len(it["names"]))
        for it in facts["ahead"]
    ]
    if not names and facts["ahead"]:
        told.append(say("birthdays-ahead-wish", **how))
    if not told:
        return Card(say("birthdays-taken-back", **lateness(facts)))
    if facts["wishes"]:
        told.append(say("birthdays-joined", wishes=facts["wishes"]))
    return Card("\n".join(told), rows(WISH.draw(say, day_id=facts["day_id"])))


def lateness(facts: Any) -> dict[str, str]:
    """Whether the day is over that a greeting calls today; older letters do not know."""
    return {"is_late": facts.get("is_late", "no"), "today": facts.get("today", NO_DAY)}


def alone(say: Say, **facts: Any) -> Card:
    told = {"name": facts["name"], "variant": facts["variant"]}
    return Card(say("birthdays-private-letter", **told, **lateness(facts)))


def mine(say: Say, it: Mine) -> Card:
    """My own birthday; to whoever keeps them the lists."""
    facts = {"day": it.next_day.isoformat() if it.next_day else NO_DAY, "shown": it.shown.value}
    told = [say("birthdays-mine", **facts, has_day="yes" if it.next_day else "no")]
    if it.habits:
        told.append(say("birthdays-habit-ask"))
    habits = [
        CHOOSE.labelled(
            ("✓" if one in it.chosen else "") + plain(say("birthdays-habit", habit=one.value)),
            habit=one.value,
        )
        for one in it.habits
    ]
    return Card("\n".join(told), rows(*pairs(habits), *(keeping(say) if it.may_keep else ())))


def keeping(say: Say) -> list[Any]:
    return [[THIS.draw(say), ROUND.draw(say)], HOLDS.draw(say)]


THIS = Button("birthdays-this", "birthdays:this")


def month(say: Say, it: Month) -> Card:
    """Everybody of a month; a tap notes that the gift was handed over."""
    head = say(
        "birthdays-month-of", year=str(it.first.year), month=it.first.month, people=len(it.lines)
    )
    told = [head, *(line(say, one) for one in it.lines)]
    iso = it.first.isoformat()
    gifts = [
        GIVE.labelled(
            ("✓" if one.has_gift else "") + called(say, one.name), member_id=one.member_id, iso=iso
        )
        for one in it.lines[:TAPPED_MOST]
    ]
    if gifts:
        told += ["", say("birthdays-gift-how")]
    before, after = it.first - timedelta(days=1), it.first + timedelta(days=32)
    turns = [
        MONTH.labelled("‹", iso=before.replace(day=1)),
        MONTH.labelled("›", iso=after.replace(day=1)),
    ]
    table = [TABLE.draw(say, iso=iso)] if gifts else []
    return Card(fitting(told)[0], rows(*pairs(gifts), turns, [*table, HOME.draw(say)]))


def line(say: Say, it: Line) -> str:
    facts = {"name": called(say, it.name), "unit": it.unit or "", "turns": it.turns or 0}
    kind = "round" if it.is_round else "plain"
    held, reached = ("yes" if one else "no" for one in (it.is_held, it.is_reached))
    has_unit, lunar = ("yes" if one else "no" for one in (it.unit, it.is_lunar))
    return say("birthdays-line", day=it.day, **facts, kind=kind, has_unit=has_unit,
               shown=it.shown.value, lunar=lunar, held=held, reached=reached)  # fmt: skip


def round_ones(say: Say, year: int, found: Sequence[Line]) -> Card:
    """Who turns thirty, forty and so on this year."""
    head = say(
        "birthdays-round-of" if found else "birthdays-round-none", year=str(year), people=len(found)
    )
    return Card(fitting([head, *(line(say, it) for it in found)])[0], rows(HOME.draw(say)))


def holds(say: Say, found: list[Hold]) -> Card:
    """Who is left in peace; a tap ends it."""
    told = [say("birthdays-held", name=called(say, it.name), until=it.until) for it in found]
    head = say("birthdays-holds-of" if told else "birthdays-holds-none")
    ways = [
        LET_GO.labelled(
            plain(say("birthdays-greet-again", name=called(say, it.name))), member_id=it.member_id
        )
        for it in found
    ]
    return Card("\n".join([head, *told]), rows(*pairs(ways), [HOLD.draw(say), HOME.draw(say)]))


def month_letter(say: Say, **facts: Any) -> Card:
    """Next month's list, to whoever prepares the gifts."""
    head = say("birthdays-month-letter", month=facts["month"], people=facts["people"])
    told = [
        say("birthdays-month-line", **it, has_unit="yes" if it["unit"] else "no")
        for it in facts["lines"]
    ]
    iso = date.fromisoformat(facts["iso"]).isoformat()
    if facts["people"] > len(facts["lines"]):
        told.append(say("birthdays-month-more", more=facts["people"] - len(facts["lines"])))
    buttons = [MONTH.draw(say, iso=iso), TABLE.draw(say, iso=iso)] if facts["people"] else []
    return Card(fitting([head, *told])[0], rows(buttons))


def wishes(say: Say, **facts: Any) -> Card:
    names = some([called(say, it) for it in facts["names"]])
    count = len(facts["names"])
    return Card(say("birthdays-wishes-letter", names=names, count=count, **lateness(facts)))


LETTERS: dict[str, Callable[..., Card]] = {
    "birthdays-card": card,
    "birthdays-private-letter": alone,
    "birthdays-month-letter": month_letter,
    "birthdays-wishes-letter": wishes,
}
