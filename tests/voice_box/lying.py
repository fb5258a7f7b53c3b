"""Where the letters of the box lie: on the disk, in the table, in what is listed."""

import base64
import random
from itertools import combinations
from pathlib import Path

from tests import people
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.voice_box import actions, store
from union.voice_box.rules import ALPHABET, CODE_LETTERS, Way, new_nonce
from union.voice_box.store import Voice

WRITERS = (people.WANG, people.LI, people.ZHOU, people.LIU)
PATH = "SELECT pg_relation_filepath(coalesce(nullif(reltoastrelid, 0), oid)) FROM pg_class"
HEAP = "SELECT pg_relation_filepath('vault.voices')"
TOAST = f"{PATH} WHERE oid = 'vault.voices'::regclass"
ROWS = "SELECT ctid::text, xmin::text, cmin::text, talk::text FROM vault.voices"


def tau(places):
    """Kendall's, of places in the order of writing; places that are alike say nothing."""
    pairs = list(combinations(places, 2))
    return sum((a < b) - (a > b) for a, b in pairs) / len(pairs)


@unattended
def dropped(uow, beginning):
    """Letters that begin so are in the box no more."""
    every = store.voices(uow.session)
    gone = [it.code for it in every if it.talk[0]["text"].startswith(beginning)]
    store.drop(uow.session, gone)


@unattended
def put_in(uow, *, code, text):
    """A letter, without looking up who writes: a quarter of the time of a real one."""
    word = {"id": code, "by": "writer", "kind": "word", "text": text, "held": True,
            "day": uow.today.isoformat(), "picture": False}  # fmt: skip
    uow.session.add(
        Voice(code=code, way=Way.ANONYMOUS, to="union", day=uow.today, due=uow.today,
              last=uow.today, talk=[word], pictures={})
    )  # fmt: skip


@unattended
def stored(uow):
    return [it.talk[0]["text"] for it in store.voices(uow.session)]


class Box:
    """A box without a bot around it, and the one who looks into its files."""

    def __init__(self, vault, cluster):
        self.vault, self.cluster = vault, cluster
        self.dice = random.Random(7)

    @property
    def is_sqlite(self):
        return self.vault.store.dialect.name == "sqlite"

    def text(self, mark, length=200):
        """It begins with its mark; lengths differ."""
        return f"{mark}-" + "".join(
            self.dice.choices("abcdefghijklmnop", k=self.dice.randrange(length))
        )

    def takes(self, marks, length=200):
        """A letter for each mark, each in a transaction of its own."""
        for mark in marks:
            code = "".join(self.dice.choices(ALPHABET, k=CODE_LETTERS))
            self.vault.run(NOBODY, put_in, code=code, text=self.text(mark, length))

    def posts(self, marks, length=200, pictures=None):
        """As people do it."""
        for number, mark in enumerate(marks):
            self.vault.run(
                Actor(self.dice.choice(WRITERS)), actions.post, nonce=new_nonce(),
                way=Way.ANONYMOUS, to="union", text=self.text(mark, length),
                picture=pictures and pictures[number],
            )  # fmt: skip

    def drops(self, beginning=""):
        self.vault.run(NOBODY, dropped, beginning=beginning)

    def connected(self):
        return self.cluster.connected(self.vault.store.url.database)

    def read(self, asked):
        """A file of the database that this question names."""
        if self.is_sqlite:
            return Path(self.vault.store.url.database).read_bytes()
        with self.connected() as line:
            line.execute("CHECKPOINT")
            (path,) = line.execute(asked).fetchone()
        return (self.cluster.folder / "data" / path).read_bytes()

    @property
    def rows(self):
        return self.read(HEAP)

    @property
    def pictures(self):
        return self.read(TOAST)

    @property
    def page_size(self):
        return 4096 if self.is_sqlite else 8192

    def everything(self):
        """All bytes of all files of the vault; in PostgreSQL those of the school are among them."""
        if self.is_sqlite:
            folder = Path(self.vault.store.url.database).parent
        else:
            with self.connected() as line:
                line.execute("CHECKPOINT")
                (path,) = line.execute(HEAP).fetchone()
            folder = (self.cluster.folder / "data" / path).parent
        return b"".join(it.read_bytes() for it in folder.iterdir() if it.is_file())

    def written(self, marks):
        """Where PostgreSQL says each row is, which transactions wrote them, in which order."""
        with self.connected() as line:
            rows = line.execute(ROWS).fetchall()
        found = [next(row for row in rows if mark in row[3]) for mark in marks]
        places = [tuple(map(int, row[0].strip("()").split(","))) for row in found]
        return places, {row[1] for row in found}, [int(row[2]) for row in found]

    def listed(self, marks):
        """Where each stands in the store, and on the desk of the keepers once it is emptied."""
        of_store = self.vault.ask(NOBODY, stored)
        self.vault.run(NOBODY, actions.empty)
        lines = self.vault.ask(Actor(people.ZHOU), actions.desk).lines
        for shown in (of_store, [it.begins for it in lines]):
            at = {text[: len(marks[0])]: number for number, text in enumerate(shown)}
            yield [at[it] for it in marks]

    def places(self, marks):
        """All that might tell the order in which they were written, by its name."""
        content = self.rows
        if not self.is_sqlite:  # there SQLite leaves halves of letters between, all of this moment
            assert all(content.count(it.encode()) == 1 for it in marks), "a dead row"
        offsets = [content.index(it.encode()) for it in marks]
        found = {"offset": offsets, "page": [at // self.page_size for at in offsets]}
        if not self.is_sqlite:
            found["ctid"], writers, found["command"] = self.written(marks)
            assert len(writers) == 1, "xmin tells them apart"
        found["stored"], found["desk"] = self.listed(marks)
        return found


def begins(content, picture, size=40):
    """Where a picture begins, as far as a part of it lies in one page."""
    written = base64.b64encode(picture)
    parts = (written[at : at + size] for at in range(0, 400, size))
    return next(content.index(it) for it in parts if it in content)
