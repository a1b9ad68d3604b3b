"""Output and sales told as a pair of one kind of vehicles after another, the two measures named once."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2024, 11, 12)


def _pair(kind: str, made: str, sold: str, span: str = "2024-10") -> tuple[str, ...]:
    """The rows of two counts, or of two growths, of a kind of vehicles in China."""
    names = ("production", "sales") if "%" not in made else ("production yoy", "sales yoy")
    return tuple(f"all {name} {n} cn {kind} @{span}" for name, n in zip(names, (made, sold), strict=True))


CASES = (
    Case(
        "In October, production and sales of electric vehicles in China were 900,000 and 880,000 units, up 31% and 29% "
        "year on year; plug-in hybrids were 500,000 and 520,000 units, up 61% and 64% year on year.",
        (
            *_pair("ev", "900000", "880000"), *_pair("ev", "31%", "29%"),
            *_pair("phev", "500000", "520000"), *_pair("phev", "61%", "64%"),
        ),
        _DAY,
    ),
    Case(
        "In October, China's output and sales of battery-electric cars reached 900,000 and 880,000, and those of fuel "
        "cell vehicles 700 and 650.",
        (*_pair("bev", "900000", "880000"), *_pair("fcev", "700", "650")),
        _DAY,
    ),
    # A new sentence that names no measure goes on with both.
    Case(
        "In October, China's production and sales of battery-electric vehicles were 900,000 and 880,000, up 31% and "
        "29%; those of plug-in hybrids were 500,000 and 520,000, up 61% and 64%. From January to October, "
        "battery-electric vehicles completed 7.1 million and 7.0 million units, up 22% and 21% year on year.",
        (
            *_pair("bev", "900000", "880000"), *_pair("bev", "31%", "29%"),
            *_pair("phev", "500000", "520000"), *_pair("phev", "61%", "64%"),
            *_pair("bev", "7100000", "7000000", "2024-01/2024-10"), *_pair("bev", "22%", "21%", "2024-01/2024-10"),
        ),
        _DAY,
    ),
    Case(
        "10月，我国新能源汽车产销分别完成146万辆和143万辆；插电式混合动力汽车分别完成52万辆和54万辆，同比分别增长61%和64%。",
        (*_pair("nev", "1460000", "1430000"), *_pair("phev", "520000", "540000"), *_pair("phev", "61%", "64%")),
        _DAY,
    ),
    # A measure named anew ends the order, and so does a list of another length.
    Case(
        "In October, China's production and sales of electric vehicles were 900,000 and 880,000; 130,000 "
        "electric vehicles were exported.",
        (
            *_pair("ev", "900000", "880000"), "all exports 130000 cn ev @2024-10",
        ),
        _DAY,
    ),
    Case(
        "In October, China's production and sales of electric vehicles were 900,000 and 880,000; BYD, Geely and Chery "
        "sold 180,000, 70,000 and 30,000 electric vehicles in China.",
        (
            *_pair("ev", "900000", "880000"), "byd sales 180000 cn ev @2024-10", "geely sales 70000 cn ev @2024-10",
            "chery sales 30000 cn ev @2024-10",
        ),
        _DAY,
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case.text[-60:] for case in CASES])
def test_both_measures_go_on(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
