"""Numbers without gaps or doubles, letters once: on both databases and under many at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.stage import GROUP
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.policies import actions as policies
from union.proposals import actions
from union.proposals.rules import State
from union.proposals.store import Proposal

BODY = {"category": "后勤保障", "reason": "课间总要排队", "measures": "总务处加装一台"}


def propose(office, who=WANG, subject="装饮水机"):
    return office.run(Actor(who), actions.propose, subject=subject, **BODY).id


def second(office, who, number):
    return office.run(Actor(who), actions.second, proposal_id=number)


@unattended
def numbers(uow):
    return sorted(it.number for it in uow.session.query(Proposal) if it.number)


@unattended
def letters(uow):
    return sorted((it.key, it.chat) for it in uow.session.query(Letter))


def test_it_is_numbered_when_submitted_and_not_before(office):
    number = propose(office)
    assert office.ask(NOBODY, numbers) == []
    assert second(office, LI, number).number is None
    assert second(office, HELEN, number).number == "2026-001"
    assert office.ask(NOBODY, numbers) == ["2026-001"]


def test_each_year_counts_anew_by_the_unions_day(office, clock):
    for account in (LI, HELEN):
        second(office, account, 1) if account != LI else second(office, LI, propose(office))
    clock.now = datetime(2026, 12, 31, 16, 30, tzinfo=UTC)  # half past midnight in Shanghai
    number = propose(office)
    second(office, LI, number)
    assert second(office, HELEN, number).number == "2027-001"


def test_many_submitted_at_once_are_numbered_without_gap_or_double(office):
    ids = [propose(office, subject=f"第{n}件事") for n in range(12)]
    for number in ids:
        second(office, LI, number)
    with ThreadPoolExecutor(6) as several:
        given_out = list(several.map(lambda number: second(office, HELEN, number).number, ids))
    assert sorted(given_out) == [f"2026-{n:03}" for n in range(1, 13)]
    assert office.ask(NOBODY, numbers) == sorted(given_out)


def test_many_who_second_one_at_once_submit_it_once(office):
    number = propose(office)

    def try_to(account):
        try:
            return second(office, account, number).number
        except Refusal as no:
            return no.key

    with ThreadPoolExecutor(4) as several:
        said = list(several.map(try_to, [LI, HELEN, ZHOU, LIU]))
    assert sorted(map(str, said)) == ["2026-001", "None", *["proposals-submitted-already"] * 2]
    reviews = [it for it in office.ask(NOBODY, letters) if it[0] == "proposals-review-letter"]
    assert reviews == [("proposals-review-letter", ZHOU), ("proposals-review-letter", LIU)]


def test_the_proposer_cannot_second_and_nobody_can_twice(office):
    number = propose(office)
    with pytest.raises(Refusal, match="proposals-own"):
        second(office, WANG, number)
    second(office, LI, number)
    with pytest.raises(Refusal, match="proposals-seconded-already"):
        second(office, LI, number)


def test_a_second_can_be_taken_back_until_it_is_submitted(office):
    number = propose(office)
    second(office, LI, number)
    assert office.run(Actor(LI), actions.take_back, proposal_id=number).missing == 2
    with pytest.raises(Refusal, match="proposals-not-seconded"):
        office.run(Actor(LI), actions.take_back, proposal_id=number)
    second(office, LI, number)
    second(office, HELEN, number)
    with pytest.raises(Refusal, match="proposals-submitted-already"):
        office.run(Actor(LI), actions.take_back, proposal_id=number)


def test_a_withdrawn_number_is_not_given_again(office):
    first = propose(office)
    second(office, LI, first), second(office, HELEN, first)
    office.run(Actor(WANG), actions.withdraw, proposal_id=first, why="学校已经装了")
    other = propose(office)
    second(office, LI, other)
    assert second(office, HELEN, other).number == "2026-002"
    with pytest.raises(Refusal, match="proposals-withdrawn-already"):
        office.run(Actor(WANG), actions.withdraw, proposal_id=first, why="再撤一次")


def test_only_the_proposer_withdraws_or_asks_colleagues(office):
    number = propose(office)
    for action, facts in (
        (actions.withdraw, {"why": "不要了"}), (actions.may_withdraw, {}), (actions.colleagues, {}),
        (actions.ask_colleague, {"colleague_id": 4}),
    ):  # fmt: skip
        with pytest.raises(Refusal, match="proposals-not-yours"):
            office.run(Actor(LI), action, proposal_id=number, **facts)


def test_where_only_delegates_propose_others_are_told_before_they_begin(office):
    office.run(Actor(ZHOU), policies.decide, name="proposals-authors", value="delegates")
    with pytest.raises(Refusal, match="proposals-delegates-only"):
        propose(office, HELEN)
    number = propose(office)
    with pytest.raises(Refusal, match="proposals-delegates-only"):
        second(office, HELEN, number)
    asked = office.run(Actor(WANG), actions.colleagues, proposal_id=number)
    assert [it.name for it in asked] == ["周敏", "刘志强", "李芳"]


def test_how_many_names_it_takes_is_the_schools_decision(office):
    office.run(Actor(ZHOU), policies.decide, name="proposals-seconders", value="1")
    assert second(office, LI, propose(office)).number == "2026-001"


def test_what_was_proposed_keeps_to_the_number_of_its_day(office):
    number = propose(office)
    second(office, LI, number)
    office.run(Actor(ZHOU), policies.decide, name="proposals-seconders", value="1")
    assert office.ask(Actor(WANG), actions.read, proposal_id=number).missing == 1
    assert second(office, HELEN, number).number == "2026-001"


def test_a_category_the_school_gave_up_is_refused_and_papers_are_bounded(office):
    with pytest.raises(Refusal, match="proposals-category-unknown"):
        office.run(Actor(WANG), actions.propose, subject="x", **BODY | {"category": "没有"})
    papers = [{"kind": "photo", "file": str(n), "name": ""} for n in range(14)]
    made = office.run(Actor(WANG), actions.propose, subject="x", **BODY, files=papers)
    assert len(office.ask(Actor(WANG), actions.read, proposal_id=made.id).files) == 10


@how(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("sbtw"), st.sampled_from([LI, HELEN, ZHOU]),
       st.integers(0, 3)), max_size=14))  # fmt: skip
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_whatever_people_do_numbers_run_without_gap_and_only_with_enough_names(office, deeds):
    ids = [propose(office) for _ in range(4)]
    before = len(office.ask(NOBODY, numbers))
    for deed, who, at in deeds:
        try:
            if deed in "sb":
                second(office, who, ids[at])
            elif deed == "t":
                office.run(Actor(who), actions.take_back, proposal_id=ids[at])
            else:
                office.run(Actor(WANG), actions.withdraw, proposal_id=ids[at], why="不提了")
        except Refusal:
            continue
    given_out = office.ask(NOBODY, numbers)
    assert given_out == [f"2026-{n:03}" for n in range(1, len(given_out) + 1)]
    assert len(given_out) - before <= 4
    for number in ids:
        sheet = office.ask(Actor(WANG), actions.read, proposal_id=number)
        assert (sheet.state is State.SEEKING) <= (len(sheet.seconders) < 2)
        assert bool(sheet.number) <= (len(sheet.seconders) >= 2)


def test_the_card_hangs_in_the_staff_group_once(office):
    propose(office)
    assert ("proposals-card", GROUP) in office.ask(NOBODY, letters)
