"""The sandbox's page, driven in a real browser as a person would use it."""

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest
import pytest_asyncio

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
from tests.chromium import CHROMIUM, QUIET  # noqa: E402

expect = playwright.expect

pytestmark = [
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium on this machine"),
    pytest.mark.asyncio(loop_scope="module"),
]
shared = partial(pytest_asyncio.fixture, loop_scope="module")

ROOT = Path(__file__).parents[2]
TOKEN, BOT = "777000:TEST", 777000
WANG, LI, HALL = 1001, 1003, -1001000000001


class Sandbox:
    """The server under test, and one bot that does as the test says."""

    def __init__(self, address: str, http: aiohttp.ClientSession) -> None:
        self.address, self._http = address, http
        self._offset = 0

    async def bot(self, method: str, **params: object) -> object:
        async with self._http.post(f"{self.address}/bot{TOKEN}/{method}", json=params) as reply:
            body = await reply.json()
        assert body["ok"], body
        return body["result"]

    async def hears(self, kind: str) -> dict:
        """The next update of a kind; the others are passed over."""
        async with asyncio.timeout(30):
            while True:
                for update in await self.bot("getUpdates", offset=self._offset, timeout=1):
                    self._offset = update["update_id"] + 1
                    if kind in update:
                        return update[kind]

    async def control(self, path: str, **body: object) -> object:
        async with self._http.post(f"{self.address}/control/{path}", json=body) as reply:
            assert reply.status < 400, await reply.text()
            return await reply.json()


@shared(scope="module")
async def server() -> AsyncIterator[str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "sandbox", "--port", "0"),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield await address_of(process)
    finally:
        process.terminate()
        await asyncio.wait_for(process.wait(), 10)


async def address_of(process: asyncio.subprocess.Process) -> str:
    async with asyncio.timeout(15):
        while line := (await process.stdout.readline()).decode():
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                return found[0]
    raise AssertionError("the sandbox did not start")


@shared(scope="module")
async def browser() -> AsyncIterator[object]:
    async with playwright.async_playwright() as engine:
        browser = await engine.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@shared()
async def sandbox(server: str) -> AsyncIterator[Sandbox]:
    """A school as the chair, a teacher, one hall and one bot, fresh for each test."""
    async with aiohttp.ClientSession() as http:
        sandbox = Sandbox(server, http)
        await sandbox.control("reset")
        await sandbox.control("bots", token=TOKEN, username="xiaojia_bot", first_name="小家")
        await sandbox.control("people", id=WANG, first_name="王秀英", note="工会主席")
        await sandbox.control("people", id=LI, first_name="李娜", note="语文组")
        hall = {"title": "阳光小学工会", "type": "supergroup", "id": HALL}
        await sandbox.control("chats", **hall, members=[WANG, LI], admins=[WANG], bots=[BOT])
        yield sandbox


Opener = Callable[..., object]


@shared()
async def opened(sandbox: Sandbox, browser: object) -> AsyncIterator[Opener]:
    """Opens the page as somebody, in some chat; no request may leave this machine."""
    asked: list[str] = []
    errors: list[object] = []
    contexts = []

    async def open_page(person: int, chat: int | None = None, **options: object) -> object:
        context = await browser.new_context(**{"locale": "zh-CN", **options})
        contexts.append(context)
        context.on("request", lambda request: asked.append(request.url))
        page = await context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: errors.append(error))
        await page.goto(f"{sandbox.address}/#{person}/{chat or ''}".rstrip("/"))
        return page

    yield open_page
    for context in contexts:
        await context.close()
    web = [url for url in asked if urlsplit(url).scheme not in ("data", "blob")]
    assert {urlsplit(url).hostname for url in web} <= {"127.0.0.1"}
    assert errors == []


async def started(page: object, sandbox: Sandbox) -> None:
    await page.get_by_test_id("start-button").click()
    assert (await sandbox.hears("message"))["text"] == "/start"


async def test_a_newcomer_presses_start_and_taps_a_button(sandbox, opened):
    page = await opened(LI, BOT)
    await started(page, sandbox)
    await sandbox.bot(
        "sendMessage",
        chat_id=LI,
        text="您好，李娜！",
        reply_markup={"inline_keyboard": [[{"text": "附议", "callback_data": "x:second:1"}]]},
    )
    await page.get_by_test_id("inline-button").click()
    query = await sandbox.hears("callback_query")
    await expect(page.locator("[data-testid=inline-button][aria-busy]")).to_be_visible()
    await sandbox.bot(
        "answerCallbackQuery", callback_query_id=query["id"], text="需要三人附议", show_alert=True
    )
    await expect(page.get_by_test_id("dialog")).to_contain_text("需要三人附议")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("dialog")).to_have_count(0)
    assert query["data"] == "x:second:1"


async def test_markup_in_a_message_is_shown_as_text_and_never_run(sandbox, opened):
    page = await opened(LI, BOT)
    await started(page, sandbox)
    evil = "<img src=x onerror=\"document.title='pwned'\"><b>粗</b>"
    await sandbox.bot("sendMessage", chat_id=LI, text=evil)
    shown = page.get_by_test_id("message").last
    await expect(shown).to_contain_text(evil)
    assert await shown.locator("img, b").count() == 0
    assert "pwned" not in await page.title()


async def test_entities_become_elements_and_a_command_in_a_text_is_sent(sandbox, opened):
    page = await opened(LI, BOT)
    await started(page, sandbox)
    text = "👋 <b>第<i>一</i>条</b> <tg-spoiler>秘密</tg-spoiler> /help"
    await sandbox.bot("sendMessage", chat_id=LI, text=text, parse_mode="HTML")
    shown = page.get_by_test_id("message").last
    await expect(shown.locator("b")).to_have_text("第一条")
    await expect(shown.locator("b i")).to_have_text("一")
    await expect(shown.locator(".spoiler")).to_have_text("秘密")
    await shown.get_by_role("button", name="/help").click()
    assert (await sandbox.hears("message"))["text"] == "/help"


async def test_enter_sends_but_not_while_an_ime_composes(sandbox, opened):
    page = await opened(WANG, HALL)
    field = page.get_by_test_id("composer")
    await field.focus()
    ime = await page.context.new_cdp_session(page)
    pinyin = {"text": "nihao", "selectionStart": 5, "selectionEnd": 5}
    await ime.send("Input.imeSetComposition", pinyin)
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("message")).to_have_count(0)
    await ime.send("Input.insertText", {"text": "你好"})
    await expect(field).to_have_value(re.compile("你好"))
    await field.fill("你好")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("second line")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("message").last).to_contain_text("你好\nsecond line")
    await expect(field).to_have_value("")


async def test_a_message_marks_the_person_who_has_not_read_it(sandbox, opened):
    page = await opened(WANG, HALL)
    await expect(page.get_by_test_id("chat").first).to_be_visible()
    await sandbox.control("messages", person=WANG, chat=HALL, text="周五教代会")
    li = page.locator(f"[data-testid=person][data-person='{LI}']")
    await expect(li.locator(".badge")).to_have_text("1")
    await li.click()
    await expect(page.get_by_test_id("message").last).to_contain_text("周五教代会")
    await expect(li.locator(".badge")).to_have_count(0)
    assert page.url.endswith(f"#{LI}/{HALL}")


async def test_an_edit_changes_the_message_in_place_and_a_deletion_takes_it_away(sandbox, opened):
    page = await opened(LI, HALL)
    sent = await sandbox.bot("sendMessage", chat_id=HALL, text="报名 0 人")
    shown = page.locator(f"[data-message='{sent['message_id']}']")
    await expect(shown).to_contain_text("报名 0 人")
    where = {"chat_id": HALL, "message_id": sent["message_id"]}
    await sandbox.bot("editMessageText", **where, text="报名 1 人")
    await expect(shown).to_contain_text("报名 1 人")
    await sandbox.bot("deleteMessage", **where)
    await expect(shown).to_have_count(0)


async def test_a_slash_opens_the_commands_of_this_chat_and_the_keys_choose_one(sandbox, opened):
    names = {"help": "帮助", "vote": "投票"}
    commands = [{"command": name, "description": words} for name, words in names.items()]
    await sandbox.bot("setMyCommands", commands=commands)
    page = await opened(LI, BOT)
    await started(page, sandbox)
    await page.get_by_test_id("composer").fill("/")
    await expect(page.get_by_test_id("command")).to_have_count(2)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    assert (await sandbox.hears("message"))["text"] == "/vote"
    await page.get_by_test_id("menu-button").click()
    await page.get_by_test_id("command").first.click()
    assert (await sandbox.hears("message"))["text"] == "/help"


async def test_a_photo_is_sent_from_the_page_and_shown(sandbox, opened):
    page = await opened(WANG, HALL)
    await page.locator("input[type=file]").set_input_files(
        [{"name": "合影.png", "mimeType": "image/png", "buffer": PIXEL}]
    )
    await page.get_by_test_id("composer").fill("合影")
    await page.get_by_test_id("send").click()
    image = page.get_by_test_id("message").last.locator("img.photo")
    await expect(image).to_have_js_property("complete", True)
    await expect(image).to_have_js_property("naturalWidth", 1)


async def test_the_clock_moves_the_bots_time_and_comes_back(sandbox, opened):
    page = await opened(WANG)
    await page.get_by_test_id("clock").click()
    await page.locator("[data-testid=clock-option][data-option=womensDay]").click()
    await expect(page.get_by_test_id("clock")).to_contain_text(re.compile(r"3月8日.*08:00"))
    await page.get_by_test_id("clock").click()
    await page.locator("[data-testid=clock-option][data-option=back]").click()
    await expect(page.get_by_test_id("clock")).not_to_have_class(re.compile("moved"))


async def test_a_phone_shows_one_pane_at_a_time_and_nothing_runs_over_its_edge(sandbox, opened):
    page = await opened(LI, viewport={"width": 390, "height": 844}, locale="en-GB")
    await expect(page.get_by_test_id("composer")).to_be_hidden()
    await page.locator(f"[data-chat='{HALL}']").click()
    await expect(page.get_by_test_id("composer")).to_be_visible()
    await expect(page.get_by_test_id("chat").first).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    await page.get_by_role("button", name="Back").click()
    await expect(page.get_by_test_id("chat").first).to_be_visible()


async def test_a_poll_is_voted_in_and_the_vote_can_be_taken_back(sandbox, opened):
    options = [{"text": "羽毛球"}, {"text": "合唱"}]
    await sandbox.bot("sendPoll", chat_id=HALL, question="周五？", options=options)
    page = await opened(LI, HALL)
    await page.get_by_test_id("poll-option").nth(1).click()
    await expect(page.get_by_test_id("poll-result").nth(1)).to_contain_text("100%")
    await page.get_by_role("button", name="撤回投票").click()
    await expect(page.get_by_test_id("poll-option")).to_have_count(2)


async def test_a_blocked_bot_can_be_started_again(sandbox, opened):
    page = await opened(LI, BOT)
    await started(page, sandbox)
    await page.get_by_role("button", name="更多").click()
    await page.get_by_role("menuitem", name="屏蔽机器人").click()
    await expect(page.get_by_test_id("composer")).to_be_hidden()
    await started(page, sandbox)
    await expect(page.get_by_test_id("composer")).to_be_visible()


async def test_a_deep_link_opens_the_private_chat_and_presses_start(sandbox, opened):
    await sandbox.bot("sendMessage", chat_id=HALL, text="https://t.me/xiaojia_bot?start=p_14")
    page = await opened(LI, HALL)
    await page.get_by_test_id("message").last.get_by_role("link").click()
    assert (await sandbox.hears("message"))["text"] == "/start p_14"
    await expect(page.get_by_test_id("message").last).to_contain_text("/start p_14")
    assert page.url.endswith(f"#{LI}/{BOT}")


async def test_a_forced_reply_is_offered_and_answers_its_message(sandbox, opened):
    page = await opened(LI, BOT)
    await started(page, sandbox)
    prompt = {"force_reply": True, "input_field_placeholder": "您的建议"}
    asked = await sandbox.bot("sendMessage", chat_id=LI, text="请写建议：", reply_markup=prompt)
    await expect(page.get_by_placeholder("您的建议")).to_be_focused()
    await page.keyboard.type("加一个书架")
    await page.keyboard.press("Enter")
    answer = await sandbox.hears("message")
    assert answer["reply_to_message"]["message_id"] == asked["message_id"]


async def test_what_was_said_while_the_line_was_down_is_fetched_when_it_is_back(sandbox, opened):
    page = await opened(WANG)
    await page.route("**/control/events*", lambda route: route.abort())
    await page.goto(f"{sandbox.address}/#{LI}/{HALL}")
    await page.reload()
    await expect(page.locator("#offline")).to_be_visible()
    await expect(page.get_by_test_id("composer")).to_be_visible()
    await sandbox.control("messages", person=WANG, chat=HALL, text="断线时说的话")
    await expect(page.get_by_test_id("message")).to_have_count(0)
    await page.unroute("**/control/events*")
    await expect(page.get_by_test_id("message").last).to_contain_text("断线时说的话")
    await expect(page.locator("#offline")).to_be_hidden()


async def test_who_goes_on_before_they_have_arrived_gets_where_they_go(sandbox, opened):
    page = await opened(WANG)
    held, free = asyncio.Event(), asyncio.Event()

    async def late(route):
        held.set()
        await free.wait()
        await route.continue_()

    await page.route(f"**/control/chats*={WANG}*", late)
    await page.route(f"**/control/chats*={LI}*", lambda route: None)
    await page.reload()
    await asyncio.wait_for(held.wait(), 10)
    await page.goto(f"{sandbox.address}/#{LI}/{HALL}")
    async with page.expect_response(f"**/control/chats*={WANG}*"):
        free.set()
    await page.wait_for_timeout(200)
    assert page.url.endswith(f"#{LI}/{HALL}")


async def test_the_page_speaks_the_browsers_language_and_changes_it_on_demand(sandbox, opened):
    page = await opened(LI, HALL, locale="en-GB", color_scheme="dark")
    await expect(page.get_by_placeholder("Message")).to_be_visible()
    await page.get_by_test_id("language").click()
    await expect(page.get_by_placeholder("输入消息")).to_be_visible()
    await page.reload()
    await expect(page.get_by_placeholder("输入消息")).to_be_visible()


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c6338e0a0000002e401218125c8c80000000049454e44ae426082"
)
