"""What the scenes of announcements begin with."""

from tests.stage import DOT

PICTURE = ("photo", ("a.png", DOT, "image/png"))


def paper(name="名单.xlsx", content=b"rows"):
    return ("document", (name, content, "application/octet-stream"))


async def sends(person, file=PICTURE, caption="", album="", **more):
    """A photo or a file, as from a phone: with words under it, or one of several."""
    world = person.stage.world
    world.says(person.account, person.chat, file=file, caption=caption, media_group_id=album,
               **more)  # fmt: skip
    await person.stage.settles()


async def write(zhou, text="体检通知\n10月15日起，市中医院。", audience="全体"):
    """A draft of the chair's."""
    await zhou.says("/announce")
    await zhou.says(text)
    await zhou.says(audience)
    await zhou.taps("提交")


async def two_agree(zhou):
    """From now on a second officer agrees before anything goes out."""
    await zhou.says("/settings 通知要二人同意")
    await zhou.taps("通知要二人同意")
    await zhou.taps("开")
    await zhou.taps("提交")


def came(room, since=0):
    """What the bot said there: words, or files with the words under them."""
    return [told(it) for it in room.messages[since:]]


def told(message):
    kind = next((it for it in ("photo", "document") if it in message), "text")
    words = message.get("text") or message.get("caption") or ""
    return kind, words, message.get("media_group_id")


async def send(zhou, text="体检通知\n10月15日起，市中医院。", audience="全体", *,
               way=None, at=None, pins=False, receipt=True):  # fmt: skip
    """What the chair wrote is out, or waits for its hour."""
    await write(zhou, text, audience)
    if way:
        await zhou.taps(way)
    if pins:
        await zhou.taps("群里置顶")
    if not receipt:
        await zhou.taps("不用点收到")
    if at:
        await zhou.taps("定时发")
        await zhou.says(at)
        await zhou.taps("提交")
    await zhou.taps("发出")


def shown(stage, person):
    """The bytes of the file somebody was given last."""
    given = next(it["document"] for it in reversed(person.messages) if "document" in it)
    files = stage.world.files
    return files.read(files.get(given["file_id"]).id)
