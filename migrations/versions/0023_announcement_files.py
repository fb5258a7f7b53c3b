"""What an announcement carries, until when it holds, and who wishes the week summed up."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
FLAGS = ("is_over", "carries")


def upgrade() -> None:
    with op.batch_alter_table("announcements") as table:
        table.add_column(sa.Column("until", sa.DateTime(timezone=True)))
        for flag in FLAGS:
            table.add_column(sa.Column(flag, sa.Boolean(), nullable=False,
                                       server_default=sa.false()))  # fmt: skip
    with op.batch_alter_table("announcements") as table:
        for flag in FLAGS:
            table.alter_column(flag, server_default=None)
    op.create_index("ix_announcements_until", "announcements", ["until"])
    op.create_table(
        "announcement_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("announcement_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        points("announcement_files", "announcement_id", "announcements"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement_files")),
    )
    op.create_index("ix_announcement_files_announcement_id", "announcement_files",
                    ["announcement_id"])  # fmt: skip
    op.create_table(
        "announcement_digests",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told", sa.DateTime(timezone=True)),
        points("announcement_digests", "member_id", "members"),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_announcement_digests")),
    )


def points(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))


def downgrade() -> None:
    op.drop_table("announcement_digests")
    op.drop_table("announcement_files")
    op.drop_index("ix_announcements_until", "announcements")
    with op.batch_alter_table("announcements") as table:
        for column in (*FLAGS, "until"):
            table.drop_column(column)
