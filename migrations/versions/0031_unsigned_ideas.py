"""An idea need not bear its author's name."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    signed = sa.Column("is_signed", sa.Boolean(), nullable=False, server_default=sa.true())
    op.add_column("ideas", signed)


def downgrade() -> None:
    """Not over the head of who did not sign: before it every idea bears its name."""
    if op.get_bind().scalar(sa.text("SELECT count(*) FROM ideas WHERE NOT is_signed")):
        raise RuntimeError("some ideas are not signed; the version before would show their authors")
    op.drop_column("ideas", "is_signed")
