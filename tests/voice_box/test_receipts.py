"""Receipts: sixteen digits that nobody guesses, and that answer alike whether right or wrong."""

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import people
from tests.scenes import questions
from tests.voice_box.scenes import FOOD, puts_in
from union.kernel import keys as secrets_of
from union.kernel.keys import SHIPPED, Keys
from union.kernel.refusal import Refusal
from union.kernel.unit import Actor
from union.voice_box import actions, rules
from union.voice_box.rules import digits_of, receipt_of

WRONG = "4821093755162048"
LEAST_BITS = 53


@pytest.fixture
def as_shipped(monkeypatch):
    """The real cost of a guess, which the other tests cannot wait for."""
    memory, rounds = SHIPPED
    monkeypatch.setattr(secrets_of, "MEMORY", memory)
    monkeypatch.setattr(secrets_of, "ROUNDS", rounds)


def test_a_receipt_has_sixteen_digits_and_more_than_fifty_three_bits():
    assert rules.RECEIPT_DIGITS == 16
    assert log2(10**rules.RECEIPT_DIGITS) >= LEAST_BITS
    assert rules.NONCE_BYTES * 8 >= LEAST_BITS


@given(st.binary(min_size=32, max_size=32))
def test_any_mark_gives_one(mark):
    receipt = receipt_of(mark)
    assert len(receipt) == rules.RECEIPT_DIGITS
    assert digits_of(receipt) == receipt


def test_each_digit_is_as_likely_at_each_place():
    made = [receipt_of(Keys(b"k" * 32).mark("receipt", str(it))) for it in range(4000)]
    assert len(set(made)) == len(made)
    for place in range(rules.RECEIPT_DIGITS):
        counts = [sum(it[place] == digit for it in made) for digit in "0123456789"]
        assert 300 < min(counts) <= max(counts) < 500  # 400 each, five times what chance adds


def test_what_is_shipped_is_what_was_asked_for():
    """64 MiB; how long a guess takes is measured by bench/receipts.py."""
    memory, rounds = SHIPPED
    assert memory >= 64 * 1024
    assert rounds >= 2


def test_another_cost_is_another_mark(as_shipped, monkeypatch):
    """So the numbers are those the hash is made with."""
    dear = Keys(b"k" * 32).slow_mark("letter", WRONG)
    assert dear == Keys(b"k" * 32).slow_mark("letter", WRONG)
    monkeypatch.setattr(secrets_of, "ROUNDS", SHIPPED[1] + 1)
    assert Keys(b"k" * 32).slow_mark("letter", WRONG) != dear


async def test_right_and_wrong_receipts_walk_the_same_path(
    as_shipped, wang, vault, stage, monkeypatch
):
    """As many slow hashes and as many statements, in whatever order they are asked."""
    right = (await puts_in(wang)).replace(" ", "")
    hashes, plain = [], Keys.slow_mark

    def counted(self, use, words):
        hashes.append(words)
        return plain(self, use, words)

    monkeypatch.setattr(Keys, "slow_mark", counted)

    def look_up(ticket):
        try:
            return vault.ask(Actor(people.LI), actions.mine, ticket=ticket)
        except Refusal as no:
            return no.key

    assert look_up(right).words[0].text == FOOD  # whoever has the receipt
    assert look_up(WRONG) == "voice-box-no-such-receipt"
    hashes.clear()
    asked = {ticket: questions(lambda t=ticket: look_up(t)) for ticket in (right, WRONG)}
    assert hashes == [right, WRONG]
    assert asked[right] == asked[WRONG] > 0


async def test_a_code_is_no_receipt_and_opens_no_unsigned_letter(wang, vault, stores):
    """The keepers see codes; a receipt cannot be told from one, nor is one taken for it."""
    await puts_in(wang)
    (row,) = stores.letters()
    code = row.split("'")[1]
    assert len(code) == rules.CODE_LETTERS
    for who in (people.WANG, people.ZHOU):
        with pytest.raises(Refusal, match="voice-box-not-yours"):
            vault.ask(Actor(who), actions.mine, ticket=code)
