"""The overview's small pictures: drawn without script, nothing of an article is markup, every number has its place."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from dashboard import another_period
from dashboard.charts import small
from dashboard.charts.ends import lines
from dashboard.charts.placed import Look, lines_of, marks_of
from dashboard.charts.small import Reach, Run
from dashboard.filters import Filters

from .claims import rows, year
from .test_pages import opened, specs

SVG = "{http://www.w3.org/2000/svg}"
TICKS: dict[float, str] = {0: "0", 50: "50%", 100: "100%"}


def texts(svg: str) -> list[str]:
    return [str(words.text) for words in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_lines_join_only_years_that_follow() -> None:
    runs = [Run("Ours", "#C32A1F", {2019: 40, 2020: 38, 2022: 50}, "50%"), Run("Theirs", "#3A60BC", {2020: 20}, "20%")]
    svg = small.lines(runs, 100, TICKS, "Source: CAAM", "Shares")
    coloured = re.findall(r'<line [^>]*stroke="#C32A1F"', svg)
    assert len(coloured) == 1, "2019 to 2020, and nothing over 2021"
    assert {"Ours 50%", "Theirs 20%", "2019", "2022", "100%", "Source: CAAM"} <= set(texts(svg))


def test_stacks_are_as_high_as_their_counts() -> None:
    svg = small.stacked([Run("A", "#111111", {2024: 3}), Run("B", "#222222", {2024: 1, 2026: 2})], "Source", "Deals")
    bars = [box.attrib for box in ElementTree.fromstring(svg).iter(f"{SVG}rect")]
    tall = {(bar["fill"], bar["x"]): float(bar["height"]) for bar in bars if float(bar["height"])}
    first, second, third = tall.values()
    assert (first, third) == pytest.approx((3 * second, 2 * second), abs=0.2)
    assert len(bars) == 6, "a year without a deal has its place"


def test_a_bound_covers_all_that_it_allows() -> None:
    svg = small.reaches(
        [Reach("A", "#111111", 0, 10, "less than 10%"), Reach("B", "#222222", 60, 100, "more")], "S", "x"
    )
    low, high = (box.attrib for box in ElementTree.fromstring(svg).iter(f"{SVG}rect"))
    assert float(high["width"]) == pytest.approx(4 * float(low["width"]), abs=0.2)
    assert "less than 10%" in texts(svg)


def test_words_are_text() -> None:
    evil = Run("<script>alert(1)</script>", "#111111", {2024: 1.0}, "&")
    svg = small.lines([evil], 1, {0: "0"}, '"><img onerror=x>', '"><b>')
    assert "<script" not in svg
    assert "<img" not in svg
    assert "<script>alert(1)</script> &" in texts(svg)


def test_the_overview_draws_no_plotly(database: Path) -> None:
    app = opened("overview")
    assert not specs(app)
    assert "chuhai_drawing" in str(app.main.children) or app.get("bidi_component")


def test_a_line_that_ends_early_says_when() -> None:
    table = rows(year(2023, 5), year(2025, 6, source="customs", source_name="Customs", series_id="two"))
    named = lines_of(marks_of(table, Look("source", "source_name"), "?"))
    assert {label.text for label in lines(named)} == {"CAAM, 2023", "Customs"}


@pytest.mark.parametrize(
    ("last", "expected"),
    [(None, None), (2025, None), (2027, "No fact for 2027 here. The latest one shown is of 2025.")],
)
def test_another_period_than_asked_for_is_said(last: int | None, expected: str | None) -> None:
    table = rows(year(2024), year(2025), year(2030, status="forecast"))
    assert another_period.words(table, Filters(first_year=2020, last_year=last)) == expected
