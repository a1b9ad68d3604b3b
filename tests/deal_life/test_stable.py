"""The same articles give the same deals in any order, more articles rename none, and a person's word goes first."""

from __future__ import annotations

import random
from itertools import chain
from pathlib import Path

import pytest

from tests.extracted import Found
from tests.store.sample import vocabularies

from .stories import STORIES
from .telling import Link, built, deals, linked, rows, told

TABLES = ("deals", "deal_parties", "deal_members", "deal_stages", "deal_values", "related_deals")


@pytest.fixture(scope="module")
def data() -> Path:
    return vocabularies()


def of(*names: str) -> list[Found]:
    """The articles of these stories."""
    return [told(*article) for article in chain.from_iterable(STORIES[name].articles for name in names)]


def ids(database: Path) -> dict[str, str]:
    """The deal that each article tells of."""
    return dict(rows(database, "SELECT article_id, deal_id FROM mart.deal_mentions"))


@pytest.fixture(scope="module")
def mention_ids(data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The mention in each article: its id is of the article's words alone, whatever else is loaded."""
    database = built(tmp_path_factory.mktemp("mentions") / "x", data, of(*STORIES))
    return dict(rows(database, "SELECT article_id, mention_id FROM mart.deal_mentions"))


def test_the_order_of_loading_changes_nothing(tmp_path: Path, data: Path) -> None:
    articles = of(*STORIES)
    held = []
    for seed in range(3):
        random.Random(seed).shuffle(articles)
        database = built(tmp_path / f"{seed}.duckdb", data, articles)
        held.append({table: rows(database, f"FROM core.{table} ORDER BY ALL") for table in TABLES})
    assert held[0] == held[1] == held[2]
    assert all(held[0].values())


def test_newer_articles_rename_no_deal(tmp_path: Path, data: Path) -> None:
    first, *later = of("planned, signed, ended")
    before, after = built(tmp_path / "a", data, [first]), built(tmp_path / "b", data, [first, *later])
    assert set(ids(after).values()) == set(ids(before).values())


def test_under_an_older_article_the_old_id_still_leads_to_the_deal(tmp_path: Path, data: Path) -> None:
    first, *later = of("planned, signed, ended")
    before, after = built(tmp_path / "a", data, later), built(tmp_path / "b", data, [first, *later])
    (old,) = set(ids(before).values())
    assert rows(after, f"SELECT deal_id FROM mart.deal_mentions WHERE mention_id = '{old}'") == [
        (ids(after)["suzuki-plan"],)
    ]


def test_an_undated_mention_joins_the_only_deal_that_it_fits(tmp_path: Path, data: Path) -> None:
    vague = told("vague", "2024-01-01", "Mazda builds cars in a joint venture with FAW.")
    one, other = of("two ventures of the same companies")
    assert deals(built(tmp_path / "a", data, [one, vague])) == {frozenset({"mazda-first", "vague"})}
    apart = built(tmp_path / "b", data, [one, other, vague])
    assert deals(apart) == {frozenset({"mazda-first"}), frozenset({"mazda-second"}), frozenset({"vague"})}
    early = told("vague", "2015-01-01", "Mazda builds cars in a joint venture with FAW.")
    assert frozenset({"mazda-first", "vague"}) in deals(built(tmp_path / "c", data, [one, other, early]))


def test_a_guessed_day_dates_nothing(tmp_path: Path, data: Path) -> None:
    guessed = told("guess", "2024-01-01", "Mazda and FAW plan a joint venture.", published_from="guessed")
    database = built(tmp_path / "x", data, [guessed])
    query = "SELECT stage, said, precision, dated_by, first_on, last_on FROM mart.deal_stages"
    assert rows(database, query) == [("planned", None, None, "nothing", None, None)]


@pytest.mark.parametrize(
    ("story", "links", "expected"),
    [
        ("two ventures of the same companies", [("mazda-first", "mazda-second", "same")], {"mazda-first mazda-second"}),
        ("a brand and its group", [("audi-brand", "audi-group", "apart")], {"audi-brand", "audi-group"}),
        (
            "planned, signed, ended",
            [("suzuki-plan", "suzuki-sign", "apart"), ("suzuki-plan", "suzuki-end", "apart")],
            {"suzuki-plan", "suzuki-sign suzuki-end"},
        ),
        (
            "planned, signed, ended",
            [("suzuki-plan", "suzuki-end", "apart")],
            {"suzuki-plan", "suzuki-sign", "suzuki-end"},
        ),
        (
            "planned, signed, ended",
            [("suzuki-plan", "suzuki-end", "apart"), ("suzuki-sign", "suzuki-end", "same")],
            {"suzuki-plan", "suzuki-sign suzuki-end"},
        ),
        ("two stakes", [("nissan-buys", "nobody", "same")], {"nissan-buys", "nissan-holds"}),
    ],
    ids=["merged", "split", "one leaves", "one fits both", "and is placed", "about nothing"],
)
def test_a_person_overrules_the_rules(
    story: str,
    links: list[Link],
    expected: set[str],
    tmp_path: Path,
    data: Path,
    mention_ids: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = [(mention_ids[one], mention_ids.get(other, other), verdict) for one, other, verdict in links]
    for place, given in enumerate((said, [(other, one, verdict) for one, other, verdict in said])):
        database = linked(monkeypatch, tmp_path / f"b{place}", data, of(story), given)
        assert deals(database) == {frozenset(deal.split()) for deal in expected}


def test_what_a_person_said_is_told_on_the_mention(
    tmp_path: Path, data: Path, mention_ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    link = (mention_ids["audi-brand"], mention_ids["audi-group"], "apart")
    database = linked(monkeypatch, tmp_path / "b", data, of("a brand and its group"), [link])
    assert rows(database, "SELECT DISTINCT joined_by FROM mart.deal_mentions") == [("decision",)]
    assert rows(database, "SELECT DISTINCT why FROM mart.related_deals") == [("decision",)]
