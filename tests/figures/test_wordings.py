"""The vocabulary of figures: what it compiles to, what the code asks of it, and one clear line for what is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import etl.figures
from etl.errors import ReadError
from etl.figures.base.wordings import listed_in, load_wordings, wording, wordings_in
from etl.paths import data_dir

FILE = data_dir() / "vocabulary" / "figures.toml"
CODE = Path(etl.figures.__file__).parent
WHOLE_TABLES = {
    "counts_home",
    "exports_from_home",
    "venture_of",
    "month_counts",
    "asides",
    "group_home",
    "lies_in",
    "counter_words",
    "years",
}
INSIDE_OTHERS = {"part.heads", "part.kinds", "thing.names", "scope.regions", "scope.regions_zh",
    "maker.drives", "growth.filler", "zones.clause_words", "scope.bodies", "scope.many_bodies", "scope.bodies_do",
    "growth.up_nouns", "growth.down_nouns", "growth.moving", "scope.buyers", "maker.makers_noun",
    "models.name", "models.body",
}  # fmt: skip


def _load(tmp_path: Path, text: str) -> dict[str, re.Pattern[str]]:
    path = tmp_path / "figures.toml"
    path.write_text(text, encoding="utf-8")
    return dict(load_wordings(path).patterns)


def _asked_for() -> set[str]:
    """The names of wordings in the code, but for the loader that only speaks of them."""
    files = [path for path in CODE.rglob("*.py") if path.name != "wordings.py"]
    return set(re.findall(r'"([a-z]+\.(?!toml")[a-z_]+)"', "".join(path.read_text(encoding="utf-8") for path in files)))


def test_a_list_is_matched_as_whole_words_and_chinese_anywhere(tmp_path: Path) -> None:
    pattern = _load(tmp_path, '[t]\nwords = ["up", "一共"]')["t.words"]
    assert pattern.search("Up 9%")
    assert not pattern.search("upset")
    assert pattern.search("他们一共卖出")


def test_a_regular_expression_may_use_a_list_of_its_table(tmp_path: Path) -> None:
    pattern = _load(tmp_path, "[t]\nverbs = ['rose', 'fell']\nshape = '^{verbs} by$'")["t.shape"]
    assert pattern.match("fell by")
    assert not pattern.match("rose")


def test_quantifiers_are_no_lists(tmp_path: Path) -> None:
    assert _load(tmp_path, "[t]\nshape = '^a{2,3}$'")["t.shape"].match("aaa")


def test_every_wording_that_the_code_asks_for_is_there() -> None:
    assert _asked_for() >= {"growth.between", "share.predicate"}
    assert _asked_for() <= set(load_wordings(FILE).patterns)


def test_every_wording_is_asked_for() -> None:
    named = {name for name in load_wordings(FILE).patterns if name.partition(".")[0] not in WHOLE_TABLES}
    assert named - INSIDE_OTHERS <= _asked_for()


def test_an_entry_a_table_and_the_codes_of_a_table_can_be_asked_for() -> None:
    sentence = "Sales, which nobody counts, rose"
    assert wording("place.to").search("exports to ")
    assert any(aside.search(sentence) for aside in wordings_in(sentence, "asides"))
    assert listed_in("group_home")["chinese-brands"] == "cn"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[t]\nshape = '(up'", "[t] shape is not a regular expression"),
        ("[t]\nwords = ['(up']", "[t] words is not a regular expression"),
        ("[t]\nshape = '{verbs} by'", "[t] shape names a list that its table does not have: 'verbs'"),
        ("[t]\nwords = []", "[t] words is neither a list of wordings nor a regular expression"),
        ("[t]\nwords = 3", "[t] words is neither"),
        ("words = ['up']", "words stands outside every table"),
        ("[t\n", "is not valid TOML"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ReadError) as error:
        _load(tmp_path, text)
    assert str(error.value).startswith(str(tmp_path / "figures.toml"))
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"figures\.toml"):
        load_wordings(tmp_path / "figures.toml")
