"""Letters to one person, who may not be reachable."""

from typing import Any

from union.kernel.unit import UnitOfWork
from union.members.store import Member


def tell(uow: UnitOfWork, reader: Member, key: str, dedupe: str, **facts: Any) -> None:
    """A letter to this member, if one can reach them; ``dedupe`` is completed by who reads it."""
    if reader.account and reader.reachable:
        uow.post(reader.account, key, f"{dedupe}:{reader.id}", **facts)
