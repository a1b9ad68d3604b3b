"""The page Quality, and how charts treat claims that are contradicted or misdated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from dashboard import formats
from dashboard.downloads import view
from dashboard.downloads.view import View
from dashboard.filters import Filters
from dashboard.queries import groups, points
from dashboard.queries.points import Topic
from dashboard.records import Claim, records

from .test_download import parsed
from .test_pages import opened, specs


@pytest.fixture
def database(full_of_disputes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHUHAI_DATABASE", str(full_of_disputes))
    return full_of_disputes


def contradicting() -> pd.DataFrame:
    return points.points(Topic(bases=None, verdicts=("contradict",)), Filters())


def test_the_cards_count(database: Path) -> None:
    app = opened("quality")
    assert {metric.label: metric.value for metric in app.metric} == {
        "Contradictions": "2", "Misdated": "1", "Promises to look at": "1", "Candidates": "0", "Refused": "0",
    }  # fmt: skip


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
