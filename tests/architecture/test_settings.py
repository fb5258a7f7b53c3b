"""Every setting is documented, and a wrong one is one clear line."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import __main__ as command_line
from bot import settings
from bot.settings import Settings, WrongSetting

ROOT = Path(__file__).parents[2]


def test_every_setting_stands_in_the_example_and_no_other():
    example = (ROOT / ".env.example").read_text("utf-8")
    assert set(re.findall(r"^#? ?([A-Z_]+)=", example, re.M)) == {
        name.upper() for name in Settings.model_fields
    }


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("timezone", "Asia/Nowhere", "TIMEZONE: no such time zone"),
        ("bot_api_url", "api.telegram.org", "BOT_API_URL: an address begins with"),
        ("database_url", "mysql://x", "DATABASE_URL: write sqlite:///"),
        ("default_locale", "fr", "DEFAULT_LOCALE: "),
        ("log_level", "LOUD", "LOG_LEVEL: "),
        ("messages_per_second", "many", "MESSAGES_PER_SECOND: "),
        ("site_url", "union.example.org", "SITE_URL: an address begins with"),
        ("proxy_url", "socks5://127.0.0.1:1", "PROXY_URL: "),
    ],
)
def test_a_wrong_setting_is_one_clear_line(name, value, says):
    with pytest.raises(WrongSetting) as wrong:
        settings.read(_env_file=None, **{name: value})
    assert str(wrong.value).startswith(says)
    assert "\n" not in str(wrong.value)


def test_without_a_token_run_says_so_and_ends_with_2(monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", "")
    monkeypatch.setitem(Settings.model_config, "env_file", None)
    done = CliRunner().invoke(command_line.cli, ["run"])
    assert done.exit_code == 2
    assert done.output.startswith("BOT_TOKEN: ")
    assert len(done.output.splitlines()) == 1


def test_a_secret_is_not_in_what_settings_show():
    shown = repr(Settings(_env_file=None, bot_token="1:very_secret_indeed"))
    assert "very_secret" not in shown
