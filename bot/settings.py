"""One frozen Settings, read from the environment and .env; handed in, never a global."""

import re
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.transport import checked_proxy

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "data" / "seeds"
TOKEN = r"^[0-9]{1,20}:[A-Za-z0-9_-]{1,64}$"  # noqa: S105


class WrongSetting(Exception):
    """A setting is missing or wrong; the text is one clear line."""


class Settings(BaseSettings):
    """Documented one by one in .env.example."""

    model_config = SettingsConfigDict(
        env_file=ROOT / ".env", env_ignore_empty=True, extra="ignore", frozen=True,
        hide_input_in_errors=True,
    )  # fmt: skip

    bot_token: SecretStr = SecretStr("")
    bot_api_url: str = "https://api.telegram.org"
    database_url: str = f"sqlite:///{ROOT}/data/var/xiaojia.db"
    vault_key_file: Path = ROOT / "data" / "keys" / "vault.key"
    timezone: str = "Asia/Shanghai"
    default_locale: Literal["zh-CN", "en"] = "zh-CN"
    proxy_url: str | None = None
    messages_per_second: Annotated[int, Field(ge=6)] = 30
    alive_file: Path | None = None
    alive_url: str | None = None
    site_folder: Path | None = None
    site_url: str | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("timezone")
    @classmethod
    def known(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (OSError, ValueError, KeyError):
            raise ValueError("no such time zone, write one like Asia/Shanghai") from None
        return name

    @field_validator("bot_api_url")
    @classmethod
    def reachable(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("an address begins with https:// or http://")
        return url.rstrip("/")

    @field_validator("alive_url")
    @classmethod
    def callable(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(("http://", "https://")):
            raise ValueError("an address begins with https:// or http://")
        return url

    @field_validator("site_url")
    @classmethod
    def whole(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(("http://", "https://")):
            raise ValueError("an address begins with https:// or http://")
        return url and url.rstrip("/") + "/"

    @field_validator("proxy_url")
    @classmethod
    def spoken(cls, url: str | None) -> str | None:
        return checked_proxy(url)

    @field_validator("database_url")
    @classmethod
    def known_engine(cls, url: str) -> str:
        if url.startswith("postgresql://"):
            return url.replace("postgresql://", "postgresql+psycopg://", 1)
        if not url.startswith(("sqlite:///", "postgresql+psycopg://")):
            raise ValueError("write sqlite:///path/to/file.db or postgresql://user@host/name")
        return url

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


def read(needs_token: bool = False, **given: object) -> Settings:
    """The settings, or one line that says which is wrong and how it should be."""
    try:
        settings = Settings(**given)  # type: ignore[arg-type]
        if needs_token and not re.match(TOKEN, settings.bot_token.get_secret_value()):
            raise WrongSetting(
                "BOT_TOKEN: write the token that @BotFather gave you into .env (see .env.example)"
            )
        return settings
    except ValidationError as wrong:
        first = wrong.errors(include_input=False, include_url=False)[0]
        name = str(first["loc"][0]).upper()
        raise WrongSetting(f"{name}: {first['msg'].removeprefix('Value error, ')}") from None
