"""Every ordinary wording of a deal in the ordinary ways of putting it into an article, and what is no deal.

The wordings stand in a table (matrix_en.txt) by kind and companies. Each is put into some of the frames below, another
choice for each, so that all frames are met by wordings of all kinds.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby, product
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.deals.articles import Row, row, rows

TOLD = (
    "{A} {v}.", "{A} recently {v}, according to a statement on Monday.", "Last year, {A} {v}.", "China's {A} {v}.",
    "{A}, the fast-growing carmaker, {v}.", "The move comes after {A} {v}.", "Earlier this week {A} officially {v}.",
    "{A} announced on June 5 that it {v}.", "{A} sold 30,000 cars in May. The company {v}.",
    "{A} sold 30,000 cars in May. It {v}.", "{A} sold 30,000 cars in May. // In April, it {v}.",
    "{A} sold 30,000 cars in May and {v}.",
)  # fmt: skip
OF_THE_TOPIC = (
    "{A} sold 30,000 cars in May. {v}", "{A} sold 30,000 cars in May. // {v}", "{A} shares fell on Monday. {v}",
    "{A} is expanding in Europe, its chairman said. {v}", "For {A}, Europe is the most important market abroad. {v}",
    "Sales of {A}, the fast-growing company, rose 9% in May. {v}", "{A} grows abroad // Demand was strong in May. {v}",
    '"We want to grow abroad," said the chairman of {A}. {v}', "{A}'s revenue rose in the first quarter. {v}",
)  # fmt: skip
TOGETHER = (
    "{A} and {B} {v}.", "{A}, {B} {v} // Shares of both rose on Tuesday.", "{A}, along with {B}, {v}.",
    "Together with {B}, {A} {v}.", "{A} said on Monday it and {B} {v}.", "The news comes after {A} and {B} {v}.",
    "Executives of {A} and {B} met in Wuhan on Monday. The two companies {v}.",
    "Executives of {A} and {B} met in Wuhan on Monday. // The pair {v}.", "In 2023, {A} and {B} {v}.",
    "{A} sold 30,000 cars in May. Earlier this year, it and {B} {v}.",
)  # fmt: skip
NAMED = (
    "{v} was announced in May.", "{v} has helped lift sales.", "{v} is an example of the changes in the industry.",
    "The news follows {v}.", "Investors welcomed {v}.", "The report mentions {v}.", "{v} dates back to 2021.",
    "The shares rose after {v} was made public.", "The ministry approved {v} last year.",
)  # fmt: skip
LISTS = (
    "{X}, {Y} and {Z}", "{X}, {Y}, and {Z}", "Germany's {X}, Japan's {Y} and {Z}", "{X} and {Y} as well as {Z}",
    "carmakers such as {X}, {Y} and {Z}", "several carmakers, including {X}, {Y} and {Z}", "{X} as well as {Y} and {Z}",
)  # fmt: skip
NONE = ("{v}", "{A} sold 30,000 cars in May. {v}", "{B} sold 30,000 cars in May. // {v}", "{A} grows abroad // {v}")
PAIRS = (("Geely", "Renault"), ("Xpeng", "Tesla"), ("BYD", "CATL"), ("Xpeng", "Magna"), ("Changan", "Huawei"))
FRAMES = {"told": TOLD, "of the topic": OF_THE_TOPIC, "together": TOGETHER, "named": NAMED, "none": NONE}
EVERY = 6  # each wording meets one of so many frames
# What a clause in front of its subject says that it did.
FRONTED = (
    ("equity", "Geely", "Momenta", "buying a stake in {B}"), ("equity", "Geely", "Momenta", "acquiring {B}"),
    ("equity", "Geely", "Momenta", "investing $200 million in {B}"), ("other", "Geely", "Ford", "teaming up with {B}"),
    ("joint_venture", "Geely", "Renault", "forming a joint venture with {B}"),
    ("joint_development", "Changan", "Renault", "co-developing an electric SUV with {B}"),
    ("technology_supply", "Changan", "CATL", "ordering batteries from {B}"),
    ("technology_supply", "Momenta", "Toyota", "starting to supply driving software to {B}"),
    ("manufacturing", "Xpeng", "Magna", "signing a contract manufacturing agreement with {B}"),
    ("distribution", "Xpeng", "Inchcape", "appointing {B} as its distributor in Poland"),
    ("other", "Geely", "Ford", "signing a memorandum of understanding with {B}"),
    ("other", "Geely", "Ford", "buying a plant from {B}"),
)  # fmt: skip


class Table(NamedTuple):
    """Wordings of one kind of deal between two companies, and the frames they are put into."""

    frames: str
    kind: str
    companies: tuple[str, ...]
    wordings: list[str]


def tables() -> list[Table]:
    """The tables of matrix_en.txt."""
    found: list[Table] = []
    frames = ""
    for line in (Path(__file__).parent / "matrix_en.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            frames = line.strip("[]")
        elif line.startswith("= "):
            kind, *companies = line[2:].split()
            found.append(Table(frames, kind, tuple(companies), []))
        elif line and not line.startswith("#"):
            found[-1].wordings.append(line)
    return found


def named_tables(is_wanted: Callable[[str], bool]) -> list[object]:
    """The tables put into some frames, each under its name."""
    return [
        pytest.param(table, id=f"{table.frames} {table.kind} {at}")
        for at, table in enumerate(tables())
        if is_wanted(table.frames)
    ]


def wanted(kind: str, companies: tuple[str, ...]) -> set[Row]:
    """The one deal of a table, or none."""
    return set() if kind == "none" else {row("+".join(companies).lower(), kind)}


def capital(text: str) -> str:
    """A text with its first letter large."""
    return text[:1].upper() + text[1:]


def wrong(table: Table, turn: int) -> list[str]:
    """The articles of a wording of which not just that deal is read."""
    failed = []
    frames = FRAMES[table.frames]
    pairs = [table.companies] if table.companies else PAIRS
    for at, (frame, companies) in enumerate(product(frames, pairs)):
        if at % EVERY != turn % EVERY:
            continue
        names = dict(zip("AB", companies, strict=True))
        text = capital(frame.format(v=table.wordings[turn].format(**names), **names))
        if rows(*text.split(" // ")) != wanted(table.kind, companies):
            failed.append(text)
    return failed


@pytest.mark.parametrize("table", named_tables(lambda frames: frames != "listed"))
def test_every_wording_is_read_in_every_frame(table: Table) -> None:
    assert [text for turn in range(len(table.wordings)) for text in wrong(table, turn)] == []


@pytest.mark.parametrize("table", named_tables(lambda frames: frames == "listed"))
def test_each_of_a_list_of_partners_has_the_deal(table: Table) -> None:
    first, *partners = table.companies
    failed = []
    for turn, wording in enumerate(table.wordings):
        for listed in LISTS[turn % 2 :: 2]:
            text = wording.format(A=first, L=listed.format(**dict(zip("XYZ", partners, strict=True))))
            if rows(text) != {row(f"{first}+{partner}".lower(), table.kind) for partner in partners}:
                failed.append(text)
    assert failed == []


@pytest.mark.parametrize("opening", ["Besides", "In addition to", "Apart from", "Aside from", "Alongside"])
@pytest.mark.parametrize("subject", ["it", "the company"])
def test_who_opens_a_sentence_behind_such_a_word_is_not_its_subject(opening: str, subject: str) -> None:
    told = rows(f"CATL sold 30 GWh in May. {opening} Honda, {subject} supplies BMW and Toyota with batteries.")
    assert {row(f"catl+{maker}", "technology_supply") for maker in ("bmw", "toyota")} <= told
    assert all("catl" in parties for parties, _ in told)


def test_what_a_clause_in_front_says_is_the_subject_s() -> None:
    failed = [
        text
        for kind, first, second, doing in FRONTED
        for text in [f"After {doing.format(B=second)}, {first} sold 30,000 cars in May."]
        if rows(text) != wanted(kind, (first, second))
    ]
    assert failed == []


@pytest.mark.parametrize(
    "frame", ["吉利{v}。", "日前，吉利宣布，{v}。", "吉利5月销量3万辆。该公司{v}。", "据悉，吉利已{v}。"]
)
@pytest.mark.parametrize(
    "wording",
    [
        "收购地平线10%的股份",
        "投资地平线2亿美元",
        "向地平线投资2亿美元",
        "领投地平线新一轮融资",
        "入股地平线",
    ],
)
def test_chinese_wordings_of_a_share(frame: str, wording: str) -> None:
    assert rows(frame.format(v=wording)) == {row("geely+horizon-robotics", "equity")}


def test_no_wording_stands_twice() -> None:
    listed = sorted((table.frames, table.companies, wording) for table in tables() for wording in table.wordings)
    assert [key for key, same in groupby(listed) if len(list(same)) > 1] == []
