"""Faults on demand: what goes wrong, with which method, after how many calls, how often."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sandbox.limits import too_many
from sandbox.refusal import Refused

KINDS = (
    "drop_before",
    "drop_after",
    "delay",
    "status",
    "reset",
    "truncate",
    "flood",
    "duplicate",
)
SPOKEN = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable",
          504: "Gateway Timeout", 429: "Too Many Requests"}  # fmt: skip


class Broken(Exception):
    """The line breaks instead of an answer: `kind` says how, `body` what was half sent.

    `drop_before` and `reset`: nothing was done. `drop_after` and `truncate`: all was done.
    """

    def __init__(self, kind: str, body: dict[str, Any] | None = None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.body = body


@dataclass(slots=True)
class Fault:
    method: str
    kind: str
    times: int = 1
    after: int = 0
    seconds: float = 1.0
    status: int = 502
    retry_after: int = 3

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}")

    def refusal(self) -> Refused:
        if self.kind == "flood":
            return too_many(self.retry_after)
        return Refused(self.status, SPOKEN.get(self.status, "Internal Server Error"))


class Faults:
    """The faults that are still to come; `times=0` means for ever."""

    def __init__(self) -> None:
        self.coming: list[Fault] = []
        self.latency: dict[str, float] = {}

    def add(self, method: str = "*", kind: str = "drop_before", **how: Any) -> Fault:
        fault = Fault(method or "*", kind, **how)
        self.coming.append(fault)
        return fault

    def clear(self) -> None:
        self.coming.clear()

    def told(self) -> list[dict[str, Any]]:
        return [asdict(fault) for fault in self.coming]

    def strike(self, method: str) -> Fault | None:
        """The fault this call meets, counted down."""
        for fault in self.coming:
            if fault.method not in ("*", method):
                continue
            if fault.after:
                fault.after -= 1
                continue
            if fault.times:
                fault.times -= 1
                if not fault.times:
                    self.coming.remove(fault)
            return fault
        return None

    def slow(self, seconds: float, methods: list[str] | None = None) -> None:
        """Makes each call of these methods, or of all, take this much longer."""
        if not methods:
            self.latency.clear()
        for method in methods or ["*"]:
            self.latency[method] = seconds

    def slowness(self, method: str) -> float:
        latency: Mapping[str, float] = self.latency
        return latency.get(method, latency.get("*", 0.0)) if latency else 0.0
