"""Until when a letter that was not sent in time may still be sent by hand."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("letters", sa.Column("late_until", sa.DateTime(timezone=True)))


def downgrade() -> None:
    with op.batch_alter_table("letters") as table:
        table.drop_column("late_until")
