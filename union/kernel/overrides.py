"""What this school decided instead of the default of a policy."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from union.kernel.tables import Table


class Override(Table):
    __tablename__ = "policies"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
    set_by: Mapped[int]
    set_at: Mapped[datetime]
