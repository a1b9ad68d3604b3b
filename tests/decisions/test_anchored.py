"""A decision finds its row again when rules, text or file change, and touches nothing where that is not sure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.decisions.articles import address_key
from etl.records import Deal, Figure, Span
from tests.extracted import Found

from .articles import DIGEST, HALVES, SALES, TEXT, World, exports, half, moved, plant, sales, told

PREFACE = "A ship left the quay at dawn, and nobody counted the cars.\n\n"
Kind = Any
Later = tuple[World, dict[str, str]]  # the decisions by case


def with_sentence(new: str, number: str = "41,200", **fields: Any) -> Found:
    """The article with its first sentence in other words, read as before but for the fields."""
    text = TEXT.replace(SALES, new)
    return told([sales(text, new, number, **fields), exports(text)], [], text)


def without(*left: Figure, deals: tuple[Deal, ...] = ()) -> Found:
    return told(list(left), list(deals))


def otherwise(name: str, url: str) -> Found:
    """Another article with the same sentence in it."""
    text = f"{PREFACE}Rain had fallen on the coast for a week, and the drivers talked of little else.\n\n{DIGEST}"
    return told([exports(text)], [], text, name, url)


@dataclass(frozen=True)
class Case:
    """A decision on the row of 41,200, the article as it is told later, and how the row is found then or why not."""

    kind: Kind
    later: Callable[[], Found]
    found_by: str | None = None
    why: str | None = None
    changes: dict[str, Any] = field(default_factory=dict)


CASES = {
    "nothing changed": Case("reject", told, "exact"),
    "text before it": Case("reject", lambda: told(text=PREFACE + TEXT), "exact"),
    "another confidence and attribution": Case(
        "accept", lambda: without(sales(confidence=0.2, attribution="caam")), "exact"
    ),
    "rules read another class; rejected": Case("reject", lambda: without(sales(vehicle_class="passenger")), "fields"),
    "rules read another class; accepted": Case(
        "accept",
        lambda: without(sales(vehicle_class="passenger")),
        why="the row now reads otherwise in vehicle_class",
    ),
    "rules read another metric; rejected": Case(
        "reject", lambda: without(sales(metric="production")), why="the row now reads otherwise in metric"
    ),
    "rules read another maker; edited": Case(
        "edit", lambda: without(sales(subject="geely")), why="the row now reads otherwise in subject",
        changes={"geography": "ar"},
    ),
    "rules read what the edit says": Case(
        "edit", lambda: without(sales(subject="geely")), "fields", changes={"subject": "geely"}
    ),
    "rules take more words for the number": Case("reject", lambda: without(sales(number="41,200 sales")), "exact"),
    "a second claim on the number": Case(
        "reject",
        lambda: without(sales(geography="ar"), sales(geography="pe")),
        why="several rows rest on this number, and none reads as it did",
    ),
    "other quotes and case": Case(
        "accept", lambda: with_sentence("HARBOUR MOTORS counted 41,200 sales, for BYD in Chile, during 2024!"), "alike"
    ),
    "a word put in": Case("accept", lambda: with_sentence(SALES.replace("counted", "has counted")), "alike"),
    "cut at another place": Case(
        "reject", lambda: with_sentence("Harbour Motors counted 41,200 sales for BYD in Chile."), "alike"
    ),
    "a word put in and read otherwise": Case(
        "reject",
        lambda: with_sentence(SALES.replace("counted", "has counted"), vehicle_class="passenger"),
        why="the quotation is not in the article",
    ),
    "another number": Case(
        "reject",
        lambda: with_sentence(SALES.replace("41,200", "41,300"), "41,300", value=41_300),
        why="the quotation is not in the article",
    ),
    "said in other words": Case(
        "accept", lambda: with_sentence("At 41,200, Chile's buyers of BYD set a mark that year."),
        why="the quotation is not in the article",
    ),
    "no row is read any more": Case(
        "accept", lambda: without(exports()), why="the quotation stands in the article, and no row is read from it"
    ),
    "the article is gone": Case(
        "accept", lambda: told(name="quay", url="https://paper.example/quay"), why="its article is not loaded"
    ),
    "another file at the address": Case("reject", lambda: told(name="saved-again"), "exact"),
    "another address of the file": Case("reject", lambda: told(url="https://mirror.example/harbour"), "exact"),
    "no address any more": Case("reject", lambda: told(url=""), "exact"),
}  # fmt: skip


@pytest.fixture(scope="module")
def told_later(tmp_path_factory: pytest.TempPathFactory, shared_data: Path) -> Later:
    """A world in which the article of each case was decided about and then told later, and the decisions by case."""
    world = World(tmp_path_factory.mktemp("later"), shared_data)
    world.load(*(nth(told(), place) for place in range(len(CASES) + len(DEALS))))
    made: dict[str, str] = {}
    for place, (name, case) in enumerate(CASES.items()):
        row = world.row("41,200", article_id=f"harbour-{place}")
        made[name] = world.decide(case.kind, row, changes=case.changes)
    for place, name in enumerate(DEALS, len(CASES)):
        query = "SELECT mention_id FROM core.deal_mentions WHERE article_id = ?"
        made[name] = world.decide("reject", world.rows(query, f"harbour-{place}")[0][0])
    later = [*(case.later for case in CASES.values()), *(one for one, _, _ in DEALS.values())]
    world.load(*(nth(tell(), place) for place, tell in enumerate(later)))
    return world, made


def nth(found: Found, place: int) -> Found:
    """The same article with names of its own, and so much of its own behind it that none is a copy of another."""
    article = found.extraction.article
    own = " ".join(f"w{place}x{number}" for number in range(120))
    return moved(
        replace(found, article_id=f"{found.article_id}-{place}", content_sha256=f"{found.content_sha256}{place:04}"),
        name=f"{article.name}-{place}",
        file=f"{article.name}-{place}.txt",
        url=f"{article.url}-{place}" if article.url else "",
        text=f"{article.text}\n\n{own}",
    )


@pytest.mark.parametrize("name", CASES)
def test_a_row_is_found_again_or_the_decision_is_listed(told_later: Later, name: str) -> None:
    world, made = told_later
    case, decision = CASES[name], made[name]
    found = world.rows("SELECT found_by FROM core.decision_rows WHERE decision_id = ?", decision)
    if case.found_by:
        assert world.state(decision) == ("applied", None)
        assert found == [(case.found_by,)]
    else:
        of_case = "WHERE suffix(article_id, ?)"
        article = f"-{list(CASES).index(name)}"
        assert world.state(decision) == ("unanchored", case.why)
        assert found == []
        assert world.rows(f"FROM core.rejected {of_case}", article) == []
        assert world.rows(f"SELECT DISTINCT reviewed FROM mart.points {of_case}", article) in ([(None,)], [])


def test_of_two_claims_on_one_number_only_the_one_meant_is_touched(world: World) -> None:
    world.decide("reject", world.row("50%", subject="toyota"))
    world.load()
    assert world.rows("SELECT subject FROM core.figures WHERE number_text = '50%'") == [("gac",)]


def test_a_claim_is_not_taken_for_the_one_that_stood_beside_it(world: World) -> None:
    decision = world.decide("reject", world.row("50%", subject="toyota"))
    world.load(told([half("gac")], []))
    assert world.state(decision) == ("unanchored", "several rows rest on this number, and none reads as it did")
    assert world.rows("SELECT subject FROM core.figures") == [("gac",)]


def test_what_was_rejected_beside_a_claim_still_counts(world: World) -> None:
    world.decide("reject", world.row("50%", subject="toyota"))
    world.load()
    [anchor] = world.anchors(world.row("50%"))
    assert (anchor.fields["subject"], anchor.beside) == ("gac", 1)


def test_the_same_words_twice_are_told_apart_by_what_they_claim(world: World) -> None:
    text = f"{TEXT}\n\n{SALES}"
    twice = told([sales(text), exports(text)], [], text)
    second = text.rindex(SALES)
    again = replace(
        sales(text),
        period_start=date(2023, 1, 1),
        period_end=date(2023, 12, 31),
        evidence=Span(second, second + len(SALES)),
        number=Span(second + SALES.index("41,200"), second + SALES.index("41,200") + 6),
    )
    both = told([sales(text), again], [], text)
    world.load(both)
    world.decide("reject", world.row("41,200", period_start="2023-01-01"))
    world.load(both)
    assert world.rows("SELECT year(period_start) FROM core.figures") == [(2024,)]
    world.load(twice)
    [(state,)] = world.rows("SELECT state FROM core.decisions")
    assert state == "unanchored"


def test_two_versions_at_one_address_are_both_settled(world: World) -> None:
    world.decide("reject", world.row("900,000"))
    world.load(told(), otherwise("harbour-2", "http://www.paper.example/harbour/#top"))
    assert world.rows("SELECT number_text FROM core.figures WHERE value = 900000") == []
    assert world.rows("SELECT count(*) FROM core.decision_rows") == [(2,)]


def test_a_decision_follows_the_story_to_the_article_that_stands_for_it(world: World) -> None:
    decision = world.decide("reject", world.row("900,000"))
    earlier = moved(told(name="wire", url="https://wire.example/cars"), published=date(2025, 2, 1))
    world.load(told(), earlier)
    assert world.rows("SELECT carrier_id, article_id FROM core.carriers") == [("harbour", "wire")]
    assert world.state(decision) == ("applied", None)
    assert world.rows("FROM core.figures WHERE value = 900000") == []
    world.load(earlier)
    assert world.state(decision) == ("unanchored", "its article is not loaded")


def test_two_articles_of_one_file_name_are_not_guessed_between(world: World) -> None:
    decision = world.decide("reject", world.row("900,000"))
    one = moved(told(name="a", url=""), file="harbour.txt")
    other = moved(otherwise("b", ""), file="harbour.txt")
    world.load(one, other)
    assert world.state(decision) == ("unanchored", "several articles of this file name state it")
    assert len(world.rows("FROM core.figures WHERE value = 900000")) == 2


DEALS: dict[str, tuple[Callable[[], Found], str | None, str | None]] = {
    "as it was": (told, "exact", None),
    "another status": (lambda: told([], [plant(status="in_force")]), "exact", None),
    "an object found": (lambda: told([], [plant(object="engines")]), "fields", None),
    "another kind": (lambda: told([], [plant(kind="other")]), None, "the row now reads otherwise in kind"),
    "parties turned": (lambda: told([], [plant(parties=("renault", "geely"))]), "exact", None),
    "shorter words for it": (lambda: told([], [plant(sentence="will share one engine plant")]), "alike", None),
}


@pytest.mark.parametrize("name", DEALS)
def test_a_deal_is_found_again(told_later: Later, name: str) -> None:
    world, made = told_later
    _, found_by, why = DEALS[name]
    assert world.state(made[name]) == (("applied", None) if found_by else ("unanchored", why))
    found = world.rows("SELECT found_by FROM core.decision_rows WHERE decision_id = ?", made[name])
    assert found == ([(found_by,)] if found_by else [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://paper.example/a", "http://www.paper.example/a/"),
        ("https://PAPER.example/a#part", "https://paper.example/a"),
        (None, ""),
    ],
)
def test_addresses_of_one_page(one: str | None, other: str | None) -> None:
    assert address_key(one) == address_key(other)


@pytest.mark.parametrize("other", ["https://paper.example/b", "https://paper.example/a?page=2", "https://paper.test/a"])
def test_addresses_of_two_pages(other: str) -> None:
    assert address_key("https://paper.example/a") != address_key(other)


def test_sentences_used_here_stand_once() -> None:
    assert all(TEXT.count(sentence) == 1 for sentence in (SALES, DIGEST, HALVES))
