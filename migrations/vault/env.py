"""The second store has stairs of its own, in the same database or in another."""

from alembic import context
from sqlalchemy import text

from union.kernel.vault import SCHEMA, Sealed

engine = context.config.attributes["engine"]
with engine.connect() as connection:
    schema = None
    if connection.dialect.name == "postgresql":
        schema = SCHEMA
        connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
        connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Sealed.metadata,
        render_as_batch=True,
        transaction_per_migration=True,
        version_table_schema=schema,
    )
    with context.begin_transaction():
        context.run_migrations()
