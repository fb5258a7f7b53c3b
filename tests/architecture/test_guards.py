"""No action without a guard, and no guard but the table."""

import importlib
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, get_type_hints
from zoneinfo import ZoneInfo

import pytest

from tests import people
from tests.conftest import SEEDS
from union.kernel.database import open_database
from union.kernel.guards import Action, unattended
from union.kernel.outbox import Fate, State
from union.kernel.policy import seeds
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.kernel.vault import Vault
from union.kernel.work import Office
from union.members.actions import me
from union.members.guards import STRANGERS
from union.members.rules import (
    BORN,
    DUTIES,
    FOR_RETIREES,
    ChatKind,
    Duty,
    Role,
    Standing,
    duties_of,
)  # fmt: skip
from union.members.store import Appointment, Member
from union.voice_box.rules import Verb, Way

ROOT = Path(__file__).parents[2]
SAMPLES = {
    int: 1,
    str: "x",
    bool: True,
    list: [],
    dict: {},
    ChatKind: ChatKind.STAFF,
    Role: Role.MEMBER,
    Fate: Fate(State.SENT),
    Action: me,
    timedelta: timedelta(days=1),
    Way: Way.NAMED,
    Verb: Verb.ANSWER,
    date: date(2026, 9, 14),
    Any: "x",
}
GUARDS = {
    "members-unknown",
    "members-applicant",
    "members-not-yours",
    "kernel-unattended",
    "members-here-already",
}


def public(module):
    """What a module itself defines for others to run."""
    own = (it for it in vars(module).values() if getattr(it, "__module__", "") == module.__name__)
    return [it for it in own if callable(it) and it.__name__[0] != "_" and not isinstance(it, type)]


VOICE_BOX = "union.voice_box.actions"
APART = {f"{VOICE_BOX}.{it}" for it in ("writing", "keeping", "emptying")}
FILES = sorted([*(ROOT / "union").glob("*/actions.py"), *(ROOT / "union").glob("*/actions/*.py")])
NAMES = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in FILES]
MODULES = [importlib.import_module(name) for name in NAMES]
DEEDS = [deed for module in MODULES for deed in public(module)]
each_deed = pytest.mark.parametrize(
    "deed", DEEDS, ids=lambda deed: f"{deed.__module__.split('.')[1]}.{deed.__name__}"
)


@each_deed
def test_every_public_deed_is_guarded(deed):
    assert isinstance(deed, Action)


def standing_of(role):
    """One in which a person can hold this office."""
    if role is Role.APPLICANT:
        return Standing.APPLICANT
    return Standing.RETIRED if role in {Role.RETIREE, *FOR_RETIREES} else Standing.IN_SERVICE


@unattended
def hire(uow):
    """One person of each role; the account is the role's place in the list."""
    for account, role in enumerate(Role, start=1):
        member = Member(account=account, name="某人", standing=standing_of(role), appointments=[])
        if role not in BORN:
            member.appointments.append(Appointment(role=role, since=uow.today))
        uow.session.add(member)


def facts_for(deed):
    hints = get_type_hints(deed.deed)
    wanted = [it for it in hints if it not in ("uow", "member", "account", "return")]
    if deed.__name__ == "reached":
        wanted.append("account")
    return {name: sample(hints[name]) for name in wanted}


def sample(hint):
    kind = getattr(hint, "__origin__", hint)
    if kind in SAMPLES:
        return SAMPLES[kind]
    return None if type(None) in getattr(hint, "__args__", ()) else {}


@pytest.fixture(scope="module")
def peopled(sqlite_template, tmp_path_factory):
    """The small school and one person of each role, made once and copied for each deed."""
    file = tmp_path_factory.mktemp("peopled") / "school.db"
    shutil.copy(sqlite_template, file)
    office = office_of(file)
    people.move_in(office)
    office.run(NOBODY, hire)
    office.close()
    return file


def office_of(file, kind=Office):
    now = datetime(2026, 9, 7, 0, 30, tzinfo=UTC)
    engine = open_database(f"sqlite:///{file}")
    return kind(engine, lambda: now, ZoneInfo("Asia/Shanghai"), seeds(SEEDS))


@pytest.fixture(scope="module")
def one_office(tmp_path_factory):
    """One for all deeds: it remembers what it has compiled."""
    return office_of(tmp_path_factory.mktemp("guards") / "school.db")


@pytest.fixture(scope="module")
def one_vault(one_office, sqlite_template):
    """The second store beside it."""
    file = Path(one_office.engine.url.database)
    shutil.copytree(sqlite_template.parent / "vault", file.parent / "vault")
    return office_of(file, Vault)


@pytest.fixture
def school(peopled, one_office):
    file = Path(one_office.engine.url.database)
    shutil.copy(peopled, file)
    yield one_office
    one_office.close()
    for left in file.parent.iterdir():
        if left.is_file():
            left.unlink()


@pytest.fixture
def place(deed, school, request):
    """Where a deed is done: in the vault, if it is one of those."""
    if deed.__module__ not in APART:
        yield school
        return
    vault = request.getfixturevalue("one_vault")
    yield vault
    vault.close()


@each_deed
def test_the_table_alone_says_who_may(deed, place):
    """A permitted call may still be refused for its facts; what it never does is crash."""
    for account, role in enumerate([*Role, "stranger"], start=1):
        duties = duties_of(standing_of(role), [role]) if role in DUTIES else {STRANGERS}
        refused = refusal(place, Actor(account), deed)
        is_stranger = deed.who == STRANGERS and Duty.BELONG not in duties
        assert (refused not in GUARDS) == (deed.who in duties or is_stranger), role


def refusal(office, actor, deed):
    try:
        office.run(actor, deed, **facts_for(deed))
    except Refusal as no:
        return no.key


@each_deed
def test_who_has_left_may_do_nothing_with_the_next_tap(deed, school, place):
    @unattended
    def leave(uow):
        uow.session.query(Member).filter_by(account=people.ZHOU).one().standing = Standing.LEFT

    school.run(NOBODY, leave)
    refused = refusal(place, Actor(people.ZHOU), deed)
    assert (refused in GUARDS) != (deed.who == STRANGERS)  # may come in again, as anybody may
