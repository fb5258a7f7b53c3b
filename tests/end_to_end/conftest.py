"""The demo in a real browser: what every story stands on."""

import re
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright import async_api as playwright

from tests.chromium import CHROMIUM, QUIET
from tests.end_to_end.demo import Demo
from tests.end_to_end.visitor import Visitor

shared = partial(pytest_asyncio.fixture, loop_scope="module")
playwright.expect.set_options(timeout=20_000)


@shared(scope="module")
async def browser() -> AsyncIterator[object]:
    if not CHROMIUM:
        pytest.skip("no Chromium on this machine")
    async with playwright.async_playwright() as engine:
        browser = await engine.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@shared()
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    """The sample school, on its first day."""
    demo = Demo(tmp_path / "school")
    async with demo:
        yield demo
        assert is_well(demo), demo.complaints


def is_well(demo: Demo) -> bool:
    return not re.search("ERROR|CRITICAL|Traceback", demo.complaints)


@shared()
async def visits(browser: object) -> AsyncIterator[Callable[..., object]]:
    """Opens a demo's page; no request may leave this machine, no script may fail."""
    asked: list[str] = []
    errors: list[object] = []
    contexts = []

    async def open_page(demo: Demo, **options: object) -> Visitor:
        context = await browser.new_context(**{"locale": "zh-CN", **options})
        contexts.append(context)
        context.on("request", lambda request: asked.append(request.url))
        page = await context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: errors.append(error))
        await page.goto(demo.address)
        return Visitor(page)

    yield open_page
    for context in contexts:
        await context.close()
    web = [url for url in asked if urlsplit(url).scheme not in ("data", "blob")]
    assert {urlsplit(url).hostname for url in web} <= {"127.0.0.1"}
    assert errors == []
