"""The honours of a year: how far they are; departments by their figures, candidates, points."""

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Row, Say, pairs, plain, points, rows
from bot.paging import Page, cut, page
from bot.views.honours import buttons
from bot.views.proposals import board
from bot.views.proposals.buttons import DESK, READ
from union.honours.rules import State, Verb
from union.honours.sheets import (
    Desk,
    HandledBy,
    Handlings,
    NothingToScore,
    Scorecard,
    Shortlist,
)
from union.proposals.sheets import Line

DEPARTMENTS, EXCERPT = 20, 160


def desk(say: Say, it: Desk) -> Card:
    """How far they are, and what this reader can do next."""
    told = [
        say(
            "honours-desk", year=str(it.year), state=it.state.value, nominees=it.nominees,
            until=it.until or "", confirmed=it.confirmed or "", why=it.why,
        )
    ]  # fmt: skip
    if it.left and it.state is not State.CONFIRMED:
        told.append(say("honours-desk-left", count=it.left))
    if it.objections:
        told.append(say("honours-desk-objections", count=it.objections))
    if Verb.CONFIRM in it.ways:
        told.append(say("honours-desk-ready"))
    if it.is_all_struck:
        told.append(say("honours-desk-all-struck"))
    where = {"year_id": it.year, "page_id": 0}
    facts = [buttons.HANDLINGS.draw(say, **where), buttons.SHORTLIST.draw(say, **where)]
    last = [year(say, buttons.DESK_OF, it.year - 1)]
    last += [year(say, buttons.DESK_OF, it.year + 1)] if it.is_past else []
    return Card("\n".join(told), rows(facts, *pairs(deeds(say, it)), [*last, DESK.draw(say)]))


def deeds(say: Say, it: Desk) -> list[InlineKeyboardButton]:
    """What belongs to where they stand, then the steps that are this reader's."""
    here = {"round_id": it.round_id}
    found: list[InlineKeyboardButton] = []
    if Verb.BEGIN in it.ways:
        found.append(buttons.BEGIN.draw(say, year_id=it.year))
    if it.state is State.CHOOSING:
        found += [buttons.SCORES.draw(say, **here, page_id=0), buttons.LISTING.draw(say, **here)]
    if it.state is State.PUBLISHED:
        found.append(buttons.OBJECTIONS.draw(say, **here, page_id=0))
    if it.state in (State.PUBLISHED, State.CONFIRMED):
        found.append(buttons.NOTICE.draw(say, **here))
    if Verb.CONFIRM in it.ways:
        found.append(buttons.CONFIRM.draw(say, **here))
    if Verb.CALL_OFF in it.ways:
        found.append(buttons.CALL_OFF.draw(say, **here))
    return found


def year(say: Say, button: Button, of: int, **where: object) -> InlineKeyboardButton:
    """To the same of another year."""
    return button.labelled(plain(say("honours-year", year=str(of))), year_id=of, **where)


def back(say: Say, of: int) -> InlineKeyboardButton:
    return buttons.DESK_OF.draw(say, year_id=of)


def handlings(say: Say, it: Handlings, at: int = 0) -> Card:
    """Each department in a line, the best first."""
    here = page(list(enumerate(it.ranked, 1)), at, DEPARTMENTS)
    key = "honours-handlings" if it.ranked else "honours-handlings-none"
    about = {"year": str(it.year)} | ({} if it.ranked else {"least": it.least})
    told = [say(key, **about), *(handled(say, place, one) for place, one in here.shown)]
    if it.few:
        told.append(say("honours-handlings-few", few=it.few, least=it.least))
    turns = here.turns(buttons.HANDLINGS, year_id=it.year)
    before = year(say, buttons.HANDLINGS, it.year - 1, page_id=0)
    return Card(cut(told, "…"), rows(turns, [before, back(say, it.year)]))


def handled(say: Say, place: int, it: HandledBy) -> str:
    return say(
        "honours-handlings-line",
        place=place,
        name=it.name,
        proposals=it.proposals,
        on_time=it.on_time.percent,
        on_time_of=it.on_time.of,
        satisfied=it.satisfied.percent,
        satisfied_of=it.satisfied.of,
        days=it.days,
        has_days="yes" if it.days else "no",
    )


def shortlist(say: Say, it: Shortlist) -> Card:
    """A page of them, each to be read, and while nominees are chosen to be nominated."""
    key = "honours-shortlist" if it.lines else "honours-shortlist-none"
    about = {"year": str(it.year)} | ({"count": it.count} if it.lines else {})
    text = cut([say(key, **about), *board.told(say, it.lines)], "…")
    lines = [candidate(say, it, one) for one in it.lines]
    ways = Page((), it.at, it.last).turns(buttons.SHORTLIST, year_id=it.year)
    before = year(say, buttons.SHORTLIST, it.year - 1, page_id=0)
    return Card(text, rows(*lines, ways, [before, back(say, it.year)]))


def candidate(say: Say, it: Shortlist, one: Line) -> Row:
    read = READ.labelled(board.label(say, one), proposal_id=one.id)
    if not it.round_id:
        return [read]
    way = buttons.DROP if one.id in it.nominated else buttons.NOMINATE
    return [read, way.draw(say, round_id=it.round_id, proposal_id=one.id, page_id=it.at)]


def scorecard(say: Say, it: Scorecard | NothingToScore) -> Card:
    """One nominee, a line of buttons for each thing to look at."""
    if isinstance(it, NothingToScore):
        text = say("honours-nothing-to-score", left_out=it.left_out)
        return Card(text, rows(back(say, it.year)))
    told = [say("honours-scorecard", at=it.at + 1, of=it.of, done=it.done, left_out=it.left_out)]
    shown = {"number": it.number, "subject": it.subject}
    shown |= {part: board.shortened(getattr(it, part), EXCERPT)
              for part in ("reason", "measures", "answer")}  # fmt: skip
    told += ["", say("honours-nominee", **shown), ""]
    told += [say("scoring-given", aspect=aspect, points=number)
             for aspect, number in zip(it.aspects, it.given, strict=True)]  # fmt: skip
    where = {"nominee_id": it.nominee_id, "page_id": it.at}
    lines = points(buttons.SCORE, it.aspects, it.given, it.most, **where)
    ways = Page((), it.at, it.of - 1).turns(buttons.SCORES, round_id=it.round_id)
    last = [READ.draw(say, proposal_id=it.proposal_id), back(say, it.year)]
    return Card("\n".join(told), rows(*lines, ways, last))
