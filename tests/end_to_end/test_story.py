"""The newcomer's story, played on the demo in a real browser."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.async_api import expect

from tests.end_to_end.conftest import is_well
from tests.end_to_end.photo import corridor
from tests.end_to_end.visitor import (
    BOT,
    COMMITTEE,
    DESK,
    PHONE,
    STAFF,
    Visitor,
    agrees,
    greeted,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")
CLIPBOARD = ["clipboard-read", "clipboard-write"]
WATER = "在教学楼三楼增设教职工饮水机"
REASON = "三楼有十二个班、二十六位老师，打水要跑到一楼，课间来不及。"
MEASURES = "由总务处在寒假前安装一台直饮机，每季度换一次滤芯。"
WHOLE = f"提案：关于{WATER}的建议。理由：{REASON}建议：{MEASURES}"


async def propose_at_once(visitor: Visitor, whole: str) -> None:
    """As far as the preview."""
    await visitor.says(whole)
    await visitor.hears("属于哪一类")
    await visitor.taps("生活福利")
    await visitor.hears("照片或文件")
    await visitor.taps("跳过")
    await visitor.hears("请看一遍")


async def test_a_proposal_goes_step_by_step_from_the_menu_button_to_its_number(demo, visits):
    me = await visits(demo, **DESK)
    await me.shows("story-01-first-look")
    await greeted(me, "刘志强")
    await greeted(me, "王建国")
    await me.page.get_by_test_id("menu-button").click()
    await me.shows("story-02-menu")
    await me.page.locator("[data-command=proposal]").click()
    await me.hears("第 1 步，共 5 步", "案由是什么")
    await me.says(WATER)
    await me.hears("属于哪一类")
    await me.shows("story-03-kind")
    await me.taps("生活福利")
    await me.hears("理由是什么")
    await me.says(REASON)
    await me.hears("建议怎么办")
    await me.says(MEASURES)
    await me.hears("照片或文件", "最多 5 个")
    await me.attaches("三楼走廊.png", "image/png", corridor())
    await me.hears("已收到 1 个")
    await expect(me.page.locator("img.photo")).to_have_js_property("naturalWidth", 320)
    await me.shows("story-04-photo")
    await me.taps("好了")
    await me.hears("请看一遍", WATER, "生活福利", REASON, MEASURES, "1 个")
    await me.shows("story-05-preview")

    await me.taps("改理由")
    await me.hears("现在写的是", REASON)
    await me.shows("story-06-change")
    await me.says(REASON + "夏天尤其不便。")
    await me.hears("请看一遍", "夏天尤其不便", MEASURES, "1 个")
    await me.taps("提交")
    await me.hears("还差 2 位")
    await me.shows("story-07-sent")

    await me.opens(STAFF)
    await me.hears("王老师", WATER, "还差 2 位")
    await me.shows("story-08-group")
    await me.becomes("李芳")
    await me.taps("附议")
    await me.reads("已附议", "还差 1 位")
    await me.hears("还差 1 位", "李芳")
    await me.becomes("张慧")
    await me.taps("附议")
    await expect(me.page.get_by_test_id("dialog")).to_contain_text("2026-001")
    await me.shows("story-09-last-second")
    await me.reads("正式提交")
    await me.hears("2026-001", WATER, "李芳、张慧")
    await expect(me.button("附议")).to_have_count(0)
    await me.shows("story-10-group-filed")

    await me.becomes("王建国")
    await me.opens(BOT)
    await me.hears("2026-001", WATER)
    await me.shows("story-11-wang")
    await me.becomes("刘志强")
    await me.hears("2026-001", "提案人：王建国", "附议人：李芳、张慧")
    await me.opens(COMMITTEE)
    await me.hears("2026-001", "提案人：王建国", "附议人：李芳、张慧")
    await me.shows("story-12-committee")
    await me.taps("看全文")
    await expect(me.page.locator(".chat-names h2")).to_have_text(BOT)
    await me.hears("夏天尤其不便", "2026-001")
    await me.taps("看附件")
    await expect(me.message.last.locator("img.photo")).to_have_js_property("naturalWidth", 320)
    await me.shows("story-13-full-text")


async def test_a_new_teacher_joins_with_her_code_and_reads_what_hangs_in_the_group(demo, visits):
    me = await visits(demo, **PHONE, permissions=CLIPBOARD)
    await greeted(me, "王建国")
    await propose_at_once(me, WHOLE)
    await me.taps("提交")
    await me.hears("还差 2 位")

    await me.becomes("孙悦")
    await me.opens(BOT)
    await me.shows("phone-01-not-opened")
    await me.starts()
    await me.hears("只为本校教职工服务")
    await me.says("你好，我想写提案")
    await me.hears("邀请码")
    await me.shows("phone-02-stranger")
    await me.opens(STAFF)
    await me.taps("看全文")
    await me.reads("只为本校教职工服务")

    await me.page.locator(".head-back").click()
    await expect(me.page.locator(".person[aria-current=true]")).to_be_in_viewport(ratio=1)
    code = me.page.locator(".list-as code")
    await me.shows("phone-03-code")
    await code.click()
    await expect(me.page.get_by_test_id("toast")).to_have_text("已复制")
    copied = await me.page.evaluate("navigator.clipboard.readText()")
    assert copied == await code.inner_text()
    await me.opens(BOT)
    await me.says(copied.lower().replace("-", " "))
    await agrees(me, "孙悦")

    await me.opens(STAFF)
    await me.taps("看全文")
    await expect(me.page.locator(".chat-names h2")).to_have_text(BOT)
    await me.hears(WATER, REASON, MEASURES, "还差 2 位")
    await me.shows("phone-04-full-text")
    await me.taps("附议")
    await me.reads("还差 1 位")


async def test_a_new_teacher_joins_by_her_leaders_link_in_three_taps(demo, visits):
    leader = await visits(demo, **PHONE)
    await greeted(leader, "周敏")
    await leader.says("/reach")
    await leader.hears("英语组（5 人）", "没来过 5")
    await leader.shows("join-01-reach")
    await leader.taps("英语组")
    await leader.hears("没来过（5）", "孙悦")
    await leader.shows("join-02-group")
    await leader.taps("孙悦")
    await leader.hears("孙悦 的邀请", "扫码")
    await expect(leader.message.last.locator("img.photo")).to_be_visible()
    await leader.shows("join-03-invitation")
    link = await leader.message.last.locator("a[href*='start=']").get_attribute("href")
    assert link
    await leader.opens(STAFF)
    await leader.says(f"孙悦老师，点这里加入：{link}")

    newcomer = await visits(demo, **PHONE)
    await newcomer.becomes("孙悦")
    await newcomer.opens(STAFF)
    await newcomer.message.last.locator("a[href*='start=']").click()
    await newcomer.hears("开始前问您三件事")
    await newcomer.shows("join-04-asked-once")
    await newcomer.taps("公开祝福")
    await expect(newcomer.button("✓公开祝福")).to_have_count(1)
    await newcomer.taps("就这样")
    await newcomer.hears("记下了")
    await newcomer.says("/me")
    await newcomer.hears("孙悦", "英语组", "1009", "2001年7月1日", "公开祝福")
    await newcomer.shows("join-05-me")


async def test_a_whole_proposal_is_asked_only_its_kind_and_files_and_a_similar_one_is_shown(
    demo, visits
):
    me = await visits(demo, **PHONE)
    await greeted(me, "周明")
    await me.says(WHOLE)
    await me.hears("属于哪一类")
    await me.shows("whole-01-kind")
    await me.taps("生活福利")
    await me.hears("照片或文件")
    await me.taps("跳过")
    await me.hears("请看一遍", WATER, REASON, MEASURES)
    await expect(me.button("附议这件")).to_have_count(0)
    await me.shows("whole-02-preview")
    await me.taps("提交")
    await me.hears("还差 2 位")

    await greeted(me, "吴晓燕")
    await propose_at_once(me, "提案：三楼教职工饮水机。理由：打水不方便。建议：尽快装一台。")
    await me.hears("类似", WATER)
    await me.shows("whole-03-similar")
    await me.taps("附议这件")
    await me.reads("已附议", "还差 1 位")
    await me.opens(STAFF)
    await me.hears("周老师", "还差 1 位", "吴晓燕")


async def test_zhang_hears_english_and_the_page_speaks_it_too_in_the_dark(demo, visits):
    me = await visits(demo, **DESK)
    await greeted(me, "张慧")
    await me.says("/language")
    await me.taps("English")
    await me.hears("English")
    await me.page.get_by_test_id("language").click()
    await expect(me.page.get_by_placeholder("Message")).to_be_visible()
    theme = me.page.get_by_test_id("theme")
    while "dark" not in (await theme.get_attribute("title") or ""):
        await theme.click()
    await me.chooses("proposal")
    await me.hears("Step 1 of 5", "What is the subject")
    await me.says("A quiet room for mothers")
    await me.hears("Which category is it")
    await me.shows("english-01-dark")
    background = "getComputedStyle(document.body).backgroundColor"
    assert max(shade(await me.page.evaluate(background))) < 60
    await me.page.set_viewport_size(PHONE["viewport"])
    await me.shows("english-02-dark-phone")
    await me.page.locator(".head-back").click()
    await me.shows("english-03-dark-list")


def shade(colour: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", colour)[:3]]


async def test_tomorrow_a_reload_and_a_restart_all_find_the_draft_where_it_was(demo, visits):
    me = await visits(demo, **DESK)
    await greeted(me, "王建国")
    await me.chooses("proposal")
    await me.hears("案由是什么")
    await me.says(WATER)
    await me.hears("属于哪一类")
    clock = me.page.get_by_test_id("clock")
    await clock.click()
    await me.shows("clock-01-leaps")
    await me.page.locator("[data-option=tomorrow]").click()
    face = re.compile(r"9月8日.*08:0\d")
    await expect(clock).to_contain_text(face)
    await me.chooses("proposal")
    await me.hears("没写完", WATER)
    await me.taps("接着写")
    await me.hears("属于哪一类")
    await expect(me.page.locator(".day")).to_have_count(2)
    await me.shows("clock-02-tomorrow")

    seen = await texts(me)
    address = urlsplit(me.page.url).fragment
    await me.page.reload()
    await me.hears("属于哪一类")
    assert urlsplit(me.page.url).fragment == address
    assert await texts(me) == seen

    assert is_well(demo), demo.complaints
    await demo.stops()
    await expect(me.page.locator("#offline")).to_be_visible()
    await me.shows("clock-03-closed")
    await demo.starts()
    again = await visits(demo, **DESK)
    await again.page.goto(f"{demo.address}/#{address}")
    await again.hears("属于哪一类")
    assert await texts(again) == seen
    await expect(again.page.get_by_test_id("clock")).to_contain_text(face)
    await again.taps("后勤保障")
    await again.hears("理由是什么")
    await again.opens(STAFF)
    await again.becomes("孙悦")
    code = re.compile(r"^\w{4}(-\w{4}){2}$")
    await expect(again.page.locator(".list-as code")).to_have_text(code)
    await again.shows("clock-04-again")


async def texts(visitor: Visitor) -> list[str]:
    return await visitor.page.locator(".bubble .text").all_inner_texts()
