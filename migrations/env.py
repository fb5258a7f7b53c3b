"""Alembic runs the migrations on the engine it is handed, each in its own transaction."""

from alembic import context

from union.kernel.tables import Table

engine = context.config.attributes["engine"]
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Table.metadata,
        render_as_batch=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()
