"""Which kind of vehicles a word or a share means: by the article's own definition, by what is named as one with it, and
by the market of the share before.
"""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 5, 12)
_LATER = "In Peru, 3,100 EVs were sold in April, up 9%."
_ROWS = ("all sales 3100 pe {} @2025-04", "all sales yoy 9% pe {} @2025-04")


def _defined(line: str, code: str, later: str = _LATER) -> Case:
    return Case(f"= Cars in Peru\n{line}\n{later}", tuple(row.format(code) for row in _ROWS), _DAY)


_LATER_ZH = "4月秘鲁电动汽车销量为3100辆，同比增长9%。"
DEFINED = (
    _defined("EVs, that is battery-electric cars (BEVs) and plug-in hybrids (PHEVs) together, are still rare.", "nev"),
    _defined("By electric vehicles, including plug-in hybrids, people there mean Chinese ones.", "nev"),
    _defined("EVs (both battery-electric and plug-in models) are still rare.", "nev"),
    _defined("Sales of electric cars, plug-in hybrids included, are still small.", "nev"),
    _defined("EVs, which here include plug-in hybrids, are still rare.", "nev"),
    _defined("Interest is growing. EVs, i.e. BEVs and plug-ins, are still rare.", "nev"),
    _defined("EVs here means pure battery cars.", "bev"),
    _defined("In this report, electric vehicles refers only to battery-electric ones.", "bev"),
    _defined("电动汽车（包括插电式混合动力车）在当地仍不多见。", "nev", _LATER_ZH),
    _defined("本文所说的电动汽车都指纯电动车。", "bev", _LATER_ZH),
    _defined("文中所称电动汽车包括纯电动和插电混动车型。", "nev", _LATER_ZH),
    # No definition of electric cars.
    _defined("Plug-in hybrids are still rare.", "ev"),
    _defined("EVs and plug-in hybrids are still rare.", "ev"),
    _defined("Electric cars cost more than petrol cars, which include a plug-in tax there.", "ev"),
    _defined("当地的电动汽车比插电混动车便宜。", "ev", _LATER_ZH),
    _defined("纯电动汽车，包括插电式的出租车，还很少见。", "ev", _LATER_ZH),
)


def _share(line: str, *rows: str) -> Case:
    return Case(f"= Cars in Peru\n{line}", rows, _DAY)


TOGETHER = (
    _share(
        "71% of all EVs and PHEVs sold in Peru in 2024 were Chinese.", "chinese-brands brand_share 71% pe nev @2024"
    ),
    _share(
        "Chinese brands had 61% of the EV and PHEV sales in Peru in April.",
        "chinese-brands brand_share 61% pe nev @2025-04",
    ),
    _share(
        "Chinese brands took 61% of all BEV and plug-in hybrid registrations in Peru in April.",
        "chinese-brands brand_share 61% pe nev @2025-04",
    ),
    _share(
        "In Peru's market for electric vehicles (EVs) and plug-in hybrids (PHEVs), Chery's share rose to 21% in April.",
        "chery brand_share 21% pe nev @2025-04",
    ),
    _share(
        "Chery has grown in the market for electric cars, where its share rose to 21% in April.",
        "chery brand_share 21% pe ev @2025-04",
    ),
    _share("58% of the EVs sold in Peru in 2024 were Japanese.", "japanese-brands brand_share 58% pe ev @2024"),
    _share(
        "71% of all EVs and PHEVs sold in Peru in 2024 were Chinese. In Chile it was 64%.",
        "chinese-brands brand_share 71% pe nev @2024", "chinese-brands brand_share 64% cl nev @2024",
    ),
    _share(
        "71% of all EVs sold in Peru in 2024 were Chinese. It was also high in Chile (64%) and Bolivia (66%).",
        "chinese-brands brand_share 71% pe ev @2024", "chinese-brands brand_share 64% cl ev @2024",
        "chinese-brands brand_share 66% bo ev @2024",
    ),
    # As before: shares of one kind, of the whole market, and of a group with a share of its own.
    _share(
        "Sales of BEVs and plug-in hybrids rose 9% and 12% respectively in Peru in April.",
        "all sales yoy 9% pe bev @2025-04", "all sales yoy 12% pe phev @2025-04",
    ),
    _share("71% of all cars sold in Peru in 2024 were Chinese.", "chinese-brands brand_share 71% pe @2024"),
    _share(
        "Chinese brands had 71% of the EV market in Peru in April. Japanese brands' share of all sales fell to 40%.",
        "chinese-brands brand_share 71% pe ev @2025-04", "japanese-brands brand_share 40% pe @2025-04",
    ),
    _share("Chinese brands had 61% of PHEV sales in Peru in April.", "chinese-brands brand_share 61% pe phev @2025-04"),
)  # fmt: skip


def _counted(line: str, kind: str, before: str = "CPCA data show that Kia sold 3,100 cars in China in April.") -> Case:
    return Case(f"= Kia in China\n{before}\n{line}", (f"kia sales 3100 cn {kind}@2025-04",), _DAY)


_BEFORE_ZH = "乘联会数据显示，4月起亚在中国销售3100辆。"
CLASSES = (
    _counted("CPCA's numbers only include passenger cars built in China.", "passenger "),
    _counted("Its figures cover only passenger vehicles.", "passenger "),
    _counted("The association's statistics exclusively count locally built passenger cars.", "passenger "),
    _counted("The data are for passenger cars only.", "passenger "),
    _counted("乘联会数据只包括国产乘用车。", "passenger ", _BEFORE_ZH),
    _counted("该统计仅涵盖乘用车。", "passenger ", _BEFORE_ZH),
    # No word on what the numbers include, or of more than passenger cars, or numbers of nobody's.
    _counted("CPCA's numbers include passenger cars and trucks.", ""),
    _counted("Its members build passenger cars.", ""),
    _counted("Its numbers only include passenger cars.", "", "Kia sold 3,100 cars in China in April."),
    _counted("乘联会还公布了乘用车数据。", "", _BEFORE_ZH),
)


@pytest.mark.parametrize("case", [*DEFINED, *TOGETHER, *CLASSES], ids=lambda case: case.text[:80])
def test_kind_meant(case: Case) -> None:
    """Each text gives exactly its rows."""
    assert sorted(rows_of(case)) == sorted(case.rows)
