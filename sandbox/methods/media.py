"""Photos, documents and other files: sent, sent again by id, in albums, and fetched."""

from collections.abc import Callable, Mapping
from typing import Any

from sandbox import posting
from sandbox.call import Call, captioned
from sandbox.chats import Chat, Message
from sandbox.files import MOST_DOWNLOAD, MOST_UPLOAD, File, described, sizes
from sandbox.refusal import Refused, bad_request
from sandbox.spec import missing

SPOKEN = {
    "photo": "Photo",
    "document": "Document",
    "audio": "Audio",
    "video": "Video",
    "voice": "VoiceNote",
    "animation": "Animation",
    "video_note": "VideoNote",
    "sticker": "Sticker",
}
ALBUM = {"photo": "visual", "video": "visual", "document": "document", "audio": "audio"}


def received(call: Call, kind: str, given: Any, field: str) -> File:
    """The file a parameter means: uploaded with the call, or known by its id."""
    if isinstance(given, str) and given.startswith("attach://"):
        field, given = given.removeprefix("attach://"), None
    upload = call.files.get(field)
    if upload is not None and not given:
        if len(upload[1]) > MOST_UPLOAD:
            raise Refused(413, "Request Entity Too Large")
        return call.world.files.add(kind, upload)
    if not given:
        raise missing(kind)
    if str(given).startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    try:
        file = call.world.files.get(str(given))
    except Refused:
        raise bad_request("wrong file identifier/HTTP URL specified") from None
    if file.kind != kind:
        raise bad_request(f"can't use file of type {SPOKEN[file.kind]} as {SPOKEN[kind]}")
    return file


def content(kind: str, file: File, params: Mapping[str, Any]) -> dict[str, Any]:
    if kind == "photo":
        made: dict[str, Any] = {"photo": sizes(file)}
    else:
        told = described(file)
        for name in ("duration", "width", "height", "length", "performer", "title"):
            if params.get(name):
                told[name] = params[name]
        made = {kind: told}
        if kind == "animation":
            made["document"] = {
                name: told[name] for name in told if name not in ("duration", "width", "height")
            }
    if params.get("has_spoiler"):
        made["has_media_spoiler"] = True
    return made


def _sender(kind: str) -> Callable[[Call], Message]:
    def send(call: Call) -> Message:
        chat = call.chat(writes=True)
        posting.may_send(call, chat, {kind: None})
        caption = {} if kind in ("sticker", "video_note") else call.caption()
        file = received(call, kind, call.get(kind), kind)
        return posting.by_bot(call, content(kind, file, call.params) | caption)

    send.__name__ = f"send_{kind}"
    return send


def send_media_group(call: Call) -> list[Message]:
    """An album: two to ten of one family, each with its own caption."""
    chat = call.chat(writes=True)
    media = call.params["media"]
    if len({ALBUM.get(item["type"]) for item in media}) > 1 or media[0]["type"] not in ALBUM:
        raise bad_request("message can't be sent as an album with other types of media")
    contents = [_album_item(call, chat, item) for item in media]
    call.world.spend(call.bot, chat.id, len(contents))
    group = str(14_000_000_000_000_000 + call.world.number())
    return [posting.by_bot(call, {"media_group_id": group, **made}, chat=chat) for made in contents]


def _album_item(call: Call, chat: Chat, item: dict[str, Any]) -> dict[str, Any]:
    kind = item["type"]
    posting.may_send(call, chat, {kind: None})
    file = received(call, kind, item["media"], kind)
    return content(kind, file, item) | captioned(call.world, item)


def get_file(call: Call) -> dict[str, Any]:
    file = call.world.files.get(call.params["file_id"])
    if file.size > MOST_DOWNLOAD:
        raise bad_request("file is too big")
    return file.told()


def get_user_profile_photos(call: Call) -> dict[str, Any]:
    if call.world.user(call.params["user_id"]) is None:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


HERE = (*map(_sender, SPOKEN), send_media_group, get_file, get_user_profile_photos)
