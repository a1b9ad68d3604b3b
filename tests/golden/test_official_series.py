"""The published series fit together: no month is missing among the newest, and the months add up to the year."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

import pytest

from tests.golden.briefs import ROOT

WITHIN = 0.02  # the association corrects months afterwards: by 1.9 percent of the NEV exports up to July 2025


class Span(NamedTuple):
    start: date
    end: date

    @property
    def is_month(self) -> bool:
        return self.start.day == 1 and (self.end + timedelta(1)).day == 1 and (self.end - self.start).days < 31


def series(metric: str, powertrain: str) -> dict[Span, float]:
    """What the manufacturers' association states of all vehicles, by span."""
    wanted = {
        "source": "caam", "metric": metric, "basis": "level", "status": "actual", "subject": "all", "geography": "cn",
        "destination": "", "powertrain": powertrain, "vehicle_class": "all",
    }  # fmt: skip
    with (ROOT / "data" / "reference" / "official_series.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if all(row[name] == value for name, value in wanted.items())]
    return {
        Span(date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"])): float(row["value"])
        for row in rows
    }


@pytest.mark.parametrize(
    ("metric", "powertrain", "first", "at_least_to"),
    [
        ("exports", "all", date(2025, 1, 1), date(2026, 2, 28)),
        ("exports", "nev", date(2025, 3, 1), date(2026, 4, 30)),
        ("powertrain_share", "nev", date(2025, 1, 1), date(2026, 2, 28)),
    ],
)
def test_no_month_is_missing(metric: str, powertrain: str, first: date, at_least_to: date) -> None:
    ends = {span.start: span.end for span in series(metric, powertrain) if span.is_month}
    missing, start = [], first
    while start < at_least_to:
        if start not in ends:
            missing.append(start.isoformat()[:7])
        start = (start + timedelta(31)).replace(day=1)
    assert not missing


@pytest.mark.parametrize("powertrain", ["all", "nev"])
def test_months_add_up_to_what_is_told_from_the_year_s_start(powertrain: str) -> None:
    told = series("exports", powertrain)
    months = {span.start: value for span, value in told.items() if span.is_month}
    sums = {span: value for span, value in told.items() if span.start.month == 1 and span.start.year == 2025}
    compared = 0
    for (short, before), (long, whole) in product(sums.items(), sums.items()):
        between = [months[start] for start in months if short.end < start < long.end]
        if between and len(between) == long.end.month - short.end.month:
            compared += 1
            assert before + sum(between) == pytest.approx(whole, rel=WITHIN), f"{short.end} to {long.end}"
    assert compared > 20


def test_a_derived_number_says_how() -> None:
    with (ROOT / "data" / "reference" / "official_series.csv").open(encoding="utf-8", newline="") as lines:
        silent = [row for row in csv.DictReader(lines) if row["derived"] == "true" and not row["note"]]
    assert not silent
