"""Every page under AppTest: full, filtered, empty, and with a database that cannot be read."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import duckdb
import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Element

from dashboard.plotting import chart

from .sample import HOSTILE_TITLE

APP = Path(__file__).parents[2] / "dashboard" / "frame.py"
PAGES = (
    "overview", "brand_share", "electrification", "exports", "overseas_production", "deals", "companies", "compare",
    "articles", "contradictions", "changes", "quality", "decisions", "method",
    "search", "claim", "markets", "data", "query",
)  # fmt: skip
WHOLE = {"decisions", "method", "claim", "data", "query"}  # pages that are the same under any filter
OF_DATA = [
    name for name in PAGES if name not in {"method", "search", "claim", "data", "query"}
]  # these ask first, or tell
CHARTS = {
    "overview": 0, "brand_share": 1, "electrification": 3, "exports": 4, "overseas_production": 3, "deals": 2,
    "companies": 0, "compare": 3, "articles": 0, "contradictions": 0, "changes": 0, "quality": 0,
    "decisions": 0, "method": 0, "search": 0, "claim": 0, "markets": 1, "data": 0, "query": 0,
}  # fmt: skip


def opened(name: str, **query: str | list[str]) -> AppTest:
    """The page after its run, with these query parameters; fails where the script raised."""
    app = AppTest.from_file(str(APP), default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    if name != "overview":
        app.switch_page(f"views/{name}.py")  # before any run, as a link opened cold
    app.run()
    assert not app.exception, [error.message for error in app.exception]
    return app


def words(app: AppTest, *kinds: str) -> str:
    """The text that the page shows, of all kinds of elements or of these."""
    found = [
        element
        for kind in kinds or ("title", "header", "subheader", "markdown", "caption", "text", "info")
        for element in app.get(kind)
    ]
    return unlinked("\n".join(str(element.value) for element in found if isinstance(element, Element)))


def unlinked(text: str) -> str:
    """The text without the links of its numbers to their claims."""
    return re.sub(r"\[([^\]]*)\]\(claim\?id=[^)]*\)", r"\1", text)


def specs(app: AppTest) -> list[dict[str, Any]]:
    """The figures of the page's charts."""
    shown = [element.proto for element in app.get("bidi_component")]
    return [json.loads(json.loads(one.json))["figure"] for one in shown if one.component_name == chart.NAME]


@pytest.mark.parametrize("name", PAGES)
def test_full(name: str, database: Path) -> None:
    app = opened(name)
    assert app.title[0].value
    assert len(specs(app)) == CHARTS[name]
    assert ("All companies; all years" in words(app)) == (name not in WHOLE)


@pytest.mark.parametrize("name", PAGES)
def test_filtered(name: str, database: Path) -> None:
    app = opened(name, company="BYD", years=["2024", "2025"])
    assert app.multiselect(key="company").value == ["byd"]
    if name in WHOLE:
        assert "Not applied on this page: companies and years." in words(app).replace("\\", "")
    else:
        assert "Only BYD" in words(app)
        assert "2024 to 2025, undated claims left out" in words(app)


@pytest.mark.parametrize("name", OF_DATA)
def test_empty(name: str, bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(bare))
    app = opened(name)
    assert not specs(app)
    assert app.info, "an empty page says so"
    assert any(word in words(app) for word in ("iden", "Load")), "and says what to change"


def test_filters_narrow_what_is_drawn(database: Path) -> None:
    whole = {
        row[0] for figure in specs(opened("exports")) for trace in figure["data"] for row in trace.get("customdata", [])
    }
    byd = {
        row[0]
        for figure in specs(opened("exports", company="BYD"))
        for trace in figure["data"]
        for row in trace.get("customdata", [])
    }
    assert byd < whole
    with duckdb.connect(str(database), read_only=True) as connection:
        subjects = connection.execute(
            "SELECT DISTINCT subject FROM mart.points WHERE point_id IN $ids", {"ids": list(byd)}
        )
        assert subjects.fetchall() == [("byd",)]


def test_reset_clears_the_filters(database: Path) -> None:
    app = opened("exports", company="BYD", years=["2024", "2025"])
    app.button(key="reset").click().run()
    assert app.multiselect(key="company").value == []
    assert "All companies; all years" in words(app)


def test_a_link_to_a_point_opens_its_sentence(database: Path) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        point = connection.execute("SELECT point_id FROM mart.points WHERE bound = 'under' ORDER BY 1").fetchone()
    assert point is not None
    app = opened("overview", point=point[0])
    app.switch_page("views/overseas_production.py").run()
    quoted = app.html[0].value
    assert "<strong>less than 10%</strong>" in quoted
    assert "<mark" in quoted
    assert app.link_button[0].url.startswith("https://news.example/a?b=1&c=2#:~:text=")


def test_nothing_of_an_article_is_markup(database: Path) -> None:
    app = opened("articles", article=f"{HOSTILE_TITLE} (+Evil Times, 2025-05-20)")
    assert "By +Evil Times, 20 May 2025" in words(app)
    shown = words(app, "header", "markdown", "caption")
    assert "\\<script\\>" in shown
    assert "<script>" not in shown
    assert "&amp; &lt;b&gt;more&lt;/b&gt;" in app.html[0].value


def test_an_article_lists_who_else_carries_it(database: Path) -> None:
    shown = words(opened("articles", article=f"{HOSTILE_TITLE} (+Evil Times, 2025-05-20)"), "markdown")
    assert "Also carried by:" in shown
    assert "\\[x\\]\\(javascript\\:alert\\(1\\)\\) \\*told\\* again" in shown
    assert "Second Post, 21 May 2025\\)](<https://second.example/c>)" in shown
    assert "Also carried by:" not in words(
        opened("articles", article="A brief (Chuhai Tests, 1 June 2025)"), "markdown"
    )


def test_missing_database_says_what_to_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(tmp_path / "none.duckdb"))
    said = words(opened("overview"))
    assert f"There is no database at {tmp_path / 'none.duckdb'}." in said
    assert "chuhai load" in said


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("CREATE TABLE t (i INTEGER)", "is not a Chuhai database"),
        ("CREATE SCHEMA mart; CREATE TABLE mart.load AS SELECT 99 AS schema_version", "is of schema version 99"),
    ],
)
def test_another_database_says_so(
    statement: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(statement)
    monkeypatch.setenv("CHUHAI_DATABASE", str(path))
    assert expected in words(opened("overview"))


def test_a_file_that_is_no_database_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "text.duckdb"
    path.write_text("no database", encoding="utf-8")
    monkeypatch.setenv("CHUHAI_DATABASE", str(path))
    assert "cannot be read" in words(opened("overview"))


def test_the_overview_unfolds_its_rows(database: Path) -> None:
    app = opened("overview")
    assert not app.dataframe
    assert app.expander[0].label == "The rows behind these numbers, and their sources"
