"""The public page in a real browser, on a phone and at a desk, by day and by night."""

import asyncio
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import expect

from bot.site import publish
from bot.texts import Texts
from tests.end_to_end.visitor import DESK, PHONE, Visitor
from tests.site.pages import SITE

pytestmark = pytest.mark.asyncio(loop_scope="module")
BEST = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
PATHS = ["index.html", "search.html", "announcements/9.html", "proposals/2026-001.html",
         "events/3.html", "years/2026.html", "en/index.html", "en/search.html",
         "en/announcements/9.html"]  # fmt: skip


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """The written folder behind a web server of this machine."""
    folder = tmp_path_factory.mktemp("public") / "site"
    publish(folder, SITE, Texts(), None)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest_asyncio.fixture(loop_scope="module")
async def opens(browser, address):
    """Opens a page; nothing may be asked of anybody else, nothing refused by the page's policy."""
    contexts, asked, complaints = [], [], []

    async def open_page(path, **options):
        context = await browser.new_context(**{"locale": "zh-CN", **options})
        contexts.append(context)
        context.on("request", lambda request: asked.append(request.url))
        page = await context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text))
        answer = await page.goto(address + path)
        assert answer.ok
        return page

    yield open_page
    assert await asyncio.gather(*(it.cookies() for it in contexts)) == [[]] * len(contexts)
    await asyncio.gather(*(it.close() for it in contexts))
    assert [it for it in asked if not it.startswith(address)] == []
    assert [it for it in complaints if "favicon" not in it and "404" not in it] == []


@pytest.mark.parametrize(("width", "how"), [("phone", PHONE), ("desk", DESK)])
async def test_everybody_can_read_every_page(opens, address, width, how):
    """Axe finds nothing: names, order, contrast, languages, what a finger can hit."""
    page = await opens("index.html", **how)
    for path in PATHS:
        await page.goto(address + path)
        name = path.replace("/", "-").removesuffix(".html")
        await page.emulate_media(color_scheme="light")
        await finds_nothing(page, BEST)
        await Visitor(page).shows(f"site-{width}-{name}")
        await page.emulate_media(color_scheme="dark")
        await finds_nothing(page, CONTRAST)
        await Visitor(page).shows(f"site-{width}-{name}-dark")


async def finds_nothing(page, rules):
    found = await Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]})
    assert found.violations_count == 0, (page.url, found.generate_report())


async def test_the_check_sees_what_is_wrong(opens):
    page = await opens("index.html")
    await page.evaluate("document.documentElement.removeAttribute('lang')")
    await page.evaluate("document.querySelector('main').style.color = '#bbb'")
    found = await Axe().run(page, options={"runOnly": BEST, "resultTypes": ["violations"]})
    ids = {it["id"] for it in found.response["violations"]}
    assert {"html-has-lang", "color-contrast"} <= ids


async def test_the_search_finds_words_of_the_text_while_one_types(opens):
    page = await opens("search.html", **PHONE)
    lines = page.locator(".lines > li")
    await expect(lines).to_have_count(7)
    await page.get_by_label("找什么").fill("身份证 体检")
    await expect(lines.filter(visible=True)).to_have_count(1)
    await expect(page.locator("output")).to_have_text("找到 1 条")
    await lines.filter(visible=True).get_by_role("link").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("职工体检安排")


async def test_without_scripts_every_title_is_reached_by_its_letter(opens):
    page = await opens("search.html", java_script_enabled=False, **PHONE)
    await expect(page.locator("form")).to_be_hidden()
    await expect(page.locator(".lines > li").filter(visible=True)).to_have_count(7)
    await page.get_by_role("link", name="Y", exact=True).click()
    await page.locator("section:target, h2:target").wait_for()
    await page.get_by_role("link", name="羽毛球友谊赛").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("羽毛球友谊赛")
    await page.get_by_role("link", name="English").click()
    await expect(page.get_by_text("Fri 27 Nov 2026")).to_be_visible()


async def test_with_the_keyboard_alone_one_skips_to_the_content(opens):
    page = await opens("index.html", **DESK)
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="跳到正文")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="羽毛球友谊赛")).to_be_focused()
