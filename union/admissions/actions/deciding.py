"""The leader's yes, the committee's voices, a no with its reason."""

from union.admissions import ending, letters, rules, store
from union.admissions.rules import State
from union.admissions.sheets import Heard
from union.admissions.store import Application, Voice
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as register
from union.members.guards import open_to
from union.members.letters import tell
from union.members.roster import read_birth
from union.members.rules import Duty, Standing
from union.members.store import Member


@open_to(Duty.LEAD_GROUP)
def agree(uow: UnitOfWork, member: Member, *, application_id: int, round: int) -> Heard:
    """The group's leader knows this person: on to the committee."""
    it = _at(uow, application_id, round, State.WITH_LEADER)
    _check_handles(uow, member, it)
    it.state, it.agreed_by, it.touched = State.WITH_COMMITTEE, member.id, uow.now
    uow.session.flush()
    letters.redraw(uow, it)
    letters.to_committee(uow, it)
    return Heard(it.name or "")


def _as_handler(uow: UnitOfWork, member: Member) -> None:
    if not {Duty.LEAD_GROUP, Duty.ADMIT_MEMBERS} & member.duties(uow.today):
        raise Refusal("admissions-not-yours")


@open_to(Duty.TAKE_PART, also=_as_handler)
def may_send_back(uow: UnitOfWork, member: Member, *, application_id: int, round: int) -> Heard:
    """Refuses whom it does not lie before, before the reason is asked."""
    it = _at(uow, application_id, round, State.WITH_LEADER, State.WITH_COMMITTEE)
    _check_handles(uow, member, it)
    return Heard(it.name or "")


@open_to(Duty.TAKE_PART, also=_as_handler)
def send_back(
    uow: UnitOfWork, member: Member, *, application_id: int, round: int, why: str
) -> Heard:
    """Back to the applicant with a reason, to be mended and sent again."""
    it = _at(uow, application_id, round, State.WITH_LEADER, State.WITH_COMMITTEE)
    _check_handles(uow, member, it)
    it.state, it.touched = State.RETURNED, uow.now
    store.take_back_voices(uow.session, it)
    uow.session.flush()
    letters.redraw(uow, it)
    applicant = uow.session.get_one(Member, it.member_id)
    dedupe = f"admission:{it.id}:{it.round}:returned"
    tell(uow, applicant, "admissions-returned-letter", dedupe, why=rules.check_why(why))
    return Heard(it.name or "")


@open_to(Duty.ADMIT_MEMBERS)
def approve(uow: UnitOfWork, member: Member, *, application_id: int, round: int) -> Heard:
    """One voice of the committee, once; with enough of them the applicant belongs."""
    it = _at(uow, application_id, round, State.WITH_COMMITTEE)
    if uow.session.get(Voice, (it.id, member.id)):
        raise Refusal("admissions-voiced-already")
    if it.number and (bearer := register.by_number(uow.session, it.number)):
        raise Refusal("admissions-number-taken", number=it.number, name=bearer.name)
    uow.session.add(Voice(admission_id=it.id, member_id=member.id, at=uow.now))
    uow.session.flush()
    voices, able = store.voices(uow.session, it), letters.deciders(uow)
    missing = rules.missing(uow.policy(rules.VOICES), len(able), len(voices))
    name = it.name or ""
    if not missing:
        _admit(uow, it)
    letters.redraw(uow, it)
    return Heard(name, missing)


def _admit(uow: UnitOfWork, it: Application) -> None:
    """From the application into the register."""
    newcomer = uow.session.get_one(Member, it.member_id)
    newcomer.name, newcomer.staff_number, newcomer.sex = it.name or "", it.number, it.sex
    newcomer.phone_last4, newcomer.standing = it.phone, it.kind or Standing.IN_SERVICE
    newcomer.joined = newcomer.standing_since = uow.today
    if it.birthday:
        register.keep_birth(newcomer, read_birth(it.birthday, uow.today))
    it.state, it.touched = State.ADMITTED, uow.now
    it.empty()
    uow.session.flush()
    tell(uow, newcomer, "admissions-welcome", f"admission:{it.id}:welcome", name=newcomer.name)


@open_to(Duty.ADMIT_MEMBERS)
def may_refuse(uow: UnitOfWork, member: Member, *, application_id: int, round: int) -> Heard:
    """Whom it is about, before the reason is asked."""
    return Heard(_at(uow, application_id, round, State.WITH_COMMITTEE).name or "")


@open_to(Duty.ADMIT_MEMBERS)
def refuse(uow: UnitOfWork, member: Member, *, application_id: int, round: int, why: str) -> Heard:
    """Not admitted: told with the reason, and what was said is erased."""
    it = _at(uow, application_id, round, State.WITH_COMMITTEE)
    name, said = it.name or "", rules.check_why(why)
    ending.close(uow, it, State.REFUSED, "admissions-refused", why=said)
    return Heard(name)


def _at(uow: UnitOfWork, application_id: int, round: int, *states: State) -> Application:
    """The application, if it still is where the button believes it to be."""
    it = uow.session.get(Application, application_id)
    if it is None or it.round != round or it.state not in states:
        raise Refusal("admissions-moved-on")
    if uow.session.get_one(Member, it.member_id).account is None:  # came by an invitation meanwhile
        raise Refusal("admissions-moved-on")
    return it


def _check_handles(uow: UnitOfWork, member: Member, it: Application) -> None:
    """With the leader: only who serves that group; with the committee: only who admits."""
    applicant = uow.session.get_one(Member, it.member_id)
    if it.state is State.WITH_LEADER and not register.serves(member, applicant.unit_id, uow.today):
        raise Refusal("admissions-not-your-group")
    if it.state is State.WITH_COMMITTEE and Duty.ADMIT_MEMBERS not in member.duties(uow.today):
        raise Refusal("admissions-not-yours")
