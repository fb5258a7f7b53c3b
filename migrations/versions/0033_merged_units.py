"""A unit remembers which one it became part of.

SQLite cannot add a reference to a table that others refer to without making it anew, so it is none.
"""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    op.add_column("units", sa.Column("into_id", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("units", "into_id")
