"""Which signs may stand in a file."""

import re

NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def allowed(words: str) -> str:
    """Without the signs that neither XML nor a calendar may hold; tabs and line breaks stay."""
    return NEVER.sub("", words)
