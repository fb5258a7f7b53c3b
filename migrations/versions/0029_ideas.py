"""Ideas, who likes them, what points they got, and the drives that called for them."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
POINTERS = ("author_id", "drive_id", "decided_by", "turned_by")


def points(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))


def upgrade() -> None:
    op.create_table(
        "idea_drives",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("opens", sa.Date(), nullable=False),
        sa.Column("closes", sa.Date(), nullable=False),
        sa.Column("closed", sa.Date()),
        sa.Column("published", sa.Date()),
        sa.Column("opened_by", sa.Integer(), nullable=False),
        points("idea_drives", "opened_by", "members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idea_drives")),
    )
    for column in ("closes", "opened_by"):
        op.create_index(f"ix_idea_drives_{column}", "idea_drives", [column])
    op.create_table(
        "ideas",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("drive_id", sa.Integer()),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        *(sa.Column(it, sa.String()) for it in ("problem", "change", "effect")),
        sa.Column("written", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moved", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(it, sa.String()) for it in ("word", "done")),
        sa.Column("decided_by", sa.Integer()),
        *(sa.Column(it, sa.Date()) for it in ("adopted", "implemented")),
        sa.Column("turned", sa.DateTime(timezone=True)),
        sa.Column("turned_by", sa.Integer()),
        sa.Column("prize", sa.String()),
        *(points("ideas", it, "idea_drives" if it == "drive_id" else "members")
          for it in POINTERS),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ideas")),
        sa.UniqueConstraint("year", "serial", name=op.f("uq_ideas_year_serial")),
    )  # fmt: skip
    op.create_index("ix_ideas_state_id", "ideas", ["state", "id"])
    for column in POINTERS:
        op.create_index(f"ix_ideas_{column}", "ideas", [column])
    beside("idea_likes", [sa.Column("at", sa.DateTime(timezone=True), nullable=False)], ())
    aspect = sa.Column("aspect", sa.String(), nullable=False)
    beside("idea_scores", [aspect, sa.Column("points", sa.Integer(), nullable=False)], ("aspect",))


def beside(table: str, columns: list[sa.Column], keys: tuple[str, ...]) -> None:
    """What somebody did about an idea."""
    op.create_table(
        table,
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        *columns,
        points(table, "idea_id", "ideas"),
        points(table, "member_id", "members"),
        sa.PrimaryKeyConstraint("idea_id", "member_id", *keys, name=op.f(f"pk_{table}")),
    )
    op.create_index(f"ix_{table}_member_id", table, ["member_id"])


def downgrade() -> None:
    for table in ("idea_scores", "idea_likes", "ideas", "idea_drives"):
        op.drop_table(table)
