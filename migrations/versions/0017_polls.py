"""Polls of any matter, not of the monthly activity alone; what was asked and chosen stays."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def poll_columns(day: str, *more: sa.Column[str]) -> list[sa.Column]:
    return [
        sa.Column("id", sa.Integer(), nullable=False),
        *more,
        sa.Column(day, sa.Date(), nullable=False),
        sa.Column("offered", sa.String(), nullable=False),
        sa.Column("closes", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
    ]


def create(polls: str, votes: str, columns: list[sa.Column], *asked_once: str) -> None:
    op.create_table(
        polls,
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{polls}")),
        sa.UniqueConstraint(*asked_once, name=op.f(f"uq_{polls}_{'_'.join(asked_once)}")),
    )
    op.create_index(f"ix_{polls}_state", polls, ["state"])
    op.create_table(
        votes,
        sa.Column("poll_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], [f"{polls}.id"], name=op.f(f"fk_{votes}_poll_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f(f"fk_{votes}_member_id")),
        sa.PrimaryKeyConstraint("poll_id", "member_id", name=op.f(f"pk_{votes}")),
    )
    op.create_index(f"ix_{votes}_member_id", votes, ["member_id"])


def number_on(polls: str) -> None:
    """PostgreSQL counts on from the numbers that were brought along."""
    if op.get_bind().dialect.name == "postgresql":
        last = f"(SELECT COALESCE(MAX(id), 0) + 1 FROM {polls})"
        op.execute(f"SELECT setval(pg_get_serial_sequence('{polls}', 'id'), {last}, false)")


def rename_topic(old: str, new: str) -> None:
    """The cards that hang in the groups are kept true under their new topic."""
    number = f"substr(topic, {len(old) + 1})"
    op.execute(f"UPDATE letters SET topic = '{new}' || {number} WHERE topic LIKE '{old}%'")


def upgrade() -> None:
    columns = poll_columns("day", sa.Column("matter", sa.String(), nullable=False))
    create("polls", "poll_votes", columns, "matter", "day")
    op.execute(
        "INSERT INTO polls (id, matter, day, offered, closes, state)"
        " SELECT id, 'monthly_activity', month, offered, closes, state FROM activity_polls"
    )
    op.execute(
        "INSERT INTO poll_votes (poll_id, member_id, item)"
        " SELECT poll_id, member_id, item FROM activity_votes"
    )
    number_on("polls")
    op.drop_table("activity_votes")
    op.drop_table("activity_polls")
    rename_topic("activity:", "poll:")


def downgrade() -> None:
    """Only the polls of the monthly activity have a place there."""
    create("activity_polls", "activity_votes", poll_columns("month"), "month")
    op.execute(
        "INSERT INTO activity_polls (id, month, offered, closes, state)"
        " SELECT id, day, offered, closes, state FROM polls WHERE matter = 'monthly_activity'"
    )
    op.execute(
        "INSERT INTO activity_votes (poll_id, member_id, item)"
        " SELECT poll_id, member_id, item FROM poll_votes"
        " WHERE poll_id IN (SELECT id FROM activity_polls)"
    )
    number_on("activity_polls")
    op.drop_table("poll_votes")
    op.drop_table("polls")
    rename_topic("poll:", "activity:")
