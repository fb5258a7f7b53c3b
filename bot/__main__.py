"""The command line: ``python -m bot`` or ``xiaojia``."""

import asyncio
import gc
import signal
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from telegram.error import InvalidToken, NetworkError
from uvloop import run as run_loop

from bot import (
    app,
    backups,
    dates,
    demo,
    doctor,
    hardening,
    invitations,
    logs,
    migrate,
    rosters,
    settings,
    site,
)
from bot.bridge import Bridge
from bot.settings import Settings, WrongSetting
from bot.texts import Texts
from union.archive import actions as archive
from union.kernel import actions as kernel
from union.kernel.lease import Lease, Taken
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY
from union.members.rules import Role
from union.site import actions as public

gc.freeze()  # what was imported stays: a short command need not look through it as it ends
cli = typer.Typer(no_args_is_help=True, add_completion=False, help="小家 Xiaojia, the union's bot.")


def now() -> datetime:
    """The one clock of the real world."""
    return datetime.now(UTC)


def stop(line: str) -> NoReturn:
    """One clear line, no traceback."""
    print(line, file=sys.stderr)
    raise typer.Exit(2)


def good(line: str) -> None:
    """One line, however long: a path that is broken in two is no path."""
    typer.secho(line, fg=typer.colors.GREEN)


def read_settings(needs_token: bool = False) -> Settings:
    try:
        read = settings.read(needs_token=needs_token)
    except WrongSetting as wrong:
        stop(str(wrong))
    logs.begin(read.log_level, read.bot_token.get_secret_value())
    return read


@contextmanager
def alone(engine: Engine, otherwise: str) -> Iterator[None]:
    """While we are the only ones on this database."""
    try:
        lease = Lease(engine)
    except Taken:
        stop(otherwise)
    except (OperationalError, OSError) as error:
        stop(f"DATABASE_URL: the database cannot be opened ({type(error).__name__}).")
    try:
        yield
    finally:
        lease.close()


@cli.command()
def run() -> None:
    """Run the bot until it is stopped."""
    hardening.leave_no_dump()
    given = read_settings(needs_token=True)
    office = app.open_office(given, now)
    with alone(office.engine, "Another Xiaojia is running on this database; stop it first."):
        migrate.upgrade(office.engine)
        try:
            run_loop(until_stopped(live(given, Bridge(office))))
        except InvalidToken:
            stop("BOT_TOKEN: Telegram does not know this token; copy it again from @BotFather.")
        except NetworkError as error:
            stop(f"BOT_API_URL: {given.bot_api_url} cannot be reached ({error.message}).")


async def live(given: Settings, bridge: Bridge) -> None:
    built = app.build(given, bridge)
    try:
        await app.live(
            built, alive_file=given.alive_file, alive_url=given.alive_url,
            site_folder=given.site_folder, site_url=given.site_url,
        )  # fmt: skip
    finally:
        await built.bot.shutdown()  # PTB leaves its connections open where it could not begin


async def until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """Ctrl-C and a supervisor's SIGTERM are the usual end, with exit code 0."""
    life = asyncio.ensure_future(work)
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, life.cancel)
    try:
        await life
    except asyncio.CancelledError:
        return
    except BaseExceptionGroup as several:
        raise several.exceptions[0] from None


@cli.command(name="demo")
def play(
    port: int = 8090,
    folder: Path = demo.STATE,
    at: Annotated[datetime | None, typer.Option(help="Begin on another day, by its clock.")] = None,
) -> None:
    """Play the sample school on a local stand-in for Telegram."""
    folder = folder.resolve()
    try:
        if at:
            demo.turn_clock(folder, at, now())
    except demo.CannotPlay as why:
        stop(str(why))
    given = demo.settings_in(folder)
    logs.begin(given.log_level, given.bot_token.get_secret_value())
    office = demo.open_office(given, folder, now)
    with alone(office.engine, "The sample school is being played already."):
        try:
            run_loop(until_stopped(demo.play(given, office, folder, port)))
        except demo.CannotPlay as why:
            stop(str(why))


@cli.command(name="migrate")
def bring_up() -> None:
    """Bring the database to today's shape (``run`` does so too)."""
    given = read_settings()
    migrate.upgrade(app.open_office(given, now).engine)
    good("The database is up to date.")


@cli.command()
def invite(
    role: Role,
    name: Annotated[str, typer.Option(help="The person's name in the register, or a new one.")],
    staff_number: Annotated[str | None, typer.Option(help="Where two bear the same name.")] = None,
) -> None:
    """Print a one-time link and code for a role, the first chair's too."""
    given = read_settings()
    office = app.open_office(given, now)
    migrate.upgrade(office.engine)
    try:
        code = invitations.make(office, name=name, role=role, staff_number=staff_number)
    except Refusal as no:
        stop(invitations.in_words(no, given.default_locale))
    run_loop(invitations.show_link(given, code, name))


@cli.command(name="import-roster")
def import_roster(
    file: Path,
    school: Annotated[str, typer.Option(help="The union's name, on the first import.")] = "工会",
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
) -> None:
    """Take the register from an .xlsx or .csv; shows what it would change first."""
    given = read_settings()
    office = app.open_office(given, now)
    migrate.upgrade(office.engine)
    try:
        found = rosters.read(office, file, given.default_locale)
    except rosters.Unread as why:
        stop(str(why))
    if not rosters.tell(office, found, given.default_locale):
        good("Nothing to write.")
    elif yes or typer.confirm("Write it?"):
        good(rosters.take(office, found, school))


@cli.command(name="dates")
def read_dates(
    said: Annotated[list[str] | None, typer.Argument(help="Expressions; else lines.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines in, JSON lines out.")] = False,
) -> None:
    """Show how written dates are understood."""
    if as_json:
        try:
            for answer in dates.answers(sys.stdin):
                print(answer, flush=True)
        except dates.Unread as why:
            stop(str(why))
        return
    given = read_settings()
    here = now().astimezone(given.zone).replace(tzinfo=None, second=0, microsecond=0)
    for words in said or (line.strip() for line in sys.stdin):
        print(dates.told(words, here, given.default_locale))


@cli.command()
def backup(folder: Path = backups.FOLDER) -> None:
    """Copy the database into a folder, check the copy, delete those older than /settings says."""
    given = read_settings()
    try:
        office = app.open_office(given, now)
        made = backups.backup(office.engine, folder, now())
        days = office.ask(NOBODY, archive.backups_days)
        old = backups.prune(folder, now(), days)
    except backups.Failed as failed:
        stop(str(failed))
    good(f"Backed up to {made}")
    if old:
        good(f"Deleted {len(old)} older than {days} days")


@cli.command()
def restore(file: Path) -> None:
    """Put a backup in the database's place; what was there is kept beside it."""
    given = read_settings()
    office = app.open_office(given, now)
    with alone(office.engine, "Xiaojia is running on this database; stop it first."):
        try:
            kept = backups.restore(office.engine, file, now())
        except backups.Failed as failed:
            stop(str(failed))
        migrate.upgrade(office.engine)
        office.run(NOBODY, kernel.doubt_waiting)
    good(f"Restored. What was there before: {kept}")


@cli.command(name="site")
def write_site(
    folder: Annotated[
        Path | None, typer.Argument(help="Else SITE_FOLDER, or data/var/site.")
    ] = None,
) -> None:
    """Write the public page (工会网页) into a folder, once the chair has opened it."""
    given = read_settings()
    where = folder or given.site_folder or site.FOLDER
    office = app.open_office(given, now)
    migrate.upgrade(office.engine)
    shown = office.ask(NOBODY, public.shown)
    try:
        count = site.publish(where, shown, Texts(), given.site_url)
    except site.Failed as failed:
        stop(str(failed))
    if shown is None:
        stop("The public page is closed: the chair opens it in /settings (公开网页).")
    good(f"Wrote {count} files into {where}")


@cli.command(name="doctor")
def examine(
    privacy: Annotated[
        bool, typer.Option("--privacy", help="Search for an account beside a letter of the box.")
    ] = False,
    also: Annotated[
        list[Path] | None, typer.Option(help="Another file or folder to search: logs, backups.")
    ] = None,
) -> None:
    """Check the settings, the database and the way to Telegram."""
    given = read_settings()
    others = [*(also or [])] if privacy else None
    if not run_loop(doctor.examine(given, app.open_office(given, now), others)):
        raise typer.Exit(1)


if __name__ == "__main__":
    cli()
