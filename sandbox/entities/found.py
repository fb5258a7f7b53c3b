"""What Telegram marks by itself: mentions, hashtags, commands, links and addresses."""

import re

from sandbox.entities.tidy import Entity, utf16_length

_TELLTALE = re.compile(r"[@#$/.]")
_TOP_LEVELS = (
    "com|org|net|edu|gov|cn|hk|tw|sg|io|me|info|dev|app|ru|uk|de|fr|jp|kr|us|eu|cc|co|tv|xyz|top|"
    "site|online|shop|tech|wiki|int|mil|biz|asia|ly|im"
)
_HOST = rf"(?:[\w-]+\.)+(?:{_TOP_LEVELS}|[a-z]{{2,}}(?=[/:]))"
_PATTERNS = (
    ("url", re.compile(rf"(?i)(?<![\w@.])(?:https?://[^\s<>\"'，。；！？）】]+|{_HOST}(?![\w@])"
                       r"(?::\d+)?(?:/[^\s<>\"'，。；！？）】]*)?)")),
    ("email", re.compile(r"(?<![\w.])[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{2,31}(?!\w)", re.ASCII)),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}"
                               r"(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?![\w#])")),
    ("cashtag", re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?!\w)")),
)  # fmt: skip
_TRAILING = ".,:;!?'\")]}"


def found(text: str, taken: list[Entity]) -> list[Entity]:
    """The entities Telegram would add; none inside code, and none across another."""
    if not _TELLTALE.search(text):
        return []
    busy = [(e["offset"], e["offset"] + e["length"]) for e in taken if e["type"] in _CLOSED]
    new: list[Entity] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            words = match.group().rstrip(_TRAILING) if kind == "url" else match.group()
            start = utf16_length(text[: match.start()])
            end = start + utf16_length(words)
            if all(end <= low or start >= high for low, high in busy):
                busy.append((start, end))
                new.append({"offset": start, "length": end - start, "type": kind})
    return new


_CLOSED = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji"})
