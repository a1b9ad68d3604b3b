"""An article counts a thing once, and a whole is no less than its part."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import count
from typing import Any

import pytest

from etl.figures import explain
from etl.figures.left_out.contradicted import less_contradicted
from etl.records import Figure, Span

from .telling import article_of, told

_places = count()
FIRST, SECOND = Span(0, 90), Span(100, 190)
GROWTH: dict[str, Any] = {"basis": "yoy", "unit": "percent"}
SHARE: dict[str, Any] = {"metric": "brand_share", "unit": "percent"}


def row(value: float, **fields: Any) -> Figure:
    """What a maker sold in the world in March, but for the fields that are given."""
    at = next(_places)
    usual: dict[str, Any] = {
        "metric": "sales", "unit": "vehicles", "subject": "byd", "evidence": SECOND, "number": Span(at, at + 1),
        "number_text": f"{value:g}", "period_start": date(2025, 3, 1), "period_end": date(2025, 3, 31),
    }  # fmt: skip
    return Figure(value=value, **(usual | fields))


MARCH = row(370_000, evidence=FIRST)
QUARTER: dict[str, Any] = {"period_start": date(2025, 1, 1)}
IN_CHINA: dict[str, Any] = {"geography": "cn"}

STAY = {
    "another maker's": [row(9_000, subject="nio")],
    "another market's": [row(9_000, geography="br")],
    "another kind's": [row(160_000, powertrain="bev")],
    "another span's": [row(1_000_000, **QUARTER)],
    "a plan": [row(9_000, status="target")],
    "nearly the same": [row(300_000)],
    "of no span": [row(9_000, period_start=None, period_end=None)],
    "a share of it": [row(9, **SHARE)],
    "its growth": [row(20, **GROWTH)],
    "growth on the month and on the year": [row(20, **GROWTH), row(-40, **GROWTH | {"basis": "mom"})],
    "shares of two bodies": [row(9, attribution="CPCA", **SHARE), row(12, attribution="CAAM", **SHARE)],
    "retail beside wholesale": [row(2_300_000, subject="all", **IN_CHINA), row(1_600_000, subject="all", **IN_CHINA)],
    "growth of both": [
        row(2_300_000, subject="all"), row(30, subject="all", **GROWTH),
        row(1_600_000, subject="all"), row(-9, subject="all", **GROWTH),
    ],
    "a part": [row(260_000, **IN_CHINA)],
    "a maker in its market": [row(2_000_000, subject="all", **IN_CHINA), row(260_000, **IN_CHINA)],
    "two stakes": [row(10, metric="stake", unit="percent"), row(25, metric="stake", unit="percent")],
    "passenger cars beside what stays in the country": [
        row(5_300_000, subject="all", **IN_CHINA), row(5_600_000, subject="all", vehicle_class="passenger", **IN_CHINA),
    ],
}  # fmt: skip

GO = {
    "a part not understood": [row(40_000)],
    "the same with its growth": [row(40_000), row(8, **GROWTH)],
    "more than before": [row(900_000)],
    "one maker's at two thirds": [row(245_000)],
    "a month in a quarter that is less": [row(90_000, **QUARTER)],
}
GO_BEHIND: Mapping[str, tuple[Figure, Figure]] = {
    "a second share": (row(15, **SHARE), row(20, **SHARE)),
    "a second growth": (row(78, subject="tesla", **GROWTH), row(14, subject="tesla", **GROWTH)),
}
REFUTED_BY_PART: Mapping[str, tuple[Figure, Figure]] = {
    "a world less than a country": (row(1_300, subject="bmw"), row(90_000, subject="bmw", geography="us")),
    "a market less than a maker": (row(24_000, subject="all", **IN_CHINA), row(34_000, subject="nio", **IN_CHINA)),
    "all kinds less than one": (row(600, subject="nio"), row(9_000, subject="nio", powertrain="bev")),
    "new energy less than plug-ins": (
        row(600, subject="nio", powertrain="nev"), row(9_000, subject="nio", powertrain="phev"),
    ),
    "a quarter of all kinds less than a month of one": (
        row(600, subject="nio", **QUARTER), row(9_000, subject="nio", powertrain="bev"),
    ),
    "everywhere less than abroad": (
        row(600, subject="nio"), row(9_000, subject="nio", metric="overseas_sales", geography="world-ex-china"),
    ),
    "exports less than to one country": (
        row(600, metric="exports", subject="all", **IN_CHINA),
        row(9_000, metric="exports", subject="all", destination="ru", **IN_CHINA),
    ),
}  # fmt: skip


@pytest.mark.parametrize("rows", STAY.values(), ids=STAY)
def test_what_may_stand_beside_a_count_stays(rows: list[Figure]) -> None:
    assert less_contradicted([MARCH, *rows]) == [MARCH, *rows]


@pytest.mark.parametrize("rows", GO.values(), ids=GO)
def test_a_second_count_of_the_same_goes_with_its_growth(rows: list[Figure]) -> None:
    assert less_contradicted([MARCH, *rows]) == [MARCH]


@pytest.mark.parametrize("pair", GO_BEHIND.values(), ids=GO_BEHIND)
def test_a_second_share_or_growth_goes(pair: tuple[Figure, Figure]) -> None:
    assert less_contradicted([MARCH, *pair]) == [MARCH, pair[0]]


@pytest.mark.parametrize("pair", REFUTED_BY_PART.values(), ids=REFUTED_BY_PART)
def test_a_whole_goes_that_is_less_than_its_part(pair: tuple[Figure, Figure]) -> None:
    whole, part = pair
    assert less_contradicted([MARCH, whole, part]) == [MARCH, part]
    assert less_contradicted([part, MARCH, whole]) == [part, MARCH]


def test_growth_belongs_to_the_level_before_it() -> None:
    own = row(20, **GROWTH | {"evidence": FIRST})
    part = row(40_000, evidence=FIRST)
    assert less_contradicted([MARCH, own, part]) == [MARCH, own]


@pytest.mark.parametrize(("other", "is_of_group"), [("kia", True), ("toyota", False)])
def test_a_sum_of_two_makers_stands_as_ones_only_where_it_is_their_group(other: str, is_of_group: bool) -> None:
    both = [row(900, subject="hyundai", evidence=FIRST), row(3, subject="hyundai", evidence=FIRST, **GROWTH)]
    parts = [row(500, subject="hyundai"), row(400, subject=other)]
    assert less_contradicted([*both, *parts]) == [*(both if is_of_group else []), *parts]


def test_of_two_counts_in_two_sentences_the_much_surer_one_stays() -> None:
    unsure, sure = row(13_700, evidence=FIRST, confidence=0.6), row(1_700_000, evidence=SECOND, confidence=0.84)
    assert less_contradicted([unsure, sure]) == [sure]
    in_one = row(1_700_000, evidence=FIRST, confidence=0.84)
    assert less_contradicted([unsure, in_one]) == [unsure]


def test_the_explanation_says_which_row_another_count_refutes() -> None:
    article = article_of("Geely sold 160,000 cars in April. Geely sold 12,000 cars in April.")
    explained = explain(article)
    assert [told(figure) for one in explained for figure in one.figures] == ["geely sales 160000 world @2025-04"]
    assert [told(figure) for one in explained for figure in one.refuted] == ["geely sales 12000 world @2025-04"]
