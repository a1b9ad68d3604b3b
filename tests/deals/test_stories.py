"""How a partnership is told over several sentences: what one of them leaves out stands in the one before it."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.deals.articles import row, rows

Pair = tuple[str, str]
NATIONS = {
    "Volkswagen": "German", "Renault": "French", "Audi": "German", "Kia": "Korean", "Nissan": "Japanese",
    "Ford": "American", "BMW": "German", "Toyota": "Japanese", "Hyundai": "Korean", "Mazda": "Japanese",
    "Magna": "Austrian", "Valmet": "Finnish", "Inchcape": "British", "Astara": "Spanish",
}  # fmt: skip
GOODS = {
    "Momenta": ("driving software", "start-up"), "Huawei": ("cockpit software", "technology company"),
    "CATL": ("batteries", "battery maker"), "Hesai": ("lidar sensors", "lidar maker"),
    "Gotion": ("battery cells", "battery maker"),
}  # fmt: skip
PAIRS: dict[str, tuple[Pair, ...]] = {
    "carmakers": (("Volkswagen", "Xpeng"), ("Renault", "Geely"), ("Nissan", "Chery"), ("Ford", "Changan")),
    "supplied": (("BMW", "Momenta"), ("Toyota", "Huawei"), ("Hyundai", "CATL"), ("Nissan", "Hesai")),
    "built": (("Xpeng", "Magna"), ("GAC", "Magna"), ("BAIC", "Valmet")),
    "sold": (("Xpeng", "Inchcape"), ("Nio", "Astara"), ("Changan", "Inchcape")),
}
STORIES = tomllib.loads((Path(__file__).parent / "stories.toml").read_text(encoding="utf-8"))
SUPPLIED_TWICE = (
    ("Toyota", "Huawei", "Nissan", "Momenta"), ("BMW", "Momenta", "Hyundai", "CATL"),
    ("Kia", "Gotion", "Mazda", "Huawei"),
)  # fmt: skip
PARTNERS_TWICE = (
    ("Volkswagen", "Xpeng", "Nissan", "Chery"), ("Renault", "Geely", "Ford", "BYD"), ("Kia", "GAC", "Audi", "SAIC"),
)  # fmt: skip


def filled(text: str, pair: Pair) -> str:
    """A text with the names of two companies, their nations, and what the second one makes."""
    first, second = pair
    goods, kind = GOODS.get(second, ("", ""))
    nations = {"NA": NATIONS.get(first, "Chinese"), "NB": NATIONS.get(second, "Chinese")}
    return text.format(A=first, B=second, T=goods, SB=kind, **nations)


def failing(table: dict[str, Any], begins: Sequence[str]) -> list[str]:
    """The pieces of a table of which not just the one deal is read, each combination with the next pair."""
    failed, pairs = [], PAIRS[table["pairs"]]
    for at, (lead, further) in enumerate(product(begins, table["goes_on"])):
        pair = pairs[at % len(pairs)]
        text = filled(f"{lead} {further}".strip(), pair)
        if rows(*text.split(" // ")) != {row("+".join(pair).lower(), table["kind"])}:
            failed.append(text)
    return failed


def tables(name: str) -> list[object]:
    """The tables of a name, each under its kind."""
    return [pytest.param(table, id=f"{table['kind']} {at}") for at, table in enumerate(STORIES[name])]


@pytest.mark.parametrize("table", tables("what_for"))
def test_what_a_partnership_is_for_is_told_after_it(table: dict[str, Any]) -> None:
    assert failing(table, STORIES["partnerships"]) == []


@pytest.mark.parametrize("table", tables("unnamed"))
def test_who_was_left_unnamed_is_told_after_it(table: dict[str, Any]) -> None:
    assert failing(table, table["begins"]) == []


@pytest.mark.parametrize("table", tables("singly"))
def test_wordings_of_later_paragraphs(table: dict[str, Any]) -> None:
    assert failing(table, [""]) == []


@pytest.mark.parametrize("table", tables("without_verb"))
def test_a_clause_without_its_verb_tells_what_the_one_before_does(table: dict[str, Any]) -> None:
    kind, failed = table["kind"], []
    for text in table["told"]:
        for x, b, y, c in SUPPLIED_TWICE if kind == "technology_supply" else PARTNERS_TWICE:
            told = text.format(x=x, b=b, y=y, c=c)
            if rows(told) != {row(f"{x}+{b}".lower(), kind), row(f"{y}+{c}".lower(), kind)}:
                failed.append(told)
    assert failed == []


def test_a_clause_with_content_of_its_own_takes_nothing_from_the_one_before() -> None:
    told = rows("Kia develops a platform with GAC, while Mazda relies on Huawei for its cockpit.")
    assert told == {row("kia+gac", "joint_development"), row("mazda+huawei", "technology_supply")}
