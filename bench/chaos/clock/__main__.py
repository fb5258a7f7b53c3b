"""`python -m bench.chaos.clock`: 1,000 kills of one process, 200 of two on one database."""

import asyncio
import json
from typing import Annotated, Any

import typer

from bench import machine
from bench.chaos.__main__ import database
from bench.chaos.clock.play import Outcome, play
from bench.child import compiled_once
from bench.report import RESULTS, listed

AT_ONCE = {"sqlite": 1, "postgresql": 2}  # processes
PARTS = {"sqlite": 1, "postgresql": 5}
FILE = RESULTS / "chaos-clock.json"
NOTES = """\
A school with birthdays, festivals, a plan, an event a day and a chair who wishes to hear every
evening; a day of it passes in about a minute. Its clock stands while twenty letters wait, or while
nobody looked after the events for three of its hours. One kill of three hits a start (0 to 1.2 s
after it), the others a bot that has just spoken (0 to 0.4 s later, 1.5 s where there are two); a
message takes 40 ms to the sandbox, its answer 40 ms back. Each life is a fork of a process that has
read all code, which saves the seconds of importing. "Due" is reckoned from what was put into the
school, and each of these letters is sent, unsure, stale or failed in the books; "doubled" and
"silently lost" compare the books with the sandbox's own record of messages, number for number and
word for word. The chair has to hear of each doubt within 60 real seconds of the kill, restart
included. With two processes the lease decides which one keeps the time; the other one knocks every
0.3 s, and is killed as often.\
"""


def row_of(outcome: Outcome) -> dict[str, Any]:
    return {
        "clean": outcome.verdict.is_clean,
        "kills": outcome.kills,
        "kills at work": outcome.kills_at_work,
        "starts that met the lease": outcome.too_early,
        "seconds a kill": round(outcome.seconds / outcome.kills, 2),
        **{name.replace("_", " "): count for name, count in outcome.verdict.as_json().items()},
    }


def keep(kind: str, outcome: Outcome) -> str:
    """Beside what is known of the other database."""
    known = json.loads(FILE.read_text("utf-8")) if FILE.exists() else {}
    known[kind] = row_of(outcome) | {"machine": machine.facts() | {"load": f"{machine.load():.1f}"}}
    FILE.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", "utf-8")
    words = in_words(known)
    FILE.with_suffix(".md").write_text(words, "utf-8")
    return words


def in_words(known: dict[str, dict[str, Any]]) -> str:
    kinds = [kind for kind in AT_ONCE if kind in known]
    clean = "clean" if all(known[kind]["clean"] for kind in kinds) else "NOT CLEAN"
    heads = [f"{kind}, {AT_ONCE[kind]} at once" for kind in kinds]
    names = [name for name in known[kinds[0]] if name not in ("machine", "clean", "examples")]
    rows = [[name, *(str(known[kind][name]) for kind in kinds)] for name in names]
    lines = [["", *heads], ["---"] * (1 + len(kinds)), *rows]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    facts = listed(known[kinds[-1]]["machine"])
    return "\n\n".join([f"# Chaos of the clock: {clean}", table, NOTES, facts]) + "\n"


def main(
    kills: Annotated[int, typer.Option(help="of one process; two at once get a fifth")] = 1000,
    only: Annotated[str, typer.Option(help="databases, with commas")] = "sqlite,postgresql",
    seed: int = 1,
) -> None:
    """Writes bench/results/chaos-clock.*, and ends with 1 if anything was lost or doubled."""
    clean = True
    with compiled_once():
        for kind in only.split(","):
            with database(kind) as url:
                outcome = asyncio.run(play(url, kills // PARTS[kind], AT_ONCE[kind], seed))
            print(keep(kind, outcome), flush=True)
            clean = clean and outcome.verdict.is_clean
    raise typer.Exit(0 if clean else 1)


if __name__ == "__main__":
    typer.run(main)
