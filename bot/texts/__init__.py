"""Every word the bot says, by locale and capability."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource, resolver

from bot.texts.functions import FUNCTIONS

# Fluent stops at 2,500 letters a fact; a body of our own length, escaped, may be longer.
resolver.MAX_PART_LENGTH = 20_000
HERE = Path(__file__).parent
LOCALES = ("zh-CN", "en")
COMMA = {"zh-CN": "、", "en": ", "}


class Texts:
    """The loaded sentences; an unknown key or a missing fact is a bug, so it raises."""

    def __init__(self, root: Path = HERE) -> None:
        self.root = root
        self.fixed = cache(lambda locale, key: self.drawn(locale, key, {}))

    def say(self, locale: str, key: str, **facts: object) -> str:
        """HTML: the markup is ours, from the .ftl; what members wrote is escaped."""
        if not facts:
            return self.fixed(locale, key)
        return self.drawn(locale, key, facts)

    def drawn(self, locale: str, key: str, facts: Mapping[str, object]) -> str:
        safe = {name: drawable(fact, locale) for name, fact in facts.items()}
        bundle = load(self.root / locale, locale)
        pattern = bundle.get_message(key).value
        assert pattern
        text, errors = bundle.format_pattern(pattern, safe)
        if errors:
            raise errors[0]
        return str(text)


def drawable(fact: object, locale: str) -> object:
    """Words are escaped, lists of words become one; numbers are left for plurals."""
    if isinstance(fact, str):
        return escape(fact, quote=False)
    if isinstance(fact, date):
        return fact.isoformat()
    if isinstance(fact, Iterable):
        return escape(COMMA[locale].join(map(str, fact)), quote=False)
    return "" if fact is None else fact


def nearest(language_code: str | None, default: str) -> str:
    """The locale for what a Telegram app says of its language; unknown ones get the default."""
    code = (language_code or "").lower()
    if code.startswith("zh"):
        return "zh-CN"
    return "en" if code.startswith("en") else default


@cache
def load(folder: Path, locale: str) -> FluentBundle:
    """Read when first needed, once in a process: that takes a third of a second."""
    bundle = FluentBundle([locale], functions=FUNCTIONS[locale], use_isolating=False)
    for file in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle
