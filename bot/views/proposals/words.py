"""Parts of sentences about a proposal: who, why, until when, what comes next."""

from collections.abc import Mapping
from typing import Any

from bot.card import Say, called, plain


def until(say: Say, due: object, has_due: str) -> str:
    return plain(say("proposals-until", due=due, has_due=has_due))


def why(say: Say, said: str) -> str:
    """A reason after what it is for, if one was given."""
    return plain(say("proposals-why", why=said, has_why="yes" if said else "no"))


def coming(say: Say, facts: Mapping[str, Any]) -> str:
    """What comes next, and by when."""
    until_then = until(say, facts["due"], facts["has_due"])
    where = {name: facts[name] for name in ("state", "unit", "other")}
    return plain(say("proposals-next", **where, until=until_then))


def named(say: Say, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Who was erased since has no name to be shown."""
    told: dict[str, Any] = {"proposer": called(say, facts["proposer"])}
    if "seconders" in facts:
        told["seconders"] = [called(say, name) for name in facts["seconders"]]
    return dict(facts) | told


def told(say: Say, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a letter, with those parts of a sentence that they make."""
    made = named(say, facts)
    if "by" in facts:
        made["by"] = plain(say("proposals-by", by=facts["by"], unit=facts["unit"]))
    if "why" in facts and "has_why" in facts:
        made["why"] = why(say, facts["why"])
    if "due" in facts and "has_due" in facts:
        made |= {
            "until": until(say, facts["due"], facts["has_due"]),
            "next": coming(say, facts),
        }
    return made
