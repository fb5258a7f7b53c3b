"""Announcements and for whom each is; letters that go out together."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("letters", sa.Column("batch", sa.String()))
    op.create_index("ix_letters_batch", "letters", ["batch"])
    op.create_table(
        "announcements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("approver_id", sa.Integer()),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("level", sa.String(32), nullable=False),
        sa.Column("way", sa.String(32), nullable=False),
        sa.Column("wants_receipt", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("written", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True)),
        sa.Column("look_at", sa.DateTime(timezone=True)),
        sa.Column("nudged", sa.Integer(), nullable=False),
        sa.Column("asked", sa.DateTime(timezone=True)),
        *points("announcements", author_id="members", approver_id="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
    )
    op.create_index("ix_announcements_state_due", "announcements", ["state", "due"])
    op.create_table(
        "announcement_readers",
        sa.Column("announcement_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("confirmed", sa.DateTime(timezone=True)),
        sa.Column("phoned_by", sa.Integer()),
        *points("announcement_readers", announcement_id="announcements", member_id="members",
                phoned_by="members"),
        sa.PrimaryKeyConstraint(
            "announcement_id", "member_id", name=op.f("pk_announcement_readers")
        ),
    )  # fmt: skip
    for table, columns in {
        "announcements": ("author_id", "approver_id", "look_at"),
        "announcement_readers": ("member_id", "phoned_by"),
    }.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def points(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))
        for column, other in columns.items()
    ]


def downgrade() -> None:
    op.drop_table("announcement_readers")
    op.drop_table("announcements")
    op.drop_index("ix_letters_batch", "letters")
    with op.batch_alter_table("letters") as table:
        table.drop_column("batch")
