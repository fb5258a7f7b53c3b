"""Lines of JSON that are no questions about a date."""

import pytest

from bot.dates import Unread, answers

GOOD = '{"text": "下周三", "ref": "2026-11-21T10:00"}'


@pytest.mark.parametrize(
    "line",
    [
        "{", "[]", "null", "3", '"下周三"', '{"text": "下周三"}', '{"ref": "2026-11-21T10:00"}',
        '{"text": "下周三", "ref": "soon"}', '{"text": 3, "ref": "2026-11-21T10:00"}',
        '{"text": "下周三", "ref": 20261121}', "[" * 100_000,
    ],
    ids=range(11),
)  # fmt: skip
def test_what_came_before_is_answered_and_the_line_is_named(line):
    told = answers([GOOD, "", line, GOOD])
    assert '"2026-11-25"' in next(told)
    with pytest.raises(Unread, match=r"^Line 3: "):
        next(told)
