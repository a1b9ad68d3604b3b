"""Blocks ask the database piece by piece: the same rows as a whole query, fewer of them and without their sentences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from dashboard import charted, leads, panel
from dashboard.charts.theme import Figure
from dashboard.charts.timeseries import Look, timeseries
from dashboard.filters import Filters
from dashboard.held import Held
from dashboard.queries import asked, places, run
from dashboard.queries.asked import Asked, Tally
from dashboard.queries.points import Topic, points
from dashboard.records import Claim, records
from dashboard.remembered import Remembered

from .claims import rows, undated, year

EVERYTHING = Topic(bases=None)
TOPICS = [
    EVERYTHING,
    Topic(metrics=("exports",), geographies=("cn",)),
    Topic(metrics=("overseas_production_ratio",)),
    Topic(metrics=("brand_share",), subjects="groups"),
    Topic(metrics=("powertrain_share",), statuses=("forecast",)),
]


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("filters", [Filters(), Filters(("byd",)), Filters(first_year=2024, last_year=2025)])
def test_asking_and_holding_answer_alike(topic: Topic, filters: Filters, database: Path) -> None:
    whole = points(topic, filters)
    source, held = Asked(topic, filters), Held(whole)
    for without_dates in (True, False):
        assert source.tally(undated=without_dates) == held.tally(undated=without_dates)
        for aside in (True, False):
            drawn = source.drawn(undated=without_dates, aside=aside, selected=None)
            expected = held.drawn(undated=without_dates, aside=aside, selected=None)
            assert drawn["point_id"].tolist() == expected["point_id"].tolist()
            # Equal but for what only the evidence needs.
            records(drawn, Claim)
            assert "evidence" not in drawn
    assert source.head(2)["point_id"].tolist() == whole["point_id"].tolist()[:2]
    assert source.whole()["point_id"].tolist() == whole["point_id"].tolist()


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("years", [(None, None), (2024, 2025), (2019, None), (None, 2022), (1900, 1901)])
@pytest.mark.parametrize("undated", [True, False])
@pytest.mark.parametrize("aside", [True, False])
def test_places_in_memory_tell_what_the_database_would(
    topic: Topic, years: tuple[int | None, int | None], undated: bool, aside: bool, database: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    source = Asked(topic, Filters(first_year=years[0], last_year=years[1]))
    drawn = source.drawn(undated=undated, aside=aside, selected=None)
    assert source.claims(undated=undated, aside=aside, selected=None) == records(drawn, Claim)
    found = source.tally(undated=undated)
    forget(monkeypatch)
    monkeypatch.setattr(places, "MOST", 0)
    assert source.tally(undated=undated) == found


def test_a_topic_too_wide_to_be_remembered_is_asked_for(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Asked(Topic(metrics=("exports",)), Filters(first_year=2024))
    known = source.claims(undated=False, aside=True, selected=None)
    forget(monkeypatch)
    monkeypatch.setattr(places, "MOST", 1)
    monkeypatch.setattr(places, "claims", lambda *_: pytest.fail("asked for by place"))
    assert source.claims(undated=False, aside=True, selected=None) == known


def test_a_topic_of_few_claims_is_fetched_once_for_all_years(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    topic = Topic(metrics=("exports",), geographies=("cn",))
    Asked(topic, Filters(first_year=2025)).claims(undated=False, aside=False, selected=None)
    monkeypatch.setattr(run, "afresh", lambda *_, **__: pytest.fail("the database is asked"))
    found = Asked(topic, Filters(first_year=2021)).claims(undated=False, aside=False, selected=None)
    assert min(claim.period_label for claim in found) < "2025"


def test_of_a_wide_topic_the_next_claims_are_fetched_as_well(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "MOST", 2)
    monkeypatch.setattr(places, "TOGETHER", 4)
    fetched: list[int] = []
    monkeypatch.setattr(places, "_CLAIMS", Remembered(64))
    fetch = places._fetched
    monkeypatch.setattr(places, "_fetched", lambda rows: fetched.append(len(rows)) or fetch(rows))  # type: ignore[func-returns-value]
    for most in (2, 3, 4, 5):
        monkeypatch.setattr(asked, "MOST", most)
        assert len(Asked(EVERYTHING).claims(undated=True, aside=True, selected=None)) == most
    assert fetched == [4, 1]


def test_each_number_finds_itself_and_its_like(database: Path) -> None:
    whole = points(EVERYTHING, Filters())
    for point_id in whole["point_id"]:
        found = Asked(EVERYTHING).alike(point_id)
        assert found["point_id"].tolist() == Held(whole).alike(point_id)["point_id"].tolist()
    assert found["evidence"].notna().any() or (found["origin"] == "official").all()
    assert Asked(Topic(metrics=("exports",))).alike("no such id").empty


def test_a_chart_draws_only_so_many_official_ones_first(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "MOST", 3)
    found = Asked(EVERYTHING).drawn(undated=False, aside=True, selected=None)
    assert Asked(EVERYTHING).claims(undated=False, aside=True, selected=None) == records(found, Claim)
    assert len(found) == 3
    assert set(found["origin"]) == {"official"}


def test_what_is_set_aside_is_drawn_only_where_asked_for_or_selected() -> None:
    held = Held(rows(year(2024), year(2024, 9, is_drawn=False), undated(3, is_drawn=False)))
    assert held.tally(undated=True) == Tally(rows=3, placed=3, aside=2)
    assert held.tally(undated=False) == Tally(rows=3, placed=2, aside=1)
    assert ids(held.drawn(undated=False, aside=False, selected=None)) == ["p0"]
    assert ids(held.drawn(undated=False, aside=False, selected="p1")) == ["p0", "p1"]
    assert ids(held.drawn(undated=True, aside=True, selected=None)) == ["p0", "p1", "p2"]


@pytest.mark.parametrize(
    ("claims", "asked_for", "drawn"),
    [
        ([year(2024), year(2024, 9, is_drawn=False)], False, ["p0"]),
        ([year(2024), year(2024, 9, is_drawn=False)], True, ["p0", "p1"]),
        ([year(2023, is_drawn=False), year(2024, 9, is_drawn=False)], False, ["p0", "p1"]),  # there are no others
        ([undated(3)], False, None),  # nothing has a place
    ],
)
def test_a_chart_is_made_of_what_is_not_set_aside_where_there_is_any(
    claims: list[dict[str, Any]], asked_for: bool, drawn: list[str] | None
) -> None:
    seen: list[str] = []

    def draw(table: pd.DataFrame, selected: str | None) -> Figure:
        seen.extend(ids(table))
        return timeseries(table, Look(), selected)

    made = charted.made(
        charted.Panel("key", "Title", "Alt", draw), Held(rows(*claims)), Filters(), None, aside=asked_for
    )
    assert (seen if made else None) == drawn
    assert made is None or made.rows == len(seen)


@pytest.mark.parametrize("topic", TOPICS)
def test_sentences_over_pages_speak_of_the_same_facts(topic: Topic, database: Path) -> None:
    """The narrow query finds the series that the sentence would choose among all rows."""
    whole, narrow = points(topic, Filters()), Asked(topic).facts()
    for _, group in whole.groupby(["subject", "powertrain", "unit", "metric"]):
        if len(set(whole["unit"])) > 1:
            continue
        same = narrow[(narrow["subject"] == group["subject"].iloc[0])]
        same = same[same["powertrain"] == group["powertrain"].iloc[0]]
        one, other = leads.span(group), leads.span(same)
        assert (one is None) == (other is None)
        if one and other:
            assert [(row.value, row.period_label) for row in one] == [(row.value, row.period_label) for row in other]


def test_a_table_takes_its_first_rows_only() -> None:
    assert panel.FIRST < 1_000
    assert len(Held(rows(*(year(1900 + at) for at in range(9)))).head(4)) == 4


def test_topics_with_measures_of_their_own_are_not_narrowed_to_others(database: Path) -> None:
    exports = Asked(Topic(metrics=("exports",)), Filters(measures=("brand_share",)))
    assert exports.tally(undated=True) == replace(exports, filters=Filters()).tally(undated=True)


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget where claims stand, and how many there are."""
    monkeypatch.setattr(asked, "_PLACES", Remembered(64))
    monkeypatch.setattr(asked, "_TALLIES", Remembered(64))


def ids(table: pd.DataFrame) -> list[str]:
    return [str(one) for one in table["point_id"]]
