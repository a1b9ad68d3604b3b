"""Markets abroad: one period at a time, movement within one series, other periods said, nothing added up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from dashboard.filters import Filters
from dashboard.markets import leads, moving, periods
from dashboard.queries import markets

from .test_pages import opened, specs, unlinked, words

YEAR = "2025-01-01_2025-12-31"


def facts(**fields: Any) -> pd.Series:
    """A fact of exports of 2025 with that of 2024."""
    plain = {
        "point_id": "p", "destination": "mx", "destination_name": "Mexico", "stated": 6e5, "bound": "exact",
        "period_label": "2025", "source_name": "Customs", "is_region": False, "before_id": "b", "before_stated": 4e5,
        "before_bound": "exact", "before_label": "2024", "whole_id": "w", "whole": 8e6,
    }  # fmt: skip
    return pd.Series(plain | fields)


def test_destinations_come_with_the_year_before_and_the_whole(rivals: Path) -> None:
    found = markets.destinations(Filters(), markets.EVERY)
    year = found[periods.key(found) == YEAR].set_index("destination")
    assert year["stated"].to_dict() == {"mx": 6.0e5, "ru": 5.8e5, "ae": 3.0e5}
    assert year["before_stated"].dropna().to_dict() == {"mx": 4.0e5, "ae": 3.3e5}
    assert set(year["whole"]) == {8.32e6}, "of the same counter, customs, and not CAAM's"


def test_more_than_all_exports_is_no_destinations_part(rivals: Path) -> None:
    assert "de" not in set(markets.destinations(Filters(), markets.EVERY)["destination"])


def test_years_narrow_but_what_is_compared_with_stays(rivals: Path) -> None:
    found = markets.destinations(Filters(first_year=2025, last_year=2025), markets.EVERY)
    assert set(found["period_end"].dt.year) == {2025}
    assert found.set_index("destination")["before_stated"]["mx"] == 4.0e5


def test_the_latest_full_year_of_several_destinations_comes_first(rivals: Path) -> None:
    found = markets.destinations(Filters(), markets.EVERY)
    assert periods.ranked(found) == [YEAR, "2025-01-01_2025-03-31", "2024-01-01_2024-12-31"]
    without_years = found[found["period_kind"] != "year"]
    assert periods.ranked(without_years)[0] == "2025-01-01_2025-03-31"


def test_a_destination_without_the_period_is_told_with_its_longest_latest_one(rivals: Path) -> None:
    found = markets.destinations(Filters(), markets.EVERY)
    others = periods.longest(found[~found["destination"].isin(found[periods.key(found) == YEAR]["destination"])])
    assert others[["destination", "period_label"]].to_numpy().tolist() == [["be", "Q1 2025"]]


def test_the_page_opens_with_where_most_went(rivals: Path) -> None:
    shown = words(opened("markets"), "markdown").replace("\\", "")
    assert shown.startswith(
        "In 2025 most of the exports whose destination is known went to Mexico: 600,000, +50% on 2024, 7.2% of all "
        "(Chinese customs). Next: Russia 580,000; United Arab Emirates 300,000, −9.1% on 2024. "
        "In Norway Chinese brands took 12.5% of sales in 2025 (MarkLines)."
    )


def test_bars_are_of_one_period_and_others_have_none(rivals: Path) -> None:
    figure = specs(opened("markets"))[0]
    bars, _, ticks, rings = figure["data"]
    assert bars["x"] == [1.0, pytest.approx(5.8 / 6.0), 0.5]
    assert ticks["x"] == [pytest.approx(4.0 / 6.0), pytest.approx(3.3 / 6.0)]
    assert len(rings["customdata"]) == 1
    told = " ".join(note["text"] for note in figure["layout"]["annotations"])
    assert "<b>Belgium</b>: 99,000, Q1 2025" in told


def test_another_period_can_be_asked_for(rivals: Path) -> None:
    app = opened("markets", when="2024-01-01_2024-12-31")
    assert app.selectbox(key="when_choice").value == "2024-01-01_2024-12-31"
    shown = words(app).replace("\\", "")
    assert "In 2024 most of the exports whose destination is known went to Mexico: 400,000" in shown
    assert "Where China's vehicle exports go, 2024" in shown


def test_over_time_only_like_months_are_drawn(rivals: Path) -> None:
    figure = specs(opened("markets"))[1]
    values = sorted(value for trace in figure["data"] if trace.get("customdata") for value in trace["y"])
    assert values == [3.0e5, 3.3e5, 4.0e5, 5.8e5, 6.0e5]


def test_shares_are_in_blocks_of_one_period(rivals: Path) -> None:
    found = markets.foreign_shares(Filters())
    assert set(zip(found["geography"], found["stated"], found["period_label"], strict=True)) == {
        ("no", 12.5, "2025"), ("th", 30.0, "2023"),
    }  # fmt: skip
    figure = next(
        one for one in specs(opened("markets")) if one["data"][0]["type"] == "bar" and 0.3 in one["data"][0]["x"]
    )
    assert figure["data"][0]["x"] == [0.125, 0.3]
    told = [note["text"] for note in figure["layout"]["annotations"]]
    assert {"<b>2025</b>", "<b>2023</b>"} <= set(told)
    assert any("+4.5 pp on 2024" in text for text in told)


def test_one_market_has_its_own_address_and_opening(rivals: Path) -> None:
    app = opened("markets", to="th")
    shown = words(app, "markdown").replace("\\", "")
    assert "No source here counts China's exports to Thailand" in shown
    assert "Chinese brands took 30% of sales there in 2023 (MarkLines)." in shown
    assert "1 figure tells what Chinese makers build or invest there." in shown
    assert len(specs(app)) == 2, "its share and its plant"


@pytest.mark.parametrize("to", ["mx", "Mexico", "MX"])
def test_a_market_is_known_by_id_and_by_name(to: str, rivals: Path) -> None:
    assert opened("markets", to=to).selectbox(key="to_choice").value == "mx"


def test_claims_are_listed_and_counted(database: Path) -> None:
    rows = markets.rows("claims", None, Filters())
    assert rows.empty, "the sample's articles say nothing of a market abroad"
    assert "No article states a figure about this" in words(opened("markets"))


def test_what_is_built_is_of_chinese_makers_abroad(rivals: Path) -> None:
    assert markets.rows("plants", None, Filters())[["subject", "geography"]].to_numpy().tolist() == [["byd", "th"]]
    assert markets.rows("plants", "mx", Filters()).empty


def test_markets_are_listed_by_how_much_is_told(rivals: Path) -> None:
    found = markets.listing(Filters()).set_index("place")
    assert found[["exports", "sales", "plants"]].to_dict("index")["th"] == {"exports": 0, "sales": 1, "plants": 1}
    assert found.index[0] in {"mx", "ae", "be", "th", "no"}
    assert {"cn", "world"}.isdisjoint(found.index)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "+50% on 2024"),
        ({"stated": 3e5}, "−25% on 2024"),
        ({"bound": "over"}, "more than +50% on 2024"),
        ({"before_id": None}, ""),
        ({"before_bound": "over"}, ""),
        ({"before_stated": 0.0}, ""),
        ({"geography": "no", "stated": 12.5, "before_stated": 8.0}, "+4.5 pp on 2024"),
    ],
)
def test_movement(fields: dict[str, Any], expected: str) -> None:
    assert moving.moved(facts(**fields)) == expected


def test_the_part_of_all_is_of_the_same_counter() -> None:
    assert moving.part(facts()) == "7.5% of all"
    assert moving.part(facts(bound="over")) == "more than 7.5% of all"
    assert moving.part(facts(whole_id=None)) == ""


def test_a_region_is_not_the_first_destination() -> None:
    region = facts(destination="eu", destination_name="European Union", stated=9e5, is_region=True)
    table = pd.DataFrame([region, facts()])
    nothing = pd.DataFrame({"is_region": pd.Series(dtype=bool)})
    said = unlinked(leads.everywhere(table, nothing)).replace("\\", "")
    assert said == (
        "In 2025 China exported 600,000 vehicles to Mexico, +50% on 2024, 7.5% of all (Customs); "
        "no other destination has a figure for it."
    )
