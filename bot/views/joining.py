"""How invitations, strangers at the door and the list of who cannot be reached look."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.card import Button, Card, Link, Say, pairs, plain, rows
from bot.paging import TEXT_MOST, fitting, page
from bot.papers.joining import Slip
from union.joining.actions import Group, Invited, Reach, Unreached
from union.joining.rules import grouped

JOIN = Link("{code}")
VOUCH = Button("joining-vouch", "joining:vouch:{account}:{as_id}")
TURN_AWAY = Button("joining-turn-away", "joining:turn_away:{account}:{as_id}")
REACH = Button("joining-reach", "joining:reach")
REACH_PAGE = Button("joining-reach", "joining:reach:{page_id}")
UNREACHED = Button("joining-unreached", "joining:unreached:{unit_id}")
UNREACHED_PAGE = Button("joining-unreached", "joining:unreached:{unit_id}:{page_id}")
LINKS = Button("joining-links", "joining:links:{unit_id}")
PAPER = Button("joining-paper", "joining:paper:{unit_id}")
INVITE = Button("joining-invite", "joining:invite:{member_id}")
NAMED_MOST = 40  # names and buttons that a message can hold
MISSING = {"joining-never-came": Reach.NEVER_CAME, "joining-blocked": Reach.BLOCKED}


def knock(say: Say, account: int, as_id: int, **facts: Any) -> Card:
    """To a leader: somebody says to be one of the group."""
    where = {"account": account, "as_id": as_id}
    buttons = [VOUCH.draw(say, **where), TURN_AWAY.draw(say, **where)]
    return Card(say("joining-knock-letter", **facts), rows(buttons))


def reach(say: Say, groups: list[Group], at: int) -> Card:
    """Group by group, how many no letter reaches; those with somebody missing are buttons."""
    people = sum(it.people for it in groups)
    missing = [it for it in groups if it.never_came or it.blocked]
    lost, part = sum(it.never_came + it.blocked for it in missing), page(missing, at, NAMED_MOST)
    told = [
        say("joining-reach-line", name=it.name, people=it.people, never=it.never_came,
            blocked=it.blocked)
        for it in part.shown
    ]  # fmt: skip
    buttons = [UNREACHED.labelled(it.name, unit_id=it.id) for it in part.shown]
    text = say("joining-reached", people=people, reached=people - lost, missing=lost)
    return Card("\n".join([text, *told]), rows(*pairs(buttons), part.turns(REACH_PAGE)))


def unreached(say: Say, it: Unreached, at: int) -> Card:
    """Who of one group is missing, and the invitations to hand out."""
    by_reach = {why: [one for one in it.missing if one.reach is why] for why in Reach}
    part = page([one for lost in by_reach.values() for one in lost], at, NAMED_MOST)
    told = [say("joining-unreached-head", unit=it.unit, people=it.people, count=len(it.missing))]
    for key, why in MISSING.items():
        names = [one.name for one in part.shown if one.reach is why]
        if names:
            told.append(say(key, names="、".join(names), count=len(by_reach[why])))
    where = {"unit_id": it.unit_id}
    has_new = bool(by_reach[Reach.NEVER_CAME])
    hand_out = [one.draw(say, **where) for one in (LINKS, PAPER)] if has_new else []
    new = [one for one in part.shown if one.reach is Reach.NEVER_CAME]
    one_by_one = [INVITE.labelled(one.name, member_id=one.id) for one in new]
    turns = part.turns(UNREACHED_PAGE, **where)
    return Card("\n".join(told), rows(hand_out, *pairs(one_by_one), turns, REACH.draw(say)))


def links(say: Say, invited: Sequence[Invited], bot: str) -> list[Card]:
    """One line a person, in as many messages as that takes."""
    lines = [
        say("joining-link-line", name=it.name, link=JOIN.url(bot, code=it.code)) for it in invited
    ]
    head = say("joining-links-head")
    return [Card(f"{head}\n{some}") for some in fitting(lines, TEXT_MOST - len(head))]


def caption(say: Say, it: Invited, bot: str) -> str:
    facts = {"name": it.name, "code": grouped(it.code), "link": JOIN.url(bot, code=it.code)}
    return say("joining-invitation", **facts)


def slip(it: Invited, bot: str) -> Slip:
    return Slip(it.name, grouped(it.code), JOIN.url(bot, code=it.code))


def title(say: Say, unit: str) -> str:
    return plain(say("joining-paper-title", unit=unit))


LETTERS: dict[str, Callable[..., Card]] = {"joining-knock-letter": knock}
