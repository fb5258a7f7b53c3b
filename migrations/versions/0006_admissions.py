"""Admissions: links for newcomers, applications, who of the committee said yes."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "admission_links",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("revoked", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_admission_links_unit_id")),
        sa.ForeignKeyConstraint(
            ["made_by"], ["members.id"], name=op.f("fk_admission_links_made_by")
        ),
        sa.PrimaryKeyConstraint("fingerprint", name=op.f("pk_admission_links")),
    )
    op.create_index("ix_admission_links_unit_id", "admission_links", ["unit_id"])
    op.create_index("ix_admission_links_made_by", "admission_links", ["made_by"])
    op.create_table(
        "admissions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("shown_as", sa.String(), nullable=True),
        sa.Column("how", sa.String(length=32), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("sex", sa.String(), nullable=True),
        sa.Column("birthday", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("touched", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agreed_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_admissions_member_id")
        ),
        sa.ForeignKeyConstraint(
            ["agreed_by"], ["members.id"], name=op.f("fk_admissions_agreed_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_admissions")),
        sa.UniqueConstraint("member_id", name=op.f("uq_admissions_member_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_admissions_touched", "admissions", ["touched"])
    op.create_index("ix_admissions_agreed_by", "admissions", ["agreed_by"])
    op.create_table(
        "admission_voices",
        sa.Column("admission_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["admission_id"], ["admissions.id"], name=op.f("fk_admission_voices_admission_id")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_admission_voices_member_id")
        ),
        sa.PrimaryKeyConstraint("admission_id", "member_id", name=op.f("pk_admission_voices")),
    )
    op.create_index("ix_admission_voices_member_id", "admission_voices", ["member_id"])


def downgrade() -> None:
    op.drop_table("admission_voices")
    op.drop_table("admissions")
    op.drop_table("admission_links")
