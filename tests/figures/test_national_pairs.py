"""Kinds and makers that a national report only compares or adds up, and growths of a pair of measures."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 6, 9)
_HEAD = "= China's car market in May\nIn May, 2.6 million vehicles were sold in China.\n"
_HEAD_ZH = "= 5月车市\n5月，我国汽车销量260万辆。\n"


def _rows(text: str) -> list[str]:
    return [row for row in rows_of(Case(text, (), _DAY)) if "2600000" not in row]


def _missing(head: str, ways: dict[str, str]) -> list[str]:
    return [way for way, row in ways.items() if row not in _rows(f"{head}{way}")]


def test_a_kind_that_another_is_compared_with_is_not_counted() -> None:
    assert not _missing(_HEAD, {
        "Plug-in hybrids grew faster than battery electric cars, with sales up 60% at 500,000.":
            "all sales 500000 cn phev @2025-05",
        "Commercial vehicles did better than passenger cars: sales rose 2% to 320,000.":
            "all sales 320000 cn commercial @2025-05",
        "NEVs did better than gasoline cars: sales rose 30% to 1.3 million.": "all sales 1300000 cn nev @2025-05",
        "BEVs rose more slowly than plug-in hybrids, with sales of 800,000.": "all sales 800000 cn bev @2025-05",
        "Sales of BEVs rose to 800,000, and those of plug-in hybrids to 500,000.": "all sales 500000 cn phev @2025-05",
        "BEV sales reached 800,000, more than the 500,000 of plug-in hybrids.": "all sales 800000 cn bev @2025-05",
    })  # fmt: skip
    assert not _missing(_HEAD_ZH, {
        "商用车好于乘用车，产销36万辆和32万辆。": "all sales 320000 cn commercial @2025-05",
        "新能源汽车增速高于燃油车，销量130万辆，增长30%。": "all sales 1300000 cn nev @2025-05",
        "插电混动增速快于纯电动，销量50万辆，增长60%。": "all sales yoy 60% cn phev @2025-05",
        "纯电动表现不及插电混动，销量80万辆。": "all sales 800000 cn bev @2025-05",
        "与乘用车相比，商用车销量32万辆，下降1.1%。": "all sales 320000 cn commercial @2025-05",
        "纯电动销量80万辆，插电混动销量50万辆。": "all sales 500000 cn phev @2025-05",
    })  # fmt: skip


@pytest.mark.parametrize(
    "several",
    [
        "The top ten enterprise groups sold 2.2 million vehicles in May.",
        "In May, the top ten carmakers sold 2.2 million.",
        "The top 15 enterprises sold 2.2 million vehicles, 85% of the total.",
        "前十家车企销量合计220万辆，同比增长5%。",
        "销量排名前十位的企业集团共销售220万辆。", "前五名企业销量达到150万辆。", "前10家企业集团共销售220万辆。",
        "排名前十五位的汽车企业销售240万辆。",
    ],
)  # fmt: skip
def test_the_first_of_a_ranking_together_are_nobody(several: str) -> None:
    assert not _rows(_HEAD + several)


def test_one_of_the_first_of_a_ranking_is_somebody() -> None:
    assert not _missing(_HEAD_ZH, {
        "前十名企业中，比亚迪销量38万辆。": "byd sales 380000 world @2025-05",
        "销量前十的第一名是比亚迪，零售30万辆。": "byd sales 300000 cn @2025-05",
        "奇瑞位居前十，出口10万辆。": "chery exports 100000 cn @2025-05",
    })  # fmt: skip
    assert not _missing(_HEAD, {"Of the top ten makers, BYD sold 380,000 vehicles.": "byd sales 380000 world @2025-05"})


@pytest.mark.parametrize(
    "part",
    [
        "出口对汽车总销量增长的贡献率达到55.7%。", "新能源汽车对销量增长的贡献率为60%。", "出口的增长贡献度约60%。",
        "The contribution rate of exports to sales growth was 55.7%.",
        "The contribution of exports to the growth of sales reached 55.7%.",
        "The contribution by NEVs to growth in sales was 60%.",
    ],
)  # fmt: skip
def test_a_part_in_a_growth_is_no_growth(part: str) -> None:
    assert not _rows(_HEAD + part)


def test_a_part_of_a_total_behind_growths_is_no_growth() -> None:
    for part in (
        "占汽车产销比重分别达到83%和83.2%", "占汽车产销的比重分别为83%和83.2%", "占比分别达83%和83.2%",
        "占总量的比例分别为83%和83.2%", "比重分别达到83%和83.2%", "占汽车产销份额分别为83%和83.2%",
    ):  # fmt: skip
        rows = _rows(f"{_HEAD_ZH}乘用车产销231万辆和232万辆，同比分别增长9.2%和9.6%，{part}。")
        assert "all sales yoy 9.6% cn passenger @2025-05" in rows
        assert not [row for row in rows if " 83" in row], part


@pytest.mark.parametrize("kind", ["商用车 commercial 36 32", "乘用车 passenger 231 232", "新能源汽车 nev 127 130"])
def test_growths_on_the_month_and_on_the_year(kind: str) -> None:
    name, code, made, sold = kind.split()
    head = f"{_HEAD_ZH}5月，{name}产销分别完成{made}万辆和{sold}万辆，"
    rows = {f"all {growth} cn {code} @2025-05" for growth in (
        "production mom 1.9%", "production yoy 3%", "sales mom -1.1%", "sales yoy 2%",
    )}  # fmt: skip
    for way in (
        "产量环比增长1.9%，同比增长3%；销量环比下降1.1%，同比增长2%。",
        "产量环比上升1.9%，同比上升3%，销量环比下降1.1%，同比上升2%。",
        "环比分别增长1.9%和下降1.1%，同比分别增长3%和2%。",
    ):
        assert rows <= {*_rows(head + way)}, way
    rows = {f"all {growth} cn {code} @2025-05" for growth in (
        "production mom 1.9%", "production yoy 3%", "sales mom 1.1%", "sales yoy 2%",
    )}  # fmt: skip
    for way in (
        "环比增长1.9%和1.1%，同比增长3%和2%。", "环比分别增长1.9%和1.1%，同比分别增长3%和2%。",
        "环比上升1.9%和1.1%，同比上升3%和2%。",
    ):  # fmt: skip
        assert rows <= {*_rows(head + way)}, way
    assert f"all sales yoy 2% cn {code} @2025-05" in _rows(f"{head}产量同比增长3%，销量同比增长2%。")


def test_counts_of_a_kind_that_stands_between_a_list_and_them() -> None:
    head = f"{_HEAD_ZH}纯电动汽车和插电式混合动力汽车均呈增长："
    assert not _missing(head, {
        "纯电动产销65万辆和56万辆，插电式36万辆和38万辆。": "all sales 560000 cn bev @2025-05",
        "插电式产销36万辆和38万辆。": "all sales 380000 cn phev @2025-05",
    })  # fmt: skip
    way = "5月，纯电动汽车和插电式混合动力汽车销量分别为80万辆和50万辆。"
    assert "all sales 500000 cn phev @2025-05" in _rows(_HEAD_ZH + way)


@pytest.mark.parametrize(
    "name",
    ["Passenger Federation", "Passenger Transport Association", "Passenger Car Market Information Joint Committee",
     "National Passenger Car Market Information Joint Association", "Passenger Vehicle Association", "CPCA"],
)  # fmt: skip
def test_names_of_the_passenger_car_association_in_translation(name: str) -> None:
    head = (
        f"= The market in May\nThe {name} said retail sales of passenger cars in China came to 1.93 million in May.\n"
    )
    assert not _missing(head, {"In terms of exports, there were 440,000.": "all exports 440000 cn passenger @2025-05"})
