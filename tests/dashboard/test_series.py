"""What a line may join."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts import series
from dashboard.records import Claim, records

from .claims import rows, to_april, year

MONTH = {"period_kind": "month"}
SAID: dict[str, Any] = {"origin": "article", "article_id": "a"}
H1 = {"period_kind": "half", "period_end": "2023-06-30"}


def made(*claims: dict[str, Any]) -> list[Claim]:
    return records(rows(*claims), Claim)


def joined(*claims: dict[str, Any]) -> list[list[str]]:
    return [ids(run) for run in series.segments(made(*claims))]


def ids(run: list[Claim]) -> list[str]:
    return [claim.point_id for claim in run]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([year(2023), year(2024), year(2025)], [["p0", "p1", "p2"]]),
        ([year(2025), year(2023), year(2024)], [["p1", "p2", "p0"]]),
        ([year(2021), year(2022), year(2024), year(2025)], [["p0", "p1"], ["p2", "p3"]]),
        ([year(2023), year(2025)], []),
        ([year(2023), year(2024, series_id="other")], []),
        ([year(2023), year(2024, bound="over")], []),
        ([year(2023), year(2024, bound="about")], [["p0", "p1"]]),
        ([year(2023), year(2024, value_high=2.0)], []),
        ([year(2023), year(2024, status="forecast")], []),
        ([year(2023), year(2024, status="target")], []),
        ([to_april(2024), to_april(2025)], [["p0", "p1"]]),
        ([to_april(2024), to_april(2024, period_end="2024-09-30")], []),
        ([to_april(2023), to_april(2025)], []),
        ([year(2023), year(2024), year(2024, 2.0, is_derived=True)], [["p0", "p1"]]),
        ([year(2023, **SAID), year(2024, **SAID)], []),
        ([to_april(2024, 68.7, **SAID), to_april(2025, 68.7, **SAID)], []),
        ([year(2023), year(2024), year(2025, **SAID)], [["p0", "p1"]]),
        ([year(2023, period_kind="other"), year(2024, period_kind="other")], []),
    ],
)  # fmt: skip
def test_segments(claims: list[dict[str, Any]], expected: list[list[str]]) -> None:
    assert joined(*claims) == expected


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([year(2024), year(2025), year(2030, status="forecast")], [["p1", "p2"]]),
        ([year(2025), year(2026, status="forecast"), year(2030, status="forecast")], [["p0", "p1", "p2"]]),
        ([year(2025), year(2025, status="forecast")], []),
        ([year(2025), year(2030, status="forecast", series_id="other")], []),
        ([year(2026, status="forecast"), year(2030, status="forecast")], [["p0", "p1"]]),
        ([year(2025), year(2030, status="target")], []),
        ([year(2025, bound="over"), year(2030, status="forecast")], []),
        ([year(2025, **SAID), year(2030, status="forecast", **SAID)], [["p0", "p1"]]),
        ([year(2025, **SAID), year(2030, status="forecast", **SAID | {"article_id": "b"})], []),
        ([year(2025), year(2030, status="forecast", **SAID)], []),
        ([year(2026, status="forecast", **SAID), year(2030, status="forecast", **SAID)], []),
    ],
)
def test_projections(claims: list[dict[str, Any]], expected: list[list[str]]) -> None:
    assert [ids(run) for run in series.projections(made(*claims))] == expected


claims_of_any_kind = st.lists(
    st.builds(
        lambda kind, first, series_id, status, bound, said: (year if kind == "year" else to_april)(
            first, series_id=f"{series_id}-{kind}", status=status, bound=bound, **said
        ),
        st.sampled_from(["year", "to_april"]),
        st.integers(2015, 2026),
        st.sampled_from(["a", "b"]),
        st.sampled_from(["actual", "forecast", "target"]),
        st.sampled_from(["exact", "about", "over", "under"]),
        st.sampled_from([{}, SAID, SAID | {"article_id": "b"}]),
    ),
    min_size=1,
    max_size=25,
)


@given(claims_of_any_kind)
def test_no_line_ever_mixes(claims: list[dict[str, Any]]) -> None:
    found = made(*claims)
    for run in series.segments(found):
        assert len({(claim.series_id, claim.period_kind) for claim in run}) == 1
        assert {(claim.status, claim.origin) for claim in run} == {("actual", "official")}
        assert {claim.bound for claim in run} <= {"exact", "about"}
        assert all(after == before + 1 for before, after in pairwise(starts(run)))
    for run in series.projections(found):
        assert len({(claim.series_id, claim.article_id) for claim in run}) == 1
        assert starts(run) == sorted(starts(run))
        assert {claim.status for claim in run[1:]} == {"forecast"}


def starts(run: list[Claim]) -> list[int]:
    return [claim.period_start.year for claim in run if claim.period_start]


def test_months_follow_each_other() -> None:
    table = made(
        *(
            MONTH | {"period_start": start, "period_end": end}
            for start, end in (("2025-01-01", "2025-01-31"), ("2025-02-01", "2025-02-28"), ("2025-04-01", "2025-04-30"))
        )
    )
    assert [ids(run) for run in series.segments(table)] == [["p0", "p1"]]


def test_undated_rows_are_no_part_of_a_line() -> None:
    table = made(year(2024), {"period_kind": "unknown"})
    assert table[1].period_start is None
    assert not list(series.segments(table))
