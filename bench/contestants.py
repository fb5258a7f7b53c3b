"""Who takes part: what each is called, how it is started, and what it needs beforehand."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import ours
from bench.town import TOKEN

Env = Mapping[str, str]


def nothing_to_prepare(_: Path, __: Sequence[int]) -> None:
    """An echo remembers nobody."""


def echo_env(server: str, _: Path) -> Env:
    return {"BENCH_TOKEN": TOKEN, "BENCH_SERVER": server}


@dataclass(frozen=True, slots=True)
class Contestant:
    name: str
    says: str
    command: Sequence[str]
    env: Callable[[str, Path], Env] = echo_env
    prepare: Callable[[Path, Sequence[int]], None] = nothing_to_prepare


def module(*words: str) -> Sequence[str]:
    return [sys.executable, "-m", *words]


OURS = Contestant("ours", "Xiaojia, whole", module("bot", "run"), ours.env_in, ours.prepare_in)
SEQUENTIAL = Contestant("ptb", "PTB echo, sequential", module("bench.echoes.ptb", "1"))
CONCURRENT = Contestant(
    "ptb256", "PTB echo, concurrent_updates=256", module("bench.echoes.ptb", "256")
)
AIOGRAM = Contestant("aiogram", "aiogram echo", module("bench.echoes.aiogram"))

ALL = {each.name: each for each in (OURS, SEQUENTIAL, CONCURRENT, AIOGRAM)}
