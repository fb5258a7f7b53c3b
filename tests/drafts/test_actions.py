import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from tests.people import CHEN, WANG
from union.drafts import actions
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.proposals.actions import propose, withdraw

ME = Actor(WANG)


def begin(office, **given):
    return office.run(ME, actions.begin, form="f", ends_in=withdraw, given=given).draft


def test_who_may_not_send_a_form_may_not_begin_it(office):
    with pytest.raises(Refusal, match="members-not-yours"):
        office.run(Actor(CHEN), actions.begin, form="p", ends_in=propose, given={})


def test_sending_what_is_refused_keeps_the_draft(office):
    draft = begin(office, proposal_id=99, why="不提了")
    with pytest.raises(Refusal, match="proposals-unknown"):
        office.run(ME, actions.send, form="f", at=draft.version, ends_in=withdraw)
    assert office.ask(ME, actions.kept, form="f").answers["why"] == "不提了"


def test_a_draft_is_forgotten_when_the_school_says(office, clock):
    begin(office)
    clock.passes(days=89)
    office.run(NOBODY, actions.forget)
    assert office.ask(ME, actions.kept, form="f")
    clock.passes(days=2)
    office.run(NOBODY, actions.forget)
    assert office.ask(ME, actions.kept, form="f") is None


def test_a_new_draft_does_not_listen_to_the_buttons_of_a_former_one(office, clock):
    old = begin(office)
    office.run(ME, actions.cancel, form="f", at=old.version)
    clock.passes(minutes=1)
    begin(office)
    with pytest.raises(Refusal, match="drafts-moved-on"):
        office.run(ME, actions.answer, form="f", at=old.version, said={"a": "x"})


STEPS = st.lists(st.tuples(st.sampled_from(["answer", "change", "park", "old"]),
                 st.sampled_from("abc")), max_size=15)  # fmt: skip


@how(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_however_a_form_is_filled_in_its_draft_is_what_was_answered_last(office, steps):
    facts = {"form": "g", "ends_in": withdraw, "given": {}, "anew": True}
    draft = office.run(ME, actions.begin, **facts).draft
    model = {}
    for number, (step, name) in enumerate(steps):
        where = {"form": "g", "at": draft.version}
        if step == "answer":
            draft = office.run(ME, actions.answer, **where, said={name: str(number)})
            model[name] = str(number)
        elif step == "change":
            draft = office.run(ME, actions.change, **where, question=name)
        elif step == "park":
            draft = office.run(ME, actions.park, **where)
        else:
            with pytest.raises(Refusal, match="drafts-moved-on"):
                office.run(ME, actions.answer, form="g", at=draft.version - 1, said={name: "old"})
    assert office.ask(ME, actions.kept, form="g").answers == model
