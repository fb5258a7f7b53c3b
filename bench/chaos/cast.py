"""Who plays: people with an open form, proposals one name short of two, and a chair who watches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench import ours
from bench.town import FIRST_PERSON
from bot import app, settings
from bot.handlers.proposals import PROPOSAL
from union.drafts import actions as drafts
from union.drafts.store import Draft
from union.kernel.unit import Actor
from union.kernel.work import Office
from union.members.store import Member
from union.proposals import actions as proposals

WRITERS, BACKERS = 100, 99
PEOPLE = 1 + WRITERS + BACKERS
NAMES_NEEDED = 2  # data/seeds/policies.toml


@dataclass(frozen=True, slots=True)
class Proposal:
    id: int
    subject: str
    proposer: int
    backers: Sequence[int]


@dataclass(frozen=True, slots=True)
class Cast:
    chair: int
    writers: Sequence[int]
    proposals: Sequence[Proposal]
    begun_at: dict[int, int]  # writer -> version of the open form

    def taps(self) -> Iterator[tuple[int, int]]:
        """Who stands behind which proposal, in the order in which they will."""
        return ((backer, it.id) for it in self.proposals for backer in it.backers)


def office_on(database_url: str) -> Office:
    given = settings.read(database_url=database_url)
    return app.open_office(given, lambda: datetime.now(UTC))


def gathered(database_url: str, count: int) -> Cast:
    """Everybody bound, every form opened, so many proposals waiting for their names."""
    chair, people = FIRST_PERSON, range(FIRST_PERSON, FIRST_PERSON + PEOPLE)
    ours.prepare(database_url, people, chairs=[chair])
    office = office_on(database_url)
    writers, backers = people[1 : 1 + WRITERS], people[1 + WRITERS :]
    for writer in writers:
        open_form(office, writer)
    with Session(office.engine) as session:
        begun = {who: at for who, at in versions(session).items() if who in writers}
    made = [proposed(office, number, backers) for number in range(count)]
    office.engine.dispose()
    return Cast(chair, writers, made, begun)


def open_form(office: Office, account: int) -> None:
    facts = {"form": PROPOSAL.name, "ends_in": PROPOSAL.ends_in}
    office.run(Actor(account), drafts.begin, **facts, given={})  # type: ignore[arg-type]


def versions(session: Session) -> dict[int, int]:
    """How far each open form has moved, by its writer's account."""
    found = select(Member.account, Draft.version).join_from(Member, Draft)
    return {account or 0: version for account, version in session.execute(found)}


def proposed(office: Office, number: int, backers: Sequence[int]) -> Proposal:
    proposer, *names = [backers[(number + n) % len(backers)] for n in range(1 + NAMES_NEEDED)]
    subject = f"改善第{number:04}号教室的照明"
    words = "灯光太暗，学生看不清黑板。"
    facts = {"subject": subject, "category": "后勤保障", "reason": words, "measures": words}
    made = office.run(Actor(proposer), proposals.propose, **facts)  # type: ignore[arg-type]
    return Proposal(made.id, subject, proposer, names)
