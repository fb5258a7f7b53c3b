"""How an announcement comes to be sent."""


async def send(zhou, text="体检通知\n10月15日起，市中医院。", audience="全体", *,
               way=None, at=None, pins=False, receipt=True):  # fmt: skip
    await zhou.says("/announce")
    await zhou.says(text)
    await zhou.says(audience)
    await zhou.taps("提交")
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
    paper = next(it["document"] for it in reversed(person.messages) if "document" in it)
    files = stage.world.files
    return files.read(files.get(paper["file_id"]).id)
