"""What several rounds of one contestant say together."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bench.measure import Figures

Spread = dict[str, float]


def spread(values: Sequence[float]) -> Spread:
    return {"median": statistics.median(values), "min": min(values), "max": max(values)}


def percentile(values: Sequence[float], share: float) -> float | None:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None


@dataclass(frozen=True, slots=True)
class Case:
    """One contestant at one latency."""

    name: str
    says: str
    latency: float
    updates: int
    rounds: list[Figures]

    @property
    def per_second(self) -> Spread:
        return spread([each.per_second for each in self.rounds])

    def middle(self, name: str) -> float:
        values: list[float] = [getattr(each, name) for each in self.rounds]
        return statistics.median(values)

    def wait_ms(self, share: float) -> float | None:
        return percentile([wait for each in self.rounds for wait in each.waits_ms], share)

    def as_json(self) -> dict[str, Any]:
        return {
            "case": self.name,
            "what": self.says,
            "latency_ms": round(self.latency * 1000),
            "updates": self.updates,
            "per_second": self.per_second,
            "cpu_s_per_1000": self.middle("cpu_per_1000"),
            "rss_mb": self.middle("rss_mb"),
            "peak_mb": self.middle("peak_mb"),
            "cold_start_s": self.middle("cold_start"),
            "p50_ms": self.wait_ms(0.50),
            "p99_ms": self.wait_ms(0.99),
            "per_second_of_each_round": [each.per_second for each in self.rounds],
        }


@dataclass(frozen=True, slots=True)
class Bar:
    """So many times as fast as another, in the same run."""

    latency: float
    other: str
    least: float

    def judged(self, cases: Sequence[Case]) -> dict[str, Any] | None:
        found = {case.name: case.per_second["median"] for case in cases if self._same(case)}
        if not {"ours", self.other} <= set(found):
            return None
        ratio = found["ours"] / found[self.other]
        return {
            "bar": f"{self.latency * 1000:.0f} ms: at least {self.least:g} x {self.other}",
            "ratio": ratio,
            "passed": ratio >= self.least,
        }

    def _same(self, case: Case) -> bool:
        return case.latency == self.latency


BARS = (Bar(0.05, "ptb256", 4.0), Bar(0.05, "aiogram", 0.6), Bar(0.0, "ptb", 0.7))
