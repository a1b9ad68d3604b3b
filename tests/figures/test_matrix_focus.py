"""Whose a number is that names nobody: of the maker that the sentence before is about, whoever else it names."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 5)
# Ways to go on about the maker told of before.
_POINTERS = (
    "It", "The company", "The automaker", "The carmaker", "The Shenzhen-based company", "The Chinese carmaker",
    "The EV maker", "The group", "The firm", "The manufacturer", "The Chinese EV giant", "The electric vehicle maker",
    "The NEV maker", "The world's largest EV maker", "China's largest carmaker", "The brand", "The Chinese brand",
    "The Warren Buffett-backed carmaker", "The Tesla rival", "The Chinese group", "BYD",
)  # fmt: skip
# Sentences on others that stand between.
_BETWEEN = (
    "", " The result put it ahead of Tesla.", " Rivals such as Geely and Chery are growing too.",
    " Of these, 200,000 were battery electric cars.", " It competes with Tesla in several countries.",
)  # fmt: skip
# Sentences about Chery in which Volkswagen is named as well.
_ABOUT = (
    "With help from Volkswagen, Chery has become one of China's top carmakers.",
    "After Volkswagen left the market, Chery took over its plant.", "Like Volkswagen, Chery has cut prices this year.",
    "Unlike Volkswagen, Chery builds its own batteries.", "Chery is catching up with Volkswagen.",
    "Chery, which competes with Volkswagen, has new models.", "Chery buys software from Volkswagen.",
    "Chery hired a former Volkswagen executive as its chief designer.",
    "While Volkswagen is struggling, Chery is growing fast.", "As Volkswagen cuts jobs, Chery is hiring.",
    "Compared with Volkswagen, Chery is a small player.", "According to Volkswagen, Chery has an edge in batteries.",
    "Chery's chairman said that Volkswagen was no threat.",
    "With the former Volkswagen plant, Chery's annual capacity will reach 600,000.",
    "Chery employs 50,000 people, fewer than Volkswagen.",
    "Chery's shares rose 3% on Monday, while those of Volkswagen fell.",
)  # fmt: skip
_NEXT = (
    "It sold 80,000 vehicles in May, up 5 percent from a year earlier.", "Its sales rose 5 percent to 80,000 in May.",
    "The carmaker delivered 80,000 vehicles in May, up 5 percent.",
    "In May, it sold 80,000 vehicles, 5 percent more than a year earlier.",
)  # fmt: skip
# What a maker is, behind its name, and what is told beside its count.
_APPOSITIONS = (
    ", the Chinese EV giant,", ", China's largest carmaker,", ", Tesla's biggest rival,", ", a rival of Tesla,",
    ", a supplier to Toyota,", ", which supplies batteries to Tesla,", ", like Tesla,", ", listed in Hong Kong,",
    ", along with Geely one of China's largest carmakers,", ", which overtook Tesla last year,",
    ", in which Berkshire Hathaway holds shares,", ", whose main rivals are Geely and Tesla,",
)  # fmt: skip
_BESIDE = (
    "outselling Tesla", "ahead of Tesla", "to overtake Tesla", "putting it ahead of Tesla", "just behind Tesla",
    "extending its lead over its rival Tesla", "with batteries from CATL", "while Tesla's sales fell",
    "despite a price war with Tesla and Geely", "even as Tesla cut prices", "in a challenge to Toyota",
)  # fmt: skip


def _rows(text: str) -> list[str]:
    return rows_of(Case(text, (), _PUBLISHED))


@pytest.mark.parametrize("between", _BETWEEN)
def test_pointing_back_at_the_maker_spoken_of(between: str) -> None:
    row = "byd overseas_sales 80000 world-ex-china @2025-05"
    head = f"= BYD's May\nBYD sold 380,000 vehicles in May.{between}"
    assert not [way for way in _POINTERS if row not in _rows(f"{head} {way} sold 80,000 vehicles abroad in May.")]


@pytest.mark.parametrize("following", _NEXT)
def test_the_maker_that_a_sentence_is_about(following: str) -> None:
    rows = ["chery sales 80000 world @2025-05", "chery sales yoy 5% world @2025-05"]
    for headline in ("Carmakers report May sales", "Chery posts May sales"):
        assert not [told for told in _ABOUT if _rows(f"= {headline}\n{told} {following}") != rows]


@pytest.mark.parametrize(
    "telling", ["BYD{} sold 380,000 vehicles in May.", "BYD{} said on Sunday that it sold 380,000 vehicles in May."]
)
def test_what_a_maker_is_beside_its_name(telling: str) -> None:
    rows = ["byd sales 380000 world @2025-05"]
    assert not [way for way in _APPOSITIONS if _rows("= BYD sales rise in May\n" + telling.format(way)) != rows]


@pytest.mark.parametrize(
    ("ending", "row"),
    [
        (". It exported 90,000.", "byd exports 90000 cn @2025-05"),
        (", bringing its total for the year to 1.7 million.", "byd sales 1700000 world @2025-01/2025-05"),
    ],
)
def test_the_makers_next_number_behind_others(ending: str, row: str) -> None:
    rows = sorted(["byd sales 380000 world @2025-05", row])
    head = "= BYD sales rise in May\nBYD sold 380,000 vehicles in May, "
    assert not [beside for beside in _BESIDE if _rows(head + beside + ending) != rows]
