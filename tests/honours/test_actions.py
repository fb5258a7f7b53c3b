"""The rounds of honours through the office: steps, points, the list, objections, the end."""

from datetime import date
from threading import Barrier, Thread

import pytest

from tests.honours.scenes import (
    YEAR,
    asks,
    begun,
    decide,
    judge,
    nominated,
    nominees,
    objections,
    objects,
    outstanding,
    praised,
    published,
    rounds,
    runs,
    school,
    scored,
)
from tests.honours.test_records import dissolve
from tests.people import CHEN, HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import assign, department, submit, told, units
from union.groups import actions as groups
from union.honours import actions
from union.honours.rules import State, Verb
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.members.rules import Standing
from union.proposals.store import Proposal
from union.roles import actions as roles

WHY = "核对过验收单，是今年办的"


def test_a_year_is_begun_once_and_again_once_it_was_called_off(office):
    round_id = begun(office)
    with pytest.raises(Refusal, match="honours-not-now"):
        begun(office)
    runs(office, ZHOU, actions.call_off, round_id=round_id, year="2026", why="人还没到齐")
    assert asks(office, LIU, actions.desk).why == "人还没到齐"
    begun(office)
    assert office.ask(NOBODY, rounds) == [(YEAR, 1, "called_off"), (YEAR, 2, "choosing")]


def test_two_taps_at_once_begin_one_round(office):
    together, refused = Barrier(2), []

    def tap():
        together.wait()
        try:
            begun(office)
        except Refusal as no:
            refused.append(no.key)

    taps = [Thread(target=tap) for _ in range(2)]
    for one in taps:
        one.start()
    for one in taps:
        one.join()
    assert office.ask(NOBODY, rounds) == [(YEAR, 1, "choosing")]
    assert refused == ["honours-not-now"]


def test_nominated_twice_is_once_and_dropped_only_before_anybody_judged(office):
    [number, *_] = school(office)
    round_id = begun(office)
    nominated(office, round_id, number, number)
    assert asks(office, LIU, actions.shortlist).nominated == {number}
    for _ in range(2):
        runs(office, LIU, actions.drop, round_id=round_id, proposal_id=number)
    [nominee] = nominated(office, round_id, number).values()
    scored(office, nominee, 5)
    with pytest.raises(Refusal, match="honours-judged-already"):
        runs(office, LIU, actions.drop, round_id=round_id, proposal_id=number)


def test_nobody_puts_up_or_takes_away_what_they_have_a_part_in(office):
    school(office, ("装饮水机",))
    unit = asks(office, LIU, actions.handlings).ranked[0].unit_id
    others = praised(office, "修雨棚", unit, behind=(LIU, HELEN))
    round_id = begun(office, ZHOU)
    with pytest.raises(Refusal, match="honours-own"):
        runs(office, LIU, actions.nominate, round_id=round_id, proposal_id=others)
    runs(office, ZHOU, actions.nominate, round_id=round_id, proposal_id=others)
    with pytest.raises(Refusal, match="honours-own"):
        runs(office, LIU, actions.drop, round_id=round_id, proposal_id=others)
    office.run(Actor(ZHOU), roles.appoint, role="handler_dept", of=str(unit), who="刘志强")
    with pytest.raises(Refusal, match="honours-own-department"):
        runs(office, LIU, actions.unpick, round_id=round_id, unit_id=unit)


def test_what_a_department_owes_past_its_day_is_not_on_time(office, clock):
    unit = department(office)
    praised(office, "装饮水机", unit)
    owed = submit(office, subject="换投影仪", behind=(HELEN, ZHOU))
    assign(office, owed, unit)
    decide(office, "honours-handled_least", "1")
    assert asks(office, LIU, actions.handlings).ranked[0].on_time == (1, 1)
    clock.passes(days=40)
    assert asks(office, LIU, actions.handlings).ranked[0].on_time == (1, 2)


@unattended
def unbound(uow):
    uow.session.query(members.Chat).delete()


def test_a_list_needs_a_group_to_hang_in(office):
    [number] = school(office, ("装饮水机",))
    round_id = begun(office)
    [nominee] = nominated(office, round_id, number).values()
    scored(office, nominee, 5)
    seen = asks(office, ZHOU, actions.may_publish, round_id=round_id)
    office.run(NOBODY, unbound)
    with pytest.raises(Refusal, match="honours-no-group"):
        runs(office, ZHOU, actions.publish, round_id=round_id, mark=seen.mark)


def test_what_is_looked_at_is_settled_when_a_round_begins(office):
    [number] = school(office, ("装饮水机",))
    round_id = begun(office)
    [nominee] = nominated(office, round_id, number).values()
    decide(office, "honours-aspects", "选题、落实")
    decide(office, "honours-points", "3")
    card = asks(office, LIU, actions.scorecard, round_id=round_id)
    assert (card.aspects, card.most) == (["选题", "调研", "可行", "落实"], 5)
    scored(office, nominee, 5)


def test_what_does_not_meet_the_criteria_is_not_nominated(office):
    number = praised(office)
    round_id = begun(office)
    with pytest.raises(Refusal, match="honours-not-eligible"):
        nominated(office, round_id, number + 1)
    assert set(nominated(office, round_id, number)) == {number}


def test_points_are_averaged_and_of_the_same_total_the_earlier_number_is_first(office):
    numbers = school(office)
    round_id = begun(office)
    ids = nominated(office, round_id, *numbers)
    judge(office, ZHOU)
    for nominee, mine, other in ((0, 3, 4), (1, 4, 3), (2, 5, 5)):
        scored(office, ids[numbers[nominee]], mine)
        scored(office, ids[numbers[nominee]], other, who=ZHOU)
    found = asks(office, LIU, actions.listing, round_id=round_id)
    assert [(it.number, it.total, it.judges) for it in found.nominees] == [
        ("2026-003", "20.0", 2), ("2026-001", "14.0", 2), ("2026-002", "14.0", 2),
    ]  # fmt: skip


def test_no_points_no_place(office):
    numbers = school(office)
    round_id = begun(office)
    ids = nominated(office, round_id, *numbers)
    scored(office, ids[numbers[1]], 2)
    found = asks(office, ZHOU, actions.listing, round_id=round_id)
    assert (found.most, found.scored) == (1, 1)
    shown = asks(office, ZHOU, actions.may_publish, round_id=round_id)
    assert [it.number for it in shown.nominees] == ["2026-002"]


@pytest.mark.parametrize("part", ["proposer", "seconder", "handler"])
def test_nobody_judges_what_they_have_a_part_in_nor_sees_it(office, part):
    who = {"proposer": WANG, "seconder": HELEN, "handler": LI}[part]
    unit = department(office, "总务处", "李芳")
    number = praised(office, unit=unit, behind=(HELEN, ZHOU))
    judge(office, who)
    round_id = begun(office)
    [nominee] = nominated(office, round_id, number).values()
    card = asks(office, who, actions.scorecard, round_id=round_id)
    assert card.left_out == 1
    with pytest.raises(Refusal, match="honours-own"):
        scored(office, nominee, 5, who=who)


def test_points_of_a_forged_button_are_refused(office):
    [number, *_] = school(office)
    round_id = begun(office)
    [nominee] = nominated(office, round_id, number).values()
    facts = {"nominee_id": nominee, "aspect_number": 0, "points": 5, "at": 0}
    for wrong in ({"points": 6}, {"points": 0}, {"aspect_number": 4}):
        with pytest.raises(Refusal, match="kernel-old-button"):
            runs(office, LIU, actions.score, **facts | wrong)
    with pytest.raises(Refusal, match="honours-nominee-gone"):
        runs(office, LIU, actions.score, **facts | {"nominee_id": 4040})


def test_departments_are_the_first_until_somebody_picks(office):
    decide(office, "honours-departments", "1")
    school(office, ("装饮水机",))
    other = department(office, "教务处", "Helen")
    praised(office, "换投影仪", other, behind=(LI, ZHOU), handler=HELEN)
    round_id = begun(office)
    assert asks(office, ZHOU, actions.listing, round_id=round_id).departments == ["总务处"]
    runs(office, LIU, actions.pick, round_id=round_id, unit_id=other)
    runs(office, LIU, actions.pick, round_id=round_id, unit_id=other)
    assert asks(office, ZHOU, actions.listing, round_id=round_id).departments == [
        "总务处", "教务处",
    ]  # fmt: skip
    first = asks(office, LIU, actions.picking, round_id=round_id).ranked[0].unit_id
    runs(office, LIU, actions.unpick, round_id=round_id, unit_id=first)
    assert asks(office, ZHOU, actions.listing, round_id=round_id).departments == ["教务处"]
    with pytest.raises(Refusal, match="kernel-old-button"):
        runs(office, LIU, actions.pick, round_id=round_id, unit_id=1)


def test_a_department_dissolved_before_is_not_on_the_list_and_after_keeps_its_name(office, clock):
    round_id = published(office, ("装饮水机",))
    [shown] = asks(office, LI, actions.notice, round_id=round_id).departments
    unit = asks(office, LIU, actions.handlings).ranked[0].unit_id
    office.run(NOBODY, dissolve, unit_id=unit)
    assert asks(office, LI, actions.notice, round_id=round_id).departments == [shown]
    clock.passes(days=8)
    runs(office, ZHOU, actions.confirm, round_id=round_id)
    runs(office, LIU, actions.begin, year=2025)
    assert asks(office, LIU, actions.handlings).ranked == []


def test_only_the_chair_puts_up_confirms_and_calls_off(office, clock):
    round_id = published(office)
    for action, facts in (
        (actions.publish, {"mark": 1}), (actions.confirm, {}), (actions.may_confirm, {}),
        (actions.call_off, {"year": "2026", "why": "再等等"}),
    ):  # fmt: skip
        with pytest.raises(Refusal, match="members-not-yours"):
            runs(office, LIU, action, round_id=round_id, **facts)
    assert asks(office, LIU, actions.desk).ways == []
    assert asks(office, ZHOU, actions.desk).ways == [Verb.CALL_OFF]


def test_an_empty_list_does_not_go_up(office):
    round_id = begun(office)
    with pytest.raises(Refusal, match="honours-list-empty"):
        asks(office, ZHOU, actions.may_publish, round_id=round_id)


def test_what_changed_since_the_preview_does_not_go_up_unseen(office):
    numbers = school(office)
    round_id = begun(office)
    ids = nominated(office, round_id, *numbers)
    scored(office, ids[numbers[0]], 3)
    seen = asks(office, ZHOU, actions.may_publish, round_id=round_id)
    scored(office, ids[numbers[1]], 5)
    with pytest.raises(Refusal, match="honours-list-moved"):
        runs(office, ZHOU, actions.publish, round_id=round_id, mark=seen.mark)
    assert asks(office, LIU, actions.desk).state is State.CHOOSING


@unattended
def spoil(uow, *, number):
    uow.session.get(Proposal, number).converted = uow.now


def test_a_nominee_that_does_not_qualify_any_more_is_named(office):
    [number, *_] = school(office)
    round_id = begun(office)
    [nominee] = nominated(office, round_id, number).values()
    scored(office, nominee, 5)
    office.run(NOBODY, spoil, number=number)
    with pytest.raises(Refusal, match="honours-nominee-out"):
        asks(office, ZHOU, actions.may_publish, round_id=round_id)


def test_the_notice_is_of_five_working_days_and_says_them(office):
    round_id = published(office)
    found = asks(office, LI, actions.notice, round_id=round_id)
    assert (found.since, found.until) == (date(2026, 9, 7), date(2026, 9, 14))
    assert [it.subject for it in found.nominees] == ["装饮水机", "换投影仪"]
    with pytest.raises(Refusal, match="honours-not-now"):
        nominated(office, round_id, 1)
    with pytest.raises(Refusal, match="honours-not-now"):
        scored(office, 1, 1)


def test_a_holiday_makes_the_notice_longer(office, clock):
    clock.passes(days=22)  # 29 September; 1 to 7 October are off
    round_id = published(office)
    found = asks(office, LI, actions.notice, round_id=round_id)
    assert (found.since, found.until) == (date(2026, 9, 29), date(2026, 10, 12))


def test_points_given_after_publication_change_nothing_frozen(office):
    round_id = published(office, ("装饮水机",))
    before = asks(office, LI, actions.notice, round_id=round_id).departments
    unit = asks(office, LIU, actions.handlings).ranked[0].unit_id
    praised(office, "换投影仪", unit, behind=(HELEN, ZHOU))
    assert asks(office, LI, actions.notice, round_id=round_id).departments == before
    with pytest.raises(Refusal, match="honours-not-now"):
        runs(office, LIU, actions.score, nominee_id=1, aspect_number=0, points=1, at=0)


def test_one_open_objection_a_person_and_line(office):
    published(office)
    objects(office, HELEN)
    with pytest.raises(Refusal, match="honours-objected-already"):
        objects(office, HELEN)
    objects(office, HELEN, line_id=2)
    objects(office, CHEN)
    runs(office, ZHOU, actions.dismiss, objection_id=1, title="", why=WHY)
    objects(office, HELEN)
    assert len(office.ask(NOBODY, objections)) == 4


def test_objections_end_with_the_last_day(office, clock):
    published(office)
    clock.passes(days=7)
    objects(office, HELEN)
    clock.passes(days=1)
    with pytest.raises(Refusal, match="honours-notice-over") as no:
        objects(office, CHEN)
    assert no.value.facts == {"until": "2026-09-14"}


@pytest.mark.parametrize(("kind", "line_id"), [("proposal", 4040), ("department", 99), ("x", 7)])
def test_a_forged_line_is_no_line(office, kind, line_id):
    published(office)
    with pytest.raises(Refusal, match="kernel-old-button"):
        objects(office, HELEN, line_id=line_id, kind=kind)


def test_who_objects_is_known_to_the_committee_alone(office):
    published(office)
    objects(office, HELEN)
    [letter] = told(office, LIU, "honours-objection")
    assert (letter["by"], letter["text"]) == ("Helen", "这件去年就办好了")
    for outsider in (WANG, LI, CHEN, HELEN):
        assert told(office, outsider, "honours-objection") == []
    with pytest.raises(Refusal, match="members-not-yours"):
        asks(office, WANG, actions.objections, round_id=1)


def test_whoever_has_a_part_in_it_neither_hears_nor_answers(office):
    published(office)
    judge(office, WANG)  # the proposer
    objects(office, ZHOU)
    assert [len(told(office, it, "honours-objection")) for it in (LIU, WANG, ZHOU)] == [1, 0, 0]
    assert asks(office, WANG, actions.objections, round_id=1).left_out == 1
    for who, key in ((WANG, "honours-own"), (ZHOU, "honours-own-objection")):
        for action in (actions.dismiss, actions.uphold):
            with pytest.raises(Refusal, match=f"^{key}$"):
                runs(office, who, action, objection_id=1, title="", why=WHY)


def test_who_answers_for_a_department_does_not_answer_an_objection_to_it(office):
    published(office)
    judge(office, LI)
    objects(office, HELEN, kind="department")
    with pytest.raises(Refusal, match="honours-own"):
        runs(office, LI, actions.dismiss, objection_id=1, title="", why=WHY)
    runs(office, LIU, actions.uphold, objection_id=1, title="", why="数字要再核对")
    found = asks(office, HELEN, actions.notice, round_id=1)
    assert (found.departments, found.struck) == ([], 1)
    [letter] = told(office, LI, "honours-struck")
    assert (letter["kind"], letter["why"]) == ("department", "数字要再核对")


def test_who_answered_for_what_was_merged_has_a_part_in_the_honours_of_the_other(office):
    school(office, ("装饮水机",))
    old, new = office.ask(NOBODY, units)["总务处"], department(office, "后勤处", None)
    office.run(Actor(ZHOU), groups.merge, unit_id=old, into_id=new)
    round_id = begun(office)
    seen = asks(office, ZHOU, actions.may_publish, round_id=round_id)
    assert [it.name for it in seen.departments] == ["后勤处"]
    runs(office, ZHOU, actions.publish, round_id=round_id, mark=seen.mark)
    judge(office, LI)
    objects(office, HELEN, kind="department")
    with pytest.raises(Refusal, match=r"^honours-own$"):
        runs(office, LI, actions.dismiss, objection_id=1, title="", why=WHY)
    runs(office, LIU, actions.dismiss, objection_id=1, title="", why=WHY)


def test_upheld_strikes_answers_all_and_nobody_moves_up(office):
    decide(office, "honours-most", "1")
    published(office)
    objects(office, HELEN)
    objects(office, CHEN, why="另有原因")
    runs(office, LIU, actions.uphold, objection_id=1, title="", why="确实是去年的")
    found = asks(office, HELEN, actions.notice, round_id=1)
    assert (found.nominees, found.struck) == ([], 1)
    assert [it[2] for it in office.ask(NOBODY, objections)] == [True, True]
    for account in (HELEN, CHEN):
        [letter] = told(office, account, "honours-answered")
        assert (letter["verdict"], letter["answer"]) == ("upheld", "确实是去年的")
    [letter] = told(office, WANG, "honours-struck")
    assert "Helen" not in str(letter)
    with pytest.raises(Refusal, match="honours-answered-already"):
        runs(office, LIU, actions.dismiss, objection_id=2, title="", why=WHY)
    with pytest.raises(Refusal, match="honours-struck-already"):
        objects(office, LI)


def test_not_confirmed_before_its_time_nor_over_an_objection(office, clock):
    round_id = published(office)
    objects(office, HELEN)
    clock.passes(days=7)
    with pytest.raises(Refusal, match="honours-notice-runs"):
        runs(office, ZHOU, actions.confirm, round_id=round_id)
    clock.passes(days=1)
    with pytest.raises(Refusal, match="honours-objections-open"):
        runs(office, ZHOU, actions.confirm, round_id=round_id)
    assert told(office, ZHOU, "honours-ready") == []
    runs(office, LIU, actions.dismiss, objection_id=1, title="", why=WHY)
    assert len(told(office, ZHOU, "honours-ready")) == 1
    runs(office, ZHOU, actions.confirm, round_id=round_id)
    assert office.ask(NOBODY, outstanding) == {1: YEAR, 2: YEAR}
    with pytest.raises(Refusal, match="honours-not-now"):
        runs(office, ZHOU, actions.confirm, round_id=round_id)


def test_what_is_struck_to_the_last_line_can_only_be_called_off(office, clock):
    decide(office, "honours-departments", "0")
    round_id = published(office, ("装饮水机",))
    objects(office, HELEN)
    runs(office, LIU, actions.uphold, objection_id=1, title="", why="确实是去年的")
    clock.passes(days=8)
    with pytest.raises(Refusal, match="honours-list-empty"):
        runs(office, ZHOU, actions.confirm, round_id=round_id)
    runs(office, ZHOU, actions.call_off, round_id=round_id, year="2026", why="名单空了")
    assert office.ask(NOBODY, outstanding) == {}


def test_all_behind_it_are_told_once(office, clock):
    round_id = published(office, ("装饮水机",))
    clock.passes(days=8)
    runs(office, ZHOU, actions.confirm, round_id=round_id)
    parts = {it: [one["part"] for one in told(office, it, "honours-honoured")]
             for it in (WANG, HELEN, LI, CHEN)}  # fmt: skip
    assert parts == {WANG: ["proposer"], HELEN: ["seconder"], LI: ["seconder"], CHEN: []}
    [letter] = told(office, LI, "honours-praised")
    assert letter["name"] == "总务处"


@unattended
def leave(uow, *, account):
    members.by_account(uow.session, account).standing = Standing.LEFT


def test_a_proposer_who_left_is_honoured_and_not_written_to(office, clock):
    round_id = published(office, ("装饮水机",))
    office.run(NOBODY, leave, account=WANG)
    clock.passes(days=8)
    found = runs(office, ZHOU, actions.confirm, round_id=round_id)
    assert [it.proposer for it in found.nominees] == ["王建国"]
    assert told(office, WANG, "honours-honoured") == []


def test_called_off_whoever_waits_for_an_answer_hears_why(office):
    round_id = published(office)
    objects(office, HELEN)
    runs(office, ZHOU, actions.call_off, round_id=round_id, year="2026", why="教代会推迟了")
    [letter] = told(office, HELEN, "honours-answered")
    assert (letter["verdict"], letter["answer"]) == ("called_off", "教代会推迟了")
    with pytest.raises(Refusal, match="honours-answered-already"):
        runs(office, LIU, actions.dismiss, objection_id=1, title="", why=WHY)
    with pytest.raises(Refusal, match="honours-not-now"):
        asks(office, HELEN, actions.objecting, round_id=round_id)


def test_everybody_reads_the_roll_of_each_year(office, clock):
    with pytest.raises(Refusal, match="honours-none-yet"):
        asks(office, CHEN, actions.roll)
    round_id = published(office)
    assert asks(office, CHEN, actions.roll).notice.state is State.PUBLISHED
    clock.passes(days=8)
    runs(office, ZHOU, actions.confirm, round_id=round_id)
    found = asks(office, CHEN, actions.roll)
    assert ([it.number for it in found.notice.nominees], found.years) == (
        ["2026-001", "2026-002"], [],
    )  # fmt: skip
    with pytest.raises(Refusal, match="honours-none-yet"):
        asks(office, CHEN, actions.roll, year=2025)
    assert office.ask(NOBODY, nominees, round_id=round_id)
