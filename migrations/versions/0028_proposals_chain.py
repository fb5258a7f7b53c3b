"""What becomes of a proposal: merged, handed over, answered, rated, closed."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"

NEW = {"converted": sa.DateTime(timezone=True), "answer_due": sa.Date(),
       "closed": sa.DateTime(timezone=True)}  # fmt: skip


def upgrade() -> None:
    for name, kind in NEW.items():
        op.add_column("proposals", sa.Column(name, kind, nullable=True))
    op.create_table(
        "proposal_merges",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("into_id", sa.Integer(), nullable=False),
        led("proposal_merges", "proposal_id", "proposals"),
        led("proposal_merges", "into_id", "proposals"),
        sa.PrimaryKeyConstraint("proposal_id", name=op.f("pk_proposal_merges")),
    )
    op.create_index("ix_proposal_merges_into_id", "proposal_merges", ["into_id"])
    op.create_table(
        "proposal_departments",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("is_lead", sa.Boolean(), nullable=False),
        led("proposal_departments", "proposal_id", "proposals"),
        led("proposal_departments", "unit_id", "units"),
        sa.PrimaryKeyConstraint("proposal_id", "unit_id", name=op.f("pk_proposal_departments")),
    )
    op.create_index("ix_proposal_departments_unit_id", "proposal_departments", ["unit_id"])
    op.create_table(
        "proposal_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("grade", sa.String(length=32), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("promised", sa.Date(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        led("proposal_answers", "proposal_id", "proposals"),
        led("proposal_answers", "unit_id", "units"),
        led("proposal_answers", "by_id", "members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_answers")),
    )
    for name in ("by_id", "proposal_id", "unit_id"):
        op.create_index(f"ix_proposal_answers_{name}", "proposal_answers", [name])
    op.create_table(
        "proposal_ratings",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rating", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        led("proposal_ratings", "proposal_id", "proposals"),
        led("proposal_ratings", "member_id", "members"),
        sa.PrimaryKeyConstraint(
            "proposal_id", "member_id", "round", name=op.f("pk_proposal_ratings")
        ),
    )
    op.create_index("ix_proposal_ratings_member_id", "proposal_ratings", ["member_id"])


def led(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"))


def downgrade() -> None:
    for table in ("ratings", "answers", "departments", "merges"):
        op.drop_table(f"proposal_{table}")
    with op.batch_alter_table("proposals") as table:
        for name in NEW:
            table.drop_column(name)
