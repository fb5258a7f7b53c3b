"""One-time codes, and strangers who said who they are."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, delete, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.joining import rules
from union.kernel.tables import Table
from union.members.store import Member


class Invitation(Table):
    """A one-time code, kept only as its fingerprint."""

    __tablename__ = "invitations"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    expires: Mapped[datetime]
    used: Mapped[datetime | None]
    made_by: Mapped[int | None]


class Knock(Table):
    """A stranger's account, how often it tried today, and whom it says to be if that is right."""

    __tablename__ = "knocks"

    account: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[date]
    tries: Mapped[int]
    shown_as: Mapped[str]
    locale: Mapped[str]
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)


def invitation(session: Session, code: str) -> Invitation | None:
    return session.get(Invitation, rules.fingerprint(code))


def close_doors(session: Session, member: Member, account: int, now: datetime) -> None:
    """No other code for this person works any more, and the account knocks no more."""
    unused = update(Invitation).filter_by(member_id=member.id, used=None)
    session.execute(unused.values(used=now))
    session.execute(
        delete(Knock).where((Knock.account == account) | (Knock.member_id == member.id))
    )


def invite(session: Session, member: Member, now: datetime, made_by: int | None) -> str:
    """A fresh code for this person; the older ones that were not used still work."""
    code = rules.new_code()
    fingerprint, expires = rules.fingerprint(code), now + rules.GOOD_FOR
    session.add(
        Invitation(fingerprint=fingerprint, member_id=member.id, expires=expires, made_by=made_by)
    )
    return code
