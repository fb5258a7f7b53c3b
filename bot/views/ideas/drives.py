"""A drive: how it is opened, points, the order they come to, the prizes."""

from telegram import InlineKeyboardButton

from bot.card import Card, Say, called, pairs, points, rows
from bot.paging import page
from bot.views.ideas.board import in_full
from bot.views.ideas.buttons import (
    AWARD,
    DESK,
    ENTRY,
    PUBLISH,
    PUBLISH_NOW,
    RANKING,
    SCORE,
    SCORES,
    TABLE,
    UNAWARD,
    short,
)
from bot.views.ideas.letters import result
from union.ideas.sheets import Drive, Ranked, Ranking, Scorecard

PAGE = 8


def called_for(say: Say, it: Drive) -> Card:
    return Card(say("ideas-called", title=it.title, closes=it.closes), rows(DESK.draw(say)))


def scorecard(say: Say, it: Scorecard | None) -> Card:
    """One idea, a line of buttons for each thing to look at."""
    if it is None:
        return Card(say("ideas-nothing-to-score"), rows(DESK.draw(say)))
    head = say("ideas-scorecard", at=it.at + 1, of=it.of, done=it.done)
    given = [say("scoring-given", aspect=aspect, points=number)
             for aspect, number in zip(it.aspects, it.given, strict=True)]  # fmt: skip
    where = {"idea_id": it.sheet.id, "page_id": it.at}
    lines = points(SCORE, it.aspects, it.given, it.most, **where)
    ways = [SCORES.labelled(label, drive_id=it.drive_id, page_id=at)
            for label, at in (("‹", it.at - 1), ("›", it.at + 1)) if 0 <= at < it.of]  # fmt: skip
    text = "\n\n".join([head, in_full(say, it.sheet), "\n".join(given)])
    return Card(text, rows(*lines, ways, DESK.draw(say)))


def ranking(say: Say, it: Ranking, at: int = 0) -> Card:
    """By points; whoever confirms the prizes taps an idea."""
    here = page(list(enumerate(it.entries, 1)), at, PAGE)
    told = [say("ideas-ranking-of", title=it.drive.title, count=len(it.entries))]
    told += [line(say, place, one) for place, one in here.shown]
    where = {"drive_id": it.drive.id}
    ways = [ENTRY.labelled(f"{place}. {one.number}", idea_id=one.id, **where)
            for place, one in here.shown] if it.may_award else []  # fmt: skip
    publish = [PUBLISH.draw(say, **where)] if it.may_award else []
    turns = here.turns(RANKING, **where)
    last = [TABLE.draw(say, **where), *publish]
    return Card("\n".join(told), rows(*pairs(ways), turns, last, DESK.draw(say)))


def line(say: Say, place: int, it: Ranked) -> str:
    return say("ideas-ranked", place=place, number=it.number, text=short(it.text, 30),
               total=it.total, judges=it.judges, likes=it.likes, prize=it.prize,
               has_prize="yes" if it.prize else "no")  # fmt: skip


def entry(say: Say, found: Ranking, it: Ranked) -> Card:
    """One idea of the order, and the prizes there are."""
    text = say("ideas-entry", number=it.number, text=it.text, author=called(say, it.author),
               total=it.total, judges=it.judges, likes=it.likes)  # fmt: skip
    prizes = [AWARD.labelled(("✓" if prize == it.prize else "") + prize, idea_id=it.id, prize_id=at)
              for at, prize in enumerate(found.prizes)]  # fmt: skip
    none = UNAWARD.draw(say, idea_id=it.id)
    return Card(text, rows(*pairs([*prizes, none]), back(say, found)))


def back(say: Say, found: Ranking) -> InlineKeyboardButton:
    return RANKING.draw(say, drive_id=found.drive.id, page_id=0)


def sure_to_publish(say: Say, it: Ranking) -> Card:
    """As the groups would see it."""
    order = {prize: at for at, prize in enumerate(it.prizes)}
    won = sorted((one for one in it.entries if one.prize),
                 key=lambda one: (order.get(one.prize, len(order)), one.id))  # fmt: skip
    prizes = [{"prize": one.prize, "number": one.number, "text": one.text, "author": one.author}
              for one in won]  # fmt: skip
    shown = result(say, title=it.drive.title, count=it.drive.ideas, prizes=prizes).text
    now = PUBLISH_NOW.draw(say, drive_id=it.drive.id)
    return Card(say("ideas-publish-sure") + "\n\n" + shown, rows([now, back(say, it)]))


def published(say: Say, it: Drive) -> Card:
    return Card(say("ideas-published", title=it.title), rows(DESK.draw(say)))
