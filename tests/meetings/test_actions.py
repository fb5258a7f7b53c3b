"""What the union does about meetings by itself, and where nobody has a phone in hand."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests import people
from tests.meetings.test_chat import sit
from tests.scenes import grow
from union.groups import actions as groups
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.meetings import actions, store
from union.meetings.rules import ItemState
from union.members import offices
from union.members import store as register
from union.members.rules import Role, Standing
from union.school_days import actions as school_days

ZHOU, LIU, WANG, LI = map(Actor, (people.ZHOU, people.LIU, people.WANG, people.LI))
THIRD_WEDNESDAY = "FREQ=MONTHLY;BYDAY=3WE;T=15:30"
A_DAY_OFF = "2026年\n放假 9月16日"
NONE_OFF = "2026年\n放假 10月1日-10月7日"


@pytest.fixture(autouse=True)
def committee(office):
    office.run(NOBODY, sit)


@pytest.fixture
def set_up(office):
    def made(which="committee", rhythm=THIRD_WEDNESDAY, place="工会办公室", **more):
        facts = {"which": which, "rhythm": rhythm, "place": place}
        return office.run(ZHOU, actions.set_up, **facts, **more).id

    return made


@pytest.fixture
def call(office):
    def made(starts="2026-09-09T15:30", which="committee", **more):
        facts = {"which": which, "starts": starts, "place": "工会办公室"}
        return office.run(ZHOU, actions.call, **facts, **more).id

    return made


@pytest.fixture
def looks(office, clock):
    """Time passes, and what has become due is looked after."""

    def later(**span):
        clock.passes(**span)
        for number in office.ask(NOBODY, actions.awaiting):
            office.run(NOBODY, actions.look_after, number=number)

    return later


@unattended
def days(uow):
    """The local days of all meetings by their states."""
    found = uow.session.query(store.Meeting).order_by(store.Meeting.starts)
    return [(f"{it.starts.astimezone(uow.zone):%m-%d %H:%M}", it.state.value) for it in found]


@unattended
def letters(uow, key):
    """Who was written to with this text."""
    return [it.chat for it in uow.session.query(Letter).filter_by(key=key).order_by(Letter.id)]


@unattended
def agenda(uow, meeting_id):
    return [(it.text, it.state) for it in store.items(uow.session, meeting_id)]


@unattended
def leaves(uow, name):
    register.meant(uow.session, name).standing = Standing.LEFT


@unattended
def is_given(uow, name, role):
    offices.give(uow, register.meant(uow.session, name), role, by=None)


@unattended
def cannot_be_reached(uow, name):
    register.meant(uow.session, name).reachable = False


@unattended
def untouched_items(uow, meeting_id, count):
    """An agenda that nobody ever ticked."""
    uow.session.add_all(
        store.AgendaItem(meeting_id=meeting_id, text=f"旧事 {at}") for at in range(count)
    )


@unattended
def loses_the_ballot(uow, name):
    """As when somebody's traces are erased."""
    member = register.meant(uow.session, name)
    uow.session.delete(uow.session.get_one(store.Ballot, (1, member.id)))


@unattended
def group_number(uow, name):
    return next(it.id for it in uow.session.query(register.Unit) if it.name == name)


def test_a_meeting_somebody_answered_is_left_out_when_its_day_becomes_a_holiday(office, set_up):
    set_up(free="skip")
    office.run(LI, actions.answer, meeting_id=1, is_coming=True)
    office.run(ZHOU, actions.put_to_vote, meeting_id=1, text="中秋慰问")
    office.run(ZHOU, school_days.keep_notice, notice=A_DAY_OFF)
    office.run(NOBODY, actions.plan)
    assert ("09-16 15:30", "cancelled") in office.ask(NOBODY, days)
    with pytest.raises(Refusal, match="meetings-off"):
        office.run(LI, actions.answer, meeting_id=1, is_coming=True)


def test_a_day_off_that_was_entered_wrongly_gives_the_meeting_back(office, set_up):
    set_up(free="skip")
    office.run(LI, actions.answer, meeting_id=1, is_coming=True)
    for notice in (A_DAY_OFF, NONE_OFF):
        office.run(ZHOU, school_days.keep_notice, notice=notice)
        office.run(NOBODY, actions.plan)
    assert ("09-16 15:30", "planned") in office.ask(NOBODY, days)
    assert office.ask(LI, actions.read, meeting_id=1).is_coming is None  # asked anew


def test_what_was_called_off_by_hand_stays_so(office, set_up):
    set_up()
    office.run(ZHOU, actions.call_off, meeting_id=1, why="全校大扫除")
    office.run(NOBODY, actions.plan)
    assert ("09-16 15:30", "cancelled") in office.ask(NOBODY, days)


def test_the_notice_waits_for_the_day_the_calendar_has_by_then(office, set_up, looks, clock):
    set_up(free="after")
    clock.passes(days=4)  # Friday, half past eight
    office.run(ZHOU, school_days.keep_notice, notice=A_DAY_OFF)
    looks(minutes=31)
    assert ("09-17 15:30", "planned") in office.ask(NOBODY, days)
    looks(days=3)
    assert ("09-17 15:30", "noticed") in office.ask(NOBODY, days)


def test_a_day_off_after_the_notice_is_told_once_to_whoever_called_it(office, set_up, looks):
    set_up(free="after")
    looks(days=4, hours=1)
    office.run(ZHOU, school_days.keep_notice, notice=A_DAY_OFF)
    office.run(NOBODY, actions.plan)
    office.run(NOBODY, actions.plan)
    assert ("09-16 15:30", "noticed") in office.ask(NOBODY, days)
    assert office.ask(NOBODY, letters, key="meetings-clash-letter") == [people.ZHOU]


def test_a_changed_series_neither_doubles_what_was_told_nor_revives_what_was_called_off(
    office, set_up, looks
):
    set_up()
    looks(days=4, hours=1)
    office.run(ZHOU, actions.call_off, meeting_id=2, why="校运会")
    set_up(rhythm="FREQ=MONTHLY;BYDAY=3WE;T=16:00", place="三楼会议室", replaces="1")
    assert office.ask(NOBODY, days) == [("09-16 15:30", "noticed"), ("10-21 15:30", "cancelled")]


def test_another_place_does_not_shift_every_second_week(office, set_up, clock):
    set_up(rhythm="FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;T=16:10")
    before = office.ask(NOBODY, days)
    clock.passes(days=7)
    set_up(rhythm="FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;T=16:10", place="三楼会议室", replaces="1")
    assert [it[0] for it in office.ask(NOBODY, days)][: len(before)] == [it[0] for it in before]
    assert office.ask(ZHOU, actions.read, meeting_id=2).facts["place"] == "三楼会议室"


def test_a_series_that_becomes_another_bodys_is_a_new_one(office, set_up):
    set_up()
    assert set_up(which="enlarged", replaces="1") == 2
    assert office.ask(NOBODY, days).count(("09-16 15:30", "cancelled")) == 1


def test_an_ended_series_leaves_nothing_unannounced_behind(office, set_up):
    set_up()
    office.run(ZHOU, actions.relocate, meeting_id=1, place="三楼会议室")
    office.run(ZHOU, actions.end_series, series_id=1)
    assert {state for _, state in office.ask(NOBODY, days)} == {"cancelled"}


def test_the_meetings_of_a_group_that_is_no_more_end(office, set_up):
    maths, english = (office.ask(NOBODY, group_number, name=it) for it in ("数学组", "英语组"))
    set_up(which=f"{english} 英语组")
    office.run(ZHOU, groups.merge, unit_id=english, into_id=maths)
    office.run(NOBODY, actions.plan)
    assert {state for _, state in office.ask(NOBODY, days)} == {"cancelled"}
    assert office.ask(ZHOU, actions.board).series == ()


def test_what_began_while_the_bot_was_down_is_told_and_not_thrown_away(office, set_up, clock):
    set_up()
    clock.passes(days=9, hours=8)  # down over the notice and the hour
    office.run(NOBODY, actions.plan)
    for number in office.ask(NOBODY, actions.awaiting):
        office.run(NOBODY, actions.look_after, number=number)
    assert ("09-16 15:30", "over") in office.ask(NOBODY, days)
    assert office.ask(NOBODY, letters, key="meetings-unannounced-letter") == [people.ZHOU]
    assert office.ask(NOBODY, letters, key="meetings-begun-letter") == []
    office.run(ZHOU, actions.call_off, meeting_id=1, why="没人知道")
    assert ("09-16 15:30", "cancelled") in office.ask(NOBODY, days)


def test_a_late_notice_is_not_followed_by_a_nudge(office, set_up, looks):
    set_up()
    looks(days=9)  # Wednesday, half past eight: notice and nudge are both late
    assert len(office.ask(NOBODY, letters, key="meetings-card")) == 3
    assert office.ask(NOBODY, letters, key="meetings-nudge-letter") == []


def test_a_roll_that_was_called_at_once_is_not_begun_again(office, call, clock):
    call()
    clock.passes(days=2, hours=7)
    office.run(ZHOU, actions.begin, meeting_id=1)
    office.run(ZHOU, actions.mark, meeting_id=1, who_id=2)
    office.run(NOBODY, actions.look_after, number=1)
    office.run(ZHOU, actions.publish, meeting_id=1, sent=0)
    assert office.ask(NOBODY, days) == [("09-09 15:30", "minuted")]
    assert office.ask(ZHOU, actions.minutes, meeting_id=1).here == ("刘志强",)


def test_what_was_called_off_a_moment_ago_is_neither_nudged_nor_begun(office, call, clock):
    call()
    office.run(ZHOU, actions.call_off, meeting_id=1, why="大扫除")
    for hours in (32, 40):  # the evening before, the day after
        clock.passes(hours=hours)
        office.run(NOBODY, actions.look_after, number=1)
    assert office.ask(NOBODY, letters, key="meetings-nudge-letter") == []
    assert office.ask(NOBODY, days) == [("09-09 15:30", "cancelled")]


@pytest.mark.parametrize("away", [False, True])
def test_the_record_names_who_chaired(office, call, looks, away):
    office.run(NOBODY, is_given, name="李芳", role=Role.VICE_CHAIR)
    call()
    office.run(ZHOU, actions.answer, meeting_id=1, is_coming=not away)
    looks(days=2, hours=7)
    host = office.ask(ZHOU, actions.minutes, meeting_id=1).host
    assert host == ("李芳" if away else "周敏")


def test_minutes_tapped_twice_are_sent_once(office, call, looks):
    call()
    looks(days=2, hours=7)
    office.run(ZHOU, actions.publish, meeting_id=1, sent=0)
    with pytest.raises(Refusal, match="kernel-old-button"):
        office.run(ZHOU, actions.publish, meeting_id=1, sent=0)
    assert len(office.ask(NOBODY, letters, key="meetings-minutes-letter")) == 2


def test_an_agenda_nobody_ticks_leaves_room_for_what_is_new(office, call, looks):
    call()
    office.run(NOBODY, untouched_items, meeting_id=1, count=15)
    looks(days=2, hours=7)
    call(starts="2026-09-11T15:30")
    found = office.ask(NOBODY, agenda, meeting_id=2)
    assert [text for text, _ in found] == [f"旧事 {at}" for at in range(10)]
    waiting = [it for it in office.ask(NOBODY, agenda, meeting_id=1) if it[1] is ItemState.OPEN]
    assert [text for text, _ in waiting] == [f"旧事 {at}" for at in range(10, 15)]


def test_items_are_not_ticked_before_the_meeting(office, call):
    call(items="1预算 2春游")
    with pytest.raises(Refusal, match="meetings-not-begun"):
        office.run(ZHOU, actions.tick, item_id=1)


def test_who_left_is_neither_nudged_nor_told_how_a_vote_went(office, call, clock):
    call()
    office.run(ZHOU, actions.put_to_vote, meeting_id=1, text="中秋慰问")
    office.run(ZHOU, actions.decide, meeting_id=1, text="换饮水机", who="李芳", due="2026-09-08")
    office.run(NOBODY, leaves, name="李芳")
    office.run(ZHOU, actions.close_vote, motion_id=1)
    assert people.LI not in office.ask(NOBODY, letters, key="meetings-result-letter")
    clock.passes(days=7)
    office.run(NOBODY, actions.see_through)
    assert office.ask(NOBODY, letters, key="meetings-late-letter") == []
    assert office.ask(NOBODY, letters, key="meetings-overdue-letter") == [people.ZHOU]
    assert office.ask(NOBODY, letters, key="meetings-week-letter") == [people.ZHOU]


def test_what_was_voted_and_is_nobodys_is_on_the_list_of_whoever_called(office, call, clock):
    call()
    office.run(ZHOU, actions.put_to_vote, meeting_id=1, text="中秋慰问")
    for person in (ZHOU, LIU, LI):
        office.run(person, actions.vote, motion_id=1, voice="for")
    clock.passes(days=7)
    office.run(NOBODY, actions.see_through)
    assert office.ask(NOBODY, letters, key="meetings-week-letter") == [people.ZHOU]


def test_nobody_is_nudged_on_a_day_off(office, call, clock):
    call()
    office.run(ZHOU, actions.decide, meeting_id=1, text="换饮水机", who="李芳", due="2026-09-11")
    clock.passes(days=5)  # Saturday
    office.run(NOBODY, actions.see_through)
    assert office.ask(NOBODY, letters, key="meetings-late-letter") == []
    clock.passes(days=2)
    office.run(NOBODY, actions.see_through)
    assert office.ask(NOBODY, letters, key="meetings-late-letter") == [people.LI]


def test_a_task_that_goes_to_another_is_taken_off_the_first(office, call):
    call()
    office.run(ZHOU, actions.decide, meeting_id=1, text="换饮水机", who="李芳", due="2026-09-11")
    told = office.run(ZHOU, actions.hand_to, decision_id=1, who="刘志强")
    assert (told.owner, told.due.isoformat()) == ("刘志强", "2026-09-11")
    office.run(ZHOU, actions.drop, decision_id=1)
    assert office.ask(NOBODY, letters, key="meetings-task-off") == [people.LI, people.LIU]
    with pytest.raises(Refusal, match="meetings-task-settled"):
        office.run(ZHOU, actions.hand_to, decision_id=1, who="李芳")


def test_nothing_is_to_be_done_by_a_day_that_is_over(office, call):
    call()
    with pytest.raises(Refusal, match="meetings-due-past"):
        office.run(ZHOU, actions.decide, meeting_id=1, text="换饮水机", due="2026-09-06")


def test_an_owner_no_letter_reaches_is_to_be_told_in_person(office, call):
    call()
    told = office.run(ZHOU, actions.decide, meeting_id=1, text="换饮水机", who="孙悦")
    assert not told.is_reached
    assert office.run(ZHOU, actions.finish, decision_id=1).is_reached  # settled: nobody need


def test_when_whoever_called_it_cannot_be_reached_the_heads_of_the_union_hear(office, call, looks):
    office.run(NOBODY, is_given, name="李芳", role=Role.VICE_CHAIR)
    call()
    office.run(NOBODY, cannot_be_reached, name="周敏")
    looks(days=2, hours=7)
    assert office.ask(NOBODY, letters, key="meetings-begun-letter") == [people.LI]


def test_a_vote_needs_more_than_half_of_all_who_could_vote_when_it_was_put(office, call):
    call()
    office.run(NOBODY, is_given, name="Helen", role=Role.COMMITTEE_MEMBER)
    office.run(ZHOU, actions.put_to_vote, meeting_id=1, text="中秋慰问")
    office.run(NOBODY, leaves, name="Helen")
    for person in (ZHOU, LI):
        office.run(person, actions.vote, motion_id=1, voice="for")
    assert office.run(ZHOU, actions.close_vote, motion_id=1).state.value == "failed"  # 2 of 4


def test_a_voter_who_was_erased_counts_as_silent(office, call):
    call()
    office.run(ZHOU, actions.put_to_vote, meeting_id=1, text="中秋慰问")
    office.run(LIU, actions.vote, motion_id=1, voice="against")
    office.run(NOBODY, loses_the_ballot, name="李芳")
    counted = office.run(ZHOU, actions.vote, motion_id=1, voice="for")
    assert (counted.in_favour, counted.against, counted.silent, counted.eligible) == (1, 1, 1, 3)


def test_two_last_votes_at_once_are_counted_once(office, call):
    call()
    office.run(ZHOU, actions.put_to_vote, meeting_id=1, text="中秋慰问")
    with ThreadPoolExecutor(3) as crowd:
        taps = [crowd.submit(office.run, one, actions.vote, motion_id=1, voice="for")
                for one in (ZHOU, LIU, LI)]  # fmt: skip
        [it.result() for it in taps]
    counted = office.ask(ZHOU, actions.motion, motion_id=1)
    assert (counted.state.value, counted.in_favour, counted.silent) == ("passed", 3, 0)
    assert len(office.ask(ZHOU, actions.tasks)) == 1


def test_two_processes_that_plan_write_each_meeting_once(office, set_up, clock):
    set_up()
    clock.passes(days=30)
    with ThreadPoolExecutor(2) as both:
        [it.result() for it in [both.submit(office.run, NOBODY, actions.plan) for _ in range(2)]]
    found = [day for day, _ in office.ask(NOBODY, days)]
    assert sorted(set(found)) == found == ["09-16 15:30", "10-21 15:30", "11-18 15:30"]


def test_in_a_group_of_sixty_everybody_is_on_the_roll(office, call, looks):
    office.run(NOBODY, grow, groups=1, people=60)
    number = office.ask(NOBODY, group_number, name="第1组")
    call(which=f"{number} 第1组")
    looks(days=2, hours=7)
    told = office.run(ZHOU, actions.begin, meeting_id=1)
    assert len(told.people) == told.due == 60
    assert not told.has_quorum
