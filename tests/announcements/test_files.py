"""Photos and files of an announcement, from the phone of the chair to those of all."""

import pytest
from sqlalchemy import select

from tests.announcements.scenes import PICTURE, came, paper, sends, write
from tests.scenes import appoint, later
from tests.stage import GROUP
from union.announcements.files import CAPTION_MOST, Attached, Kind, albums, is_caption
from union.announcements.rules import units
from union.kernel.guards import unattended
from union.kernel.outbox import Letter, State
from union.kernel.unit import NOBODY

WORDS = "体检通知\n10月15日起，市中医院。\n——周敏"


def attached(*kinds):
    return [Attached(number, kind, f"f{number}", "") for number, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    ("words", "fits"),
    [
        ("字" * CAPTION_MOST, True),
        ("字" * (CAPTION_MOST + 1), False),
        ("😀" * (CAPTION_MOST // 2), True),
        ("😀" * (CAPTION_MOST // 2) + "a", False),
        (f"<b>{'字' * CAPTION_MOST}</b>", True),
        ("&lt;" * CAPTION_MOST, True),
        ("字" * 1024, False),
        ("😀" * 1025, False),
    ],
)
def test_a_caption_is_counted_as_telegram_counts(words, fits):
    assert is_caption(words, attached(Kind.PHOTO)) is fits


def test_only_one_file_stands_over_the_words():
    assert not is_caption("短", [])
    assert not is_caption("短", attached(Kind.PHOTO, Kind.PHOTO))
    assert units("a😀字") == 4


def test_photos_and_documents_never_share_an_album():
    mixed = attached(Kind.DOCUMENT, Kind.PHOTO, Kind.DOCUMENT, Kind.PHOTO)
    assert [[it.id for it in album] for album in albums(mixed)] == [[1, 3], [0, 2]]
    assert albums([]) == []


async def test_a_photo_with_its_words_is_an_announcement(zhou, wang, helen):
    await zhou.says("/announce")
    await sends(zhou, caption="体检通知\n10月15日起，市中医院。")
    assert zhou.hears.endswith("附件 1 个，还可以接着发。")
    await zhou.says("全体")
    assert "附件 1 个" in zhou.hears
    since = len(zhou.messages)
    await zhou.taps("提交")
    assert came(zhou, since)[0] == ("photo", WORDS, None)
    assert "附件 1 个：照片 1" in zhou.hears
    await zhou.taps("发出")
    assert came(wang)[-1] == ("photo", WORDS, None)
    assert [it["text"] for row in wang.messages[-1]["reply_markup"]["inline_keyboard"]
            for it in row] == ["收到"]  # fmt: skip
    await wang.taps("收到")
    assert wang.pop_up == "记下了，谢谢。现在 1/7 人收到。"
    await helen.taps("Got it")
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    assert "送达 6，待发 0，联系不上 1\n点了收到 2" in zhou.hears
    await zhou.taps("看附件")
    assert came(zhou)[-1] == ("photo", WORDS, None)


async def test_what_was_forwarded_keeps_its_marks(zhou, wang):
    await zhou.says("/announce")
    bold = [{"type": "bold", "offset": 0, "length": 2}]
    forward = {"type": "hidden_user", "sender_user_name": "教育局", "date": 1}
    await sends(zhou, caption="重点：<b>不是</b>", caption_entities=bold, forward_origin=forward)
    await zhou.says("王建国")
    await zhou.taps("提交")
    await zhou.taps("发出")
    assert came(wang)[-1] == ("photo", "重点：<b>不是</b>\n——周敏", None)
    assert wang.messages[-1]["caption_entities"][0] == bold[0]


async def test_several_are_an_album_behind_the_words_and_count_as_one_letter(zhou, wang, group):
    await zhou.says("/announce")
    since = len(zhou.messages)
    await sends(zhou, caption="体检通知\n10月15日起，市中医院。", album="7")
    await sends(zhou, album="7")
    await sends(zhou, album="7")
    assert len(zhou.messages) == since + 1  # those that follow get a nod
    await sends(zhou, paper("名单.xlsx"))
    await sends(zhou, paper("须知.pdf"))
    await zhou.says("全体")
    since = len(zhou.messages)
    await zhou.taps("提交")
    looked = came(zhou, since)
    assert "附件 5 个：照片 1、照片 2、照片 3、名单.xlsx、须知.pdf" in zhou.hears
    await zhou.taps("群里私信都发")
    await zhou.taps("发出")
    got = came(wang)[-6:]
    assert [it[0] for it in got] == ["text", *["photo"] * 3, *["document"] * 2]
    assert got[0][1] == WORDS
    assert len({it[2] for it in got[1:4]}) == len({it[2] for it in got[4:]}) == 1
    assert [it[:2] for it in looked[:6]] == [it[:2] for it in got]  # as readers get it
    there = came(group)[-6:]
    assert [it[0] for it in there] == [it[0] for it in got]
    await wang.taps("收到", GROUP)
    assert group.messages[-6]["text"].endswith("已收到 1/7")
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    assert "送达 6，待发 0，联系不上 1" in zhou.hears


async def test_words_too_long_for_a_caption_go_first(zhou, wang):
    for words in ("长" * 1024, "😀" * 1025, "长" * (CAPTION_MOST + 1)):
        await zhou.says("/announce")
        await sends(zhou, paper())
        await zhou.says(words)
        await zhou.says("王建国")
        await zhou.taps("提交")
        await zhou.taps("发出")
        assert came(wang)[-2:] == [("text", f"{words}\n——周敏", None),
                                   ("document", "通知的附件", None)]  # fmt: skip


async def test_all_that_stands_around_the_longest_caption_fits(
    zhou, liu, helen, group, stage, clock
):
    """Head, end, name and count, in both languages; the sandbox refuses what is too long."""
    await zhou.says("/announce")
    await sends(zhou, caption="字" * CAPTION_MOST)
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("设为重要")
    await zhou.taps("群里私信都发")
    await zhou.taps("有效期")
    await zhou.says("12月30日 16:00")
    await zhou.taps("提交")
    await zhou.taps("发出")
    assert came(helen)[-1][0] == came(group)[-1][0] == "photo"
    most = "字" * 40  # of a name
    around = units(came(helen)[-1][1]) - CAPTION_MOST - len("周敏") + len(most)
    assert CAPTION_MOST + around + len("\n\n10000 of 10000 got it\nNo longer valid") <= 1024


async def test_they_are_taken_out_and_put_in_one_by_one(zhou, wang):
    await write(zhou)
    await zhou.taps("附件")
    await sends(zhou, paper("甲.pdf"))
    await sends(zhou, paper("乙.pdf"))
    await zhou.taps("好了")
    await zhou.taps("提交")
    assert zhou.hears.startswith("附件 2 个：甲.pdf、乙.pdf")
    await zhou.taps("去掉 甲.pdf")
    assert zhou.hears.startswith("附件 1 个：乙.pdf")
    data = "announcements:detach:1:1"
    await zhou.presses(data)
    assert zhou.pop_up.startswith("这个按钮过期了")
    await zhou.taps("看样子")
    assert came(zhou)[-1] == ("document", WORDS, None)
    await zhou.taps("看草稿")
    await zhou.taps("发出")
    assert came(wang)[-1] == ("document", WORDS, None)
    await zhou.presses("announcements:attach:1")
    assert zhou.pop_up == "这条通知已经处理过了。"
    await wang.presses("announcements:detach:1:2")
    assert "负责的同事来办" in wang.pop_up


async def test_an_album_where_files_are_asked_for_is_answered_once(zhou):
    await write(zhou)
    await zhou.taps("附件")
    since = len(zhou.messages)
    for _ in range(4):
        await sends(zhou, album="4")
    assert len(zhou.messages) == since + 1
    await zhou.taps("好了")
    await zhou.taps("提交")
    assert zhou.hears.startswith("附件 4 个：照片 1、照片 2、照片 3、照片 4")


async def test_the_last_one_taken_out_leaves_the_draft(zhou):
    await zhou.says("/announce")
    await sends(zhou, caption="停水")
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("附件")
    await zhou.taps("去掉 照片 1")
    assert zhou.hears.startswith("停水\n——周敏")
    assert "附件" not in zhou.hears
    await zhou.taps("不发了")
    assert zhou.hears == "删掉了，没有发出。"


async def test_a_draft_with_files_is_dropped_whole(zhou):
    await zhou.says("/announce")
    await sends(zhou, caption="停水")
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("不发了")
    assert zhou.hears == "删掉了，没有发出。"


async def test_the_eleventh_is_refused_and_so_is_what_is_no_paper(zhou):
    await zhou.says("/announce")
    for number in range(10):
        await sends(zhou, paper(f"{number}.pdf"), album="9")
    await sends(zhou, paper("多余.pdf"), album="9")
    assert zhou.hears == "附件最多 10 个，这一个没有收下。"
    for kind in ("video", "voice", "sticker", "audio", "animation", "video_note"):
        await sends(zhou, (kind, ("a", b"bytes", "application/octet-stream")))
        assert zhou.hears.startswith("这里收照片和文件。"), kind
    await zhou.says("停水")
    await zhou.says("全体")
    await zhou.taps("提交")
    assert "附件 10 个" in zhou.hears
    await zhou.taps("附件")
    await zhou.taps("加附件")
    await sends(zhou, paper("多余.pdf"))
    await zhou.taps("好了")
    await zhou.taps("提交")
    assert zhou.pop_up.startswith("一条通知最多带 10 个附件，现在已有 10 个。")


async def test_a_large_file_only_passes_through(zhou, wang):
    await zhou.says("/announce")
    await sends(zhou, paper("录像.mp4", bytes(50 * 1024 * 1024)), caption="培训录像")
    await zhou.says("王建国")
    await zhou.taps("提交")
    await zhou.taps("发出")
    assert came(wang)[-1] == ("document", "培训录像\n——周敏", None)


async def test_words_under_a_photo_that_are_no_text_are_not_lost_in_silence(zhou):
    await zhou.says("/announce")
    await zhou.says("停水")
    await sends(zhou, caption="这是水管")
    assert "照片、文件下面的说明没有收进来，要写的请放进正文。" in zhou.has_heard
    assert "附件 1 个" in zhou.hears
    await zhou.says("全体")
    await zhou.taps("提交")
    assert zhou.hears.startswith("停水\n——周敏")


async def test_a_photo_for_another_form_is_no_attachment(zhou, clock):
    await zhou.says("/announce")
    await zhou.says("停水")
    clock.passes(minutes=1)
    await zhou.says("/proposal")
    await sends(zhou, PICTURE)
    assert "附件 1 个" not in zhou.hears
    await zhou.says("/announce")
    await zhou.taps("接着写")
    assert zhou.hears.startswith("第 2 步，共 2 步：发给谁？")
    assert "附件" not in zhou.hears


async def test_two_who_write_at_once_keep_their_own(zhou, liu, wang):
    await appoint(zhou, "工会副主席", "刘志强")
    for one in (zhou, liu):
        await one.says("/announce")
    await sends(zhou, paper("周.pdf"), caption="周的通知")
    await sends(liu, paper("刘.pdf"), caption="刘的通知")
    for one in (liu, zhou):
        await one.says("王建国")
        await one.taps("提交")
        await one.taps("发出")
    words = [it for it in came(wang) if it[0] == "document"]
    assert words == [
        ("document", "刘的通知\n——刘志强", None),
        ("document", "周的通知\n——周敏", None),
    ]


async def test_where_the_group_was_left_nothing_goes_and_the_rest_arrives(
    zhou, wang, world, stage, clock, group, office
):
    await zhou.says("/announce")
    await sends(zhou, caption="停水", album="3")
    await sends(zhou, album="3")
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("群里私信都发")
    await zhou.taps("定时发")
    await zhou.says("今天 16:00")
    await zhou.taps("提交")
    await zhou.taps("发出")
    world.leaves(stage.bot.id, GROUP, zhou.account)
    since = len(group.messages)
    await later(stage, clock, hours=8)
    assert [it[0] for it in came(wang)[-3:]] == ["text", "photo", "photo"]
    assert len(group.messages) == since
    assert office.ask(NOBODY, states, chat=GROUP) == {State.BARRED}


@unattended
def states(uow, chat):
    return set(uow.session.scalars(select(Letter.state).where(
        Letter.chat == chat, Letter.batch.is_not(None))))  # fmt: skip


async def test_who_approves_sees_what_it_carries_first(zhou, liu, wang):
    await appoint(zhou, "工会副主席", "刘志强")
    await zhou.says("/settings 通知要二人同意")
    await zhou.taps("通知要二人同意")
    await zhou.taps("开")
    await zhou.taps("提交")
    await zhou.says("/announce")
    await sends(zhou, paper("名单.xlsx"), caption="停水")
    await zhou.says("王建国")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await liu.taps("看一看")
    assert came(liu)[-2] == ("document", "停水\n——周敏", None)
    await zhou.presses("announcements:detach:1:1")
    assert zhou.pop_up == "这条通知已经处理过了。"
    await liu.taps("同意发出")
    assert came(wang)[-1] == ("document", "停水\n——周敏", None)


async def test_the_card_in_the_group_counts_under_its_photo(zhou, wang, group):
    await zhou.says("/announce")
    await sends(zhou, caption="停水")
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("只发群里")
    await zhou.taps("发出")
    assert came(group)[-1] == ("photo", "停水\n——周敏\n\n已收到 0/7", None)
    await wang.taps("收到", GROUP)
    assert came(group)[-1] == ("photo", "停水\n——周敏\n\n已收到 1/7", None)


async def test_an_album_of_which_nobody_can_know_is_a_doubt_and_not_sent_again(
    zhou, wang, clock, stage
):
    await zhou.says("/announce")
    await sends(zhou, caption="停水", album="5")
    await sends(zhou, album="5")
    await zhou.says("王建国")
    await zhou.taps("提交")
    await zhou.taps("定时发")
    await zhou.says("今天 16:00")
    await zhou.taps("提交")
    await zhou.taps("发出")
    clock.passes(hours=8)
    stage.world.faults.add("sendMediaGroup", "drop_after")  # it arrived, and nobody was told so
    for _ in range(3):
        await stage.settles()
        clock.passes(minutes=1)
    assert [it[0] for it in came(wang)[-3:]] == ["text", "photo", "photo"]
    await zhou.says("/deliveries")
    assert "王建国" in zhou.hears
    await zhou.taps("再发一次")
    assert [it[0] for it in came(wang)[-5:]] == ["text", "photo", "photo", "photo", "photo"]
