"""A roster taken from the machine: read, compared, shown, and written if one says so."""

import asyncio
from functools import partial
from pathlib import Path

from rich import print as show
from rich.markup import escape

from bot import sheets
from bot.card import plain
from bot.texts import Texts
from bot.views import register as views
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY
from union.kernel.work import Office
from union.members import roster
from union.members.roster import Roster
from union.register import actions as register


class Unread(Exception):
    """Why a file gives no roster, in one line."""


def read(office: Office, file: Path, locale: str) -> Roster:
    """The rows of a file, good and faulty."""
    texts = Texts()
    try:
        rows = asyncio.run(sheets.read_table(file.read_bytes(), file.name))
    except OSError as error:
        raise Unread(f"{file}: {error.strerror}") from None
    except Refusal as no:
        raise Unread(plain(texts.say(locale, no.key, **no.facts))) from None
    return roster.read_rows(rows, office.clock().astimezone(office.zone).date())


def tell(office: Office, found: Roster, locale: str) -> bool:
    """Show what it would change, every faulty row with its reason; True if there is anything."""
    say = partial(Texts().say, locale)
    plan = office.ask(NOBODY, register.preview, entries=found.entries)
    show(escape(views.whole(say, plan, found.faults)))
    return not plan.is_empty


def take(office: Office, found: Roster, school: str) -> str:
    """Write it; the same file again changes nothing."""
    done = office.run(NOBODY, register.enrol, school=school, entries=found.entries)
    return f"{done.new} new, {len(done.changed)} changed, {done.same} the same."
