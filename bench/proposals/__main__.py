"""``python -m bench.proposals``: the taps of a board of thousands, on both databases."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from bench import machine, ours, postgres
from bench.figures import percentile
from bench.proposals import taps, year
from bench.report import RESULTS, listed, table
from bot import settle

BAR = 100.0  # ms at p99, each tap
REPORT = 5.0  # seconds
HEAD = ("what", "p50 ms", "p99 ms")


@contextmanager
def database(kind: str) -> Iterator[str]:
    """A fresh one of this kind, gone afterwards."""
    if kind == "postgresql":
        with postgres.cluster() as served:
            yield served.url(postgres.DATABASE)
    else:
        with tempfile.TemporaryDirectory() as name:
            yield ours.database_in(Path(name))


def measured(kind: str, count: int, times: int) -> dict[str, Any]:
    """The figures of one database."""
    with database(kind) as url:
        made = year.opened(url, count)
        settle()
        found = {name: figures(waits) for name, waits in taps.timed(made, times)}
        seconds = {"the report": round(taps.reported(made), 1),
                   "the daily reminders": round(taps.reminded(made), 1)}  # fmt: skip
        made.office.close()
    return {"database": kind, "ms": found, "seconds": seconds}


def figures(waits: Sequence[float]) -> dict[str, float]:
    return {name: round(percentile(waits, share) or 0, 1)
            for name, share in (("p50", 0.5), ("p99", 0.99))}  # fmt: skip


def missed(record: dict[str, Any]) -> list[str]:
    """The deeds that take too long."""
    slow = [name for name, it in record["ms"].items() if it["p99"] > BAR]
    return [*slow, *(["the report"] if record["seconds"]["the report"] > REPORT else [])]


def page(count: int, records: Sequence[dict[str, Any]], facts: dict[str, str]) -> str:
    parts = [
        f"# {count:,} proposals",
        f"A generated year: {count:,} proposals over all states, {year.DEPARTMENTS} departments, "
        f"{year.PEOPLE:,} members. Each deed as its action and its card, without Telegram. "
        f"Bars: p99 at most {BAR:.0f} ms, the report at most {REPORT:.0f} s. "
        "By `python -m bench.proposals`.",
    ]
    for record in records:
        cells = [(name, f"{it['p50']:.1f}", f"{it['p99']:.1f}")
                 for name, it in record["ms"].items()]  # fmt: skip
        slow = missed(record)
        verdict = f"MISSED: {', '.join(slow)}" if slow else f"pass: every p99 within {BAR:.0f} ms"
        whole = [f"Over all of it, {name}: {it} s." for name, it in record["seconds"].items()]
        parts += [f"## {record['database']}", table(cells, HEAD), verdict, *whole]
    return "\n\n".join([*parts, listed(facts)]) + "\n"


def main(
    count: Annotated[int, typer.Option(help="proposals")] = year.PROPOSALS,
    times: Annotated[int, typer.Option(help="how often each deed is done")] = taps.TIMES,
    only: Annotated[str, typer.Option(help="databases, with commas")] = "sqlite,postgresql",
    keep: Annotated[bool, typer.Option(help="write bench/results/proposals.*")] = True,
) -> None:
    """Ends with 1 if a bar is missed."""
    kinds = [it for it in only.split(",") if it == "sqlite" or postgres.programs()]
    records = [measured(kind, count, times) for kind in kinds]
    facts = machine.facts() | {"load": f"{machine.load():.1f}"}
    passed = not any(missed(it) for it in records)
    told = page(count, records, facts)
    if keep:
        (RESULTS / "proposals.md").write_text(told, "utf-8")
        whole = {"proposals": count, "bar": BAR, "passed": passed, "records": records}
        whole["machine"] = facts
        text = json.dumps(whole, ensure_ascii=False, indent=1)
        (RESULTS / "proposals.json").write_text(text + "\n", "utf-8")
    print(told)
    raise typer.Exit(0 if passed else 1)


if __name__ == "__main__":
    typer.run(main)
