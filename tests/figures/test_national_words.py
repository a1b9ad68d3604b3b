"""Words of reports on a national market: times, totals, pairs of measures and kinds told as one."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 6, 9)
_HEAD = "= China's car market in May\nIn May, 2.6 million vehicles were sold in China.\n"


def _missing(head: str, ways: dict[str, str], day: date = _DAY) -> list[str]:
    return [way for way, row in ways.items() if row not in rows_of(Case(f"{head}{way}", (), day))]


@pytest.mark.parametrize(
    "title",
    [
        "Car market slips but should still beat 2022", "Car market on course to top 2022",
        "Car sales set to surpass 2022", "Car sales likely to exceed 2022", "Car market still ahead of 2022",
        "Car sales seen above 2022",
    ],
)  # fmt: skip
def test_a_year_to_beat_is_not_what_a_report_is_about(title: str) -> None:
    head = f"= {title}\nIn May, 2.6 million vehicles were sold in China.\n"
    assert not _missing(head, {"Commercial vehicles fell 9% to 310,000.": "all sales 310000 cn commercial @2025-05"})


@pytest.mark.parametrize("title", ["China's car market in 2022", "China's car sales rise 2% in 2022"])
def test_a_year_told_is_what_a_report_is_about(title: str) -> None:
    ways = {"Sales of commercial vehicles fell to 3.3 million.": "all sales 3300000 cn commercial @2022"}
    assert not _missing(f"= {title}\nThe market grew.\n", ways, date(2023, 1, 20))


def test_a_year_that_a_number_is_level_with_is_not_its_own() -> None:
    row = "all sales 25000000 cn forecast @2025"
    assert not _missing("", {
        "The association expects sales of 25 million vehicles in China, flat with last year.": row,
        "Car sales in China should come to 25 million, level with 2024.": row,
        "It forecasts sales of 25 million vehicles in China, unchanged from 2024.": row,
        "The body expects car sales in China at 25 million, about the same as last year.": row,
        "It expects sales of 25 million cars in China, on a par with last year.": row,
        "The group predicts sales of 25 million cars in China, steady from 2024.": row,
        "Sales in China were 26 million, level with 2023.": "all sales 26000000 cn @2024",
        "Sales in China were flat with 2023 at 26 million in 2024.": "all sales 26000000 cn @2024",
        "In May, sales in China came to 2.6 million, flat with a year earlier.": "all sales 2600000 cn @2025-05",
        "Last year, sales in China came to 26 million.": "all sales 26000000 cn @2024",
        "In 2023 sales in China came to 26 million.": "all sales 26000000 cn @2023",
        "By 2026, sales in China are expected to reach 27 million.": "all sales 27000000 cn forecast @2026",
    })  # fmt: skip


@pytest.mark.parametrize(
    "lead",
    [
        "The added value of China's auto industry rose 7.9% in the first quarter.",
        "He said that the added value of the automobile industry increased by 7.9% in the first quarter.",
        "Revenue of China's carmaking industry grew by 3 percent in the first quarter.",
        "In value, the car industry's profit decreased 4% in January-March.",
        "The profit of the vehicle industry fell by 5% in the first three months.",
        "Spokesman Li said the auto industry's revenue climbed 6% in the first quarter.",
    ],
)
def test_the_span_of_the_industrys_growth_is_the_reports(lead: str) -> None:
    head = f"= Ministry on China's car industry\n{lead} "
    assert not _missing(head, {"Sales came to 7.4 million vehicles.": "all sales 7400000 cn @2025-01/2025-03"})
    assert not _missing(head, {"In May, sales came to 2.6 million vehicles.": "all sales 2600000 cn @2025-05"})


@pytest.mark.parametrize("people", ["Japanese", "German", "Korean"])
@pytest.mark.parametrize("what", ["cars", "brands", "carmakers"])
def test_whose_makes_are_told_of_is_no_market(people: str, what: str) -> None:
    head = (
        f"= Local makes hold nearly 50%, and {people} {what} lose\n"
        f"{people} {what} were strong, but {people} {what} fell. "
        f"Local rivals beat {people} {what} everywhere.\n"
    )
    rows = rows_of(Case(head + "In May, sales rose 9%. Honda sold 60,000 cars.", (), _DAY))
    assert "all sales yoy 9% cn @2025-05" in rows


def test_a_country_told_of_is_a_market() -> None:
    head = "= More cars for Spain\nSpain bought more. In Spain dealers smiled, Spanish buyers came, and Spain grew.\n"
    assert not _missing(head, {"In May, sales of electric vehicles were 6,600.": "all sales 6600 es ev @2025-05"})


def test_joint_ventures_sell_where_the_market_was_counted() -> None:
    head = "= Car market in May\nIn May, 2.6 million vehicles were sold, the CAAM said.\n"
    assert not _missing(head, {
        "Sales of Dongfeng Honda fell 9% in the month.": "dongfeng-honda sales yoy -9% cn @2025-05",
        "Dongfeng Nissan sold 45,000 vehicles in May.": "dongfeng-nissan sales 45000 cn @2025-05",
        "SAIC Volkswagen delivered 85,000 cars in May.": "saic-volkswagen sales 85000 cn @2025-05",
        "In May, GAC Toyota sold 62,000 vehicles.": "gac-toyota sales 62000 cn @2025-05",
        "In May, FAW-Volkswagen sold 125,000 vehicles.": "faw-volkswagen sales 125000 cn @2025-05",
        "Changan Ford sold 20,000 cars in May.": "changan-ford sales 20000 cn @2025-05",
        "5月，东风日产销量4.5万辆。": "dongfeng-nissan sales 45000 cn @2025-05",
        "Geely sold 235,000 cars in May.": "geely sales 235000 world @2025-05",
        "Toyota sold 900,000 cars in May.": "toyota sales 900000 world @2025-05",
    })  # fmt: skip


def test_kinds_and_bodies_told_as_one() -> None:
    assert not _missing(_HEAD, {
        "Sales of electrics and gasoline-electric hybrids rose 30% in May.": "all sales yoy 30% cn nev @2025-05",
        "Through May, sales of electrics and hybrids rose 40%.": "all sales yoy 40% cn nev @2025-01/2025-05",
        "Purchases of electric and gasoline-electric hybrid vehicles rose to 1.3 million in May.":
            "all sales 1300000 cn nev @2025-05",
        "Sales of SUVs, sedans and minivans rose to 2.3 million in May.": "all sales 2300000 cn @2025-05",
        "Sales of sedans, SUVs and MPVs came to 2.3 million in May.": "all sales 2300000 cn @2025-05",
        "In May, sales of sedans, minivans and crossovers reached 2.3 million.": "all sales 2300000 cn @2025-05",
    })  # fmt: skip
    for way in ("Sales of SUVs reached 1.2 million in May.", "Sales of sedans and SUVs reached 2.1 million in May."):
        assert not [row for row in rows_of(Case(_HEAD + way, (), _DAY)) if "1200000" in row or "2100000" in row]


def test_growths_of_two_measures_told_together() -> None:
    rows = ["all production yoy 150% cn nev @2025-05", "all sales yoy 160% cn nev @2025-05"]
    for way in (
        "Both production and sales of NEVs in China came to 1.3 million in May, up 1.5-fold and 1.6-fold year on year.",
        "China's output and sales of NEVs both came to 1.3 million in May, up 1.5 times and 1.6 times year on year.",
        "5月，我国新能源汽车产销均完成130万辆，同比分别增长1.5倍和1.6倍。",
    ):
        read = rows_of(Case(way, (), _DAY))
        assert [row for row in read if "yoy" in row] == rows, way
        assert "all production 1300000 cn nev @2025-05" in read
    assert not _missing("", {
        "一季度，我国汽车产销均完成740万辆。": "all production 7400000 cn @2025-01/2025-03",
        "一季度，我国汽车产销均接近740万辆。": "all sales ~7400000 cn @2025-01/2025-03",
        "一季度，我国汽车产销降幅为3%。": "all production yoy -3% cn @2025-01/2025-03",
        "一季度，我国汽车产销增幅均达5%。": "all sales yoy 5% cn @2025-01/2025-03",
        "一季度，我国汽车产销增速为5%。": "all production yoy 5% cn @2025-01/2025-03",
        "一季度，我国汽车产销降幅在3%左右。": "all production yoy ~-3% cn @2025-01/2025-03",
        "一季度，我国汽车销量增幅在5%左右。": "all sales yoy ~5% cn @2025-01/2025-03",
        "一季度，我国汽车出口增幅只有5%。": "all exports yoy 5% cn @2025-01/2025-03",
        "一季度，我国汽车出口增速保持在5%左右。": "all exports yoy ~5% cn @2025-01/2025-03",
        "In May, sales of NEVs in China were 640,000, a year-on-year increase of 1 time.":
            "all sales yoy 100% cn nev @2025-05",
        "一季度，我国汽车销量增幅为5%。": "all sales yoy 5% cn @2025-01/2025-03",
    })  # fmt: skip


@pytest.mark.parametrize("name", ["东风日产", "郑州日产", "日产"])
def test_a_name_that_ends_on_output_is_no_word_for_it(name: str) -> None:
    assert not [row for row in rows_of(Case(f"5月，{name}销量4.5万辆，同比下降9%。", (), _DAY)) if "production" in row]


def test_a_blow_is_no_aim() -> None:
    for way in ("受疫情冲击，一季度我国汽车销量同比下降42%。", "在价格战冲击下，一季度我国汽车销量同比下降42%。",
                "疫情带来冲击，一季度我国汽车销量同比下降42%。"):  # fmt: skip
        assert rows_of(Case(way, (), _DAY)) == ["all sales yoy -42% cn @2025-01/2025-03"]
    assert not _missing("", {
        "比亚迪今年销量要冲击480万辆。": "byd sales 4800000 world target @2025",
        "奇瑞2025年销量冲击300万辆。": "chery sales 3000000 world target @2025",
        "吉利2025年销量向着270万辆发起冲击。": "geely sales 2700000 world target @2025",
    })  # fmt: skip


def test_the_total_behind_a_part_is_of_all() -> None:
    assert not _missing("= China's car market in May\n", {
        "In May, sales of passenger cars fell 1.4% and total sales 4.4%.": "all sales yoy -4.4% cn @2025-05",
        "In May, sales of passenger cars rose 3% and overall sales 5%.": "all sales yoy 5% cn @2025-05",
        "In May, NEV sales were 1.3 million, and the whole market was 2.6 million.": "all sales 2600000 cn @2025-05",
        "In May, NEV sales were 1.3 million, while the entire market came to 2.6 million.":
            "all sales 2600000 cn @2025-05",
        "In May, NEV sales were 1.3 million, and the broader market stood at 2.6 million.":
            "all sales 2600000 cn @2025-05",
        "In May, NEV production rose 30% and sales 35%.": "all sales yoy 35% cn nev @2025-05",
        "In May, output and sales of passenger cars were 2.3 million and 2.4 million.":
            "all sales 2400000 cn passenger @2025-05",
    })  # fmt: skip


def test_a_forecast_is_not_of_the_month_in_which_it_was_made() -> None:
    row = "all sales 24000000 cn passenger forecast @2025"
    assert not _missing("= China's car market\n", {
        "对全年，乘联会3月上调了预测：乘用车零售2400万辆。": row,
        "对于全年，乘联会3月份下调了预测，乘用车零售2400万辆。": row,
        "全年来看，乘联会4月曾预测乘用车零售2400万辆。": row,
        "For the full year, the CPCA predicted in March that sales of passenger cars would reach 24 million.": row,
        "As for the whole year, it forecast in March that passenger car sales would reach 24 million.": row,
        "For the whole year, the CPCA estimated in March that passenger car sales would be 24 million.": row,
        "6月预计乘用车零售200万辆。": "all sales 2000000 cn passenger forecast @2025-06",
        "In July, sales of passenger cars would reach 2.1 million, the CPCA forecasts.":
            "all sales 2100000 cn passenger forecast @2025-07",
    })  # fmt: skip


def test_a_report_on_a_years_exports() -> None:
    head = "= China sells 7.06 million cars abroad in 2025\nExports from China came to 7.06 million vehicles in 2025.\n"
    assert not _missing(head, {
        "January began with 470,000 units; December closed with 753,000.": "all exports 470000 cn @2025-01",
        "In January, 470,000 vehicles left the country.": "all exports 470000 cn @2025-01",
        "NEVs reached 2.58 million. They account for 36% of exports.": "all export_share 36% cn nev @2025",
        "NEVs came to 2.58 million. These made up 36% of all exports.": "all export_share 36% cn nev @2025",
        "BEVs make up 23% of that volume at 1.6 million units.": "all exports 1600000 cn bev @2025",
        "By volume, plug-in hybrids came to 960,000.": "all exports 960000 cn phev @2025",
        "Exports of plug-in hybrids were 960,000.": "all exports 960000 cn phev @2025",
        "In December, 753,000 vehicles left the country.": "all exports 753000 cn @2025-12",
        "NEVs reached 2.58 million. Passenger cars were 84% of exports.": "all export_share 84% cn passenger @2025",
    }, date(2026, 1, 16))  # fmt: skip


@pytest.mark.parametrize(
    "lead",
    [
        "With demand at home so weak, carmakers looked abroad: exports shot up 56% in May.",
        "As automakers turned to markets abroad, exports shot up 56% in May.",
        "Carmakers have increasingly looked overseas, and exports rose 56% in May.",
        "Manufacturers sought buyers abroad: exports gained 56% in May.",
        "Automakers push abroad, and exports rose 56% in May.",
        "Many carmakers found buyers abroad; exports rose 56% in May.",
    ],
)
def test_makers_of_no_name_are_everybody(lead: str) -> None:
    head = f"{_HEAD}Tesla and its rival BYD had a record quarter.\n"
    assert not _missing(head, {lead: "all exports yoy 56% cn @2025-05"})
