"""The pages: nothing foreign gets in, every link leads somewhere, feed and calendar are read."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from lxml import etree

from bot.papers.site import files
from bot.papers.site.initials import initial
from bot.papers.site.marks import safe, without_title
from bot.texts import Texts
from tests.site.pages import EMPTY, MATTER, NOTICES, SITE, Strict, leads, notice
from union.site.sheets import Site

TEXTS = Texts()
MADE = files(SITE, TEXTS)
PAGES = sorted(it for it in MADE if it.endswith(".html"))
ATOM = "{http://www.w3.org/2005/Atom}"
MAY_BE = {"strong", "em", "u", "s", "code", "pre", "blockquote", "a"}


def read(path):
    return MADE[path].decode()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_sound(path):
    page = Strict(read(path))
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    tags = [tag for tag, _ in page.tags]
    assert [tags.count(it) for it in ("main", "header", "footer", "title")] == [1, 1, 1, 1]
    assert page.tags[0] == ("html", {"lang": "en" if path.startswith("en/") else "zh-CN"})
    skip = next(its for _, its in page.tags if its.get("class") == "skip")
    assert skip["href"].removeprefix("#") in page.ids


@pytest.mark.parametrize("path", PAGES)
def test_every_link_leads_somewhere(path):
    for link in Strict(read(path)).links:
        whole = leads(path, link)
        assert whole in MADE or link == "https://example.org/?a=1&b=2", link
        if link.startswith("#"):
            assert link[1:] in Strict(read(path)).ids


def test_every_page_can_be_reached_from_the_first():
    seen, ahead = set(), ["index.html"]
    while ahead:
        path = ahead.pop()
        if path in seen or path not in MADE:
            continue
        seen.add(path)
        if path.endswith(".html"):
            ahead += [leads(path, it) for it in Strict(read(path)).links]
    assert seen == set(MADE)


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_fetched_from_elsewhere_and_no_other_script_can_run(path):
    page = Strict(read(path))
    policy = next(its["content"] for tag, its in page.tags
                  if its.get("http-equiv") == "Content-Security-Policy")  # fmt: skip
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'sha256-")
    assert "unsafe" not in policy
    scripts = re.findall("<script>(.*?)</script>", read(path), re.S)
    for script in scripts:
        assert b64encode(sha256(script.encode()).digest()).decode() in policy
    assert len(scripts) == (path.endswith("search.html"))
    assert not [name for _, its in page.tags for name in its if name.startswith("on")]
    assert not [tag for tag, its in page.tags if tag in ("img", "iframe") or "style" in its]


ATTACKS = [
    "<script>alert(1)</script>",
    "<script src=//evil.example></script>",
    "</div></article></main><script>alert(1)</script>",
    '<a href="javascript:alert(1)">点</a>',
    '<a href=" java\nscript:alert(1)">点</a>',
    '<a href="data:text/html,x">点</a>',
    '<a href="tg://user?id=103">点</a>',
    '<a href="//evil.example">点</a>',
    '<a href="https://user:pass@evil.example">点</a>',
    '<a href="https://[">点</a>',
    '<b onclick="alert(1)" style="position:fixed">点</b>',
    '<img src=x onerror=alert(1)>',
    "<svg onload=alert(1)>",
    "<!--<script>--><b>点",
    "<!doctype html><?php ?><![CDATA[x]]>",
    "<b><i>点</b></i></p></body>",
    "<style>*{display:none}</style>",
    '<a href="https://a.example"><a href="https://b.example">点</a></a>',
    "<b><pre>点</pre></b><blockquote><pre><code class=\"language-x\">点",
    "<textarea><title><plaintext>",
    "\x00<\x01script>&#0;&lt;script&gt;",
]  # fmt: skip


@pytest.mark.parametrize("html", ATTACKS)
def test_an_attack_becomes_words(html):
    check(html)
    made = files(Site("工会", (notice(1, f"标题\n{html}", "标题"),), (), (), ()), TEXTS)
    page = Strict(made["announcements/1.html"].decode())
    assert not [tag for tag, _ in page.tags if tag in ("script", "img", "svg", "style")]
    assert 'evil.example"' not in made["announcements/1.html"].decode().replace("://", "")


WORDS = st.sampled_from([
    "<", ">", "/", "a", "b", "script", "pre", " ", "=", '"', "'", "href", "&lt;", "&", "#x3c;",
    "https://x.example", "javascript:", "!--", "-->", "点", "\n", "<b>", "</b>", '<a href="',
    "<pre>", "<blockquote>", "]]>", "<![CDATA[",
])  # fmt: skip


@given(st.lists(WORDS, max_size=30).map("".join))
def test_whatever_is_written_only_known_tags_come_out(html):
    check(html)


def check(html):
    page = Strict(f"<main>{safe(html)}</main>")
    for tag, its in page.tags[1:]:
        assert tag in MAY_BE
        assert set(its) == ({"href", "rel"} if tag == "a" else set())
        assert its.get("href", "https://").startswith(("https://", "http://"))


def test_telegrams_own_marks_come_through():
    made = safe(
        '<b>粗</b><i>斜</i><u>线</u><s>删</s><code>码</code><span class="tg-spoiler">藏</span>'
        ' 1 &lt; 2 &amp; 3 <a href="https://a.example/?x=1&amp;y=2">看</a>'
    )
    assert made == (
        "<strong>粗</strong><em>斜</em><u>线</u><s>删</s><code>码</code>藏 1 &lt; 2 &amp; 3 "
        '<a href="https://a.example/?x=1&amp;y=2" rel="nofollow noopener noreferrer">看</a>'
    )


def test_the_first_line_is_not_said_twice():
    assert without_title("<b>体检</b>\n明天", "体检") == "明天"
    assert without_title("<b>体检\n明天</b>", "体检") == "<b>体检\n明天</b>"
    assert without_title("体检，长长的标题", "体检…") == "体检，长长的标题"
    assert without_title("体检", "体检") == ""


@pytest.mark.parametrize("folder", ["", "en/"])
def test_the_feed_is_one_and_says_everything(folder):
    feed = etree.fromstring(MADE[f"{folder}feed.xml"])
    entries = feed.findall(f"{ATOM}entry")
    assert [it.text for it in feed.iter(f"{ATOM}title")][0] == "实验学校工会"
    assert len(entries) == len({it.findtext(f"{ATOM}id") for it in entries}) == 7
    for of in (feed, *entries):
        for wanted in ("id", "title", "updated"):
            assert of.findtext(f"{ATOM}{wanted}"), wanted
    for entry in entries:
        assert leads(f"{folder}feed.xml", entry.find(f"{ATOM}link").get("href")) in MADE
        check(entry.findtext(f"{ATOM}content").replace("<br>", "").replace("<b>", "<strong>"))


def test_where_the_address_is_known_the_feed_says_it_whole():
    made = files(SITE, TEXTS, "https://union.example.org/web/")
    feed = etree.fromstring(made["en/feed.xml"])
    links = [it.get("href") for it in feed.iter(f"{ATOM}link")]
    assert "https://union.example.org/web/en/feed.xml" in links
    assert "https://union.example.org/web/en/announcements/9.html" in links


def test_the_calendar_holds_what_is_to_come_for_two_readers():
    mine = Calendar.from_ical(MADE["events.ics"])
    assert [str(it["SUMMARY"]) for it in mine.walk("VEVENT")] == ["羽毛球友谊赛"]
    assert not mine.walk("VALARM")
    theirs = vobject.readOne(MADE["events.ics"].decode())
    assert theirs.vevent.dtstart.value.isoformat() == "2026-11-27T08:10:00+00:00"


def test_both_languages_have_the_same_pages_and_say_where_the_others_are():
    assert {it.removeprefix("en/") for it in PAGES if it.startswith("en/")} == {
        it for it in PAGES if not it.startswith("en/")
    }
    assert "2026年11月27日（周五）16:10，体育馆" in read("index.html")
    assert "Fri 27 Nov 2026, 16:10, 体育馆" in read("en/index.html")
    assert '<article lang="zh-CN">' in read("en/announcements/9.html")


def test_a_year_has_what_was_said_and_held_in_it():
    assert "秋游" in read("years/2026.html")
    assert "引号" in read("years/2025.html")
    assert "秋游" not in read("years/2025.html")
    assert "秋游" not in read("index.html")


def test_the_search_holds_every_word_by_the_letter_of_its_title():
    page = read("search.html")
    for words in ("空腹，带身份证", "请各小组周五前报名单", MATTER.reason, MATTER.measures):
        assert words in page
    assert re.findall('<h2 id="(.)"', page) == ["F", "G", "Q", "Y", "Z"]


@pytest.mark.parametrize(
    ("title", "letter"),
    [("啊", "A"), ("体检", "T"), ("《运动会》", "Y"), ("做好", "Z"), ("Yoga", "Y"),
     ("2026年", "0-9"),
     ("八一", "B"), ("鑫", "0-9"), ("……", "0-9"), ("", "0-9"), ("工会", "G"), ("Ω", "0-9")],
)  # fmt: skip
def test_a_title_stands_under_the_letter_of_its_sound(title, letter):
    assert initial(title) == letter


def test_an_empty_page_says_so_and_leads_nowhere_wrong():
    made = files(EMPTY, TEXTS)
    assert "还没有内容。" in made["index.html"].decode()
    for path in (it for it in made if it.endswith(".html")):
        assert all(leads(path, it) in made for it in Strict(made[path].decode()).links)
    assert not Calendar.from_ical(made["events.ics"]).walk("VEVENT")
    assert etree.fromstring(made["feed.xml"]).findtext(f"{ATOM}updated")


def test_signs_no_file_may_hold_are_left_out():
    made = files(Site("工\x0b会", (notice(1, "标\x00题\x08"),), (), (), ()), TEXTS)
    assert all(b"\x0b" not in it and b"\x00" not in it for it in made.values())
    etree.fromstring(made["feed.xml"])


def test_titles_are_escaped_wherever_they_stand():
    for path in ("index.html", "announcements/6.html", "search.html", "feed.xml"):
        assert "<尖括号>" not in read(path)
        assert "&lt;尖括号&gt;" in read(path)
    assert NOTICES[3].title == '"引号" <尖括号> & 和号'
