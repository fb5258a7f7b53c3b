from telegram import Message
from telegram.error import BadRequest

from tests import people
from tests.events.scenes import hold
from tests.scenes import later
from tests.stage import DOT, GROUP
from union.events import actions
from union.kernel.unit import Actor


def picture(number):
    """Another picture each time: only its last byte differs."""
    return DOT + bytes([number])


async def played(zhou, wang, li, stage, clock):
    """Badminton was on Friday; Wang and Li came."""
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await li.taps("参加", GROUP)
    await later(stage, clock, days=5, hours=2)


async def test_the_thanks_ask_for_pictures_and_the_album_shows_them(zhou, wang, li, stage, clock):
    await played(zhou, wang, li, stage, clock)
    assert "直接发给我，收进相册" in wang.hears
    await wang.sends("photo", content=picture(1))
    assert wang.hears == "收进“羽毛球友谊赛”的相册了，接着发就行。大家在 /events 里看得到。"
    heard = len(wang.messages)
    await wang.sends("photo", content=picture(2))
    assert len(wang.messages) == heard  # the second only gets a thumb
    await li.sends("photo", content=picture(3))
    await li.presses("events:read:1")
    assert "相册 3" in li.sees
    await li.taps("相册 3")
    assert li.hears == "“羽毛球友谊赛”的照片，一共 3 张。"
    assert len([it for it in li.messages if "photo" in it]) == 3


async def test_the_same_picture_is_taken_in_once_and_ones_own_can_be_taken_out(
    zhou, wang, li, stage, clock, office
):
    await played(zhou, wang, li, stage, clock)
    await wang.sends("photo", content=picture(1))
    (file,) = office.ask(Actor(people.WANG), actions.album, event_id=1).files
    mark = stage.world.files.get(file).unique_id
    office.run(Actor(people.LI), actions.hand_in, file=file, mark=mark)  # sent on by another
    await li.sends("photo", content=picture(2))
    await wang.presses("events:album:1")
    assert "一共 2 张" in wang.hears
    await wang.taps("撤下照片")
    await wang.says("2")
    await wang.taps("提交")
    assert wang.pop_up == "这张是别的同事发的，您撤不了。"
    await wang.taps("上一步")
    await wang.says("9")
    await wang.taps("提交")
    assert wang.pop_up == "请发照片的序号，从 1 到 2。"
    await wang.taps("上一步")
    await wang.says("1")
    await wang.taps("提交")
    assert "一共 1 张" in wang.hears
    await zhou.presses("events:take_out:1")  # who holds it may take out any
    await zhou.says("1")
    await zhou.taps("提交")
    assert "一共 0 张" in zhou.hears


async def test_who_was_nowhere_lately_is_told_what_pictures_are_for(zhou, helen, wang, li, stage,
                                                                    clock):  # fmt: skip
    await helen.sends("photo")
    assert "There is no place for this picture" in helen.hears
    await played(zhou, wang, li, stage, clock)
    clock.passes(days=15)
    await wang.sends("photo")
    assert wang.hears.startswith("这张照片现在用不上")


async def test_a_picture_that_answers_the_card_in_the_group_is_taken_in_without_a_word(
    zhou, wang, li, stage, clock, group
):
    await played(zhou, wang, li, stage, clock)
    card = group.messages[0]["message_id"]
    heard = len(group.messages)
    file = ("photo", ("a.png", picture(4), "image/png"))
    stage.world.says(people.LI, GROUP, file=file, reply_to=card)
    stage.world.says(people.LI, GROUP, file=("photo", ("a.png", picture(5), "image/png")))
    await stage.settles()
    assert len(group.messages) == heard
    await wang.presses("events:album:1")
    assert "一共 1 张" in wang.hears


async def test_where_a_group_allows_no_thumbs_the_picture_is_taken_in_all_the_same(
    zhou, wang, li, stage, clock, group, monkeypatch
):
    async def refuses(*_, **__):
        raise BadRequest("REACTION_INVALID")

    monkeypatch.setattr(Message, "set_reaction", refuses)
    await played(zhou, wang, li, stage, clock)
    heard, file = len(group.messages), ("photo", ("a.png", picture(6), "image/png"))
    stage.world.says(people.LI, GROUP, file=file, reply_to=group.messages[0]["message_id"])
    await stage.settles()
    assert len(group.messages) == heard
    await wang.presses("events:album:1")
    assert "一共 1 张" in wang.hears
