"""A table that is being filled, as large as a register may be and no larger."""

from datetime import time

from union.kernel.refusal import Refusal
from union.members.roster.cells import Cell

Row = list[Cell]
MOST_ROWS = 20_000
MOST_COLUMNS = 60
MOST_LETTERS = 500  # of a cell; no column of ours needs as many, what is longer is cut


class Table:
    """Cells at their places; blanks take no room, so a claimed size means nothing."""

    def __init__(self) -> None:
        self.cells: dict[int, dict[int, Cell]] = {}

    def put(self, row: int, column: int, value: Cell | time) -> None:
        """Both count from 1, as tables do. Refuses a place beyond the edges."""
        if isinstance(value, str):
            value = value[:MOST_LETTERS].strip()
        if value is None or value == "":
            return
        if not 1 <= row <= MOST_ROWS:
            raise Refusal("members-file-rows", most=MOST_ROWS)
        if not 1 <= column <= MOST_COLUMNS:
            raise Refusal("members-file-columns", most=MOST_COLUMNS)
        self.cells.setdefault(row, {})[column] = value  # type: ignore[assignment]

    def fill_down(self, column: int, first: int, last: int) -> None:
        """What stands at the top of a merged cell stands in all its rows that hold anything."""
        value = self.cells.get(first, {}).get(column)
        if value is not None:
            for row in range(first + 1, min(last, MOST_ROWS) + 1):
                if row in self.cells:
                    self.cells[row].setdefault(column, value)

    def rows(self) -> list[Row]:
        """Without the blanks at the ends of rows and after the last row."""
        return [
            [cells.get(column) for column in range(1, max(cells, default=0) + 1)]
            for row in range(1, max(self.cells, default=0) + 1)
            for cells in [self.cells.get(row, {})]
        ]
