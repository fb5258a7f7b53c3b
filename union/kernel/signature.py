"""What people write when they want no name under their words."""

import re

_DONT = r"(?:不用|不要|不必|不想|别|不)(?:署名|留名字?|写名字?|[署写留]我的?名字?)"
_WISH = rf"(?:请|我想|我)?(?:匿名|{_DONT})"
_STOPS = r"，,。；;：:！!？?\s"
# a wish of its own, parted from what is said: "一律不署名" may be the matter itself
_UNSIGNED = re.compile(
    rf"[{_STOPS}（(\[【]+{_WISH}\s*[)）\]】]?[。！!]?\s*$"
    rf"|^\s*[（(\[【]?{_WISH}(?:[)）\]】][{_STOPS}]*|[{_STOPS}]+)"
)


def unsigned(text: str) -> tuple[str, bool]:
    """The words without that wish, and whether it was there: "食堂太咸，请不署名"."""
    words, wishes = _UNSIGNED.subn("", text)
    return words.strip(), bool(wishes)
