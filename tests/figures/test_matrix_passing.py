"""A place said in passing is no market: where a cause lies, a plant, a supplier or a speaker. A frame is one."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 5)
_IN_PASSING = (
    "An outbreak in Vietnam had closed several makers of wiring.",
    "The seat covers come from suppliers in Mexico.",
    "A plant in Turkey is under construction.",
    "Experts in France had expected less.",
    "Cobalt from Morocco has become dearer.",
    "He told this to journalists in Italy on Monday.",
    "The war in Ukraine has made neon scarce.",
    "A strike in the ports of Belgium kept some ships waiting.",
    "The trend was a topic at a conference in Spain.",
)
_IN_PASSING_ZH = (
    "越南的疫情影响了部分线束的供应。",
    "法国的分析师此前预期更低。",
    "由于日本的地震，部分零部件供应中断。",
    "墨西哥的供应商停工了两周。",
    "意大利的工厂还在建设之中。",
    "比利时的港口一度罢工。",
)
_FRAMES = (
    ("In Norway, Chinese marques are at home by now.", "no"),
    ("Norway is another matter.", "no"),
    ("Buyers in Brazil have been waiting for new subsidies.", "br"),
    ("The market in Thailand has turned.", "th"),
    ("Elsewhere, in Indonesia, dealers are glad.", "id"),
    ("Demand in Australia is strong.", "au"),
)


@pytest.mark.parametrize("aside", _IN_PASSING)
def test_a_place_said_in_passing_is_no_market(aside: str) -> None:
    text = f"= Car makers had a good May\n{aside} Sales of passenger cars reached 1.9 million in May, up 8%."
    rows = ["all sales 1900000 cn passenger @2025-05", "all sales yoy 8% cn passenger @2025-05"]
    assert rows_of(Case(text, (), _PUBLISHED)) == rows


@pytest.mark.parametrize("aside", _IN_PASSING_ZH)
def test_a_place_said_in_passing_in_chinese_is_no_market(aside: str) -> None:
    text = f"= 5月汽车产量增长\n{aside}5月乘用车产量为230万辆，同比增长8%。"
    rows = ["all production 2300000 cn passenger @2025-05", "all production yoy 8% cn passenger @2025-05"]
    assert rows_of(Case(text, (), _PUBLISHED)) == rows


@pytest.mark.parametrize(("frame", "code"), _FRAMES)
def test_a_place_that_frames_what_follows_is_its_market(frame: str, code: str) -> None:
    text = f"= Car makers had a good May\n{frame} Sales of electric cars reached 9,000 in May."
    assert rows_of(Case(text, (), _PUBLISHED)) == [f"all sales 9000 {code} ev @2025-05"]


def test_where_a_plant_stands_is_where_it_builds_and_not_where_a_maker_sells() -> None:
    text = "= BYD in May\nBYD opened a plant in Thailand last year. It {} in May."
    sold = rows_of(Case(text.format("sold 300,000 vehicles"), (), _PUBLISHED))
    assert sold == ["byd sales 300000 world @2025-05"]
    built = rows_of(Case(text.format("built 6,000 vehicles"), (), _PUBLISHED))
    assert built == ["byd overseas_production 6000 th @2025-05"]


def test_a_maker_that_is_told_to_be_somewhere_sells_there() -> None:
    text = "= BYD in May\nBYD is doing well in Thailand. It sold 6,000 vehicles in May."
    assert rows_of(Case(text, (), _PUBLISHED)) == ["byd sales 6000 th @2025-05"]
