"""Brand groups by every ordinary name, with a share of a market and with what they sold there."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_AT_HOME = (
    "Chinese brands", "domestic brands", "homegrown brands", "home-grown brands", "local brands", "self-owned brands",
    "indigenous brands", "independent brands", "Chinese marques", "Chinese automakers", "domestic automakers",
    "local carmakers", "China's own brands", "China's homegrown brands", "Chinese self-owned brands",
    "China's self-owned brands", "Chinese national brands", "Chinese domestic brands", "domestic manufacturers",
    "Chinese car companies", "Chinese players", "domestic car brands", "Chinese nameplates", "China's carmakers",
)  # fmt: skip
_ABROAD = (
    "Chinese brands", "Chinese carmakers", "Chinese automakers", "Chinese cars", "Chinese marques", "brands from China",
    "Chinese makers", "carmakers from China", "China's carmakers", "Chinese players", "Chinese OEMs", "Chinese firms",
)  # fmt: skip
_OTHERS = {
    "german-brands": ("German brands", "German carmakers", "German marques", "Germany's carmakers", "German makers"),
    "japanese-brands": ("Japanese brands", "Japan's carmakers", "Japanese nameplates", "Japanese manufacturers"),
    "us-brands": ("American brands", "US brands", "U.S. brands", "Detroit carmakers", "American marques"),
    "korean-brands": ("Korean brands", "South Korean automakers", "Korean cars", "South Korea's carmakers"),
    "french-brands": ("French brands", "French carmakers", "French marques"),
    "european-brands": ("European brands", "Europe's carmakers", "European automakers"),
    "foreign-brands": ("foreign brands", "foreign carmakers", "overseas brands", "international brands",
                       "multinational carmakers", "non-Chinese brands", "Western brands"),
}  # fmt: skip
_SHARES = ("{0} held 15 percent of {1} car market in April.",
           "The market share of {0} in {2} reached 15 percent in April.",
           "In April, {0} accounted for 15% of car sales in {2}.")  # fmt: skip
_SALES = ("{0} sold 90,000 vehicles in {2} in April.", "Sales of {0} in {2} came to 90,000 vehicles in April.")
_HERE, _THERE = ("China's", "China", "cn"), ("Norway's", "Norway", "no")
_GROUPS = [("chinese-brands", _AT_HOME, _HERE), ("chinese-brands", _ABROAD, _THERE),
           *((group, names, _HERE) for group, names in _OTHERS.items())]  # fmt: skip


@pytest.mark.parametrize("template", [*_SHARES, *_SALES])
@pytest.mark.parametrize(("group", "names", "market"), _GROUPS)
def test_a_group_by_its_names(group: str, names: tuple[str, ...], market: tuple[str, str, str], template: str) -> None:
    told = "brand_share 15%" if template in _SHARES else "sales 90000"
    want = [f"{group} {told} {market[2]} @2025-04"]
    texts = {name: template.format(name, *market) for name in names}
    assert [name for name, text in texts.items() if rows_of(Case(text[0].upper() + text[1:])) != want] == []


@pytest.mark.parametrize("words", ["its own brands", "SAIC's own brands", "the group's self-owned brands"])
def test_a_makers_own_brands_are_no_group(words: str) -> None:
    text = f"SAIC sold 400,000 vehicles in April. Of these, {words} accounted for 166,000."
    assert rows_of(Case(text)) == ["saic sales 400000 world @2025-04"]
