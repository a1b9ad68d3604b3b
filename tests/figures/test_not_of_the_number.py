"""Words beside a number that are not about it: a founding, how long other things take, and what a part is of."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_FOUNDED = {
    "Founded in 1983, Proton once had three quarters of the Malaysian market.": ("proton brand_share 75% my @none",),
    "Established in 1983, Proton sold 90,000 cars in Malaysia.": ("proton sales 90000 my @none",),
    "Set up in 2012, the maker Kia sold 90,000 cars in Spain in May 2024.": ("kia sales 90000 es @2024-05",),
}
_NOTHING = (
    "Audi and SAIC are partners. Ten months after the memorandum, they signed an agreement to develop cars together.",
    "Kia builds engines for the development of cars over the next three years.",
    "The factory built the Qashqai. With room for 130,000 vehicles a year it made up some 8% of Nissan's capacity.",
    "Volkswagen has a plant in Anhui. The province produced 776,000 vehicles last year, 120,000 of which were NEVs.",
    "XPeng sells in China. Buyers will have to pay half of the purchase tax on new-energy vehicles from January.",
)


@pytest.mark.parametrize("text", _FOUNDED)
def test_the_founding_dates_nothing_else(text: str) -> None:
    assert rows_of(Case(text)) == sorted(_FOUNDED[text])


@pytest.mark.parametrize("text", _NOTHING)
def test_it_is_no_row(text: str) -> None:
    assert rows_of(Case(text)) == []
