"""Which class and which powertrain a report on China's market goes on counting, and whose the shares of brands are."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 6, 9)
_CPCA = "= CPCA: the market in May\nRetail sales of passenger cars in China came to 1.93 million in May, the CPCA said."
_CPCA_ZH = "= 乘联会：5月车市\n乘联会数据显示，5月全国乘用车市场零售193万辆。"
_CAAM = "= CAAM: the market in May\nSales of passenger cars in China came to 2.31 million in May, the CAAM said."
_OWN = "= 5月车市\n5月，中国乘用车市场零售193万辆，同比增长13%。\n"
_LEADS = (
    "Sales of passenger vehicles in China fell in May, the CPCA said.",
    "Passenger car sales in China dropped again in May, the association said.",
    "Demand for passenger cars slowed in China in May, when sales disappointed.",
)


def _rows(text: str) -> list[str]:
    return rows_of(Case(text, (), _DAY))


def _missing(head: str, ways: dict[str, str]) -> list[str]:
    return [way for way, row in ways.items() if row not in _rows(f"{head}{way}")]


_THEIRS = {
    "Exports rose 12% to 440,000 in May.": "all exports 440000 cn passenger @2025-05",
    "Exports reached 440,000 vehicles in the month, up 12%.": "all exports yoy 12% cn passenger @2025-05",
    "In May, 440,000 cars were exported.": "all exports 440000 cn passenger @2025-05",
    "For June, it expects retail sales of 2.0 million.": "all sales 2000000 cn passenger forecast @2025-06",
    "It forecasts sales of 24 million for the whole year.": "all sales 24000000 cn passenger forecast @2025",
    "Exports should come to 5.5 million this year.": "all exports 5500000 cn passenger forecast @2025",
}  # fmt: skip
_THEIRS_ZH = {
    "5月出口44万辆，同比增长12%。": "all exports 440000 cn passenger @2025-05",
    "整车加散件，5月出口44万辆。": "all exports 440000 cn passenger @2025-05",
    "6月预计零售200万辆。": "all sales 2000000 cn passenger forecast @2025-06",
    "乘联会预计全年零售2400万辆。": "all sales 24000000 cn passenger forecast @2025",
}
_ALL = {
    "Exports rose 12% to 440,000 in May.": "all exports 440000 cn @2025-05",
    "Exports of vehicles came to 440,000 in May.": "all exports 440000 cn @2025-05",
}
_ANOTHERS = {
    "The CAAM said exports came to 551,000 in May.": "all exports 551000 cn @2025-05",
    "The China Association of Automobile Manufacturers forecasts sales of 32 million this year.":
        "all sales 32000000 cn forecast @2025",
    "BYD sold 380,000 vehicles in May.": "byd sales 380000 world @2025-05",
}  # fmt: skip


@pytest.mark.parametrize("gap", ["\n", " "])
def test_who_counts_passenger_cars_alone_counts_them_abroad_and_ahead(gap: str) -> None:
    assert not _missing(_CPCA + gap, _THEIRS)
    assert not _missing(_CPCA_ZH + "\n", _THEIRS_ZH)


def test_another_counts_all_vehicles() -> None:
    assert not _missing(_CAAM + "\n", _ALL)
    assert not _missing(_CPCA + "\n", _ANOTHERS)


@pytest.mark.parametrize("lead", _LEADS)
def test_a_report_is_of_the_class_that_its_lead_tells_of(lead: str) -> None:
    ways = {
        "Dealers sold 1.93 million cars during the month.": "all sales 1930000 cn passenger @2025-05",
        "Sales came to 1.93 million in the month.": "all sales 1930000 cn passenger @2025-05",
    }
    assert not _missing(f"= China car sales shrink in May\n{lead}\n", ways)
    total = {"Total vehicle sales were 2.6 million in May.": "all sales 2600000 cn @2025-05"}
    assert not _missing(f"= China car sales shrink in May\n{lead}\n", total)


@pytest.mark.parametrize(
    "turn",
    [
        "The development of new energy vehicles is good.",
        "The market for new energy vehicles kept its momentum.",
        "Demand for new energy vehicles stayed strong.",
        "The growth of new energy vehicles was even faster.",
        "New energy vehicles, which include battery electric cars and plug-in hybrids, kept the market afloat.",
        "New energy vehicles, a group that includes plug-in hybrids and fuel-cell cars, did better.",
    ],
)
def test_a_sentence_turns_to_a_kind_by_its_subject(turn: str) -> None:
    head = f"= China's car market in May\nIn May, 2.6 million vehicles were sold in China.\n{turn} "
    assert not _missing(head, {
        "Their sales rose 30% to 1.3 million.": "all sales 1300000 cn nev @2025-05",
        "In May, their production came to 1.27 million.": "all production 1270000 cn nev @2025-05",
    })  # fmt: skip


@pytest.mark.parametrize("turn", ["Petrol cars lost ground, while plug-in hybrids gained.", "The market was calm."])
def test_a_sentence_on_two_kinds_or_none_turns_to_none(turn: str) -> None:
    head = f"= China's car market in May\nIn May, 2.6 million vehicles were sold in China.\n{turn} "
    assert not _missing(head, {"Exports rose 9% to 550,000 in May.": "all exports 550000 cn @2025-05"})


@pytest.mark.parametrize(
    ("turn", "brands"),
    [
        ("自主品牌依旧是最大赢家。", "chinese-brands"), ("中国品牌继续扩张。", "chinese-brands"),
        ("日系品牌仍在下滑。", "japanese-brands"), ("德系品牌有所回暖。", "german-brands"),
    ],
)  # fmt: skip
def test_a_chinese_sentence_leaves_the_brands_before_out(turn: str, brands: str) -> None:
    ways = {
        "当月零售41万辆，同比增长14%。": f"{brands} sales 410000 cn passenger @2025-05",
        "5月零售41万辆。": f"{brands} sales 410000 cn passenger @2025-05",
        "当月共零售41万辆，份额升至21%。": f"{brands} brand_share 21% cn passenger @2025-05",
    }
    assert not _missing(_OWN + turn, ways)
    others = {
        "5月全国乘用车批发231万辆。": "all sales 2310000 cn passenger @2025-05",
        "5月汽车出口55万辆。": "all exports 550000 cn @2025-05",
    }
    assert not _missing(_OWN + turn, others)


def test_the_shares_of_brands_stay_in_the_market_of_the_first() -> None:
    head = (
        "= China's car market in May\nIn May, 1.6 million passenger cars of Chinese brands were sold in China, and "
        "their market share was 69%.\nThe weather was fine.\n"
    )
    assert not _missing(head, {
        "From January to May, the share of Chinese brands was 68%.":
            "chinese-brands brand_share 68% cn passenger @2025-01/2025-05",
        "In May, German brands had 13%, Japanese brands 11%.": "german-brands brand_share 13% cn passenger @2025-05",
        "In 2020, the share of Chinese brands was only 38%.": "chinese-brands brand_share 38% cn passenger @2020",
        "Korean brands held 1.6% of the market in May.": "korean-brands brand_share 1.6% cn passenger @2025-05",
        "Last year the share of Japanese brands was 12%.": "japanese-brands brand_share 12% cn passenger @2024",
        "French brands took 0.4% in May.": "french-brands brand_share 0.4% cn passenger @2025-05",
    })  # fmt: skip
    assert not _missing(head, {
        "In 2030 Chinese brands will have 75% of the market, a bank expects.":
            "chinese-brands brand_share 75% cn forecast @2030",
        "In May, Chinese brands had 60% of all vehicle sales.": "chinese-brands brand_share 60% cn @2025-05",
        "In Spain, Chinese brands had a share of 9% in May.": "chinese-brands brand_share 9% es @2025-05",
    })  # fmt: skip


def test_a_part_of_passenger_cars_is_of_them() -> None:
    head = "In May, sales of passenger cars in China were 1.93 million units, and NEVs "
    assert not _missing(head, {
        "contributed 1.0 million units to that.": "all sales 1000000 cn nev passenger @2025-05",
        "contributed 1.0 million vehicles to the total.": "all sales 1000000 cn nev passenger @2025-05",
        "added 1.0 million to this.": "all sales 1000000 cn nev passenger @2025-05",
        "accounted for 1.0 million of that.": "all sales 1000000 cn nev passenger @2025-05",
        "made up 1.0 million of the total.": "all sales 1000000 cn nev passenger @2025-05",
        "were 1.0 million of the sum.": "all sales 1000000 cn nev passenger @2025-05",
    })  # fmt: skip
