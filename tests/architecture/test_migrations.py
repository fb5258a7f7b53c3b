"""The migrations lead to the tables of today, up and down every stair, on both databases."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

import bot.app  # noqa: F401 every table is declared by now
from bot import migrate
from union.kernel.database import open_database
from union.kernel.tables import Table


def test_the_stairs_lead_up_and_down_again(empty_office):
    engine = empty_office.engine
    stairs = list(ScriptDirectory.from_config(migrate.config(engine)).walk_revisions())
    assert len(stairs) >= 4
    for stair in stairs:
        migrate.downgrade(engine, stair.down_revision or "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    for stair in reversed(stairs):
        migrate.upgrade(engine, stair.revision)
        migrate.downgrade(engine, stair.down_revision or "base")
        migrate.upgrade(engine, stair.revision)


def test_the_top_stair_is_what_the_models_say(database_url):
    engine = open_database(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Table.metadata) == []
    engine.dispose()


def test_every_reference_to_another_table_is_indexed(database_url):
    """Or every deletion and every question from the other side walks the whole table."""
    engine = open_database(database_url)
    bare = []
    for table in Table.metadata.sorted_tables:
        led = {tuple(index.columns)[0].name for index in table.indexes}
        led |= {next(iter(table.primary_key.columns)).name}
        led |= {tuple(it.columns)[0].name for it in table.constraints if len(it.columns)}
        bare += [f"{table.name}.{key.parent.name}" for key in table.foreign_keys
                 if key.parent.name not in led]  # fmt: skip
    engine.dispose()
    assert not bare
