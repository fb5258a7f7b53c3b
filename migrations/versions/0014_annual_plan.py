"""The rows of the year plan."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def points(column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["members.id"], name=op.f(f"fk_plan_tasks_{column}"))


def upgrade() -> None:
    op.create_table(
        "plan_tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer()),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("settled_by", sa.Integer()),
        sa.Column("settled", sa.DateTime(timezone=True)),
        points("owner_id"),
        points("made_by"),
        points("settled_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_tasks")),
    )
    op.create_index("ix_plan_tasks_month_state", "plan_tasks", ["month", "state"])
    for column in ("owner_id", "made_by", "settled_by"):
        op.create_index(f"ix_plan_tasks_{column}", "plan_tasks", [column])


def downgrade() -> None:
    op.drop_table("plan_tasks")
