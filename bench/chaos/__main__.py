"""`python -m bench.chaos`: a hundred kills on SQLite, a hundred on PostgreSQL."""

import asyncio
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bench import machine, ours, postgres
from bench.chaos.play import Outcome, play
from bench.report import RESULTS, listed


@contextmanager
def database(kind: str) -> Iterator[str]:
    if kind == "postgresql":
        with postgres.cluster() as opened:
            url = opened.url(postgres.DATABASE)
            yield url
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield ours.database_in(Path(folder))


def write(kind: str, outcome: Outcome) -> str:
    RESULTS.mkdir(exist_ok=True)
    facts = {
        "kills": f"{outcome.kills}, {outcome.kills_at_work} of them at work, others at the start",
        "updates per second": f"{outcome.per_second:.0f}",
        "starts that met the dead one's lease": str(outcome.too_early),
    }
    counts = {name: str(count) for name, count in outcome.verdict.as_json().items()}
    verdict = "clean" if outcome.verdict.is_clean else "NOT CLEAN"
    parts = [
        f"# Chaos on {kind}: {verdict}",
        listed(facts),
        listed({name.replace("_", " "): count for name, count in counts.items()}),
        listed(machine.facts()),
    ]
    words = "\n\n".join(parts) + "\n"
    (RESULTS / f"chaos-{kind}.md").write_text(words)
    record = outcome.verdict.as_json() | {"kills": outcome.kills, "machine": machine.facts()}
    (RESULTS / f"chaos-{kind}.json").write_text(json.dumps(record, indent=1) + "\n")
    return words


def main(
    kills: int = 100,
    only: Annotated[str, typer.Option(help="databases, with commas")] = "sqlite,postgresql",
    per_second: float = 40.0,
    seed: int = 1,
) -> None:
    """Writes bench/results/chaos-*.md and ends with 1 if anything was lost or doubled."""
    clean = True
    for kind in only.split(","):
        with database(kind) as url:
            outcome = asyncio.run(play(url, kills, per_second, seed))
        print(write(kind, outcome), flush=True)
        clean = clean and outcome.verdict.is_clean
    raise typer.Exit(0 if clean else 1)


if __name__ == "__main__":
    typer.run(main)
