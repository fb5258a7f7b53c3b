"""Looks for what must not be: an account beside a letter of the voice box, in whatever writing."""

import base64
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from bot.backups import tool
from union.kernel.vault import SCHEMA, Vault
from union.members.store import Member
from union.voice_box.store import Voice

SHORTEST = 5  # bytes: anything shorter is found everywhere by chance
WINDOW = 12  # letters of a text: as few as an excerpt has that tells it
PIECE = 1 << 24  # bytes read at once
Needles = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Hit:
    """Where something stands, in which writing, and how often."""

    place: str
    what: str
    writing: str
    times: int


def of_number(number: int) -> Needles:
    """An account in all the ways a program may have written it down."""
    digits, found = str(number), dict[str, bytes]()
    for codec in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        found[codec] = digits.encode(codec)
    found |= in_base64(digits.encode())
    found["hex of the digits"] = digits.encode().hex().encode()
    found["reversed"] = digits[::-1].encode()
    found["hexadecimal"], found["HEXADECIMAL"] = f"{number:x}".encode(), f"{number:X}".encode()
    found["int64 LE"], found["int64 BE"] = number.to_bytes(8, "little"), number.to_bytes(8)
    found["int48 BE, as SQLite"] = number.to_bytes(6) if number < 1 << 47 else b""
    found["varint, as protobuf"] = varint(number)
    for name in ("md5", "sha1", "sha256", "blake2b"):
        hashed = hashlib.new(name, digits.encode())
        found[name], found[f"{name} hex"] = hashed.digest(), hashed.hexdigest().encode()
    return {name: it for name, it in found.items() if len(it) >= SHORTEST}


def of_text(words: str) -> Needles:
    """Words in all the ways a program may have written them down."""
    found = dict[str, bytes]()
    for codec in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "gb18030", "utf-7"):
        found[codec] = words.encode(codec)
    found |= in_base64(words.encode())
    found["hex"] = words.encode().hex().encode()
    found["HEX"] = words.encode().hex().upper().encode()
    found["JSON"] = words.encode("ascii", "backslashreplace")
    found["JSON, in a dump"] = found["JSON"].replace(b"\\", b"\\\\")
    found["address"] = quote(words).encode()
    found["octal, as PostgreSQL"] = "".join(f"\\{it:03o}" for it in words.encode()).encode()
    return {name: it for name, it in found.items() if len(it) >= SHORTEST}


def in_base64(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Wherever in a longer text it begins: what does not depend on its neighbours."""
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + content)
        inner = whole[(0, 2, 3)[shift] : len(whole) // 4 * 4 - 4]
        yield f"base64, shifted by {shift}", inner


def varint(number: int) -> bytes:
    parts = bytearray()
    while number > 0x7F:
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*parts, number])


def scan(place: str, content: bytes, needles: Mapping[str, Needles]) -> list[Hit]:
    """What of these stands there."""
    return [
        Hit(place, what, writing, times)
        for what, writings in needles.items()
        for writing, needle in writings.items()
        if (times := content.count(needle))
    ]


def scan_files(files: Iterable[Path], needles: Mapping[str, Needles]) -> list[Hit]:
    """Each file whole, a piece at a time; what lies on the border of two is seen in the second."""
    hits, longest = list[Hit](), max((len(n) for w in needles.values() for n in w.values()),
                                     default=1)  # fmt: skip
    for file in files:
        with file.open("rb") as opened:
            before = b""
            while piece := opened.read(PIECE):
                hits += scan(str(file), before + piece, needles)
                before = (before + piece)[-(longest - 1) :] if longest > 1 else b""
    return hits


def accounts(vault: Vault) -> list[int]:
    """Of all who could have written."""
    with Session(vault.readers) as session:
        return [it for it in session.scalars(select(Member.account)) if it]


def excerpts(vault: Vault) -> list[str]:
    """A piece of whatever its writers wrote, long enough to be no chance."""
    found = list[str]()
    with Session(vault.askers) as session:
        for it in session.scalars(select(Voice)):
            for word in it.talk:
                if word["by"] == "writer" and len(piece := word["text"][:WINDOW]) == WINDOW:
                    found.append(piece)
    return found


def files_of(folders: Iterable[Path]) -> list[Path]:
    """All regular files in these, and those that are named themselves."""
    found = list[Path]()
    for it in folders:
        found += sorted(one for one in it.rglob("*") if one.is_file()) if it.is_dir() else [it]
    return [it for it in found if it.is_file()]


def vault_files(vault: Vault) -> list[Path]:
    file = Path(str(vault.store.url.database))
    return files_of([file.parent])


def school_files(vault: Vault) -> list[Path]:
    """The school's database with its log, and whatever lies beside it but the vault."""
    file, sealed = Path(str(vault.engine.url.database)), set(vault_files(vault))
    beside = [file, *(file.with_name(file.name + it) for it in ("-wal", "-shm", "-journal"))]
    return [it for it in beside if it.is_file() and it not in sealed]


def dumped(engine: Engine, inside: bool) -> bytes:
    """What PostgreSQL holds in the vault, or in all the rest."""
    which = f"--schema={SCHEMA}" if inside else f"--exclude-schema={SCHEMA}"
    return tool("pg_dump", which, engine=engine)


def examine(vault: Vault, key: Path, others: Sequence[Path]) -> Iterator[tuple[bool, str]]:
    """One finding a line: whether it is good, and what was looked at."""
    known = {f"account {number}": of_number(number) for number in accounts(vault)}
    written = {f"letter {at}": of_text(it) for at, it in enumerate(excerpts(vault), 1)}
    is_file = vault.store.dialect.name == "sqlite"
    if is_file:
        inside = scan_files(vault_files(vault), known)
        outside = scan_files([*school_files(vault), *files_of(others)], written)
    else:
        inside = scan("vault", dumped(vault.engine, inside=True), known)
        outside = scan("the other tables", dumped(vault.engine, inside=False), written)
        outside += scan_files(files_of(others), written)
    yield not inside, told(f"{len(known)} accounts in the vault", inside)
    yield not outside, told(f"{len(written)} letters outside of it", outside)
    yield from (settings_of_file(vault) if is_file else settings_of_server(vault))
    yield from of_key(vault, key)


def told(what: str, hits: Sequence[Hit]) -> str:
    found = "; ".join(f"{it.what} in {it.place} as {it.writing}" for it in hits[:5])
    return f"privacy: {what}: {len(hits)} hits{' (' + found + ')' if hits else ''}"


def settings_of_file(vault: Vault) -> Iterator[tuple[bool, str]]:
    file = Path(str(vault.store.url.database))
    with vault.store.connect() as connection:
        for pragma, wanted in (("journal_mode", "delete"), ("secure_delete", 1)):
            value = connection.scalar(text(f"PRAGMA {pragma}"))
            yield value == wanted, f"privacy: {pragma} of the vault: {value}"
    left = [it.name for it in vault_files(vault) if it != file]
    yield not left, f"privacy: beside the vault: {', '.join(left) or 'nothing'}"
    fine = file.stat().st_mtime % 86_400
    yield fine == 0, f"privacy: the vault's own time: {'the day' if fine == 0 else 'to the second'}"


WANTED = {
    "track_commit_timestamp": {"off"},
    "log_statement": {"none"},
    "log_min_error_statement": {"panic", "fatal", "log"},
    "archive_mode": {"off"},
}


def settings_of_server(vault: Vault) -> Iterator[tuple[bool, str]]:
    with vault.askers.connect() as connection:
        for name, wanted in WANTED.items():
            value = str(connection.scalar(text(f"SHOW {name}")))
            yield value in wanted, f"privacy: {name}: {value}"
        versions = connection.scalar(
            text(f"SELECT count(DISTINCT xmin::text) FROM {SCHEMA}.{Voice.__tablename__}")
        )
        yield versions <= 1, f"privacy: transactions to be told apart in the vault: {versions}"


def of_key(vault: Vault, key: Path) -> Iterator[tuple[bool, str]]:
    is_own = stat.S_IMODE(os.stat(key).st_mode) & 0o077 == 0
    yield is_own, f"privacy: the key can be read by {'its owner alone' if is_own else 'others'}"
    if vault.store.dialect.name == "sqlite":
        apart = Path(str(vault.engine.url.database)).resolve().parent not in key.resolve().parents
        yield apart, f"privacy: the key lies {'apart from' if apart else 'beside'} the database"
