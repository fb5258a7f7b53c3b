"""Which signs may stand in a file, and in its name."""

import re

NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def file_name(title: str) -> str:
    """As every system can keep it."""
    return re.sub(r'[\\/:*?"<>|\n\r\t]', "_", title)


def allowed(words: str) -> str:
    """Without the signs that neither XML nor a calendar may hold; tabs and line breaks stay."""
    return NEVER.sub("", words)
