"""What the chair decided of a festival."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "festival_choices",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("is_on", sa.Boolean()),
        sa.Column("at", sa.String()),
        sa.Column("words", sa.String()),
        sa.Column("skipped", sa.Date()),
        sa.Column("set_by", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["set_by"], ["members.id"], name=op.f("fk_festival_choices_set_by")
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_festival_choices")),
    )
    op.create_index("ix_festival_choices_set_by", "festival_choices", ["set_by"])


def downgrade() -> None:
    op.drop_table("festival_choices")
