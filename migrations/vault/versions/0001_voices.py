"""What was put into the voice box, and when it was last emptied."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def schema() -> str | None:
    return "vault" if op.get_bind().dialect.name == "postgresql" else None


def upgrade() -> None:
    op.create_table(
        "voices",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("way", sa.String(32), nullable=False),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("talk", sa.JSON(), nullable=False),
        sa.Column("pictures", sa.JSON(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("forwarded", sa.String(), nullable=True),
        sa.Column("explained", sa.Date(), nullable=True),
        sa.Column("rating", sa.String(32), nullable=True),
        sa.Column("public", sa.JSON(), nullable=True),
        sa.Column("telling", sa.String(32), nullable=True),
        sa.PrimaryKeyConstraint("code", name="pk_voices"),
        schema=schema(),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "emptyings",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_emptyings"),
        schema=schema(),
    )


def downgrade() -> None:
    op.drop_table("emptyings", schema=schema())
    op.drop_table("voices", schema=schema())
