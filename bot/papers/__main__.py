"""``python -m bot.papers`` writes the sample tables of ``data/demo`` anew."""

from pathlib import Path

from bot.papers import roster
from union.members.roster import read_csv

SAMPLE = Path(__file__).parents[2] / "data" / "demo"


def samples() -> dict[str, bytes]:
    """The files by their names."""
    people = read_csv((SAMPLE / "roster.csv").read_text("utf-8")).entries
    return {
        "roster.xlsx": roster.roster(people),
        "roster-template.xlsx": roster.template(),
        "roster-template.csv": roster.template_csv(),
    }


if __name__ == "__main__":
    for name, content in samples().items():
        (SAMPLE / name).write_bytes(content)
