"""What the Bot API does not know, the sandbox refuses."""

import json
from pathlib import Path

import pytest

from sandbox.methods import EMULATED
from sandbox.spec import METHODS, UPDATE_TYPES, method


async def test_a_method_that_does_not_exist_is_not_found(world, bot) -> None:
    assert await world.call(bot.token, "sendMesage", {}) == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found"},
    )


async def test_a_method_that_exists_but_is_not_emulated_is_never_a_404(world, bot) -> None:
    for name in METHODS.keys() - EMULATED.keys():
        status, body = await world.call(bot.token, name, {})
        assert status == 501
        assert body["description"] == f"Not Implemented: method {name} is not emulated"


async def test_method_names_are_read_in_any_case(bot) -> None:
    assert (await bot.does("GETME"))["username"] == "xiaojia_bot"


@pytest.mark.parametrize("token", ["", "x", "42", "42:", "abc:def", ":x"])
async def test_a_token_of_the_wrong_form_is_unauthorized(world, token) -> None:
    status, body = await world.call(token, "getMe", {})
    assert (status, body["description"]) == (401, "Unauthorized")


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": "", "text": "x"}, "chat_id is empty"),
        ({"chat_id": 7_000_000_001}, "message text is empty"),
        ({"chat_id": 7_000_000_001, "text": " \n"}, "message text is empty"),
        ({"chat_id": 1, "text": "x"}, "chat not found"),
        ({"chat_id": "@nobody", "text": "x"}, "chat not found"),
        ({"chat_id": 7_000_000_001, "text": "x", "parse_modus": "HTML"},
         'unknown parameter "parse_modus"'),
        ({"chat_id": 7_000_000_001, "text": "x", "parse_mode": "XML"}, "unsupported parse_mode"),
        ({"chat_id": 7_000_000_001, "text": {"a": 1}}, 'parameter "text" must be of type String'),
        ({"chat_id": 7_000_000_001, "text": "x", "protect_content": "perhaps"},
         'parameter "protect_content" must be of type Boolean'),
        ({"chat_id": 7_000_000_001, "text": "x", "message_thread_id": "one"},
         'parameter "message_thread_id" must be of type Integer'),
        ({"chat_id": 7_000_000_001, "text": "x", "reply_parameters": "{"},
         "can't parse reply parameters JSON object"),
        ({"chat_id": 7_000_000_001, "text": "x", "reply_parameters": {"message": 1}},
         "can't parse reply parameters: ReplyParameters has no field \"message\""),
        ({"chat_id": 7_000_000_001, "text": "x", "entities": [{"type": "bold", "offset": 0}]},
         "can't parse entities: Can't find field \"length\""),
        ({"chat_id": 7_000_000_001, "text": "x", "business_connection_id": "b"},
         "business connection not found"),
    ],
)  # fmt: skip
async def test_wrong_parameters_are_refused_in_words(bot, wang, params, words) -> None:
    assert await bot.fails("sendMessage", **params) == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ([], "object expected as reply markup"),
        ({"inline_keyboard": [{"text": "x"}]},
         'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        ({"inline_keyboard": [["x"]]},
         "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
        ({"inline_keyboard": [[{"callback_data": "x"}]]},
         'can\'t parse inline keyboard button: Can\'t find field "text"'),
        ({"inline_keyboard": [[{"text": "x"}]]},
         "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "九" * 22}]]},
         "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "x", "url": "nowhere"}]]},
         "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "x", "callbackdata": "x"}]]},
         'can\'t parse inline keyboard button: unknown field "callbackdata"'),
        ({"keyboard": [[7]]},
         "can't parse keyboard button: KeyboardButton must be a String or an Object"),
    ],
)  # fmt: skip
async def test_wrong_keyboards_are_refused_in_telegrams_words(bot, wang, markup, words) -> None:
    assert words in await bot.fails("sendMessage", chat_id=wang.id, text="x", reply_markup=markup)


async def test_sixty_four_bytes_of_callback_data_are_allowed(bot, wang) -> None:
    keys = {"inline_keyboard": [[{"text": "x", "callback_data": "九" * 21 + "x"}]]}
    assert await bot.does("sendMessage", chat_id=wang.id, text="x", reply_markup=keys)


async def test_an_edit_takes_no_other_keyboard_than_an_inline_one(bot, wang) -> None:
    sent = await bot.does("sendMessage", chat_id=wang.id, text="x")
    words = await bot.fails(
        "editMessageText", chat_id=wang.id, message_id=sent["message_id"], text="y",
        reply_markup={"force_reply": True},
    )  # fmt: skip
    assert words == "Bad Request: inline keyboard expected"


async def test_forms_and_json_are_read_alike(bot, wang) -> None:
    keys = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]]}
    from_json = await bot.does(
        "sendMessage", chat_id=wang.id, text="a", protect_content=True, reply_markup=keys
    )
    from_form = await bot.does(
        "sendMessage", chat_id=str(wang.id), text="a", protect_content="true",
        reply_markup=json.dumps(keys),
    )  # fmt: skip
    assert {**from_json, "message_id": 0} == {**from_form, "message_id": 0}


@pytest.mark.parametrize(
    ("method_name", "params", "words"),
    [
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "长" * 201}, "MESSAGE_TOO_LONG"),
        ("setMyCommands", {"commands": []}, ""),
        ("setMyCommands", {"commands": [{"command": "Help", "description": "x"}]},
         "BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "help", "description": ""}]},
         "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [{"command": "help"}]},
         'can\'t parse commands: Can\'t find field "description"'),
        ("setMyCommands", {"commands": [], "scope": {"type": "everywhere"}},
         "can't parse scope: unsupported type specified"),
        ("setMyCommands", {"commands": [], "language_code": "zh-hans"},
         "invalid language code specified"),
        ("sendPoll", {"chat_id": 7_000_000_001, "question": "?", "options": []},
         "poll must have at least 1 option"),
        ("sendPoll", {"chat_id": 7_000_000_001, "question": "?",
                      "options": [{"text": str(n)} for n in range(13)]},
         "poll can't have more than 12 options"),
        ("sendChatAction", {"chat_id": 7_000_000_001, "action": "sleeping"},
         "wrong parameter action in request"),
        ("deleteMessages", {"chat_id": 7_000_000_001, "message_ids": list(range(101))},
         "too many message identifiers specified"),
        ("getFile", {"file_id": "x"}, "wrong file_id or the file is temporarily unavailable"),
        ("sendPhoto", {"chat_id": 7_000_000_001}, "there is no photo in the request"),
        ("sendPhoto", {"chat_id": 7_000_000_001, "photo": "x"},
         "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"chat_id": 7_000_000_001, "photo": "https://example.com/a.png"},
         "failed to get HTTP URL content"),
        ("answerCallbackQuery", {"callback_query_id": "1"},
         "query is too old and response timeout expired or query ID is invalid"),
        ("setWebhook", {"url": "https://example.com/x"},
         "bad webhook: Failed to resolve host: Name or service not known"),
        ("setWebhook", {"url": "http://127.0.0.1:1/x", "secret_token": "a b"},
         "secret token contains unallowed characters"),
    ],
)  # fmt: skip
async def test_limits_and_mistakes_of_other_methods(bot, wang, method_name, params, words) -> None:
    if words:
        assert await bot.fails(method_name, **params) == f"Bad Request: {words}"
    else:
        assert await bot.does(method_name, **params)


async def test_a_photo_must_be_a_picture(bot, wang) -> None:
    given = {"photo": ("a.png", b"no picture", "image/png")}
    words = await bot.fails("sendPhoto", given, chat_id=wang.id)
    assert words == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_a_file_too_big_to_send_is_refused(bot, wang) -> None:
    given = {"document": ("a.bin", bytes(50 * 1024 * 1024 + 1), "")}
    assert await bot.fails("sendDocument", given, chat_id=wang.id) == "Request Entity Too Large"


def test_every_checker_compiles() -> None:
    for name in METHODS:
        compiled = method(name)
        assert compiled is not None
        assert compiled.name == name


def test_the_specification_knows_every_kind_of_update_of_python_telegram_bot() -> None:
    import telegram

    assert set(telegram.Update.ALL_TYPES) <= set(UPDATE_TYPES)


def test_the_readme_lists_exactly_the_methods_that_are_not_emulated() -> None:
    readme = Path(__file__).parents[2] / "sandbox" / "README.md"
    listed = readme.read_text(encoding="utf-8").partition("never 404:")[2].partition("##")[0]
    assert set(listed.replace(",", " ").split()) == METHODS.keys() - EMULATED.keys()
