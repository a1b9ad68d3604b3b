"""The page Quality, and how charts treat claims that are contradicted or misdated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from dashboard import disagreements, formats, misdated
from dashboard.charts.disagreements import disagreements as drawn
from dashboard.downloads import view
from dashboard.downloads.view import View
from dashboard.filters import Filters
from dashboard.queries import groups, points
from dashboard.queries.points import Topic
from dashboard.records import Claim, records
from tests.reconcile.telling import article, built, official, said, to_april, year

from .test_download import parsed
from .test_pages import opened, specs, words

M = 1_000_000
SHARE: dict[str, Any] = {
    "metric": "brand_share", "unit": "percent", "subject": "chinese-brands", "vehicle_class": "passenger",
}  # fmt: skip


@pytest.fixture(scope="module")
def disputed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database where exports of 2024 are disputed, a share is misdated, and a maker ships more than its country."""
    articles = [
        article("Harbour", said("5.6 million", 5.6 * M), said("67.9%", 67.9, "bullet", **SHARE, **to_april(2024))),
        article("Quay", said("nearly six million", 6 * M, bound="about", attribution="caam")),
        article("Pier", said("over 7 million", 7 * M, bound="over", subject="byd", attribution="caam")),
    ]
    officials = [
        official("5859000"), official("4910000", **year(2023)), official("6410000", source="customs"),
        official("61.7", **SHARE, **to_april(2024)), official("67.9", **SHARE, **to_april(2025)),
    ]  # fmt: skip
    return built(tmp_path_factory.mktemp("disputed"), articles, officials)


@pytest.fixture
def database(disputed: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHUHAI_DATABASE", str(disputed))
    return disputed


def contradicting() -> pd.DataFrame:
    return points.points(Topic(bases=None, verdicts=("contradict",)), Filters())


def test_the_cards_count(database: Path) -> None:
    app = opened("quality")
    assert {metric.label: metric.value for metric in app.metric} == {
        "Contradictions": "2", "Misdated": "1", "Promises to look at": "1", "Candidates": "0", "Refused": "0",
    }  # fmt: skip


def test_each_group_is_one_line(database: Path) -> None:
    lines = disagreements.lines(contradicting())
    exports = lines[lines["What"] == "Exports, China"].iloc[0].to_dict()
    assert exports == {
        "What": "Exports, China",
        "Period": "2024",
        "Charts use": "5.86 million CAAM (official series)",
        "By the rule": "official before article",
        "Its interval": "5.8585 million to below 5.8595 million",
        "Beside it": "5.6 million an article (text)",
        "Their intervals": "5.55 million to below 5.65 million",
        "Official": "5.86 million CAAM (official series); 6.41 million Chinese customs (official series)",
        "Why": "contradicts",
    }
    assert len(lines) == contradicting()["group_id"].nunique()


def test_selecting_a_line_opens_the_other_side(database: Path) -> None:
    rows = contradicting()
    lines = disagreements.lines(rows)
    assert set(lines.index) == set(rows[rows["reason"].isin(["apart", "misdated"])]["point_id"])


def test_the_chart_has_a_mark_for_each_side_and_the_choice_at_the_line(database: Path) -> None:
    [figure] = specs(opened("quality"))
    marks = figure["data"][0]
    places = dict(zip((data[0] for data in marks["customdata"]), marks["x"], strict=True))
    claims = {claim.point_id: claim for claim in records(contradicting(), Claim)}
    assert {places[point] for point in places if claims[point].is_chosen} == {1.0}
    rivals = [places[point] for point in places if claims[point].number_text == "5.6 million"]
    assert rivals == [pytest.approx(5.6 / 5.859)]


def test_what_lies_far_off_is_drawn_at_the_edge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = built(tmp_path, [article("a", said("59 million", 59 * M))], [official("5859000")])
    monkeypatch.setenv("CHUHAI_DATABASE", str(database))
    figure = drawn(disagreements.found(contradicting()))
    assert max(figure["data"][0]["x"]) == 2.0
    assert "triangle-right" in figure["data"][0]["marker"]["symbol"]


def test_the_verdict_lives_in_the_address(database: Path) -> None:
    app = opened("quality", verdict="Count unlike things")
    assert app.session_state["verdict"] == "Count unlike things"
    assert not app.get("plotly_chart")
    assert "No such group" in words(app)


def test_a_misdated_claim_is_told_with_its_period_and_its_witnesses(database: Path) -> None:
    rows = points.points(Topic(bases=None, misdated=True), Filters())
    [line] = misdated.lines(rows).to_dict("records")
    assert {name: line[name] for name in ("Claim", "Says", "Probably means", "By the rule")} == {
        "Claim": "67.9%", "Says": "Jan–Apr 2024", "Probably means": "Jan–Apr 2025",
        "By the rule": "the number is stated for the other period",
    }  # fmt: skip
    assert (line["For that period"], line["For the stated one"]) == (
        "67.9% CAAM (official series)", "61.7% CAAM (official series)",
    )  # fmt: skip


def test_the_evidence_of_a_misdated_claim_says_so(database: Path) -> None:
    [point] = points.points(Topic(bases=None, misdated=True), Filters())["point_id"]
    app = opened("overview", point=point)
    app.switch_page("views/quality.py").run()
    said_ = app.warning[0].value
    assert "probably that of Jan–Apr 2025" in said_.replace("\\", "")
    assert "chosen: rightly dated before misdated" in words(app).replace("\\", "")


def test_offenders_are_listed_with_their_promise(database: Path) -> None:
    app = opened("quality")
    assert [one.label for one in app.expander if "offender" in one.label] == [
        "No part of a market is larger than the whole, by the same counter for the same period. 1 offender"
    ]


def test_charts_leave_out_what_is_contradicted_until_asked(database: Path) -> None:
    rival = next(claim.point_id for claim in records(contradicting(), Claim) if claim.number_text == "5.6 million")

    def shown(**query: str) -> set[str]:
        figures = specs(opened("exports", **query))
        return {row[0] for figure in figures for trace in figure["data"] for row in trace.get("customdata", [])}

    assert rival not in shown()
    assert rival in shown(exports_aside="true")
    assert rival in shown(point=rival)


def test_the_table_and_the_download_hold_it_always(database: Path) -> None:
    rows = points.points(Topic(metrics=("exports",), subjects="market"), Filters())
    lines = parsed(view.csv(View("points", tuple(rows["point_id"]), "Exports", "All", "exports")))
    told = {line["number_text"] or line["stated"]: (line["reason"], line["is_drawn"]) for line in lines}
    assert told["5.6 million"] == ("apart", "false")
    assert told["nearly six million"] == ("fits", "true")


def test_the_standing_of_a_group_names_all_and_the_rule(database: Path) -> None:
    claim = next(claim for claim in records(contradicting(), Claim) if claim.number_text == "5.6 million")
    told = [(formats.claim(one.claim), one.standing, one.rule) for one in groups.members(claim.group_id)]
    assert told == [
        ("5.86 million", "chosen", "official before article"),
        ("6.41 million", "another counter", None),
        ("nearly 6 million", "fits its rounding or hedge", None),
        ("5.6 million", "contradicts", None),
    ]


INTERVALS: list[tuple[dict[str, Any], str]] = [
    ({"unit": "percent", "low": 60.65, "high": 60.75, "high_open": True}, "60.65% to below 60.75%"),
    ({"unit": "percent", "low": 0, "high": 10, "high_open": True, "nearness": "limit"}, "below 10%"),
    ({"unit": "percent", "low": 60, "high": 100, "low_open": True, "nearness": "limit"}, "above 60%"),
    ({"unit": "percent", "low": 60, "high": 100, "nearness": "limit"}, "at least 60%"),
    ({"unit": "vehicles", "low": 6e6, "high": None, "low_open": True, "nearness": "limit"}, "above 6 million"),
    ({"unit": "vehicles", "low": 641_500, "high": 642_500, "high_open": True}, "641,500 to below 642,500"),
    ({"unit": "rank", "low": 6, "high": 6}, "6"),
    ({"unit": "percent", "low": -5.75, "high": -5.65, "low_open": True}, "above −5.75% to −5.65%"),
    ({"unit": "usd", "low": 1.5e9, "high": 2.5e9}, "US$1.5 billion to US$2.5 billion"),
]


@pytest.mark.parametrize(("ends", "words_"), INTERVALS)
def test_intervals_in_words(ends: dict[str, Any], words_: str) -> None:
    row = pd.Series({"low_open": False, "high_open": False, "nearness": "stated"} | ends)
    assert formats.interval(row) == words_
