"""Bringing a database to today's shape."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Engine

from union.kernel import vault

FOLDER = Path(__file__).parents[1] / "migrations"
VAULT = FOLDER / "vault"


def config(engine: Engine, folder: Path = FOLDER) -> Config:
    made = Config()
    made.set_main_option("script_location", str(folder))
    made.attributes["engine"] = engine
    return made


def upgrade(engine: Engine, to: str = "head") -> None:
    """The school's database, and the vault beside it."""
    make_room(engine.url)
    command.upgrade(config(engine), to)
    if to == "head":
        upgrade_vault(engine.url)


def upgrade_vault(school: URL, to: str = "head") -> None:
    """The second store alone."""
    engine = vault.open_vault(vault.place(school))
    make_room(engine.url)
    command.upgrade(config(engine, VAULT), to)
    engine.dispose()


def make_room(url: URL) -> None:
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)


def downgrade(engine: Engine, to: str) -> None:
    command.downgrade(config(engine), to)
