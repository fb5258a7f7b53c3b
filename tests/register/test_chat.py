import io

import pytest
from openpyxl import Workbook, load_workbook
from telegram.error import TimedOut

from tests.scenes import appoint, appoint_leader
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY
from union.members.store import Member, by_number

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def table(*rows, headings=("姓名", "工号", "性别", "生日", "工会小组")):
    book = Workbook()
    for row in (headings, *rows):
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


async def send(person, content, name="名册.xlsx"):
    await person.sends("document", name, XLSX, content)


@unattended
def names(uow):
    return [found and found.name for found in (by_number(uow.session, it) for it in ("8", "9"))]


@unattended
def standing(uow, number):
    found = by_number(uow.session, number)
    return found.unit.name, found.birth_day, found.name


async def test_the_chair_sends_a_file_sees_what_it_would_change_and_takes_it(zhou, office):
    await zhou.says("/register")
    assert "请把名册发给我" in zhou.hears
    content = table(
        ("吴晓燕", "8", "女", "1990-04-18", "艺术组"), ("李芳", "4", "女", None, "英语组")
    )
    await send(zhou, content)
    assert "新增 1 人，更新 1 人，不变 0 人" in zhou.hears
    assert "新的小组 1 个：艺术组" in zhou.hears
    assert "这份表里没有的 6 人，不会动他们" in zhou.hears
    assert office.ask(NOBODY, names) == [None, None]
    await zhou.taps("写入名册")
    assert "写好了：新增 1 人，更新 1 人" in zhou.hears
    assert office.ask(NOBODY, names) == ["吴晓燕", None]
    await send(zhou, content)
    assert "没有要写入的" in zhou.hears
    assert zhou.sees == []


async def test_every_faulty_row_is_told_and_the_good_ones_can_be_taken(zhou, office):
    bad = [(f"某{n}", str(100 + n), "中", "2月30日", "语文组") for n in range(20)]
    await send(zhou, table(("吴晓燕", "8", "女", None, "语文组"), *bad))
    card = next(heard for heard in reversed(zhou.has_heard) if "名册核对" in heard)
    assert "有问题的 20 行" in card
    assert "第 3 行：性别填“男”或“女”，现在是“中”" in card
    assert "问题共 40 处" in card
    assert "全部写在下面的文件里" in card
    paper = zhou.messages[-1]["document"]
    kept = zhou.stage.world.files
    text = kept.read(kept.get(paper["file_id"]).id).decode("utf-8-sig")
    assert sum(line.startswith("第 ") for line in text.splitlines()) == 40
    await zhou.taps("写入名册")
    assert office.ask(NOBODY, names) == ["吴晓燕", None]


async def test_what_is_not_taken_leaves_no_trace(zhou, office):
    await send(zhou, table(("吴晓燕", "8", "女", None, "语文组")))
    await zhou.taps("不写了")
    assert "什么都没有写入" in zhou.hears
    assert office.ask(NOBODY, names) == [None, None]


async def test_a_register_that_changed_meanwhile_is_shown_again(zhou, office):
    await send(zhou, table(("吴晓燕", "8", "女", None, "语文组")))
    first = zhou.messages[-1]
    await send(
        zhou, table(("吴晓岩", "8", "女", None, "语文组"), ("郑伟", "9", "男", None, "语文组"))
    )
    await zhou.taps("写入名册")
    button = first["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await zhou._press(None, first["message_id"], button)
    assert "改名 1 人" in zhou.hears
    assert office.ask(NOBODY, names) == ["吴晓岩", "郑伟"]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("名册.xlsx", b"PK\x03\x04 nothing", "没传完整"),
        ("名册.csv", b"\x89PNG\r\n\x1a\n" + bytes(50), "不是表格"),
    ],
)
async def test_a_file_that_is_no_roster_is_refused_with_what_to_do(zhou, name, content, says):
    await send(zhou, content, name)
    assert says in zhou.hears
    assert zhou.sees == []


async def test_only_keepers_of_the_register_bring_a_roster(wang, zhou, office):
    await send(wang, table(("吴晓燕", "8", "女", None, "语文组")))
    assert "由工会里负责的同事来办" in wang.hears
    await wang.presses("register:take:0123456789ab")
    assert "由工会里负责的同事来办" in wang.pop_up
    assert office.ask(NOBODY, names) == [None, None]


async def test_a_forged_take_without_its_file_is_refused(zhou):
    await zhou.says("/register")
    await zhou.presses("register:take:0123456789ab")
    assert "找不到原来的文件" in zhou.pop_up


async def test_the_empty_form_can_be_had(zhou):
    await zhou.says("/register")
    await zhou.taps("要空白表")
    paper = zhou.messages[-1]["document"]
    kept = zhou.stage.world.files
    sheet = load_workbook(io.BytesIO(kept.read(kept.get(paper["file_id"]).id))).worksheets[0]
    assert sheet["A1"].value == "姓名"


async def test_a_keeper_finds_moves_and_corrects_a_colleague(zhou, wang, li, office):
    await appoint_leader(zhou, "语文组", "李芳")
    await zhou.says("/people 王")
    assert "工号　3" in zhou.hears
    assert "生日　1985年9月10日" in zhou.hears
    await zhou.taps("调小组")
    await zhou.taps("语文组")
    assert "您调到了 语文组" in wang.hears
    assert not any("王建国 调到了" in heard for heard in wang.has_heard)
    assert any("王建国 调到了" in heard for heard in li.has_heard)
    await zhou.says("/people 3")
    await zhou.taps("改资料")
    await zhou.taps("生日")
    await zhou.says("2月30日")
    assert "没有“2月30日”这一天" in zhou.hears
    await zhou.says("农历闰六月初三")
    await zhou.taps("提交")
    assert "生日　农历闰六月初三" in zhou.hears
    assert "更正了您的生日" in wang.hears
    assert office.ask(NOBODY, standing, number="3") == ("语文组", 3, "王建国")


async def test_a_leader_sees_of_the_own_group_what_leaders_see_and_of_others_nothing(
    zhou, li, helen
):
    await appoint_leader(zhou, "语文组", "李芳")
    await li.says("/people 李")
    assert "工号　4" in li.hears
    await li.says("/people 王建国")
    assert "没有找到" in li.hears
    await appoint_leader(zhou, "英语组", "Helen")
    await helen.says("/people 孙悦")
    assert "Staff number: 7" in helen.hears
    assert "Birthday" not in helen.hears
    assert "Sex" not in helen.hears
    await helen.presses("register:show:3")
    assert "not in your group" in helen.pop_up
    await helen.presses("register:move_to:7:2")
    assert "colleagues in charge" in helen.pop_up


async def test_a_move_ends_the_lead_of_the_old_group(zhou, wang):
    await appoint_leader(zhou, "数学组", "王建国")
    await zhou.says("/people 王建国")
    await zhou.taps("调小组")
    await zhou.taps("语文组")
    await zhou.says("/groups")
    await zhou.taps("数学组")
    assert "组长 —" in zhou.hears


async def test_the_vice_chair_keeps_the_register_but_gives_no_offices(zhou, liu):
    await appoint(zhou, "工会副主席", "刘志强")
    book = table(("刘志强", "2", "男", None, "行政组", "主席"),
                 headings=("姓名", "工号", "性别", "生日", "工会小组", "工会职务"))  # fmt: skip
    await send(liu, book)
    assert "职务由工会主席任命" in liu.hears


async def test_a_file_in_a_proposal_is_an_attachment_still(zhou, wang):
    await wang.says("/proposal")
    await wang.says("装一台饮水机")
    await wang.taps("后勤保障")
    await wang.says("三楼四个办公室只有一台饮水机")
    await wang.says("总务处九月底前加装一台")
    await send(wang, table())
    assert "第 5 步" in wang.hears
    assert "好了" in wang.sees


ROLES = ("姓名", "工号", "性别", "生日", "工会小组", "职务", "在职")


async def test_the_plan_says_what_changes_of_whom_and_names_each_office(zhou):
    rows = [("李芳", "4", "女", "1988-11-23", "英语组", "副主席、组长", None)]
    await send(zhou, table(*rows, headings=ROLES))
    assert "更新：李芳（生日、小组）" in zhou.hears
    assert "任职：李芳（工会副主席）、李芳（英语组工会小组长）" in zhou.hears


async def test_a_row_that_is_held_back_says_why_and_what_to_do(zhou):
    await send(zhou, table(("新来者", "5", None, None, None)))
    assert "没有写入的 1 人" in zhou.hears
    assert "新来者（工号 5）：改名，没有写入：Helen→新来者。" in zhou.hears
    assert "没有要写入的" in zhou.hears


async def test_who_leaves_the_only_chair_out_of_service_still_takes_the_other_rows(zhou, office):
    rows = [("周敏", "1", None, None, None, None, "退休"),
            ("吴晓燕", "8", None, None, None, None, None)]  # fmt: skip
    await send(zhou, table(*rows, headings=ROLES))
    assert "周敏（工号 1）：周敏 是唯一能任免职务的人" in zhou.hears
    await zhou.taps("写入名册")
    assert "写好了：新增 1 人" in zhou.hears
    assert office.ask(NOBODY, names) == ["吴晓燕", None]


@unattended
def people_with_long_names(uow):
    for n in range(25):
        uow.session.add(Member(name="甲" * 38 + f"{n}", staff_number=f"r{n}", appointments=[]))


async def test_a_plan_too_long_for_a_message_is_cut_and_comes_whole_as_a_file(zhou, office):
    office.run(NOBODY, people_with_long_names)
    renamed = [("乙" * 38 + f"{n}", f"r{n}", None, None, None) for n in range(25)]
    new = [(f"新人{n}", f"n{n}", None, None, "很" * 50 + f"{n}组") for n in range(25)]
    bad = [(f"某{n}", f"b{n}", "<b>" + "中" * 30, "2月30日", None) for n in range(20)]
    await send(zhou, table(*renamed, *new, *bad))
    card = next(heard for heard in reversed(zhou.has_heard) if "名册核对" in heard)
    assert "…" in card
    assert "改名 25 人" in card
    paper = zhou.messages[-1]["document"]
    kept = zhou.stage.world.files
    text = kept.read(kept.get(paper["file_id"]).id).decode("utf-8-sig")
    assert all(name in text for name, *_ in renamed)
    assert all(group in text for *_, group in new)
    assert "&lt;" not in text
    await zhou.taps("写入名册")
    assert "新增 25 人，更新 25 人" in zhou.hears


async def test_a_fault_shows_what_was_written_and_not_its_markup(zhou):
    await send(zhou, table(("吴晓燕", "8", "<b>&", None, None)))
    assert "现在是“<b>&”" in zhou.hears


async def test_a_second_tap_leaves_what_the_first_one_said(zhou):
    await send(zhou, table(("吴晓燕", "8", "女", None, "语文组")))
    shown = zhou.messages[-1]
    button = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await zhou.taps("写入名册")
    await zhou._press(None, shown["message_id"], button)
    assert zhou.pop_up == "已经写好了。"
    assert "写好了：新增 1 人" in zhou.messages[-1]["text"]


def cuts_files_off(telegram, monkeypatch):
    plain = telegram.do_request

    async def cut(url, method, *args, **facts):
        if "/file/bot" in url:
            raise TimedOut
        return await plain(url, method, *args, **facts)

    monkeypatch.setattr(telegram, "do_request", cut)


async def test_a_file_that_does_not_come_through_ends_what_was_begun(zhou, telegram, monkeypatch):
    cuts_files_off(telegram, monkeypatch)
    await send(zhou, table(("吴晓燕", "8", "女", None, "语文组")))
    assert "中途断了" in zhou.hears
    assert not any("正在读" in heard for heard in zhou.has_heard)


async def test_a_file_that_does_not_come_again_leaves_the_card_to_be_tapped_again(
    zhou, office, telegram, monkeypatch
):
    await send(zhou, table(("吴晓燕", "8", "女", None, "语文组")))
    with monkeypatch.context() as meanwhile:
        cuts_files_off(telegram, meanwhile)
        await zhou.taps("写入名册")
    assert "中途断了" in zhou.pop_up
    await zhou.taps("写入名册")
    assert office.ask(NOBODY, names) == ["吴晓燕", None]


async def test_killed_while_it_was_writing_it_writes_and_ends_the_card(zhou, office, stage):
    """The card says already that it is being written when the tap comes again."""
    await send(zhou, table(("吴晓燕", "8", "女", None, "语文组")))
    shown = zhou.messages[-1]
    button = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    where = {"chat_id": zhou.account, "message_id": shown["message_id"]}
    await stage.app.bot.edit_message_text("正在写入…", **where)
    await zhou._press(None, shown["message_id"], button)
    assert "写好了：新增 1 人" in zhou.messages[-1]["text"]
    assert office.ask(NOBODY, names) == ["吴晓燕", None]


async def test_a_tap_whose_effect_was_written_before_a_crash_ends_the_card(zhou, stage):
    await send(zhou, table(("吴晓燕", "8", "女", None, "语文组")))
    where = {"chat_id": zhou.account, "message_id": zhou.messages[-1]["message_id"]}
    await zhou.taps("写入名册")
    await stage.app.bot.edit_message_text("正在写入…", **where)
    await stage.is_killed_before_acknowledging()
    assert zhou.messages[-1]["text"] == "已经写好了。"


async def test_all_groups_can_be_moved_to_however_many_there_are(zhou):
    await send(zhou, table(*((f"人{n}", f"{100 + n}", None, None, f"组{n}") for n in range(90))))
    await zhou.taps("写入名册")
    await zhou.says("/people 王建国")
    await zhou.taps("调小组")
    assert "组89" not in zhou.sees
    await zhou.taps("›")
    await zhou.taps("›")
    assert "组89" in zhou.sees
    await zhou.taps("‹")
    await zhou.taps("组50")
    assert "组50" in zhou.hears


async def test_the_own_name_is_refused_before_anything_is_asked(zhou, liu):
    await appoint(zhou, "工会副主席", "刘志强")
    await liu.says("/people 刘志强")
    await liu.taps("改资料")
    await liu.taps("姓名")
    assert "自己的姓名和工号，请工会主席来改" in liu.pop_up
