"""Who may do what: one table; what is seen of a person, and by whom: another."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Set
from enum import StrEnum

from union.kernel.policy import Policy, number
from union.kernel.refusal import Refusal

YOUNG_UNTIL = Policy("members-young_until", number(25, 45))


class Role(StrEnum):
    """What a person is in the union; the words of the field are in GLOSSARY.md."""

    APPLICANT = "applicant"
    MEMBER = "member"
    RETIREE = "retiree"
    DELEGATE = "delegate"
    SPECIAL_DELEGATE = "special_delegate"
    OBSERVER = "observer"
    DELEGATION_LEADER = "delegation_leader"
    PRESIDIUM = "presidium"
    CHIEF_TELLER = "chief_teller"
    TELLER_SUPERVISOR = "teller_supervisor"
    TELLER_COUNTER = "teller_counter"
    GROUP_LEADER = "group_leader"
    DEPUTY_LEADER = "deputy_leader"
    COMMITTEE_MEMBER = "committee_member"
    VICE_CHAIR = "vice_chair"
    CHAIR = "chair"
    WOMEN_COMMITTEE = "women_committee"
    AUDIT_COMMITTEE = "audit_committee"
    PROPOSAL_COMMITTEE = "proposal_committee"
    HANDLER_DEPT = "handler_dept"
    LEADER_IN_CHARGE = "leader_in_charge"
    PRINCIPAL = "principal"
    KEEPER = "keeper"
    RETIREE_ASSOCIATION = "retiree_association"


class Portfolio(StrEnum):
    """What a committee member looks after (委员分工)."""

    ORGANISATION = "organisation"
    PUBLICITY = "publicity"
    CULTURE_AND_SPORT = "culture_and_sport"
    WELFARE = "welfare"
    WOMEN = "women"
    DEMOCRATIC_MANAGEMENT = "democratic_management"
    FINANCE = "finance"


class Duty(StrEnum):
    """What an action may ask for."""

    FILL_IN = "fill-in"
    APPLY = "apply"
    BELONG = "belong"
    TAKE_PART = "take-part"
    PROPOSE_AS_DELEGATE = "propose-as-a-delegate"
    REVIEW_PROPOSALS = "review-proposals"
    ASSIGN_PROPOSALS = "assign-proposals"
    ANSWER_PROPOSALS = "answer-proposals"
    BIND_CHATS = "bind-chats"
    SET_POLICIES = "set-policies"
    KEEP_CALENDAR = "keep-the-calendar"
    WATCH_DELIVERIES = "watch-deliveries"
    LEAD_GROUP = "lead-a-group"
    HOLD_EVENTS = "hold-events"
    HOLD_TRIPS = "hold-trips"
    HOLD_MEETINGS = "hold-meetings"
    ANNOUNCE = "announce"
    APPROVE_ANNOUNCEMENTS = "approve-announcements"
    KEEP_PLAN = "keep-the-plan"
    ADMIT_MEMBERS = "admit-members"
    KEEP_REGISTER = "keep-the-register"
    GIVE_ROLES = "give-roles"
    SEE_SEX = "see-sex"
    SEE_BIRTHDAYS = "see-birthdays"
    SEE_PHONES = "see-phones"
    KEEP_BIRTHDAYS = "keep-birthdays"
    KEEP_WOMENS_DAY = "keep-womens-day"
    READ_VOICES = "read-voices"
    KEEP_VOICES = "keep-voices"
    KEEP_WOMENS_VOICES = "keep-womens-voices"
    FOLLOW_RELAYS = "follow-relays"
    RELAY_VOICES = "relay-voices"
    ANSWER_RELAYS = "answer-relays"
    WEIGH_IDEAS = "weigh-ideas"
    ADOPT_IDEAS = "adopt-ideas"
    CALL_FOR_IDEAS = "call-for-ideas"
    CONFIRM_HONOURS = "confirm-honours"


EVERYONE = Duty.BELONG

_RETIREE = {Duty.BELONG, Duty.FILL_IN}
_MEMBER = _RETIREE | {Duty.TAKE_PART}
_LEADER = _MEMBER | {
    Duty.LEAD_GROUP,
    Duty.FOLLOW_RELAYS,
    Duty.HOLD_EVENTS,
    Duty.HOLD_MEETINGS,
}
_COMMITTEE = _MEMBER | {Duty.ADMIT_MEMBERS, Duty.HOLD_EVENTS, Duty.HOLD_TRIPS, Duty.KEEP_PLAN}
_OFFICER = _COMMITTEE | {
    Duty.ANNOUNCE,
    Duty.ANSWER_PROPOSALS,  # for a department of their own, as everybody who has it
    Duty.APPROVE_ANNOUNCEMENTS,
    Duty.HOLD_MEETINGS,
    Duty.LEAD_GROUP,
    Duty.KEEP_REGISTER,
    Duty.KEEP_CALENDAR,
    Duty.WATCH_DELIVERIES,
    Duty.SEE_SEX,
    Duty.SEE_BIRTHDAYS,
    Duty.SEE_PHONES,
    Duty.KEEP_BIRTHDAYS,
    Duty.KEEP_WOMENS_DAY,
    Duty.READ_VOICES,
    Duty.KEEP_VOICES,
    Duty.FOLLOW_RELAYS,
    Duty.RELAY_VOICES,
    Duty.ANSWER_RELAYS,
    Duty.WEIGH_IDEAS,
}
_CHAIR = _OFFICER | {
    Duty.REVIEW_PROPOSALS,
    Duty.ASSIGN_PROPOSALS,
    Duty.BIND_CHATS,
    Duty.SET_POLICIES,
    Duty.GIVE_ROLES,
    Duty.ADOPT_IDEAS,
    Duty.CALL_FOR_IDEAS,
    Duty.CONFIRM_HONOURS,
}

DUTIES: Mapping[Role, Set[Duty]] = {
    Role.APPLICANT: {Duty.APPLY, Duty.FILL_IN},
    Role.MEMBER: _MEMBER,
    Role.RETIREE: _RETIREE,
    Role.DELEGATE: _MEMBER | {Duty.PROPOSE_AS_DELEGATE},
    Role.SPECIAL_DELEGATE: _RETIREE,
    Role.OBSERVER: _RETIREE,
    Role.DELEGATION_LEADER: _MEMBER,
    Role.PRESIDIUM: _MEMBER,
    Role.CHIEF_TELLER: _MEMBER,
    Role.TELLER_SUPERVISOR: _MEMBER,
    Role.TELLER_COUNTER: _MEMBER,
    Role.GROUP_LEADER: _LEADER,
    Role.DEPUTY_LEADER: _LEADER,
    Role.COMMITTEE_MEMBER: _COMMITTEE,
    Role.VICE_CHAIR: _OFFICER,
    Role.CHAIR: _CHAIR,
    Role.WOMEN_COMMITTEE: _MEMBER
    | {Duty.SEE_SEX, Duty.HOLD_EVENTS, Duty.HOLD_MEETINGS, Duty.KEEP_WOMENS_DAY}
    | {Duty.READ_VOICES, Duty.KEEP_WOMENS_VOICES},
    Role.AUDIT_COMMITTEE: _MEMBER,
    Role.PROPOSAL_COMMITTEE: _MEMBER | {Duty.REVIEW_PROPOSALS, Duty.ASSIGN_PROPOSALS},
    Role.HANDLER_DEPT: _MEMBER | {Duty.READ_VOICES, Duty.ANSWER_PROPOSALS},
    Role.LEADER_IN_CHARGE: _MEMBER,
    Role.PRINCIPAL: _MEMBER
    | {Duty.READ_VOICES, Duty.FOLLOW_RELAYS, Duty.ANSWER_RELAYS, Duty.ADOPT_IDEAS},
    Role.KEEPER: _MEMBER | {Duty.READ_VOICES, Duty.KEEP_VOICES},
    Role.RETIREE_ASSOCIATION: _RETIREE | {Duty.HOLD_EVENTS},
}

# Power over others: nobody opens the door to more of it than they hold themselves.
POWERS = frozenset(Duty) - {
    Duty.FILL_IN, Duty.APPLY, Duty.BELONG, Duty.TAKE_PART, Duty.PROPOSE_AS_DELEGATE,
}  # fmt: skip

# Of what is kept of a person, name and unit are plain; the rest is seen by themselves and by:
SEEN_BY: Mapping[str, Duty] = {
    "sex": Duty.SEE_SEX,
    "birthday": Duty.SEE_BIRTHDAYS,
    "phone": Duty.SEE_PHONES,
    "staff_number": Duty.LEAD_GROUP,
    "standing": Duty.LEAD_GROUP,
    "reachable": Duty.LEAD_GROUP,
    "roles": Duty.BELONG,
}


class Body(StrEnum):
    """A body of the union; who sits in it follows from the roles."""

    COMMITTEE = "committee"
    WOMEN_COMMITTEE = "women_committee"
    AUDIT_COMMITTEE = "audit_committee"
    PROPOSAL_COMMITTEE = "proposal_committee"
    PRESIDIUM = "presidium"


SITS_IN: Mapping[Body, Set[Role]] = {
    Body.COMMITTEE: {Role.CHAIR, Role.VICE_CHAIR, Role.COMMITTEE_MEMBER},
    Body.WOMEN_COMMITTEE: {Role.WOMEN_COMMITTEE},
    Body.AUDIT_COMMITTEE: {Role.AUDIT_COMMITTEE},
    Body.PROPOSAL_COMMITTEE: {Role.PROPOSAL_COMMITTEE},
    Body.PRESIDIUM: {Role.PRESIDIUM},
}
LEADS_A_GROUP = {Role.GROUP_LEADER, Role.DEPUTY_LEADER}
OF_A_DEPARTMENT = {Role.HANDLER_DEPT, Role.LEADER_IN_CHARGE}
OF_A_UNIT = LEADS_A_GROUP | OF_A_DEPARTMENT
BORN = {Role.APPLICANT, Role.MEMBER, Role.RETIREE}  # follow from the standing, nobody gives them
OUTLASTS_ITS_TERM = {Role.CHAIR}  # until a successor is there: nobody locks the union out
FOR_RETIREES = {Role.SPECIAL_DELEGATE, Role.OBSERVER, Role.RETIREE_ASSOCIATION}


class Standing(StrEnum):
    """How a person belongs (temporary staff do), applies to belong, or belongs no longer."""

    APPLICANT = "applicant"
    IN_SERVICE = "in_service"
    TEMPORARY = "temporary"
    RETIRED = "retired"
    TRANSFERRED = "transferred"
    LEFT = "left"


BORN_ROLES: Mapping[Standing, Set[Role]] = {
    Standing.APPLICANT: {Role.APPLICANT},
    Standing.IN_SERVICE: {Role.MEMBER},
    Standing.TEMPORARY: {Role.MEMBER},
    Standing.RETIRED: {Role.RETIREE},
    Standing.TRANSFERRED: set(),
    Standing.LEFT: set(),
}
SERVING = {Standing.IN_SERVICE, Standing.TEMPORARY}
BELONGING = {*SERVING, Standing.RETIRED}


class Shown(StrEnum):
    """Who may see that it is a person's birthday."""

    PUBLIC = "public"
    PRIVATE = "private"
    OFF = "off"


WISHES: Mapping[str, Set[str]] = {
    "birthday": set(Shown),
    "care": {"yes", "no"},
    "photo": {"yes", "no"},
}
CORRECTION_MOST, UNIT_NAME_MOST, NAME_MOST = 200, 20, 40


class UnitKind(StrEnum):
    UNION = "union"
    BRANCH = "branch"
    GROUP = "group"
    DEPARTMENT = "department"


class ChatKind(StrEnum):
    """What a bound group chat is for."""

    STAFF = "staff"
    COMMITTEE = "committee"
    PROPOSAL_COMMITTEE = "proposal_committee"


# What a committee member may do besides, by what they look after.
OF_PORTFOLIO: Mapping[Portfolio, Set[Duty]] = {
    Portfolio.WELFARE: {Duty.SEE_BIRTHDAYS, Duty.KEEP_BIRTHDAYS},
    Portfolio.ORGANISATION: {Duty.HOLD_MEETINGS, Duty.ANNOUNCE},
    Portfolio.PUBLICITY: {Duty.ANNOUNCE},
    Portfolio.DEMOCRATIC_MANAGEMENT: {Duty.WEIGH_IDEAS},
    Portfolio.WOMEN: {Duty.HOLD_MEETINGS, Duty.KEEP_WOMENS_DAY},
}


def duties_of(
    standing: Standing, held: Iterable[Role], portfolios: Iterable[Portfolio] = ()
) -> frozenset[Duty]:
    """All that a person may do; who does not belong may do nothing, whatever they once held.

    A retiree keeps the offices that retirees hold, and no other (facts: keeps membership, no vote).
    """
    roles, besides = set(BORN_ROLES[standing]), set[Duty]()
    if standing in SERVING:
        roles |= set(held)
        besides = set().union(*(OF_PORTFOLIO.get(it, set()) for it in portfolios))
    elif standing is Standing.RETIRED:
        roles |= FOR_RETIREES & set(held)
    return frozenset(besides).union(*(DUTIES[role] for role in roles))


def roles_with(duty: Duty) -> list[Role]:
    """The offices that carry a duty."""
    return [role for role, duties in DUTIES.items() if duty in duties]


def portfolios_with(duty: Duty) -> list[Portfolio]:
    """What one looks after, where that carries a duty."""
    return [portfolio for portfolio, duties in OF_PORTFOLIO.items() if duty in duties]


def check_duty(duties: Set[Duty], duty: Duty) -> None:
    """Refuse what no role of this person carries."""
    if duty in duties:
        return
    if Duty.APPLY in duties:
        raise Refusal("members-applicant")
    if Duty.BELONG not in duties:
        raise Refusal("members-unknown")
    raise Refusal("members-not-yours", duty=duty.value)


def check_phone(text: str) -> str:
    """Four digits; of a whole number the last four, and no more of it is kept."""
    digits = re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", text))
    if not re.fullmatch(r"(\+?86)?1[0-9]{10}|[0-9]{4}", digits):
        raise Refusal("members-phone-digits")
    return digits[-4:]


def check_correction(text: str) -> str:
    """What should be written instead, in a sentence or two."""
    said = text.strip()
    if not 0 < len(said) <= CORRECTION_MOST:
        raise Refusal("members-correction-length", most=CORRECTION_MOST, now=len(said))
    return said


def suits(role: Role, standing: Standing) -> bool:
    """Whether a person of this standing can hold this office."""
    serves = standing in SERVING or (standing is Standing.RETIRED and role in FOR_RETIREES)
    return serves and role not in BORN


def kept_offices(standing: Standing) -> frozenset[Role]:
    """Which offices stay with somebody who takes on this standing."""
    return frozenset(it for it in Role if suits(it, standing))


def check_suits(role: Role, standing: Standing, name: str) -> None:
    """Refuses an office that this standing cannot hold, or that nobody gives."""
    if not suits(role, standing):
        raise Refusal("members-not-in-service", name=name)


def check_unit_name(text: str) -> str:
    """As it stands in lists and on buttons: short, one line, no sign that nobody sees."""
    name = " ".join(text.split())
    if not 0 < len(name) <= UNIT_NAME_MOST or not name.isprintable():
        raise Refusal("members-unit-name", most=UNIT_NAME_MOST)
    return name


def check_name(text: str) -> str:
    """A person's name, one line."""
    name = " ".join(text.split())
    if not 0 < len(name) <= NAME_MOST or not name.isprintable():
        raise Refusal("members-roster-name")
    return name


def check_staff_number(text: str) -> str:
    """Letters, digits and hyphens."""
    number = unicodedata.normalize("NFKC", text).strip()
    if not re.fullmatch(r"[0-9A-Za-z][0-9A-Za-z._-]{0,19}", number):
        raise Refusal("members-staff-number")
    return number


def no_more_power(mine: Set[Duty], theirs: Set[Duty]) -> bool:
    """Whether somebody has no power over others that I lack.

    Nobody opens the door to more than their own: else a code for the chair would be a coup.
    """
    return POWERS & theirs <= mine
