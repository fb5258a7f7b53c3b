"""What is kept and what is not, who sees which source, how an answer finds its groups."""

import pytest
from sqlalchemy import inspect

from tests import people
from tests.relays.scenes import CANTEEN, bind, kept, lead, settle_in
from union.archive import actions as archive
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.members.rules import Role
from union.policies import actions as policies
from union.relays import actions

ZHOU, LIU, WANG, LI, HELEN = map(
    Actor, (people.ZHOU, people.LIU, people.WANG, people.LI, people.HELEN)
)
ROOM = -1001000000077


@pytest.fixture
def school(office):
    office.run(NOBODY, settle_in)
    return office


def heard(office, who, text=CANTEEN, theme="后勤", group=None):
    named = group or {WANG: "数学组", LI: "语文组", ZHOU: "行政组"}[who]
    return office.run(who, actions.reflect, theme=theme, text=text, group=named)


def relayed(office):
    return office.run(ZHOU, actions.relay, last=999)


@unattended
def letters(uow, *, key):
    found = uow.session.query(Letter).filter_by(key=key).order_by(Letter.id)
    return [(it.chat, it.facts) for it in found]


def told(office, key):
    return [chat for chat, _ in office.ask(NOBODY, letters, key=key)]


def refused(office, who, deed, **facts):
    with pytest.raises(Refusal) as no:
        office.run(who, deed, **facts)
    return no.value.facts.get("state") or no.value.key


def test_no_table_has_room_for_whoever_spoke(school):
    heard(school, WANG)
    columns = {table: {it["name"] for it in inspect(school.engine).get_columns(table)}
               for table in ("relay_items", "relay_groups")}  # fmt: skip
    assert columns == {
        "relay_items": {"id", "theme", "text", "state", "day", "is_left_out", "brief_id",
                        "answer_id"},
        "relay_groups": {"item_id", "unit_id", "day", "told"},
    }  # fmt: skip
    assert not [it for it in school.ask(WANG, archive.export) if it.kind.startswith("relay")]


def test_a_matter_is_heard_where_its_leader_leads_and_nowhere_else(school):
    assert school.ask(WANG, actions.groups) == ["数学组"]
    assert refused(school, WANG, actions.reflect, theme="后勤", text=CANTEEN, group="语文组") == (
        "relays-no-group"
    )
    assert refused(school, WANG, actions.reflect, theme="天气", text=CANTEEN, group="数学组") == (
        "relays-theme-unknown"
    )
    assert school.ask(NOBODY, kept) == []


def test_the_chair_sees_a_large_group_by_name_and_a_small_one_never(school):
    heard(school, WANG)
    heard(school, LI, "办公室的空调不制冷")
    heard(school, ZHOU, "停车位不够用", theme="管理")
    board = school.ask(ZHOU, actions.board)
    assert [(it.text, it.source) for it in board.matters] == [
        (CANTEEN, ("数学组",)), ("办公室的空调不制冷", ()), ("停车位不够用", ()),
    ]  # fmt: skip
    school.run(LI, actions.agree, item_id=1)
    assert school.ask(ZHOU, actions.read, item_id=1).source == ()  # or what is left over would tell
    school.run(ZHOU, policies.decide, name="relays-named_from", value="100")
    assert not any(it.source for it in school.ask(ZHOU, actions.board).matters)


def test_what_others_heard_alike_is_offered_in_the_same_theme_only(school):
    heard(school, WANG)
    alike = {"text": "食堂早餐太咸了", "group": "语文组"}
    beside = school.ask(LI, actions.look_beside, theme="后勤", **alike)
    assert [it.text for it in beside.alike] == [CANTEEN]
    assert school.ask(LI, actions.look_beside, theme="教学", **alike).alike == ()
    other = {"theme": "后勤", "text": "停车位不够用", "group": "语文组"}
    assert school.ask(LI, actions.look_beside, **other).alike == ()
    mine = {"theme": "后勤", "text": "食堂早餐太咸了", "group": "数学组"}
    assert school.ask(WANG, actions.look_beside, **mine).alike == ()


def test_the_same_heard_in_another_group_makes_it_hotter_once_a_group(school):
    heard(school, WANG)
    assert school.run(LI, actions.agree, item_id=1).heat == 2
    assert refused(school, LI, actions.agree, item_id=1) == "relays-agreed-already"
    assert refused(school, WANG, actions.agree, item_id=1) == "relays-agreed-already"
    relayed(school)
    assert school.run(ZHOU, actions.agree, item_id=1).heat == 3  # still without an answer
    school.run(LIU, actions.answer, item_id=1, words="下周起少放盐。")
    school.run(NOBODY, lead_english)
    assert refused(school, HELEN, actions.agree, item_id=1) == "replied"


@unattended
def lead_english(uow):
    lead(uow, people.HELEN, "英语组")


@unattended
def lead_two(uow):
    lead(uow, people.WANG, "英语组", Role.DEPUTY_LEADER)


def test_who_leads_two_groups_says_for_which(school):
    school.run(NOBODY, lead_two)
    assert sorted(school.ask(WANG, actions.groups)) == ["数学组", "英语组"]
    heard(school, WANG, group="英语组")
    assert school.ask(NOBODY, kept) == [(CANTEEN, "collected", 1, 0)]


def test_a_group_takes_back_what_is_not_relayed_yet_and_the_last_takes_it_along(school):
    heard(school, WANG)
    school.run(LI, actions.agree, item_id=1)
    assert refused(school, HELEN, actions.take_back, item_id=1) == "members-not-yours"
    school.run(WANG, actions.take_back, item_id=1)
    assert school.ask(NOBODY, kept) == [(CANTEEN, "collected", 1, 0)]
    assert refused(school, WANG, actions.take_back, item_id=1) == "relays-unknown"
    school.run(LI, actions.take_back, item_id=1)
    assert school.ask(NOBODY, kept) == []
    heard(school, WANG)
    relayed(school)
    [it] = school.ask(WANG, actions.board, which="mine").matters
    assert refused(school, WANG, actions.take_back, item_id=it.id) == "relayed"


def test_an_officer_may_speak_for_the_own_group_but_its_leader_sees_to_it(school):
    school.run(NOBODY, moves_to_maths)
    heard(school, ZHOU, group="数学组")
    assert school.ask(ZHOU, actions.board, which="mine").matters == ()
    assert refused(school, ZHOU, actions.take_back, item_id=1) == "relays-unknown"
    assert "take_back" in school.ask(WANG, actions.read, item_id=1).deeds


@unattended
def moves_to_maths(uow):
    """The chair, who leads no group."""
    chair = members.by_account(uow.session, people.ZHOU)
    chair.unit_id = members.by_account(uow.session, people.WANG).unit_id


def test_what_was_left_out_or_came_after_the_look_waits_for_the_next_brief(school):
    for text in (CANTEEN, "办公室的空调不制冷", "停车位不够用"):
        heard(school, WANG, text)
    school.run(ZHOU, actions.leave_out, item_id=2)
    seen = school.ask(ZHOU, actions.foresee)
    assert [it.id for it in seen.matters] == [1, 3]
    heard(school, LI, "打印机总是卡纸")
    done = school.run(ZHOU, actions.relay, last=seen.last)
    assert (done.count, done.readers) == (2, 1)
    assert done.due.isoformat() == "2026-09-20"  # a Sunday, worked for National Day
    waits = school.ask(ZHOU, actions.board).matters
    assert [(it.id, it.is_left_out) for it in waits] == [(2, False), (4, False)]
    assert refused(school, ZHOU, actions.leave_out, item_id=1) == "relayed"
    assert refused(school, ZHOU, actions.refuse, item_id=1, why="x") == "relayed"


def test_nothing_is_relayed_where_nothing_waits(school):
    assert refused(school, ZHOU, actions.relay, last=9) == "relays-nothing"
    assert refused(school, ZHOU, actions.foresee) == "relays-nothing"
    heard(school, WANG)
    assert refused(school, ZHOU, actions.relay, last=0) == "relays-nothing"


def test_the_principal_sees_only_what_was_relayed(school):
    heard(school, WANG)
    assert refused(school, LIU, actions.read, item_id=1) == "relays-unknown"
    assert school.ask(LIU, actions.board).briefs == ()
    assert school.ask(LIU, actions.board, which="queue").which == "briefs"
    assert refused(school, LIU, actions.relay, last=9) == "members-not-yours"
    relayed(school)
    assert school.ask(LIU, actions.read, item_id=1).deeds == ("answer",)
    assert [it.unanswered for it in school.ask(LIU, actions.board).briefs] == [1]


def test_another_group_does_not_see_what_a_group_said(school):
    heard(school, WANG)
    assert refused(school, LI, actions.read, item_id=1) == "relays-unknown"
    assert school.ask(LI, actions.board).matters == ()
    assert refused(school, HELEN, actions.board) == "members-not-yours"


def test_an_answer_comes_to_the_leaders_of_its_groups_and_ends_when_all_were_told(school):
    heard(school, WANG)
    school.run(LI, actions.agree, item_id=1)
    relayed(school)
    assert refused(school, WANG, actions.told, item_id=1) == "relayed"
    done = school.run(LIU, actions.answer, item_id=1, words="下周起少放盐。")
    assert (done.count, done.groups) == (1, 2)
    assert told(school, "relays-answer-letter") == [people.WANG, people.LI]
    assert told(school, "relays-answered-letter") == [people.ZHOU]
    assert refused(school, LIU, actions.answer, item_id=1, words="再说一遍") == "replied"
    school.run(WANG, actions.told, item_id=1)
    assert school.ask(NOBODY, kept) == [(CANTEEN, "replied", 2, 1)]
    school.run(LI, actions.told, item_id=1)
    school.run(LI, actions.told, item_id=1)  # a second tap changes nothing
    assert school.ask(NOBODY, kept) == [(CANTEEN, "fed_back", 2, 2)]
    assert refused(school, HELEN, actions.told, item_id=1) == "members-not-yours"


def test_a_group_with_a_room_of_its_own_hears_it_there_and_no_leader_need_tell_it(school):
    school.run(NOBODY, bind, chat=ROOM, group="数学组")
    heard(school, WANG)
    relayed(school)
    school.run(LIU, actions.answer, item_id=1, words="下周起少放盐。")
    assert told(school, "relays-answer-card") == [ROOM]
    assert told(school, "relays-answer-letter") == []
    assert school.ask(NOBODY, kept) == [(CANTEEN, "fed_back", 1, 1)]


def test_one_answer_for_a_whole_brief_is_one_letter_for_each_group(school):
    heard(school, WANG)
    heard(school, WANG, "停车位不够用")
    heard(school, LI, "打印机总是卡纸")
    brief = relayed(school).brief_id
    school.run(LIU, actions.answer, item_id=2, words="后门再划十个车位。")
    school.run(LIU, actions.answer_all, brief_id=brief, words="总务处下周逐项办。")
    wang = [facts["texts"] for chat, facts in school.ask(NOBODY, letters,
            key="relays-answer-letter") if chat == people.WANG]  # fmt: skip
    assert wang == [["停车位不够用"], [CANTEEN]]
    assert refused(school, LIU, actions.answer_all, brief_id=brief, words="x") == (
        "relays-all-answered"
    )
    school.run(WANG, actions.told, item_id=1)
    assert [it[1] for it in school.ask(NOBODY, kept)] == ["fed_back", "replied", "replied"]


def test_the_chair_writes_the_answer_down_for_the_principal_and_it_says_so(school):
    heard(school, WANG)
    relayed(school)
    school.run(ZHOU, actions.answer, item_id=1, words="下周起少放盐。")
    assert school.ask(WANG, actions.read, item_id=1).is_on_behalf
    assert told(school, "relays-answered-letter") == []  # who wrote it knows


def test_what_is_not_relayed_comes_back_with_its_reason(school):
    heard(school, WANG)
    school.run(ZHOU, actions.refuse, item_id=1, why="已经在办，月底换厨师。")
    assert school.ask(NOBODY, kept) == [(CANTEEN, "refused", 1, 0)]
    [(reader, facts)] = school.ask(NOBODY, letters, key="relays-answer-letter")
    assert (reader, facts["refused"]) == (people.WANG, "yes")
    assert refused(school, ZHOU, actions.relay, last=9) == "relays-nothing"
    school.run(WANG, actions.told, item_id=1)
    assert school.ask(NOBODY, kept) == [(CANTEEN, "fed_back", 1, 1)]


def test_without_a_principal_it_counts_as_relayed_and_is_brought_on_paper(office):
    office.run(NOBODY, settle_in, principal=False)
    heard(office, WANG)
    assert relayed(office).readers == 0
    assert told(office, "relays-brief-letter") == []


def test_who_is_erased_goes_out_of_the_words_too(school):
    heard(school, LI, "陈国平老师说食堂太咸")
    relayed(school)
    school.run(LIU, actions.answer, item_id=1, words="谢谢陈国平老师。")
    day = school.ask(Actor(people.CHEN), archive.foresee).day
    school.run(Actor(people.CHEN), archive.erase, day=day)
    assert school.ask(NOBODY, kept)[0][0] == "老师说食堂太咸"
    assert school.ask(ZHOU, actions.read, item_id=1).answer == "谢谢老师。"


def test_who_relayed_and_who_answered_finds_that_in_the_export(school):
    heard(school, WANG)
    relayed(school)
    school.run(LIU, actions.answer, item_id=1, words="下周起少放盐。")
    mine = {it.kind: it.rows for who in (ZHOU, LIU) for it in school.ask(who, archive.export)}
    assert len(mine["relay_briefs"]) == 1
    assert [row[1] for row in mine["relay_answers"]] == ["下周起少放盐。"]


def test_a_new_leader_finds_what_the_group_said_before(school):
    heard(school, WANG)
    school.run(NOBODY, leads_maths_now)
    assert [it.text for it in school.ask(HELEN, actions.board).matters] == [CANTEEN]
    assert refused(school, WANG, actions.board) == "members-not-yours"


@unattended
def leads_maths_now(uow):
    """Helen instead of Wang."""
    for it in members.by_account(uow.session, people.WANG).held(uow.today):
        it.ended = uow.today if it.role is Role.GROUP_LEADER else it.ended
    lead(uow, people.HELEN, "数学组")
