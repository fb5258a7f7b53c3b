"""What is written down in the school's own database: how many letters wait, and what is public."""

from dataclasses import asdict
from datetime import date

from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.departments import handlers
from union.members.letters import tell
from union.members.rules import Duty, Role
from union.voice_box import rules, sheets
from union.voice_box.actions.emptying import Counts, Month


@unattended
def tell_keepers(uow: UnitOfWork, *, slot: str, counts: dict[str, Counts]) -> None:
    """Each hears once for each emptying what waits for them; nothing, if nothing does."""
    for part, found in counts.items():
        if not found.is_worth_a_word:
            continue
        for one in _readers(uow, part):
            tell(uow, one, "voice-box-emptied-letter", f"voice_box:{slot}:{part}", **asdict(found),
                 part=part if part in (rules.UNION, rules.WOMEN) else "reader")  # fmt: skip


def _readers(uow: UnitOfWork, part: str) -> list[members.Member]:
    """Who is told: the keepers of the union's part or the women's, or whom it was forwarded to."""
    if part == rules.PRINCIPAL:
        return members.holders(uow.session, Role.PRINCIPAL, uow.today)
    if (unit_id := rules.unit_of(part)) is not None:
        return handlers(uow.session, unit_id, uow.today)
    duty = Duty.KEEP_WOMENS_VOICES if part == rules.WOMEN else Duty.KEEP_VOICES
    on = members.on_duty(uow.session, duty, uow.today)
    return [it for it in on if rules.is_kept_by(sheets.reader(uow, it), part)]


@unattended
def tell_forwarded(uow: UnitOfWork, *, code: str, to: str, due: date) -> None:
    """Whom a letter is forwarded to hears of it at once: who forwards is no secret."""
    for one in _readers(uow, to):
        stamp = f"voice_box:forwarded:{code}:{to}"
        tell(uow, one, "voice-box-forwarded-letter", stamp, due=due.isoformat())


@unattended
def publish(uow: UnitOfWork, *, code: str, text: str) -> None:
    """An answer everybody may read, into the staff groups; other words later are another."""
    stamp = sheets.stamp(text)
    for chat in members.union_chats(uow.session):
        dedupe = f"voice_box:public:{code}:{stamp}:{chat}"
        uow.post(chat, "voice-box-public-letter", dedupe, text=text)


@unattended
def tell_month(uow: UnitOfWork, *, iso: str, found: Month) -> None:
    """When a month is over the groups hear how many letters came and were answered."""
    if not found.received:
        return
    for chat in members.union_chats(uow.session):
        stamp, number = f"voice_box:month:{iso}:{chat}", int(iso[-2:])
        uow.post(chat, "voice-box-month-letter", stamp, month=number,
                 **asdict(found))  # fmt: skip
