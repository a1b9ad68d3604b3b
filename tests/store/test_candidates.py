"""What is not sure enough is kept for review with its reasons, and is not charted."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from etl.errors import ReadError
from etl.paths import data_dir
from etl.store.export import export
from etl.store.opening import reading
from etl.store.thresholds import Thresholds, default_thresholds, read_thresholds

from .sample import EXPORTS, PLATFORM, SHARE, TEXT, content, empty_data, found, make

LIMITS = Thresholds(figures=0.8, deals=0.5)
UNSURE = replace(SHARE, confidence=0.79, reasons=("measure of the sentence before", "no counter"))
VAGUE = replace(PLATFORM, confidence=0.49, reasons=("<a> and <b> together",))


def with_limits(data: Path, limits: Thresholds = LIMITS) -> Path:
    text = f"[chart_from]\nfigures = {limits.figures}\ndeals = {limits.deals}\n"
    (data / "vocabulary" / "confidence.toml").write_text(text, encoding="utf-8")
    return data


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one charted figure, and a figure and a deal that are not sure enough, which is only read."""
    folder = tmp_path_factory.mktemp("reviewed")
    sure = replace(EXPORTS, confidence=0.8)
    data = with_limits(empty_data(folder / "data"))
    return make(folder / "x.duckdb", content([found([sure, UNSURE], [VAGUE])]), data)


def rows(database: Path, query: str) -> list[tuple[Any, ...]]:
    with reading(database) as connection:
        return connection.execute(query).fetchall()


def test_a_row_at_the_threshold_is_charted_and_one_below_is_a_candidate(reviewed: Path) -> None:
    assert rows(reviewed, "SELECT metric FROM mart.points WHERE origin = 'article'") == [("exports",)]
    assert rows(reviewed, "FROM mart.deals") == rows(reviewed, "FROM mart.deal_parties") == []
    query = "SELECT record, confidence, chart_from, coalesce(metric, kind), reasons FROM mart.candidates"
    assert rows(reviewed, query) == [
        ("figure", 0.79, 0.8, "brand_share", ["measure of the sentence before", "no counter"]),
        ("deal", 0.49, 0.5, "joint_development", ["<a> and <b> together"]),
    ]


def test_core_keeps_everything(reviewed: Path) -> None:
    assert rows(reviewed, "SELECT count(*) FROM core.figures") == [(2,)]
    assert rows(reviewed, "SELECT count(*) FROM core.deal_mentions") == [(1,)]


def test_a_candidate_has_its_sentence_its_article_and_names(reviewed: Path) -> None:
    query = """SELECT c.subject_name, c.geography_name, c.period_label, c.party_names, c.title,
                      substr(a.text, evidence_start + 1, evidence_end - evidence_start) = c.evidence
               FROM mart.candidates AS c JOIN mart.articles AS a USING (article_id)"""
    assert rows(reviewed, query) == [
        ("Chinese brands", "China", "2024", None, "Cars abroad", True),
        (None, None, None, "Volkswagen, XPeng", "Cars abroad", True),
    ]


def test_only_charted_rows_are_counted(reviewed: Path) -> None:
    assert rows(reviewed, "SELECT figures, deals FROM mart.articles") == [(1, 0)]
    companies = "SELECT company_id, figures, deals, articles FROM mart.companies WHERE articles > 0"
    assert rows(reviewed, companies) == [("byd", 1, 0, 1)]
    load = "SELECT figures, deals, candidates, figures_from, deals_from FROM mart.load"
    assert rows(reviewed, load) == [(1, 0, 2, 0.8, 0.5)]


def test_a_lower_threshold_charts_the_same_row_under_the_same_id(reviewed: Path, tmp_path: Path, data: Path) -> None:
    holds = content([found([EXPORTS, UNSURE], [VAGUE])])
    lower = make(tmp_path / "y.duckdb", holds, with_limits(data, Thresholds(0.79, 0.49)))
    assert rows(lower, "FROM mart.candidates") == []
    charted = "SELECT point_id FROM mart.points WHERE metric = 'brand_share' UNION ALL SELECT deal_id FROM mart.deals"
    assert rows(lower, charted) == rows(reviewed, "SELECT candidate_id FROM mart.candidates")


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_candidates_are_exported_apart(reviewed: Path, tmp_path: Path, form: Any) -> None:
    written = {path.name for path in export(reviewed, tmp_path / "out", form)}
    assert f"candidates.{form}" in written
    if form == "csv":
        with (tmp_path / "out" / "candidates.csv").open(encoding="utf-8-sig", newline="") as handle:
            figure, deal = csv.DictReader(handle)
        assert (figure["value"], figure["reasons"]) == ("68.7", "measure of the sentence before | no counter")
        assert (deal["parties"], deal["value"], deal["metric"]) == ("volkswagen|xpeng", "", "")
        assert figure["evidence"] in TEXT
        assert deal["evidence"] in TEXT


BROKEN = {
    "no file": (None, "No such file"),
    "no TOML": ("[chart_from", "is not valid TOML"),
    "no table": ("figures = 0.9\ndeals = 0.9\n", r"its \[chart_from\] must give figures and deals"),
    "a part": ("[chart_from]\nfigures = 0.9\n", r"its \[chart_from\] must give figures and deals"),
    "a word": ("[chart_from]\nfigures = 'high'\ndeals = 0.9\n", r"its \[chart_from\] must give figures and deals"),
    "percent": ("[chart_from]\nfigures = 95\ndeals = 0.9\n", "between 0 and 1"),
}


@pytest.mark.parametrize(("text", "reason"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_of_thresholds_is_named(tmp_path: Path, text: str | None, reason: str) -> None:
    path = tmp_path / "confidence.toml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=rf"confidence\.toml: .*{reason}"):
        read_thresholds(path)


def test_the_projects_own_thresholds() -> None:
    assert default_thresholds() == read_thresholds(data_dir() / "vocabulary" / "confidence.toml")
    assert default_thresholds().charts(EXPORTS)
    assert not LIMITS.charts(UNSURE)
    assert not LIMITS.charts(VAGUE)
    assert LIMITS.charts(replace(VAGUE, confidence=0.5))
