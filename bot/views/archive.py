"""How what is kept about a person is put into a table, and how erasing is told of beforehand."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from bot.card import Button, Card, Say, plain, rows
from bot.papers.sheet import Words
from union.admissions.rules import How
from union.admissions.rules import State as ApplicationState
from union.archive.rules import NOTHING
from union.archive.sheets import Foreseen, Part, PolicyName, Said
from union.kernel.outbox import State as LetterState
from union.members.rules import ChatKind, Portfolio, Role, Shown, Standing
from union.proposals.chain import Verb
from union.proposals.rules import Rating
from union.proposals.rules import State as ProposalState

EXPORT = Button("archive-export", "archive:export")
ERASE = Button("archive-erase", "archive:erase")
ERASE_NOW = Button("archive-erase-now", "archive:erase_now:{day_id}")
KEEP = Button("archive-keep", "members:me")
Table = tuple[str, list[Sequence[Words]]]
Letters = Mapping[str, Callable[..., Card]]


def sure(say: Say, it: Foreseen) -> Card:
    """In plain words: what goes at once, and what stays."""
    named = [
        (unit or "") + plain(say("members-role", role=role.value)) for role, unit in it.offices
    ]
    facts = {"submitted": it.submitted, "unsubmitted": it.unsubmitted, "seconded": it.seconded,
             "ideas": it.ideas}  # fmt: skip
    facts |= {"days": it.backups_days, "count": len(named)}
    text = say("archive-sure", **facts, offices=named)
    return Card(text, rows([ERASE_NOW.draw(say, day_id=it.day), KEEP.draw(say)]))


def tables(say: Say, parts: Sequence[Part], letters: Letters) -> list[Table]:
    """A title and rows of words for each, under headings in the reader's language."""
    made: list[Table] = []
    for part in parts:
        headings = [plain(say("archive-column", column=it)) for it in part.columns]
        told = [[cell(say, one, letters) for one in row] for row in part.rows]
        made.append((plain(say("archive-sheet", kind=part.kind)), [headings, *told]))
    return made


def cell(say: Say, fact: Any, letters: Letters) -> Words:
    """A fact as its reader would say it."""
    match fact:
        case None:
            return None
        case bool():
            return plain(say("archive-yes-no", answer="yes" if fact else "no"))
        case Role():
            return plain(say("members-role", role=fact.value))
        case Standing():
            return plain(say("members-standing", standing=fact.value))
        case Portfolio():
            return plain(say("roles-portfolio", portfolio=fact.value))
        case Shown():
            return plain(say("members-wish", about="birthday", choice=fact.value))
        case ChatKind():
            return plain(say("members-chat-kind", kind=fact.value))
        case How():
            return plain(say("admissions-word", word=fact.value))
        case ProposalState():
            return plain(say("proposals-stage", state=fact.value))
        case Verb():
            return plain(say("proposals-verb", verb=fact.value))
        case Rating():
            return plain(say("proposals-rating", rating=fact.value))
        case ApplicationState() | LetterState():
            return plain(say("archive-state", state=fact.value))
        case PolicyName():
            return plain(say("policies-about", name=fact.name))
        case Said():
            return letter(say, fact, letters)
        case date():
            return fact.isoformat()
    return str(fact)


def letter(say: Say, it: Said, letters: Letters) -> str:
    """What it said; what can no longer be drawn (its words have changed since) is a dash."""
    with suppress(Exception):
        view = letters.get(it.key)
        return plain(view(say, **it.facts).text if view else say(it.key, **it.facts))
    return NOTHING
