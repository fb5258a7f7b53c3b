import pytest

from bot import errors
from union.deliveries import actions as deliveries


async def test_help_lists_only_what_this_person_may_do(wang, zhou, chen):
    await wang.says("/help")
    assert "/proposal " in wang.hears
    assert "/settings" not in wang.hears
    await zhou.says("/help")
    assert "/settings" in zhou.hears
    await chen.says("/help")
    assert "/proposal " not in chen.hears


async def test_what_is_not_understood_gets_what_could_be_meant(wang, helen):
    await wang.says("/propsal")
    assert "您是想用这个吗" in wang.hears
    assert "/proposal " in wang.hears
    await wang.says("怎么换语言")
    assert "/language" in wang.hears
    await helen.says("xyzzy")
    assert helen.hears.startswith("I did not get that")


async def test_a_sticker_or_a_voice_is_answered_too(wang):
    wang.stage.world.says(
        wang.account, wang.chat, sticker={"file_id": "a", "file_unique_id": "b", "type": "regular",
        "width": 1, "height": 1, "is_animated": False, "is_video": False}
    )  # fmt: skip
    await wang.stage.settles()
    assert "没看懂" in wang.hears


async def test_a_button_of_former_days_is_answered(wang):
    await wang.presses("something:that:was")
    assert "过期" in wang.pop_up


async def test_a_crash_is_an_apology_and_a_note_to_the_keepers(
    wang, zhou, app, monkeypatch, caplog
):
    async def breaks(*_):
        raise RuntimeError("secret words")

    monkeypatch.setattr(app.bot_data, "listen", breaks)
    await wang.says("你好")
    assert wang.hears.startswith("抱歉")
    assert "有一步没有成功" in zhou.hears
    assert "secret" not in zhou.hears
    await wang.says("你好")
    assert sum("有一步没有成功" in said for said in zhou.has_heard) == 1
    assert any(record.name == errors.log.name for record in caplog.records)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_crash_that_cannot_even_be_noted_stops_nobody(wang, app, monkeypatch):
    async def breaks(*_):
        raise RuntimeError

    def cannot_be_noted(_):
        raise RuntimeError

    monkeypatch.setattr(app.bot_data, "listen", breaks)
    monkeypatch.setattr(deliveries.crashed, "deed", cannot_be_noted)
    await wang.says("你好")
    await wang.says("/help")
    assert "/proposal" in wang.hears
