"""Cards that are behind their facts are found without looking through all that was ever sent."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

BEHIND = sa.text("drawn < version")


def upgrade() -> None:
    op.create_index("ix_letters_outdated", "letters", ["state", "lane", "id"], sqlite_where=BEHIND,
                    postgresql_where=BEHIND)  # fmt: skip


def downgrade() -> None:
    op.drop_index("ix_letters_outdated", "letters")
