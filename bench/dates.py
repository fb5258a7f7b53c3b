"""`python -m bench.dates`: written dates, ours beside dateparser alone, and strange strings."""

import json
import random
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, time
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import dateparser  # type: ignore[import-untyped]

from union.calendar.written.chatter import listed
from union.calendar.written.labels import line
from union.calendar.written.tokens import WORDS

EXAMPLES = Path(__file__).parents[1] / "tests" / "calendar" / "examples.jsonl"
RESULT = Path(__file__).parent / "results" / "dates.md"
STRANGE = 100_000
HEAD = "| | exact | asked or refused | wrong without a word | median µs |\n|---|--:|--:|--:|--:|"
Row = dict[str, Any]
Answer = tuple[str, str | None]
PIECES = listed(
    "0 1 2 3 5 7 12 13 15 25 30 31 32 59 60 99 2026 2027 26 9999 20261205 一 二 三 十 "
    "十五 二十 三十一 两 半 百 零 〇 廿三 初六 15:30 25:00 3:30 24:00 12/5 12.5 2026-12-05 "
    "2026/2/30 - : / . , ， 、 ( ) （ ） 5th 31st a"
)
SPICE = "😀ÄßİıΩЖعא한ー々〆㈠①½²\u200d\ufe0f\x00\n\t　～﹣０９"


def strings(count: int, seed: int = 7) -> Iterator[str]:
    """Grammar words in any order, digits, and signs from all of Unicode; at most 64 signs."""
    chance = random.Random(seed)
    words = sorted(WORDS)
    for number in range(count):
        yield one(chance, words, number % 4)[:64]


def one(chance: random.Random, words: list[str], kind: int) -> str:
    length = chance.randint(1, 14)
    if kind == 0:
        return "".join(chr(sign) for sign in (chance.randrange(0x20, 0x2FFFF) for _ in range(30))
                       if not 0xD800 <= sign < 0xE000)  # fmt: skip
    if kind == 1:
        return "".join(chance.choice("0123456789:-/. 点日月年号半") for _ in range(length * 3))
    glue = chance.choice(("", "", " "))
    spice = [chance.choice(SPICE)] if kind == 3 and chance.random() < 0.3 else []
    parts = [chance.choice(PIECES if chance.random() < 0.5 else words) for _ in range(length)]
    return glue.join(parts + spice)


def rows() -> list[Row]:
    """The labelled examples."""
    return [json.loads(row) for row in EXAMPLES.read_text("utf-8").splitlines()]


def ours(row: Row) -> Answer:
    got = line(row["text"], row["ref"])
    return got["kind"], got["value"]


def dateparser_alone(row: Row) -> Answer:
    """A date parsed with the clock time of now is taken for a day."""
    now = datetime.fromisoformat(row["ref"])
    found = dateparser.parse(
        row["text"],
        languages=[row["lang"]],
        settings={"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future"},
    )
    if found is None:
        return "none", None
    if found.time() in (now.time(), time()):
        return "d", found.date().isoformat()
    return "dt", found.replace(tzinfo=None).isoformat(timespec="minutes")


def verdict(row: Row, answer: Answer) -> str:
    if list(answer) in [[row["kind"], row["value"]], *row["alts"]]:
        return "exact"
    return "unsure" if answer[0] in ("ask", "none") else "wrong"


def measured(read: Callable[[Row], Answer]) -> tuple[Counter[str], float]:
    """Verdicts, and the median microseconds of a second reading."""
    verdicts, times = Counter[str](), []
    for row in rows():
        verdicts[verdict(row, read(row))] += 1
        began = perf_counter()
        read(row)
        times.append(1e6 * (perf_counter() - began))
    return verdicts, median(times)


READERS = {"ours": ours, "dateparser": dateparser_alone}


def table() -> str:
    """Both readers on the same rows, as a table for people."""
    with warnings.catch_warnings(action="ignore"):  # dateparser's own
        return "\n".join([HEAD, *(row_of(*it) for it in READERS.items())])


def row_of(name: str, read: Callable[[Row], Answer]) -> str:
    verdicts, micros = measured(read)
    cells = (verdicts["exact"], verdicts["unsure"], verdicts["wrong"], round(micros))
    return f"| {name} | " + " | ".join(str(it) for it in cells) + " |"


def strange() -> str:
    """How the strange strings went."""
    now, began = datetime.fromisoformat(rows()[0]["ref"]), perf_counter()
    kinds = Counter(line(text, now)["kind"] for text in strings(STRANGE))
    told = ", ".join(f"{kind} {count:,}" for kind, count in kinds.most_common())
    return f"{STRANGE:,} strange strings in {perf_counter() - began:.0f} s, no exception: {told}."


def main() -> None:
    """Prints a table of both, then how the strange strings went; writes bench/results/dates.md."""
    parts = ["# Written dates", f"{len(rows())} labelled rows.", table()]
    with warnings.catch_warnings(action="ignore"):
        parts.append(strange())
    words = "\n\n".join(parts) + "\n"
    RESULT.write_text(words, "utf-8")
    print(words)


if __name__ == "__main__":
    main()
