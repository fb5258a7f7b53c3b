"""The small brother of `make chaos`: a few kills, and everything is counted."""

from bench import ours
from bench.chaos.broadcast.play import play as play_broadcast
from bench.chaos.clock.play import play as play_days
from bench.chaos.play import play


async def test_a_bot_that_is_killed_loses_and_doubles_nothing(tmp_path):
    outcome = await play(ours.database_in(tmp_path), kills=4, per_second=40.0, seed=7)
    assert (outcome.kills, outcome.kills_at_work) == (4, 2)
    assert outcome.verdict.is_clean, outcome.verdict
    assert outcome.verdict.updates > 50
    assert outcome.verdict.letters >= 3


async def test_a_clock_that_is_killed_says_what_is_due_once_and_hides_no_doubt(tmp_path):
    outcome = await play_days(ours.database_in(tmp_path), kills=4, at_once=1, seed=7)
    assert (outcome.kills, outcome.kills_at_work) == (4, 2)
    assert outcome.verdict.is_clean, outcome.verdict
    assert outcome.verdict.due > 10


async def test_a_broadcast_that_is_killed_reaches_everybody_once_and_hides_no_doubt(tmp_path):
    verdict = await play_broadcast(
        ours.database_in(tmp_path), people=250, kills=3, seed=7, longest=1.5
    )
    assert verdict.kills == 3
    assert (verdict.missing, verdict.doubled) == (0, 0), verdict
    assert verdict.unsure <= verdict.kills * verdict.hands
    assert verdict.most_in_hand <= verdict.hands
