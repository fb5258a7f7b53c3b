"""Groups: who hears what, who may do what, and how a group becomes a supergroup."""


def texts(updates: list) -> list[str]:
    return [update["message"].get("text", "") for update in updates if "message" in update]


async def test_a_bot_that_is_brought_in_is_told(world, bot, wang) -> None:
    group = world.group("工会", [wang.id], admins=[wang.id], bots=[bot.id])
    [update] = await bot.updates()
    told = update["my_chat_member"]
    assert told["chat"] == {"id": group.id, "title": "工会", "type": "group"}
    assert told["from"]["id"] == wang.id
    assert [told[k]["status"] for k in ("old_chat_member", "new_chat_member")] == ["left", "member"]


async def test_privacy_lets_a_bot_hear_only_what_is_meant_for_it(world, bot, group, wang) -> None:
    asked = await bot.does("sendMessage", chat_id=group.id, text="?")
    for text in ("闲聊", "/help", "/help@xiaojia_bot", "/help@other_bot", "@xiaojia_bot 你好"):
        world.says(wang.id, group.id, text)
    world.says(wang.id, group.id, "回答", reply_to=asked["message_id"])
    assert texts(await bot.updates()) == [
        "/help",
        "/help@xiaojia_bot",
        "@xiaojia_bot 你好",
        "回答",
    ]


async def test_a_leading_bot_and_one_without_privacy_hear_everything(
    world, bot, group, wang
) -> None:
    assert not (await bot.does("getMe"))["can_read_all_group_messages"]
    world.bot(bot.token, privacy=False)
    assert (await bot.does("getMe"))["can_read_all_group_messages"]
    world.says(wang.id, group.id, "闲聊")
    assert texts(await bot.updates()) == ["闲聊"]
    world.bot(bot.token, privacy=True)
    world.promotes(bot.id, group.id, wang.id)
    world.says(wang.id, group.id, "闲聊二")
    assert texts(await bot.updates()) == ["闲聊二"]


async def test_bots_do_not_hear_themselves_nor_each_other(world, bot, group, wang) -> None:
    other = world.bot("43:other", privacy=False)
    world.joins([other.id], group.id, wang.id)
    await bot.updates()
    await bot.does("sendMessage", chat_id=group.id, text="x")
    assert await bot.updates() == []
    kinds = [set(each.update) - {"update_id"} for each in other.queue.pending]
    assert kinds == [{"my_chat_member"}, {"message"}]


async def test_people_come_and_go(world, bot, group, wang) -> None:
    zhao = world.person("赵老师")
    world.joins([zhao.id], group.id, wang.id)
    world.leaves(zhao.id, group.id)
    came, went = await bot.updates()
    assert came["message"]["new_chat_members"][0]["id"] == zhao.id
    assert came["message"]["from"]["id"] == wang.id
    assert went["message"]["left_chat_member"]["id"] == zhao.id
    member = await bot.does("getChatMember", chat_id=group.id, user_id=zhao.id)
    assert member["status"] == "left"


async def test_a_bot_that_was_put_out_may_not_write(world, bot, group, wang) -> None:
    world.leaves(bot.id, group.id, wang.id)
    [update] = await bot.updates()
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    words = await bot.fails("sendMessage", chat_id=group.id, text="x")
    assert words == "Forbidden: bot was kicked from the group chat"


async def test_a_bot_may_leave(bot, group) -> None:
    assert await bot.does("leaveChat", chat_id=group.id)
    words = await bot.fails("sendMessage", chat_id=group.id, text="x")
    assert words == "Forbidden: bot is not a member of the group chat"


async def test_a_group_nobody_brought_the_bot_into_is_not_found(world, bot, wang) -> None:
    stranger = world.group("别的", [wang.id])
    words = await bot.fails("sendMessage", chat_id=stranger.id, text="x")
    assert words == "Bad Request: chat not found"


async def test_administrators_are_listed_owner_first(world, bot, group, wang) -> None:
    world.promotes(bot.id, group.id, wang.id)
    owner, itself = await bot.does("getChatAdministrators", chat_id=group.id)
    assert (owner["status"], owner["user"]["id"]) == ("creator", wang.id)
    assert (itself["status"], itself["can_pin_messages"]) == ("administrator", True)
    assert await bot.does("getChatMemberCount", chat_id=group.id) == 3


async def test_a_group_becomes_a_supergroup(world, bot, group, wang) -> None:
    world.says(wang.id, group.id, "/before")
    await bot.updates()
    new = world.upgrades(group.id)
    old_side, new_side = await bot.updates()
    assert old_side["message"]["migrate_to_chat_id"] == new.id
    assert new_side["message"]["migrate_from_chat_id"] == group.id
    assert (new_side["message"]["message_id"], new_side["message"]["chat"]["type"]) == (
        1,
        "supergroup",
    )
    assert str(new.id).startswith("-100")
    status, body = await world.call(bot.token, "sendMessage", {"chat_id": group.id, "text": "x"})
    assert status == 400
    assert body["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert body["parameters"] == {"migrate_to_chat_id": new.id}
    sent = await bot.does("sendMessage", chat_id=new.id, text="x")
    assert sent["message_id"] == 2
    member = await bot.does("getChatMember", chat_id=new.id, user_id=wang.id)
    assert member["status"] == "creator"


async def test_only_a_leading_bot_governs(world, bot, group, wang) -> None:
    new = world.upgrades(group.id)
    li = next(user for user in new.people() if user not in (wang.id, bot.id))
    words = await bot.fails("banChatMember", chat_id=new.id, user_id=li)
    assert words == "Bad Request: not enough rights to restrict/unrestrict chat member"
    world.promotes(bot.id, new.id, wang.id)
    words = await bot.fails("banChatMember", chat_id=new.id, user_id=wang.id)
    assert words == "Bad Request: can't remove chat owner"
    silent = {"can_send_messages": False}
    assert await bot.does("restrictChatMember", chat_id=new.id, user_id=li, permissions=silent)
    assert await bot.does("banChatMember", chat_id=new.id, user_id=li)
    assert (await bot.does("getChatMember", chat_id=new.id, user_id=li))["status"] == "kicked"
    assert await bot.does("unbanChatMember", chat_id=new.id, user_id=li)
    assert (await bot.does("getChatMember", chat_id=new.id, user_id=li))["status"] == "left"
    assert await bot.does("setChatTitle", chat_id=new.id, title="新工会")
    assert (await bot.does("getChat", chat_id=new.id))["title"] == "新工会"


async def test_a_group_may_keep_its_members_from_writing(world, bot, group, wang) -> None:
    group.permissions["can_send_messages"] = False
    words = await bot.fails("sendMessage", chat_id=group.id, text="x")
    assert words == "Bad Request: not enough rights to send text messages to the chat"
    world.promotes(bot.id, group.id, wang.id)
    assert await bot.does("sendMessage", chat_id=group.id, text="x")


async def test_topics_of_a_forum_are_echoed(world, bot, wang) -> None:
    forum = world.group("论坛", [wang.id], admins=[bot.id], type="supergroup", forum=True)
    await bot.updates()
    topic = await bot.does("createForumTopic", chat_id=forum.id, name="福利")
    thread = topic["message_thread_id"]
    sent = await bot.does("sendMessage", chat_id=forum.id, text="x", message_thread_id=thread)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (thread, True)
    words = await bot.fails("sendMessage", chat_id=forum.id, text="x", message_thread_id=1)
    assert words == "Bad Request: message thread not found"
    world.says(wang.id, forum.id, "在题内", thread=thread)
    assert (await bot.updates())[0]["message"]["message_thread_id"] == thread
