"""The promises the folders make."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import forms, handlers, jobs
from bot.views import LETTERS

ROOT = Path(__file__).parents[2]
CAPABILITIES = {it.parent.name for it in (ROOT / "union").glob("*/actions*")}
ENGINES = {file.parent.name for file in (ROOT / "union").glob("*/store.py")} - CAPABILITIES
FORBIDDEN = {"utils", "helpers", "common", "misc", "manager", "base"}


def modules(folder):
    """Files and folders alike: a file that outgrew a screen or three became one."""
    inside = (ROOT / "bot" / folder).glob("[a-z]*")
    return {it.stem for it in inside if it.suffix == ".py" or (it / "__init__.py").exists()}


@pytest.mark.parametrize("folder", ["handlers", "views", "jobs"])
def test_every_edge_file_bears_a_capability_name(folder):
    assert modules(folder) <= CAPABILITIES


@pytest.mark.parametrize("index", [handlers, jobs])
def test_every_file_is_in_its_index(index):
    listed = {module.__name__.rsplit(".")[-1] for module in index.CAPABILITIES}
    assert listed == modules(index.__name__.rsplit(".")[-1])


def test_every_capability_has_its_texts_and_its_tests():
    texts = {file.stem for file in (ROOT / "bot/texts/zh-CN").glob("*.ftl")}
    tests = {folder.name for folder in (ROOT / "tests").iterdir()}
    assert texts == CAPABILITIES | ENGINES
    assert tests >= CAPABILITIES | ENGINES


def test_every_letter_that_is_posted_can_be_drawn():
    sources = "\n".join(file.read_text("utf-8") for file in (ROOT / "union").rglob("*.py"))
    posted = set(re.findall(r'"([a-z-]+-letter|[a-z-]+-card|[a-z]+-digest)"', sources))
    assert posted == set(LETTERS)


def test_no_two_commands_and_no_two_buttons_collide():
    listened = [*handlers.HANDLERS, *forms.HANDLERS]
    heard = [c for h in listened if isinstance(h, CommandHandler) for c in h.commands]
    heard += [h.pattern.pattern for h in listened if isinstance(h, CallbackQueryHandler)]
    assert len(heard) == len(set(heard))
    assert len(heard) > 20


def test_no_file_is_called_what_says_nothing():
    tops = ("bot", "union", "sandbox", "bench", "tests")
    names = {file.stem for top in tops for file in (ROOT / top).rglob("*.py")}
    assert not names & FORBIDDEN


def test_every_module_of_the_bot_has_its_place_in_the_contract():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    inside = next(it for it in contracts if it["name"].startswith("Inside the bot"))
    placed = {name.strip() for layer in inside["layers"] for name in layer.split("|")}
    here = {f"bot.{it.stem}" for it in (ROOT / "bot").iterdir() if it.stem[0] != "_"}
    assert placed - {"bot.__main__"} == here
    union = next(it for it in contracts if it["name"].startswith("Inside the union"))
    placed = {name.strip() for layer in union["layers"] for name in layer.split("|")}
    assert placed == {f"union.{name}" for name in CAPABILITIES | ENGINES | {"calendar"}}


def test_handlers_hold_no_try_and_jobs_hold_only_jobs():
    for file in (ROOT / "bot/handlers").rglob("*.py"):
        assert not [
            it for it in ast.walk(ast.parse(file.read_text("utf-8"))) if type(it) is ast.Try
        ]
    for name in modules("jobs"):
        body = ast.parse((ROOT / f"bot/jobs/{name}.py").read_text("utf-8")).body
        assert {type(it) for it in body} <= {ast.Expr, ast.ImportFrom, ast.Assign}


def test_every_module_and_public_deed_says_in_a_sentence_what_it_is():
    for top in ("bot", "union", "sandbox"):
        for file in (ROOT / top).rglob("*.py"):
            said = ast.get_docstring(ast.parse(file.read_text("utf-8")))
            assert said, file
            assert said.splitlines()[0][-1] in ".:?", file


def test_nobody_draws_markup_or_speaks_outside_the_texts():
    """Chinese words stand in the texts; elsewhere only where they are understood, not said."""
    understood = {"roster.py", "rules.py", "functions.py", "views/members.py", "views/kernel.py"}
    understood |= {"demo.py", "doctor.py", "papers/roster.py"}
    readers = (
        "calendar/",
        "kernel/legible.py",
        "kernel/likeness.py",
        "kernel/policy.py",
        "kernel/signature.py",
        "events/chat/",
        "events/oneline/",
        "members/roster/",
        "trips/routes.py",
        "annual_plan/written/",
        "meetings/written.py",
        "announcements/written.py",
        "proposals/written.py",
    )
    for top in ("bot", "union"):
        for file in (ROOT / top).rglob("*.py"):
            tree = ast.parse(file.read_text("utf-8"))
            said = [it.value for it in ast.walk(tree) if isinstance(it, ast.Constant)]
            docs = {
                ast.get_docstring(it, clean=False)
                for it in ast.walk(tree)
                if isinstance(
                    it, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
                )
            }
            words = [it for it in said if isinstance(it, str) and it not in docs]
            chinese = [it for it in words if re.search("[\u4e00-\u9fff]", it)]
            where = str(file.relative_to(ROOT / top))
            reads = where.startswith(readers) or where.endswith(tuple(understood))
            assert not chinese or reads or where == "__main__.py", file
