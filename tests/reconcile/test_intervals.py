"""The interval that the words of a number allow."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .telling import Said, article, asked, built, official, said

PERCENT: dict[str, Any] = {"metric": "powertrain_share", "unit": "percent"}
GROWTH: dict[str, Any] = {"unit": "percent", "basis": "yoy"}
MONTHS: dict[str, Any] = {"metric": "development_time", "unit": "months"}
RANK: dict[str, Any] = {"metric": "global_rank", "unit": "rank"}
Ends = tuple[float | None, float | None, bool, bool]
M = 1_000_000

# number as printed, value, fields, (low, high, low_open, high_open), nearness
CASES: list[tuple[Said, Ends, str]] = [
    # Half a unit of the last digit that is stated.
    (said("2.59 million", 2.59 * M), (2.585 * M, 2.595 * M, False, True), "stated"),
    (said("2.590 million", 2.59 * M), (2.5895 * M, 2.5905 * M, False, True), "stated"),
    (said("642,000", 642_000), (641_500, 642_500, False, True), "stated"),
    (said("5,859,312", 5_859_312), (5_859_311.5, 5_859_312.5, False, True), "stated"),
    (said("600,000", 600_000), (595_000, 605_000, False, True), "stated"),
    (said("six million", 6 * M), (5.5 * M, 6.5 * M, False, True), "stated"),
    (said("6 million", 6 * M), (5.5 * M, 6.5 * M, False, True), "stated"),
    (said("ten million", 10 * M), (9.5 * M, 10.5 * M, False, True), "stated"),
    (said("thirty-five million", 35 * M), (34.5 * M, 35.5 * M, False, True), "stated"),
    (said("half a million", 500_000), (450_000, 550_000, False, True), "stated"),
    (said("0.5 million", 500_000), (450_000, 550_000, False, True), "stated"),
    (said("34.3万", 343_000), (342_500, 343_500, False, True), "stated"),
    (said("1.2 lakh", 120_000), (115_000, 125_000, False, True), "stated"),
    (said("0", 0), (0, 0.5, False, True), "stated"),
    (said("68.7%", 68.7, **PERCENT), (68.65, 68.75, False, True), "stated"),
    (said("60%", 60, **PERCENT), (59.5, 60.5, False, True), "stated"),
    (said("0.4%", 0.4, **PERCENT), (0.35, 0.45, False, True), "stated"),
    (said("ten percent", 10, **PERCENT), (9.5, 10.5, False, True), "stated"),
    (said("50 basis points", 0.5, unit="percentage_points", basis="yoy"), (0.495, 0.505, False, True), "stated"),
    (said("18 months", 18, **MONTHS), (17.5, 18.5, False, True), "stated"),
    (said("two years", 24, **MONTHS), (18, 30, False, True), "stated"),
    (said("6th", 6, **RANK), (6, 6, False, False), "stated"),
    (said("a third", 33.3, **PERCENT), (31.3, 35.3, False, True), "stated"),
    (said("one in 11", 9.1, **PERCENT), (7.1, 11.1, False, True), "stated"),
    (said("doubled", 100, **GROWTH), (90, 110, False, True), "stated"),
    # A decline lies as far on the other side of zero.
    (said("5.7%", -5.7, **GROWTH), (-5.75, -5.65, True, False), "stated"),
    # Near the number, on one side of it or on both.
    (said("nearly six million", 6 * M, bound="about"), (5.5 * M, 6 * M, False, True), "below"),
    (said("nearly 1.3 million", 1.3 * M, bound="about"), (1.25 * M, 1.3 * M, False, True), "below"),
    (said("almost 41.3 million", 41.3 * M, bound="about"), (41.2 * M, 41.3 * M, False, True), "below"),
    (said("近600万", 6 * M, bound="about"), (5.82 * M, 6 * M, False, True), "below"),
    (said("nearly 60%", 60, bound="about", **PERCENT), (58.2, 60, False, True), "below"),
    (said("nearly 8%", -8, bound="about", **GROWTH), (-8, -7.5, True, False), "below"),
    (said("just over 2 million", 2 * M, bound="over"), (2 * M, 2.5 * M, True, False), "above"),
    (said("about 40%", 40, bound="about", **PERCENT), (38.8, 41.2, False, False), "around"),
    (said("some 17 million", 17 * M, bound="about"), (16.49 * M, 17.51 * M, False, False), "around"),
    (said("27.69 million", 27.69 * M, bound="about"), (27.68 * M, 27.7 * M, False, False), "around"),
    # A limit says nothing of the distance.
    (said("less than 10%", 10, bound="under", **PERCENT), (0, 10, False, True), "limit"),
    (said("over 60%", 60, bound="over", **PERCENT), (60, 100, True, False), "limit"),
    (said("at least 60%", 60, bound="over", **PERCENT), (60, 100, False, False), "limit"),
    (said("up to 10%", 10, bound="under", **PERCENT), (0, 10, False, False), "limit"),
    (said("over 6 million", 6 * M, bound="over"), (6 * M, None, True, True), "limit"),
    (said("不到5万", 50_000, bound="under"), (0, 50_000, False, True), "limit"),
    (said("more than 30%", -30, bound="over", **GROWTH), (None, -30, True, True), "limit"),
    (said("less than 30%", -30, bound="under", **GROWTH), (-30, 0, True, False), "limit"),
    (said("top 10", 10, **RANK), (1, 10, False, False), "limit"),
    (said("at least three to four years", 36, value_high=48, bound="over", **MONTHS), (36, None, False, True), "limit"),
    # A range has both its ends.
    (said("40–60%", 40, value_high=60, **PERCENT), (40, 60, False, False), "range"),
    (said("3-5%", -5, value_high=-3, **GROWTH), (-5, -3, False, False), "range"),
]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All the cases, each in an article of its own."""
    articles = [article(f"a{place}", claim) for place, (claim, _, _) in enumerate(CASES)]
    rows = [official("5859000"), official("56.0", metric="brand_share", unit="percent"),
            official("5.9e6", source="customs"), official("7000000", bound="over", source="cpca")]  # fmt: skip
    return built(tmp_path_factory.mktemp("intervals"), articles, rows)


@pytest.mark.parametrize("place", range(len(CASES)), ids=[f"{c.number} ({c.value:g})" for c, _, _ in CASES])
def test_an_article_s_number(database: Path, place: int) -> None:
    _, ends, nearness = CASES[place]
    query = f"""SELECT low, high, low_open, high_open, i.nearness FROM core.intervals AS i
                JOIN core.figures ON figure_id = claim_id WHERE article_id = 'a{place}'"""
    [(low, high, low_open, high_open, found)] = asked(database, query)
    assert (low, high) == pytest.approx(ends[:2])
    assert (low_open, high_open, found) == (ends[2], ends[3], nearness)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("5859000", 5_858_500, 5_859_500),
        ("56.0", 55.95, 56.05),
        ("5.9e6", 5.85 * M, 5.95 * M),
        ("7000000", 7 * M, None),
    ],
)
def test_an_official_number(database: Path, text: str, low: float, high: float | None) -> None:
    query = f"""SELECT low, high FROM core.intervals JOIN core.official_series ON official_id = claim_id
                WHERE number_text = '{text}'"""
    assert asked(database, query) == [(pytest.approx(low), high if high is None else pytest.approx(high))]


def test_every_number_lies_in_its_interval(database: Path) -> None:
    query = """SELECT point_id FROM mart.points
               WHERE NOT (coalesce(low, -1e300) <= stated AND stated <= coalesce(high, 1e300))"""
    assert asked(database, query) == []


def test_a_limit_or_a_range_is_no_plain_number_in_the_mart(database: Path) -> None:
    query = "SELECT DISTINCT nearness FROM mart.points WHERE value IS NULL ORDER BY 1"
    assert asked(database, query) == [("above",), ("limit",), ("range",)]
    assert asked(database, "SELECT count(*) FROM mart.points WHERE value IS NULL AND bound IN ('exact', 'about') "
                           "AND nearness NOT IN ('limit', 'range')") == [(0,)]  # fmt: skip
