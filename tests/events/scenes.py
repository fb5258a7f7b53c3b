"""What the scenes of events begin with."""


async def hold(person, quota="2", closes="本周四12:00", companions="1", fee=None):
    """Badminton on Friday."""
    await person.says("/newevent")
    await person.says("羽毛球友谊赛")
    await person.says("本周五16:10")
    await person.says("体育馆")
    await person.taps("全体会员")
    await person.taps("带名单")
    for answer in (quota, closes, companions, fee, "自带球拍", None):
        await (person.says(answer) if answer else person.taps("跳过"))
    await person.taps("提交")


async def manage(person, deed):
    await person.says("/events")
    await person.taps("羽毛球友谊赛")
    await person.taps("管理")
    await person.taps(deed)


async def listed(person):
    await person.says("/events")
    await person.taps("羽毛球友谊赛")
