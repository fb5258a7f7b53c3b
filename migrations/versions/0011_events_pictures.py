"""The pictures of an event, and what is done if it rains."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def points(column: str, to: str) -> sa.ForeignKeyConstraint:
    named = op.f(f"fk_event_pictures_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=named)


def upgrade() -> None:
    op.add_column("events", sa.Column("rain", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("events") as table:
        table.alter_column("rain", server_default=None)
    op.create_table(
        "event_pictures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        points("event_id", "events"),
        points("member_id", "members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_pictures")),
        sa.UniqueConstraint("event_id", "mark", name=op.f("uq_event_pictures_event_id_mark")),
    )
    op.create_index("ix_event_pictures_member_id", "event_pictures", ["member_id"])


def downgrade() -> None:
    op.drop_table("event_pictures")
    with op.batch_alter_table("events") as table:
        table.drop_column("rain")
