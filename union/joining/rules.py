"""How an invitation's code looks, and how somebody says who they are."""

import hashlib
import re
import secrets
import unicodedata
from datetime import timedelta

from union.kernel.policy import Policy, number

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # nothing that reads like something else
CODE_LENGTH = 12  # 58 bits: guessing one is hopeless at Telegram's pace
SHAPE = re.compile(r"[0-9A-Za-z]{4}(?:[- ]?[0-9A-Za-z]{4}){2}")
GOOD_FOR = timedelta(days=14)


def tidy_code(text: str) -> str:
    """A code as typed: spaces, hyphens and small letters are forgiven."""
    return "".join(letter for letter in text.upper() if letter.isalnum())


def looks_like_code(text: str) -> bool:
    """A code always has a digit, so that no English word of twelve letters is one."""
    code = tidy_code(text)
    fits = SHAPE.fullmatch(text.strip()) and set(code) <= set(ALPHABET)
    return bool(fits) and any(letter.isdigit() for letter in code)


def new_code() -> str:
    """A code nobody can guess."""
    while not looks_like_code(
        code := "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    ):
        pass
    return code


def fingerprint(code: str) -> str:
    """What is kept of a code: enough to know it again, too little to use it."""
    return hashlib.sha256(tidy_code(code).encode()).hexdigest()


def grouped(code: str) -> str:
    """Four by four, as a person copies it."""
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


TRIES = Policy("joining-tries", number(1, 20))
WAITS = timedelta(days=3)  # for somebody who knows them; then they say it again
SAID_MOST = 80
NUMBER = re.compile(r"(?=\S*[0-9])[0-9A-Za-z][0-9A-Za-z._-]{0,19}")
NAME = re.compile(r"[^\W\d_][\w .·'’-]{0,38}")
BEGINNING = re.compile(r"(?:我是|我叫|i am |i'm )", re.IGNORECASE)
LABEL = re.compile(r"(?:工号|staff (?:number|no\.?)|number|no\.?)$", re.IGNORECASE)
BETWEEN = " ,、;:#"


def said_who(text: str) -> tuple[str, str] | None:
    """Name and staff number, if a stranger's words are just that: "张慧 1023".

    Looked at from the end, so that a long message costs no more than a short one.
    """
    if len(text) > SAID_MOST:
        return None
    words = " ".join(unicodedata.normalize("NFKC", text).split()).rstrip("。.")
    at = 1 + max(words.rfind(mark) for mark in BETWEEN)
    name, staff_number = words[:at].rstrip(BETWEEN), words[at:]
    name = LABEL.sub("", name).strip(BETWEEN)
    name = BEGINNING.sub("", name, count=1) if BEGINNING.match(name) else name
    fits = at and NUMBER.fullmatch(staff_number) and NAME.fullmatch(name)
    return (name, staff_number) if fits else None


def shown_as(first: str, last: str | None, username: str | None) -> str:
    """How Telegram shows an account: what a leader compares with the person they know."""
    full = " ".join(filter(None, [first, last]))[:40]
    return f"{full}（@{username}）" if username else full
