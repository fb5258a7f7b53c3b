"""The frame that all pages have: drawn of templates, with every word out of the texts."""

import posixpath
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.card import Say, plain
from bot.papers.signs import allowed
from bot.papers.site.plan import FOLDERS, INDEX, SEARCH, Page
from union.site.sheets import Site

HERE = Path(__file__).parent / "templates"


class Frame:
    """Draws the pages of one language."""

    def __init__(self, site: Site, say: Say, locale: str) -> None:
        self.site, self.words, self.locale = site, say, locale

    def draw(self, page: Page) -> bytes:
        """Every link is relative: the page can lie in any folder of any server."""

        def to(path: str, locale: str = self.locale) -> str:
            whole = FOLDERS[locale] + path
            return posixpath.relpath(whole, posixpath.dirname(self.whole(page)) or ".")

        drawn = environment().get_template(page.template).render(
            page=page, site=self.site, locale=self.locale, to=to, say=self.say, told=self.told,
            lang=lang, index=INDEX, search=SEARCH, policy=policy(), script=script(),
            other=next(it for it in FOLDERS if it != self.locale), **page.facts,
        )  # fmt: skip
        return (allowed(drawn).rstrip() + "\n").encode()

    def whole(self, page: Page) -> str:
        return FOLDERS[self.locale] + page.path

    def say(self, key: str, **facts: object) -> Markup:
        """With its markup: what members wrote is escaped in it."""
        return Markup(self.words(key, **facts))

    def told(self, key: str, **facts: object) -> str:
        """Without markup, for what is escaped as a whole: attributes, the title of a window."""
        return plain(self.words(key, **facts))

    @staticmethod
    def style() -> bytes:
        return (HERE / "style.css").read_bytes()


@cache
def environment() -> Environment:
    loader = FileSystemLoader(HERE)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined,
                       trim_blocks=True, lstrip_blocks=True)  # fmt: skip


@cache
def script() -> Markup:
    """What makes the search quicker; everything works without it."""
    return Markup((HERE / "search.js").read_text("utf-8").strip())


@cache
def policy() -> str:
    """Nothing from anywhere else, and no script but that one."""
    digest = b64encode(sha256(script().encode()).digest()).decode()
    return (f"default-src 'none'; style-src 'self'; script-src 'sha256-{digest}'; "
            "base-uri 'none'; form-action 'none'")  # fmt: skip


def lang(words: str) -> str:
    """Of what a school wrote: Chinese, if there is anything Chinese in it."""
    return "zh-CN" if any(0x4E00 <= ord(it) <= 0x9FFF for it in words) else "en"
