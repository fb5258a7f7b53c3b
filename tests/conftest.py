"""What most tests stand on: a real database, a pretended Telegram, a clock we can turn."""

import gc
import shutil
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from zoneinfo import ZoneInfo

import hypothesis
import pytest
import pytest_asyncio

from bench import postgres
from bot import app as bot_app
from bot import jobs, migrate, schedule
from bot.bridge import Bridge
from bot.carriers import HANDS
from bot.delivery import Postman
from bot.pace import Pace
from bot.settings import SEEDS, Settings
from sandbox.world import World
from tests import people, scenes
from tests.lent import Lent
from tests.stage import GROUP, TOKEN, Direct, Person, Room, Stage
from union.kernel import keys as secrets_of
from union.kernel import work
from union.kernel.database import open_database
from union.kernel.policy import seeds
from union.kernel.unit import NOBODY
from union.kernel.work import Office

# how slow a receipt is to guess, bench/receipts.py measures; tests cannot wait for it
secrets_of.MEMORY, secrets_of.ROUNDS = 64, 1
KEY = Path(__file__).parent / "vault.key"
MONDAY = datetime(2026, 9, 7, 0, 30, tzinfo=UTC)
hypothesis.settings.register_profile("ours", deadline=None)  # how long is a matter of bench/
hypothesis.settings.load_profile("ours")


def pytest_collection_finish():
    """What is there by now stays: no need to look through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def cluster():
    if postgres.programs() is None:
        pytest.skip("PostgreSQL is not installed; CI installs it")
    with postgres.cluster(hasty=True) as opened:
        yield opened


@pytest.fixture(scope="session")
def postgres_template(cluster):
    engine = open_database(cluster.create("template_school"))
    migrate.upgrade(engine)
    engine.dispose()
    return "template_school"


@pytest.fixture(scope="session")
def postgres_school(cluster, postgres_template):
    """The small school moved in, once: a copy is far cheaper than to move in again."""
    move_in(cluster.create("template_peopled", postgres_template))
    return "template_peopled"


@pytest.fixture(scope="session")
def lent(cluster):
    """One database for each template: a new one for each test cost more than most tests."""
    kept = {}

    def at_first(template):
        if template not in kept:
            kept[template] = Lent(cluster, f"lent_{template}", template)
        return kept[template].as_at_first()

    yield at_first
    for each in kept.values():
        each.close()


@pytest.fixture(scope="session")
def here(tmp_path_factory):
    """An address that never changes, in whatever folder a test is."""
    return tmp_path_factory.mktemp("address") / "here"


@pytest.fixture(scope="session")
def sqlite_school(sqlite_template, tmp_path_factory):
    """The same."""
    file = tmp_path_factory.mktemp("peopled") / "school.db"
    shutil.copy(sqlite_template, file)
    shutil.copytree(sqlite_template.parent / "vault", file.parent / "vault")
    move_in(f"sqlite:///{file}")
    return file


def move_in(url):
    office = open_office(url, SimpleNamespace(now=MONDAY))
    people.move_in(office)
    office.close()


def open_office(url, clock):
    zone = ZoneInfo("Asia/Shanghai")
    return Office(work.open_database(url), lambda: clock.now, zone, sown())


@cache
def sown():
    return MappingProxyType(seeds(SEEDS))


@pytest.fixture(scope="session")
def opened():
    """Engines are kept by their address: what each has compiled is half of a test's work."""
    return cache(open_database)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory):
    file = tmp_path_factory.mktemp("template") / "school.db"
    engine = open_database(f"sqlite:///{file}")
    migrate.upgrade(engine)
    engine.dispose()
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request, tmp_path, here):
    """A migrated database of each kind: empty, or with the small school where one is asked for."""
    kind = "school" if "office" in request.fixturenames else "template"
    if request.param == "sqlite":
        template = request.getfixturevalue(f"sqlite_{kind}")
        shutil.copy(template, tmp_path / "school.db")
        shutil.copytree(template.parent / "vault", tmp_path / "vault")
        here.unlink(missing_ok=True)
        here.symlink_to(tmp_path)
        return f"sqlite:///{here}/school.db"
    return request.getfixturevalue("lent")(request.getfixturevalue(f"postgres_{kind}"))


@pytest.fixture
def clock():
    """Half past eight in the union's morning of a Monday, until turned."""
    clock = SimpleNamespace(now=MONDAY)

    def passes(**span):
        clock.now += timedelta(**span)

    clock.passes = passes
    return clock


@pytest.fixture
def empty_office(clock, database_url, opened):
    with pytest.MonkeyPatch.context() as only_now:
        only_now.setattr(work, "open_database", opened)
        office = open_office(database_url, clock)
    yield office
    left_open = [it.pool.checkedout() for it in (office.engine, office.readers)]
    office.close()
    assert left_open == [0, 0]  # or some later test would be blamed for it


@pytest.fixture
def office(empty_office):
    """With the small school moved in."""
    return empty_office


@pytest.fixture
def world(clock):
    world = World(clock=lambda: clock.now.timestamp())
    world.limits = False
    bot = world.bot(TOKEN, username="xiaojia_bot")
    for account, name in people.EVERYBODY.items():
        language = "en" if account in people.ENGLISH else "zh-hans"
        world.person(name, id=account, language_code=language)
    world.group(
        "教职工之家", id=GROUP, type="supergroup", members=list(people.EVERYBODY), bots=[bot.id]
    )
    bot.queue.pending.clear()
    return world


@pytest.fixture
def settings(database_url):
    return Settings(_env_file=None, bot_token=TOKEN, database_url=database_url, vault_key_file=KEY)


@pytest.fixture
def telegram(world):
    """The way to Telegram, which can be broken."""
    return Direct(world)


@pytest.fixture
def bridge(office):
    """Until nothing is done in its threads any more: they would leave connections behind."""
    bridge = Bridge(office)
    yield bridge
    bridge.close()


@pytest_asyncio.fixture
async def app(bridge, settings, telegram):
    async with bot_app.build(settings, bridge, telegram) as app:
        yield app
    app.bot_data.vault.close()
    app.bot_data.vault.office.close()


@pytest.fixture
def postman(app):
    house = app.bot_data
    return Postman(house.bridge, app.bot, house.texts, house.locale)


@pytest_asyncio.fixture
async def stage(app, world, postman, monkeypatch):
    """Everybody has opened the chat with the bot once; nobody waits for the limits of Telegram."""
    monkeypatch.setattr(Pace, "pause", lambda *_: 0.0)  # tests/edge keeps them
    monkeypatch.setattr(Pace, "room", lambda _: HANDS)
    stage = Stage(app, world, postman)
    for account in people.EVERYBODY:
        world.starts(account, stage.bot.id)
    await stage.settles()
    return stage


def phone(account):
    return pytest.fixture(lambda stage: Person(stage, account))


zhou, liu, wang = phone(people.ZHOU), phone(people.LIU), phone(people.WANG)
li, helen, chen = phone(people.LI), phone(people.HELEN), phone(people.CHEN)
stranger = phone(people.STRANGER)


@pytest.fixture
def beats(stage, clock):
    """Time passes, and every job whose hour has come is run."""

    async def later(**span):
        clock.passes(**span)
        for job in jobs.JOBS:
            await schedule.beat(stage.app.bot_data.bridge, job)
        await stage.settles()

    return later


@pytest.fixture
def at(stage, clock, office):
    """The clock stands at an hour of Shanghai, and the metronome beats; not ``down`` before."""

    async def stands(iso, down=False):
        now = datetime.fromisoformat(f"{iso}+08:00")
        clock.now = now.astimezone(UTC)
        if not down:
            office.run(NOBODY, scenes.run_until, day=now.date().toordinal())
        for job in jobs.JOBS:
            await schedule.beat(stage.app.bot_data.bridge, job)
        await stage.settles()

    return stands


@pytest.fixture
def group(stage):
    """The staff group, as Li sees it."""
    return Room(stage, people.LI, GROUP)
