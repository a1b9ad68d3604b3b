"""What a maker's report and a ranking leave unsaid: which measure, of whom, where and of which kind a sentence is."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 3)
_TOTAL = "Retail sales of {} in China rose 20% to {} in May, the CPCA said. "
_LEADERS = (
    "Geely topped the list with 150,000 units.", "Geely took the top spot with 150,000 vehicles.",
    "Geely was first with 150,000.", "Geely ranked second with 150,000 units.",
    "Geely came sixth with 150,000 units.", "It was followed by Geely with 150,000 units.",
    "Next came Geely with 150,000.", "Geely led with retail sales of 150,000.",
    "Taking seventh place, Geely sold 150,000 units.", "Leading the list was Geely with 150,000 cars.",
)  # fmt: skip
# Ways to go on about a share in the market that a ranking is of.
_SHARES = (
    "Geely was second with 150,000 units and a 15% share of the market.",
    "Geely ranked second with 150,000 units, up 9%, and a share of 15%.",
    "Geely took second place with 150,000 units, for a market share of 15%.",
)
# What a new paragraph tells after one that ended on what a maker sold abroad.
_TAKEN_UP = {
    "Next, Chery: 200,000 vehicles.": "chery sales 200000 world @2025-05",
    "Chery followed with 200,000 vehicles.": "chery sales 200000 world @2025-05",
    "BYD has set a target of 5,500,000 vehicles for 2025.": "byd sales 5500000 world target @2025",
    "The company is aiming for 5,500,000 vehicles in 2025.": "byd sales 5500000 world target @2025",
}
# What a makers' round-up goes on to tell of the maker of the paragraph.
_PARTS = {
    "Vehicle exports stood at 80,000.": "saic exports 80000 cn @2025-05",
    "Exports were 80,000.": "saic exports 80000 cn @2025-05",
    "Overseas sales were 90,000. NEV sales were 95,000.": "saic sales 95000 world nev @2025-05",
    "In the first five months, it sold 1,700,000 vehicles.": "saic sales 1700000 world @2025-01/2025-05",
}
_SAW = (
    "BYD saw its deliveries in December rise 7% to 410,000 units.",
    "BYD saw sales rise 7% to 410,000 units in December.",
    "BYD saw a rise of 7% in its December sales to 410,000 units.",
)


def _rows(text: str, published: date = _PUBLISHED) -> list[str]:
    return rows_of(Case(text, (), published))


@pytest.mark.parametrize(("kind", "count", "read"), [
    ("new energy passenger vehicles", "1,000,000", "nev passenger"), ("passenger vehicles", "2,000,000", "passenger"),
])  # fmt: skip
def test_makers_ranked_in_a_market(kind: str, count: str, read: str) -> None:
    row = f"geely sales 150000 cn {read} @2025-05"
    head = "= CPCA ranking for May\n" + _TOTAL.format(kind, count)
    assert not [way for way in _LEADERS if row not in _rows(head + way)]


@pytest.mark.parametrize("between", ["", "\n"])
def test_shares_of_makers_ranked_in_a_market(between: str) -> None:
    row = "geely brand_share 15% cn nev passenger @2025-05"
    head = "= CPCA ranking for May\n" + _TOTAL.format("new energy passenger vehicles", "1,000,000") + between
    assert not [way for way in _SHARES if row not in _rows(head + way)]


@pytest.mark.parametrize("abroad", ["Overseas sales rose 6% to 80,000.", "It exported 80,000 vehicles, up 6%."])
def test_the_main_measure_is_taken_up_after_what_went_abroad(abroad: str) -> None:
    head = f"= Chinese carmakers report May sales\nBYD's sales rose 9% to 380,000. {abroad}\n"
    assert not [way for way, row in _TAKEN_UP.items() if row not in _rows(head + way)]


def test_parts_of_the_maker_of_the_paragraph() -> None:
    head = "= Chinese carmakers report May sales\nSAIC's sales rose 9% to 360,000. "
    assert not [way for way, row in _PARTS.items() if row not in _rows(head + way)]


@pytest.mark.parametrize("telling", _SAW)
def test_what_a_maker_saw_happen_is_a_fact(telling: str) -> None:
    rows = ["byd sales 410000 world @2025-12", "byd sales yoy 7% world @2025-12"]
    assert _rows(telling, date(2026, 1, 5)) == rows


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        (
            "In China, where local brands gain ground, it sold 47,000 vehicles.",
            ["nissan sales 47000 cn @2025-05"],
        ),
        ("In China, the Japanese carmaker sold 47,000 vehicles.", ["nissan sales 47000 cn @2025-05"]),
        ("Its Chinese sales of electric cars fell to 4,700.", ["nissan sales 4700 cn ev @2025-05"]),
        (
            "Sales rose 4% from a year earlier. That was up 9% from April.",
            ["nissan sales mom 9% world @2025-05", "nissan sales yoy 4% world @2025-05"],
        ),
        (
            "Nissan builds a plant in Hungary.\nDongfeng Nissan, its venture in the country, sold 40,000 vehicles.",
            ["dongfeng-nissan sales 40000 cn @2025-05"],
        ),
    ],
)
def test_whose_and_where_a_sentence_is(told: str, rows: list[str]) -> None:
    head = "= Nissan's China sales in May\n" if "plant" in told else "= Nissan's May sales\n"
    assert _rows(head + told) == rows


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("Nissan sold 30,000 electric cars. BEVs made up 12% of all deliveries.", "powertrain_share 12% world bev"),
        (
            "It sold 30,000 battery-electric cars. That was 12% of all vehicles delivered.",
            "powertrain_share 12% world bev",
        ),
        ("Deliveries of battery-electric cars in Europe fell to 3,000.", "sales 3000 europe bev"),
        ("In all of May, total sales were 260,000.", "sales 260000 world"),
        ("Output in Japan came to 60,000 vehicles. Overseas it was 190,000.", "overseas_production 190000 world"),
    ],
)
def test_what_only_a_maker_tells_of_itself(told: str, row: str) -> None:
    assert f"nissan {row} @2025-05" in _rows(f"= Nissan's global sales fall in May\n{told}")


@pytest.mark.parametrize("span", ["the three months", "the three-month period", "the quarter"])
def test_months_that_point_back_at_the_quarter(span: str) -> None:
    head = "= Nio narrows loss in fourth quarter\nNio's net loss shrank to 1.3 billion yuan in the fourth quarter.\n"
    row = "nio sales 71000 world @2024-10/2024-12"
    assert _rows(f"{head}It delivered 71,000 vehicles in {span}.", date(2025, 2, 20)) == [row]


@pytest.mark.parametrize(
    "model",
    [
        "The Nevo Q07 was the bestseller, with 20,000 cars sold.",
        "More than 13,000 of the Q07 were delivered.",
        "The Tank 300 went on sale in April 2023.",
    ],
)
def test_models_are_not_the_makers(model: str) -> None:
    rows = ["changan sales 188000 world @2025-05"]
    assert _rows(f"= Changan's May sales\nChangan sold 188,000 vehicles. {model}") == rows


def test_a_kind_of_sales_somewhere_is_the_makers_where_it_is_too_few_for_all() -> None:
    head = "= Nissan's output and sales in May\nNissan built 250,000 vehicles in May, 60,000 of them in Japan.\n"
    rows = _rows(head + "Chinese sales fell to 50,000 and U.S. sales rose to 80,000.")
    assert {"nissan sales 50000 cn @2025-05", "nissan sales 80000 us @2025-05"} <= {*rows}


@pytest.mark.parametrize(
    "headline",
    ["Toyota: worldwide sales up 3 percent in May, China weak", "Toyota keeps growing as overseas sales hit a record"],
)
def test_what_a_headline_says_beside_its_main_clause(headline: str) -> None:
    text = f"= {headline}\nToyota sold 890,000 vehicles in May.\nIt has set itself a goal of 11 million units for 2025."
    rows = {"toyota sales 890000 world @2025-05", "toyota sales 11000000 world target @2025"}
    assert rows <= {*_rows(text)}


def test_the_quarter_of_a_report_on_earnings() -> None:
    head = "= Geely misses estimates\nGeely reported a fourth quarter profit of 1.2 billion yuan on Monday.\n"
    rows = ["geely sales 558000 world @2024-10/2024-12"]
    assert _rows(f"{head}Sales came to 558,000 vehicles.", date(2025, 3, 24)) == rows


def test_among_the_brands_opens_a_new_paragraph() -> None:
    text = (
        "= Volkswagen posts deliveries for May\nIt delivered 700,000 vehicles worldwide.\nIn China, it sold 200,000.\n"
    )
    rows = _rows(text + "Among the brands, Audi delivered 130,000 vehicles, and Skoda 80,000.")
    assert {"audi sales 130000 world @2025-05", "skoda sales 80000 world @2025-05"} <= {*rows}


def test_the_us_carmaker_is_no_second_market() -> None:
    told = "In China, the US carmaker sold 150,000 vehicles."
    assert _rows(f"= GM's May sales\n{told}") == ["general-motors sales 150000 cn @2025-05"]
