"""Every word is in the texts, in both languages, and is spoken."""

import re
from pathlib import Path

import pytest

from bot.handlers import FORMS
from bot.texts import HERE, LOCALES, load
from union.kernel.policy import POLICIES, seeds

ROOT = Path(__file__).parents[2]
BUTTON_MOST = 6


def blocks(locale):
    source = "\n".join(file.read_text("utf-8") for file in sorted((HERE / locale).glob("*.ftl")))
    return dict(re.findall(r"^([a-z-]+) =((?:.|\n(?![a-z]))*)", source, re.M))


def sentences(locale):
    return {key: set(re.findall(r"\$(\w+)", text)) for key, text in blocks(locale).items()}


def spoken():
    files = [*(ROOT / "union").rglob("*.py"), *(ROOT / "bot").rglob("*.py")]
    sources = [file.read_text() for file in (*files, *(ROOT / "bot").rglob("templates/*.html"))]
    names = "|".join(file.stem.replace("_", "-") for file in (HERE / "en").glob("*.ftl"))
    keys = set(re.findall(rf'"((?:{names})-[a-z-]+)"', "\n".join(sources)))
    for form in FORMS:
        keys |= {f"{form.words}-preview"}
        keys |= {f"{form.words}-ask-{it.name}" for it in form.questions}
        keys |= {f"{form.words}-label-{it.name}" for it in form.questions}
    return keys - set(POLICIES)


def test_all_locales_say_the_same_with_the_same_facts():
    assert all(sentences(locale) == sentences("zh-CN") for locale in LOCALES)


def test_every_key_spoken_is_written_and_every_key_written_is_spoken():
    assert spoken() == set(sentences("en"))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_can_be_read(locale):
    """Fluent passes over what it cannot read without a word."""
    bundle = load(HERE / locale, locale)
    assert [key for key in blocks(locale) if not bundle.has_message(key)] == []


def button_keys():
    sources = [file.read_text() for file in (ROOT / "bot").rglob("*.py")]
    return set(re.findall(r'Button\(\s*"([a-z-]+)"', "\n".join(sources)))


def test_a_button_says_what_will_happen_in_six_characters():
    texts = blocks("zh-CN")
    long = {it: texts[it].strip() for it in button_keys() if len(texts[it].strip()) > BUTTON_MOST}
    assert not {key for key in long if "$" not in long[key]}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_policy_is_explained(locale):
    for key in ("policies-about", "policies-ask-value"):
        variants = set(re.findall(r"\[([\w-]+)\]|\*\[([\w-]+)\]", blocks(locale)[key]))
        assert {one or other for one, other in variants} == set(POLICIES)


def test_every_policy_has_a_default_and_every_default_a_policy():
    defaults = seeds(ROOT / "data" / "seeds")
    assert set(defaults) == {*POLICIES, "festivals.toml", "year_plan.toml"}
    assert all(policy.read(policy.write(defaults[name])) == defaults[name]
               for name, policy in POLICIES.items())  # fmt: skip


def test_chinese_is_typeset_as_chinese():
    """Full-width punctuation after Chinese letters, half-width digits, no shouting in rows."""
    for key, text in blocks("zh-CN").items():
        said = re.sub(r"\{[^}]*\}|<[^>]*>|/\w+", "", text)
        assert not re.search(r"[\u4e00-\u9fff][,;:!?]", said), key
        assert not re.search(r"[０-９]|！！|您您", said), key
