"""What tables, columns, datasets and filters hold, in Chinese: none lacks its words, and no code is lost on the way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dashboard.api.data import PAGING
from dashboard.datasets.asking import PARAMETERS
from dashboard.datasets.catalogue import DATASETS
from dashboard.downloads import described as package
from dashboard.queries import run
from dashboard.words import speaking
from dashboard.words.described import description, known

from .test_pages import opened

HAN = re.compile(r"[\u4e00-\u9fff]")
CODE = re.compile(r"\b(?:[a-z]{2,}[_.])+[a-z_]+\b|`\w+`")  # joint_venture, mart.points, `next`


@pytest.fixture
def said(database: Path) -> set[str]:
    """Every description that the pages Data and Query show."""
    columns = run.rows("columns")
    of_database = {str(text) for name in ("table_comment", "comment") for text in columns[name]}
    of_files = {dataset.about for dataset in DATASETS.values()} | set(package._OURS.values())
    return of_database | of_files | {one.about for one in PARAMETERS.values()} | set(PAGING.values())


def test_every_description_has_chinese_words(said: set[str]) -> None:
    assert len(said) > 300
    assert sorted(text for text in said if not HAN.search(known().get(text, ""))) == []
    assert sorted(set(known()) - said) == [], "nothing says this any more"


def test_codes_and_names_stay_as_they_are() -> None:
    lost = [(code, text) for text, chinese in known().items() for code in CODE.findall(text) if code not in chinese]
    assert lost == []


def test_the_reader_s_language_is_spoken(said: set[str]) -> None:
    some = min(said)
    assert description(some) == some
    with speaking("zh"):
        assert HAN.search(description(some))
        assert description("A column nobody foresaw") == "A column nobody foresaw"


@pytest.mark.parametrize(("view", "tables"), [("data", 2), ("query", 1)])
def test_the_pages_speak_chinese(view: str, tables: int, database: Path) -> None:
    app = opened(view, lang="zh")
    shown = [each.value for each in app.html if "<table" in each.value]
    assert len(shown) == tables
    for table in shown:
        last = [re.findall(r"<td[^>]*>(.*?)</td>", row)[-1] for row in re.findall(r"<tr>(.*?)</tr>", table)[1:]]
        assert [cell for cell in last if not HAN.search(cell)] == []
    told = [each.value for each in app.markdown]
    listed = next((each for each in told if "/api/figures.csv" in each), "") if view == "data" else told[-1]
    assert all(HAN.search(line) for line in listed.splitlines())
