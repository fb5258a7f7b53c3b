"""What becomes of the letters in backups, after their time, and in the eyes of the doctor."""

from datetime import timedelta

import pytest

from bot import backups, privacy
from tests import people
from tests.conftest import KEY, MONDAY
from tests.voice_box.canary import becomes
from union.kernel.keys import keys_in
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.kernel.vault import Vault
from union.voice_box import actions, rules
from union.voice_box.rules import Verb, Way

WANG = Actor(people.WANG)
WORDS = "食堂这两周菜偏咸，四节课后去的老师很吃亏"


@pytest.fixture
def box(office):
    vault = Vault(office.engine, office.clock, office.zone, office.seeds, keys_in(KEY))
    yield vault
    vault.close()


def post(box, way=Way.ANONYMOUS, text=WORDS, nonce="0123456789abcdef"):
    return box.run(WANG, actions.post, nonce=nonce, way=way, to="union", text=text)


def codes(box):
    return [it.code for it in box.ask(Actor(people.ZHOU), actions.desk).lines]


def test_a_backup_brings_back_the_letters_that_were_in_it(office, box, tmp_path):
    receipt = post(box).receipt
    made = backups.backup(office.engine, tmp_path / "kept", MONDAY)
    box.run(WANG, actions.close, ticket=receipt)
    later = post(box, nonce="fedcba9876543210").receipt
    office.close()
    box.close()
    backups.restore(office.engine, made, MONDAY, tmp_path / "before")
    assert box.ask(WANG, actions.mine, ticket=receipt).state is rules.State.RECEIVED
    with pytest.raises(Refusal, match="no-such-receipt"):
        box.ask(WANG, actions.mine, ticket=later)


def test_old_backups_of_letters_go_with_the_school_s(office, box, tmp_path, database_url):
    made = backups.backup(office.engine, tmp_path / "kept", MONDAY)
    backups.prune(tmp_path / "kept", MONDAY + timedelta(days=40), 30)
    assert not made.exists()
    assert not backups.sealed(made).exists()


def test_an_answered_letter_is_forgotten_after_its_time_and_an_open_one_is_not(box, clock):
    answered, waits = post(box).receipt, post(box, nonce="fedcba9876543210").receipt
    box.run(NOBODY, actions.empty)
    mine = box.ask(WANG, actions.mine, ticket=answered).code
    box.run(
        Actor(people.ZHOU), actions.say, code=mine, verb=Verb.ANSWER, nonce="0" * 16, text=WORDS
    )
    clock.passes(days=91)
    box.run(NOBODY, actions.empty)
    assert codes(box) == [box.ask(WANG, actions.mine, ticket=waits).code]
    with pytest.raises(Refusal, match="no-such-receipt"):
        box.ask(WANG, actions.mine, ticket=answered)


def test_the_doctor_finds_nothing_in_a_school_that_is_in_order(box, office, tmp_path):
    post(box)
    post(box, Way.CONFIDENTIAL, nonce="fedcba9876543210")
    found = list(privacy.examine(box, key_apart(tmp_path), []))
    assert not [line for good, line in found if not good and "hits" in line]
    assert "2 letters outside of it: 0 hits" in " ".join(line for _, line in found)


def key_apart(tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    key = folder / "vault.key"
    key.write_text(KEY.read_text())
    key.chmod(0o600)
    return key


def test_the_doctor_finds_words_and_accounts_where_they_must_not_be(box, office, tmp_path):
    account = 7_123_456_789
    office.run(NOBODY, becomes, account=account)
    box.run(Actor(account), actions.post, nonce="0123456789abcdef", way=Way.ANONYMOUS, to="union",
            text=f"{WORDS} {account}")  # fmt: skip
    log = tmp_path / "bot.log"
    log.write_text(f"{account} said: {WORDS}")
    found = [line for good, line in privacy.examine(box, key_apart(tmp_path), [log]) if not good]
    assert any("accounts in the vault: " in it and "as utf-8" in it for it in found)
    assert any("letters outside of it: " in it and str(log) in it for it in found)


def test_the_doctor_sees_a_key_that_others_can_read(box, tmp_path):
    key = key_apart(tmp_path)
    key.chmod(0o644)
    assert (False, "privacy: the key can be read by others") in privacy.examine(box, key, [])
