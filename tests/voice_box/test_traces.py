"""What one letter leaves behind: one row of the vault, as coarse as a day, and nothing else."""

import os
import re
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import DateTime, Integer, Interval, Time, inspect, text

from tests.people import WANG
from tests.voice_box.scenes import FOOD, looks_up, opens, puts_in, receipt, replies, says, writes
from tests.voice_box.stores import changes
from union.kernel.vault import SCHEMA, Sealed

ODD = datetime(2026, 9, 7, 3, 47, 59, 123456, tzinfo=UTC)  # 11:47:59 of Shanghai
FINE = re.compile(r"0?3:47|11:47|034759|114759|123456|1788752879")
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_one_letter_is_one_row_in_one_table(wang, stores, stage):
    before = stores.rows()
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    await replies(wang, FOOD)
    assert changes(before, stores.rows()) == ([], [])
    await wang.taps("投递")
    code = receipt(wang)
    posted = changes(before, stores.rows())
    assert not posted.gone
    assert [table for table, _ in posted.new] == ["vault.voices"]
    after = stores.rows()
    await wang.taps("记下了")
    await wang.taps(next(it for it in wang.sees if it != code[-4:]))
    await wang.taps("记下了")
    await wang.taps(code[-4:])
    await wang.taps("删聊天记录")
    assert changes(after, stores.rows()) == ([], [])
    assert not stage.app.user_data
    assert not stage.app.chat_data


async def test_the_measure_sees_what_other_deeds_leave(wang, stores):
    """As anything else in this bot: a cause, and a draft."""
    before = stores.rows()
    await wang.says("/proposal")
    tables = {it.partition(".")[2] for it in changes(before, stores.rows()).tables}
    assert tables == {"effects", "drafts"}


async def test_to_look_for_an_answer_changes_nothing(wang, stores):
    code = await puts_in(wang)
    before = stores.rows()
    await looks_up(wang, code)
    assert FOOD in wang.hears
    await looks_up(wang, "4821 0937 5516 2048")
    await wang.says(code)
    assert changes(before, stores.rows()) == ([], [])


async def test_to_write_back_changes_that_one_row(zhou, wang, keeper, emptied, stores):
    code = await puts_in(wang)
    await puts_in(wang, "另一封信：操场的灯坏了")
    await emptied()
    before = stores.rows()
    await looks_up(wang, code)
    await wang.taps("写回信")
    await replies(wang, "周三又咸了。")
    await wang.taps("投递")
    assert "已投进信箱" in wang.hears
    found = changes(before, stores.rows())
    assert [table for table, _ in found.gone] == ["vault.voices"]
    assert [table for table, _ in found.new] == ["vault.voices"]
    before = stores.rows()
    await looks_up(wang, code)
    await wang.taps("结束这封信")
    await wang.taps("确定结束")
    assert changes(before, stores.rows()).tables == {"vault.voices"}


@pytest.mark.parametrize("how", ["保密", "实名"])
async def test_a_sealed_or_signed_letter_leaves_nothing_outside_the_vault_either(
    how, wang, keeper, emptied, stores
):
    before = stores.outside_the_box()
    await writes(wang, how=how)
    await wang.taps("投递")
    assert stores.outside_the_box() == before
    (row,) = stores.letters()
    assert str(WANG) not in row
    await emptied()
    await opens(keeper)
    told = stores.outside_the_box()
    await says(keeper, "答复", "已请食堂调整。")
    assert "您投进意见箱的信有了答复。" in wang.has_heard
    assert stores.outside_the_box() == told


async def test_a_row_knows_no_more_than_the_day(wang, stores, clock, stage):
    clock.now = ODD
    await puts_in(wang)
    await stage.app.bot_data.mailbox.look()
    (row,) = stores.letters()
    assert "datetime.date(2026, 9, 7)" in row or "2026-09-07" in row
    assert not FINE.search(row)
    updates = [it.update["update_id"] for it in stage.bot.queue.pending]
    assert not any(str(it) in row for it in updates)


def test_no_column_of_the_vault_is_finer_than_a_day_or_counts_or_refers():
    assert {it.name for it in Sealed.metadata.sorted_tables} == {"voices", "emptyings"}
    for table in Sealed.metadata.sorted_tables:
        assert not table.foreign_keys
        assert not table.indexes
        for column in table.columns:
            assert not isinstance(column.type, DateTime | Time | Interval), column
            assert column.server_default is None, column
        (key,) = table.primary_key
        assert not isinstance(key.type, Integer) or key.autoincrement is False


async def test_the_tables_themselves_are_so_too(vault):
    schema = SCHEMA if vault.store.dialect.name == "postgresql" else None
    with vault.store.connect() as line:
        found = inspect(line)
        assert set(found.get_table_names(schema)) == {"voices", "emptyings", "alembic_version"}
        for table in ("voices", "emptyings"):
            assert found.get_foreign_keys(table, schema) == []
            assert found.get_indexes(table, schema) == []
            for column in found.get_columns(table, schema):
                assert not isinstance(column["type"], DateTime | Time | Interval), column
                assert column["default"] is None, column
        if schema:
            assert found.get_sequence_names(schema) == []
            asked = "SELECT tgname FROM pg_trigger WHERE tgrelid = 'vault.voices'::regclass"
            assert line.execute(text(asked)).all() == []
        else:
            asked = "SELECT sql FROM sqlite_master WHERE name = 'voices'"
            assert "WITHOUT ROWID" in line.execute(text(asked)).scalar()
            asked = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            assert line.execute(text(asked)).all() == []


@only_sqlite
async def test_the_file_and_its_folder_are_of_the_day(wang, vault, clock):
    clock.now = ODD
    await puts_in(wang)
    day = datetime(2026, 9, 7, tzinfo=UTC).timestamp()
    file = Path(vault.store.url.database)
    assert file.stat().st_mtime == file.parent.stat().st_mtime == day
    assert [it.name for it in file.parent.iterdir()] == [file.name]


@only_sqlite
async def test_what_a_clock_of_the_file_system_says_is_that_of_the_last_beat(wang, vault, stage):
    """Nobody can set the time of change: so each beat changes it, whether somebody wrote or not."""
    await puts_in(wang)
    file = Path(vault.store.url.database)
    for it in (file, file.parent):
        changed = it.stat().st_ctime_ns
        time.sleep(0.02)
        await stage.app.bot_data.mailbox.look()
        assert os.stat(it).st_ctime_ns > changed
