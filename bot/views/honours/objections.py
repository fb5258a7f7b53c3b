"""Objections: to what, told how it goes on, and how the committee answers."""

from bot.card import Card, Say, called, rows
from bot.paging import Page
from bot.views.honours import buttons
from bot.views.honours.desk import back
from bot.views.proposals.board import shortened
from union.honours.sheets import NoObjection, Objected, Objecting, Objection

TITLE_MOST = 24


def objecting(say: Say, it: Objecting) -> Card:
    """Which line it is about."""
    text = say("honours-objecting", year=str(it.year), until=it.until)
    lines = [buttons.OBJECT.labelled(shortened(one.title, TITLE_MOST), kind=one.kind.value,
                                     line_id=one.id) for one in it.entries]  # fmt: skip
    return Card(text, rows(*lines))


def objected(say: Say, it: Objected) -> Card:
    return Card(say("honours-objected", title=it.title, until=it.until))


def objection(say: Say, it: Objection | NoObjection) -> Card:
    """One of them, and the way to the others."""
    if isinstance(it, NoObjection):
        text = say("honours-no-objections", left_out=it.left_out)
        return Card(text, rows(back(say, it.year)))
    text = say(
        "honours-objection", at=it.at + 1, of=it.of, title=it.title, text=it.text,
        by=called(say, it.by), day=it.day, verdict=it.verdict, answer=it.answer,
    )  # fmt: skip
    ways = [] if it.answer else [one.draw(say, objection_id=it.id)
                                 for one in (buttons.DISMISS, buttons.UPHOLD)]  # fmt: skip
    turns = Page((), it.at, it.of - 1).turns(buttons.OBJECTIONS, round_id=it.round_id)
    return Card(text, rows(ways, turns, back(say, it.year)))


def answered(say: Say, it: Objection) -> Card:
    more = buttons.OBJECTIONS.draw(say, round_id=it.round_id, page_id=0)
    text = say("honours-answered", title=it.title, verdict=it.verdict)
    return Card(text, rows([more, back(say, it.year)]))
