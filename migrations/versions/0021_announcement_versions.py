"""What announcements said before and who knew it; saved lists; what is pinned or withdrawn."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("letters", sa.Column("pins", sa.Boolean()))
    no = sa.Column("is_withdrawn", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("letters", no)
    for column in (
        sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("corrected", sa.DateTime(timezone=True)),
        sa.Column("pins", sa.Boolean(), nullable=False, server_default=sa.false()),
    ):
        op.add_column("announcements", column)
    op.create_table(
        "announcement_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("announcement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True)),
        sa.Column("is_anew", sa.Boolean(), nullable=False),
        *points("announcement_texts", announcement_id="announcements", by_id="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement_texts")),
    )
    op.create_index("ix_announcement_texts_announcement_id_version", "announcement_texts",
                    ["announcement_id", "version"], unique=True)  # fmt: skip
    op.create_table(
        "announcement_receipts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("announcement_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_by", sa.Integer()),
        *points("announcement_receipts", announcement_id="announcements", member_id="members",
                told_by="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement_receipts")),
    )  # fmt: skip
    op.create_index("ix_announcement_receipts_announcement_id_member_id", "announcement_receipts",
                    ["announcement_id", "member_id"])  # fmt: skip
    op.create_table(
        "announcement_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        *points("announcement_lists", made_by="members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement_lists")),
        sa.UniqueConstraint("name", name=op.f("uq_announcement_lists_name")),
    )
    for table, column in (
        ("announcement_texts", "by_id"),
        ("announcement_receipts", "member_id"),
        ("announcement_receipts", "told_by"),
        ("announcement_lists", "made_by"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])
    keep_what_was_said()


def keep_what_was_said() -> None:
    """What was sent already is its own first version, and whoever knows of it knows that one."""
    op.execute(
        "INSERT INTO announcement_texts (announcement_id, version, body, by_id, said_at, is_anew) "
        "SELECT id, 1, body, author_id, due, false FROM announcements WHERE state = 'sent'"
    )
    op.execute(
        "INSERT INTO announcement_receipts (announcement_id, member_id, version, at, told_by) "
        "SELECT r.announcement_id, r.member_id, 1, COALESCE(r.confirmed, a.due), "
        "CASE WHEN r.confirmed IS NULL THEN r.phoned_by END "
        "FROM announcement_readers r JOIN announcements a ON a.id = r.announcement_id "
        "WHERE r.confirmed IS NOT NULL OR r.phoned_by IS NOT NULL"
    )


def points(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))
        for column, other in columns.items()
    ]


def downgrade() -> None:
    for table in ("announcement_lists", "announcement_receipts", "announcement_texts"):
        op.drop_table(table)
    with op.batch_alter_table("announcements") as table:
        for column in ("version", "corrected", "pins"):
            table.drop_column(column)
    with op.batch_alter_table("letters") as table:
        for column in ("pins", "is_withdrawn"):
            table.drop_column(column)
