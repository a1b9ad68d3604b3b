"""What a joint venture sold is the venture's own, however the sentence tells of its two owners."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_VENTURES = (
    ("SAIC", "GM", "SAIC-GM", "saic-gm"), ("FAW", "Volkswagen", "FAW-Volkswagen", "faw-volkswagen"),
    ("GAC", "Toyota", "GAC Toyota", "gac-toyota"), ("Dongfeng", "Nissan", "Dongfeng Nissan", "dongfeng-nissan"),
    ("BAIC", "Hyundai", "Beijing Hyundai", "beijing-hyundai"), ("Changan", "Ford", "Changan Ford", "changan-ford"),
)  # fmt: skip
_SOLD = (
    "The joint venture between {a} and {b} sold 9,000 cars in April.",
    "{a}'s joint venture with {b} sold 9,000 cars in April.",
    "{b}'s joint venture with {a} sold 9,000 cars in April.",
    "Sales at the venture of {a} and {b} fell to 9,000 cars in April.",
    "The {a} and {b} joint venture sold 9,000 cars in April.",
    "{a} and {b}'s joint venture sold 9,000 cars in April.",
    "In April, {a}'s 50:50 venture with {b} delivered 9,000 vehicles.",
    "Deliveries by {b}'s Chinese joint venture with {a} came to 9,000 units in April.",
    "Sales of the joint venture that {b} runs with {a} fell to 9,000 in April.",
    "The JV between {b} and {a} sold 9,000 units in April.",
    "{v}, a 50:50 joint venture between {a} and {b}, sold 9,000 cars in April.",
    "{v}, {b}'s joint venture with {a}, sold 9,000 cars in April.",
    "{v} - a joint venture of {b} and {a} - sold 9,000 cars in April.",
    "{b} runs a joint venture with {a}. The venture sold 9,000 cars in April.",
    "{b} runs a joint venture with {a}, which sold 9,000 cars in April.",
    "The {v} joint venture sold 9,000 cars in April.",
)


@pytest.mark.parametrize("template", _SOLD)
def test_whose_it_is(template: str) -> None:
    wrong = []
    for a, b, name, slug in _VENTURES:
        sold = [row for row in rows_of(Case(template.format(a=a, b=b, v=name))) if " sales " in row]
        if [row.split()[0] for row in sold] != [slug]:
            wrong.append((slug, sold))
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "The 50-50 joint venture of SAIC and GM builds Buicks.",
        "SAIC-GM, a 50:50 joint venture between SAIC and GM, builds Buicks.",
        "SAIC's 50/50 joint venture with GM builds Buicks.",
        "SAIC and GM each hold 50% of the venture.",
        "SAIC and GM own 50 percent each of the venture.",
    ],
)
def test_an_even_venture_is_a_stake_of_half_for_each_owner(text: str) -> None:
    assert rows_of(Case(text)) == ["general-motors stake 50% @none", "saic stake 50% @none"]
