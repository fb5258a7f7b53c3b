"""Meetings: series, answers, agendas, votes, decisions."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

TABLES = (
    "meeting_decisions", "meeting_ballots", "meeting_motions", "agenda_items", "meeting_replies",
    "meetings", "meeting_series",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "meeting_series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("unit_id", sa.Integer()),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("free", sa.String(32), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Date()),
        *points("meeting_series", unit_id="units", made_by="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_series")),
    )
    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("series_id", sa.Integer()),
        sa.Column("key", sa.Date()),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("unit_id", sa.Integer()),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("is_touched", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("looked", sa.DateTime(timezone=True), nullable=False),
        sa.Column("look_at", sa.DateTime(timezone=True)),
        *points("meetings", series_id="meeting_series", unit_id="units", made_by="members",
                host_id="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
        sa.UniqueConstraint("series_id", "key", name=op.f("uq_meetings_series_id_key")),
    )  # fmt: skip
    op.create_index("ix_meetings_state_starts", "meetings", ["state", "starts"])
    op.create_table(
        "meeting_replies",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("is_coming", sa.Boolean()),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("is_due", sa.Boolean(), nullable=False),
        sa.Column("is_here", sa.Boolean(), nullable=False),
        *points("meeting_replies", meeting_id="meetings", member_id="members"),
        sa.PrimaryKeyConstraint("meeting_id", "member_id", name=op.f("pk_meeting_replies")),
    )
    op.create_table(
        "agenda_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("by_id", sa.Integer()),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("carried", sa.Integer(), nullable=False),
        *points("agenda_items", meeting_id="meetings", by_id="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_items")),
    )
    op.create_table(
        "meeting_motions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("eligible", sa.Integer(), nullable=False),
        sa.Column("closes", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("in_favour", sa.Integer(), nullable=False),
        sa.Column("against", sa.Integer(), nullable=False),
        sa.Column("abstained", sa.Integer(), nullable=False),
        sa.Column("silent", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        *points("meeting_motions", meeting_id="meetings", made_by="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_motions")),
    )
    op.create_index("ix_meeting_motions_state_closes", "meeting_motions", ["state", "closes"])
    op.create_table(
        "meeting_ballots",
        sa.Column("motion_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("voice", sa.String(32)),
        *points("meeting_ballots", motion_id="meeting_motions", member_id="members"),
        sa.PrimaryKeyConstraint("motion_id", "member_id", name=op.f("pk_meeting_ballots")),
    )
    op.create_table(
        "meeting_decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("motion_id", sa.Integer()),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer()),
        sa.Column("due", sa.Date()),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        *points("meeting_decisions", meeting_id="meetings", motion_id="meeting_motions",
                owner_id="members", made_by="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_decisions")),
        sa.UniqueConstraint("motion_id", name=op.f("uq_meeting_decisions_motion_id")),
    )  # fmt: skip
    op.create_index("ix_meeting_decisions_state_due", "meeting_decisions", ["state", "due"])
    for table, columns in {
        "meeting_series": ("unit_id", "made_by"),
        "meetings": ("unit_id", "made_by", "host_id", "look_at"),
        "meeting_replies": ("member_id",),
        "agenda_items": ("meeting_id", "by_id"),
        "meeting_motions": ("meeting_id", "made_by"),
        "meeting_ballots": ("member_id",),
        "meeting_decisions": ("meeting_id", "owner_id", "made_by"),
    }.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def points(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))
        for column, other in columns.items()
    ]


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
