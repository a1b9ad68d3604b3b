"""The string table: both languages say the same things, and the code and the files name the same texts."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.words import LANGUAGES, Language, speaking, t, table

DASHBOARD = Path(__file__).parents[2] / "dashboard"
APP = DASHBOARD / "frame.py"
TEXTS = table.texts()
HAN = re.compile(r"[\u4e00-\u9fff]")


def places(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def tables(inner: dict[str, object], name: str) -> Iterator[tuple[str, dict[str, object]]]:
    """The tables of a file that hold a string, each of which must be a whole text."""
    if any(isinstance(value, str) for value in inner.values()):
        yield name, inner
    for key, value in inner.items():
        if isinstance(value, dict):
            yield from tables(value, f"{name}.{key}")


def patterns(argument: ast.expr) -> list[str]:
    """What a first argument of `t` can be, as regular expressions; an f-string's values stand for one part of a key."""
    match argument:
        case ast.Constant(value=str() as key):
            return [re.escape(key)]
        case ast.IfExp(body=one, orelse=other):
            return patterns(one) + patterns(other)
        case ast.JoinedStr(values=parts):
            return ["".join(re.escape(str(one.value)) if isinstance(one, ast.Constant) else "[^.]+" for one in parts)]
    return []


def uses() -> Iterator[tuple[str, list[str]]]:
    """Each call of `t` in the dashboard: where, and which keys it can name."""
    for file in sorted(DASHBOARD.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "t" and node.args:
                yield f"{file.relative_to(DASHBOARD)}:{node.lineno}:{node.col_offset}", patterns(node.args[0])


USES = dict(uses())


@pytest.mark.parametrize("file", sorted(table.FOLDER.glob("*.toml")), ids=lambda file: file.name)
def test_every_text_is_whole(file: Path) -> None:
    for name, text in tables(tomllib.loads(file.read_text(encoding="utf-8")), file.stem):
        assert set(LANGUAGES) <= set(text) <= {*LANGUAGES, "one"}, name
        assert name in TEXTS


def test_languages_name_the_same_values() -> None:
    for key, text in TEXTS.items():
        english, chinese = (places(text.by_language[one]) for one in LANGUAGES)
        assert english == chinese, key
        if text.one is not None:
            assert "count" in english, f"{key}: a singular needs a count"
            assert english - {"count"} <= places(text.one) <= english, key
        assert not HAN.search(text.by_language["en"]), key


def test_every_text_in_the_code_exists() -> None:
    for where, found in USES.items():
        assert found, f"{where}: give t() its key in place, as a string, so that it can be checked"
        for pattern in found:
            assert any(re.fullmatch(pattern, key) for key in TEXTS), f"{where}: {pattern}"


def test_every_text_is_used() -> None:
    asked = re.compile("|".join(f"(?:{pattern})" for found in USES.values() for pattern in found))
    assert [key for key in TEXTS if not asked.fullmatch(key)] == []


def test_no_key_is_said_to_be_there_where_it_is_not() -> None:
    with pytest.raises(KeyError):
        t("pages.nowhere")


def opened(**query: str) -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    return app


@pytest.mark.parametrize(
    ("query", "title"),
    [({}, "Overview"), ({"lang": "zh"}, "总览"), ({"lang": "xx"}, "Overview"), ({"lang": "en"}, "Overview")],
)
def test_the_address_says_the_language(query: dict[str, str], title: str, database: Path) -> None:
    app = opened(**query).run()
    assert not app.exception
    assert app.title[0].value == title


def test_the_browser_says_the_language_where_the_address_does_not(database: Path) -> None:
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.context["locale"] = "zh-CN"
    assert app.run().title[0].value == "总览"
    assert app.query_params["lang"] == "zh"


def test_the_choice_outlives_a_change_of_page(database: Path) -> None:
    app = opened().run()
    app.segmented_control(key="language_choice").set_value("zh").run()
    assert app.title[0].value == "总览"
    app.switch_page("views/deals.py").run()
    assert app.title[0].value == "合作与交易"


@pytest.mark.parametrize(("spoken", "title"), [("en", "Deals"), ("zh", "合作与交易")])
def test_a_language_can_be_asked_for_outside_a_page(spoken: Language, title: str) -> None:
    with speaking(spoken):
        assert t("pages.deals.title") == title


PROSE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
LATER = {"alt", "help", "placeholder", "label", "title", "empty"}  # what is said beside the first argument


def literals(call: ast.Call) -> Iterator[str]:
    """English sentences that a call of Streamlit, or of a panel, is given in place."""
    said = [*call.args[:1], *(word.value for word in call.keywords if word.arg in LATER)]
    for part in said:
        for node in part.values if isinstance(part, ast.JoinedStr) else [part]:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and PROSE.search(node.value):
                yield node.value


def test_no_words_for_readers_stand_in_the_code() -> None:
    found = [
        f"{file.relative_to(DASHBOARD)}:{node.lineno}: {words}"
        for file in sorted(DASHBOARD.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"st", "panel"}
        and node.func.attr != "code"
        for words in literals(node)
        if not words.lstrip().startswith("<")
    ]
    assert found == [], "put them into dashboard/words/texts"
