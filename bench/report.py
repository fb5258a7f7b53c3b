"""The figures as a table for people and as JSON for programs."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.figures import BARS, Case

RESULTS = Path(__file__).parent / "results"
HEAD = (
    "case",
    "delay",
    "updates/s median (min-max)",
    "p50 / p99 ms",
    "CPU s per 1,000",
    "RSS / peak MB",
    "cold start s",
)


def judged(cases: Sequence[Case]) -> list[dict[str, Any]]:
    return [verdict for bar in BARS if (verdict := bar.judged(cases))]


def row(case: Case) -> tuple[str, ...]:
    speed, half, most = case.per_second, case.wait_ms(0.5), case.wait_ms(0.99)
    return (
        case.says,
        f"{case.latency * 1000:.0f} ms",
        f"**{speed['median']:,.0f}** ({speed['min']:,.0f}-{speed['max']:,.0f})",
        "" if half is None or most is None else f"{half:.0f} / {most:.0f}",
        f"{case.middle('cpu_per_1000'):.2f}",
        f"{case.middle('rss_mb'):.0f} / {case.middle('peak_mb'):.0f}",
        f"{case.middle('cold_start'):.2f}",
    )


def table(rows: Sequence[Sequence[str]], head: Sequence[str] = HEAD) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def verdicts(cases: Sequence[Case]) -> str:
    return "\n".join(
        f"- {'pass' if each['passed'] else 'FAIL'}: {each['bar']}: {each['ratio']:.2f}"
        for each in judged(cases)
    )


def listed(facts: Mapping[str, str]) -> str:
    return "\n".join(f"- {name}: {value}" for name, value in facts.items())


def markdown(name: str, facts: Mapping[str, str], cases: Sequence[Case], dates: str = "") -> str:
    parts = [
        f"# Measured: {name}",
        table([row(case) for case in cases]),
        "The delay is what the sandbox adds to every call of the Bot API. Throughput: update in, "
        "reply out, over a queue that waits; p50 and p99: update to reply, at a steady pace.",
        verdicts(cases),
        "## Written dates\n\n" + dates if dates else "",
        listed(facts),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def write(name: str, facts: Mapping[str, str], cases: Sequence[Case], dates: str = "") -> str:
    """Both files; ``dates`` is the table of the readers of written dates."""
    RESULTS.mkdir(exist_ok=True)
    words = markdown(name, facts, cases, dates)
    (RESULTS / f"{name}.md").write_text(words)
    record = {
        "machine": dict(facts),
        "cases": [case.as_json() for case in cases],
        "bars": judged(cases),
    }
    text = json.dumps(record, ensure_ascii=False, indent=1)
    (RESULTS / f"{name}.json").write_text(text + "\n")
    return words
