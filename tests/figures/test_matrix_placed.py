"""What a place does for a number: it frames a sentence, ranks a maker, gives a cause, or is too small for it."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 5)
_CASES = (
    # A home market that opens a sentence frames all that it counts.
    (
        "= Cars in China in May\nIn the domestic electric car market BYD sold 230,000, Geely 60,000 and Chery 14,000.",
        ("byd sales 230000 cn ev @2025-05", "geely sales 60000 cn ev @2025-05", "chery sales 14000 cn ev @2025-05"),
    ),
    (
        "= 5月新能源车销量\n国内新能源汽车市场上，5月比亚迪销售23万辆，吉利销售6万辆。",
        ("byd sales 230000 cn nev @2025-05", "geely sales 60000 cn nev @2025-05"),
    ),
    (
        "= Toyota in May\nIn its home market Toyota sold 120,000 cars in May.",
        ("toyota sales 120000 jp @2025-05",),
    ),
    # Of what something is the largest is not where it is counted.
    (
        "= Car sales in China rise\nIn May 2.3 million vehicles were sold in the largest car market of the world.",
        ("all sales 2300000 cn @2025-05",),
    ),
    (
        "= Car sales in China rise\nIn the biggest market in the world, 2.3 million vehicles were sold in May, up 4%.",
        ("all sales 2300000 cn @2025-05", "all sales yoy 4% cn @2025-05"),
    ),
    ("= Car sales rise\nAround the world 7.1 million cars were sold in May.", ("all sales 7100000 world @2025-05",)),
    (
        "= Car sales in China in May\nSAIC, the country's biggest carmaker, sold 330,000 vehicles in May.",
        ("saic sales 330000 world @2025-05",),
    ),
    (
        "= Car sales in China in May\nBYD sold 380,000 vehicles in May and was first in the country again.",
        ("byd sales 380000 world @2025-05",),
    ),
    (
        "= Volkswagen in China in May\nVolkswagen sold 180,000 vehicles in the country in May.",
        ("volkswagen sales 180000 cn @2025-05",),
    ),
    # A place behind a number in what gives its cause.
    (
        "= Car sales to grow\nCAAM puts this year's sales at 32 million vehicles, citing the tariffs of the U.S.",
        ("all sales 32000000 cn forecast @2025",),
    ),
    (
        "= Audi in May\nAudi's sales fell in May. Those of plug-in hybrids rose 8% worldwide on demand in Spain.",
        ("audi sales yoy 8% world phev @2025-05",),
    ),
    (
        "= Audi in May\nAudi's sales of plug-in hybrids rose 8% in Spain in May.",
        ("audi sales yoy 8% es phev @2025-05",),
    ),
    # Further places of a list are no aside.
    (
        "= Chinese brands\nIn May they had 6% of car sales in the EU, the EFTA states and Britain, from 3% a year ago.",
        ("chinese-brands brand_share 6% europe @2025-05", "chinese-brands brand_share 3% europe @2024-05"),
    ),
    # What a foreign maker exports leaves the country in which the sentence before counted it.
    (
        "= Renault in Korea\nRenault sold 4,000 cars in Korea in May. Exports rose 50 percent to 7,000.",
        (
            "renault sales 4000 kr @2025-05", "renault exports yoy 50% kr @2025-05", "renault exports 7000 kr @2025-05",
        ),
    ),
    (
        "= Nissan in South Africa\nNissan sold 2,000 cars in South Africa in May. Exports came to 900.",
        ("nissan sales 2000 za @2025-05", "nissan exports 900 za @2025-05"),
    ),
    (
        "= BYD in Brazil\nBYD sold 9,000 cars in Brazil in May. Its exports came to 90,000.",
        ("byd sales 9000 br @2025-05", "byd exports 90000 cn @2025-05"),
    ),
)  # fmt: skip
_TOO_MANY = (
    ("Norway had begun much earlier.", "The output of passenger cars was 2.2 million in May.", "production 2200000 cn"),
    ("Norway had begun much earlier.", "Sales of passenger cars were 2.2 million in May.", "sales 2200000 cn"),
    ("Chile is far ahead.", "In May 2.2 million passenger cars were built.", "production 2200000 cn"),
    ("Singapore taxes cars heavily.", "Output of passenger cars was 1.9 million in May.", "production 1900000 cn"),
    ("Canada is a different case.", "Sales of passenger cars were 1.9 million in May.", "sales 1900000 cn"),
    ("挪威起步更早。", "5月乘用车产量为220万辆。", "production 2200000 cn"),
    ("Canada is a different case.", "Sales of passenger cars were 150,000 in May.", "sales 150000 ca"),
    ("Norway had begun much earlier.", "Sales of passenger cars were 11,000 in May.", "sales 11000 no"),
    ("Mexico is a different case.", "The output of passenger cars was 300,000 in May.", "production 300000 mx"),
    ("Germany is a different case.", "Output of passenger cars was 350,000 in May.", "production 350000 de"),
)


@pytest.mark.parametrize(("text", "rows"), _CASES)
def test_what_a_place_does_for_a_number(text: str, rows: tuple[str, ...]) -> None:
    assert set(rows_of(Case(text, (), _PUBLISHED))) == set(rows)


@pytest.mark.parametrize(("aside", "sentence", "told"), _TOO_MANY)
def test_a_carried_place_in_which_so_many_were_never_sold_or_built(aside: str, sentence: str, told: str) -> None:
    text = f"= Car makers had a good May\n{aside} {sentence}"
    assert rows_of(Case(text, (), _PUBLISHED)) == [f"all {told} passenger @2025-05"]


def test_a_market_counted_before_is_that_of_what_no_maker_sells() -> None:
    text = (
        "= Great Wall sells less in May\nGreat Wall sold 90,000 vehicles in May. "
        "The domestic passenger car market retailed 1.9 million in May. New energy contributed 1.02 million."
    )
    assert "all sales 1020000 cn nev passenger @2025-05" in rows_of(Case(text, (), _PUBLISHED))
