"""Taken back: whoever may act on it hears so, and nothing of it can be opened any more."""

import pytest

from bot import views
from bot.texts import Texts
from tests import scenes
from tests.announcements.scenes import send, sends
from union.announcements import actions
from union.announcements.store import AnnouncementReader
from union.kernel.guards import unattended
from union.kernel.outbox import Letter, State
from union.kernel.unit import NOBODY, Actor
from union.members.store import Member

VOID = "通知体检通知撤回了，请不要照办。——周敏"


async def opened(zhou):
    await zhou.says("/announcements")
    await zhou.taps("体检通知")


async def taken_back(zhou):
    await opened(zhou)
    await zhou.taps("撤回")
    await zhou.taps("确定撤回")


async def test_whoever_knew_an_older_version_is_told_too(zhou, wang, li, passes):
    await send(zhou)
    await wang.taps("收到")
    await opened(zhou)
    await zhou.taps("更正")
    await zhou.says("体检通知\n10月16日起。")
    await zhou.taps("重新确认")
    await zhou.taps("提交")
    await passes(seconds=5)
    await taken_back(zhou)
    await passes(seconds=5)
    assert wang.hears == VOID
    assert not any("撤回" in it for it in li.has_heard)


async def test_whoever_may_have_got_what_cannot_be_deleted_is_told(zhou, li, office, passes):
    await send(zhou, audience="李芳")
    letter = office.run(NOBODY, doubted)
    await taken_back(zhou)
    await passes(seconds=5)
    assert li.hears == VOID
    await zhou.presses(f"deliveries:again:{letter}")
    await passes(seconds=5)
    assert sum("撤回了" in it for it in li.has_heard) == 1


@unattended
def doubted(uow):
    [letter] = uow.session.query(Letter).filter_by(batch="announcement:1")
    letter.state, letter.message = State.UNSURE, None
    return letter.id


async def test_nothing_of_it_can_be_opened_printed_or_put_on_the_page(zhou, wang, passes):
    await zhou.says("/announce")
    await zhou.says("体检通知\n10月15日起，市中医院。")
    for _ in range(2):
        await sends(zhou, album="a")
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await taken_back(zhou)
    await passes(seconds=5)
    assert not {"看附件", "打印稿", "放上网页", "更正", "撤回"} & set(zhou.sees)
    since = len(wang.messages)
    await wang.presses("announcements:shown:1")
    assert wang.has_heard[-1] == VOID
    assert len(wang.messages) <= since + 1
    for data in ("paper:1", "page:1:yes", "page:1:no", "stop:1", "correct:1"):
        await zhou.presses(f"announcements:{data}")
        assert zhou.pop_up == "这条通知已经撤回了。", data


@pytest.mark.parametrize("key", ["announcements-letter", "announcements-card"])
def test_a_letter_from_before_all_this_is_still_drawn(key):
    facts = {"announcement_id": 1, "body": "停水", "level": "normal", "wants_receipt": "yes",
             "by": "周敏", "people": 7, "closed": 0}  # fmt: skip
    texts = Texts()
    card = views.LETTERS[key](lambda it, **said: texts.say("zh-CN", it, **said), **facts)
    assert card.text.startswith("停水\n——周敏")


@unattended
def many_confirm(uow):
    uow.session.query(AnnouncementReader).update({"confirmed": uow.now})
    for number, it in enumerate(uow.session.query(Member).filter(Member.account.is_(None))):
        it.account, it.reachable = 5000 + number, True


@pytest.mark.parametrize("deed", ["roll", "evidence", "remind", "correct", "recall"])
async def test_many_readers_are_not_asked_for_one_by_one(zhou, office, passes, deed):
    office.run(NOBODY, scenes.grow, groups=3, people=60)
    await send(zhou)
    if deed in ("correct", "recall"):
        office.run(NOBODY, many_confirm)
    facts = {"text": "体检通知\n改了。", "how": "anew"} if deed == "correct" else {}

    def does():
        office.run(Actor(zhou.account), getattr(actions, deed), number=1, **facts)

    assert scenes.questions(does) < 40
