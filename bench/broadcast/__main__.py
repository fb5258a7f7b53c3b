"""`python -m bench.broadcast`: once with everybody there, once with many blocked or gone."""

import asyncio
import json
import tempfile
from pathlib import Path
from typing import Any

import typer

from bench import machine
from bench.broadcast.play import AFTER, BEFORE, play
from bench.broadcast.verdict import BARS, figures, missed
from bench.child import compiled_once
from bench.report import RESULTS, listed

NAMES = ("everybody is there", "many are gone, and it is stopped near its end")


def measured(people: int, share: float, stops: bool) -> dict[str, Any]:
    with compiled_once(), tempfile.TemporaryDirectory() as name:
        return figures(asyncio.run(play(Path(name), people, share, stops)))


def keep(found: dict[str, dict[str, Any]], loads: tuple[float, float]) -> str:
    facts = machine.facts() | {"load before and after": "{:.1f}, {:.1f}".format(*loads)}
    wrong = [f"{name}: {it}" for name, one in found.items() for it in missed(one)]
    record = {"plays": found, "bars": BARS, "missed": wrong, "machine": facts}
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    (RESULTS / "broadcast.json").write_text(text, "utf-8")
    names = list(dict.fromkeys(name for one in found.values() for name in one))
    rows = [["", *found], ["---"] * (1 + len(found))]
    rows += [[name, *(str(one.get(name, "")) for one in found.values())] for name in names]
    parts = [
        f"# A broadcast: {'NOT ' if wrong else ''}within all bars",
        "\n".join(f"| {' | '.join(row)} |" for row in rows),
        f"SQLite, the sandbox with Telegram's limits; each message takes {BEFORE * 1000:.0f} ms "
        f"there and {AFTER * 1000:.0f} ms back. A reply is timed from the word or the tap to its "
        "arrival at Telegram. Each figure is of one play.",
        "\n".join(f"- MISSED: {it}" for it in wrong),
        listed(facts),
    ]
    words = "\n\n".join(part for part in parts if part) + "\n"
    (RESULTS / "broadcast.md").write_text(words, "utf-8")
    return words


def main(people: int = 10_000, gone_of: int = 3_000, share: float = 0.3) -> None:
    """Writes bench/results/broadcast.*, and ends with 1 if a bar is missed."""
    before, (whole, part) = machine.load(), NAMES
    found = {}
    if people:
        found[whole] = measured(people, 0.0, stops=False)
    if gone_of:
        found[part] = measured(gone_of, share, stops=True)
    print(keep(found, (before, machine.load())))
    raise typer.Exit(1 if any(missed(it) for it in found.values()) else 0)


if __name__ == "__main__":
    typer.run(main)
