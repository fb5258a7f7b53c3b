"""What comes by itself: the card in the groups, each step to the author, what a drive says."""

from collections.abc import Callable
from typing import Any

from bot.card import Card, Say, called, plain, rows
from bot.paging import cut
from bot.views.ideas.board import like
from bot.views.ideas.buttons import DESK, QUEUE, RANKING, READ, SCORES, WRITE, short
from union.ideas.rules import OPEN, State

DONE_MOST = 60


def card(say: Say, **facts: Any) -> Card:
    """What hangs in the staff group: kept true."""
    idea_id, state = facts["idea_id"], facts["state"]
    author, signed = called(say, facts["author"]), "no" if facts["author"] is None else "yes"
    text = say("ideas-card", number=facts["number"], text=facts["text"], author=author, state=state,
               signed=signed)  # fmt: skip
    thumb = [like(say, idea_id, facts["likes"])] if state in OPEN else []
    return Card(text, rows([*thumb, READ.draw(say, idea_id=idea_id)]))


def step(key: str) -> Callable[..., Card]:
    """A letter to the author, with a button to read it all."""

    def draw(say: Say, idea_id: int, **facts: Any) -> Card:
        return Card(say(key, **facts), rows(READ.draw(say, idea_id=idea_id)))

    return draw


def turned(say: Say, idea_id: int, delegate: str, **facts: Any) -> Card:
    text = say("ideas-turned-letter", delegate=called(say, delegate), **facts)
    return Card(text, rows(READ.draw(say, idea_id=idea_id)))


def waiting(say: Say, **counts: int) -> Card:
    """What waits for one of the committee."""
    told = [plain(say("ideas-waiting", which=which, count=count))
            for which, count in counts.items() if count]  # fmt: skip
    return Card(say("ideas-queue-letter", waiting=told), rows(DESK.draw(say)))


def of_drive(key: str) -> Callable[..., Card]:
    """What a drive says in the groups, with the way to write for it."""

    def draw(say: Say, **facts: Any) -> Card:
        return Card(say(key, **facts), rows(WRITE.draw(say)))

    return draw


def closed(say: Say, drive_id: int, **facts: Any) -> Card:
    where = {"drive_id": drive_id, "page_id": 0}
    ways = [SCORES.draw(say, **where), RANKING.draw(say, **where)]
    return Card(say("ideas-closed-letter", **facts), rows(ways))


def result(say: Say, title: str, count: int, prizes: list[dict[str, Any]]) -> Card:
    """Who won what; with thanks to all."""
    told = [say("ideas-result-card", title=title, count=count)]
    told += [say("ideas-prize-line", **it | {"author": called(say, it["author"])}) for it in prizes]
    return Card(cut(told, say("ideas-others")))


def unfinished(say: Say, **facts: Any) -> Card:
    told = [say("ideas-unfinished-letter", count=facts["count"], day=facts["day"])]
    told += listed(say, facts["lines"], facts["count"])
    way = QUEUE.labelled(
        plain(say("ideas-waiting", which=State.ADOPTED.value, count=facts["count"])),
        which=State.ADOPTED.value, page_id=0,
    )  # fmt: skip
    return Card(cut(told, say("ideas-others")), rows(way))


def report(say: Say, lists: dict[str, list[dict[str, str]]], counts: dict[str, int]) -> Card:
    """What was done of what was adopted, and what is under way."""
    told = [say("ideas-report-card")]
    for how, found in lists.items():
        if found:
            told.append(say("ideas-report-head", how=how, count=counts[how]))
            told += listed(say, found, counts[how])
    return Card(cut(told, say("ideas-others")))


def listed(say: Say, lines: list[dict[str, str]], count: int) -> list[str]:
    """A line for each, and a word if there are more than are told."""
    others = [say("ideas-others")] if count > len(lines) else []
    return [*(line(say, it) for it in lines), *others]


def line(say: Say, it: dict[str, str]) -> str:
    done = short(it["done"], DONE_MOST)
    has_done = "yes" if done else "no"
    return say("ideas-report-line", number=it["number"], text=it["text"], done=done,
               has_done=has_done)  # fmt: skip


LETTERS: dict[str, Callable[..., Card]] = {
    "ideas-card": card,
    "ideas-shortlisted-letter": step("ideas-shortlisted-letter"),
    "ideas-adopted-letter": step("ideas-adopted-letter"),
    "ideas-noted-letter": step("ideas-noted-letter"),
    "ideas-implemented-letter": step("ideas-implemented-letter"),
    "ideas-prize-letter": step("ideas-prize-letter"),
    "ideas-turned-letter": turned,
    "ideas-queue-letter": waiting,
    "ideas-drive-card": of_drive("ideas-drive-card"),
    "ideas-midway-card": of_drive("ideas-midway-card"),
    "ideas-eve-card": of_drive("ideas-eve-card"),
    "ideas-closed-letter": closed,
    "ideas-result-card": result,
    "ideas-unfinished-letter": unfinished,
    "ideas-report-card": report,
}
