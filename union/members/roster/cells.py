"""A cell as a table holds it, and the text it stands for."""

import re
import unicodedata
from datetime import date, timedelta
from typing import NamedTuple

from union.kernel.refusal import Refusal

Cell = str | int | float | bool | date | timedelta | None
BLANK = {"", "-", "--", "—", "——", "/", "无", "none", "n/a"}
EXACT = 10**15  # a table keeps fifteen digits of a number; the rest it has made up
SHOWN = 40
FORMULA = re.compile(r"[=+\-@]|#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!)")
HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # controls, zero widths, directions, halves, line ends
HAN = "[\u2e80-\u2fff\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
GAP = re.compile(f"(?<={HAN}) (?={HAN})")
DOT = re.compile(" ?[·•・‧] ?")  # what keyboards give for the middle dot of a name


class Held(NamedTuple):
    """A cell under its own heading, as the file words it."""

    cell: Cell = None
    heading: str = ""


def plain(cell: Cell) -> str:
    """The cell's text, of full-width letters made half-width, with no blanks around it."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < EXACT:
        cell = int(cell)
    text = unicodedata.normalize("NFKC", "" if cell is None else str(cell)).strip()
    return "" if text.lower() in BLANK else text


def seen(cell: Cell) -> str:
    """The text without what no eye sees; for cells whose form is checked afterwards."""
    text = plain(cell)
    return text if text.isprintable() else visible(text)


def visible(text: str) -> str:
    spaced = "".join(" " if it.isspace() else it for it in text)
    return "".join(it for it in spaced if unicodedata.category(it) not in HIDDEN).strip()


def shown(text: str) -> str:
    """As much of a faulty cell as its fault tells."""
    text = visible(text)
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def kept(held: Held, most: int) -> str:
    """Words to be kept as they are; a formula, a date, a line end or a hidden sign is refused.

    A hidden sign is not taken away in silence: it may be what tells the reader another name.
    """
    text = plain(held.cell)
    if fault := fault_in(held.cell, text, most):
        raise Refusal(fault, heading=shown(held.heading), given=shown(text), most=most)
    return GAP.sub("", re.sub(r"\s+", " ", DOT.sub("·", text)))


def fault_in(cell: Cell, text: str, most: int) -> str | None:
    if is_made_over(cell):
        return "members-roster-text"
    if FORMULA.match(text):
        return "members-roster-formula"
    if not text.isprintable() and any(unicodedata.category(it) in HIDDEN for it in text):
        return "members-roster-hidden"
    return "members-roster-long" if len(text) > most else None


def is_made_over(cell: Cell) -> bool:
    """Whether the table took what was typed for something else: a date, a truth, a fraction."""
    if isinstance(cell, float):
        return not cell.is_integer() or abs(cell) >= EXACT
    return isinstance(cell, bool | date | timedelta)
