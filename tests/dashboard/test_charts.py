"""The figures: bounds are never points on a line, every mark carries its id, nothing is markup, colours are fixed."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard import tables
from dashboard.alike import alike
from dashboard.charts import columns, labels, marks, network, theme, timeline
from dashboard.charts.bars import latest_bars
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeseries import Look, timeseries
from dashboard.filters import Filters
from dashboard.queries import deals
from dashboard.records import Claim, records

from .claims import rows, to_april, undated, year


def ids(figure: dict[str, Any]) -> list[str]:
    """The ids that the figure's marks carry."""
    return [row[0] for trace in figure["data"] for row in trace.get("customdata", []) if row]


def lines(figure: dict[str, Any], dash: str) -> list[dict[str, Any]]:
    return [trace for trace in figure["data"] if trace.get("mode") == "lines" and trace["line"]["dash"] == dash]


def written(figure: dict[str, Any]) -> list[str]:
    return [note["text"] for note in figure["layout"]["annotations"]]


ARTICLE = {"origin": "article", "article_id": "a", "publisher": "Paper", "series_id": "two"}


@pytest.mark.parametrize(
    ("claim", "symbol"),
    [
        ({}, "circle"),
        ({"bound": "about"}, "circle-open"),
        ({"status": "forecast"}, "circle-open"),
        (ARTICLE, "square"),
        (ARTICLE | {"bound": "about"}, "square-open"),
        (ARTICLE | {"bound": "over"}, "triangle-up"),
        (ARTICLE | {"bound": "under"}, "triangle-down"),
        (ARTICLE | {"status": "target"}, "diamond-open"),
        (ARTICLE | {"value_high": 2.0}, "line-ew"),
    ],
)
def test_symbols(claim: dict[str, Any], symbol: str) -> None:
    assert marks.symbol(records(rows(year(2024, **claim)), Claim)[0]) == symbol


def test_timeseries_marks_each_claim_once_and_joins_within_series() -> None:
    table = rows(year(2023, 5), year(2024, 6), year(2024, 6.4, **ARTICLE), to_april(2025, 2, series_id="ytd"))
    figure = timeseries(table, Look("source", "source_name"))
    assert sorted(ids(figure)) == ["p0", "p1", "p2", "p3"]
    assert [line["y"] for line in lines(figure, "solid")] == [[5.0, 6.0]]
    go.Figure(figure)


def test_forecasts_are_dashed_and_named() -> None:
    table = rows(year(2024, 5), year(2025, 6), year(2030, 9, status="forecast"))
    figure = timeseries(table, Look("source", "source_name"))
    assert [line["y"] for line in lines(figure, "dash")] == [[6.0, 9.0]]
    words = [note["text"] for note in figure["layout"]["annotations"]]
    assert any("CAAM, forecast" in text for text in words)
    assert any("forecasts" in text for text in words)
    assert figure["layout"]["shapes"], "a line marks where observation ends"


def test_shares_run_to_100_and_counts_from_zero() -> None:
    share = timeseries(rows(year(2024, 60, unit="percent"), year(2025, 69, unit="percent")), Look())
    assert share["layout"]["yaxis"]["range"] == [0.0, 100.0]
    count = timeseries(rows(year(2024, 60), year(2025, 69)), Look())
    assert count["layout"]["yaxis"]["range"][0] == 0


def test_more_lines_than_labels_get_a_legend_and_a_sorted_list_in_the_hover() -> None:
    names = ["Low", "High", "Middle", "Less", "More", "Mid"]
    shares = dict(zip(names, (1, 60, 20, 5, 30, 10), strict=True))
    table = rows(
        *(year(2025, share, subject=name, subject_name=name, series_id=name) for name, share in shares.items())
    )
    few, many = timeseries(table.head(5), Look()), timeseries(table, Look())
    assert not few["layout"]["showlegend"]
    assert many["layout"]["showlegend"]
    assert [trace["name"] for trace in many["data"] if trace.get("customdata")] == sorted(
        names, key=lambda name: -shares[name]
    )
    hovered = next(trace for trace in many["data"] if trace.get("name") == "Low")["hovertext"][0]
    order = re.findall(r"<br>(\w+): <b>", hovered)[-6:]
    assert order == ["High", "More", "Middle", "Mid", "Less", "Low"]
    assert "High" not in next(trace for trace in few["data"] if trace.get("name") == "Low")["hovertext"][0]


def test_a_rank_runs_downwards() -> None:
    low, high = timeseries(rows(year(2024, 6, unit="rank"), year(2025, 5, unit="rank")), Look())["layout"]["yaxis"][
        "range"
    ]
    assert low > high


def test_the_selected_claim_is_ringed() -> None:
    table = rows(year(2024), year(2025))
    plain, ringed = timeseries(table, Look()), timeseries(table, Look(), "p1")
    assert len(ringed["data"]) == len(plain["data"]) + 1
    assert ringed["data"][-1]["marker"]["symbol"] == "circle-open"


def test_under_is_an_open_bar_from_zero_and_over_runs_to_the_edge() -> None:
    table = rows(
        undated(10, bound="under"), undated(60, bound="over", subject="german-brands", subject_name="German brands")
    )
    figure = intervals(table, Lanes())
    bars = {
        shape["name"]: (shape["x0"], shape["x1"]) for shape in figure["layout"]["shapes"] if shape["type"] == "rect"
    }
    assert bars == {"p0": (0.0, 10.0), "p1": (60.0, 100.0)}
    symbols = dict(zip(ids(figure), figure["data"][0]["marker"]["symbol"], strict=True))
    assert symbols == {"p0": "triangle-left", "p1": "triangle-right"}
    assert any("less than 10%" in text for text in written(figure))


def test_a_range_is_a_bar_and_a_value_none() -> None:
    figure = intervals(rows(undated(40, value_high=60), undated(46)), Lanes())
    bars = [
        (shape["name"], shape["x0"], shape["x1"]) for shape in figure["layout"]["shapes"] if shape["type"] == "rect"
    ]
    assert bars == [("p0", 40, 60)]


def test_bounds_have_whiskers_in_time() -> None:
    figure = timeseries(
        rows(year(2024, 5, bound="over"), year(2025, 5, bound="under"), year(2023, 3, value_high=4.0)), Look()
    )
    drawn = [trace for trace in figure["data"] if "error_y" in trace]
    reach = {
        int(at[:4]): (up > 0, down > 0)
        for trace in drawn
        for at, up, down in zip(trace["x"], trace["error_y"]["array"], trace["error_y"]["arrayminus"], strict=True)
    }
    assert reach == {2023: (True, False), 2024: (True, False), 2025: (False, True)}
    assert [trace["error_y"]["width"] for trace in drawn] == [0, 6], "bounds as one trace, ranges as another"
    assert not lines(figure, "solid")


def test_bars_take_the_latest_fact() -> None:
    to = {"destination": "ru", "destination_name": "Russia"}
    table = rows(year(2023, 9, **to), year(2024, 6, **to), year(2025, 99, bound="over", **to))
    figure = latest_bars(table, "bar_name")
    assert figure["data"][0]["x"] == [6]
    assert sorted(ids(figure)) == ["p0", "p1"]


HOSTILE = "<b>x</b> <a href='javascript:1'>y</a> **z**"


def test_hover_and_labels_escape_what_articles_say() -> None:
    table = rows(
        year(
            2024,
            5,
            **(ARTICLE | {"title": HOSTILE, "publisher": HOSTILE, "number_text": HOSTILE, "subject_name": HOSTILE}),
        )
    )
    figure = timeseries(table, Look())
    shown = " ".join([*figure["data"][0]["hovertext"], figure["data"][0]["name"]])
    shown += " ".join(note["text"] for note in figure["layout"]["annotations"])
    assert "javascript" in shown
    assert not re.search(r"<(?!/?(b|i|br|span)\b)", shown)
    assert "<b>x" not in shown


def test_labels_do_not_cover_each_other() -> None:
    ends = [labels.Label(y, str(y), "#000000") for y in (1, 1.1, 1.2, 99, 99.5)]
    placed = labels.placed(ends, (0, 100), 300, "2025-12-31")
    heights = sorted(note["y"] * 3 for note in placed)
    assert all(after - before >= labels.LINE - 1e-6 for before, after in pairwise(heights))
    assert heights[-1] <= 300


def test_network_timeline_and_table_carry_the_same_deals(database: Path) -> None:
    for filters in (Filters(), Filters(("volkswagen",)), Filters(deal_kinds=("technology_supply",))):
        found = deals.deals(filters)
        pairs = deals.partners(found)
        drawn = ids(network.network(pairs))
        marked = [one for one in drawn if not one.startswith(network.COMPANY)]
        assert sorted(marked) == sorted(found["deal_id"])
        assert {one.removeprefix(network.COMPANY) for one in set(drawn) - set(marked)} == {
            *pairs["one_id"],
            *pairs["other_id"],
        }
        assert sorted(ids(timeline.timeline(found))) == sorted(found["deal_id"])
        assert len(tables.deals(found)) == len(found)


def test_companies_stand_where_they_stood(database: Path) -> None:
    pairs = deals.partners(deals.deals(Filters()))
    assert columns.layout(pairs) == columns.layout(pairs.iloc[::-1])
    sides = {company: place[0] for company, place in columns.layout(pairs).items()}
    assert sides == {"xpeng": 0.0, "gac": 0.0, "volkswagen": 1.0, "toyota": 1.0}


def test_kinds_of_deal_differ_in_their_dashes_and_pairs_in_their_weight() -> None:
    plain = {"one_id": "a", "one_name": "A", "one_country": "cn", "other_id": "b", "other_name": "B",
             "other_country": "de", "articles": 1}  # fmt: skip
    pairs = pd.DataFrame([
        plain | {"kind": "equity", "kind_name": "Equity stake", "deals": 3, "deal_ids": ["d1", "d2", "d3"]},
        plain | {"kind": "joint_venture", "kind_name": "Joint venture", "deals": 1, "deal_ids": ["d4"]},
    ])  # fmt: skip
    figure = network.network(pairs)
    dashes = {trace["line"]["dash"]: trace["line"]["width"] for trace in figure["data"] if trace["mode"] == "lines"}
    assert set(dashes) == {"dash", "solid"}
    assert dashes["dash"] > dashes["solid"]
    places = [
        (x, y)
        for trace in figure["data"]
        if "markers" in trace["mode"]
        for x, y in zip(trace["x"], trace["y"], strict=True)
        if x is not None
    ]
    assert len(places) == len(set(places)) == 6, "four deals and two companies, none on another"


def test_deals_without_a_date_stand_apart_from_time() -> None:
    table = deals_of(["2024-05-01", "2025-05-01"])
    undated = table.assign(shown_on=pd.to_datetime(["", ""]), deal_id=["n1", "n2"])
    for shown in (pd.concat([table, undated]), undated):
        figure = timeline.timeline(shown)
        assert sorted(ids(figure)) == sorted(shown["deal_id"])
        assert {trace["xaxis"] for trace in figure["data"] if set(ids({"data": [trace]})) & {"n1", "n2"}} == {"x2"}
        go.Figure(theme.inked(figure, "dark"))


def test_claims_that_say_the_same_are_drawn_once() -> None:
    table = rows(undated(60, bound="over"), undated(60, bound="over", article_id="b"), undated(60))
    figure = intervals(table, Lanes())
    assert ids(figure) == ["p0", "p2"]
    assert "more than 60%, undated\N{NO-BREAK SPACE}×2" in written(figure)
    assert "×2" in written(figure)[-1], "and the key says what it means"
    assert alike(table, "p1")["point_id"].tolist() == ["p1", "p0"]
    assert alike(table, "none").empty


def test_lanes_stand_by_their_highest_value_or_by_how_much_is_said() -> None:
    table = rows(undated(95, subject_name="Once"), undated(20, subject_name="Twice"), undated(30, subject_name="Twice"))
    for is_by_count, order in ((False, ["Once", "Twice"]), (True, ["Twice", "Once"])):
        names = [text for text in written(intervals(table, Lanes(is_by_count=is_by_count))) if "<b>" in text]
        assert [re.sub("</?b>", "", name) for name in names] == order


def test_the_latest_claims_are_shown_where_there_are_many() -> None:
    figure = intervals(rows(*(year(first, 5, unit="percent") for first in range(2000, 2010))), Lanes(), most=3)
    assert ids(figure) == ["p7", "p8", "p9"]
    assert any("7 earlier claims in the table." in text for text in written(figure))


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ({"value": 76.0}, None),
        ({"value": 76.0, "bound": "over"}, "right"),
        ({"value": -8.0, "bound": "over"}, "left"),
        ({"value": 8.0, "bound": "under"}, "left"),
    ],
)
def test_a_fall_of_more_than_lies_further_down(claim: dict[str, Any], expected: str | None) -> None:
    growth: dict[str, Any] = {"unit": "percent", "basis": "yoy"}
    figure = intervals(rows(year(2024, **growth) | claim, year(2025, 100, **growth)), Lanes())
    bars = [shape for shape in figure["layout"]["shapes"] if shape.get("name") == "p0"]
    low, high = figure["layout"]["xaxis"]["range"]
    assert low <= min(claim["value"], 0)
    assert high > 100
    reaches = [("left" if bar["x1"] == claim["value"] else "right") for bar in bars]
    assert reaches == ([expected] if expected else [])


def test_values_of_bars_stand_right_of_every_mark() -> None:
    to = {"destination": "ru", "destination_name": "Russia", "bar_name": "Russia"}
    other = {"destination": "mx", "destination_name": "Mexico", "bar_name": "Mexico"}
    figure = latest_bars(rows(year(2023, 9, **to), year(2024, 6, **to), year(2024, 4, **other)), "bar_name")
    values = figure["data"][-1]
    assert dict(zip(values["y"], values["x"], strict=True)) == {"Russia": 9, "Mexico": 4}
    assert figure["layout"]["xaxis"]["range"][1] > 9


def test_bounds_alone_are_no_bars() -> None:
    figure = latest_bars(rows(year(2025, 99, bound="over")), "bar_name")
    assert ids(figure) == ["p0"]
    assert all(trace["type"] != "bar" for trace in figure["data"])


def deals_of(days: list[str]) -> pd.DataFrame:
    """Deals of one kind, announced on these days."""
    plain: dict[str, Any] = {
        "party_names": "A, B", "kind": "equity", "kind_name": "Equity stake", "object": None, "amount": None,
        "amount_unit": None, "stake_percent": None, "status_name": "Announced", "article_id": "a", "publisher": None,
        "title": "T", "url": None, "published": None, "is_brief": False, "evidence": "", "evidence_start": 0,
        "evidence_end": 0, "articles": 1, "article_ids": ["a"], "reviewed": None,
    }  # fmt: skip
    table = pd.DataFrame(
        [plain | {"deal_id": f"d{at}", "announced": day, "shown_on": day} for at, day in enumerate(days)]
    )
    return table.assign(shown_on=pd.to_datetime(table["shown_on"]))


def test_deals_of_one_time_are_stacked_and_none_covers_another() -> None:
    figure = timeline.timeline(deals_of(["2016-01-01", *["2025-02-01", "2025-05-20"] * 12]))
    (marked,) = [trace for trace in figure["data"] if trace.get("customdata")]
    places = list(zip(marked["x"], marked["y"], strict=True))
    assert len(set(places)) == 25
    assert len(set(marked["x"])) == 2, "one half-year, one stack"
    first, last = figure["layout"]["xaxis"]["range"]
    assert first < min(marked["x"])
    assert last > max(marked["x"])
    heights = sorted(y for x, y in places if x.startswith("2025"))
    assert all(after - before >= 10 for before, after in pairwise(heights))
    assert heights[0] > 0


def test_a_crowded_network_keeps_the_busiest() -> None:
    pairs = pd.DataFrame([
        {"one_id": f"c{at}", "one_name": f"C{at}", "one_country": "cn", "other_id": "vw", "other_name": "VW",
         "other_country": "de", "kind": "equity", "kind_name": "Equity stake", "articles": 1,
         "deals": 1, "deal_ids": [f"d{at}"]}
        for at in range(90)
    ])  # fmt: skip
    assert len(network.busiest(pairs, 20)) == 20
    figure = network.network(pairs)
    assert any("in the table" in text for text in written(figure))
    marked = [place for trace in figure["data"] if trace.get("customdata")
              for place in zip(trace["x"], trace["y"], strict=True) if place[0] is not None]  # fmt: skip
    assert len(set(marked)) == len(marked)
