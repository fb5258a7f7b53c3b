"""Photos and files on their way: under the words, or behind them as letters of their own."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from union.announcements import files
from union.announcements.files import Attached
from union.announcements.rules import State
from union.announcements.store import Announcement, AnnouncementFile
from union.kernel import batches
from union.kernel.unit import UnitOfWork

KEY = "announcements-files-letter"


def put(it: Announcement, items: Sequence[Mapping[str, Any]]) -> None:
    """Behind those that are there."""
    for kind, file, name in files.check_files(items, len(it.files)):
        it.files.append(AnnouncementFile(kind=kind, file=file, name=name))


def carried(it: Announcement) -> list[Attached]:
    """The one file under which its words stand, if there is such; fast once it is sent."""
    is_sent = it.state in (State.SENT, State.RECALLED)
    under = it.carries if is_sent else files.is_caption(it.body, it.attached)
    return it.attached if under else []


def behind(it: Announcement) -> list[list[Attached]]:
    """The albums that follow its words."""
    return [] if carried(it) else files.albums(it.attached)


def send(
    uow: UnitOfWork, it: Announcement, batch: str, people: Mapping[int, str],
    groups: Iterable[int], due: datetime,
) -> None:  # fmt: skip
    """Each album a letter of its own behind the words, for what went wrong is known of each."""
    for number, album in enumerate(behind(it)):
        facts = {"files": [one.facts for one in album]}
        chats = {chat: f"{stamp}:files:{number}" for chat, stamp in people.items()}
        chats |= {chat: f"{batch}:{chat}:files:{number}" for chat in groups}
        batches.post(uow.session, batch, chats, KEY, due, it.until, facts)
