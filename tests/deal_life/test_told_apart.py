"""Two deals of one kind between the same companies: told apart in one article, and by articles that name one each."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.deals import find_deals
from tests.extracted import Found
from tests.store.sample import vocabularies

from .telling import built, deals, rows, told

BENZ = (
    "Fujian Benz is a joint venture of BAIC and Mercedes-Benz. "
    "Beijing Benz is a joint venture of BAIC and Mercedes-Benz as well."
)


@pytest.fixture(scope="module")
def data() -> Path:
    return vocabularies()


def ventures(text: str) -> list[tuple[str | None, str | None, str]]:
    """Object, date and status of each joint venture that a text tells of, in its order."""
    found, _ = find_deals(told("text", "2025-05-20", text).extraction.article)
    return [(deal.object, deal.announced, deal.status) for deal in found if deal.kind == "joint_venture"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # by their names
            BENZ,
            [("Fujian Benz", None, "in_force"), ("Beijing Benz", None, "in_force")],
        ),
        (  # by their years
            "In 2005 Ford and Mahindra founded a joint venture. In 2019 Ford and Mahindra agreed on a joint venture.",
            [(None, "2005", "in_force"), (None, "2019", "announced")],
        ),
        (  # by calling one the second
            "Toyota and BYD founded a joint venture in 2019. Toyota and BYD want to found a second joint venture soon.",
            [(None, "2019", "in_force"), ("second venture", None, "planned")],
        ),
        (  # by the country
            "福特和江铃2013年成立合资公司。福特和江铃今年又签约，双方的第二家合资公司将设在泰国。",
            [(None, "2013", "in_force"), ("venture in Thailand", None, "in_force")],
        ),
    ],
)
def test_two_ventures_of_one_pair(text: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    assert ventures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Toyota and BYD founded a joint venture in 2019. The joint venture of Toyota and BYD now employs 300 people.",
        "Ford and Mahindra founded a joint venture in 2012. The venture of Ford and Mahindra was wound up in 2024.",
        "Beijing Benz is a joint venture of BAIC and Mercedes-Benz. BAIC and Mercedes-Benz founded it in 2005.",
        "Geely and Renault founded a joint venture in 2022. Geely and Renault own the joint venture in Brazil.",
    ],
)
def test_one_venture_told_twice_stays_one(text: str) -> None:
    assert len(ventures(text)) == 1


def named(name: str, published: str) -> Found:
    return told(
        f"{name[:3].casefold()}-{published}", published, f"{name} is a joint venture of BAIC and Mercedes-Benz."
    )


def test_articles_that_name_two_ventures_tell_of_two_deals(tmp_path: Path, data: Path) -> None:
    articles = [
        named("Fujian Benz", "2024-03-01"),
        named("Beijing Benz", "2024-04-01"),
        named("Beijing Benz", "2024-05-01"),
    ]
    database = built(tmp_path / "x.duckdb", data, articles)
    assert deals(database) == {frozenset({"fuj-2024-03-01"}), frozenset({"bei-2024-04-01", "bei-2024-05-01"})}
    assert set(rows(database, "SELECT why FROM mart.related_deals")) == {("venture",)}


def test_what_one_article_tells_apart_stays_apart(tmp_path: Path, data: Path) -> None:
    text = (
        "Toyota and BYD founded a joint venture in 2024. Toyota and BYD agreed in 2025 to found a second joint venture."
    )
    database = built(tmp_path / "x.duckdb", data, [told("both", "2025-05-20", text)])
    assert rows(database, "SELECT announced FROM mart.deals ORDER BY announced") == [("2024",), ("2025",)]
    assert set(rows(database, "SELECT why FROM mart.related_deals")) == {("one text",)}


def test_an_article_that_fits_only_one_of_them_joins_it(tmp_path: Path, data: Path) -> None:
    both = told("both", "2025-05-20", BENZ)
    database = built(tmp_path / "x.duckdb", data, [both, named("Beijing Benz", "2025-06-01")])
    query = "SELECT object, articles FROM mart.deals ORDER BY object"
    assert rows(database, query) == [("Beijing Benz", 2), ("Fujian Benz", 1)]
