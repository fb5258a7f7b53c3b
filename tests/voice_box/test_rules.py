"""The rules of the box: its states, what is read out of words, endings, and the fixed hours."""

from collections import Counter
from datetime import date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.calendar.workdays import DayTable, Span, is_workday
from union.kernel.keys import Keys
from union.kernel.refusal import Refusal
from union.members.rules import Duty
from union.voice_box import rules
from union.voice_box.rules import (
    MOVES,
    PRINCIPAL,
    UNION,
    WOMEN,
    Reader,
    State,
    Verb,
    Way,
    check_text,
    digits_of,
    endings,
    is_open,
    last_slot,
    may_read,
    moved,
    next_slot,
    written,
)

ASKED = {
    Verb.FORWARD: State.FORWARDED,
    Verb.ANSWER: State.ANSWERED,
    Verb.REFUSE: State.REFUSED,
    Verb.PUBLISH: State.PUBLISHED,
    Verb.CLOSE: State.CLOSED,
}
STAYS = {Verb.EXPLAIN, Verb.WRITE_BACK}


def steps(state):
    """Where one can go from a state."""
    return {moved(state, verb) for verb in Verb if state in MOVES[verb][0]}


def reached(state):
    """All that one comes to from there."""
    found, left = set(), [state]
    while left:
        here = left.pop()
        new = steps(here) - found
        found |= new
        left += new
    return found


@pytest.mark.parametrize("state", State)
def test_every_state_but_closed_has_a_way_out_and_an_end(state):
    assert set(MOVES) == set(Verb)
    if state is State.CLOSED:
        assert steps(state) == set()
    else:
        assert steps(state) - {state}
        assert State.CLOSED in reached(state)


def test_every_state_can_be_come_to():
    assert reached(State.RECEIVED) == set(State)


@pytest.mark.parametrize(("state", "verb"), list(product(State, Verb)))
def test_a_verb_comes_to_what_it_says_or_is_refused(state, verb):
    if state is State.CLOSED:
        with pytest.raises(Refusal, match="voice-box-closed"):
            moved(state, verb)
    elif state not in MOVES[verb][0]:
        with pytest.raises(Refusal, match="voice-box-not-now"):
            moved(state, verb)
    elif verb in ASKED:
        assert moved(state, verb) is ASKED[verb]
    else:
        assert verb in STAYS
        assert moved(state, verb) is (state if is_open(state) else State.RECEIVED)


def test_who_is_owed_an_answer_can_be_refused_explained_and_forwarded_and_nobody_else():
    for verb in (Verb.FORWARD, Verb.EXPLAIN, Verb.REFUSE):
        assert {it for it in State if it in MOVES[verb][0]} == {it for it in State if is_open(it)}


# Who may read.

readers = st.builds(
    Reader,
    st.frozensets(st.sampled_from([Duty.KEEP_VOICES, Duty.KEEP_WOMENS_VOICES, Duty.READ_VOICES])),
    st.booleans(),
    st.frozensets(st.integers(1, 3)),
)
receivers = st.sampled_from([UNION, PRINCIPAL, WOMEN, "unit-1", "unit-2"])


@given(readers, receivers, receivers | st.none())
def test_only_keepers_and_whom_it_was_forwarded_to_read(reader, to, forwarded):
    if not may_read(reader, to, forwarded):
        return
    duty = Duty.KEEP_WOMENS_VOICES if to == WOMEN else Duty.KEEP_VOICES
    keeps = duty in reader.duties and not reader.is_principal
    by_office = forwarded == PRINCIPAL and reader.is_principal
    assert keeps or by_office or rules.unit_of(forwarded or "") in reader.departments


@given(receivers, st.frozensets(st.sampled_from(Duty)), st.frozensets(st.integers(1, 3)))
def test_the_principal_reads_nothing_that_was_not_forwarded(to, duties, departments):
    """Whatever other office he holds, and though the letter be to him."""
    assert not may_read(Reader(duties, True, departments), to, None)


# Words.


@given(st.text())
def test_no_words_break_what_reads_them(words):
    said = written(words)
    if said:
        assert len(said.text) >= rules.TEXT_LEAST
        assert said.text in words
        assert rules.unit_of(said.to) is None
    assert rules.complains(words) in (True, False)


@pytest.mark.parametrize(
    ("words", "way", "to", "text"),
    [
        ("匿名：食堂的菜太咸了", Way.ANONYMOUS, UNION, "食堂的菜太咸了"),
        ("匿名 校长信箱：请公开绩效方案", Way.ANONYMOUS, PRINCIPAL, "请公开绩效方案"),
        ("校长信箱 请公开绩效方案，不用署名", Way.ANONYMOUS, PRINCIPAL, "请公开绩效方案"),
        ("保密,请公开绩效方案", Way.CONFIDENTIAL, UNION, "请公开绩效方案"),
        ("女工信箱：母婴室的灯坏了", Way.ANONYMOUS, WOMEN, "母婴室的灯坏了"),
        ("实名：操场的灯坏了", Way.NAMED, UNION, "操场的灯坏了"),
        ("实名：操场的灯坏了，不署名", Way.ANONYMOUS, UNION, "操场的灯坏了"),
        ("保密：操场的灯坏了，请不留名。", Way.ANONYMOUS, UNION, "操场的灯坏了"),
        ("实名：评优投票不要匿名", Way.NAMED, UNION, "评优投票不要匿名"),
    ],
)
def test_a_letter_is_read_out_of_one_message(words, way, to, text):
    """Who says both is taken at the more careful word."""
    assert written(words) == (way, to, text)


@pytest.mark.parametrize(
    "words",
    [
        "匿名",
        "匿名：咸",
        "匿名举报是什么意思呢",
        "今天的信箱满了",
        "：食堂的菜太咸了",
        "",
        "匿名：   \n ",
    ],
)
def test_what_only_sounds_like_one_is_none(words):
    assert written(words) is None


@given(st.text(max_size=1600))
def test_what_was_checked_is_not_changed_by_checking_it_again(words):
    try:
        once = check_text(words)
    except Refusal:
        return
    assert check_text(once) == once


INVISIBLE = [
    "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2066", "\U000e0041",
    "\ufe0f", "\U000e0101", "\u034f", "\u180b", "\u3164", "\u115f", "\uffa0", "\u2800", "\x00",
]  # fmt: skip


@pytest.mark.parametrize("mark", INVISIBLE, ids=lambda it: f"{ord(it):x}")
def test_what_nobody_sees_is_left_out(mark):
    """A keeper who hands somebody words to pass on could know them again by it."""
    assert check_text(f"食堂{mark}的菜{mark}太咸了{mark}") == "食堂的菜太咸了"


@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", "\u2009", "\t", "\u2028", "\r\n"])
def test_blanks_of_every_width_are_one_kind_and_keep_words_apart(blank):
    between = "\n" if blank in ("\u2028", "\r\n") else " "
    assert check_text(f"the canteen{blank}is salty") == f"the canteen{between}is salty"


@given(st.text("0123456789 -–—ab\n", max_size=24))
def test_digits_are_a_receipt_however_they_are_spaced(said):
    plain = "".join(it for it in said if it not in " -–—\n")
    found = digits_of(said)
    assert found == (plain if len(plain) == 16 and plain.isdigit() else None)


def test_digits_of_another_script_are_none_of_ours():
    assert digits_of("٤٨٢١٠٩٣٧٥٥١٦٢٠٤٨") is None


def test_full_width_digits_are_a_receipt():
    assert digits_of("４８２１　０９３７　５５１６　２０４８") == "4821093755162048"


# Endings.

receipts = st.text("0123456789", min_size=16, max_size=16)
SAME = b"\x00\x07" * 16
LAST = bytes.fromhex("ffff") * 16


@given(receipts, st.binary(min_size=32, max_size=32) | st.sampled_from([SAME, LAST, bytes(32)]))
def test_four_different_endings_are_offered_and_the_right_one_is_among_them(receipt, mark):
    offered = endings(receipt, mark)
    assert len(offered) == len(set(offered)) == 4
    assert receipt[-4:] in offered
    assert all(len(it) == 4 and it.isdigit() for it in offered)
    assert endings(receipt, mark) == offered


def test_the_right_ending_stands_anywhere():
    secret = Keys(b"k" * 32)
    places = Counter()
    for number in range(2000):
        receipt = rules.receipt_of(secret.mark("receipt", str(number)))
        offered = endings(receipt, secret.mark("endings", str(number)))
        places[offered.index(receipt[-4:])] += 1
    assert sorted(places) == [0, 1, 2, 3]
    assert min(places.values()) > 400


# The fixed hours.

HOURS = ("00:00", "08:30", "17:00", "23:59")
NEW_YEAR = datetime.fromisoformat("2026-01-01")  # of the union's wall clock, which has no zone
YEAR = [NEW_YEAR + timedelta(days=it) for it in range(366)]
TABLES = (
    DayTable(),
    DayTable(off=frozenset({date(2026, 9, 7)}), worked=frozenset({date(2026, 9, 12)})),
    DayTable(pauses=(Span(date(2026, 7, 4), date(2026, 8, 31)),)),
)


@pytest.mark.parametrize("table", TABLES, ids=["statutory", "made up", "vacation"])
@pytest.mark.parametrize("hour", HOURS)
def test_the_box_is_emptied_at_its_hour_of_working_days_all_the_year(hour, table):
    for day in YEAR:
        for minutes in (0, 8 * 60 + 29, 8 * 60 + 30, 17 * 60, 23 * 60 + 59):
            now = day + timedelta(minutes=minutes)
            before, after = last_slot(now, hour, table), next_slot(now, hour, table)
            assert before <= now < after
            assert f"{before:%H:%M}" == f"{after:%H:%M}" == hour
            assert is_workday(before.date(), table)
            assert is_workday(after.date(), table)
            between = Span(before.date() + timedelta(1), after.date() - timedelta(1)).days()
            assert not any(is_workday(it, table) for it in between)


def test_a_slot_is_never_passed_over():
    """Minute by minute over a holiday the last one becomes what the next one was."""
    now, table = datetime.fromisoformat("2026-09-30T08:00"), DayTable()
    ahead = next_slot(now, "08:30", table)
    for _ in range(10 * 24 * 4):
        now += timedelta(minutes=15)
        if now >= ahead:
            assert last_slot(now, "08:30", table) == ahead
            ahead = next_slot(now, "08:30", table)
        assert next_slot(now, "08:30", table) == ahead
