"""The queries against plain SQL over the same file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pytest

from dashboard import cards
from dashboard.filters import Filters
from dashboard.queries import articles, catalogue, deals, headlines, points
from dashboard.queries.points import Topic


def ids(path: Path, where: str) -> set[str]:
    """The point ids that the condition selects."""
    with duckdb.connect(str(path), read_only=True) as connection:
        return {row[0] for row in connection.execute(f"SELECT point_id FROM mart.points WHERE {where}").fetchall()}


EXPORTS = Topic(metrics=("exports",), geographies=("cn",))
ABROAD = Topic(metrics=("overseas_production_ratio",))


@pytest.mark.parametrize(
    ("topic", "filters", "kinds", "where"),
    [
        (EXPORTS, Filters(), None, "metric = 'exports' AND basis = 'level'"),
        (EXPORTS, Filters(), ("year",), "metric = 'exports' AND period_kind = 'year'"),
        (EXPORTS, Filters(first_year=2025, last_year=2025), None, "metric = 'exports' AND year(period_start) = 2025"),
        (EXPORTS, Filters(("byd",)), None, "metric = 'exports' AND subject IN ('byd', 'chinese-brands')"),
        (Topic(metrics=("exports",), subjects="market"), Filters(), None, "metric = 'exports' AND subject = 'all'"),
        (Topic(metrics=("exports",), subjects="market"), Filters(("byd",)), None,
         "metric = 'exports' AND subject = 'byd'"),
        (Topic(metrics=("exports",), subjects="makers"), Filters(), None, "metric = 'exports' AND subject = 'byd'"),
        (Topic(metrics=("exports",), destined=True), Filters(), None, "destination IS NOT NULL"),
        (Topic(metrics=("exports",), destined=False), Filters(), None, "metric = 'exports' AND destination IS NULL"),
        (Topic(metrics=("exports",), powertrains=("nev",)), Filters(), None,
         "metric = 'exports' AND powertrain = 'nev'"),
        (Topic(metrics=("exports",), elsewhere=("cn",)), Filters(), None, "false"),
        (Topic(statuses=("target",)), Filters(), None, "status = 'target'"),
        (Topic(metrics=("brand_share",)), Filters(("volkswagen",)), None,
         "metric = 'brand_share' AND subject = 'german-brands'"),
        (ABROAD, Filters(), None, "metric = 'overseas_production_ratio'"),
        (ABROAD, Filters(first_year=2000, last_year=2030), None, "false"),
    ],
)  # fmt: skip
def test_points(topic: Topic, filters: Filters, kinds: Any, where: str, database: Path) -> None:
    assert set(points.points(topic, filters, kinds)["point_id"]) == ids(database, where)


def test_points_carry_names(database: Path) -> None:
    found = points.points(Topic(metrics=("powertrain_share",)), Filters()).iloc[0]
    assert (found["metric_name"], found["powertrain_name"]) == ("Powertrain share", "New-energy vehicles")


def test_years_and_companies(database: Path) -> None:
    assert catalogue.years() == (2021, 2030)
    assert set(catalogue.company_names()) == {"byd", "volkswagen", "xpeng", "toyota", "gac"}


def test_deals_by_company_kind_and_year(database: Path) -> None:
    assert deals.deals(Filters(("toyota",)))["party_names"].tolist() == ["Toyota, GAC Group"]
    assert deals.deals(Filters(deal_kinds=("equity",)))["announced"].tolist() == ["2023-07"]
    assert deals.deals(Filters(first_year=2024, last_year=2025))["kind"].tolist() == [
        "joint_venture",
        "joint_development",
    ]
    assert deals.deals(Filters(("byd",))).empty


def test_partners_join_a_pair_whatever_the_order(database: Path) -> None:
    pairs = deals.partners(deals.deals(Filters()))
    assert sorted(zip(pairs["one_id"], pairs["other_id"], pairs["kind"], strict=True)) == [
        ("gac", "toyota", "joint_venture"),
        ("volkswagen", "xpeng", "equity"),
        ("volkswagen", "xpeng", "joint_development"),
    ]


def test_headline_takes_one_series(database: Path) -> None:
    exports = headlines.headline(headlines.MARKET[1], Filters())
    assert exports is not None
    assert exports.years == (2021, 2022, 2024, 2025)
    assert exports.source_name == "CAAM"
    assert exports.change == pytest.approx(7.1 / 5.86 - 1)


def test_an_articles_series_is_not_compared(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measure = headlines.of_company("byd", "BYD")[2]
    exports = headlines.headline(measure, Filters())
    assert exports is not None
    assert (exports.origin, exports.years, exports.change) == ("article", (2024,), None)


def test_the_rows_behind_the_cards(database: Path) -> None:
    found = headlines.headlines(Filters(), {})
    shown = cards.rows(found, points.points(ABROAD, Filters()))
    assert shown["point_id"].tolist()[: len(found[0].point_ids)] == list(reversed(found[0].point_ids))
    assert shown["value"].iloc[0] == found[0].values[-1]
    assert (shown["metric"] == "overseas_production_ratio").sum() == 1


def test_stated_changes_and_measures(database: Path) -> None:
    assert points.points(points.changes(EXPORTS), Filters()).empty
    measures = points.by_measure(points.about_company("byd", Filters()))
    assert list(measures) == ["Exports"]
    money = measures["Exports"].assign(metric="investment", metric_name="Investment")
    money["unit"] = ["usd", "eur"]
    assert list(points.by_measure(money)) == ["Investment (EUR)", "Investment (USD)"]


def test_headline_has_no_change_across_a_gap(database: Path) -> None:
    exports = headlines.headline(headlines.MARKET[1], Filters(first_year=2021, last_year=2024))
    assert exports is not None
    assert exports.years[-1] == 2024
    assert exports.change is None


def test_share_changes_in_points(database: Path) -> None:
    share = headlines.headline(headlines.MARKET[0], Filters())
    assert share is not None
    assert share.change == pytest.approx(4.3)


def test_context_is_the_article_around_the_quotation(database: Path) -> None:
    text = articles.one("hostile").text
    start = text.index("Chinese makers")
    before, after = articles.context("hostile", start, start + 10)
    assert before == text[:start]
    assert text[start + 10 :].startswith(after.removesuffix(" …"))


def test_articles_of_a_selection_come_first(database: Path) -> None:
    listing = articles.listing(Filters(("toyota",)))
    assert listing["matches"].tolist() == [True, False]
    assert listing["article_id"].iloc[0] == "brief"
    assert articles.listing(Filters())["matches"].all()


def test_a_new_file_is_answered_from(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from . import sample

    monkeypatch.setenv("CHUHAI_DATABASE", str(own))
    share = Topic(metrics=("brand_share",), subjects="groups")
    assert points.points(share, Filters())["value"].max() == 69.5
    sample.make(own, own.parent / "data", last_share=71.7)
    assert points.points(share, Filters())["value"].max() == 71.7


def test_the_database_is_locked_down(database: Path, tmp_path: Path) -> None:
    from dashboard import database as opened

    for statement in (
        f"COPY (SELECT 1) TO '{tmp_path / 'out.csv'}'",
        f"ATTACH '{tmp_path / 'x.duckdb'}'",
        "SET threads = 1",
    ):
        with pytest.raises(duckdb.Error):
            opened.query(statement)
