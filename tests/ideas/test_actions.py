import io

import openpyxl
import pytest

from bot.card import plain
from bot.papers import ideas as papers
from bot.texts import Texts
from bot.views import LETTERS
from tests.people import HELEN, LI, WANG, ZHOU
from tests.scenes import sits_in
from union.archive import actions as archive
from union.ideas import actions, store
from union.ideas import letters as letters_of_ideas
from union.ideas.rules import State
from union.ideas.store import Idea
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members.rules import Role

MEETING = "周三的例会改成线上，资料提前一天发"
zhou, wang, li, helen = (Actor(it) for it in (ZHOU, WANG, LI, HELEN))


def say(key, **facts):
    return Texts().say("zh-CN", key, **facts)


def write(office, who=wang, text=MEETING, **parts):
    return office.run(who, actions.write, text=text, category="学校管理", **parts)


def adopted(office, who=wang):
    number = write(office, who).id
    office.run(zhou, actions.shortlist, idea_id=number)
    office.run(zhou, actions.adopt, idea_id=number, word="十月起试行")
    return number


@unattended
def letters(uow, key):
    return uow.session.query(Letter).filter_by(key=key).order_by(Letter.id).all()


@unattended
def raw(uow):
    return [(it.number, it.text, it.state, it.word, it.author.name)
            for it in uow.session.query(Idea).order_by(Idea.id)]  # fmt: skip


def test_numbers_run_on_within_a_year_and_begin_anew_with_the_next(office, clock):
    assert [write(office).number for _ in range(2)] == ["2026-01", "2026-02"]
    office.run(wang, actions.withdraw, idea_id=2)
    assert write(office).number == "2026-03"
    clock.passes(days=365)
    assert write(office).number == "2027-01"


def test_a_like_counts_once_a_person_and_can_be_taken_back(office):
    number = write(office).id
    seen = [office.run(who, actions.like, idea_id=number) for who in (li, helen, li, li)]
    assert [(it.likes, it.is_on) for it in seen] == [(1, True), (2, True), (1, False), (2, True)]
    [card] = office.ask(NOBODY, letters, key="ideas-card")
    assert (card.facts["likes"], card.version) == (2, 4)
    assert not {"李芳", "Helen"} & set(map(str, card.facts.values()))


@pytest.mark.parametrize("key", ["ideas-noted-letter", "ideas-adopted-letter"])
def test_nothing_is_settled_without_a_word_to_its_author(office, key):
    number, deed = write(office).id, actions.note
    if key == "ideas-adopted-letter":
        office.run(zhou, actions.shortlist, idea_id=number)
        deed = actions.adopt
    for word in ("", " ", "好", "。。。"):
        with pytest.raises(Refusal, match=r"ideas-length|kernel-only-signs"):
            office.run(zhou, deed, idea_id=number, word=word)
    assert office.ask(NOBODY, letters, key=key) == []
    office.run(zhou, deed, idea_id=number, word="谢谢，先试一个月")
    [letter] = office.ask(NOBODY, letters, key=key)
    assert (letter.chat, letter.facts["word"]) == (WANG, "谢谢，先试一个月")
    with pytest.raises(Refusal, match="ideas-settled-already"):
        office.run(zhou, deed, idea_id=number, word="谢谢，先试一个月")


def test_only_what_was_adopted_can_be_done(office):
    number = write(office).id
    with pytest.raises(Refusal, match="ideas-settled-already"):
        office.run(zhou, actions.implement, idea_id=number, done="每月两次")
    with pytest.raises(Refusal, match="ideas-settled-already"):
        office.run(zhou, actions.adopt, idea_id=number, word="十月起试行")


def test_a_category_of_nowhere_is_refused(office):
    with pytest.raises(Refusal, match="ideas-category-unknown"):
        office.run(wang, actions.write, text=MEETING, category="天文")


def test_a_word_to_the_author_of_what_was_noted_is_theirs_and_the_committees(office):
    number = write(office).id
    office.run(zhou, actions.note, idea_id=number, word="网络还不稳")
    seen = {who: office.ask(who, actions.read, idea_id=number).word for who in (wang, zhou, li)}
    assert seen == {wang: "网络还不稳", zhou: "网络还不稳", li: ""}


def test_each_delegate_who_takes_it_up_is_told_of_once(office):
    number = write(office).id
    for who in (li, li, zhou, wang):
        office.run(who, actions.take_up, idea_id=number)
    told = [it.facts["delegate"] for it in office.ask(NOBODY, letters, key="ideas-turned-letter")]
    assert told == ["李芳", "周敏"]
    assert office.ask(helen, actions.read, idea_id=number).turned_by == "王建国"


def test_one_drive_at_a_time_and_ideas_count_for_it_until_its_last_evening(office, clock):
    office.run(zhou, actions.open_drive, title="献计献策", closes="2026-09-10")
    with pytest.raises(Refusal, match="ideas-drive-runs"):
        office.run(zhou, actions.open_drive, title="再来一次", closes="2026-09-12")
    clock.passes(days=3, hours=15)  # half past eleven at night
    assert write(office).drive == "献计献策"
    clock.passes(hours=1)
    assert write(office).drive == ""
    made = office.run(zhou, actions.open_drive, title="再来一次", closes="2026-09-12")
    office.run(NOBODY, actions.keep_drives)
    assert [it.is_closed for it in office.ask(zhou, actions.desk).drives] == [False, True]
    assert made.title == "再来一次"


@pytest.fixture
def closed(office, clock):
    """A drive with ideas of Wang and Li."""
    office.run(zhou, actions.open_drive, title="献计献策", closes="2026-09-10")
    write(office, text="=1+1 换成线上例会", effect="+省下两小时")
    write(office, li, "操场边上加一排自行车棚")
    clock.passes(days=4)
    office.run(NOBODY, actions.keep_drives)
    return office


def test_the_table_of_a_drive_holds_words_and_no_formula(closed):
    closed.run(zhou, actions.score, idea_id=1, aspect_number=0, points=4, at=0)
    closed.run(zhou, actions.award, idea_id=1, prize_number=0)
    found = closed.ask(zhou, actions.ranking, drive_id=1)
    sheet = openpyxl.load_workbook(io.BytesIO(papers.ranking(found, say))).active
    headings, first, second = [[cell.value for cell in line] for line in sheet.iter_rows()]
    told = dict(zip(headings, first, strict=True))
    assert (told["金点子"], told["预期效果"]) == ("=1+1 换成线上例会", "+省下两小时")
    assert {cell.data_type for cell in sheet[2]} <= {"s", "n"}
    assert (told["新颖"], told["可行"], told["总分"], told["打分人数"], told["奖项"]) == (
        "4.0", "0.0", "4.0", "1", "一等奖",
    )  # fmt: skip
    assert (second[0], second[1]) == ("2", "2026-02")


def test_the_points_of_several_are_averaged(closed):
    closed.run(NOBODY, sits_in, account=HELEN, role=Role.VICE_CHAIR)
    for who, points in ((zhou, (4, 5, 3)), (helen, (5, 5, 4))):
        for aspect, given in enumerate(points):
            facts = {"aspect_number": aspect, "points": given, "at": 0}
            closed.run(who, actions.score, idea_id=2, **facts)
    closed.run(helen, actions.score, idea_id=2, aspect_number=2, points=1, at=0)
    first = closed.ask(helen, actions.ranking, drive_id=1).entries[0]
    assert (first.number, first.means, first.total, first.judges) == (
        "2026-02", ["4.5", "5.0", "2.0"], "11.5", 2,
    )  # fmt: skip
    card = closed.ask(helen, actions.scorecard, drive_id=1, at=1)
    assert (card.given, card.done) == ([5, 5, 1], 1)


def test_a_long_report_says_that_there_is_more(office):
    for _ in range(35):
        adopted(office)

    @unattended
    def report(uow):
        letters_of_ideas.report(uow, store.in_state(uow.session, State.ADOPTED))

    office.run(NOBODY, report)
    [told] = office.ask(NOBODY, letters, key="ideas-report-card")
    *head, last = LETTERS[told.key](say, **told.facts).text.splitlines()
    assert head[1] == "正在办 35 件："
    assert len(head) == 32
    assert last == "……其余的发 /ideas 看。"


@pytest.mark.parametrize(
    ("key", "count", "said"),
    [
        ("ideas-midway-card", 0, "献计献策，还等着第一件金点子"),
        ("ideas-midway-card", 2, "献计献策，已收到 2 件金点子"),
        ("ideas-eve-card", 0, "还没写的，今明两天都来得及。"),
        ("ideas-eve-card", 2, "已收到 2 件。还没写的，今明两天都来得及。"),
    ],
)
def test_a_drive_that_nobody_answered_yet_counts_nothing(key, count, said):
    facts = {"title": "献计献策", "closes": "2026-09-17", "count": count}
    assert said in plain(LETTERS[key](say, **facts).text).splitlines()


def test_points_and_prizes_of_another_shape_are_no_buttons_of_ours(closed):
    for wrong in ({"aspect_number": 3, "points": 1}, {"aspect_number": 0, "points": 6},
                  {"aspect_number": 0, "points": 0}):  # fmt: skip
        with pytest.raises(Refusal, match="kernel-old-button"):
            closed.run(zhou, actions.score, idea_id=1, at=0, **wrong)
    with pytest.raises(Refusal, match="kernel-old-button"):
        closed.run(zhou, actions.award, idea_id=1, prize_number=3)


def test_a_prize_can_be_taken_away_until_the_result_is_told_once(closed):
    closed.run(zhou, actions.award, idea_id=1, prize_number=1)
    closed.run(zhou, actions.award, idea_id=2, prize_number=0)
    closed.run(zhou, actions.unaward, idea_id=1)
    closed.run(zhou, actions.publish, drive_id=1)
    with pytest.raises(Refusal, match="ideas-drive-published"):
        closed.run(zhou, actions.publish, drive_id=1)
    [result] = closed.ask(NOBODY, letters, key="ideas-result-card")
    assert [it["prize"] for it in result.facts["prizes"]] == ["一等奖"]
    assert [it.chat for it in closed.ask(NOBODY, letters, key="ideas-prize-letter")] == [LI]


def test_what_the_school_adopted_keeps_its_words_and_loses_the_name(office):
    adopted(office)
    write(office, text="图书馆周末上午也开放", problem="周末没处看书")
    office.run(li, actions.like, idea_id=2)
    office.run(wang, actions.like, idea_id=write(office, li, "操场边上加一排自行车棚").id)
    parts = {it.kind: it for it in office.ask(wang, archive.export)}
    assert len(parts["ideas"].rows) == 2
    assert parts["idea_likes"].rows[0][1] == "操场边上加一排自行车棚"
    assert office.ask(wang, archive.foresee).ideas == 1
    day = office.ask(wang, archive.foresee).day
    office.run(wang, archive.erase, day=day)
    assert office.ask(NOBODY, raw) == [
        ("2026-01", MEETING, State.ADOPTED, "十月起试行", ""),
        ("2026-02", "—", State.WITHDRAWN, None, ""),
        ("2026-03", "操场边上加一排自行车棚", State.NEW, None, "李芳"),
    ]
    assert office.ask(li, actions.read, idea_id=3).likes == 1
    cards = office.ask(NOBODY, letters, key="ideas-card")
    assert [it.facts["author"] for it in cards] == ["", "", "李芳"]
    assert cards[1].facts["text"] == "—"


def test_what_was_reported_as_done_is_not_reported_again(office, clock):
    number = adopted(office)
    clock.passes(days=1)
    office.run(zhou, actions.implement, idea_id=number, done="每月两次线上例会")
    told = []
    for days in (115, 181):  # 1 January, 1 July
        clock.passes(days=days)
        office.run(NOBODY, actions.report)
        told.append(len(office.ask(NOBODY, letters, key="ideas-report-card")))
    assert told == [1, 1]
