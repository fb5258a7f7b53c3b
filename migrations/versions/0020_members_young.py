"""Until when somebody is young is not the festivals' alone: what a school decided stays."""

from alembic import op

revision = "0020"
down_revision = "0019"
RENAMED = "UPDATE policies SET name = '{}' WHERE name = '{}'"
OLD, NEW = "festivals-young_until", "members-young_until"


def upgrade() -> None:
    op.execute(RENAMED.format(NEW, OLD))


def downgrade() -> None:
    op.execute(RENAMED.format(OLD, NEW))
