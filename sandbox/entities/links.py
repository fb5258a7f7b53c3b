"""Which addresses Telegram accepts in a link, and how it writes them."""

import re

_WEB = re.compile(r"(?i)^(?:(https?)://)?([^/?#\s@]+(?:@[^/?#\s]+)?)([/?#]\S*)?$")
_OWN = re.compile(r"(?i)^(tg|ton|tonsite)://\S+$")
_PERSON = re.compile(r"(?i)^tg:(?://)?user\?id=(\d+)$")


def checked(url: str) -> str:
    """The address as Telegram keeps it, or nothing when it is none."""
    url = url.strip()
    if _OWN.match(url):
        return url
    web = _WEB.match(url)
    if not web or "." not in web[2] or web[2].startswith((".", "-")):
        return ""
    scheme, host, rest = web[1] or "http", web[2], web[3] or "/"
    slash = "" if rest.startswith("/") else "/"
    return f"{scheme.lower()}://{host.lower()}{slash}{rest}"


def person_of(url: str) -> int:
    """The id in tg://user?id=7, or 0."""
    match = _PERSON.match(url.strip())
    return int(match[1]) if match else 0
