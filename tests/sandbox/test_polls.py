"""Polls: complete, counted, and closed in time."""

import pytest

OPTIONS = [{"text": "山"}, {"text": "海"}]


async def ask(bot, chat: int, **settings) -> dict:
    return await bot.does("sendPoll", chat_id=chat, question="去哪里?", options=OPTIONS, **settings)


async def test_a_poll_has_every_field_the_bot_api_requires(bot, wang) -> None:
    poll = (await ask(bot, wang.id))["poll"]
    assert poll["options"][0] == {"persistent_id": "0", "text": "山", "voter_count": 0}
    del poll["options"], poll["id"]
    assert poll == {
        "question": "去哪里?",
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }


async def test_an_open_vote_is_told_with_its_voter(world, bot, wang) -> None:
    sent = await ask(bot, wang.id, is_anonymous=False)
    world.votes(wang.id, bot.id, sent["message_id"], [1])
    answer, counted = await bot.updates()
    assert answer["poll_answer"]["user"]["id"] == wang.id
    assert answer["poll_answer"]["option_ids"] == [1]
    assert answer["poll_answer"]["option_persistent_ids"] == ["1"]
    assert counted["poll"]["options"][1]["voter_count"] == 1
    world.votes(wang.id, bot.id, sent["message_id"], [])
    assert (await bot.updates())[1]["poll"]["total_voter_count"] == 0


async def test_an_anonymous_vote_is_only_counted(world, bot, wang) -> None:
    sent = await ask(bot, wang.id)
    world.votes(wang.id, bot.id, sent["message_id"], [0])
    [counted] = await bot.updates()
    assert counted["poll"]["total_voter_count"] == 1
    assert world.messages(wang.id, bot.id)[-1]["chosen"] == [0]


async def test_a_vote_must_fit_the_poll(world, bot, wang) -> None:
    sent = await ask(bot, wang.id, allows_revoting=False)
    with pytest.raises(ValueError, match="one option"):
        world.votes(wang.id, bot.id, sent["message_id"], [0, 1])
    world.votes(wang.id, bot.id, sent["message_id"], [0])
    with pytest.raises(ValueError, match="once"):
        world.votes(wang.id, bot.id, sent["message_id"], [1])


async def test_results_may_stay_hidden_until_the_end(world, bot, wang) -> None:
    sent = await ask(bot, wang.id, hide_results_until_closes=True)
    world.votes(wang.id, bot.id, sent["message_id"], [1])
    assert (await bot.updates())[0]["poll"]["options"][1]["voter_count"] == 0
    final = await bot.does("stopPoll", chat_id=wang.id, message_id=sent["message_id"])
    assert (final["is_closed"], final["options"][1]["voter_count"]) == (True, 1)
    words = await bot.fails("stopPoll", chat_id=wang.id, message_id=sent["message_id"])
    assert words == "Bad Request: poll has already been closed"


async def test_a_poll_closes_when_its_time_is_over(world, bot, wang, clock) -> None:
    sent = await ask(bot, wang.id, open_period=60)
    assert sent["poll"]["close_date"] == 1_800_000_060
    clock.pass_by(61)
    world.tick()
    [closed] = await bot.updates()
    assert closed["poll"]["is_closed"]
    with pytest.raises(ValueError, match="closed"):
        world.votes(wang.id, bot.id, sent["message_id"], [1])


async def test_a_quiz_needs_a_right_answer(bot, wang) -> None:
    given = {"chat_id": wang.id, "question": "?", "options": OPTIONS, "type": "quiz"}
    assert "wrong correct option ID" in await bot.fails("sendPoll", **given)
    sent = await bot.does("sendPoll", **given, correct_option_ids=[1], explanation="因为海")
    assert sent["poll"]["correct_option_ids"] == [1]
    assert sent["poll"]["explanation"] == "因为海"


async def test_questions_and_options_have_their_lengths(bot, wang) -> None:
    given = {"chat_id": wang.id, "options": OPTIONS}
    words = await bot.fails("sendPoll", question="长" * 301, **given)
    assert words == "Bad Request: poll question length must not exceed 300"
    words = await bot.fails(
        "sendPoll", chat_id=wang.id, question="?", options=[{"text": "长" * 101}]
    )
    assert words == "Bad Request: poll options length must not exceed 100"
