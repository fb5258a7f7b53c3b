"""The next letters are read off the index in their order, however many are due at once."""

from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_index("ix_letters_next", "letters", ["state", "lane", "due", "id"])
    op.drop_index("ix_letters_state_due", "letters")


def downgrade() -> None:
    op.create_index("ix_letters_state_due", "letters", ["state", "lane", "due"])
    op.drop_index("ix_letters_next", "letters")
