"""Lists of makers with a number each, however the items are numbered and divided, under the line that heads them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.extract import extract
from etl.read import read_article

from .telling import told

PUBLISHED = date(2024, 3, 5)
_MAKERS = (("Toyota", "toyota", 12574), ("Volkswagen", "volkswagen", 8211), ("Chery", "chery", 2320))
_ITEMS = (
    "{place}. {name} – {spaced}", "#{place} {name}: {grouped} units", "{place}st {name} – {grouped}",
    "No {place} {name} {grouped}", "{place} {name} {grouped}", "- {name}: {grouped}", "• {name} – {grouped} cars",
    "{place}) {name} ({grouped} units)", "◆ {name} = {grouped}", "{name}: {grouped}",
)  # fmt: skip
_HEADLINES = ("Portugal's best-selling brands in February", "Car sales in Portugal in February")


def _read(headline: str, lead: str, items: list[str], folder: Path) -> list[str]:
    page = folder / "page.txt"
    page.write_text(
        f"{headline}\n\n{lead}\n\n" + "\n".join(items) + "\n\nMore will follow next month.", encoding="utf-8"
    )
    return sorted(told(figure) for figure in extract(read_article(page, published=PUBLISHED)).figures)


def _items(item: str, after: str = "") -> list[str]:
    return [
        item.format(place=place, name=name, grouped=f"{n:,}", spaced=f"{n:,}".replace(",", " ")) + after
        for place, (name, _, n) in enumerate(_MAKERS, 1)
    ]


@pytest.mark.parametrize("item", _ITEMS)
@pytest.mark.parametrize(
    "headline", ["Portugal's best-selling brands in February", "Car sales in Portugal in February"]
)
def test_items_of_a_list(headline: str, item: str, tmp_path: Path) -> None:
    lead = "Not much has changed at the top. This is how many cars each of them sold:"
    expected = sorted(f"{slug} sales {n} pt @2024-02" for _, slug, n in _MAKERS)
    assert _read(headline, lead, _items(item), tmp_path) == expected


@pytest.mark.parametrize("item", ["#{place} {name} {grouped}", "{place} {name} {grouped}", "{name} {grouped}"])
def test_parts_of_the_year_to_date(item: str, tmp_path: Path) -> None:
    items = [f"{words} {share}" for words, share in zip(_items(item), ("25.1%", "16.4%", "4.6%"), strict=True)]
    found = _read(
        "Portugal's car market in February", "It was quiet.\n\nTop brands in the year to date", items, tmp_path
    )
    shares = ("25.1", "16.4", "4.6")
    spans = "pt @2024-01/2024-02"
    expected = [f"{slug} sales {n} {spans}" for _, slug, n in _MAKERS]
    expected += [f"{slug} brand_share {share}% {spans}" for (_, slug, _), share in zip(_MAKERS, shares, strict=True)]
    assert found == sorted(expected)


def test_growth_in_brackets_or_words(tmp_path: Path) -> None:
    items = ["• Kia – 4,950 (-10%)", "• MG (SAIC) – 3,820 (+140%)", "• BYD = 781, down 23.2%"]
    found = _read("Car sales in Israel in February", "The three that lead in Israel:", items, tmp_path)
    assert found == sorted([
        "kia sales 4950 il @2024-02", "kia sales yoy -10% il @2024-02", "mg sales 3820 il @2024-02",
        "mg sales yoy 140% il @2024-02", "byd sales 781 il @2024-02", "byd sales yoy -23.2% il @2024-02",
    ])  # fmt: skip


@pytest.mark.parametrize("item", ["No {place} {name} {n} million", "#{place} {name}: {n} million"])
def test_places_in_the_world(item: str, tmp_path: Path) -> None:
    makers = (("Toyota", "toyota", 10.5), ("Volkswagen", "volkswagen", 8.3), ("Hyundai", "hyundai", 6.8))
    items = [item.format(place=place, name=name, n=n) for place, (name, _, n) in enumerate(makers, 1)]
    headline = "The largest car groups of the world in 2023"
    expected = [f"{slug} sales {round(n * 1e6)} world @2023" for _, slug, n in makers]
    expected += [f"{slug} global_rank {place}# @2023" for place, (_, slug, _) in enumerate(makers, 1)]
    assert _read(headline, "These are they, with their sales in 2023:", items, tmp_path) == sorted(expected)


@pytest.mark.parametrize("lines", [
    ["1. Toyota Corolla – 1,204", "2. VW Polo – 1,111", "3. Chery Tiggo 4 – 902"],
    ["1. Toyota: from 21,204 euros", "2. Kia: from 19,111 euros", "3. Chery: from 18,902 euros"],
])  # fmt: skip
def test_other_lists_count_no_maker(lines: list[str], tmp_path: Path) -> None:
    lead = "The best-selling models:" if "Corolla" in lines[0] else "What they cost:"
    assert _read("Car sales in Portugal in February", lead, lines, tmp_path) == []
