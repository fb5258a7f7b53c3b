"""Is everything in order? Settings, database, the way to Telegram."""

from collections.abc import Iterator

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from rich import print as show
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot import invitations, migrate
from bot.settings import Settings
from union.kernel.unit import NOBODY
from union.kernel.work import Office
from union.members import actions as members

Finding = tuple[bool, str]


async def examine(settings: Settings, office: Office) -> bool:
    """Print one line a finding; True if all are good."""
    findings = list(database(office))
    if all(good for good, _ in findings):
        findings += register(office)
    findings.append(await telegram(settings))
    for good, line in findings:
        show(f"[green]ok[/green]  {line}" if good else f"[red]no[/red]  {line}")
    return all(good for good, _ in findings)


def database(office: Office) -> Iterator[Finding]:
    try:
        with office.engine.connect() as connection:
            at = MigrationContext.configure(connection).get_current_revision()
            if office.engine.dialect.name == "sqlite":
                whole = connection.scalar(text("PRAGMA quick_check"))
                yield whole == "ok", f"database: {whole}"
    except SQLAlchemyError as error:
        yield False, f"database: cannot be opened ({type(error).__name__}); see DATABASE_URL"
        return
    head = ScriptDirectory.from_config(migrate.config(office.engine)).get_current_head()
    yield at == head, f"migrations: at {at}, newest {head}" + ("" if at == head else "; migrate")


def register(office: Office) -> Iterator[Finding]:
    people = office.ask(NOBODY, members.count)
    yield (
        people > 0,
        f"register: {people} people" + ("" if people else "; begin with: invite chair"),
    )
    chats = len(office.ask(NOBODY, members.bound_chats))
    yield True, f"group chats: {chats} bound"


async def telegram(settings: Settings) -> Finding:
    if not settings.bot_token.get_secret_value():
        return False, "telegram: BOT_TOKEN is missing"
    name = await invitations.username_of(settings)
    return name is not None, f"telegram: @{name}" if name else "telegram: not reached, or the token"
