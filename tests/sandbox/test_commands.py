"""Commands by scope and language: the narrowest that is set is what a person sees."""

from sandbox import commands


async def put(bot, name: str, scope=None, language: str = "") -> None:
    await bot.does(
        "setMyCommands", commands=[{"command": name, "description": name}], scope=scope,
        language_code=language,
    )  # fmt: skip


def seen(world, bot, person, chat) -> list[str]:
    here = world.chat(person.id, chat)
    return [each["command"] for each in commands.seen(bot.bot, here, person)]


async def test_a_private_chat_goes_from_the_chat_to_the_default(world, bot, wang) -> None:
    await put(bot, "default")
    assert seen(world, bot, wang, bot.id) == ["default"]
    await put(bot, "private", {"type": "all_private_chats"})
    assert seen(world, bot, wang, bot.id) == ["private"]
    await put(bot, "mine", {"type": "chat", "chat_id": wang.id})
    assert seen(world, bot, wang, bot.id) == ["mine"]
    await bot.does("deleteMyCommands", scope={"type": "chat", "chat_id": wang.id})
    assert seen(world, bot, wang, bot.id) == ["private"]


async def test_a_language_wins_inside_its_scope_only(world, bot, wang) -> None:
    await put(bot, "default_zh", language="zh")
    await put(bot, "default")
    assert seen(world, bot, wang, bot.id) == ["default_zh"]
    wang.language_code = "en"
    assert seen(world, bot, wang, bot.id) == ["default"]
    wang.language_code = "zh-hans"
    await put(bot, "private", {"type": "all_private_chats"})
    assert seen(world, bot, wang, bot.id) == ["private"]


async def test_a_group_knows_administrators_and_single_members(world, bot, group, wang) -> None:
    li = world.people[next(u for u in group.people() if u not in (wang.id, bot.id))]
    await put(bot, "groups", {"type": "all_group_chats"})
    await put(bot, "leaders", {"type": "all_chat_administrators"})
    assert seen(world, bot, wang, group.id) == ["leaders"]
    assert seen(world, bot, li, group.id) == ["groups"]
    await put(bot, "here", {"type": "chat", "chat_id": group.id})
    assert seen(world, bot, wang, group.id) == ["here"]
    await put(bot, "leaders_here", {"type": "chat_administrators", "chat_id": group.id})
    assert seen(world, bot, wang, group.id) == ["leaders_here"]
    await put(bot, "li", {"type": "chat_member", "chat_id": group.id, "user_id": li.id})
    assert seen(world, bot, li, group.id) == ["li"]


async def test_commands_are_got_back_by_exact_scope_and_language(bot, wang) -> None:
    await put(bot, "zh", language="zh")
    assert await bot.does("getMyCommands") == []
    [command] = await bot.does("getMyCommands", language_code="zh")
    assert command == {"command": "zh", "description": "zh"}
    words = await bot.fails("getMyCommands", scope={"type": "chat", "chat_id": 1})
    assert words == "Bad Request: chat not found"


async def test_the_menu_button_falls_back_to_that_of_all_chats(bot, wang) -> None:
    assert await bot.does("getChatMenuButton", chat_id=wang.id) == {"type": "commands"}
    app = {"type": "web_app", "text": "开", "web_app": {"url": "https://a.cn"}}
    await bot.does("setChatMenuButton", chat_id=wang.id, menu_button=app)
    assert await bot.does("getChatMenuButton", chat_id=wang.id) == app
    assert await bot.does("getChatMenuButton") == {"type": "commands"}


async def test_a_bot_tells_of_itself_by_language(bot) -> None:
    await bot.does("setMyDescription", description="工会的小家")
    await bot.does("setMyDescription", description="Xiaojia", language_code="en")
    assert await bot.does("getMyDescription", language_code="en") == {"description": "Xiaojia"}
    assert await bot.does("getMyDescription", language_code="fr") == {"description": "工会的小家"}
    await bot.does("setMyName", name="小家二号")
    assert (await bot.does("getMe"))["first_name"] == "小家二号"
