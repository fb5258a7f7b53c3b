"""What is new, for whoever follows it in a reader: Atom (RFC 4287)."""

from datetime import datetime, time
from typing import NamedTuple
from urllib.parse import urljoin
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring
from zoneinfo import ZoneInfo

from bot.card import Say, plain
from bot.papers.signs import allowed
from bot.papers.site.marks import safe
from bot.papers.site.plan import FOLDERS, of_happening, of_matter, of_notice
from union.site.sheets import Happening, Matter, Notice, Site

NAME = "feed.xml"
MOST = 50
ATOM = "http://www.w3.org/2005/Atom"
NEVER = datetime(2020, 1, 1, tzinfo=ZoneInfo("UTC"))


class Told(NamedTuple):
    path: str
    title: str
    at: datetime
    html: str


def draw(site: Site, say: Say, locale: str, address: str | None) -> bytes:
    """The latest fifty; what each is called stays the same wherever the page lies."""
    told = sorted(every(site, say), key=lambda it: (it.at, it.path), reverse=True)[:MOST]
    feed = Element("feed", {"xmlns": ATOM, "xml:lang": locale})
    add(feed, "title", site.school)
    add(feed, "id", name(site, locale))
    add(feed, "updated", max((it.at for it in told), default=NEVER).isoformat())
    SubElement(SubElement(feed, "author"), "name").text = allowed(site.school)
    links(feed, locale, address)
    for it in told:
        entry = SubElement(feed, "entry")
        add(entry, "title", it.title)
        add(entry, "id", name(site, it.path))
        add(entry, "updated", it.at.isoformat())
        SubElement(entry, "link", href=led(locale, address, it.path))
        add(entry, "content", it.html, type="html")
    return bytes(tostring(feed, "utf-8", xml_declaration=True))


def links(feed: Element, locale: str, address: str | None) -> None:
    SubElement(feed, "link", rel="alternate", href=led(locale, address, "index.html"))
    if address:
        SubElement(feed, "link", rel="self", href=led(locale, address, NAME))


def led(locale: str, address: str | None, path: str) -> str:
    """From beside the feed, or whole where the address is known."""
    return urljoin(address, FOLDERS[locale] + path) if address else path


def name(site: Site, path: str) -> str:
    return uuid5(NAMESPACE_URL, f"{site.school}/{path}").urn


def add(to: Element, tag: str, words: str, **more: str) -> None:
    SubElement(to, tag, more).text = allowed(words)


def every(site: Site, say: Say) -> list[Told]:
    return [
        *map(notice, site.notices),
        *(matter(it, say) for it in site.matters),
        *(happening(it, say) for it in (*site.coming, *site.been)),
    ]


def notice(it: Notice) -> Told:
    at = max(it.at, it.corrected or it.at)
    return Told(of_notice(it).path, it.title, at, str(safe(it.body)).replace("\n", "<br>"))


def matter(it: Matter, say: Say) -> Told:
    at = datetime.combine(it.day, time(), ZoneInfo("UTC"))
    html = say("site-matter", reason=it.reason, measures=it.measures).replace("\n", "<br>")
    return Told(of_matter(it).path, f"{it.number} {it.subject}", at, html)


def happening(it: Happening, say: Say) -> Told:
    title = plain(say("site-event-title", title=it.title, day=it.starts.date()))
    html = say("site-event", day=it.starts.date(), time=f"{it.starts:%H:%M}", place=it.place)
    return Told(of_happening(it).path, title, it.changed, html)
