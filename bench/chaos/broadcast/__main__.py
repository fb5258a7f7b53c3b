"""`python -m bench.chaos.broadcast`: fifty kills while ten thousand get an announcement."""

import asyncio
import json
import tempfile
from pathlib import Path

import typer

from bench import machine, ours
from bench.chaos.broadcast.play import play
from bench.child import compiled_once
from bench.report import RESULTS, listed


def main(people: int = 10_000, kills: int = 50, seed: int = 1) -> None:
    """Writes bench/results/chaos-broadcast.*, and ends with 1 if anything was lost or doubled."""
    with compiled_once(), tempfile.TemporaryDirectory() as name:
        verdict = asyncio.run(play(ours.database_in(Path(name)), people, kills, seed))
    clean = "clean" if verdict.is_clean else "NOT CLEAN"
    facts = machine.facts() | {"load": f"{machine.load():.1f}"}
    found = {name.replace("_", " "): str(it) for name, it in verdict.as_json().items()}
    parts = [f"# Chaos of a broadcast: {clean}", listed(found), listed(facts)]
    words = "\n\n".join(parts) + "\n"
    (RESULTS / "chaos-broadcast.md").write_text(words, "utf-8")
    record = {**verdict.as_json(), "clean": verdict.is_clean, "machine": facts}
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    (RESULTS / "chaos-broadcast.json").write_text(text, "utf-8")
    print(words)
    raise typer.Exit(0 if verdict.is_clean else 1)


if __name__ == "__main__":
    typer.run(main)
