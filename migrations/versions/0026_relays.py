"""Relays: what was heard, the groups behind it, the briefs, the answers."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
TABLES = ("relay_groups", "relay_items", "relay_answers", "relay_briefs")


def upgrade() -> None:
    op.create_table(
        "relay_briefs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("given", sa.Integer(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("sent_by", sa.Integer(), nullable=False),
        *points("relay_briefs", sent_by="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay_briefs")),
    )
    op.create_index("ix_relay_briefs_sent_by", "relay_briefs", ["sent_by"])
    op.create_table(
        "relay_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("is_on_behalf", sa.Boolean(), nullable=False),
        *points("relay_answers", by_id="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay_answers")),
    )
    op.create_index("ix_relay_answers_by_id", "relay_answers", ["by_id"])
    op.create_table(
        "relay_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("is_left_out", sa.Boolean(), nullable=False),
        sa.Column("brief_id", sa.Integer()),
        sa.Column("answer_id", sa.Integer()),
        *points("relay_items", brief_id="relay_briefs", answer_id="relay_answers"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay_items")),
    )
    op.create_index("ix_relay_items_state_id", "relay_items", ["state", "id"])
    op.create_index("ix_relay_items_brief_id", "relay_items", ["brief_id"])
    op.create_index("ix_relay_items_answer_id", "relay_items", ["answer_id"])
    op.create_table(
        "relay_groups",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("told", sa.Date()),
        *points("relay_groups", item_id="relay_items", unit_id="units"),
        sa.PrimaryKeyConstraint("item_id", "unit_id", name=op.f("pk_relay_groups")),
    )
    op.create_index("ix_relay_groups_unit_id", "relay_groups", ["unit_id"])


def points(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))
        for column, other in columns.items()
    ]


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
