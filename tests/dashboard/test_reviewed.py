"""What people decided stands beside the sentence, in the tables and in the downloads; hostile words stay words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copytree
from typing import Any

import pandas as pd
import pytest
import streamlit as st

from dashboard import formats, reviewed, tables
from dashboard.queries import deals, points
from etl.decisions.records import Decision
from etl.store.anchors import anchors_of
from etl.store.decision_log import record
from etl.store.opening import reading

from . import sample
from .lived import WHY
from .test_pages import opened, words


def decide(database: Path, kind: Any, row: str, **more: Any) -> None:
    with reading(database) as connection:
        rows = tuple(anchors_of(connection, row))
    at = datetime.now(UTC)
    record(database, [Decision(id="", at=at, by="Ann *Marlow*", kind=kind, reason=WHY, rows=rows, **more)])


def identifier(database: Path, query: str) -> str:
    with reading(database) as connection:
        [(found,)] = connection.execute(query).fetchall()
    return str(found)


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory, full: Path) -> Path:
    """The sample with an edited figure, an accepted deal and a rejected figure."""
    folder = copytree(full.parent, tmp_path_factory.mktemp("decided") / "full")
    database = folder / full.name
    exports = identifier(database, "SELECT figure_id FROM core.figures WHERE value = 433000")
    decide(database, "edit", exports, changes={"period_start": "2023-01-01", "period_end": "2023-12-31"})
    decide(database, "accept", identifier(database, "SELECT mention_id FROM core.deal_mentions WHERE kind = 'equity'"))
    decide(database, "reject", identifier(database, "SELECT figure_id FROM core.figures WHERE value = 25000000"))
    return sample.make(database, folder / "data")


@pytest.fixture
def at_desk(decided: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHUHAI_DATABASE", str(decided))
    st.cache_data.clear()
    st.cache_resource.clear()
    return decided


def test_an_edited_figure_says_who_when_why_and_what_it_was(at_desk: Path) -> None:
    row = identifier(at_desk, "SELECT point_id FROM mart.points WHERE number_text = '433,000'")
    shown = words(opened("exports", point=row))
    assert "**Edited** by Ann \\*Marlow\\*" in shown
    assert "the \\*\\*table\\*\\* says \\:red\\[so\\] \\<b\\>x\\</b\\>" in shown
    assert "Changed\\: period start from 2024\\-01\\-01 to 2023\\-01\\-01" in shown


def test_a_deal_shows_what_was_decided_about_its_mention(at_desk: Path) -> None:
    row = identifier(at_desk, "SELECT deal_id FROM mart.deals WHERE kind = 'equity'")
    assert "**Accepted** by Ann" in words(opened("deals", point=row))


def test_an_article_tells_what_was_rejected_of_it(at_desk: Path) -> None:
    headline = formats.headline(sample.HOSTILE_TITLE, "+Evil Times", date(2025, 5, 20))
    app = opened("articles", article=headline)
    expanders = [each.label for each in app.expander]
    assert "1 row rejected by people" in expanders
    assert "25 million: “A forecaster sees" in words(app)


def test_tables_mark_reviewed_rows_only_where_there_are_some(at_desk: Path) -> None:
    of_article = points.of_article("hostile")
    marked = tables.points(of_article)
    assert marked.loc[marked["Value"] == "433,000", "Reviewed"].tolist() == ["edited"]
    assert tables.mentions(deals.of_article("hostile"))["Reviewed"].dropna().tolist() == ["accepted"]
    assert "Reviewed" not in tables.points(points.of_article("brief"))


def test_downloads_say_who_decided(at_desk: Path) -> None:
    rows = points.of_article("hostile")
    edited = rows[rows["reviewed"].notna()]
    assert edited["reviewed_by"].tolist() == ["Ann *Marlow*"]
    assert edited["review_reason"].tolist() == [WHY]
    assert pd.api.types.is_datetime64_any_dtype(rows["reviewed_at"])


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [(["accept", None], ["accepted", None]), (["add, edit, edit"], ["added, edited"]), (["merge, merge"], ["merged"])],
)
def test_marks(kinds: list[str | None], expected: list[str | None]) -> None:
    assert reviewed.marks(kinds) == expected


def test_changes_in_words() -> None:
    assert (
        reviewed.in_words("period_start from a to b; value from 1 to 2")
        == "period start from a to b; value from 1 to 2"
    )
