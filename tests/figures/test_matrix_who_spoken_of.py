"""Whose number it is where a maker is only pointed at, described, or told of beside others in the same breath."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_DESCRIBED = {
    "Jaguar Land Rover sold 9,000 cars in April 2025. The Tata-owned company sold 431,000 in 2024.": (
        "jaguar-land-rover sales 9000 world @2025-04", "jaguar-land-rover sales 431000 world @2024",
    ),
    "Volvo Cars sold 9,000 cars in April 2025. The Geely-controlled brand sold 763,000 in 2024.": (
        "volvo-cars sales 9000 world @2025-04", "volvo-cars sales 763000 world @2024",
    ),
    "Haima met Skoda in Prague. In 2024 the European carmaker sold 926,000 cars worldwide.": (
        "skoda sales 926000 world @2024",
    ),
    "Haima sold 900 cars in April 2025. In 2024, the BAIC-backed start-up sold 13,000.": (
        "haima sales 900 world @2025-04", "haima sales 13000 world @2024",
    ),
    "= Ford's year in China\nMuch of the fall was the work of Changan Ford, which makes sedans. Its deliveries dropped "
    "40 percent to 230,000 in 2024.": ("changan-ford sales 230000 cn @2024", "changan-ford sales yoy -40% cn @2024"),
    "= Geely looks at Proton\nProton was founded in 1983. Last year it sold 152,000 cars.": (
        "proton sales 152000 world @2024",
    ),
    "Subaru stood out. While American brands lost ground in 2024, it sold 5,000 cars in Peru.": (
        "subaru sales 5000 pe @2024",
    ),
    "Kia is the exception. Despite the duties on Japanese cars, it sold 5,000 vehicles in Peru in 2024.": (
        "kia sales 5000 pe @2024",
    ),
    "Honda and GAC run Guangqi Honda together. The joint venture has seen better days. In 2024, its sales fell 14% to "
    "640,000.": ("gac-honda sales 640000 world @2024", "gac-honda sales yoy -14% world @2024"),
    "SAIC and GM have built cars together since 1997. Their venture is shrinking. In 2024, it sold 900,000 cars.": (
        "saic-gm sales 900000 world @2024",
    ),
    "Kia and Haima struck a deal. In 2016, each of them made 600,000 vehicles.": (
        "haima production 600000 world @2016", "kia production 600000 world @2016",
    ),
}  # fmt: skip
_BESIDE_OWNERS = {
    "Nio delivered 15,000 vehicles in April 2025. It is backed by Kia, which holds 4.9 percent. In the first quarter "
    "deliveries came to 42,000.": (
        "kia stake 4.9% @none", "nio sales 15000 world @2025-04", "nio sales 42000 world @2025-01/2025-03",
    ),
    "Nio delivered 15,000 vehicles in April 2025. The company, in which Kia holds 20.1 percent, sold 221,000 in "
    "2023.": (
        "kia stake 20.1% @none", "nio sales 15000 world @2025-04", "nio sales 221000 world @2023",
    ),
    "Nio delivered 15,000 vehicles in April 2025. Abroad it leans on Kia, which paid 90 million euros for 20 "
    "percent of its shares in May 2023. Exports came to 2,000 units in 2024.": (
        "kia investment 90000000eur @2023-05", "kia stake 20% @2023-05", "nio exports 2000 cn @2024",
        "nio sales 15000 world @2025-04",
    ),
    "SAIC sold 4 million vehicles in 2024. Of these, 1.1 million were sold by SAIC Volkswagen. Its exports came to "
    "900,000.": (
        "saic exports 900000 cn @2024", "saic sales 4000000 world @2024", "saic-volkswagen sales 1100000 world @2024",
    ),
    "Xpeng runs a plant in Zhaoqing. In March, it agreed to take over Kia's factory in Spain. The company says that it "
    "will invest 90 million euros.": ("xpeng investment 90000000eur @2025-05",),
}  # fmt: skip
_STAY = {
    "Kia sold 9,000 cars in April 2025. Volkswagen, which holds 5 percent of Xpeng, sold 40,000 in May 2024.": (
        "kia sales 9000 world @2025-04", "volkswagen sales 40000 world @2024-05", "volkswagen stake 5% @none",
    ),
    "= Geely's year\nGeely sold 2 million vehicles in 2024. The group's exports came to 400,000.": (
        "geely exports 400000 cn @2024", "geely sales 2000000 world @2024",
    ),
    "American brands lost ground in Peru. They sold 5,000 cars in 2024.": ("us-brands sales 5000 pe @2024",),
    "Kia and Haima struck a deal. In 2016, Kia made 600,000 vehicles.": ("kia production 600000 world @2016",),
    "SAIC sold 4 million vehicles in 2024. SAIC Volkswagen sold 1.1 million. Its output was 1 million.": (
        "saic sales 4000000 world @2024", "saic-volkswagen production 1000000 world @2024",
        "saic-volkswagen sales 1100000 world @2024",
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", [*_DESCRIBED, *_BESIDE_OWNERS, *_STAY])
def test_whose_number(text: str) -> None:
    assert rows_of(Case(text)) == sorted({**_DESCRIBED, **_BESIDE_OWNERS, **_STAY}[text])
