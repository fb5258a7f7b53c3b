"""What most tests stand on: a real database, a pretended Telegram, a clock we can turn."""

import gc
import shutil
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from zoneinfo import ZoneInfo

import hypothesis
import pytest
import pytest_asyncio
from sqlalchemy import event

from bench import postgres
from bot import app as bot_app
from bot import jobs, migrate, schedule
from bot.bridge import Bridge
from bot.delivery import Postman
from bot.settings import SEEDS, Settings
from sandbox.world import World
from tests import people, scenes
from tests.lent import Lent
from tests.opened import is_opened, remember, unhurried
from tests.stage import GROUP, TOKEN, Direct, Person, Room, Stage
from union.kernel import keys as secrets_of
from union.kernel import vault, work
from union.kernel.database import open_database
from union.kernel.policy import seeds
from union.kernel.unit import NOBODY
from union.kernel.work import Office

# how slow a receipt is to guess, bench/receipts.py measures; tests cannot wait for it
secrets_of.MEMORY, secrets_of.ROUNDS = 64, 1
KEY = Path(__file__).parent / "vault.key"
WAYS = [(work, "open_database"), (vault, "open_vault")]
MONDAY = datetime(2026, 9, 7, 0, 30, tzinfo=UTC)
hypothesis.settings.register_profile("ours", deadline=None)  # how long is a matter of bench/
hypothesis.settings.load_profile("ours")


def pytest_collection_finish():
    """What is there by now stays: no need to look through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)  # a test is over before its rubbish is much


@pytest.fixture(scope="session")
def cluster():
    if postgres.programs() is None:
        pytest.skip("PostgreSQL is not installed; CI installs it")
    with postgres.cluster(hasty=True) as opened:
        yield opened


@pytest.fixture(scope="session")
def postgresql_template(cluster):
    engine = open_database(cluster.create("template_school"))
    migrate.upgrade(engine)
    engine.dispose()
    return "template_school"


@pytest.fixture(scope="session")
def postgresql_school(cluster, postgresql_template):
    """The small school moved in, once: a copy is far cheaper than to move in again."""
    move_in(cluster.create("template_peopled", postgresql_template))
    return "template_peopled"


@pytest.fixture(scope="session")
def postgresql_opened(cluster, postgresql_school):
    """Everybody there has opened the chat with the bot; and what Telegram remembers of it."""
    url = cluster.create("template_opened", postgresql_school)
    return "template_opened", play_opening(url)


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
    copy_school(sqlite_template, file.parent)
    move_in(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def sqlite_opened(sqlite_school, tmp_path_factory):
    """The same."""
    file = tmp_path_factory.mktemp("opened") / "school.db"
    copy_school(sqlite_school, file.parent)
    return file, play_opening(f"sqlite:///{file}")


def copy_school(file, folder):
    """A database and the vault beside it."""
    shutil.copy(file, folder / "school.db")
    shutil.copytree(file.parent / "vault", folder / "vault")


def play_opening(url):
    clock = SimpleNamespace(now=MONDAY)
    office = open_office(url, clock)
    remembered = is_opened(office, settings_for(url), before_all(clock))
    office.close()
    return remembered


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
def engines_kept():
    """Engines are kept by their address: what each has compiled is half of a test's work."""
    engines = []

    def opening(way):
        @cache
        def opened(*where, **how):
            engines.append(engine := way(*where, **how))
            if engine.dialect.name == "sqlite":
                event.listen(engine, "connect", in_haste)
            return engine

        return opened

    ways = [(it, name, opening(getattr(it, name))) for it, name in WAYS]

    @contextmanager
    def now():
        with pytest.MonkeyPatch.context() as only_now:
            for way in ways:
                only_now.setattr(*way)
            yield

    yield now
    for engine in engines:
        engine.dispose()


def in_haste(connection, _):
    """No test pulls the plug, so none waits for the disk; PostgreSQL is as hasty."""
    connection.execute("PRAGMA synchronous = OFF")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory):
    file = tmp_path_factory.mktemp("template") / "school.db"
    engine = open_database(f"sqlite:///{file}")
    migrate.upgrade(engine)
    engine.dispose()
    return file


@pytest.fixture
def beginning(request):
    """How far the school has come when a test begins, and what Telegram remembers of it then."""
    asked = request.fixturenames
    step = "opened" if "stage" in asked else "school" if "office" in asked else "template"
    return SimpleNamespace(step=step, remembered=None)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request, beginning, tmp_path, here):
    """A migrated database of each kind, no further than the test asks for."""
    template = request.getfixturevalue(f"{request.param}_{beginning.step}")
    if beginning.step == "opened":
        template, beginning.remembered = template
    if request.param == "postgresql":
        return request.getfixturevalue("lent")(template)
    copy_school(template, tmp_path)
    here.unlink(missing_ok=True)
    here.symlink_to(tmp_path)
    return f"sqlite:///{here}/school.db"


@pytest.fixture
def clock():
    """Half past eight in the union's morning of a Monday, until turned."""
    clock = SimpleNamespace(now=MONDAY)

    def passes(**span):
        clock.now += timedelta(**span)

    clock.passes = passes
    return clock


@pytest.fixture
def empty_office(clock, database_url, engines_kept):
    with engines_kept():
        office = open_office(database_url, clock)
    yield office
    left_open = [it.pool.checkedout() for it in (office.engine, office.readers)]
    if office.engine.dialect.name == "sqlite":  # its file is another one soon
        office.close()
    assert left_open == [0, 0]  # or some later test would be blamed for it


@pytest.fixture
def office(empty_office):
    """With the small school moved in."""
    return empty_office


@pytest.fixture
def world(request, clock, beginning):
    if beginning.step == "opened":
        request.getfixturevalue("database_url")
    world = before_all(clock)
    if beginning.remembered:
        remember(world, beginning.remembered)
    return world


def before_all(clock):
    """Everybody has Telegram, and nobody has heard of the bot."""
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
    return settings_for(database_url)


@cache
def settings_for(url):
    return Settings(_env_file=None, bot_token=TOKEN, database_url=url, vault_key_file=KEY)


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
async def app(bridge, settings, telegram, engines_kept):
    with engines_kept():
        building = bot_app.build(settings, bridge, telegram)
    async with building as app:
        yield app
    house = app.bot_data
    house.vault.close()
    if bridge.is_alone:
        house.vault.office.close()


@pytest.fixture
def postman(app):
    house = app.bot_data
    return Postman(house.bridge, app.bot, house.texts, house.locale)


@pytest_asyncio.fixture
async def stage(app, world, postman):
    """Everybody has opened the chat with the bot; nobody waits for the limits of Telegram."""
    with unhurried():
        stage = Stage(app, world, postman)
        await stage.settles()
        yield stage


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
