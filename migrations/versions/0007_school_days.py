"""The school's calendar: the year's notice of days off, and the terms."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def entered() -> tuple[sa.Column, sa.Column]:
    return (
        sa.Column("set_by", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
    )


def upgrade() -> None:
    op.create_table(
        "school_notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("off", sa.JSON(), nullable=False),
        sa.Column("worked", sa.JSON(), nullable=False),
        *entered(),
        sa.ForeignKeyConstraint(["set_by"], ["members.id"], name=op.f("fk_school_notices_set_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_notices")),
    )
    op.create_index("ix_school_notices_year", "school_notices", ["year"])
    op.create_index("ix_school_notices_set_by", "school_notices", ["set_by"])
    op.create_table(
        "school_terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        *entered(),
        sa.ForeignKeyConstraint(["set_by"], ["members.id"], name=op.f("fk_school_terms_set_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_terms")),
    )
    op.create_index("ix_school_terms_name", "school_terms", ["name"])
    op.create_index("ix_school_terms_set_by", "school_terms", ["set_by"])


def downgrade() -> None:
    op.drop_table("school_terms")
    op.drop_table("school_notices")
