"""What an association counts is everybody's, and its country's, also in an article on one maker."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 6, 12)
_LEADS = (
    "= Kia sells 270,000 cars in May\nKia sold 270,000 cars in May, 1.7% more than a year before.",
    "= 比亚迪5月销量38.2万辆\n比亚迪5月销量38.2万辆，同比增长15.3%。",
)

_THEIRS: dict[str, str] = {
    "CAAM said that vehicle sales came to 2.69 million in May.": "all sales 2690000 cn @2025-05",
    "Car production was 2.65 million in May, according to CAAM.": "all production 2650000 cn @2025-05",
    "According to the China Auto Association, the wholesale of the whole industry was 2.69 million in May.":
        "all sales 2690000 cn @2025-05",
    "Industry-wide sales came to 2.69 million in May, by the count of CAAM.": "all sales 2690000 cn @2025-05",
    "The CPCA reported that sales of new energy vehicles came to 1.02 million in May.":
        "all sales 1020000 cn nev @2025-05",
    "据中汽协统计，5月汽车销量268.6万辆。": "all sales 2686000 cn @2025-05",
    "据中汽协统计，5月份汽车产量达到261.3万辆。": "all production 2613000 cn @2025-05",
    "据中汽协统计，5月汽车出口55.1万辆。": "all exports 551000 cn @2025-05",
    "According to the CAAM, vehicle exports came to 551,000 in May.": "all exports 551000 cn @2025-05",
}  # fmt: skip
_GOES_ON: dict[str, str] = {
    "Car production was 2.65 million, the association said.": "all production 2650000 cn @2025-05",
    "Vehicle exports were 551,000, the association added.": "all exports 551000 cn @2025-05",
}
_MAKERS: dict[str, str] = {
    "Its car sales in China came to 6,000 in May, the CPCA said.": "kia sales 6000 cn @2025-05",
    "Deliveries from its plant in China were 21,000 in May, data from the CPCA showed.": "all sales",
    "The carmaker's exports came to 16,000 in May, according to CAAM.": "all exports",
    "Kia's sales reached 44,000 in May, the association said.": "all sales",
}


@pytest.mark.parametrize("lead", _LEADS)
@pytest.mark.parametrize("way", _THEIRS)
def test_an_association_counts_everybodys_at_home(lead: str, way: str) -> None:
    assert _THEIRS[way] in rows_of(Case(f"{lead}\n{way}", (), _DAY))


@pytest.mark.parametrize("way", _GOES_ON)
def test_the_association_is_the_one_told_of(way: str) -> None:
    told = f"{_LEADS[0]}\nCAAM said that vehicle sales came to 2.69 million in May. {way}"
    assert _GOES_ON[way] in rows_of(Case(told, (), _DAY))


@pytest.mark.parametrize("way", _MAKERS)
def test_what_a_maker_does_stays_its_own(way: str) -> None:
    rows = rows_of(Case(f"{_LEADS[0]}\n{way}", (), _DAY))
    if _MAKERS[way].startswith("kia"):
        assert _MAKERS[way] in rows
    assert not any(row.startswith("all ") for row in rows)


def test_another_place_that_is_spoken_of_stays() -> None:
    told = "Chinese brands sold 12,000 cars in Spain in May. There, car sales came to 113,000, the CPCA said."
    assert "all sales 113000 es @2025-05" in rows_of(Case(told, (), _DAY))
