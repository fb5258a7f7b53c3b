"""The notice of a meeting, and the letters about it."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.card import Card, Row, Say, called, plain, rows
from bot.paging import cut
from bot.papers.minutes import name
from bot.views.meetings.buttons import (
    AGENDA,
    AWAY,
    BEGIN,
    CALL_OFF,
    COME,
    MINUTES,
    MOVE,
    PUT,
    READ,
    REASON,
)

WHEN = ("day", "time", "place")


def when(say: Say, facts: Mapping[str, Any]) -> str:
    """Its day, hour and place, plain."""
    return plain(when_line(say, facts))


def when_line(say: Say, facts: Mapping[str, Any]) -> str:
    """The same, as a line of its own."""
    return say("meetings-when", **{it: facts[it] for it in WHEN})


def agenda(say: Say, facts: Mapping[str, Any]) -> list[str]:
    """The items, one a line."""
    if not facts["items"]:
        return []
    told = [say("meetings-items")]
    return told + [say("meetings-item", number=number, text=it["text"], carried=it["carried"])
                   for number, it in enumerate(facts["items"], start=1)]  # fmt: skip


def words(say: Say, facts: Mapping[str, Any]) -> list[str]:
    """What, when, where, what about, who comes."""
    told = [say("meetings-card", name=name(say, facts)), when_line(say, facts)]
    if facts["state"] == "cancelled":
        return [*told, "", say("meetings-is-off", why=facts["why"])]
    told += ["", *agenda(say, facts)] if facts["items"] else []
    return [*told, "", *who(say, facts)]


def who(say: Say, facts: Mapping[str, Any]) -> list[str]:
    """Who comes and who cannot, by name."""
    told = []
    for key, names, count in (("coming", facts["coming"], facts["coming_count"]),
                              ("away", facts["away"], facts["away_count"])):  # fmt: skip
        if count:
            people = [called(say, one) for one in names] + ["…"] * (count > len(names))
            told.append(say("meetings-who", what=key, names=people, count=count))
    told.append(say("meetings-silent", count=facts["silent"], due=facts["due"]))
    return told


def taps(say: Say, facts: Mapping[str, Any]) -> list[Row]:
    """Coming or not, while it is still to come."""
    where = {"meeting_id": facts["meeting_id"]}
    if facts["state"] in ("cancelled", "over", "minuted"):
        return []
    return [[COME.draw(say, **where), AWAY.draw(say, **where)]]


def card(say: Say, **facts: Any) -> Card:
    """The notice, in a chat or to each alone."""
    told = words(say, facts)
    if facts["state"] in ("planned", "noticed"):
        told.append(say("meetings-reply"))
    return Card(cut(told, say("meetings-cut")), rows(*taps(say, facts)))


def preview(say: Say, **facts: Any) -> Card:
    """Before the notice goes out, to whoever sees to it."""
    where = {"meeting_id": facts["meeting_id"]}
    told = [say("meetings-preview-letter", name=name(say, facts), noticed=facts["noticed"]),
            when_line(say, facts), *agenda(say, facts)]  # fmt: skip
    if not facts["items"]:
        told.append(say("meetings-no-items"))
    return Card(
        cut(told, say("meetings-cut")),
        rows(
            [PUT.draw(say, **where), MOVE.draw(say, **where)],
            [CALL_OFF.draw(say, **where), READ.draw(say, **where)],
        ),
    )


def nudge(say: Say, **facts: Any) -> Card:
    text = say("meetings-nudge-letter", name=name(say, facts), day=facts["day"],
               when=when(say, facts))  # fmt: skip
    return Card(text, rows(*taps(say, facts | {"state": "noticed"})))


def remind(say: Say, **facts: Any) -> Card:
    head = say("meetings-remind-letter", name=name(say, facts), when=when(say, facts))
    return Card(cut([head, *agenda(say, facts)], say("meetings-cut")))


def begun(say: Say, **facts: Any) -> Card:
    """To whoever sees to it, at its hour."""
    where = {"meeting_id": facts["meeting_id"]}
    text = say("meetings-begun-letter", name=name(say, facts))
    buttons = [BEGIN.draw(say, **where), AGENDA.draw(say, **where)]
    return Card(text, rows(buttons, READ.draw(say, **where)))


def unannounced(say: Say, **facts: Any) -> Card:
    """Its hour came before anybody was told: to whoever sees to it."""
    where = {"meeting_id": facts["meeting_id"]}
    text = say("meetings-unannounced-letter", name=name(say, facts), when=when(say, facts))
    return Card(text, rows([BEGIN.draw(say, **where), CALL_OFF.draw(say, **where)]))


def clash(say: Say, **facts: Any) -> Card:
    """It was told, and its day is a day off now: to whoever sees to it."""
    where = {"meeting_id": facts["meeting_id"]}
    text = say("meetings-clash-letter", name=name(say, facts), when=when(say, facts))
    return Card(text, rows([MOVE.draw(say, **where), CALL_OFF.draw(say, **where)]))


def minutes_due(say: Say, **facts: Any) -> Card:
    where = {"meeting_id": facts["meeting_id"]}
    text = say("meetings-minutes-due-letter", name=name(say, facts), day=facts["day"])
    return Card(text, rows([MINUTES.draw(say, **where), READ.draw(say, **where)]))


def moved(say: Say, **facts: Any) -> Card:
    """Another time or place; of another time everybody is asked anew."""
    was = {it: facts[it] for it in ("what", "was_time", "was_place")}
    day = facts["was_day"] or facts["day"]
    text = say("meetings-moved-letter", name=name(say, facts), when=when(say, facts), was_day=day,
               **was)  # fmt: skip
    again = taps(say, facts | {"state": "noticed"}) if facts["what"] == "time" else []
    return Card(text, rows(*again))


def reason(say: Say, **facts: Any) -> Card:
    text = say("meetings-reason-letter", name=name(say, facts), day=facts["day"])
    return Card(text, rows(REASON.draw(say, meeting_id=facts["meeting_id"])))


LETTERS: dict[str, Callable[..., Card]] = {
    "meetings-card": card,
    "meetings-preview-letter": preview,
    "meetings-nudge-letter": nudge,
    "meetings-remind-letter": remind,
    "meetings-begun-letter": begun,
    "meetings-unannounced-letter": unannounced,
    "meetings-clash-letter": clash,
    "meetings-minutes-due-letter": minutes_due,
    "meetings-moved-letter": moved,
    "meetings-reason-letter": reason,
}
