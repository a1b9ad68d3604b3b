"""What a reader sees stated numbers called: put together from the labels of their codes."""

from __future__ import annotations

import pandas as pd
import pytest

from dashboard.queries.names import MADE, with_names

LABELS = {
    ("metric", "sales"): "Sales",
    ("metric", "exports"): "Exports",
    ("metric", "stake"): "Stake",
    ("basis", "yoy"): "Year on year",
    ("basis_short", "yoy"): "on the year",
    ("powertrain", "all"): "All powertrains",
    ("powertrain", "nev"): "New-energy vehicles",
    ("powertrain", "bev"): "Battery-electric cars",
    ("powertrain_short", "bev"): "BEV",
    ("vehicle_class", "all"): "All vehicles",
    ("vehicle_class", "passenger"): "Passenger cars",
    ("reason", "chosen"): "chosen here",
    ("part", "whole"): "its whole",
}
ROW = {
    "metric": "sales", "basis": "level", "powertrain": "all", "vehicle_class": "all", "reason": "chosen", "part": None,
    "source_name": "A counter", "subject": "all", "subject_name": "All makers", "geography": "no",
    "geography_name": "Norway", "destination_name": None, "period_label": "2024",
}  # fmt: skip
ONE = {"subject": "one", "subject_name": "One Motors"}
EXPORT = {"metric": "exports", "geography": "cn", "geography_name": "China", "destination_name": "Peru"}


@pytest.mark.parametrize(
    ("differs", "column", "expected"),
    [
        ({}, "metric_name", "Sales"),
        ({"metric": "unheard_of"}, "metric_name", "unheard_of"),
        ({}, "part_name", None),
        ({"part": "whole"}, "part_name", "its whole"),
        ({}, "reason_name", "chosen here"),
        ({"powertrain": "bev"}, "powertrain_short", "BEV"),
        ({"powertrain": "nev"}, "powertrain_short", "New-energy vehicles"),
        ({}, "counter_name", "A counter"),
        ({"powertrain": "nev"}, "counter_name", "A counter"),
        ({"powertrain": "bev", "vehicle_class": "passenger"}, "counter_name", "A counter, BEV, passenger cars"),
        ({}, "market_name", "Norway"),
        (ONE, "market_name", "One Motors, Norway"),
        ({"powertrain": "nev"}, "scope_name", "Norway, New-energy vehicles"),
        ({}, "lane_name", "Norway"),
        ({"metric": "stake"}, "lane_name", "Stake"),
        (EXPORT, "bar_name", "Peru"),
        (EXPORT | ONE | {"powertrain": "bev"}, "bar_name", "Peru, One Motors, BEV"),
        (ONE, "bar_name", "One Motors, Norway"),
        (ONE | {"geography": "world", "geography_name": "World"}, "bar_name", "One Motors"),
        (EXPORT, "growth_of", "Exports, Peru"),
        (ONE | {"vehicle_class": "passenger"}, "growth_of", "Sales, One Motors, Norway, passenger cars"),
        ({}, "growth_on", "2024, A counter"),
        ({"basis": "yoy"}, "growth_on", "2024, on the year, A counter"),
        (ONE | {"powertrain": "bev"}, "stated_for", "One Motors, Norway, BEV, 2024"),
    ],
)
def test_a_row_is_called_by_what_narrows_it(differs: dict[str, str], column: str, expected: str | None) -> None:
    named = with_names(pd.DataFrame([ROW, ROW | differs]), LABELS, ", ")
    assert named[column].tolist()[1] == expected


def test_names_are_added_to_every_row_and_parted_as_the_language_parts_them() -> None:
    named = with_names(pd.DataFrame([ROW, ROW | ONE], index=[7, 3]), LABELS, "，")
    assert list(named.columns) == [*ROW, *MADE]
    assert named["market_name"].to_dict() == {7: "Norway", 3: "One Motors，Norway"}
    assert with_names(pd.DataFrame([ROW]).head(0), LABELS, ", ")["bar_name"].tolist() == []
