"""Texts as Telegram reads them: HTML, MarkdownV2, and what it marks by itself."""

from typing import Any

import pytest

from sandbox import entities
from sandbox.entities.tidy import utf16_slice
from sandbox.refusal import Refused

WANG = {"id": 7, "is_bot": False, "first_name": "王"}


def who(user: int) -> dict[str, Any] | None:
    return WANG if user == 7 else None


def spans(text: str, mode: str | None = None, given: Any = None) -> tuple[str, list[Any]]:
    """The text, and (kind, words) of each entity."""
    kept, found = entities.read(text, mode, given, who)
    return kept, [(e["type"], utf16_slice(kept, e["offset"], e["length"])) for e in found]


def refusal(text: str, mode: str) -> str:
    with pytest.raises(Refused) as no:
        entities.read(text, mode, None, who)
    return no.value.description.removeprefix("Bad Request: can't parse entities: ")


def test_html_becomes_text_and_entities() -> None:
    assert spans("<b>粗</b> <i>斜<u>线</u></i> <code>x&lt;y</code>", "HTML") == (
        "粗 斜线 x<y",
        [("bold", "粗"), ("italic", "斜线"), ("underline", "线"), ("code", "x<y")],
    )


def test_offsets_count_utf_16_units() -> None:
    text, [bold] = entities.read("😀<b>好😀</b>", "html", None, who)
    assert (text, bold) == ("😀好😀", {"offset": 2, "length": 3, "type": "bold"})


def test_links_code_blocks_and_quotes_keep_what_they_carry() -> None:
    text = (
        '<a href="https://Example.com">站</a><pre><code class="language-python">x</code></pre>'
        "<blockquote expandable>长</blockquote><tg-spoiler>密</tg-spoiler>"
        '<a href="tg://user?id=7">王</a><a href="tg://user?id=8">无</a>'
    )
    kept, found = entities.read(text, "HTML", None, who)
    assert kept == "站x长密王无"
    assert found == [
        {"offset": 0, "length": 1, "type": "text_link", "url": "https://example.com/"},
        {"offset": 1, "length": 1, "type": "pre", "language": "python"},
        {"offset": 2, "length": 1, "type": "expandable_blockquote"},
        {"offset": 3, "length": 1, "type": "spoiler"},
        {"offset": 4, "length": 1, "type": "text_mention", "user": WANG},
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<x>", 'Unsupported start tag "x" at byte offset 0'),
        ("好<br/>", 'Unsupported start tag "br/" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>x</b ", "Unclosed end tag at byte offset 4"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x$>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(text: str, words: str) -> None:
    assert refusal(text, "HTML") == words


def test_unknown_references_stay_as_they_are() -> None:
    assert spans("&lt;&nbsp;&#20320;&#x597d;&", "HTML")[0] == "<&nbsp;你好&"


def test_markdown_v2_becomes_text_and_entities() -> None:
    assert spans(r"*粗* _斜_ __下__ ~删~ ||密|| `码` [站](https://a.cn) 1\.", "MarkdownV2") == (
        "粗 斜 下 删 密 码 站 1.",
        [("bold", "粗"), ("italic", "斜"), ("underline", "下"), ("strikethrough", "删"),
         ("spoiler", "密"), ("code", "码"), ("text_link", "站")],
    )  # fmt: skip
    assert spans("> 引\n>文\n后", "MarkdownV2") == ("引\n文\n后", [("blockquote", "引\n文\n")])
    kept, [pre] = entities.read("```python\nx=1\n```", "MarkdownV2", None, who)
    assert (kept, pre["type"], pre["language"]) == ("x=1", "pre", "python")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("好 *粗", "Can't find end of Bold entity at byte offset 4"),
        ("_斜", "Can't find end of Italic entity at byte offset 0"),
        ("[站](http", "Can't find end of a URL at byte offset 6"),
        ("`x", "Can't find end of Code entity at byte offset 0"),
    ],
)
def test_wrong_markdown_v2_is_refused_in_telegrams_words(text: str, words: str) -> None:
    assert refusal(text, "MarkdownV2") == words


def test_the_first_markdown_is_still_read() -> None:
    assert spans("*粗* _斜_ [站](https://a.cn) \\_", "Markdown") == (
        "粗 斜 站 _",
        [("bold", "粗"), ("italic", "斜"), ("text_link", "站")],
    )
    assert refusal("*粗", "Markdown") == "Can't find end of the entity starting at byte offset 0"


def test_telegram_marks_commands_names_tags_and_addresses_by_itself() -> None:
    text = "/help@xiaojia_bot @wang_li #工会 $USD a@b.cn https://a.cn/x?y=1。见 a.org/x"
    assert spans(text)[1] == [
        ("bot_command", "/help@xiaojia_bot"),
        ("mention", "@wang_li"),
        ("hashtag", "#工会"),
        ("cashtag", "$USD"),
        ("email", "a@b.cn"),
        ("url", "https://a.cn/x?y=1"),
        ("url", "a.org/x"),
    ]


@pytest.mark.parametrize("text", ["1/2", "中/help", "</help", "#1", "@a", "a.b", "//help"])
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert spans(text)[1] == []


def test_nothing_is_marked_inside_code() -> None:
    assert spans("<code>/help</code> /go", "HTML")[1] == [("code", "/help"), ("bot_command", "/go")]


def test_texts_are_trimmed_and_entities_move_along() -> None:
    assert spans("  <b> 好 </b>  ", "HTML") == ("好", [("bold", "好")])
    assert spans("\u200b \n", None) == ("", [])


def test_entities_that_were_given_are_kept_in_order() -> None:
    given = [
        {"type": "italic", "offset": 1, "length": 1},
        {"type": "bold", "offset": 0, "length": 2},
    ]
    assert spans("好的", None, given)[1] == [("bold", "好的"), ("italic", "的")]
    with pytest.raises(Refused, match="ends after the end of the text"):
        entities.read("好", None, given, who)


async def test_length_is_counted_after_parsing(bot, wang) -> None:
    long = "<b>" + "长" * 4096 + "</b>"
    assert await bot.does("sendMessage", chat_id=wang.id, text=long, parse_mode="HTML")
    words = await bot.fails("sendMessage", chat_id=wang.id, text="😀" * 2049)
    assert words == "Bad Request: message is too long"
    given = {"document": ("a.txt", b"x", "")}
    words = await bot.fails("sendDocument", given, chat_id=wang.id, caption="长" * 1025)
    assert words == "Bad Request: message caption is too long"
