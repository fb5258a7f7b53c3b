"""Telegram's marks on a page: its own tags come through, whatever else there is becomes words."""

from html import escape
from html.parser import HTMLParser
from urllib.parse import urlsplit

from markupsafe import Markup

from bot.papers.signs import allowed
from union.announcements.rules import plain

SAME = {"b": "strong", "strong": "strong", "i": "em", "em": "em", "u": "u", "ins": "u", "s": "s",
        "strike": "s", "del": "s", "code": "code"}  # fmt: skip
BLOCKS = {"pre", "blockquote"}
QUIET = {"span", "tg-spoiler", "tg-emoji"}  # their words stay, their mark means nothing here
WEB = {"http", "https"}


class Marks(HTMLParser):
    """Writes down what it hears as HTML of our own; no attribute gets in but a web address."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.written: list[str] = []
        self.open: list[tuple[str, str]] = []  # as it was called, as it is called here

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.follow(dict(attrs).get("href") or "")
        elif tag in SAME:
            self.begin(tag, SAME[tag])
        elif tag in BLOCKS:
            self.begin(tag, "" if self.inside_a_line() else tag)
        elif tag in QUIET:
            self.begin(tag, "")
        else:
            self.handle_data(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_data(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag not in [called for called, _ in self.open]:
            self.handle_data(f"</{tag}>")
            return
        while self.end() != tag:
            pass

    def handle_data(self, data: str) -> None:
        self.written.append(escape(data))

    def handle_comment(self, data: str) -> None:
        self.handle_data(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.handle_data(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        self.handle_data(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        self.handle_data(f"<?{data}>")

    def follow(self, address: str) -> None:
        """A link, if it leads into the web; else its words alone."""
        if not leads_into_the_web(address) or any(here == "a" for _, here in self.open):
            self.begin("a", "")
            return
        self.written.append(f'<a href="{escape(address)}" rel="nofollow noopener noreferrer">')
        self.open.append(("a", "a"))

    def begin(self, called: str, here: str) -> None:
        self.written.append(f"<{here}>" if here else "")
        self.open.append((called, here))

    def end(self) -> str:
        called, here = self.open.pop()
        self.written.append(f"</{here}>" if here else "")
        return called

    def inside_a_line(self) -> bool:
        return any(here for _, here in self.open if here != "blockquote")


def leads_into_the_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in WEB and bool(parts.hostname) and not parts.username


def safe(html: str) -> Markup:
    """Only what a page may hold, every tag closed."""
    marks = read(html)
    while marks.open:
        marks.end()
    return Markup("".join(marks.written))


def read(html: str) -> Marks:
    marks = Marks()
    marks.feed(allowed(html))
    marks.close()
    return marks


def without_title(html: str, title: str) -> str:
    """What follows the first line, if that stands above it as a whole already."""
    first, _, rest = html.strip().partition("\n")
    is_whole = plain(first).strip() == title and not read(first).open
    return rest.strip() if is_whole else html
