"""`python -m bench`: interleaved rounds of all contestants, then a table and the bars."""

import asyncio
import time
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated

import typer

from bench import dates, machine, report
from bench.child import compiled_once
from bench.contestants import ALL, Contestant
from bench.figures import Case
from bench.measure import Figures, Plan, measured

UPDATES = {0.0: 1200, 0.05: 800}
SLOW = {("ptb", 0.05): 50}  # one at a time, with 50 ms for each answer

Key = tuple[str, float]


def plan_for(name: str, latency: float, plan: Plan) -> Plan:
    """Alike for all; who would take minutes gets fewer people and updates."""
    few = SLOW.get((name, latency))
    if few:
        return replace(plan, latency=latency, updates=few, people=few, pace=0.0)
    return replace(plan, latency=latency, updates=UPDATES[latency])


async def one(contestant: Contestant, plan: Plan) -> Figures:
    began, load = time.monotonic(), machine.load()
    figures = await measured(contestant, plan)
    print(
        f"{contestant.name:8} {plan.latency * 1000:3.0f} ms {figures.per_second:7.0f} updates/s"
        f"  ({time.monotonic() - began:.0f} s, load {load:.1f})",
        flush=True,
    )
    return figures


async def rounds(contestants: list[Contestant], plan: Plan, count: int) -> list[Case]:
    """Every round takes all, each time beginning with another; the first round paces too."""
    found: dict[Key, list[Figures]] = defaultdict(list)
    for number in range(count):
        turn = contestants[number % len(contestants) :] + contestants[: number % len(contestants)]
        for latency in UPDATES:
            for each in turn:
                paced = plan if number == 0 else replace(plan, pace=0.0)
                figures = await one(each, plan_for(each.name, latency, paced))
                found[each.name, latency].append(figures)
    return [
        case(each, plan_for(each.name, latency, plan), found[each.name, latency])
        for latency in UPDATES
        for each in contestants
    ]


def case(contestant: Contestant, plan: Plan, figures: list[Figures]) -> Case:
    return Case(contestant.name, contestant.says, plan.latency, plan.updates, figures)


async def warmed(contestants: list[Contestant], plan: Plan) -> None:
    """Compiled files and caches of the disk are there before anything counts."""
    for each in contestants:
        await measured(each, replace(plan, latency=0.0, updates=plan.people, pace=0.0))


def main(
    name: Annotated[str, typer.Option(help="what the files in bench/results are called")] = "",
    count: Annotated[int, typer.Option("--rounds")] = 3,
    only: Annotated[str, typer.Option(help="contestants, with commas")] = ",".join(ALL),
    text: Annotated[str, typer.Option(help="what everybody says")] = "/start",
    people: int = 200,
    pace: Annotated[float, typer.Option(help="updates a second for p50 and p99")] = 20.0,
) -> None:
    """Measures, writes bench/results/NAME.md and .json, and ends with 1 if a bar is missed."""
    contestants = [ALL[each] for each in only.split(",")]
    plan = Plan(text, people, 0, 0.0, pace)
    with compiled_once():
        asyncio.run(warmed(contestants, plan))
        cases = asyncio.run(rounds(contestants, plan, count))
    facts = machine.facts() | {"rounds": str(count), "text": text, "people": str(people)}
    named = name or datetime.now(UTC).strftime("%Y-%m-%d")
    print(report.write(named, facts, cases, dates.table()))
    raise typer.Exit(0 if all(each["passed"] for each in report.judged(cases)) else 1)


if __name__ == "__main__":
    typer.run(main)
