"""Multiples in a list, and shares that makers are told to lead or follow in a market with."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2024, 5, 10)


TIMES = (
    Case(
        "3月，纯电动汽车产量和销量各为39.6万辆和38.1万辆，同比分别增长1.2倍和1.3倍。",
        (
            "all production 396000 cn bev @2024-03",
            "all production yoy 120% cn bev @2024-03",
            "all sales 381000 cn bev @2024-03",
            "all sales yoy 130% cn bev @2024-03",
        ),
        _DAY,
    ),
    Case(
        "3月，插电式混合动力汽车产销分别为12.1万辆和11.8万辆，增长1.5倍和1.6倍。",
        (
            "all production 121000 cn phev @2024-03",
            "all production yoy 150% cn phev @2024-03",
            "all sales 118000 cn phev @2024-03",
            "all sales yoy 160% cn phev @2024-03",
        ),
        _DAY,
    ),
    Case(
        "3月，比亚迪和吉利新能源汽车销量分别为10.5万辆和1.8万辆，同比增长3.2倍、2.1倍。",
        (
            "byd sales 105000 world nev @2024-03",
            "byd sales yoy 320% world nev @2024-03",
            "geely sales 18000 world nev @2024-03",
            "geely sales yoy 210% world nev @2024-03",
        ),
        _DAY,
    ),
    # What stays as it was.
    Case(
        "3月，新能源汽车产销分别完成46.5万辆和48.4万辆，同比均增长1.1倍。",
        (
            "all production 465000 cn nev @2024-03",
            "all production yoy 110% cn nev @2024-03",
            "all sales 484000 cn nev @2024-03",
            "all sales yoy 110% cn nev @2024-03",
        ),
        _DAY,
    ),
    Case("BYD's new battery charges 1.6 times and 1.7 times faster.", (), _DAY),
    Case(
        "In March, Chery's sales in Russia reached 9,400 cars (growth of 2.6 times).",
        ("chery sales 9400 ru @2024-03", "chery sales yoy 260% ru @2024-03"),
        _DAY,
    ),
)


RANKED = (
    Case(
        "In March, Changan and Geely were second and third in China's NEV market, with 9.1 and 8.8 percent.",
        ("changan brand_share 9.1% cn nev @2024-03", "geely brand_share 8.8% cn nev @2024-03"),
        _DAY,
    ),
    Case("BYD led the Thai electric car market in 2023, with 38 percent.", ("byd brand_share 38% th ev @2023",), _DAY),
    Case(
        "Tesla was first in Norway in March with 19.1 percent of the market, followed by Volkswagen with 9.8 percent.",
        ("tesla brand_share 19.1% no @2024-03", "volkswagen brand_share 9.8% no @2024-03"),
        _DAY,
    ),
    Case(
        "In Germany's car market, Volkswagen stayed far ahead in March with 18.7 percent, before BMW with 8.9 percent.",
        ("bmw brand_share 8.9% de @2024-03", "volkswagen brand_share 18.7% de @2024-03"),
        _DAY,
    ),
    Case(
        "Perodua leads in Malaysia. In 2023 it stayed the best-selling brand of the market with 41 percent.",
        ("perodua brand_share 41% my @2023",),
        _DAY,
    ),
    Case(
        "In Peru's car market, Toyota kept the lead in March at about 17 percent.",
        ("toyota brand_share ~17% pe @2024-03",),
        _DAY,
    ),
    Case(
        "Chery was the biggest Chinese brand in the Chilean market in 2023, with 5.1 percent.",
        ("chery brand_share 5.1% cl @2023",),
        _DAY,
    ),
    Case(
        "The biggest fall in market share in Germany in March was Tesla's, to 2.1% from 4.4% a year earlier.",
        ("tesla brand_share 2.1% de @2024-03", "tesla brand_share 4.4% de @2023-03"),
        _DAY,
    ),
    # What stays as it was.
    Case("Kia led the Spanish market in March with a rise of 9 percent.", ("kia sales yoy 9% es @2024-03",), _DAY),
    Case(
        "BYD was first in the market in China in March with 22 percent more sales than a year before.",
        ("byd sales yoy 22% cn @2024-03",),
        _DAY,
    ),
    Case("In March, Kia's sales in Peru were 900, ahead of plan by 9 percent.", ("kia sales 900 pe @2024-03",), _DAY),
    Case("BYD leads the market for solid-state cells with 9 percent.", (), _DAY),
)


@pytest.mark.parametrize("case", TIMES, ids=lambda case: case.text[-40:])
def test_times(case: Case) -> None:
    """Each multiple of a list is a growth."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", RANKED, ids=lambda case: case.text[-40:])
def test_ranked(case: Case) -> None:
    """What a maker is told to be first or next in a market with is its share."""
    assert rows_of(case) == sorted(case.rows)
