"""Lists of sign-ups, events that stand on them, and how people wish to be reminded."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

INSTANT = sa.DateTime(timezone=True)


def named(kind: str, table: str, column: str) -> str:
    return op.f(f"{kind}_{table}_{column}")


def points(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=named("fk", table, column))


def upgrade() -> None:
    op.create_index("ix_letters_chat_message", "letters", ["chat", "message"])
    op.create_table(
        "signup_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("quota", sa.Integer()),
        sa.Column("reserved", sa.Integer(), nullable=False),
        sa.Column("companions_most", sa.Integer(), nullable=False),
        sa.Column("closes", INSTANT, nullable=False),
        sa.Column("locks", INSTANT, nullable=False),
        sa.Column("is_closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signup_lists")),
    )
    op.create_table(
        "signups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer()),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("companions", sa.Integer(), nullable=False),
        sa.Column("with_whom", sa.String(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("offered_until", INSTANT),
        sa.Column("was_left_out", sa.Boolean(), nullable=False),
        sa.Column("is_new", sa.Boolean(), nullable=False),
        sa.Column("has_paid", sa.Boolean(), nullable=False),
        sa.Column("is_here", sa.Boolean()),
        sa.Column("by_id", sa.Integer()),
        sa.Column("at", INSTANT, nullable=False),
        points("signups", "list_id", "signup_lists"),
        points("signups", "member_id", "members"),
        points("signups", "by_id", "members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signups")),
        sa.UniqueConstraint("list_id", "member_id", name=op.f("uq_signups_list_id_member_id")),
    )
    op.create_index("ix_signups_list_id_turn", "signups", ["list_id", "turn"])
    op.create_index("ix_signups_member_id", "signups", ["member_id"])
    op.create_index("ix_signups_by_id", "signups", ["by_id"])
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("organiser_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("starts", INSTANT, nullable=False),
        sa.Column("ends", INSTANT),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("fee", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("audience", sa.String(32), nullable=False),
        sa.Column("unit_id", sa.Integer()),
        sa.Column("shown", sa.String(32), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("rhythm", sa.String(32), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("published", INSTANT, nullable=False),
        sa.Column("looked", INSTANT, nullable=False),
        sa.Column("look_at", INSTANT),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", INSTANT, nullable=False),
        points("events", "list_id", "signup_lists"),
        points("events", "organiser_id", "members"),
        points("events", "unit_id", "units"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("list_id", name=op.f("uq_events_list_id")),
    )
    op.create_index("ix_events_state_starts", "events", ["state", "starts"])
    for column in ("organiser_id", "unit_id", "look_at"):
        op.create_index(f"ix_events_{column}", "events", [column])
    op.create_table(
        "event_wishes",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("remind", sa.String(32), nullable=False),
        points("event_wishes", "member_id", "members"),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_event_wishes")),
    )


def downgrade() -> None:
    op.drop_index("ix_letters_chat_message", "letters")
    for table in ("event_wishes", "events", "signups", "signup_lists"):
        op.drop_table(table)
