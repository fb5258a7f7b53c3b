"""Who was greeted, who joined in, who is left in peace, whose gift was given."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def points(table: str, column: str) -> sa.ForeignKeyConstraint:
    named = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], ["members.id"], name=named)


def upgrade() -> None:
    op.create_table(
        "birthday_greetings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("lunar", sa.Boolean(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kept", sa.Date(), nullable=False),
        sa.Column("how", sa.String(32), nullable=False),
        points("birthday_greetings", "member_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_birthday_greetings")),
        sa.UniqueConstraint(
            "member_id", "lunar", "year", name=op.f("uq_birthday_greetings_member_id_lunar_year")
        ),
    )
    op.create_index("ix_birthday_greetings_day_how", "birthday_greetings", ["day", "how"])
    op.create_table(
        "birthday_wishes",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        points("birthday_wishes", "member_id"),
        sa.PrimaryKeyConstraint("day", "member_id", name=op.f("pk_birthday_wishes")),
    )
    op.create_index("ix_birthday_wishes_member_id", "birthday_wishes", ["member_id"])
    op.create_table(
        "birthday_habits",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("missing", sa.String(32)),
        sa.Column("leap", sa.String(32)),
        points("birthday_habits", "member_id"),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_birthday_habits")),
    )
    op.create_table(
        "birthday_holds",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("set_by", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        points("birthday_holds", "member_id"),
        points("birthday_holds", "set_by"),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_birthday_holds")),
    )
    op.create_index("ix_birthday_holds_set_by", "birthday_holds", ["set_by"])
    op.create_table(
        "birthday_gifts",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("given", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        points("birthday_gifts", "member_id"),
        points("birthday_gifts", "by_id"),
        sa.PrimaryKeyConstraint("member_id", "year", name=op.f("pk_birthday_gifts")),
    )
    op.create_index("ix_birthday_gifts_by_id", "birthday_gifts", ["by_id"])


def downgrade() -> None:
    for table in ("gifts", "holds", "habits", "wishes", "greetings"):
        op.drop_table(f"birthday_{table}")
