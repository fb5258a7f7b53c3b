"""Which Telegram account is whose."""

from union.kernel.unit import UnitOfWork
from union.members import store
from union.members.store import Member


def bind(uow: UnitOfWork, member: Member, account: int, locale: str) -> None:
    """This account is that person's from now on; an older one is told that it no longer is."""
    if former := store.by_account(uow.session, account):
        former.account, former.reachable = None, False
        uow.session.flush()
    if member.account:
        dedupe = f"moved-on:{member.account}:{uow.now.isoformat()}"
        uow.post(member.account, "members-account-moved", dedupe)
    member.account, member.reachable = account, True
    member.locale = member.locale or locale
