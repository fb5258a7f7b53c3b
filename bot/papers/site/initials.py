"""Under which letter of the alphabet a title stands: a Chinese one under that of its pinyin."""

from bisect import bisect_right

# In GB 2312 the first 3,755 characters lie in the order of their pinyin; where each letter begins.
BEGINS = (
    (0xB0A1, "A"), (0xB0C5, "B"), (0xB2C1, "C"), (0xB4EE, "D"), (0xB6EA, "E"), (0xB7A2, "F"),
    (0xB8C1, "G"), (0xB9FE, "H"), (0xBBF7, "J"), (0xBFA6, "K"), (0xC0AC, "L"), (0xC2E8, "M"),
    (0xC4C3, "N"), (0xC5B6, "O"), (0xC5BE, "P"), (0xC6DA, "Q"), (0xC8BB, "R"), (0xC8F6, "S"),
    (0xCBFA, "T"), (0xCDDA, "W"), (0xCEF4, "X"), (0xD1B9, "Y"), (0xD4D1, "Z"),
)  # fmt: skip
ENDS = 0xD7FA
OTHERS = "0-9"


def initial(title: str) -> str:
    """Of the first letter in it; one with two readings stands under that of its usual one."""
    first = next((it for it in title if it.isalpha() or it.isdecimal()), "")
    if first.isascii() and first.isalpha():
        return first.upper()
    coded = int.from_bytes(first.encode("gb2312", "ignore"))
    if not BEGINS[0][0] <= coded < ENDS:
        return OTHERS
    return BEGINS[bisect_right(BEGINS, (coded, "~")) - 1][1]
