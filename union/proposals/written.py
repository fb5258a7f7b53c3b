"""What people write about proposals: a whole one in a message, a second in words, a search."""

import re
from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "提案": "subject", "案由": "subject", "标题": "subject", "案名": "subject", "题目": "subject",
    "类别": "category", "分类": "category",
    "理由": "reason", "原因": "reason", "背景": "reason",
    "建议措施": "measures", "建议": "measures", "措施": "measures", "办法": "measures",
    "proposal": "subject", "subject": "subject", "category": "category", "reason": "reason",
    "measures": "measures", "suggestion": "measures",
}  # fmt: skip
_WORDS = "|".join(sorted(PARTS, key=len, reverse=True))
_MARK = re.compile(
    rf"(?:^|(?<=[。；;，,：:.\n\s】]))\s*(?:[一二三四五1-5]\s*[、.．)）])?\s*[【\[]?({_WORDS})[】\]]?\s*[:：]"
    rf"|\s*[【\[]({_WORDS})[】\]]\s*",
    re.IGNORECASE,
)


_OPENING = re.compile(
    r"\s*[【\[]?(?:我要提案|提案(?=[\s：:，,】\]]|$)|proposal\s*(?=[:：\]]))", re.IGNORECASE
)


def begins_like_one(text: str) -> bool:
    """Whether a message is meant as a proposal: it opens with 提案 (or ``proposal:``)."""
    return bool(_OPENING.match(text))


def _without_opening(text: str) -> str:
    return _OPENING.sub("", text, count=1).strip(" \t\n，,：:】]")


def split(text: str) -> dict[str, str]:
    """The parts of a whole proposal typed in one message; what has no mark is the subject.

    "提案：… 理由：… 建议：…" gives subject, reason and measures; an empty part is left out.
    """
    marks = list(_MARK.finditer(text))
    if not marks:
        bare = _without_opening(text)
        return {"subject": bare} if bare else {}
    parts: dict[str, str] = {}
    before = text[: marks[0].start()].strip()
    if before and not begins_like_one(before):
        return {}  # a sentence that happens to say 原因： is not a proposal
    if before := _without_opening(before):
        parts["subject"] = before
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=True):
        name = PARTS[(mark[1] or mark[2]).lower()]
        said = text[mark.end() : end].strip().strip("；;，,").strip()
        if said:
            parts[name] = f"{parts[name]}\n{said}" if name in parts else said
    if "subject" in parts:
        parts["subject"] = parts["subject"].rstrip("。.；;")
    return parts


def speaks_of_seconding(text: str) -> bool:
    """Whether somebody says in words that they stand behind a proposal."""
    said = r"(?:我|算我|这条).{0,6}附议|\s*附议|\s*i\s+second\b"
    return bool(re.match(said, text, re.IGNORECASE))


_SEARCH = re.compile(
    r"\s*提案(?=\s*20\d\d\s*-\s*\d{1,4}(?!\d|\s*学年))|"
    r"\s*(?:查|找|看|搜|查询|搜索|查查|查一查|看看|看一看|查下|看下|找下)(?:一下)?\s*提案\s*(?:的?进度)?|"
    r"\s*(?:我的)?提案(?:的)?进度|\s*find\s+proposals?\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?:现在)?(?:到哪(?:一|儿|里)?步?了?|怎么样了?|有答复了?吗|办得?怎么样了?|的?进度|的?结果|呢|吗|了"
    r"|where is it|status)[？?。.！!\s]*$",
    re.IGNORECASE,
)
ASKED_MOST = 60  # letters at the end that may only ask: thousands would hold everybody up
_NUMBER = re.compile(r"(?<!\d)(20\d\d)\s*[-—–－年/]\s*第?\s*0*(\d{1,4})(?!\d|\s*学年)\s*号?")
_NARROW = str.maketrans("０１２３４５６７８９－", "0123456789-")
# nothing but the number of one, and that it is asked about; or not even its number
_NAMED = re.compile(
    rf"(?=.*提案)[\s请帮我想查询一下看找第编号提案#:：,，]*{_NUMBER.pattern}[\s的提案,，]*$"
)
_MINE = re.compile(r"\s*(?:我的)?提案\s*$")


def searched(text: str) -> str | None:
    """What is looked for in "查提案 2026-07 到哪一步了"; None if it is no search at all."""
    text = text.translate(_NARROW)
    if found := _SEARCH.match(text):
        return _unasked(text[found.end() :].strip(" \t\n：:，,"))
    asked = _unasked(text)
    if named := _NAMED.match(asked):
        return f"{named[1]}-{named[2]}"
    return "" if asked != text.strip() and _MINE.match(asked) else None


def _unasked(text: str) -> str:
    """Without what only asks how far it is."""
    words, before = text.strip(" \t\n，,？?"), ""
    head, words = words[:-ASKED_MOST], words[-ASKED_MOST:]
    while words != before:
        before, words = words, _ASKED.sub("", words).rstrip(" \t\n，,？?")
    return (head + words).strip(" \t\n，,？?")


def is_search(text: str) -> bool:
    """Whether somebody asks for proposals, or for one of them."""
    return searched(text) is not None


def number_in(text: str) -> tuple[int, int] | None:
    """The year and the serial of a proposal that is named, zeros or not: 2026-07, 2026-007号."""
    found = _NUMBER.search(text)
    return (int(found[1]), int(found[2])) if found else None
