"""Who wishes to hear every evening how the day was."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "heartbeat_readers",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_heartbeat_readers_member_id")
        ),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_heartbeat_readers")),
    )


def downgrade() -> None:
    op.drop_table("heartbeat_readers")
