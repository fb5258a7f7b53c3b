"""What an announcement carries beside its words, and how that goes out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from union.announcements.rules import units
from union.kernel.refusal import Refusal

FILES_MOST = 10  # Bot API, sendMediaGroup: one album
CAPTION_MOST = 880  # of the 1,024 units of a caption; head, name and count want room too
NAME_MOST = 60


class Kind(StrEnum):
    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Attached:
    """A photo or a file that Telegram keeps; a photo has no name."""

    id: int
    kind: Kind
    file: str
    name: str

    @property
    def facts(self) -> dict[str, str]:
        """As a letter bears it."""
        return {"kind": self.kind.value, "file": self.file, "name": self.name}


def check_files(
    items: Sequence[Mapping[str, Any]], already: int = 0
) -> list[tuple[Kind, str, str]]:
    """Kind, file and name of each; refuses more than an album holds."""
    if already + len(items) > FILES_MOST:
        raise Refusal("announcements-files-enough", most=FILES_MOST, now=already)
    return [(Kind(it["kind"]), str(it["file"]), str(it["name"])[:NAME_MOST]) for it in items]


def is_caption(body: str, files: Sequence[Attached]) -> bool:
    """Whether the words go out under their one photo or file, as one message."""
    return len(files) == 1 and units(body) <= CAPTION_MOST


def albums(files: Sequence[Attached]) -> list[list[Attached]]:
    """What goes together: photos and documents never share an album (Bot API)."""
    alike = ([it for it in files if it.kind is kind] for kind in Kind)
    return [it for it in alike if it]
