"""How an announcement is said: how loudly, which way, when, and who is asked again."""

import re
from datetime import datetime, time, timedelta
from enum import StrEnum
from hashlib import sha256
from html import unescape
from unicodedata import normalize
from zoneinfo import ZoneInfo

from union.calendar.beats import on
from union.kernel.policy import Policy, choice, clock_time, number
from union.kernel.refusal import Refusal

APPROVAL = Policy("announcements-approval", choice("on", "off"), choices=("on", "off"))
QUIET_FROM = Policy("announcements-quiet_from", clock_time())
QUIET_UNTIL = Policy("announcements-quiet_until", clock_time())
ASKED_HOURS = Policy("announcements-asked_hours", number(4, 72))
TEXT_MOST, TITLE_MOST, SAID_MOST, NAME_MOST = 3000, 30, 120, 12
ON_PAGE = Policy("announcements-on_page", choice("on", "off"), choices=("on", "off"))
FURTHEST = timedelta(days=180)
LEADER_AFTER = timedelta(days=2)
NUDGES_MOST = 3
BETWEEN_EDITS = timedelta(seconds=5)  # of the card that shows how far one has come
MANY = 30  # letters: one that goes out to more shows how far it has come


class Level(StrEnum):
    NORMAL = "normal"
    IMPORTANT = "important"
    URGENT = "urgent"


class Way(StrEnum):
    """To each alone, in the groups, or both."""

    PRIVATE = "private"
    GROUPS = "groups"
    BOTH = "both"


class Page(StrEnum):
    """Whether it is wished onto the union's public page; ``never`` if it cannot stand there."""

    ON = "on"
    OFF = "off"
    NEVER = "never"


class State(StrEnum):
    DRAFT = "draft"
    ASKED = "asked"  # a second officer is to approve
    SENT = "sent"
    RECALLED = "recalled"


def plain(html: str) -> str:
    """Without its marks."""
    return unescape(re.sub(r"<[^>]*>", "", html))


def units(html: str) -> int:
    """How long Telegram finds it: a sign beyond the first plane, as most emoji, counts twice."""
    return len(plain(html).strip().encode("utf-16-le")) // 2


def check_text(html: str) -> str:
    """Something to say, not longer than a message holds with what stands around it."""
    length = units(html)
    if not 0 < length <= TEXT_MOST:
        raise Refusal("announcements-length", most=TEXT_MOST, now=length)
    return html.strip()


def check_said(text: str) -> str:
    """Whom it is for, in few enough words to be read under it."""
    said = " ".join(text.split())
    if not 0 < len(said) <= SAID_MOST:
        raise Refusal("announcements-said-length", most=SAID_MOST, now=len(said))
    return said


def check_name(text: str) -> str:
    """The name of a saved list, short enough for a button."""
    name = " ".join(normalize("NFKC", text).split())
    if not 1 < len(name) <= NAME_MOST:
        raise Refusal("announcements-name-length", most=NAME_MOST)
    return name


def title_of(html: str) -> str:
    """The first line, as it is found again in lists."""
    first = next((it.strip() for it in plain(html).splitlines() if it.strip()), "")
    return first if len(first) <= TITLE_MOST else first[: TITLE_MOST - 1] + "…"


def stamp_of(*seen: object) -> str:
    """What somebody looked at, so that they agree to that and to nothing else."""
    return sha256(repr(seen).encode()).hexdigest()[:12]


def is_quiet(at: time, begins: time, ends: time) -> bool:
    """Whether that hour lies in the silent ones, which may go over midnight."""
    if begins <= ends:
        return begins <= at < ends
    return at >= begins or at < ends


def goes_out(wanted: datetime, level: Level, zone: ZoneInfo, begins: time, ends: time) -> datetime:
    """When it is sent: at once or as wanted, but in silent hours only what is urgent."""
    local = wanted.astimezone(zone)
    if level is Level.URGENT or not is_quiet(local.time(), begins, ends):
        return wanted
    day = local.date() + timedelta(days=local.time() >= ends)
    return on(day, ends, zone)


def check_at(at: datetime, now: datetime) -> None:
    """Refuses what is past or half a year away."""
    if at <= now:
        raise Refusal("announcements-past")
    if at - now > FURTHEST:
        raise Refusal("announcements-far", days=FURTHEST.days)
