"""No day is one word for every policy: the box that was opened again had one of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
POLICIES = sa.table("policies", sa.column("name", sa.String()), sa.column("value", sa.JSON()))


def upgrade() -> None:
    becomes("-", "none")


def downgrade() -> None:
    becomes("none", "-")


def becomes(before: str, after: str) -> None:
    shut = POLICIES.c.name == "voice_box-shut_until"
    line = op.get_bind()
    if line.scalar(sa.select(POLICIES.c.value).where(shut)) == before:
        line.execute(sa.update(POLICIES).where(shut).values(value=after))
