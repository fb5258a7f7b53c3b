"""What colleagues choose to play each month."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "activity_polls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("offered", sa.String(), nullable=False),
        sa.Column("closes", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_polls")),
        sa.UniqueConstraint("month", name=op.f("uq_activity_polls_month")),
    )
    op.create_index("ix_activity_polls_state", "activity_polls", ["state"])
    op.create_table(
        "activity_votes",
        sa.Column("poll_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["poll_id"], ["activity_polls.id"], name=op.f("fk_activity_votes_poll_id")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_activity_votes_member_id")
        ),
        sa.PrimaryKeyConstraint("poll_id", "member_id", name=op.f("pk_activity_votes")),
    )
    op.create_index("ix_activity_votes_member_id", "activity_votes", ["member_id"])


def downgrade() -> None:
    op.drop_table("activity_votes")
    op.drop_table("activity_polls")
