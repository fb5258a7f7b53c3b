"""Nothing is kept of a person that export and erasure do not know of."""

from sqlalchemy import JSON

import bot.app  # noqa: F401 every table is declared by now
from union.archive.places import HOLD_NOBODY, PLACES
from union.kernel.tables import Table


def points_to_people(column):
    to_members = any(key.column.table.name == "members" for key in column.foreign_keys)
    named_so = column.name in ("account", "chat") or column.name.endswith("_by")
    return to_members or named_so or isinstance(column.type, JSON)


def test_every_table_is_told_of_or_said_to_hold_nobody():
    listed = [it.table.__tablename__ for it in PLACES] + [it.__tablename__ for it in HOLD_NOBODY]
    assert sorted(listed) == sorted(Table.metadata.tables)


def test_every_column_that_may_point_to_a_person_is_listed():
    listed = {it.table.__tablename__: it.columns for it in PLACES}
    for table in Table.metadata.sorted_tables:
        there = {column.name for column in table.columns if points_to_people(column)}
        assert there == listed.get(table.name, set()), table.name


def test_what_names_or_describes_a_person_in_their_own_entry_is_blanked():
    from union.archive.places.register import BLANK

    kept = {"id", "erased"}
    assert {column.name for column in Table.metadata.tables["members"].columns} - kept == set(BLANK)
