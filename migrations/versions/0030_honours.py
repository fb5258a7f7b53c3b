"""The honours of a year: its rounds, nominees, departments, objections; points for any matter."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def points(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))


def upgrade() -> None:
    op.add_column("proposals", sa.Column("outstanding", sa.Integer()))
    op.create_index("ix_proposals_outstanding", "proposals", ["outstanding"])
    op.add_column("proposal_answers", sa.Column("took", sa.Integer()))
    op.add_column("proposal_answers", sa.Column("in_time", sa.Boolean()))
    scores("scores", "number", [sa.Column("matter", sa.String(), nullable=False)])
    op.execute(
        "INSERT INTO scores (matter, number, member_id, aspect, points) "
        "SELECT 'idea', idea_id, member_id, aspect, points FROM idea_scores"
    )
    op.drop_table("idea_scores")
    op.execute("UPDATE policies SET name = 'honours-handled_least' "
               "WHERE name = 'proposals-handled_least'")  # fmt: skip
    rounds()
    lines()
    objections()


def scores(table: str, number: str, matter: list[sa.Column], *more: sa.Constraint) -> None:
    """What was given; as it was, only to ideas."""
    keys = [*(it.name for it in matter), number, "member_id", "aspect"]
    op.create_table(
        table,
        *matter,
        sa.Column(number, sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("aspect", sa.String(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        points(table, "member_id", "members"),
        *more,
        sa.PrimaryKeyConstraint(*keys, name=op.f(f"pk_{table}")),
    )
    op.create_index(f"ix_{table}_member_id", table, ["member_id"])


def rounds() -> None:
    op.create_table(
        "honour_rounds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("aspects", sa.String(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("is_picked", sa.Boolean(), nullable=False),
        sa.Column("published", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("confirmed", sa.Date()),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_honour_rounds")),
        sa.UniqueConstraint("year", "turn", name=op.f("uq_honour_rounds_year_turn")),
    )


def lines() -> None:
    """What stands on the list, or may come onto it."""
    op.create_table(
        "honour_nominees",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer()),
        sa.Column("struck", sa.String()),
        points("honour_nominees", "round_id", "honour_rounds"),
        points("honour_nominees", "proposal_id", "proposals"),
        points("honour_nominees", "by_id", "members"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_honour_nominees")),
        sa.UniqueConstraint("round_id", "proposal_id",
                            name=op.f("uq_honour_nominees_round_id_proposal_id")),
    )  # fmt: skip
    op.create_table(
        "honour_departments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("place", sa.Integer()),
        *(sa.Column(it, sa.Integer())
          for it in ("proposals", "on_time", "known", "satisfied", "rated")),
        sa.Column("struck", sa.String()),
        points("honour_departments", "round_id", "honour_rounds"),
        points("honour_departments", "unit_id", "units"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_honour_departments")),
        sa.UniqueConstraint("round_id", "unit_id",
                            name=op.f("uq_honour_departments_round_id_unit_id")),
    )  # fmt: skip
    for column in ("proposal_id", "by_id"):
        op.create_index(f"ix_honour_nominees_{column}", "honour_nominees", [column])
    op.create_index("ix_honour_departments_unit_id", "honour_departments", ["unit_id"])


def objections() -> None:
    table, others = "honour_objections", {
        "round_id": "honour_rounds", "nominee_id": "honour_nominees",
        "department_id": "honour_departments", "member_id": "members", "answered_by": "members",
    }  # fmt: skip
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("nominee_id", sa.Integer()),
        sa.Column("department_id", sa.Integer()),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("answer", sa.String()),
        sa.Column("answered_by", sa.Integer()),
        sa.Column("is_upheld", sa.Boolean()),
        *(points(table, column, other) for column, other in others.items()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_honour_objections")),
    )
    for column in others:
        op.create_index(f"ix_{table}_{column}", table, [column])


def downgrade() -> None:
    op.execute("DELETE FROM case_steps WHERE matter = 'honours'")
    for table in ("honour_objections", "honour_departments", "honour_nominees", "honour_rounds"):
        op.drop_table(table)
    op.execute("UPDATE policies SET name = 'proposals-handled_least' "
               "WHERE name = 'honours-handled_least'")  # fmt: skip
    scores("idea_scores", "idea_id", [], points("idea_scores", "idea_id", "ideas"))
    op.execute(
        "INSERT INTO idea_scores (idea_id, member_id, aspect, points) "
        "SELECT number, member_id, aspect, points FROM scores WHERE matter = 'idea'"
    )
    op.drop_table("scores")
    op.drop_column("proposal_answers", "in_time")
    op.drop_column("proposal_answers", "took")
    op.drop_index("ix_proposals_outstanding", "proposals")
    op.drop_column("proposals", "outstanding")
