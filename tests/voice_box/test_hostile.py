"""Somebody who means harm, or whose phone does odd things, at the door of the box."""

import re

import pytest

from sandbox.polls import Poll
from tests import people
from tests.people import LI, WANG
from tests.stage import DOT, GROUP, buttons
from tests.voice_box.scenes import (
    FOOD,
    looks_up,
    opens,
    prompt,
    puts_in,
    receipt,
    replies,
    says,
    writes,
)
from union.kernel.refusal import Refusal
from union.kernel.unit import Actor
from union.voice_box import actions
from union.voice_box.rules import LOOKS_A_DAY, State

NONCE = "0123456789abcdef"
PHOTO = ("photo", ("a.png", DOT, "image/png"))
CRASHED = "抱歉，刚才这一步没有成功"


def heard(person):
    return [*person.has_heard, person.pop_up]


def code_of(keeper):
    """Of the letter that lies open on the desk."""
    data = [it.get("callback_data", "") for it in buttons(keeper.last)]
    return next(found[1] for it in data if (found := re.search(r":([0-9A-Za-z]{12})(:|$)", it)))


@pytest.fixture(autouse=True)
def no_crash(stage):
    """Whatever is tried, it is understood or refused."""
    yield
    said = [str(it["params"]) for it in stage.world.journal.entries]
    assert not any(CRASHED in it for it in said)


# Buttons and links that were never shown.


@pytest.mark.parametrize("who", ["li", "stranger"])
async def test_forged_buttons_open_nobody_s_letter(who, request, wang, keeper, emptied, stores):
    receipt_of_wang = await puts_in(wang)
    await writes(wang, "保密的信：津贴算错了", how="保密")
    await wang.taps("投递")
    await emptied()
    await opens(keeper)
    code = code_of(keeper)
    other = request.getfixturevalue(who)
    await other.says("/start")
    before = stores.rows()
    ticket = "4821093755162048"
    for data in (
        f"voice_box:read:{code}:0", f"voice_box:pictures:{code}", f"voice_box:say:answer:{code}",
        f"voice_box:say:publish:{code}", f"voice_box:forward:{code}",
        f"voice_box:say_now:answer:{code}:{NONCE}", f"voice_box:say_now:refuse:{code}:{NONCE}",
        f"voice_box:forward_to:{code}:principal", f"voice_box:agree:{code}:{'0' * 12}",
        f"voice_box:end:{code}", f"voice_box:mine:{code}:0", f"voice_box:back:{code}",
        f"voice_box:send_back:{code}:{NONCE}", f"voice_box:rate:{code}:satisfied",
        f"voice_box:close:{code}", f"voice_box:close_now:{code}", f"voice_box:mine:{ticket}:0",
        f"voice_box:close_now:{ticket}", f"voice_box:rate:{ticket}:partly", "voice_box:desk:0",
        f"voice_box:send_back:{ticket}:{NONCE}", "voice_box:shut", "voice_box:shut_for:60",
        "voice_box:open", f"voice_box:send:anonymous:union:{NONCE}", "voice_box:clear",
        f"voice_box:instead:named:women:{NONCE}", f"voice_box:ending:{NONCE}:0000",
    ):  # fmt: skip
        await other.presses(data)
    links = (
        f"voice-back-{code}", f"voice-say-answer-{code}", f"voice-say-publish-{code}",
        f"voice-back-{ticket}", "voice-write-named-unit-77", "voice-say-forward-" + code,
        "voice-look", "voice-write-anonymous-women",
    )  # fmt: skip
    for link in links:
        await other.says(f"/start {link}")
    found = (stores.rows() - before).keys() | (before - stores.rows()).keys()
    assert not {table for table, _ in found if table.startswith("vault.")}
    said = "\n".join(str(it) for it in heard(other))
    assert FOOD not in said
    assert "津贴算错了" not in said
    assert receipt_of_wang not in said


async def test_a_forged_prompt_to_a_letter_of_others_takes_no_words(wang, li, keeper, emptied):
    """The link in a prompt says which letter is meant; who forges it meets the guard."""
    await writes(wang, how="保密")
    await wang.taps("投递")
    await emptied()
    await opens(keeper)
    await keeper.taps("答复")
    asked = next(it for it in keeper.messages if it["message_id"] == prompt(keeper))
    world = li.stage.world
    await li.says("/suggest")
    await li.taps("匿名")
    await li.taps("工会")
    mine = world.chat(LI, li.chat).messages[prompt(li)]
    forged = {**mine, "entities": asked["entities"], "text": asked["text"]}
    world.chat(LI, li.chat).messages[prompt(li)] = forged
    await replies(li, "我来答复")
    await li.taps("发出")
    assert li.pop_up != "答复已记下，来信人看得到了。"
    await wang.says("/suggest")
    assert not any("有了答复" in it for it in wang.has_heard)


async def test_an_answer_to_a_prompt_of_others_is_just_words(wang, li, group, stage, stores):
    """In a group a prompt could be answered by anybody; there are none there."""
    before = stores.letters()
    await wang.says("/suggest", chat=GROUP)
    await li.says("匿名：我偏要在群里说，食堂太咸", chat=GROUP)
    await li.presses(f"voice_box:send:anonymous:union:{NONCE}", chat=GROUP)
    assert stores.letters() == before


async def test_what_was_quoted_is_sent_and_no_button_makes_it_more(wang, vault, stores):
    """The words are those of the preview; a forged way or receiver changes only one's own."""
    await writes(wang)
    data = next(it["callback_data"] for it in buttons(wang.last) if it["text"] == "投递")
    await wang.presses(data.replace("union", "unit-999"))
    assert wang.pop_up == "那里现在没有人收信，请换一个收信人。"
    await wang.presses(data.replace("union", "principal"))
    assert wang.pop_up == "那里现在没有人收信，请换一个收信人。"
    assert stores.letters() == []


async def test_two_devices_put_in_one_letter(wang, stores):
    await writes(wang)
    data = next(it["callback_data"] for it in buttons(wang.last) if it["text"] == "投递")
    number = wang.messages[-1]["message_id"]
    world = wang.stage.world
    for changed in (data, data, data.replace("anonymous", "named")):
        world.taps(WANG, wang.chat, number, changed, forged=True)
    await wang.stage.settles()
    assert len(stores.letters()) == 1
    assert "'named'" not in stores.letters()[0]
    shown = {it for m in wang.messages for it in re.findall(r"(?:\d{4} ){3}\d{4}", m["text"])}
    assert len(shown) == 1


async def test_an_old_preview_puts_in_nothing_new_once_it_was_taken_back(wang, stores):
    """取消 leaves nothing to quote; a repeated button says so."""
    await writes(wang)
    data = next(it["callback_data"] for it in buttons(wang.last) if it["text"] == "投递")
    await wang.taps("取消")
    await wang.presses(data)
    assert wang.pop_up == "这条预览太旧，读不到了。您写的话还在上面，请重新写一次。"
    assert stores.letters() == []


# A hundred guesses.


async def test_who_guesses_receipts_is_stopped_for_the_day(wang, li, keeper, clock):
    code = await puts_in(wang)
    for number in range(LOOKS_A_DAY + 5):
        await li.says(f"{number:016}")
    assert li.hears == "今天查得太多了，明天再来。"
    await li.says(code)
    assert FOOD not in li.hears
    for data in ("mine:{}:0", "back:{}", "close:{}", "close_now:{}", "rate:{}:partly",
                 f"send_back:{{}}:{NONCE}"):  # fmt: skip
        await li.presses("voice_box:" + data.format(code.replace(" ", "")))
        assert li.pop_up == "今天查得太多了，明天再来。"
    await li.says(f"/start voice-back-{code.replace(' ', '')}")
    assert li.hears == "今天查得太多了，明天再来。"
    await wang.says(code)
    assert FOOD in wang.hears
    clock.passes(days=1)
    await li.says("1234567890123456")
    assert "没有这个回执码的信" in li.hears


# What can be sent instead of words.

ODD = {
    "poll": {"poll": {"id": "1", "question": "咸吗", "options": [], "total_voter_count": 0,
                      "is_closed": False, "is_anonymous": True, "type": "regular",
                      "allows_multiple_answers": False, "allows_revoting": False,
                      "members_only": False}},
    "contact": {"contact": {"phone_number": "13800000000", "first_name": "王"}},
    "location": {"location": {"latitude": 31.2, "longitude": 121.5}},
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
}  # fmt: skip


@pytest.mark.parametrize("kind", ["voice", "video", "document", "sticker", "audio", "animation"])
async def test_files_that_may_tell_who_made_them_are_not_taken(kind, wang, stores):
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    await replies(wang, file=(kind, ("a.bin", b"x" * 99, "application/octet-stream")))
    assert "这里只收文字和照片" in wang.hears
    assert stores.letters() == []


@pytest.mark.parametrize("kind", ODD)
async def test_neither_is_a_poll_a_place_or_a_number(kind, wang, stage):
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    asked = prompt(wang)
    if kind == "poll":  # the sandbox keeps polls by themselves
        stage.world.polls["1"] = Poll(ODD["poll"]["poll"], stage.bot.id, str(WANG))
    stage.world.says(WANG, wang.chat, reply_to=asked, **ODD[kind])
    await stage.settles()
    assert "这里只收文字和照片" in wang.hears


async def test_a_photo_may_bear_many_words_but_no_more_than_telegram_shows(wang, stores):
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    await replies(wang, file=PHOTO, caption="长" * 1024)
    assert "附照片的信最多" in wang.hears
    for size in (700, 699):
        await replies(wang, file=PHOTO, caption="长" * size)
        await wang.taps("保密")
        await wang.taps("匿名")
        await wang.taps("投递")
    assert len(stores.letters()) == 2


async def test_words_full_of_marks_are_shown_as_they_are(wang, keeper, emptied):
    nasty = '<b>咸</b> & "酱" </blockquote><a href="tg://user?id=103">王</a> ' + "&lt;" * 100
    await puts_in(wang, nasty)
    await emptied()
    await opens(keeper)
    assert nasty in keeper.hears
    assert not any(it["type"] == "text_mention" for it in keeper.last.get("entities", []))


async def test_an_album_becomes_previews_and_is_put_in_only_by_a_tap(wang, stage, stores):
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    asked = prompt(wang)
    for caption in (FOOD, "", ""):
        stage.world.says(WANG, wang.chat, reply_to=asked, file=PHOTO, caption=caption,
                         media_group_id="77")  # fmt: skip
    await stage.settles()
    assert stores.letters() == []
    await wang.taps("投递")
    assert len(stores.letters()) == 1


async def test_who_is_mentioned_by_a_link_is_only_a_name_in_the_letter(wang, stage, vault, stores):
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    mention = {"type": "text_mention", "offset": 0, "length": 2,
               "user": {"id": 104, "is_bot": False, "first_name": "李芳"}}  # fmt: skip
    stage.world.says(WANG, wang.chat, "李芳知道这件事的经过", reply_to=prompt(wang),
                     entities=[mention])  # fmt: skip
    await stage.settles()
    await wang.taps("投递")
    (row,) = stores.letters()
    assert "104" not in row
    assert "text_mention" not in row


async def test_a_forwarded_letter_and_a_quoted_part_are_words_like_others(wang, stage, stores):
    origin = {"type": "user", "date": 1, "sender_user": {"id": 104, "is_bot": False,
                                                        "first_name": "李芳"}}  # fmt: skip
    stage.world.says(WANG, wang.chat, f"匿名：{FOOD}", forward_origin=origin)
    await stage.settles()
    await wang.taps("投递")
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    stage.world.says(WANG, wang.chat, "操场的灯坏了", reply_to=prompt(wang),
                     quote={"text": "回复这条消息", "position": 0})  # fmt: skip
    await stage.settles()
    await wang.taps("投递")
    assert len(stores.letters()) == 2
    assert not any("李芳" in it or "104" in it for it in stores.letters())


async def test_words_that_are_edited_after_the_preview_stay_as_they_were_shown(wang, stage, stores):
    await writes(wang)
    mine = [it for it in stage.world.messages(WANG, wang.chat) if it["outgoing"]][-1]
    stage.world.edits(WANG, wang.chat, mine["message_id"], "改成了别的话，谁也没看过")
    await stage.settles()
    await wang.taps("投递")
    (row,) = stores.letters()
    assert "改成了别的话" not in row


async def test_words_that_are_deleted_in_the_chat_can_still_be_put_in(wang, stage, stores):
    await writes(wang)
    mine = [it for it in stage.world.messages(WANG, wang.chat) if it["outgoing"]][-1]
    stage.world.deletes(WANG, wang.chat, mine["message_id"])
    await wang.taps("投递")
    code = receipt(wang)
    await wang.taps("记下了")
    await wang.taps(code[-4:])
    await wang.taps("删聊天记录")
    assert wang.pop_up == "已经从聊天里删掉了。"
    assert len(stores.letters()) == 1


async def test_who_shut_the_bot_out_is_not_written_to_and_nothing_breaks(
    wang, keeper, emptied, stage, stores
):
    await writes(wang, how="保密")
    await wang.taps("投递")
    await emptied()
    stage.world.blocks(WANG, stage.bot.id)
    await stage.settles()
    await opens(keeper)
    before = stores.outside_the_box()
    await says(keeper, "答复", "已请食堂调整。")
    assert keeper.pop_up == "答复已记下，来信人看得到了。"
    assert stores.outside_the_box() == before
    stage.world.starts(WANG, stage.bot.id)
    await stage.settles()
    await wang.says("/suggest")


# In the midst of something else.


async def test_a_letter_is_none_of_the_answers_of_a_form(wang, stores):
    """Else its words would lie in a draft beside who wrote them."""
    await wang.says("/proposal")
    before = stores.rows()
    await wang.says(f"匿名：{FOOD}")
    assert "投递" in wang.sees
    await wang.says("保密，" + FOOD)
    assert "投递" in wang.sees
    assert stores.rows() == before
    await wang.taps("投递")
    assert not any(FOOD in row for table, row in stores.rows() if not table.startswith("vault."))


async def test_neither_is_a_receipt(wang, stores):
    code = await puts_in(wang)
    await wang.says("/proposal")
    before = stores.rows()
    await wang.says(code)
    assert FOOD in wang.hears
    assert stores.rows() == before


async def test_an_answer_to_the_prompt_is_none_either(wang, stores):
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    await wang.says("/proposal")
    before = stores.rows()
    await replies(wang, FOOD)
    assert "投递" in wang.sees
    assert stores.rows() == before


async def test_who_left_the_union_reads_and_writes_no_more(wang, li, office, vault, stores):
    await puts_in(wang)
    with pytest.raises(Refusal, match="members-unknown"):
        vault.ask(Actor(people.STRANGER), actions.mine, ticket="4821093755162048")
    with pytest.raises(Refusal, match="members-unknown"):
        vault.run(Actor(people.STRANGER), actions.write_back, ticket="4821093755162048",
                  nonce=NONCE, text="陌生人的话")  # fmt: skip


async def test_a_closed_letter_takes_nothing_more(wang, keeper, emptied, vault):
    code = (await puts_in(wang)).replace(" ", "")
    await looks_up(wang, code)
    await wang.taps("结束这封信")
    await wang.taps("确定结束")
    for data in (f"close_now:{code}", f"back:{code}", f"send_back:{code}:{NONCE}"):
        await wang.presses(f"voice_box:{data}")
    await emptied()
    await opens(keeper)
    assert keeper.sees == ["全部来信"]
    assert vault.ask(Actor(WANG), actions.mine, ticket=code).state is State.CLOSED
