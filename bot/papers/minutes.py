"""The minutes of a meeting, in the form in which they are filed."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.card import Say, called, plain
from bot.papers import document
from union.meetings.sheets import Minutes, minutes_facts

WIDTHS = (2.8, 14.2)  # centimetres


def minutes(it: Minutes, say: Say) -> bytes:
    """A .docx: each part a row, and room for the signatures."""
    facts = minutes_facts(it)
    title = plain(say("meetings-paper-title", name=name(say, facts)))
    told = [(plain(say("meetings-minutes-label", part=part)), words or "—")
            for part, words in parts(say, facts).items()]  # fmt: skip
    return document.form(title, told, WIDTHS, plain(say("meetings-paper-signed")))


def name(say: Say, facts: Mapping[str, Any]) -> str:
    """How the meeting is called, plain."""
    return plain(say("meetings-name", **{it: facts[it] for it in NAMED}))


NAMED = ("title", "has_title", "kind", "unit")


def parts(say: Say, facts: Mapping[str, Any]) -> dict[str, str]:
    """Each part of the minutes under its name, plain."""
    return {
        "when": plain(say("meetings-minutes-when", day=facts["day"], time=facts["time"])),
        "place": facts["place"],
        "host": called(say, facts["host"]),
        "here": people(say, facts["here"]),
        "away": people(say, facts["away"]),
        "absent": people(say, facts["absent"]),
        "items": listed(say, "meetings-minutes-item", facts["items"], ("text", "state")),
        "votes": listed(say, "meetings-minutes-vote", facts["votes"],
                        ("text", "state", "in_favour", "against", "abstained", "eligible")),
        "decisions": "\n".join(_decided(say, number, it)
                               for number, it in enumerate(facts["tasks"], start=1)),
    }  # fmt: skip


def people(say: Say, names: Sequence[str]) -> str:
    if not names:
        return ""
    listed = [called(say, it) for it in names]
    return plain(say("meetings-minutes-people", names=listed, count=len(listed)))


def listed(say: Say, key: str, found: Sequence[Mapping[str, Any]], of: Sequence[str]) -> str:
    return "\n".join(plain(say(key, number=number, **{one: it[one] for one in of}))
                     for number, it in enumerate(found, start=1))  # fmt: skip


def _decided(say: Say, number: int, it: Mapping[str, Any]) -> str:
    owner = called(say, it["owner"]) if it["owner"] else ""
    return plain(say("meetings-minutes-decision", number=number, text=it["text"], owner=owner,
                     has_owner="yes" if owner else "no", due=it["due"],
                     has_due="yes" if it["due"] else "no"))  # fmt: skip
