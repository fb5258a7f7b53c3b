import io
from datetime import UTC, datetime, timedelta

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from bot import backups, logs
from bot.__main__ import cli
from tests.people import WANG, ZHOU
from tests.scenes import appoint, appoint_leader
from union.kernel.unit import Actor
from union.policies import actions as policies

WORDS = "提案：=装一台饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤"


def book(person):
    paper = person.messages[-1]["document"]
    kept = person.stage.world.files
    made = load_workbook(io.BytesIO(kept.read(kept.get(paper["file_id"]).id)))
    return paper["file_name"], made


async def test_everything_about_me_comes_as_a_table(zhou, wang, li):
    await wang.says(WORDS)
    await wang.taps("跳过")
    await wang.taps("提交")
    await wang.says("/me")
    await wang.taps("导出")
    name, made = book(wang)
    assert name == "我的资料.xlsx"
    assert made.sheetnames == ["名册", "职务", "提案"]
    register = made["名册"]
    told = {one.value: two.value for one, two in zip(register[1], register[2], strict=True)}
    assert told["姓名"] == "王建国"
    assert told["会籍"] == "在职"
    assert told["Telegram 账号"] == str(WANG)
    cells = [cell for row in made["提案"].iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert any(cell.value == "=装一台饮水机" for cell in cells)


async def test_the_chair_reads_letters_and_settings_in_words(zhou, wang, helen):
    await appoint_leader(zhou, "英语组", "Helen")
    await zhou.says("/newcomer")
    await zhou.taps("英语组")
    await zhou.says("/me")
    await zhou.taps("导出")
    _, made = book(zhou)
    assert made["改过的设置"]["A2"].value == "提案人范围"
    assert made["绑定的群"]["B2"].value == "教职工群"
    await helen.says("/me")
    await helen.taps("Export")
    name, made = book(helen)
    assert name == "about-me.xlsx"
    assert made["Register"]["A1"].value == "Name"
    letters = [row[2].value for row in made["Letters"].iter_rows(min_row=2)]
    assert any("the leader of 英语组" in words for words in letters)


async def test_who_is_erased_is_told_before_and_the_group_sees_no_name(zhou, wang, li, group):
    await appoint_leader(zhou, "数学组", "王建国")
    await wang.says(WORDS)
    await wang.taps("跳过")
    await wang.taps("提交")
    await wang.says("/me")
    await wang.taps("注销")
    assert "还有没正式提交的提案 1 件" in wang.hears
    assert "备份里的还会留 30 天" in wang.hears
    assert "数学组工会小组长" in wang.hears
    await wang.taps("确定注销")
    assert "注销好了" in wang.hears
    assert "王" not in "".join(group.has_heard)
    assert any("有一位同事退会并注销了资料（数学组）" in heard for heard in zhou.has_heard)
    await wang.says("/me")
    assert "只为本校教职工服务" in wang.hears
    await zhou.says("/people 王建国")
    assert "没有找到" in zhou.hears


async def test_a_submitted_proposal_is_shown_with_an_erased_colleague(
    zhou, liu, wang, li, helen, group
):
    await wang.says(WORDS)
    await wang.taps("跳过")
    await wang.taps("提交")
    await li.presses("proposals:second:1")
    await helen.presses("proposals:second:1")
    await li.says("/me")
    await li.taps("注销")
    assert "附议 1 次" in li.hears
    await li.taps("确定注销")
    await wang.says("/me")
    await wang.taps("注销")
    assert "已正式提交的提案 1 件" in wang.hears
    await wang.taps("确定注销")
    assert "已注销的同事的提案 2026-001 已正式提交" in group.hears
    assert "附议：已注销的同事、Helen" in group.hears
    await helen.presses("proposals:read:1")
    assert "an erased colleague" in helen.hears
    await liu.presses("proposals:read:1")
    assert "已注销的同事" in liu.hears


async def test_thinking_better_of_it_leads_back_to_me(wang):
    await wang.says("/me")
    await wang.taps("注销")
    await wang.taps("不注销")
    assert "工号　3" in wang.hears


async def test_the_last_chair_is_told_to_find_another_first(zhou):
    await zhou.says("/me")
    await zhou.taps("注销")
    assert "唯一能任免职务的人" in zhou.pop_up


async def test_an_old_or_forged_yes_erases_nobody(wang):
    await wang.says("/me")
    for day in ("1", "739000", "999999999"):
        await wang.presses(f"archive:erase_now:{day}")
        assert "过期" in wang.pop_up
    await wang.says("/me")
    assert "王建国" in wang.hears


async def test_the_chair_sees_and_changes_how_long_what_is_kept(zhou):
    await zhou.says("/settings 天数")
    assert "备份保留天数：30" in zhou.hears
    await zhou.taps("离会资料天数")
    await zhou.says("90")
    await zhou.taps("提交")
    assert "改好了。离会资料天数：<b>90</b>" in zhou.hears or "90" in zhou.hears


async def test_an_office_given_by_somebody_erased_is_still_shown(zhou, liu, wang):
    await appoint(zhou, "工会主席", "刘志强")
    await appoint(zhou, "提案委员", "王建国")
    await zhou.says("/me")
    await zhou.taps("注销")
    await zhou.taps("确定注销")
    await liu.says("/roles")
    assert "周敏" not in liu.hears
    await liu.taps("免去")
    await liu.taps("提案委员 王建国")
    assert "从 2026年9月7日（周一）起" in liu.hears


@pytest.mark.parametrize("name", ["xiaojia-x.db", "notes.txt", "xiaojia-20260799-030000.db"])
def test_backups_are_pruned_by_the_time_in_their_names(name, tmp_path, clock):
    old, new = "xiaojia-20260701-030000.db", "xiaojia-20260901-030000-2.dump"
    for file in (old, new, name):
        (tmp_path / file).touch()
    now = datetime.fromisoformat("2026-09-07T00:00:00+00:00")
    assert [it.name for it in backups.prune(tmp_path, now, 30)] == [old]
    assert {it.name for it in tmp_path.iterdir()} == {new, name}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_backing_up_deletes_what_is_older_than_the_school_keeps(
    office, database_url, tmp_path, monkeypatch
):
    office.run(Actor(ZHOU), policies.decide, name="archive-backups_days", value="7")
    folder = tmp_path / "backups"
    folder.mkdir()
    today = datetime.now(UTC)
    for days in (6, 8):
        (folder / f"xiaojia-{today - timedelta(days):%Y%m%d-%H%M%S}.db").touch()
    monkeypatch.setattr(logs, "begin", lambda *_: None)
    monkeypatch.setenv("BOT_TOKEN", "1:for_tests_only")
    monkeypatch.setenv("DATABASE_URL", database_url)
    done = CliRunner().invoke(cli, ["backup", "--folder", str(folder)])
    assert "Deleted 1 older than 7 days" in done.output
    assert len([it for it in folder.iterdir() if it.suffix != ".vault"]) == 2
