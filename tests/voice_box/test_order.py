"""Whether anything tells in which order letters were put in: place, transaction, lists.

Kendall's tau is 1 where the order is that of the writing. Where there is none it is near 0: of
forty letters some 0.09 in the mean of twenty runs, with more than 0.15 once in 40,000 times.
"""

from statistics import fmean

import pytest

from tests.voice_box.lying import Box, begins, tau
from union.kernel import vault as vaults
from union.kernel.vault import Vault

RUNS, LETTERS, MOST = 20, 40, 0.15
MANY = 300


@pytest.fixture
def box(office, key, request):
    """The second store without a bot around it."""
    is_sqlite = office.engine.dialect.name == "sqlite"
    vault = Vault(office.engine, office.clock, office.zone, office.seeds, key)
    yield Box(vault, None if is_sqlite else request.getfixturevalue("cluster"))
    vault.close()


def marks(count):
    return [f"letter-{number:03}" for number in range(count)]


def leaks(runs):
    """The mean of each measure over some runs."""
    found = {name: round(fmean(abs(tau(it[name])) for it in runs), 3) for name in runs[0]}
    print(found)
    return found


def test_nothing_tells_the_order_of_forty_letters(box):
    runs = []
    for number in range(RUNS):
        put_in = box.takes if number else box.posts
        put_in(marks(LETTERS))
        runs.append(box.places(marks(LETTERS)))
        box.drops()
    found = leaks(runs)
    assert max(found.values()) <= MOST, found
    assert len(found) == (4 if box.is_sqlite else 6)


def test_nor_that_of_three_hundred_on_many_pages(box):
    box.takes(marks(MANY))
    found = box.places(marks(MANY))
    assert len(set(found["page"])) >= 10
    assert max(leaks([found]).values()) <= MOST


def test_nor_that_of_pictures(box):
    """They lie on pages of their own, and in PostgreSQL in a table of their own."""
    runs = []
    for _ in range(3):
        pictures = [box.dice.randbytes(6_000) for _ in range(LETTERS)]
        box.posts(marks(LETTERS), pictures=pictures)
        content = box.pictures
        runs.append({"picture": [begins(content, it) for it in pictures]})
        box.drops()
    assert leaks(runs)["picture"] <= 0.25  # of three runs more once in 50,000 times


def test_what_was_dropped_is_nowhere(box):
    """Neither in free pages nor in dead rows, however often pages are cut in two and joined."""
    for number in range(6):
        box.takes([f"batch-{number % 3}-{it}" for it in range(10)], length=1400)
        box.drops(f"batch-{(number + 1) % 3}")
        left = box.everything()
        assert left.count(f"batch-{number % 3}-9".encode()) >= 1
        assert f"batch-{(number + 1) % 3}".encode() not in left


def test_the_measure_finds_an_order_where_there_is_one(box, monkeypatch):
    """As it was before letters were written anew: so the measure can fail."""
    monkeypatch.setattr(vaults, "shuffle", lambda _: None)
    some = marks(14)  # one page of SQLite
    box.takes(some, length=20)
    content = box.rows
    found = [[content.rindex(it.encode()) for it in some]]
    if not box.is_sqlite:
        places, writers, _ = box.written(some)
        found.append(places)
        assert len(writers) == 14
    print([tau(it) for it in found])
    assert all(abs(tau(it)) > 0.8 for it in found)
