"""Which of several makers, markets and buyers has which number, in every ordinary way of listing and comparing them."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 5)
_TRIPLES = (
    (("BYD", "byd"), ("Tesla", "tesla"), ("MG", "mg")),
    (("SAIC Motor", "saic"), ("Great Wall Motor", "great-wall"), ("Geely Auto", "geely")),
    (("Chery", "chery"), ("SAIC-GM-Wuling", "saic-gm-wuling"), ("Hyundai Motor", "hyundai")),
    (("Leapmotor", "leapmotor"), ("Xiaomi EV", "xiaomi"), ("Li Auto", "li-auto")),
)
# Who sold 5,000, 4,000 and 3,000 cars, as far as it is told.
_COMPARED = (
    "{0} sold 5,000 cars, {1} 4,000 and {2} 3,000.",
    "{0}, {1} and {2} sold 5,000, 4,000 and 3,000 cars, respectively.",
    "{0} sold 5,000 cars, followed by {1} with 4,000 and {2} with 3,000.",
    "{0} led with 5,000 cars, ahead of {1} (4,000) and {2} (3,000).",
    "{0} sold 5,000 cars, just ahead of {1} on 4,000 and {2} on 3,000.",
    "{0}'s 5,000 registrations were more than {1}'s 4,000 and {2}'s 3,000.",
    "Registrations reached 5,000 at {0}, 4,000 at {1} and 3,000 at {2}.",
    "Only {0} (5,000) and {1} (4,000) sold more than {2} (3,000).",
    "{0} outsold {1}, registering 5,000 cars against 4,000.",
    "{0} moved past {1} with 5,000 units, compared with {1}'s 4,000.",
    "{1} sold 4,000 cars and was overtaken by {0}, which sold 5,000.",
    "{0} finished the month on 5,000, with {1} on 4,000.",
    "With 5,000 registrations, {0} was ahead of {1} with 4,000.",
    "{0}, {1} and {2} were the winners, with {0} alone registering 5,000 cars.",
    "{0} overtook {1} with 5,000 registrations.",
    "The biggest gainer was {0}, whose sales reached 5,000.",
)
_OF_ONE = "{0} overtook {1}, which registered 4,000 cars."
# How a part of a maker's sales is told: exported, sold abroad, sold at home.
_EXPORTED = (
    ". Exports reached 90,000 units.", ", of which 90,000 were exported.", ", with 90,000 exported.",
    ". Of the total, 90,000 were exported.", ". Its exports rose to 90,000 units.", ". Export sales reached 90,000.",
    ", including 90,000 exported vehicles.", ". It shipped 90,000 vehicles to overseas markets.",
)  # fmt: skip
_ABROAD = (
    ". Overseas sales reached 90,000 units.", ", including 90,000 sold overseas.",
    ", of which 90,000 were sold abroad.",
    ". It sold 90,000 of them outside China.", ", including 90,000 in overseas markets.",
    ". It sold 90,000 cars abroad.",
    ". Deliveries outside its home market reached 90,000.", ". Foreign sales totalled 90,000 units.",
    ". Its international sales were 90,000 units.",
)  # fmt: skip
_AT_HOME = (
    ", including 90,000 in China.", ". Domestic sales were 90,000 units.", ", of which 90,000 were sold in China.",
    ". It sold 90,000 vehicles at home.", ". In the domestic market, it sold 90,000 units.",
    ". Sales in the domestic market came to 90,000.", ". Sales in China totalled 90,000 units.",
    ". Chinese sales fell to 90,000 units.", ". Home-market deliveries were 90,000 units.",
)  # fmt: skip
_BUYERS = (
    "Brazil was the largest destination with 90,000 vehicles, followed by Mexico with 70,000 and Spain with 50,000.",
    "The top destinations were Brazil (90,000 units), Mexico (70,000 units) and Spain (50,000 units).",
    "Of these, 90,000 went to Brazil, 70,000 to Mexico and 50,000 to Spain.",
    "Brazil took 90,000 of them, Mexico 70,000 and Spain 50,000.",
    "Brazil imported 90,000 Chinese vehicles, Mexico 70,000 and Spain 50,000.",
    "By country, Brazil ranked first with 90,000 vehicles, followed by Mexico at 70,000 and Spain at 50,000.",
    "The largest importers were Brazil, Mexico and Spain, with 90,000, 70,000 and 50,000 vehicles, respectively.",
)


def _rows(text: str) -> list[str]:
    return rows_of(Case(text, (), _PUBLISHED))


@pytest.mark.parametrize("telling", [*_COMPARED, _OF_ONE])
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_makers_set_side_by_side(telling: str, gap: str) -> None:
    head = f"= UK car market grows in May\nNew car registrations in the UK reached 150,000 in May.{gap}"
    failed = []
    for makers in _TRIPLES:
        counts = ((5000, makers[0]), (4000, makers[1]), (3000, makers[2]))
        rows = [f"{slug} sales {n} gb @2025-05" for n, (_, slug) in counts if f"{n:,}" in telling]
        found = _rows(head + telling.format(*(name for name, _ in makers)))
        failed += [] if found == sorted(["all sales 150000 gb @2025-05", *rows]) else [(makers[0][0], found)]
    assert not failed


@pytest.mark.parametrize(
    ("endings", "row"),
    [
        (_EXPORTED, "chery exports 90000 cn @2025-05"),
        (_ABROAD, "chery overseas_sales 90000 world-ex-china @2025-05"),
        (_AT_HOME, "chery sales 90000 cn @2025-05"),
    ],
)
@pytest.mark.parametrize("sold", ["Chery sold 200,000 vehicles in May", "Chery's sales reached 200,000 in May"])
def test_a_part_sold_at_home_or_abroad(endings: tuple[str, ...], row: str, sold: str) -> None:
    rows = sorted(["chery sales 200000 world @2025-05", row])
    for headline in ("Chery posts May sales", "Chinese carmakers report May sales"):
        assert not [ending for ending in endings if _rows(f"= {headline}\n{sold}{ending}") != rows]


def test_buyers_of_exports() -> None:
    counts = ((90000, "br"), (70000, "mx"), (50000, "es"))
    rows = [f"all exports {count} cn>{code} @2025-05" for count, code in counts]
    head = "= China's car exports grow\nChina exported 550,000 vehicles in May. "
    assert not [way for way in _BUYERS if _rows(head + way) != sorted(["all exports 550000 cn @2025-05", *rows])]


_GROUPS = (
    "Chinese brands", "Chinese carmakers", "Chinese manufacturers", "Chinese marques", "brands from China",
    "carmakers from China", "Chinese car companies", "Chinese players", "Chinese OEMs", "the Chinese carmakers",
    "Chinese newcomers", "Chinese challengers", "Chinese entrants", "China-based carmakers", "Chinese EV makers",
)  # fmt: skip
_OF_GROUP = (
    "In May, {} sold 18,000 vehicles, 40% more than a year earlier.",
    "Registrations of cars from {} reached 18,000 in May, up 40% year on year.",
    "Sales of {} in the UK rose 40% to 18,000 in May.",
    "In May {} increased their sales by 40% to 18,000 units.",
    "It was a strong May for {}: they sold 18,000 cars, 40% more than a year earlier.",
    "It is the year of {}. They sold 18,000 cars in Britain in May, 40% more than a year earlier.",
    "Demand for cars made by {} rose 40% to 18,000 units in May.",
)


@pytest.mark.parametrize("telling", _OF_GROUP)
def test_a_group_of_brands_by_every_name(telling: str) -> None:
    rows = ["chinese-brands sales 18000 gb @2025-05", "chinese-brands sales yoy 40% gb @2025-05"]
    head = "= UK car market grows in May\n"
    assert not [name for name in _GROUPS if _rows(head + telling.format(name)) != rows]
