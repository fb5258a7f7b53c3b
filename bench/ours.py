"""Our whole bot as a contestant: its settings, and a database in which everybody is bound."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench.town import TOKEN
from bot import app, migrate, settings
from union.kernel.unit import NOBODY
from union.members.roster import Birth, Entry
from union.members.rules import Role, Standing
from union.register import actions as register

ALL_YOU_CAN = "1000000"  # messages a second: the sandbox has its limits off as well
SCHOOL = "测试学校工会"


def database_in(folder: Path) -> str:
    return f"sqlite:///{folder}/bench.db"


def env(server: str, database_url: str) -> Mapping[str, str]:
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": server,
        "DATABASE_URL": database_url,
        "MESSAGES_PER_SECOND": ALL_YOU_CAN,
        "LOG_LEVEL": "WARNING",
    }


def env_in(server: str, folder: Path) -> Mapping[str, str]:
    return env(server, database_in(folder))


def prepare_in(folder: Path, people: Sequence[int]) -> None:
    prepare(database_in(folder), people)


def prepare(database_url: str, people: Sequence[int], chairs: Sequence[int] = ()) -> None:
    """A fresh database in which all these accounts belong to delegates."""
    given = settings.read(database_url=database_url)
    office = app.open_office(given, lambda: datetime.now(UTC))
    migrate.upgrade(office.engine)
    entries = [entry(account, is_chair=account in chairs) for account in people]
    office.run(NOBODY, register.enrol, school=SCHOOL, entries=entries)
    office.engine.dispose()


def entry(account: int, *, is_chair: bool) -> Entry:
    return Entry(
        name=f"老师{account}",
        staff_number=str(account),
        sex=None,
        birth=Birth(None, None, None),
        branch="高中部",
        group="语文组",
        roles=[Role.DELEGATE, Role.CHAIR] if is_chair else [Role.DELEGATE],
        standing=Standing.IN_SERVICE,
        phone_last4=None,
        account=account,
    )
