"""Departments that were only chosen for what then ended without them are let go of."""

from alembic import op

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    never_theirs = (
        "SELECT id FROM proposals WHERE state IN ('withdrawn', 'rejected', 'merged', 'closed')"
        " AND id NOT IN (SELECT number FROM case_steps"
        " WHERE matter = 'proposal' AND verb IN ('assign', 'forward'))"
    )
    op.execute(f"DELETE FROM proposal_departments WHERE proposal_id IN ({never_theirs})")


def downgrade() -> None:
    """They say nothing that was true."""
