import pytest

from tests.people import HELEN, LI, STRANGER, WANG, ZHOU
from union.admissions import actions, rules
from union.admissions.store import Application, Door, Voice
from union.drafts import actions as drafts
from union.groups import actions as groups
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members.rules import Role, Standing
from union.members.store import Appointment, Member, Unit, by_account
from union.policies import actions as policies

SAID = {"how": "new", "kind": "in_service", "name": "吴晓燕", "number": "2046", "sex": "female"}


@unattended
def unit_id(uow, name):
    return uow.session.query(Unit).filter_by(name=name).one().id


@unattended
def standing(uow, account):
    found = by_account(uow.session, account)
    return found and found.standing


@unattended
def counted(uow):
    return [uow.session.query(table).count() for table in (Application, Voice)]


@unattended
def told(uow, account):
    found = uow.session.query(Letter).filter_by(chat=account).order_by(Letter.id)
    return [it.key for it in found]


@unattended
def codes(uow):
    return [it.fingerprint for it in uow.session.query(Door)]


def door(office, group="英语组"):
    unit = office.ask(NOBODY, unit_id, name=group)
    return office.run(Actor(ZHOU), actions.open_door, unit_id=unit).code


def enter(office, account, code):
    facts = {"code": code, "locale": "zh-CN", "shown_as": "路人"}
    office.run(Actor(account), actions.enter, **facts)


def apply(office, account=STRANGER, **said):
    enter(office, account, door(office))
    office.run(Actor(account), actions.submit, **SAID | said)


def latest(office):
    @unattended
    def of(uow):
        it = uow.session.query(Application).order_by(Application.id.desc()).first()
        return {"application_id": it.id, "round": it.round}

    return office.ask(NOBODY, of)


def test_a_link_is_good_for_a_fortnight_and_kept_only_as_its_fingerprint(office, clock):
    code = door(office)
    assert code not in office.ask(NOBODY, codes)
    clock.passes(days=14, seconds=1)
    with pytest.raises(Refusal, match="admissions-link-over"):
        enter(office, STRANGER, code)


def test_a_link_serves_several_and_then_no_more(office):
    code = door(office)
    for account in range(5000, 5000 + rules.USES_MOST):
        enter(office, account, code)
    with pytest.raises(Refusal, match="admissions-link-over"):
        enter(office, STRANGER, code)


def test_the_link_of_a_group_that_was_merged_away_opens_nothing(office):
    code = door(office)
    english, maths = (office.ask(NOBODY, unit_id, name=it) for it in ("英语组", "数学组"))
    office.run(Actor(ZHOU), groups.merge, unit_id=english, into_id=maths)
    with pytest.raises(Refusal, match="admissions-link-over"):
        enter(office, STRANGER, code)


@pytest.mark.parametrize("wrong", [{"how": "x"}, {"kind": "retired"}, {"sex": "x"}])
def test_what_no_button_says_is_not_taken(office, wrong):
    enter(office, STRANGER, door(office))
    with pytest.raises(Refusal, match="kernel-old-button"):
        office.run(Actor(STRANGER), actions.submit, **SAID | wrong)


def test_what_was_sent_is_not_sent_again_over_the_readers_heads(office):
    apply(office)
    with pytest.raises(Refusal, match="members-applicant"):
        office.run(Actor(STRANGER), actions.submit, **SAID)


def test_never_more_voices_than_there_are_people_to_give_them(office):
    office.run(Actor(ZHOU), policies.decide, name="admissions-voices", value="15")
    apply(office)
    heard = office.run(Actor(ZHOU), actions.approve, **latest(office))
    assert heard.missing == 0
    assert office.ask(NOBODY, standing, account=STRANGER) is Standing.IN_SERVICE


def test_voices_given_before_it_was_sent_back_count_no_more(office):
    office.run(Actor(ZHOU), policies.decide, name="admissions-voices", value="2")

    @unattended
    def seat(uow):
        for account in (LI, HELEN):
            member = by_account(uow.session, account)
            member.appointments.append(Appointment(role=Role.COMMITTEE_MEMBER, since=uow.today))

    office.run(NOBODY, seat)
    apply(office)
    office.run(Actor(ZHOU), actions.approve, **latest(office))
    assert office.ask(NOBODY, counted) == [1, 1]
    office.run(Actor(LI), actions.send_back, why="姓名请写全", **latest(office))
    assert office.ask(NOBODY, counted) == [1, 0]
    office.run(Actor(STRANGER), actions.submit, **SAID)
    assert office.run(Actor(HELEN), actions.approve, **latest(office)).missing == 1
    assert office.run(Actor(ZHOU), actions.approve, **latest(office)).missing == 0


def test_what_nobody_touches_is_forgotten_and_the_applicant_is_told(office, clock):
    apply(office)
    clock.passes(days=29)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is Standing.APPLICANT
    clock.passes(days=3)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, told, account=STRANGER) == ["admissions-stale"]
    clock.passes(days=1)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is Standing.LEFT  # not told yet

    @unattended
    def deliver(uow):
        for it in uow.session.query(Letter):
            it.state = "sent"

    office.run(NOBODY, deliver)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is None
    assert office.ask(NOBODY, counted) == [0, 0]


def test_who_opened_the_link_and_gave_up_is_forgotten_the_next_night(office, clock):
    enter(office, STRANGER, door(office))
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is Standing.APPLICANT
    clock.passes(days=1)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is None


def test_who_is_still_filling_in_is_not_forgotten_overnight(office, clock):
    enter(office, STRANGER, door(office))
    begun = {"form": rules.FORM, "ends_in": actions.submit, "given": {"how": "new"}}
    office.run(Actor(STRANGER), drafts.begin, **begun)
    clock.passes(days=2)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is Standing.APPLICANT
    clock.passes(days=31)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is None


def test_the_night_forgets_nobody_who_was_admitted(office, clock):
    apply(office)
    office.run(Actor(ZHOU), actions.approve, **latest(office))
    clock.passes(days=400)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is Standing.IN_SERVICE


def test_a_new_member_is_kept_once_and_the_application_holds_no_more_of_them(office):
    apply(office, birthday="1999-02-03", phone="5821")
    office.run(Actor(ZHOU), actions.approve, **latest(office))

    @unattended
    def both(uow):
        it, person = uow.session.query(Application).one(), by_account(uow.session, STRANGER)
        said = (it.name, it.number, it.sex, it.birthday, it.phone, it.shown_as)
        return said, (person.name, person.birth_year, person.phone_last4, person.consented)

    said, person = office.ask(NOBODY, both)
    assert set(said) == {None}
    assert person == ("吴晓燕", 1999, "5821", None)


def test_who_left_stays_left_until_restored_and_gets_no_office_back(office):
    @unattended
    def number(uow, account):
        return by_account(uow.session, account).id

    wang = office.ask(NOBODY, number, account=WANG)
    office.run(Actor(ZHOU), actions.change, member_id=wang, change="leave")
    with pytest.raises(Refusal, match="admissions-not-now"):
        office.run(Actor(ZHOU), actions.change, member_id=wang, change="transfer")
    office.run(Actor(ZHOU), actions.restore, member_id=wang, standing="in_service")

    @unattended
    def held(uow):
        it = uow.session.get(Member, wang)
        return it.standing, it.held(uow.today), it.standing_since == uow.today

    assert office.ask(NOBODY, held) == (Standing.IN_SERVICE, [], True)


def test_the_night_takes_what_is_left_of_who_was_refused(office, clock):
    apply(office)
    office.run(Actor(ZHOU), actions.refuse, why="请先报到", **latest(office))

    @unattended
    def deliver(uow):
        for it in uow.session.query(Letter):
            it.state = "sent"

    office.run(NOBODY, deliver)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is Standing.LEFT
    clock.passes(days=1)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, standing, account=STRANGER) is None
    assert office.ask(NOBODY, told, account=STRANGER) == []
