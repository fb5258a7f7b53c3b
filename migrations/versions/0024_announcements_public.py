"""Which announcements are wished onto the public page."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    wished = sa.Column("is_public", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("announcements", wished)
    with op.batch_alter_table("announcements") as table:
        table.alter_column("is_public", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("announcements") as table:
        table.drop_column("is_public")
