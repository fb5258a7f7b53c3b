"""Members: terms and units of offices, wishes, how long they belong; knocks at the door."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ADDED = (
    "birth_leap", "standing_since", "joined", "birthday_shown", "may_care", "may_photograph",
    "consented", "erased",
)  # fmt: skip


def added() -> tuple[sa.Column, ...]:
    return (
        sa.Column("birth_leap", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("standing_since", sa.Date(), nullable=True),
        sa.Column("joined", sa.Date(), nullable=True),
        sa.Column("birthday_shown", sa.String(length=32), nullable=False, server_default="private"),
        sa.Column("may_care", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("may_photograph", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("consented", sa.DateTime(timezone=True), nullable=True),
        sa.Column("erased", sa.DateTime(timezone=True), nullable=True),
    )


def upgrade() -> None:
    op.add_column("units", sa.Column("closed", sa.Date(), nullable=True))
    for column in added():  # one by one: a table that others refer to cannot be made anew
        op.add_column("members", column)
    op.create_index("ix_members_name", "members", ["name"])
    with op.batch_alter_table("appointments") as appointments:
        appointments.drop_constraint(op.f("uq_appointments_member_id_role"), type_="unique")
        appointments.add_column(sa.Column("unit_id", sa.Integer(), nullable=True))
        appointments.add_column(sa.Column("portfolio", sa.String(length=32), nullable=True))
        appointments.add_column(sa.Column("ended", sa.Date(), nullable=True))
        appointments.add_column(sa.Column("ended_by", sa.Integer(), nullable=True))
        appointments.create_foreign_key(
            op.f("fk_appointments_unit_id"), "units", ["unit_id"], ["id"]
        )
    op.create_index("ix_appointments_member_id", "appointments", ["member_id"])
    op.create_index("ix_appointments_unit_id", "appointments", ["unit_id"])
    lead_the_own_group = (
        "UPDATE appointments SET unit_id ="
        " (SELECT unit_id FROM members WHERE members.id = appointments.member_id)"
        " WHERE role = 'group_leader'"
    )
    op.execute(lead_the_own_group)
    op.create_index("ix_chats_unit_id", "chats", ["unit_id"])
    op.create_index("ix_chats_bound_by", "chats", ["bound_by"])
    with op.batch_alter_table("invitations") as invitations:
        invitations.add_column(sa.Column("made_by", sa.Integer(), nullable=True))
    op.create_table(
        "knocks",
        sa.Column("account", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("shown_as", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_knocks_member_id")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_knocks")),
    )
    op.create_index("ix_knocks_member_id", "knocks", ["member_id"])


def downgrade() -> None:
    op.drop_table("knocks")
    with op.batch_alter_table("invitations") as invitations:
        invitations.drop_column("made_by")
    op.drop_index("ix_chats_bound_by", "chats")
    op.drop_index("ix_chats_unit_id", "chats")
    op.drop_index("ix_appointments_unit_id", "appointments")
    op.drop_index("ix_appointments_member_id", "appointments")
    op.execute(
        "DELETE FROM appointments WHERE id NOT IN"
        " (SELECT min(id) FROM appointments GROUP BY member_id, role)"
    )
    with op.batch_alter_table("appointments") as appointments:
        appointments.drop_constraint(op.f("fk_appointments_unit_id"), type_="foreignkey")
        for name in ("ended_by", "ended", "portfolio", "unit_id"):
            appointments.drop_column(name)
        appointments.create_unique_constraint(
            op.f("uq_appointments_member_id_role"), ["member_id", "role"]
        )
    op.drop_index("ix_members_name", "members")
    for name in reversed(ADDED):
        op.drop_column("members", name)
    op.drop_column("units", "closed")
