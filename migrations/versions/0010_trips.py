"""Trips, their routes, what colleagues chose, and when they last went."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

INSTANT = sa.DateTime(timezone=True)


def points(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    named = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=named)


def upgrade() -> None:
    op.create_table(
        "trips",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organiser_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("closes", INSTANT, nullable=False),
        sa.Column("gap", sa.Integer(), nullable=False),
        sa.Column("service", sa.Integer(), nullable=False),
        sa.Column("order", sa.String(), nullable=False),
        sa.Column("published", INSTANT, nullable=False),
        sa.Column("looked", INSTANT, nullable=False),
        sa.Column("look_at", INSTANT),
        sa.Column("version", sa.Integer(), nullable=False),
        points("trips", "organiser_id", "members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trips")),
    )
    op.create_index("ix_trips_state_closes", "trips", ["state", "closes"])
    op.create_index("ix_trips_look_at", "trips", ["look_at"])
    op.create_index("ix_trips_organiser_id", "trips", ["organiser_id"])
    op.create_table(
        "trip_routes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("trip_id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer()),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("quota", sa.Integer(), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("fee", sa.String(), nullable=False),
        points("trip_routes", "trip_id", "trips"),
        points("trip_routes", "list_id", "signup_lists"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trip_routes")),
        sa.UniqueConstraint("list_id", name=op.f("uq_trip_routes_list_id")),
    )
    op.create_index("ix_trip_routes_trip_id", "trip_routes", ["trip_id"])
    op.create_table(
        "trip_choices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("trip_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer()),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer()),
        sa.Column("began", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer()),
        sa.Column("is_checked", sa.Boolean(), nullable=False),
        sa.Column("by_id", sa.Integer()),
        sa.Column("at", INSTANT, nullable=False),
        points("trip_choices", "trip_id", "trips"),
        points("trip_choices", "member_id", "members"),
        points("trip_choices", "first_id", "trip_routes"),
        points("trip_choices", "second_id", "trip_routes"),
        points("trip_choices", "by_id", "members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trip_choices")),
        sa.UniqueConstraint("trip_id", "member_id", name=op.f("uq_trip_choices_trip_id_member_id")),
    )
    for column in ("member_id", "first_id", "second_id", "by_id"):
        op.create_index(f"ix_trip_choices_{column}", "trip_choices", [column])
    op.create_table(
        "trip_records",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("began", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer()),
        sa.Column("went", sa.Integer()),
        sa.Column("is_checked", sa.Boolean(), nullable=False),
        points("trip_records", "member_id", "members"),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_trip_records")),
    )


def downgrade() -> None:
    for table in ("trip_records", "trip_choices", "trip_routes", "trips"):
        op.drop_table(table)
