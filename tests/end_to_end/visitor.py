"""Someone before the page: looks, taps and writes, and sees only what the page shows."""

import os
from pathlib import Path
from typing import Any

from playwright.async_api import Locator, Page, expect

ROOT = Path(__file__).parents[2]
SHOTS = Path(os.environ.get("SHOTS", ROOT / "data" / "var" / "screenshots"))
DESK = {"viewport": {"width": 1280, "height": 800}}
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
BEATS = 4500  # milliseconds: the demo looks at its clock every two seconds
BOT, STAFF, COMMITTEE = "小家", "实验学校教职工之家", "提案委员会"


class Visitor:
    def __init__(self, page: Page) -> None:
        self.page = page

    async def becomes(self, name: str) -> None:
        person = self.page.get_by_test_id("person").filter(has_text=name)
        await person.click()
        await expect(person).to_have_attribute("aria-current", "true")

    async def opens(self, title: str) -> None:
        """A chat of the list; on a phone the list is one step back."""
        back = self.page.locator(".head-back")
        if await back.is_visible():
            await back.click()
        await self.page.get_by_test_id("chat").filter(has_text=title).click()
        await expect(self.page.locator(".chat-names h2")).to_have_text(title)

    async def starts(self) -> None:
        """By the button of a chat never opened; in an opened one, by the command."""
        button = self.page.get_by_test_id("start-button")
        either = button.or_(self.page.get_by_test_id("composer"))
        await expect(either.filter(visible=True).first).to_be_visible()
        if await button.is_visible():
            await button.click()
        else:
            await self.says("/start")

    async def says(self, words: str) -> None:
        await self.page.get_by_test_id("composer").fill(words)
        await self.page.keyboard.press("Enter")

    async def chooses(self, command: str) -> None:
        """From the menu beside the input."""
        await self.page.get_by_test_id("menu-button").click()
        await self.page.locator(f"[data-command={command}]").click()

    async def attaches(self, name: str, kind: str, content: bytes) -> None:
        file: Any = {"name": name, "mimeType": kind, "buffer": content}
        await self.page.locator("input[type=file]").set_input_files([file])
        await self.page.get_by_test_id("send").click()

    async def taps(self, label: str) -> None:
        """The newest button that bears exactly these words."""
        await self.button(label).last.click()

    def button(self, label: str) -> Locator:
        here = self.page.get_by_test_id("inline-button")
        return here.filter(has=self.page.get_by_text(label, exact=True))

    async def hears(self, *words: str) -> None:
        """In the newest message."""
        for said in words:
            await expect(self.message.last).to_contain_text(said)

    async def reads(self, *words: str) -> None:
        """In a pop-up, which is then closed."""
        for said in words:
            await expect(self.page.get_by_test_id("dialog")).to_contain_text(said)
        await self.page.keyboard.press("Escape")
        await expect(self.page.get_by_test_id("dialog")).to_have_count(0)

    async def sees(self, words: str) -> None:
        """In one of the messages of the chat, not always the newest."""
        await expect(self.message.filter(has_text=words).last).to_be_visible()

    async def turns_clock(self, local: str) -> None:
        """To that moment in Shanghai; the bot follows within its next beats."""
        to = f"{local}+08:00"
        host = await self.page.evaluate("location.origin")
        answer = await self.page.request.post(f"{host}/control/clock", data={"to": to})
        assert answer.ok, await answer.text()
        await self.page.wait_for_timeout(BEATS)

    @property
    def message(self) -> Locator:
        return self.page.get_by_test_id("message")

    async def shows(self, name: str) -> None:
        """A screenshot for the eye, and what every eye would see: nothing runs over an edge."""
        SHOTS.mkdir(parents=True, exist_ok=True)
        await self.page.screenshot(path=SHOTS / f"{name}.png")
        wide = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        scrolled, seen = await self.page.evaluate(wide)
        assert scrolled <= seen, name


async def greeted(visitor: Visitor, name: str) -> None:
    """Becomes somebody who opens the chat with the bot for the first time."""
    await visitor.becomes(name)
    await visitor.opens(BOT)
    await visitor.starts()
    await agrees(visitor, name)


async def agrees(visitor: Visitor, name: str) -> None:
    """Is welcomed, asked once how one wishes to be treated, and leaves it as it is."""
    await visitor.hears("开始前问您三件事")
    await expect(visitor.message.nth(-2)).to_contain_text(f"{name[0]}老师好")
    await visitor.taps("就这样")
    await visitor.hears("记下了")
