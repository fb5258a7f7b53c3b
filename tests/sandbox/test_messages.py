"""Sending, changing, deleting and passing on, with Telegram's own refusals."""

import pytest

KEYS = {"inline_keyboard": [[{"text": "按", "callback_data": "x:1"}]]}
TWO_DAYS = 48 * 3600


async def test_somebody_who_never_started_cannot_be_written_to(world, bot) -> None:
    li = world.person("李老师")
    status, body = await world.call(bot.token, "sendMessage", {"chat_id": li.id, "text": "x"})
    assert status == 403
    assert body["description"] == "Forbidden: bot can't initiate conversation with a user"


async def test_a_blocked_bot_is_told_so_and_hears_of_it(world, bot, wang) -> None:
    world.blocks(wang.id, bot.id)
    words = await bot.fails("sendMessage", chat_id=wang.id, text="x")
    assert words == "Forbidden: bot was blocked by the user"
    [update] = await bot.updates()
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    world.blocks(wang.id, bot.id, blocked=False)
    [update] = await bot.updates()
    assert update["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert await bot.does("sendMessage", chat_id=wang.id, text="x")


async def test_a_person_who_is_gone_and_another_bot_cannot_be_written_to(world, bot, wang) -> None:
    world.bot("43:other")
    words = await bot.fails("sendMessage", chat_id=43, text="x")
    assert words == "Forbidden: bots can't send messages to bots"
    wang.deactivated = True
    words = await bot.fails("sendMessage", chat_id=wang.id, text="x")
    assert words == "Forbidden: user is deactivated"


async def test_a_message_comes_back_as_telegram_tells_it(world, bot, wang) -> None:
    sent = await bot.does("sendMessage", chat_id=wang.id, text="好", reply_markup=KEYS)
    assert sent == {
        "message_id": 2,
        "from": {"id": 42, "is_bot": True, "first_name": "小家", "username": "xiaojia_bot"},
        "chat": {"id": wang.id, "first_name": "王老师", "username": "wang", "type": "private"},
        "date": 1_800_000_000,
        "text": "好",
        "reply_markup": KEYS,
    }


async def test_message_numbers_are_one_row_for_all_private_chats_of_a_bot(world, bot, wang) -> None:
    li = world.person("李老师")
    assert world.starts(li.id, bot.id)["message_id"] == 2
    assert (await bot.does("sendMessage", chat_id=wang.id, text="x"))["message_id"] == 3


async def test_an_edit_replaces_the_text_and_takes_the_keyboard_away(world, bot, wang) -> None:
    sent = await bot.does("sendMessage", chat_id=wang.id, text="旧", reply_markup=KEYS)
    edit = {"chat_id": wang.id, "message_id": sent["message_id"]}
    new = await bot.does("editMessageText", text="新", **edit)
    assert (new["text"], new["edit_date"]) == ("新", 1_800_000_000)
    assert "reply_markup" not in new
    words = await bot.fails("editMessageText", text="新", **edit)
    assert words == (
        "Bad Request: message is not modified: specified new message content and reply markup "
        "are exactly the same as a current content and reply markup of the message"
    )
    assert (await bot.does("editMessageReplyMarkup", reply_markup=KEYS, **edit))["reply_markup"]
    assert "is not modified" in await bot.fails("editMessageReplyMarkup", reply_markup=KEYS, **edit)


async def test_what_cannot_be_edited(world, bot, wang) -> None:
    said = world.says(wang.id, bot.id, "我的")
    asked = await bot.does(
        "sendMessage", chat_id=wang.id, text="?", reply_markup={"force_reply": True}
    )
    paper = await bot.does("sendDocument", {"document": ("a", b"x", "")}, chat_id=wang.id)

    async def edit(number: int) -> str:
        return await bot.fails("editMessageText", chat_id=wang.id, message_id=number, text="x")

    assert await edit(999) == "Bad Request: message to edit not found"
    assert await edit(said["message_id"]) == "Bad Request: message can't be edited"
    assert await edit(asked["message_id"]) == "Bad Request: message can't be edited"
    words = await edit(paper["message_id"])
    assert words == "Bad Request: there is no text in the message to edit"
    words = await bot.fails("editMessageText", chat_id=wang.id, text="x")
    assert words == "Bad Request: message identifier is not specified"


async def test_a_reply_keyboard_is_shown_to_people_but_not_told_to_the_bot(
    world, bot, wang
) -> None:
    keyboard = {"keyboard": [["是", "否"]], "one_time_keyboard": True}
    sent = await bot.does("sendMessage", chat_id=wang.id, text="?", reply_markup=keyboard)
    assert "reply_markup" not in sent
    shown = world.messages(wang.id, bot.id)[-1]
    assert shown["reply_markup"]["keyboard"] == [[{"text": "是"}, {"text": "否"}]]


async def test_messages_are_deleted_within_two_days(world, bot, wang, clock) -> None:
    said = world.says(wang.id, bot.id, "我的")
    old = await bot.does("sendMessage", chat_id=wang.id, text="旧")
    young = {"chat_id": wang.id, "message_id": said["message_id"]}
    assert await bot.does("deleteMessage", **young)
    words = await bot.fails("deleteMessage", **young)
    assert words == "Bad Request: message to delete not found"
    clock.pass_by(TWO_DAYS + 1)
    words = await bot.fails("deleteMessage", chat_id=wang.id, message_id=old["message_id"])
    assert words == "Bad Request: message can't be deleted for everyone"
    assert await bot.does("deleteMessages", chat_id=wang.id, message_ids=[old["message_id"], 99])
    assert old["message_id"] in [m["message_id"] for m in world.messages(wang.id, bot.id)]


async def test_the_pretended_time_moves_dates_and_the_two_days(world, bot, wang) -> None:
    old = await bot.does("sendMessage", chat_id=wang.id, text="旧")
    world.set_offset(TWO_DAYS + 1)
    new = await bot.does("sendMessage", chat_id=wang.id, text="新")
    assert new["date"] - old["date"] == TWO_DAYS + 1
    assert "for everyone" in await bot.fails(
        "deleteMessage", chat_id=wang.id, message_id=old["message_id"]
    )


async def test_in_a_group_others_messages_need_the_right_to_delete(world, bot, group, wang) -> None:
    said = world.says(wang.id, group.id, "/x")
    words = await bot.fails("deleteMessage", chat_id=group.id, message_id=said["message_id"])
    assert words == "Bad Request: message can't be deleted"
    world.promotes(bot.id, group.id, wang.id)
    assert await bot.does("deleteMessage", chat_id=group.id, message_id=said["message_id"])


async def test_replies_quote_what_they_answer(world, bot, wang) -> None:
    said = world.says(wang.id, bot.id, "问")
    reply = {"message_id": said["message_id"]}
    sent = await bot.does("sendMessage", chat_id=wang.id, text="答", reply_parameters=reply)
    assert sent["reply_to_message"] == said
    words = await bot.fails(
        "sendMessage", chat_id=wang.id, text="答", reply_parameters={"message_id": 999}
    )
    assert words == "Bad Request: message to be replied not found"
    lenient = {"message_id": 999, "allow_sending_without_reply": True}
    sent = await bot.does("sendMessage", chat_id=wang.id, text="答", reply_parameters=lenient)
    assert "reply_to_message" not in sent


async def test_copies_and_forwards_carry_the_content(world, bot, wang) -> None:
    said = world.says(wang.id, bot.id, "原文 #工会")
    source = {"chat_id": wang.id, "from_chat_id": wang.id, "message_id": said["message_id"]}
    forwarded = await bot.does("forwardMessage", **source)
    assert forwarded["forward_origin"]["sender_user"]["id"] == wang.id
    assert forwarded["entities"] == said["entities"]
    copied = await bot.does("copyMessage", **source, reply_markup=KEYS)
    copy = world.messages(wang.id, bot.id)[-1]
    assert copy["message_id"] == copied["message_id"]
    assert (copy["text"], copy["reply_markup"]) == ("原文 #工会", KEYS)
    assert "forward_origin" not in copy
    words = await bot.fails("copyMessage", **{**source, "message_id": 999})
    assert words == "Bad Request: message to copy not found"


async def test_protected_messages_are_not_passed_on(bot, wang) -> None:
    sent = await bot.does("sendMessage", chat_id=wang.id, text="密", protect_content=True)
    assert sent["has_protected_content"]
    source = {"chat_id": wang.id, "from_chat_id": wang.id, "message_id": sent["message_id"]}
    words = await bot.fails("forwardMessage", **source)
    assert words == "Bad Request: message can't be forwarded"


async def test_a_tap_spins_until_it_is_answered_once(world, bot, wang) -> None:
    sent = await bot.does("sendMessage", chat_id=wang.id, text="x", reply_markup=KEYS)
    query = world.taps(wang.id, bot.id, sent["message_id"], "x:1")
    [update] = await bot.updates()
    assert update["callback_query"]["id"] == query.id
    assert update["callback_query"]["message"] == sent
    assert not query.answered
    given = {"callback_query_id": query.id, "text": "好", "show_alert": True}
    assert await bot.does("answerCallbackQuery", **given)
    assert await query.wait(0.1)
    [answer] = world.answers
    assert (answer["text"], answer["show_alert"], answer["data"]) == ("好", True, "x:1")
    assert "query is too old" in await bot.fails("answerCallbackQuery", **given)


async def test_a_button_that_is_not_there_must_be_forged(world, bot, wang) -> None:
    sent = await bot.does("sendMessage", chat_id=wang.id, text="x", reply_markup=KEYS)
    number = sent["message_id"]
    with pytest.raises(ValueError, match="no button"):
        world.taps(wang.id, bot.id, number, "x:2")
    assert world.taps(wang.id, bot.id, number, "x:2", forged=True).data == "x:2"
    assert world.taps(wang.id, bot.id, number, row=0, column=0).data == "x:1"
    await bot.does("deleteMessage", chat_id=wang.id, message_id=number)
    world.taps(wang.id, bot.id, number, "x:1", forged=True)
    gone = (await bot.updates())[-1]["callback_query"]["message"]
    assert (gone["date"], gone["message_id"]) == (0, number)


async def test_people_send_files_that_the_bot_can_fetch(world, bot, wang) -> None:
    file = ("document", ("表.xlsx", b"abc", "application/x"))
    world.says(wang.id, bot.id, file=file, caption="见附件 /x")
    [update] = await bot.updates()
    assert update["message"]["caption"] == "见附件 /x"
    document = update["message"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("表.xlsx", "application/x")
    told = await bot.does("getFile", file_id=document["file_id"])
    assert told["file_path"] == "documents/file_0.xlsx"
    assert world.files.read(told["file_id"]) == b"abc"
    again = await bot.does("sendDocument", chat_id=wang.id, document=document["file_id"])
    assert again["document"]["file_unique_id"] == document["file_unique_id"]
    words = await bot.fails("sendPhoto", chat_id=wang.id, photo=document["file_id"])
    assert words == "Bad Request: can't use file of type Document as Photo"


async def test_people_change_what_they_said(world, bot, wang) -> None:
    said = world.says(wang.id, bot.id, "旧")
    world.edits(wang.id, bot.id, said["message_id"], "新")
    [_, update] = await bot.updates()
    assert update["edited_message"]["text"] == "新"
    assert update["edited_message"]["edit_date"] == 1_800_000_000


async def test_a_deep_link_starts_with_its_payload(world, bot) -> None:
    li = world.person("李老师")
    world.starts(li.id, bot.id, "join_7")
    [update] = await bot.updates()
    assert update["message"]["text"] == "/start join_7"
    assert update["message"]["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]


async def test_pinned_messages_are_told_by_get_chat(bot, wang) -> None:
    one = await bot.does("sendMessage", chat_id=wang.id, text="一")
    two = await bot.does("sendMessage", chat_id=wang.id, text="二")
    for sent in (one, two):
        await bot.does("pinChatMessage", chat_id=wang.id, message_id=sent["message_id"])
    assert (await bot.does("getChat", chat_id=wang.id))["pinned_message"] == two
    await bot.does("unpinChatMessage", chat_id=wang.id)
    assert (await bot.does("getChat", chat_id=wang.id))["pinned_message"] == one
    await bot.does("unpinAllChatMessages", chat_id=wang.id)
    assert "pinned_message" not in await bot.does("getChat", chat_id=wang.id)
