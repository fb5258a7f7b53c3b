"""How a school's decisions look: the headings, what stands under one, what was changed."""

from collections.abc import Mapping, Sequence

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Say, pairs, plain, rows
from bot.paging import cut
from union.kernel.policy import NO_DAY
from union.policies.actions import Decided

CHAPTERS = Button("policies-chapters", "policies:chapters")
CHAPTER = Button("policies-chapter", "policies:chapter:{name}")
CHANGE = Button("policies-change", "policies:change:{name}")
FOUND_MOST = 20


def chapters(say: Say, counts: Mapping[str, int]) -> Card:
    """The headings."""
    ways = [CHAPTER.labelled(f"{heading(say, name)} {count}", name=name)
            for name, count in counts.items()]  # fmt: skip
    return Card(say("policies-list"), rows(*(ways[at : at + 3] for at in range(0, len(ways), 3))))


def chapter(say: Say, under: Sequence[Decided]) -> Card:
    """What holds, line by line, and a short button for each."""
    head = say("policies-under", chapter=heading(say, under[0].chapter))
    told = [line(say, "policies-line", it) for it in under]
    return Card(cut([head, *told], "…"), rows(*pairs(changes(say, under)), CHAPTERS.draw(say)))


def found(say: Say, words: str, every: Sequence[Decided]) -> Card:
    """Those whose names hold these words."""
    here = [it for it in every if words.lower() in about(say, it).lower()][:FOUND_MOST]
    key = "policies-found" if here else "policies-found-none"
    told = [say(key, words=words), *(line(say, "policies-line", it) for it in here)]
    return Card("\n".join(told), rows(*pairs(changes(say, here)), CHAPTERS.draw(say)))


def changes(say: Say, these: Sequence[Decided]) -> list[InlineKeyboardButton]:
    return [CHANGE.labelled(about(say, it), name=it.name) for it in these]


def decided(say: Say, it: Decided) -> Card:
    """And the way back to where it stands."""
    back = CHAPTER.labelled(heading(say, it.chapter), name=it.chapter)
    return Card(line(say, "policies-decided", it), rows([back, CHAPTERS.draw(say)]))


def heading(say: Say, name: str) -> str:
    return plain(say("policies-chapter", chapter=name))


def about(say: Say, it: Decided) -> str:
    return plain(say("policies-about", name=it.name))


def line(say: Say, key: str, it: Decided) -> str:
    is_word = it.is_choice or it.value == NO_DAY
    value = plain(say("policies-word", word=it.value)) if is_word else it.value
    return say(key, about=say("policies-about", name=it.name), value=value)
