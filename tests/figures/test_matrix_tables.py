"""One table printed in every ordinary way gives the same rows: on a page, with strokes, run together, a cell a line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from etl.extract import extract
from etl.read import read_article

from .telling import told

PUBLISHED = date(2025, 6, 12)
Rows = tuple[tuple[str, ...], ...]

_WAYS: dict[str, Callable[[Rows], str]] = {
    "strokes": lambda rows: "\n".join(" | ".join(row) for row in rows),
    "strokes, a paragraph a row": lambda rows: "\n\n".join(" | ".join(row) for row in rows),
    "tabs": lambda rows: "\n".join("\t".join(row) for row in rows),
    "a line a row": lambda rows: "\n".join(" ".join(row) for row in rows),
    "one line": lambda rows: " ".join(" ".join(row) for row in rows),
    "a cell a line": lambda rows: "\n".join("\n".join(row) for row in rows),
    "a cell a paragraph": lambda rows: "\n\n".join("\n\n".join(row) for row in rows),
}

MARKET = "BYD tops China's car market in May"
WORLD = "Global car sales in 2024 by group"
EXPORTS = "China's car exports in May"

_MAY = (("BYD", "382,476", "+15.3%", "14.8%"), ("Volkswagen", "180,500", "-3.2%", "7.0%"),
        ("Geely", "235,208", "+46.1%", "9.1%"))  # fmt: skip
_MAY_ROWS = (
    "byd sales 382476 cn @2025-05", "byd sales yoy 15.3% cn @2025-05", "volkswagen sales 180500 cn @2025-05",
    "volkswagen sales yoy -3.2% cn @2025-05", "geely sales 235208 cn @2025-05", "geely sales yoy 46.1% cn @2025-05",
)  # fmt: skip
_SHARES = (
    "byd brand_share 14.8% cn @2025-05",
    "volkswagen brand_share 7% cn @2025-05",
    "geely brand_share 9.1% cn @2025-05",
)
_HEADS = (
    ("Brand", "Sales", "YoY"), ("Maker", "Units", "Change"), ("Brand", "May 2025", "YoY"),
    ("Automaker", "Sales (units)", "Growth"), ("Company", "May sales", "y/y"), ("Brand", "Volume", "YoY %"),
    ("Manufacturer", "Deliveries", "Year-on-year"), ("Brand", "Sales in May", "+/- %"),
    ("Make", "Registrations", "% change"), ("Brand", "Sales volume", "YoY change"), ("OEM", "Wholesales", "YoY growth"),
    ("Brand", "Retail sales", "YoY"), ("Carmaker", "Vehicles sold", "Change vs. May 2024"),
)  # fmt: skip


def _read(headline: str, table: str, folder: Path) -> list[str]:
    page = folder / "page.txt"
    page.write_text(f"{headline}\n\nThis is how it went.\n\n{table}\n\nMore follows in July.", encoding="utf-8")
    article = read_article(page, published=PUBLISHED)
    return sorted(told(figure) for figure in extract(article).figures)


@pytest.mark.parametrize("way", _WAYS)
def test_makers_of_a_month(way: str, tmp_path: Path) -> None:
    wrong = []
    for head in _HEADS:
        for ranked in (False, True):
            rows: Rows = (head, *(row[:3] for row in _MAY))
            if ranked:
                rows = tuple((str(place) if place else "Rank", *row) for place, row in enumerate(rows))
            if _read(MARKET, _WAYS[way](rows), tmp_path) != sorted(_MAY_ROWS):
                wrong.append((head, ranked))
    assert not wrong


@pytest.mark.parametrize("way", _WAYS)
def test_makers_with_their_shares(way: str, tmp_path: Path) -> None:
    rows = tuple((*head, "Share") for head in _HEADS)
    read = {head: _read(MARKET, _WAYS[way]((head, *_MAY)), tmp_path) for head in rows}
    assert not [head for head, found in read.items() if found != sorted((*_MAY_ROWS, *_SHARES))]


_YEARS = (
    "toyota sales 10820000 world @2024", "toyota sales 11230000 world @2023", "toyota sales yoy -3.7% world @2024",
    "byd sales 4270000 world @2024", "byd sales 3020000 world @2023", "byd sales yoy 41.3% world @2024",
    "kia sales 3090000 world @2024", "kia sales 3087000 world @2023", "kia sales yoy 0.1% world @2024",
)  # fmt: skip
_OTHERS: dict[str, tuple[str, Rows, tuple[str, ...]]] = {
    "two years in millions": (
        WORLD,
        (("Group", "2024", "2023", "YoY"), ("Toyota", "10.82 million", "11.23 million", "-3.7%"),
         ("BYD", "4.27 million", "3.02 million", "+41.3%"), ("Kia", "3.09 million", "3.087 million", "+0.1%")),
        _YEARS,
    ),
    "millions told in the heading": (
        WORLD,
        (("Group", "2024 sales (mln units)", "2023 sales (mln units)", "Change"), ("Toyota", "10.82", "11.23", "-3.7%"),
         ("BYD", "4.27", "3.02", "+41.3%"), ("Kia", "3.09", "3.087", "+0.1%")),
        _YEARS,
    ),
    "percent told in the heading": (
        WORLD,
        (("Group", "Sales 2024", "Sales 2023", "Change in %"), ("Toyota", "10,820,000", "11,230,000", "-3.7"),
         ("BYD", "4,270,000", "3,020,000", "41.3"), ("Kia", "3,090,000", "3,087,000", "0.1")),
        _YEARS,
    ),
    "a month and the year so far": (
        "Nio and Xpeng report May deliveries",
        (("Maker", "May", "YoY", "Jan-May", "YoY"), ("Nio", "23,231", "13.1%", "89,225", "34.7%"),
         ("Xpeng", "33,525", "230%", "162,578", "293%"), ("Leapmotor", "45,067", "148%", "173,658", "161%")),
        ("nio sales 23231 world @2025-05", "nio sales yoy 13.1% world @2025-05",
         "nio sales 89225 world @2025-01/2025-05", "nio sales yoy 34.7% world @2025-01/2025-05",
         "xpeng sales 33525 world @2025-05", "xpeng sales yoy 230% world @2025-05",
         "xpeng sales 162578 world @2025-01/2025-05", "xpeng sales yoy 293% world @2025-01/2025-05",
         "leapmotor sales 45067 world @2025-05", "leapmotor sales yoy 148% world @2025-05",
         "leapmotor sales 173658 world @2025-01/2025-05", "leapmotor sales yoy 161% world @2025-01/2025-05"),
    ),
    "two months": (
        "Nio and Xpeng report May deliveries",
        (("Brand", "May", "April", "MoM", "YoY"), ("Nio", "23,231", "23,900", "-2.8%", "13.1%"),
         ("Xpeng", "33,525", "35,045", "-4.3%", "230%")),
        ("nio sales 23231 world @2025-05", "nio sales 23900 world @2025-04", "nio sales mom -2.8% world @2025-05",
         "nio sales yoy 13.1% world @2025-05", "xpeng sales 33525 world @2025-05", "xpeng sales 35045 world @2025-04",
         "xpeng sales mom -4.3% world @2025-05", "xpeng sales yoy 230% world @2025-05"),
    ),
    "buyers of exports": (
        EXPORTS,
        (("Country", "May exports", "YoY"), ("Mexico", "47,000", "12%"), ("Russia", "33,000", "-58%"),
         ("UAE", "46,000", "66%")),
        ("all exports 47000 cn>mx @2025-05", "all exports yoy 12% cn>mx @2025-05", "all exports 33000 cn>ru @2025-05",
         "all exports yoy -58% cn>ru @2025-05", "all exports 46000 cn>ae @2025-05",
         "all exports yoy 66% cn>ae @2025-05"),
    ),
    "kinds of vehicles": (
        "China's car market in May",
        (("Segment", "May units", "YoY"), ("BEV", "607,000", "22.1%"), ("PHEV", "413,000", "33.3%"),
         ("FCEV", "1,000", "5.0%")),
        ("all sales 607000 cn bev @2025-05", "all sales yoy 22.1% cn bev @2025-05", "all sales 413000 cn phev @2025-05",
         "all sales yoy 33.3% cn phev @2025-05",
         "all sales 1000 cn fcev @2025-05", "all sales yoy 5% cn fcev @2025-05"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", _WAYS)
@pytest.mark.parametrize("name", _OTHERS)
def test_other_tables(name: str, way: str, tmp_path: Path) -> None:
    headline, rows, want = _OTHERS[name]
    assert _read(headline, _WAYS[way](rows), tmp_path) == sorted(want)


_RANKED = ("toyota global_rank 1# @2024", "byd global_rank 2# @2024", "kia global_rank 3# @2024")
_RANK_HEADS = {
    "a rank": ("Rank",),
    "a rank with its year": ("2024 rank",),
    "a rank and that of the year before": ("Rank", "Last year"),
    "a rank and by how many one moved": ("Pos.", "Change"),
}


@pytest.mark.parametrize("way", ["strokes", "strokes, a paragraph a row", "tabs"])
@pytest.mark.parametrize("name", _RANK_HEADS)
def test_ranks_of_the_world_are_read_beside_what_was_sold(name: str, way: str, tmp_path: Path) -> None:
    ranks = _RANK_HEADS[name]
    moved = ("-", "+1", "-1") if ranks[-1] == "Change" else ("1", "3", "2")
    body = (("Toyota", "10.82", "11.23", "-3.7%"), ("BYD", "4.27", "3.02", "+41.3%"), ("Kia", "3.09", "3.087", "+0.1%"))
    rows = tuple(
        (str(n), *((moved[n - 1],) if len(ranks) > 1 else ()), *cells) for n, cells in enumerate(body, start=1)
    )
    head = (*ranks, "Group", "2024 sales (mln units)", "2023 sales (mln units)", "YoY")
    assert _read(WORLD, _WAYS[way]((head, *rows)), tmp_path) == sorted((*_YEARS, *_RANKED))


@pytest.mark.parametrize("way", _WAYS)
def test_a_column_of_ranks_hides_no_count(way: str, tmp_path: Path) -> None:
    _, rows, want = _OTHERS["two years in millions"]
    numbered = (("Rank", *rows[0]), *((str(n), *row) for n, row in enumerate(rows[1:], start=1)))
    assert set(want) <= set(_read(WORLD, _WAYS[way](numbered), tmp_path))


def test_ranks_of_one_market_are_no_row(tmp_path: Path) -> None:
    rows = (("Rank", "Brand", "Sales", "YoY"), *((str(n), *row[:3]) for n, row in enumerate(_MAY, start=1)))
    assert _read(MARKET, _WAYS["strokes"](rows), tmp_path) == sorted(_MAY_ROWS)
