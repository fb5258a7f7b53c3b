"""All rows there are: of the school's database, and of the vault beside it."""

from collections import Counter
from typing import NamedTuple

from sqlalchemy import text

TABLES = {
    "sqlite": "SELECT 'main', name FROM sqlite_master WHERE type = 'table'",
    "postgresql": (
        "SELECT schemaname, tablename FROM pg_tables"
        " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
    ),
}
SEQUENCES = (
    "SELECT schemaname, sequencename, last_value FROM pg_sequences WHERE last_value IS NOT NULL"
)


class Changes(NamedTuple):
    """Rows that are gone, and rows that are new, each with its table."""

    gone: list
    new: list

    @property
    def tables(self):
        return {table for table, _ in [*self.gone, *self.new]}


class Stores:
    """Read from outside, by connections of their own; ``vault`` is the office of the box."""

    def __init__(self, vault):
        self.school, self.box = vault.engine, vault.store

    def rows(self):
        """Each row of each table, of all schemas; and how far each sequence has counted."""
        if self.box.dialect.name == "postgresql":
            return self._rows_of(self.school)
        return self._rows_of(self.school) + self._rows_of(self.box, "vault")

    def _rows_of(self, engine, called=None):
        found = Counter()
        with engine.connect() as line:
            kind = line.dialect.name
            for schema, table in line.execute(text(TABLES[kind])).all():
                rows = line.execute(text(f'SELECT * FROM "{schema}"."{table}"')).all()
                found.update((f"{called or schema}.{table}", repr(row)) for row in rows)
            if kind == "postgresql":
                found.update(("sequence", repr(row)) for row in line.execute(text(SEQUENCES)))
            line.rollback()
        return found

    def letters(self):
        """The rows of the box alone."""
        return [row for (table, row), _ in self.rows().items() if table == "vault.voices"]

    def outside_the_box(self):
        """Whatever is not in the vault."""
        return Counter({it: n for it, n in self.rows().items() if not it[0].startswith("vault.")})


def changes(before, after):
    return Changes(list((before - after).elements()), list((after - before).elements()))
