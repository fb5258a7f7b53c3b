"""Numbers as the Chinese write them: 三, 十二, 廿三, 一百零五, 二〇二六."""

from functools import cache

SPELLED = "零一二三四五六七八九"
DIGITS = {sign: value for value, sign in enumerate(SPELLED)} | {
    "〇": 0,
    "○": 0,
    "两": 2,
}
TENS = {"十": 10, "廿": 20, "卅": 30}
SIGNS = frozenset(DIGITS) | frozenset(TENS) | {"百"}


@cache
def counted(text: str) -> int | None:
    """What a numeral counts, below a thousand; None for 三五, 两三 and other guesses."""
    hundreds, mark, rest = text.rpartition("百")
    if not mark:
        return below_hundred(text)
    if len(hundreds) != 1 or not DIGITS.get(hundreds):
        return None
    more = below_hundred(rest) if rest else 0
    return None if more is None else DIGITS[hundreds] * 100 + more


def below_hundred(text: str) -> int | None:
    """As `counted`, without hundreds; a zero may stand before a single digit (零五)."""
    for sign, worth in TENS.items():
        tens, mark, ones = text.partition(sign)
        if mark:
            return with_tens(tens, worth, ones)
    if len(text) == 2 and DIGITS.get(text[0]) == 0:
        text = text[1:]
    return DIGITS.get(text)


def with_tens(tens: str, worth: int, ones: str) -> int | None:
    """Tens and ones together; 两十 and 十零 are no numbers."""
    several = DIGITS.get(tens, 0) if tens != "两" else 0
    one = DIGITS.get(ones, 0) if ones != "两" else 0
    if (tens and (not several or worth != 10)) or (ones and not one):
        return None
    return (several or 1) * worth + one


def spelled(number: int) -> str:
    """3 is 三, 12 十二, 20 二十; beyond 99 in figures."""
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    ten = ("" if tens == 1 else SPELLED[tens]) + "十" if tens else ""
    return ten + (SPELLED[ones] if ones else "")
