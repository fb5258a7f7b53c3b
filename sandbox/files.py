"""Files and photos: their names in Telegram, their bytes, and what a picture measures."""

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from sandbox.refusal import bad_request

Upload = tuple[str, bytes, str]
MOST_UPLOAD = 50 * 1024 * 1024
MOST_PHOTO = 10 * 1024 * 1024
MOST_DOWNLOAD = 20 * 1024 * 1024
FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "audio": "music",
    "video": "videos",
    "voice": "voice",
    "animation": "animations",
    "video_note": "video_notes",
    "sticker": "stickers",
}
MIME = {
    "photo": "image/jpeg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "voice": "audio/ogg",
    "animation": "video/mp4",
    "video_note": "video/mp4",
    "sticker": "image/webp",
}


@dataclass(slots=True)
class File:
    id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    path: str
    width: int = 0
    height: int = 0

    def told(self) -> dict[str, Any]:
        """A Bot API File."""
        return {
            "file_id": self.id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
            "file_path": self.path,
        }


@dataclass(slots=True)
class Files:
    by_id: dict[str, File] = field(default_factory=dict)
    by_path: dict[str, str] = field(default_factory=dict)
    data: dict[str, bytes] = field(default_factory=dict)
    unsaved: set[str] = field(default_factory=set)
    last: int = 0

    def add(self, kind: str, upload: Upload) -> File:
        """Takes an upload in; refuses what Telegram would."""
        name, data, mime = upload
        if not data:
            raise bad_request("file must be non-empty")
        width, height = (0, 0)
        if kind == "photo":
            if len(data) > MOST_PHOTO:
                raise bad_request("file is too big")
            width, height = measured(data)
            if not width:
                raise bad_request("IMAGE_PROCESS_FAILED")
            if width + height > 10_000 or max(width, height) > 20 * min(width, height):
                raise bad_request("PHOTO_INVALID_DIMENSIONS")
        number = self.last
        self.last += 1
        digest = hashlib.blake2s(data + str(number).encode()).hexdigest()
        unique = f"AQAD{digest[:11]}"
        suffix = ".jpg" if kind == "photo" else PurePosixPath(name).suffix[:20]
        file = File(
            f"AgAC{digest}{number}",
            unique,
            kind,
            name,
            MIME.get(kind, "") or mime or "application/octet-stream",
            len(data),
            f"{FOLDERS.get(kind, 'documents')}/file_{number}{suffix}",
            width,
            height,
        )
        self.by_id[file.id] = file
        self.by_path[file.path] = file.id
        self.data[unique] = data
        self.unsaved.add(unique)
        return file

    def get(self, file_id: str) -> File:
        """A file by its id; a smaller size of a photo is the photo itself here."""
        file = self.by_id.get(file_id) or self.by_id.get(file_id.removesuffix("-s"))
        if file is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return file

    def read(self, file_id: str) -> bytes:
        return self.data[self.get(file_id).unique_id]


def measured(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG, JPEG, GIF or WebP; zeros for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    return 0, 0


def _webp(data: bytes) -> tuple[int, int]:
    if data[12:16] == b"VP8X":
        wide, high = data[24:27], data[27:30]
        return int.from_bytes(wide, "little") + 1, int.from_bytes(high, "little") + 1
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    wide, high = data[26:28], data[28:30]
    return int.from_bytes(wide, "little") & 0x3FFF, int.from_bytes(high, "little") & 0x3FFF


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return 0, 0
        marker = data[at + 1]
        if marker in (0xC0, 0xC1, 0xC2, 0xC3):
            high, wide = data[at + 5 : at + 7], data[at + 7 : at + 9]
            return int.from_bytes(wide, "big"), int.from_bytes(high, "big")
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0, 0


def sizes(file: File) -> list[dict[str, Any]]:
    """A photo as Telegram shows it: a small one and the whole."""
    whole = {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "width": file.width,
        "height": file.height,
    }
    scale = 90 / max(file.width, file.height)
    if scale >= 1:
        return [whole]
    small = {
        **whole,
        "file_id": f"{file.id}-s",
        "file_unique_id": f"{file.unique_id}s",
        "width": max(1, round(file.width * scale)),
        "height": max(1, round(file.height * scale)),
    }
    return [small, whole]


def described(file: File) -> dict[str, Any]:
    """A file as it stands in a message."""
    told: dict[str, Any] = {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
    }
    if file.kind in ("document", "audio", "video", "animation"):
        told |= {"file_name": file.name, "mime_type": file.mime}
    if file.kind in ("audio", "video", "voice", "animation", "video_note"):
        told["duration"] = 0
    if file.kind in ("video", "animation"):
        told |= {"width": 320, "height": 240}
    if file.kind == "video_note":
        told["length"] = 240
    if file.kind == "sticker":
        told |= {"type": "regular", "width": 512, "height": 512}
        told |= {"is_animated": False, "is_video": False}
    return told
