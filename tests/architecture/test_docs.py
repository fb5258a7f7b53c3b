"""What the documents say is true now."""

import re
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command

from bot import handlers
from bot.__main__ import cli

ROOT = Path(__file__).parents[2]
ENGLISH, CHINESE = (ROOT / name for name in ("README.md", "README.zh-CN.md"))
COMMANDS = set(get_command(cli).commands)
MADE = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))


def code_of(file):
    text = file.read_text("utf-8")
    return re.findall(r"```\n(.*?)```", text, re.S), re.findall(r"`([^`\n]+)`", text)


def test_both_readmes_have_the_same_headings_and_commands():
    levels = [re.findall(r"^(#+) ", it.read_text("utf-8"), re.M) for it in (ENGLISH, CHINESE)]
    assert levels[0] == levels[1]
    assert code_of(ENGLISH)[0] == code_of(CHINESE)[0]
    named = [sorted(it for it in code_of(file)[1] if re.match(r"make|/|xiaojia|cp|\.ci|python", it))
             for file in (ENGLISH, CHINESE)]  # fmt: skip
    assert named[0] == named[1]


@pytest.mark.parametrize(
    "file", [ENGLISH, CHINESE, *(ROOT / "docs").rglob("*.md"), ROOT / "CONTRIBUTING.md"]
)
def test_every_command_named_exists(file):
    text = file.read_text("utf-8")
    assert set(re.findall(r"xiaojia ([a-z-]+)", text)) <= COMMANDS | {"backup"}
    assert {it for it in re.findall(r"`?make ([a-z-]+)", text) if it in text.split("`make ")[0] or
            f"make {it}`" in text} <= MADE  # fmt: skip


def test_readme_lists_every_command_of_machine_and_chat():
    text = ENGLISH.read_text("utf-8")
    assert set(re.findall(r"`xiaojia ([a-z-]+)`", text)) == COMMANDS
    chat = {command.name for command in handlers.COMMANDS} - {"start"}
    assert set(re.findall(r"`/([a-z]+)`", text)) == chat


@pytest.mark.parametrize("file", [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
def test_every_link_leads_somewhere(file):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", file.read_text("utf-8")):
        assert (file.parent / target).exists(), target


def test_every_dependency_is_named_with_its_reason():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    every = [*project["dependencies"]]
    for names in project["optional-dependencies"].values():
        every += names
    names = {re.match(r"[\w.-]+", it)[0].lower() for it in every} - {"xiaojia"}
    reasons = (ROOT / "docs/decisions/0002-dependencies.md").read_text("utf-8").lower()
    assert {it for it in names if it.split("[")[0] not in reasons} <= {"psycopg", "apscheduler"}


@pytest.mark.parametrize("name", ["run", "demo", "dev"])
def test_every_pin_is_exact_and_hashed_and_names_no_registry(name):
    text = (ROOT / f"requirements/{name}.txt").read_text("utf-8")
    pins = re.findall(r"^([a-z0-9.-]+)==\S+(?: ; .*)? \\\n    --hash=sha256:", text, re.M)
    assert len(pins) == len(re.findall(r"^[a-z]", text, re.M)) > 30
    assert not re.search(r"https?:|file:|--index|--find", text)


def test_the_glossary_knows_every_capability():
    text = (ROOT / "GLOSSARY.md").read_text("utf-8")
    for folder in {it.parent for it in (ROOT / "union").glob("*/actions*")}:
        assert f"`{folder.name}" in text or folder.name == "kernel"
