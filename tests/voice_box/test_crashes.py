"""Killed at any await of what a writer does: one letter, one receipt, nothing by halves."""

import re
from itertools import count

import pytest

from tests.people import WANG
from tests.stage import DOT, buttons
from tests.voice_box.dying import Fate, touches
from tests.voice_box.scenes import FOOD, looks_up, prompt, puts_in, receipt, replies, writes
from union.kernel.unit import Actor
from union.voice_box import actions
from union.voice_box.rules import State

PHOTO = ("photo", ("a.png", DOT, "image/png"))
LEAST = 30
RECEIPT = re.compile(r"(?:[0-9]{4} ){3}[0-9]{4}")


@pytest.fixture
def fate(stage, monkeypatch):
    return Fate(stage, monkeypatch)


class Writer:
    """Wang at the phone, and what became of her letters, as the second store has it."""

    def __init__(self, wang, vault, stores):
        self.wang, self.vault, self.stores = wang, vault, stores
        self.before, self.heard = None, 0

    def notes(self):
        self.before, self.heard = self.stores.rows(), len(self.journal)

    @property
    def journal(self):
        return self.wang.stage.world.journal.entries

    @property
    def shown(self):
        """The newest message of the bot, as it looks now."""
        newest = self.wang.messages[-1]
        return newest.get("text") or newest["caption"]

    def answers(self, text, file=None):
        """To the last prompt; nobody handles it yet."""
        world, wang = self.wang.stage.world, self.wang
        words = {"caption": text} if file else {"text": text}
        world.says(wang.account, wang.chat, reply_to=prompt(wang), file=file, **words)

    def receipts(self):
        """All that were shown since."""
        shown = list(self.journal)[self.heard :]
        return {found for it in shown for found in RECEIPT.findall(str(it["params"]))}

    def letter(self, code):
        return self.vault.ask(Actor(WANG), actions.mine, ticket=code)

    def new_letters(self):
        """Rows that are in the box and were not; nothing else may have changed."""
        after = self.stores.rows()
        assert not self.before - after
        assert {table for table, _ in after - self.before} <= {"vault.voices"}
        return (after - self.before).total()

    def nothing_changed(self):
        assert self.stores.rows() == self.before


@pytest.fixture
def writer(wang, vault, stores):
    return Writer(wang, vault, stores)


async def points(fate, prepare, act, check, writer):
    """One death after another, each at a later await, until there is none to die at."""
    for last in count(1):
        await prepare()
        writer.notes()
        act()
        if await fate.spares(last):
            check()
            return last - 1
        await fate.begins_anew()
        check()


def seen_on_the_preview(writer, text):
    def check():
        writer.nothing_changed()
        assert text in writer.shown
        assert "投递" in [it["text"] for it in buttons(writer.wang.messages[-1])]

    return check


def one_letter(writer, text, pictures=0):
    def check():
        assert writer.new_letters() == 1
        (code,) = writer.receipts()
        assert code in writer.shown
        (word,) = writer.letter(code).words
        assert (word.text, word.has_picture) == (text, bool(pictures))

    return check


async def test_a_death_before_or_after_anything_loses_and_doubles_no_letter(
    wang, writer, fate, stores
):
    school, found = stores.outside_the_box(), {}

    async def door():
        await wang.says("/suggest")

    async def way():
        await door()
        await wang.taps("匿名")

    async def ready():
        await way()
        await wang.taps("工会")

    async def ready_to_send():
        await writes(wang, FOOD)

    async def ready_to_send_a_photo():
        await ready()
        await replies(wang, file=PHOTO, caption=FOOD)

    def asks():
        writer.nothing_changed()
        assert "写下想说的话" in wang.messages[-1]["text"]

    async def nothing():
        """It can be tapped again."""

    steps = {
        "prompt": (way, lambda: touches(wang, "工会"), asks),
        "preview": (ready, lambda: writer.answers(FOOD), seen_on_the_preview(writer, FOOD)),
        "preview of a photo": (
            ready, lambda: writer.answers(FOOD, PHOTO), seen_on_the_preview(writer, FOOD)
        ),
        "in one message": (
            nothing, lambda: wang.stage.world.says(WANG, wang.chat, f"匿名：{FOOD}"),
            seen_on_the_preview(writer, FOOD),
        ),
        "sending": (ready_to_send, lambda: touches(wang, "投递"), one_letter(writer, FOOD)),
        "sending a photo": (
            ready_to_send_a_photo, lambda: touches(wang, "投递"), one_letter(writer, FOOD, 1)
        ),
    }  # fmt: skip
    for name, (prepare, act, check) in steps.items():
        found[name] = await points(fate, prepare, act, check, writer)
    print(found, sum(found.values()))
    assert sum(found.values()) >= LEAST
    assert stores.outside_the_box() == school


async def test_nor_does_one_while_a_receipt_is_checked_or_the_words_are_deleted(
    wang, writer, fate, stores
):
    school, found = stores.outside_the_box(), {}
    code, doomed = None, []

    async def sent():
        nonlocal code
        await wang.says(f"匿名：{FOOD}")
        await wang.taps("投递")
        code = receipt(wang)

    async def to_check():
        await sent()
        await wang.taps("记下了")

    async def checked():
        await to_check()
        await wang.taps(code[-4:])
        card = wang.messages[-1]
        doomed[:] = [card["message_id"], card["reply_to_message"]["message_id"]]

    def offered():
        writer.nothing_changed()
        assert code[-4:] in wang.sees

    def right():
        writer.nothing_changed()
        assert "对了，记得没错。" in wang.hears
        assert code not in wang.hears

    def wrong():
        writer.nothing_changed()
        assert any(code in it["text"] for it in wang.messages[-2:])

    def deleted():
        writer.nothing_changed()
        seen = [it["message_id"] for it in wang.stage.world.messages(WANG, wang.chat)]
        assert not {*doomed} & {*seen}

    steps = {
        "noted": (sent, lambda: touches(wang, "记下了"), offered),
        "right": (to_check, lambda: touches(wang, code[-4:]), right),
        "wrong": (
            to_check,
            lambda: touches(wang, next(it for it in wang.sees if it != code[-4:])), wrong
        ),
        "deleted": (checked, lambda: touches(wang, "删聊天记录"), deleted),
    }  # fmt: skip
    for name, (prepare, act, check) in steps.items():
        found[name] = await points(fate, prepare, act, check, writer)
    print(found, sum(found.values()))
    assert stores.outside_the_box() == school


async def test_nor_does_one_while_an_answer_is_looked_for_or_written_back(
    wang, writer, fate, stores, keeper, emptied
):
    code = await puts_in(wang)
    await emptied()
    school, found = stores.outside_the_box(), {}
    words = []

    async def nothing():
        """It can be said again."""

    async def asked():
        await wang.says("/suggest")
        await wang.taps("查答复")

    async def opened():
        await looks_up(wang, code)

    async def answering():
        await opened()
        await wang.taps("写回信")

    async def ready():
        await answering()
        words.append(f"再说一句，第 {len(words)} 次")
        await replies(wang, words[-1])

    def shown():
        writer.nothing_changed()
        assert FOOD in wang.hears

    def previewed():
        writer.nothing_changed()
        assert "周三又咸了" in wang.hears

    def asks():
        writer.nothing_changed()
        assert "写下要补充的话" in wang.messages[-1]["text"]

    def added():
        assert "已投进信箱" in wang.hears
        assert len(stores.letters()) == 1
        assert [it.text for it in writer.letter(code.replace(" ", "")).words] == [FOOD, *words]
        assert stores.outside_the_box() == school

    steps = {
        "receipt": (asked, lambda: writer.answers(code), shown),
        "receipt alone": (nothing, lambda: wang.stage.world.says(WANG, wang.chat, code), shown),
        "prompt": (opened, lambda: touches(wang, "写回信"), asks),
        "preview": (answering, lambda: writer.answers("周三又咸了"), previewed),
        "written back": (ready, lambda: touches(wang, "投递"), added),
    }
    for name, (prepare, act, check) in steps.items():
        found[name] = await points(fate, prepare, act, check, writer)
    print(found, sum(found.values()))
    assert stores.outside_the_box() == school


async def test_a_letter_whose_writing_was_cut_off_is_written_by_the_next(
    wang, writer, fate, stores, keeper, emptied
):
    fate.writes.cuts = True
    school = stores.outside_the_box()
    code = None

    async def ready():
        await writes(wang, FOOD)

    async def to_close():
        nonlocal code
        code = await puts_in(wang)
        await looks_up(wang, code)
        await wang.taps("结束这封信")

    async def to_write_back():
        nonlocal code
        code = await puts_in(wang)
        await looks_up(wang, code)
        await wang.taps("写回信")
        await replies(wang, "周三又咸了")

    def closed():
        assert writer.letter(code.replace(" ", "")).state is State.CLOSED
        assert (stores.rows() - writer.before).total() == 1

    def added():
        texts = [it.text for it in writer.letter(code.replace(" ", "")).words]
        assert texts == [FOOD, "周三又咸了"]

    for prepare, label, check in (
        (ready, "投递", one_letter(writer, FOOD)),
        (to_write_back, "投递", added),
        (to_close, "确定结束", closed),
    ):
        before = fate.writes.cut_off
        await points(fate, prepare, lambda label=label: touches(wang, label), check, writer)
        assert fate.writes.cut_off == before + 1
    assert stores.outside_the_box() == school
