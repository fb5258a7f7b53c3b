"""What the scenes of the voice box begin with."""

import re

FOOD = "食堂这两周菜偏咸，四节课后去的老师很吃亏"


def prompt(person):
    """The prompt that was shown last."""
    asked = [it for it in person.messages if "force_reply" in it.get("reply_markup", {})]
    return asked[-1]["message_id"]


async def replies(person, text="", file=None, caption=""):
    """An answer to the last prompt, as a phone opens it by itself."""
    person.stage.world.says(
        person.account, person.chat, text, reply_to=prompt(person), file=file, caption=caption
    )
    await person.stage.settles()


async def writes(person, text=FOOD, how="匿名", to="工会"):
    """As far as the preview."""
    await person.says("/suggest")
    await person.taps(how)
    await person.taps(to)
    await replies(person, text)


async def puts_in(person, text=FOOD, how="匿名", to="工会"):
    """A letter in the box; its receipt, if it has one."""
    await writes(person, text, how, to)
    await person.taps("投递")
    return receipt(person)


def receipt(person):
    found = re.search(r"([0-9]{4} ){3}[0-9]{4}", person.hears)
    return found and found[0]


async def looks_up(person, code):
    await person.says("/suggest")
    await person.taps("查答复")
    await replies(person, code)


async def opens(keeper):
    """The first letter of the desk."""
    await keeper.says("/box")
    await keeper.taps(keeper.sees[0])


async def says(keeper, button, text):
    await keeper.taps(button)
    await replies(keeper, text)
    await keeper.taps("发出")
