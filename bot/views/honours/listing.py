"""The list: how many stand on it, which departments, how it will look, how it is confirmed."""

from telegram import InlineKeyboardButton

from bot.card import Card, Row, Say, pairs, plain, rows
from bot.paging import cut, page
from bot.views.honours import buttons
from bot.views.honours.desk import DEPARTMENTS, back, year
from bot.views.honours.letters import notice as written
from bot.views.honours.letters import what
from bot.views.proposals.board import shortened
from union.honours.letters import facts
from union.honours.rules import State, Verb
from union.honours.sheets import HandledBy, Listing, Notice, Picking, Ranked, Roll

SUBJECT_MOST = 30


def listing(say: Say, it: Listing) -> Card:
    """The nominees by their points, then the departments; more or fewer of either."""
    told = [
        say("honours-listing", year=str(it.year), count=len(it.nominees), scored=it.scored,
            places=it.most),
        *(nominee(say, place, one) for place, one in enumerate(it.nominees, 1)),
        say("honours-listing-departments", names=it.departments, count=len(it.departments)),
    ]  # fmt: skip
    if not it.may_publish:
        told.append(say("honours-listing-chair"))
    here = {"round_id": it.round_id}
    steps: Row = [buttons.PLACES.labelled(label, **here, count_id=count)
                  for label, count in (("−", it.most - 1), ("＋", it.most + 1))
                  if 0 <= count <= it.scored]  # fmt: skip
    ways = [buttons.PICKING.draw(say, **here, page_id=0)]
    ways += [buttons.PREVIEW.draw(say, **here)] if it.may_publish else []
    return Card(cut(told, "…"), rows(steps, ways, back(say, it.year)))


def nominee(say: Say, place: int, it: Ranked) -> str:
    return say("honours-listing-line", place=place, number=it.number,
               subject=shortened(it.subject, SUBJECT_MOST), total=it.total, judges=it.judges,
               listed="yes" if it.is_listed else "no")  # fmt: skip


def picking(say: Say, it: Picking, at: int = 0) -> Card:
    """The departments by their figures; a tap puts one onto the list, or takes it off."""
    here = page(it.ranked, at, DEPARTMENTS)
    key = "honours-picking" if it.ranked else "honours-picking-none"
    where = {"round_id": it.round_id, "page_id": here.at}

    def label(one: HandledBy) -> str:
        return ("✓ " if one.unit_id in it.chosen else "") + one.name

    units = [(buttons.UNPICK if one.unit_id in it.chosen else buttons.PICK).labelled(
        label(one), **where, unit_id=one.unit_id) for one in here.shown]  # fmt: skip
    turns = here.turns(buttons.PICKING, round_id=it.round_id)
    listed = buttons.LISTING.draw(say, round_id=it.round_id)
    text = say(key, year=str(it.year), count=len(it.chosen))
    return Card(text, rows(*pairs(units), turns, listed))


def preview(say: Say, it: Notice) -> Card:
    """As the groups would read it."""
    shown = written(say, **(facts(it) | {"state": State.PUBLISHED.value}))
    publish = buttons.PUBLISH.draw(say, round_id=it.round_id, mark_id=it.mark)
    listed = buttons.LISTING.draw(say, round_id=it.round_id)
    text = cut([say("honours-preview"), "", shown], "…")
    return Card(text, rows([publish, listed]))


def notice(say: Say, it: Notice) -> Card:
    """A list that is up or confirmed, for one reader."""
    return Card(written(say, **facts(it)), rows(*pairs(ways(say, it))))


def ways(say: Say, it: Notice) -> list[InlineKeyboardButton]:
    """What this reader can do with a list."""
    here = {"round_id": it.round_id}
    found = [buttons.PAPER.draw(say, **here)]
    found += [buttons.OBJECTING.draw(say, **here)] if it.state is State.PUBLISHED else []
    return [*found, *([buttons.CONFIRM.draw(say, **here)] if Verb.CONFIRM in it.ways else [])]


def sure_to_confirm(say: Say, it: Notice) -> Card:
    shown = written(say, **(facts(it) | {"state": State.CONFIRMED.value}))
    now = buttons.CONFIRM_NOW.draw(say, round_id=it.round_id)
    text = cut([say("honours-confirm-sure"), "", shown], "…")
    return Card(text, rows([now, back(say, it.year)]))


def confirmed(say: Say, it: Notice) -> Card:
    about = {"year": str(it.year), "what": what(facts(it))}
    ways = [buttons.PAPER.draw(say, round_id=it.round_id), back(say, it.year)]
    return Card(say("honours-confirmed", **about), rows(ways))


def roll(say: Say, it: Roll) -> Card:
    """What was honoured in a year or is up for comment, and the way to others."""
    text = written(say, **facts(it.notice))
    others = [year(say, buttons.ROLL_OF, one) for one in it.years]
    return Card(text, rows(*pairs(others), *pairs(ways(say, it.notice))))


def file_words(say: Say, it: Notice) -> str:
    """How the paper is called."""
    return plain(say("honours-paper-name", year=str(it.year), state=it.state.value))
