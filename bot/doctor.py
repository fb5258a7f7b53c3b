"""Is everything in order? Settings, database, the way to Telegram."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from rich import print as show
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot import backups, invitations, migrate, privacy
from bot.settings import Settings
from union.kernel.keys import keys_in
from union.kernel.unit import NOBODY
from union.kernel.vault import Vault
from union.kernel.work import Office
from union.members import actions as members

Finding = tuple[bool, str]


async def examine(
    settings: Settings, office: Office, others: Sequence[Path] | None = None
) -> bool:  # fmt: skip
    """Print one line a finding; True if all are good. With ``others`` the voice box is searched."""
    findings = list(database(office))
    if all(good for good, _ in findings):
        findings += register(office)
        if others is not None:
            findings += searched(settings, office, others)
    findings.append(await telegram(settings))
    for good, line in findings:
        show(f"[green]ok[/green]  {line}" if good else f"[red]no[/red]  {line}")
    return all(good for good, _ in findings)


def searched(settings: Settings, office: Office, others: Sequence[Path]) -> Iterator[Finding]:
    """Whether an account stands beside a letter, anywhere."""
    key = settings.vault_key_file
    vault = Vault(office.engine, office.clock, office.zone, office.seeds, keys_in(key))
    kept = [it for it in (backups.FOLDER, settings.site_folder, *others) if it and it.exists()]
    try:
        yield from privacy.examine(vault, key, kept)
    finally:
        vault.close()


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
