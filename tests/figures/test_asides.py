"""A sentence that tells no figure and says nothing of what is counted next leaves all rows as they are, wherever it
stands in a paragraph."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 6, 6)
_ENDS = re.compile(r"(?<=[a-z]\.) (?=[A-Z])|(?<=[%辆]。)(?=.)")
MAKER = Case(
    "= Chery grows in May\n"
    "Chery sold 205,000 vehicles in May, up 9% from a year earlier, it said. Exports rose 21% to 101,000 vehicles. "
    "Deliveries of new energy vehicles came to 63,000, an increase of 48% on the year. In the first five months "
    "it sold 1.02 million vehicles of all kinds, 12% more.",
    (
        "chery sales 205000 world @2025-05", "chery sales yoy 9% world @2025-05",
        "chery exports 101000 cn @2025-05", "chery exports yoy 21% cn @2025-05",
        "chery sales 63000 world nev @2025-05", "chery sales yoy 48% world nev @2025-05",
        "chery sales 1020000 world @2025-01/2025-05", "chery sales yoy 12% world @2025-01/2025-05",
    ),
    _DAY,
)  # fmt: skip
MARKET = Case(
    "= Spain's car market grows in May\n"
    "In Spain 113,000 new cars were registered in May, up 4% from a year earlier. Plug-in hybrids rose 31% to 10,800 "
    "on the year. Chinese brands sold 10,200 cars, twice as many as a year ago.",
    (
        "all sales 113000 es @2025-05", "all sales yoy 4% es @2025-05", "all sales 10800 es phev @2025-05",
        "all sales yoy 31% es phev @2025-05", "chinese-brands sales 10200 es @2025-05",
        "chinese-brands sales yoy 100% es @2025-05",
    ),
    _DAY,
)  # fmt: skip
MAKER_ZH = Case(
    "= 奇瑞5月销量增长\n5月，奇瑞集团销售汽车20.5万辆，同比增长9%。"
    "出口10.1万辆，同比增长21%。新能源汽车销量为6.3万辆，同比增长48%。",
    (
        "chery sales 205000 world @2025-05", "chery sales yoy 9% world @2025-05",
        "chery exports 101000 cn @2025-05", "chery exports yoy 21% cn @2025-05",
        "chery sales 63000 world nev @2025-05", "chery sales yoy 48% world nev @2025-05",
    ),
    _DAY,
)  # fmt: skip
BESIDE = (
    "Suppliers such as CATL gain from it as well.",
    "Investors like to compare the company with Tesla.",
    "The electronics come from Huawei.",
    "The advance of local brands has changed the business for everybody.",
    "Dealers have looked to Toyota for advice.",
    "The chief designer once drew cars for Ford and Mazda.",
    "The price war goes on.",
    "Nobody had expected that.",
    "Wages are rising faster than at Renault.",
)
BESIDE_ZH = ("供应商同样受益，例如宁德时代。", "价格战仍在继续。", "市场竞争依然激烈。")


def _with(case: Case, aside: str) -> list[Case]:
    """The articles that have an aside at each place between two sentences."""
    space = "" if aside.endswith("。") else " "
    ends = [hit.end() for hit in _ENDS.finditer(case.text)]
    return [replace(case, text=f"{case.text[:end]}{aside}{space}{case.text[end:]}") for end in ends]


ARTICLES = ((MAKER, BESIDE, 3), (MARKET, BESIDE, 2), (MAKER_ZH, BESIDE_ZH, 2))
ASIDES = [
    pytest.param(each, case, id=f"{case.text[2:20]}, place {place}: {aside}")
    for case, asides, _ in ARTICLES
    for aside in asides
    for place, each in enumerate(_with(case, aside))
]


@pytest.mark.parametrize(("case", "places"), [(case, places) for case, _, places in ARTICLES])
def test_tells_its_rows_and_has_places_for_asides(case: Case, places: int) -> None:
    assert rows_of(case) == sorted(case.rows)
    assert len(_with(case, "And so on.")) == places


@pytest.mark.parametrize(("case", "plain"), ASIDES)
def test_an_aside_changes_no_row(case: Case, plain: Case) -> None:
    assert rows_of(case) == sorted(plain.rows)
