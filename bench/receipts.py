"""`python -m bench.receipts`: what a guess costs, and whether time tells a right receipt."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import typer

from bench import machine, postgres
from bench.report import RESULTS, listed
from bot import app, migrate, settings
from union.kernel.keys import LENGTH, SHIPPED, Keys
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.kernel.vault import Vault
from union.members.roster import read_csv
from union.register import actions as register
from union.voice_box import actions
from union.voice_box.rules import Way, new_nonce, receipt_of

WRITER = 101
LETTERS = 60  # of a year
LEAST_MS, MOST_APART = 50.0, 0.05
ROSTER = f"姓名,工号,职务,账号\n周敏,1,主席,{WRITER}\n"


@contextmanager
def box(url: str) -> Iterator[Vault]:
    """A school with a filled box, its secret as costly as it is shipped."""
    office = app.open_office(settings.read(database_url=url), lambda: datetime.now(UTC))
    migrate.upgrade(office.engine)
    office.run(NOBODY, register.enrol, school="实验学校工会", entries=read_csv(ROSTER).entries)
    vault = Vault(office.engine, office.clock, office.zone, office.seeds, Keys(b"k" * LENGTH))
    try:
        yield vault
    finally:
        vault.close()
        office.close()


def posted(vault: Vault, count: int) -> list[str]:
    """So many letters; their receipts."""
    made = []
    for number in range(count):
        found = vault.run(
            Actor(WRITER), actions.post, nonce=new_nonce(), way=Way.ANONYMOUS, to="union",
            text=f"第 {number} 封信：食堂这两周菜偏咸。",
        )  # fmt: skip
        made.append(found.receipt or "")
    return made


def milliseconds(deed: Callable[..., object], *facts: object) -> float:
    began = time.perf_counter()
    deed(*facts)
    return (time.perf_counter() - began) * 1000


def look_up(vault: Vault, receipt: str) -> None:
    with suppress(Refusal):
        vault.ask(Actor(WRITER), actions.mine, ticket=receipt)


def measured(vault: Vault, rounds: int) -> dict[str, float]:
    """Right and wrong ones by turns, each first as often as the other."""
    receipts, secret = posted(vault, LETTERS), vault.keys
    wrong = [receipt_of(secret.mark("nobody's", str(it))) for it in range(LETTERS)]
    times: dict[str, list[float]] = {"hash": [], "right": [], "wrong": []}
    for number in range(rounds):
        kinds = [("right", receipts), ("wrong", wrong)]
        for kind, of in kinds if number % 2 else reversed(kinds):
            times[kind].append(milliseconds(look_up, vault, of[number % LETTERS]))
        times["hash"].append(milliseconds(secret.slow_mark, "voice_box-letter", "0" * 16))
    found = {kind: round(median(of), 2) for kind, of in times.items()}
    found["apart"] = round(abs(found["right"] - found["wrong"]) / found["right"], 4)
    return found


def figures(rounds: int) -> dict[str, dict[str, float]]:
    found = {}
    with TemporaryDirectory() as folder, box(f"sqlite:///{Path(folder) / 'school.db'}") as vault:
        found["sqlite"] = measured(vault, rounds)
    if postgres.programs():
        with postgres.cluster() as opened, box(opened.url(postgres.DATABASE)) as vault:
            found["postgresql"] = measured(vault, rounds)
    return found


def markdown(found: dict[str, dict[str, float]], facts: dict[str, str], passed: bool) -> str:
    head = ("database", "slow hash, ms", "right receipt, ms", "wrong receipt, ms", "apart")
    rows = [
        (name, *(f"{it[kind]:.1f}" for kind in ("hash", "right", "wrong")), f"{it['apart']:.1%}")
        for name, it in found.items()
    ]
    table = "\n".join(f"| {' | '.join(it)} |" for it in (head, ["---"] * len(head), *rows))
    memory, passes = SHIPPED
    return (
        f"# Measured: receipts\n\n{table}\n\n"
        f"Medians. A guess is one Argon2id of {memory // 1024} MiB and {passes} passes. "
        f"Right and wrong receipts by turns in one run, as an action on the vault.\n\n"
        f"- {'pass' if passed else 'FAIL'}: a guess costs at least {LEAST_MS:.0f} ms, "
        f"medians at most {MOST_APART:.0%} apart\n\n{listed(facts)}\n"
    )


def main(rounds: int = 200) -> None:
    """Writes bench/results/receipts.*, and ends with 1 if a bar is missed."""
    found: dict[str, Any] = figures(rounds)
    passed = all(it["hash"] >= LEAST_MS and it["apart"] <= MOST_APART for it in found.values())
    facts = machine.facts() | {"load": f"{machine.load():.1f}", "rounds": str(rounds)}
    record = {"figures": found, "passed": passed, "machine": facts,
              "bars": {"slow hash, ms": LEAST_MS, "apart": MOST_APART}}  # fmt: skip
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    (RESULTS / "receipts.json").write_text(text, "utf-8")
    words = markdown(found, facts, passed)
    (RESULTS / "receipts.md").write_text(words, "utf-8")
    print(words)
    raise typer.Exit(0 if passed else 1)


if __name__ == "__main__":
    typer.run(main)
