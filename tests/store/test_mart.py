"""What the dashboard reads: periods, names, series, counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from etl.store.opening import reading
from etl.store.sql import SCHEMA_VERSION, SQL_DIR

from .sample import EXPORTS, PLATFORM, SHARE, article, content, found, make, officials_that_ship, other

PERIODS = [
    ("2025-04-01", "2025-04-30", "month", "Apr 2025"),
    ("2024-02-01", "2024-02-29", "month", "Feb 2024"),
    ("2024-01-01", "2024-03-31", "quarter", "Q1 2024"),
    ("2024-10-01", "2024-12-31", "quarter", "Q4 2024"),
    ("2023-01-01", "2023-06-30", "half", "H1 2023"),
    ("2023-07-01", "2023-12-31", "half", "H2 2023"),
    ("2024-01-01", "2024-12-31", "year", "2024"),
    ("2024-04-01", "2025-03-31", "fiscal_year", "Apr 2024–Mar 2025"),
    ("2025-01-01", "2025-02-28", "year_to_date", "Jan–Feb 2025"),
    ("2025-01-01", "2025-04-30", "year_to_date", "Jan–Apr 2025"),
    ("2025-01-01", "2025-11-30", "year_to_date", "Jan–Nov 2025"),
    ("2025-02-01", "2025-04-30", "other", "Feb–Apr 2025"),
    ("2025-05-01", "2025-08-31", "other", "May–Aug 2025"),
    ("2024-11-01", "2025-01-31", "other", "Nov 2024–Jan 2025"),
    ("2020-01-01", "2024-12-31", "other", "2020–2024"),
    ("2025-04-07", "2025-04-13", "other", "7 Apr 2025–13 Apr 2025"),
    ("2025-04-07", "2025-04-07", "other", "7 Apr 2025"),
    ("2025-01-01", "2025-04-15", "other", "1 Jan 2025–15 Apr 2025"),
    (None, None, "unknown", "undated"),
]


@pytest.fixture(scope="module")
def periods() -> Iterator[duckdb.DuckDBPyConnection]:
    """The periods of the table above, as a load names them."""
    with duckdb.connect() as connection:
        connection.execute("CREATE SCHEMA core")
        for table in ("core.figures", "core.official_series"):
            connection.execute(f"CREATE TABLE {table} (period_start DATE, period_end DATE)")
        connection.executemany("INSERT INTO core.figures VALUES (?, ?)", [period[:2] for period in PERIODS])
        connection.execute((SQL_DIR / "shown" / "30_periods.sql").read_text(encoding="utf-8"))
        yield connection


@pytest.mark.parametrize(("first", "last", "kind", "label"), PERIODS)
def test_periods(
    periods: duckdb.DuckDBPyConnection, first: str | None, last: str | None, kind: str, label: str
) -> None:
    query = "SELECT kind, label FROM periods WHERE first IS NOT DISTINCT FROM ? AND last IS NOT DISTINCT FROM ?"
    assert periods.execute(query, [first, last]).fetchall() == [(kind, label)]


def rows(database: Path, query: str) -> list[tuple[Any, ...]]:
    with reading(database) as connection:
        return connection.execute(query).fetchall()


def test_points_carry_names_that_a_reader_knows(database: Path) -> None:
    query = """SELECT subject_name, geography_name, source_name, value, stated, low, high, low_open, high_open
               FROM mart.points WHERE origin = 'article' ORDER BY evidence_start"""
    publisherless = "Cars abroad"  # nobody is named as counter, and the article has no publisher: its title
    assert rows(database, query) == [
        ("BYD", "China", publisherless, None, 120_000, 120_000, None, True, True),
        ("Chinese brands", "China", "CAAM", 68.7, 68.7, 68.65, 68.75, False, True),
    ]


def test_official_rows_stand_beside_the_articles_with_their_page(database: Path) -> None:
    query = """SELECT count(*), count(url), count(evidence), count(article_id), count(DISTINCT point_id)
               FROM mart.points WHERE origin = 'official'"""
    [(number, urls, quotations, articles, ids)] = rows(database, query)
    assert number == urls == ids == officials_that_ship()
    assert (quotations, articles) == (0, 0)
    assert rows(database, "SELECT officials FROM mart.load") == [(officials_that_ship(),)]


def test_every_code_of_a_point_has_a_label(database: Path) -> None:
    for column in (
        "metric",
        "basis",
        "status",
        "unit",
        "bound",
        "powertrain",
        "vehicle_class",
        "period_kind",
        "origin",
    ):
        unnamed = rows(
            database,
            f"""SELECT DISTINCT {column} FROM mart.points
                WHERE {column} NOT IN (SELECT code FROM mart.labels WHERE vocabulary = '{column}')""",
        )
        assert unnamed == [], column


def series(tmp_path: Path, shared_data: Path, *figures: Any, articles: int = 1) -> int:
    names = ["one", "two"][:articles]
    holds = content([replace(other(name), extraction=found(figures, [], of=other(name).extraction.article).extraction)
                     for name in names])  # fmt: skip
    database = make(tmp_path / "x.duckdb", holds, shared_data)
    [(number,)] = rows(database, "SELECT count(DISTINCT series_id) FROM mart.points")
    return int(number)


def test_months_of_one_measure_are_one_series(tmp_path: Path, shared_data: Path) -> None:
    later = replace(EXPORTS, period_start=date(2025, 5, 1), period_end=date(2025, 5, 31))
    assert series(tmp_path, shared_data, EXPORTS, later) == 1


NEVER_JOINED: dict[str, dict[str, Any]] = {
    "a part-year and a year": {"period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)},
    "part-years of different lengths": {"period_start": date(2025, 1, 1), "period_end": date(2025, 5, 31)},
    "another powertrain": {"powertrain": "nev"},
    "another class": {"vehicle_class": "passenger"},
    "another destination": {"destination": "mx"},
    "another subject": {"subject": "all"},
    "another counter": {"attribution": "customs", "value": 130_000},
    "another unit": {"unit": "percent"},
    "a change and a level": {"basis": "yoy"},
}


@pytest.fixture(scope="module")
def unlike(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with an article for each pair of figures that are not alike."""
    part_year = replace(EXPORTS, period_start=date(2025, 1, 1), period_end=date(2025, 4, 30), attribution="caam")
    articles = [
        found([part_year, replace(part_year, **change)], [], of=article(name)) for name, change in NEVER_JOINED.items()
    ]
    return make(tmp_path_factory.mktemp("unlike") / "x.duckdb", content(articles))


@pytest.mark.parametrize("name", NEVER_JOINED)
def test_unlike_rows_are_never_one_series(unlike: Path, name: str) -> None:
    query = f"SELECT count(*), count(DISTINCT series_id) FROM mart.points WHERE article_id = '{name}'"
    assert rows(unlike, query) == [(2, 2)]


def test_part_years_of_the_same_months_are_one_series(tmp_path: Path, shared_data: Path) -> None:
    part_year = replace(EXPORTS, period_start=date(2025, 1, 1), period_end=date(2025, 4, 30))
    earlier = replace(EXPORTS, period_start=date(2024, 1, 1), period_end=date(2024, 4, 30))
    assert series(tmp_path, shared_data, part_year, earlier) == 1


def test_uncounted_figures_of_two_articles_are_two_series(tmp_path: Path, shared_data: Path) -> None:
    assert series(tmp_path, shared_data, EXPORTS, articles=2) == 2


def test_counted_figures_of_two_articles_are_one_series(tmp_path: Path, shared_data: Path) -> None:
    assert series(tmp_path, shared_data, SHARE, articles=2) == 1


def test_deals_have_their_parties_and_a_place_on_the_timeline(database: Path) -> None:
    query = "SELECT parties, party_names, announced, announced_on, shown_on FROM mart.deals"
    assert rows(database, query) == [
        (["volkswagen", "xpeng"], "Volkswagen, XPeng", "2025-05", date(2025, 5, 1), date(2025, 5, 1))
    ]


def test_an_undated_deal_is_shown_on_the_day_of_its_article(tmp_path: Path, shared_data: Path) -> None:
    database = make(tmp_path / "x.duckdb", content([found([], [replace(PLATFORM, announced=None)])]), shared_data)
    assert rows(database, "SELECT announced_on, shown_on FROM mart.deals") == [(None, date(2025, 5, 20))]


def test_companies_are_counted(database: Path) -> None:
    query = "SELECT company_id, figures, deals, articles FROM mart.companies WHERE articles > 0 ORDER BY company_id"
    assert rows(database, query) == [("byd", 1, 0, 1), ("volkswagen", 0, 1, 1), ("xpeng", 0, 1, 1)]


def test_joint_ventures_count_with_their_brand_and_others_with_their_country(database: Path) -> None:
    query = """SELECT company_id, brand_group FROM core.companies
               WHERE company_id IN ('byd', 'faw-volkswagen', 'mg', 'catl', 'toyota') ORDER BY company_id"""
    assert rows(database, query) == [
        ("byd", "chinese-brands"),
        ("catl", None),
        ("faw-volkswagen", "german-brands"),
        ("mg", "chinese-brands"),
        ("toyota", "japanese-brands"),
    ]


def test_chinese_names_are_kept(database: Path) -> None:
    assert rows(database, "SELECT name_zh FROM mart.companies WHERE company_id = 'byd'") == [("比亚迪",)]
    assert "BYD Auto" in rows(database, "SELECT aliases FROM mart.companies WHERE company_id = 'byd'")[0][0]


def test_the_load_says_what_it_is(database: Path) -> None:
    query = "SELECT schema_version, data_version, articles, figures, deals, rejected, newest_article FROM mart.load"
    assert rows(database, query) == [(SCHEMA_VERSION, "0" * 10, 1, 2, 1, 0, date(2025, 5, 20))]
