import json
import sqlite3

import pytest
from sqlalchemy import inspect, text

from tests.honours import scenes as honours
from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.proposals import scenes
from tests.scenes import claimed, settled
from union.admissions import actions as admissions
from union.archive import actions
from union.archive.rules import Gone
from union.drafts import actions as drafts
from union.honours import actions as honours_actions
from union.joining import actions as joining
from union.joining.store import Invitation, Knock
from union.kernel import actions as kernel
from union.kernel.guards import unattended
from union.kernel.outbox import Fate, Letter, State
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import actions as members
from union.members import offices
from union.members.roster import read_csv
from union.members.rules import Role, Standing
from union.members.store import Member, by_account, by_name
from union.policies import actions as policies
from union.proposals import actions as proposals
from union.proposals.store import Proposal
from union.register import actions as register
from union.roles import actions as roles

ACCOUNT = 7_710_042_993
NAME, NUMBER, PHONE, BORN = "欧阳静姝", "ZX-90417", "5821", "1991-12-19"
FOUND_IN = (NAME, NUMBER, BORN, str(ACCOUNT), "阿静", "闲话一句")
MATTER = {
    "subject": "装一台饮水机", "category": "后勤保障", "reason": "课间要排队接水",
    "measures": "总务处九月底前加装",
}  # fmt: skip


@unattended
def today(uow):
    return uow.today.toordinal()


def erase(office, account):
    office.run(Actor(account), actions.erase, day=office.ask(NOBODY, today))


@unattended
def settle(uow):
    """All letters so far have arrived."""
    for it in uow.session.query(Letter):
        it.state, it.message, it.drawn = State.SENT, it.id, it.version


@unattended
def the_proposal(uow):
    return uow.session.query(Proposal).order_by(Proposal.id).first().id


@unattended
def somebody(uow, name):
    return by_name(uow.session, name)[0].id


@pytest.fixture
def lived(office, clock):
    """Somebody who left words in as many places as there are."""
    zhou, me = Actor(ZHOU), Actor(ACCOUNT)
    unit_id = office.ask(zhou, admissions.units)[0][0]
    code = office.run(zhou, admissions.open_door, unit_id=unit_id).code
    office.run(me, admissions.enter, code=code, locale="zh-CN", shown_as="阿静")
    said = {"name": NAME, "number": NUMBER, "birthday": BORN, "phone": PHONE, "sex": "female"}
    office.run(me, admissions.submit, how="new", kind="in_service", **said)
    office.run(zhou, admissions.approve, application_id=1, round=1)
    number = office.ask(NOBODY, somebody, name=NAME)
    office.run(zhou, roles.appoint, role="proposal_committee", of="0", who=NAME)
    office.run(me, members.ask_correction, value=f"我是{NAME}，工号{NUMBER}")
    office.run(me, proposals.propose, **MATTER)
    mine = office.ask(NOBODY, the_proposal)
    office.run(me, proposals.ask_colleague, proposal_id=mine, colleague_id=4)
    office.run(Actor(WANG), proposals.second, proposal_id=mine)
    office.run(Actor(LI), proposals.second, proposal_id=mine)
    office.run(me, proposals.propose, **MATTER | {"reason": "闲话一句而已"})
    theirs = office.run(Actor(LIU), proposals.propose, **MATTER).id
    office.run(me, proposals.second, proposal_id=theirs)
    begun = {"form": "proposals", "ends_in": proposals.propose, "given": {"subject": "闲话一句"}}
    office.run(me, drafts.begin, **begun)
    birthday = {"form": "members_birthday", "ends_in": members.correct_birthday}
    office.run(me, drafts.begin, **birthday, given={"value": BORN})
    about_me = {"form": "register", "ends_in": register.correct}
    given = {"member_id": number, "about": "name", "value": NAME}
    office.run(zhou, drafts.begin, **about_me, given=given)
    office.run(zhou, joining.invite_one, member_id=number)
    office.run(Actor(5050), joining.knock, name=NAME, number=NUMBER, shown_as="阿静", locale="en")
    office.run(NOBODY, settle)
    office.run(zhou, register.move, member_id=number, unit_id=unit_id + 1)  # still on its way
    return office


def test_everything_that_is_kept_is_handed_out(lived):
    parts = {it.kind: it for it in lived.ask(Actor(ACCOUNT), actions.export)}
    assert set(parts) == {
        "register", "offices", "proposals", "seconds", "drafts", "letters", "invitations", "knocks",
        "admissions",
    }  # fmt: skip
    [row] = parts["register"].rows
    kept = dict(zip(parts["register"].columns, row, strict=True))
    assert kept["name"] == NAME
    assert kept["account"] == ACCOUNT
    assert (kept["birth_year"], kept["birth_month"], kept["birth_day"]) == (1991, 12, 19)
    assert [len(parts[it].rows) for it in ("proposals", "seconds", "drafts")] == [2, 1, 2]
    chair = {it.kind for it in lived.ask(Actor(ZHOU), actions.export)}
    assert chair >= {"voices", "links", "chats", "policies", "invitations"}


def everything(office):
    """Each value of each row of each table, as words."""
    with office.engine.connect() as connection:
        for table in inspect(connection).get_table_names():
            for row in connection.execute(text(f"SELECT * FROM {table}")):
                for value in row:
                    plain = isinstance(value, dict | list)
                    yield table, json.dumps(value, ensure_ascii=False) if plain else str(value)


def unescaped(words):
    return words.encode().decode("unicode_escape") if "\\u" in words else words


def found(office):
    return {(table, it) for table, words in everything(office) for it in FOUND_IN
            if it in words or it in unescaped(words)}  # fmt: skip


def test_nothing_of_who_was_erased_is_found_in_any_column(lived):
    assert {it for _, it in found(lived)} == set(FOUND_IN)
    erase(lived, ACCOUNT)
    assert found(lived) == set()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_nothing_of_who_was_erased_is_found_in_the_bytes_of_the_file(lived, tmp_path):
    file = tmp_path / "school.db"
    sought = {it.encode() for it in FOUND_IN} | {ACCOUNT.to_bytes(6, "big")}
    sought |= {json.dumps(it)[1:-1].encode() for it in FOUND_IN}
    everything = {*FOUND_IN, ACCOUNT}

    def content():
        lived.close()
        with sqlite3.connect(file) as opened:
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        opened.close()
        return b"".join(it.read_bytes() for it in tmp_path.glob("school.db*"))

    before = content()
    assert len([it for it in sought if it in before]) >= len(everything)
    erase(lived, ACCOUNT)
    assert [it for it in sought if it in content()] == []


def test_what_stays_is_a_number_that_says_nothing(lived):
    number = lived.ask(NOBODY, somebody, name=NAME)
    erase(lived, ACCOUNT)

    @unattended
    def entry(uow):
        it = uow.session.get(Member, number)
        columns = {name: value for name, value in vars(it).items() if name[0] != "_"}
        held = [(one.role, one.ended) for one in it.appointments]
        return columns, held, uow.today, uow.now

    columns, held, day, now = lived.ask(NOBODY, entry)
    said = {name for name, value in columns.items() if value not in (None, False, "", [])}
    assert said == {"id", "standing", "erased", "birthday_shown", "appointments"}
    assert columns["standing"] is Standing.LEFT
    assert columns["erased"] == now
    assert held == [(Role.PROPOSAL_COMMITTEE, day)]
    with pytest.raises(Refusal, match="members-unknown"):
        lived.ask(Actor(ACCOUNT), members.me)


def test_a_submitted_proposal_keeps_its_words_and_loses_the_name(lived):
    mine = lived.ask(NOBODY, the_proposal)
    erase(lived, ACCOUNT)
    sheet = lived.ask(Actor(WANG), proposals.read, proposal_id=mine)
    assert (sheet.subject, sheet.proposer, sheet.number) == (MATTER["subject"], "", "2026-001")
    assert sheet.seconders == ["王建国", "李芳"]
    other = lived.ask(Actor(WANG), proposals.read, proposal_id=mine + 1)
    assert (other.state, other.reason) == ("withdrawn", "—")
    theirs = lived.ask(Actor(WANG), proposals.read, proposal_id=mine + 2)
    assert (theirs.seconders, theirs.missing) == ([""], 1)


def test_what_somebody_did_with_proposals_is_told_and_loses_their_own_words(office):
    unit, number = scenes.department(office), scenes.submit(office, behind=(HELEN, LIU))
    scenes.assign(office, number, unit)
    scenes.does(office, LIU, proposals.note, number, text="我刘志强去看过现场")
    scenes.answer(office, number, text="李芳老师会来联系")
    scenes.rate(office, number, "dissatisfied", who=LIU, why="我是刘志强，还是太慢")
    other = office.run(Actor(LIU), proposals.propose, **MATTER).id
    office.run(Actor(LIU), proposals.withdraw, proposal_id=other, why="私下说好了")
    told = {it.kind: it.rows for it in office.ask(Actor(LIU), actions.export)}
    assert [row[1] for row in told["case_steps"]] == ["accept", "assign", "note", "withdraw"]
    assert told["proposal_ratings"][0][:3] == ("2026-001", "dissatisfied", "我是刘志强，还是太慢")
    theirs = {it.kind: it.rows for it in office.ask(Actor(LI), actions.export)}
    assert theirs["proposal_answers"][0][:2] == ("2026-001", "李芳老师会来联系")
    office.run(NOBODY, settle)
    erase(office, LIU)
    left = {words for table, words in everything(office) if "刘志强" in words or "私下" in words}
    assert left == set()
    course = office.ask(Actor(WANG), proposals.read, proposal_id=number).course
    assert sum(course.ratings.values()) == 1


def test_points_nominees_and_objections_are_told_and_words_go(office):
    honours.published(office)
    honours.objects(office, HELEN, why="我是Helen，去年就办好了")
    facts = {"objection_id": 1, "title": "", "why": "Helen记错了，是今年"}
    office.run(Actor(LIU), honours_actions.dismiss, **facts)
    told = {it.kind: it.rows for it in office.ask(Actor(LIU), actions.export)}
    assert told["scores"][0] == ("2026-001", "装饮水机", "可行", 5)
    assert told["honour_nominees"] == [("2026-001", "装饮水机"), ("2026-002", "换投影仪")]
    assert told["honour_objections"][0][:3] == ("2026-001 装饮水机", None, "Helen记错了，是今年")
    assert ("2026", "begin") in [row[:2] for row in told["case_steps"]]
    theirs = {it.kind: it.rows for it in office.ask(Actor(HELEN), actions.export)}
    assert theirs["honour_objections"][0][1] == "我是Helen，去年就办好了"
    assert "scores" not in theirs or theirs["scores"] == []
    office.run(NOBODY, settle)
    erase(office, HELEN)
    left = {words for _, words in everything(office) if "Helen" in words or "去年" in words}
    assert left == set()


def test_letters_under_way_still_go_and_cards_are_drawn_anew(lived):
    erase(lived, ACCOUNT)

    @unattended
    def letters(uow):
        every = uow.session.query(Letter).order_by(Letter.id)
        return [(it.key, it.state, it.facts, it.topic, it.version > it.drawn) for it in every]

    every = lived.ask(NOBODY, letters)
    cards = [it for it in every if it[0] == "proposals-card"]
    assert len(cards) >= 3
    assert all(behind for *_, behind in cards)
    assert {it[2]["proposer"] for it in cards} == {"", "刘志强"}
    emptied = [it for it in every if it[0] == "proposals-review-letter"]
    assert {str(it[2]) for it in emptied} == {"{}"}
    assert not [it for it in every if it[0] == "register-moved" and it[2]["name"]]


def test_the_last_chair_cannot_be_erased(office):
    with pytest.raises(Refusal, match="members-last-chair"):
        office.ask(Actor(ZHOU), actions.foresee)
    with pytest.raises(Refusal, match="members-last-chair"):
        erase(office, ZHOU)
    assert office.ask(Actor(ZHOU), members.me).name == "周敏"


def test_yesterdays_yes_erases_nobody(office, clock):
    asked = office.ask(Actor(WANG), actions.foresee).day
    clock.passes(days=1)
    with pytest.raises(Refusal, match="kernel-old-button"):
        office.run(Actor(WANG), actions.erase, day=asked)
    assert office.ask(Actor(WANG), members.me).name == "王建国"


def test_what_would_go_and_what_would_stay_is_counted(lived):
    seen = lived.ask(Actor(ACCOUNT), actions.foresee)
    assert (seen.submitted, seen.unsubmitted, seen.seconded, seen.backups_days) == (1, 1, 1, 30)
    assert seen.offices == [(Role.PROPOSAL_COMMITTEE, None)]


def test_who_left_is_erased_when_the_school_says_so(office, clock):
    office.run(Actor(WANG), admissions.leave, sure="退会")
    clock.passes(days=365)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, somebody, name="王建国")
    clock.passes(days=1)
    office.run(NOBODY, actions.forget)
    with pytest.raises(IndexError):
        office.ask(NOBODY, somebody, name="王建国")
    office.run(NOBODY, actions.forget)


def test_a_retiree_is_never_erased_by_the_night(office, clock):
    clock.passes(days=4000)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, somebody, name="陈国平")


def test_letters_knocks_and_invitations_are_forgotten_in_their_time(office, clock):
    @unattended
    def post(uow, dedupe, state, topic=None, chat=WANG):
        uow.post(chat, "joining-vouched", dedupe, topic=topic)
        uow.session.flush()
        uow.session.query(Letter).filter_by(dedupe=dedupe).one().state = state

    for dedupe, state, topic in (
        ("old", "sent", None), ("let-go", "let_go", None), ("card", "sent", "proposal:1"),
        ("doubt", "unsure", None), ("waiting", "waiting", None),
    ):  # fmt: skip
        office.run(NOBODY, post, dedupe=dedupe, state=state, topic=topic)
    office.run(NOBODY, post, dedupe="nobody", state="sent", chat=4_000)
    office.run(NOBODY, joining.invite, name="孙悦", role=Role.MEMBER)
    office.run(Actor(5050), joining.knock, name="谁", number="7", shown_as="谁", locale="en")

    @unattended
    def left(uow):
        letters = sorted(it.dedupe for it in uow.session.query(Letter))
        return letters, uow.session.query(Knock).count(), uow.session.query(Invitation).count()

    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, left) == (["card", "doubt", "let-go", "old", "waiting"], 1, 1)
    clock.passes(days=31)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, left)[1:] == (0, 1)
    clock.passes(days=14)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, left)[1:] == (0, 0)
    clock.passes(days=330)
    office.run(NOBODY, actions.forget)
    assert office.ask(NOBODY, left)[0] == ["card", "doubt", "waiting"]


def test_a_school_that_keeps_less_forgets_sooner(office, clock):
    office.run(Actor(ZHOU), policies.decide, name="archive-left_days", value="7")
    office.run(Actor(WANG), admissions.leave, sure="退会")
    clock.passes(days=8)
    office.run(NOBODY, actions.forget)
    with pytest.raises(IndexError):
        office.ask(NOBODY, somebody, name="王建国")


def test_what_a_reader_would_take_for_somebody_else_is_left_alone():
    li = Gone(1, "李", "4", 104)
    assert not li.holds({"name": "李芳", "count": 4, "days": True})
    assert li.without({"name": "李芳", "names": ["李", "王"]}) == {
        "name": "李芳",
        "names": ["", "王"],
    }
    assert li.holds({"account": 104})
    assert li.without({"account": 104, "many": [104, 5]}) == {"account": 0, "many": [0, 5]}


def test_one_who_is_chair_beside_another_can_be_erased(office):
    @unattended
    def second_chair(uow):
        offices.give(uow, by_account(uow.session, LIU), Role.CHAIR, by=None)

    office.run(NOBODY, second_chair)
    erase(office, ZHOU)
    assert office.ask(Actor(LIU), policies.lists)


def test_the_cards_of_a_namesake_keep_their_name(office):
    twin = read_csv("姓名,工号,账号\n王建国,99,4242\n").entries
    office.run(NOBODY, register.enrol, school="实验学校工会", entries=twin)
    office.run(Actor(4242), proposals.propose, **MATTER)
    office.run(Actor(WANG), proposals.propose, **MATTER)
    erase(office, WANG)

    @unattended
    def proposers(uow):
        cards = uow.session.query(Letter).filter_by(key="proposals-card").order_by(Letter.id)
        return [it.facts["proposer"] for it in cards]

    assert office.ask(NOBODY, proposers) == ["王建国", ""]


def test_a_letter_about_who_was_erased_is_let_go_if_it_has_not_left(office):
    office.run(Actor(WANG), members.ask_correction, value="生日不对")
    office.run(Actor(WANG), proposals.propose, **MATTER)
    office.run(Actor(LI), proposals.second, proposal_id=1)
    office.run(Actor(HELEN), proposals.second, proposal_id=1)
    erase(office, WANG)

    @unattended
    def letters(uow):
        every = uow.session.query(Letter).order_by(Letter.id)
        return {it.key: (it.state, it.facts.get("proposer")) for it in every}

    every = office.ask(NOBODY, letters)
    assert every["members-correction-letter"] == (State.LET_GO, None)
    assert every["proposals-review-letter"] == (State.WAITING, "")


def test_what_is_being_sent_to_who_is_erased_troubles_nobody(office):
    office.run(Actor(WANG), proposals.propose, **MATTER)
    office.run(Actor(WANG), proposals.ask_colleague, proposal_id=1, colleague_id=4)
    taken = [office.run(NOBODY, claimed) for _ in range(2)]
    erase(office, LI)
    for letter in taken:
        office.run(NOBODY, settled, letter_id=letter.id, fate=Fate(State.SENT))
        office.run(NOBODY, kernel.redrawn, letter_id=letter.id, version=0)

    @unattended
    def chats(uow):
        return {it.chat for it in uow.session.query(Letter)}

    assert LI not in office.ask(NOBODY, chats)
