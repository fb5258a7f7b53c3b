"""Telegram's flood limits, with a clock that the test moves."""

import pytest


async def flood(bot, chat: int, count: int) -> list[int]:
    """How long each of so many messages is told to wait; 0 when it was sent."""
    waits = []
    for number in range(count):
        body = await bot.call("sendMessage", chat_id=chat, text=str(number))
        waits.append(0 if body["ok"] else body["parameters"]["retry_after"])
    return waits


async def test_one_chat_takes_a_short_burst_and_then_one_a_second(bot, wang, clock) -> None:
    assert await flood(bot, wang.id, 5) == [0, 0, 0, 1, 1]
    clock.pass_by(1)
    assert await flood(bot, wang.id, 2) == [0, 1]


async def test_a_refused_message_says_how_long_to_wait(bot, wang, world) -> None:
    await flood(bot, wang.id, 3)
    status, body = await world.call(bot.token, "sendMessage", {"chat_id": wang.id, "text": "x"})
    assert status == 429
    assert body == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }


async def test_thirty_messages_a_second_in_all(bot, world, clock) -> None:
    people = [world.person(f"{n}").id for n in range(31)]
    for person in people:
        world.starts(person, bot.id)
    waits = [(await flood(bot, person, 1))[0] for person in people]
    assert waits == [0] * 30 + [1]
    clock.pass_by(1)
    assert await flood(bot, people[30], 1) == [0]


async def test_twenty_messages_a_minute_to_a_group_edits_included(bot, group, clock) -> None:
    sent = []
    for number in range(19):
        sent.append(await bot.does("sendMessage", chat_id=group.id, text=str(number)))
        clock.pass_by(1)
    edit = {"chat_id": group.id, "message_id": sent[0]["message_id"]}
    assert await bot.does("editMessageText", text="neu", **edit)
    body = await bot.call("sendMessage", chat_id=group.id, text="one too many")
    assert body["parameters"]["retry_after"] == 41
    clock.pass_by(41)
    assert await flood(bot, group.id, 1) == [0]


async def test_edits_of_a_private_chat_are_free(bot, wang) -> None:
    sent = await bot.does("sendMessage", chat_id=wang.id, text="0")
    for number in range(1, 40):
        edit = {"chat_id": wang.id, "message_id": sent["message_id"], "text": str(number)}
        assert await bot.does("editMessageText", **edit)


async def test_an_album_counts_each_of_its_pictures_in_a_group(bot, group, clock) -> None:
    picture = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000064000000640802000000ff800203")
    files = {"a": ("a.png", picture, "")}
    media = [{"type": "photo", "media": "attach://a"}] * 10
    for _ in range(2):
        assert len(await bot.does("sendMediaGroup", files, chat_id=group.id, media=media)) == 10
        clock.pass_by(5)
    assert (await flood(bot, group.id, 1)) == [50]


@pytest.mark.parametrize("count", [60])
async def test_limits_can_be_switched_off(bot, wang, world, count) -> None:
    world.limits = False
    assert await flood(bot, wang.id, count) == [0] * count
