"""The public page as a folder: written beside and swapped in, taken away once it is closed."""

import logging
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from bot.bridge import Bridge
from bot.papers.site import files
from bot.settings import ROOT
from bot.texts import Texts
from union.kernel.unit import NOBODY
from union.site import actions
from union.site.sheets import Site

FOLDER = ROOT / "data" / "var" / "site"
MARK = ".xiaojia-site"
READABLE, ENTERED = 0o644, 0o755  # a web server is another user

log = logging.getLogger(__name__)


class Failed(Exception):
    """What went wrong, in one line."""


class Keeper:
    """Writes it anew when what everybody may see has changed."""

    def __init__(self, bridge: Bridge, texts: Texts, folder: Path, address: str | None) -> None:
        self.bridge, self.texts, self.folder, self.address = bridge, texts, folder, address
        self.written: Any = ...  # nothing we know of

    async def look(self) -> None:
        """What fails is tried again at the next beat."""
        shown = await self.bridge.ask(NOBODY, actions.shown)
        if shown == self.written and self.folder.exists() == (shown is not None):
            return
        try:
            await self.bridge.draw(publish, self.folder, shown, self.texts, self.address)
        except Failed as why:
            log.error("the public page is not written: %s", why)
        else:
            self.written = shown


def publish(folder: Path, shown: Site | None, texts: Texts, address: str | None) -> int:
    """How many files there are now; where the page is closed, nothing is left."""
    made = files(shown, texts, address) if shown else {}
    try:
        put(folder.resolve(), made)
    except OSError as error:
        raise Failed(f"{folder}: {error.strerror}.") from None
    return len(made)


def put(folder: Path, made: Mapping[str, bytes]) -> None:
    """These files and no others; a reader sees the old ones or the new ones."""
    check_ours(folder)
    for left in folder.parent.glob(f".{folder.name}-*"):  # somebody was killed in between
        if (left / MARK).exists():
            shutil.rmtree(left)
    if not made:
        retire(folder)
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    for path, content in {MARK: b"", **made}.items():
        write(fresh / path, content)
    for part in (fresh, *(it for it in fresh.rglob("*") if it.is_dir())):
        part.chmod(ENTERED)
    retire(folder, fresh)


def check_ours(folder: Path) -> None:
    """Nothing of anybody else's is ever deleted."""
    if folder.exists() and not (folder / MARK).is_file() and any(folder.iterdir()):
        raise Failed(f"{folder} holds something else; name an empty or a new folder")


def write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    file.chmod(READABLE)


def retire(folder: Path, fresh: Path | None = None) -> None:
    """Out of sight at once, the fresh one in its place, and only then deleted."""
    old = Path(mkdtemp(prefix=f".{folder.name}-", dir=folder.parent)) if folder.exists() else None
    if old:
        write(old / MARK, b"")
        folder.rename(old / "was")
    if fresh:
        fresh.rename(folder)
    if old:
        shutil.rmtree(old)
