"""The public page (工会网页) as plain files: pages in both languages, a feed, a calendar."""

from collections.abc import Mapping
from functools import partial
from uuid import NAMESPACE_URL, uuid5

from bot.papers import calendar
from bot.papers.site import feed
from bot.papers.site.frame import Frame
from bot.papers.site.plan import FOLDERS, pages
from bot.texts import Texts
from union.events.sheets import Plan
from union.site.sheets import Happening, Site

CALENDAR = "events.ics"


def files(site: Site, texts: Texts, address: str | None = None) -> Mapping[str, bytes]:
    """By their paths; ``address`` is where the root is read, if that is known."""
    made = {"style.css": Frame.style(), CALENDAR: events(site, texts)}
    for locale, folder in FOLDERS.items():
        say = partial(texts.say, locale)
        frame = Frame(site, say, locale)
        made |= {folder + it.path: frame.draw(it) for it in pages(site)}
        made[folder + feed.NAME] = feed.draw(site, say, locale, address)
    return made


def events(site: Site, texts: Texts) -> bytes:
    """What is to come, for the calendar of a phone; the same UID in each version."""
    home = uuid5(NAMESPACE_URL, site.school).hex
    say = partial(texts.say, "zh-CN")
    return calendar.feed(map(plan, site.coming), site.school, say, home, rings=False)


def plan(it: Happening) -> Plan:
    """Without whoever organises it, and without whatever is only for those who come."""
    return Plan(it.id, it.title, it.starts, it.ends, it.place, organiser="", note="", quota=None,
                is_cancelled=False, version=it.version, changed=it.changed)  # fmt: skip
