"""Decisions about an article that later only repeats another: they follow to the one that stands, or are listed."""

from __future__ import annotations

from datetime import date

import pytest

from etl.store.opening import reading
from etl.store.waiting import waiting
from tests.extracted import Found

from .articles import DIGEST, TEXT, World, exports, half, moved, plant, sales, told

FILLER = " ".join(f"Berth {n} was busy in week {n}, and the crane at its end never stood still." for n in range(1, 30))
REWORDED = "All in all the ports counted 900,000 cars that were shipped from China in 2024."


def wired(digest: str) -> Found:
    """The story as an agency told it two days before the paper: the same text, the digest in these words."""
    text = f"{TEXT.replace(DIGEST, digest)}\n\n{FILLER}"
    figures = (sales(text), exports(text, digest), half("toyota", text), half("gac", text))
    return moved(told(figures, (plant(text),), text, "wire", "https://wire.example/cars"), published=date(2025, 2, 1))


def papered() -> Found:
    """The story in the paper, which carries the agency's."""
    text = f"{TEXT}\n\n{FILLER}"
    figures = (sales(text), exports(text), half("toyota", text), half("gac", text))
    return told(figures, (plant(text),), text)


@pytest.mark.parametrize(
    ("digest", "state", "found_by"),
    [
        (DIGEST, ("applied", None), "exact"),
        (DIGEST.replace("In short: exports", "In short, exports"), ("applied", None), "alike"),
        (REWORDED, ("unanchored", "the quotation is not in the article"), None),
    ],
)
def test_a_decision_on_what_later_is_a_copy_follows_or_is_listed(
    world: World, digest: str, state: tuple[str, str | None], found_by: str | None
) -> None:
    world.load(papered())
    decision = world.decide("edit", world.row("900,000"), changes={"bound": "about"})
    world.load(papered(), wired(digest))
    assert world.rows("SELECT carrier_id, article_id FROM core.carriers") == [("harbour", "wire")]
    assert world.state(decision) == state
    touched = world.rows("SELECT article_id, found_by FROM mart.decisions WHERE row_id IS NOT NULL")
    assert touched == ([("wire", found_by)] if found_by else [])
    assert world.rows("SELECT bound FROM core.figures WHERE value = 900000") == [("about" if found_by else "exact",)]
    with reading(world.database) as connection:
        listed, _ = waiting(connection, "unanchored")
    assert [each.item_id for each in listed] == ([] if found_by else [decision])
    world.load(papered())  # the agency's is gone again
    assert world.state(decision) == ("applied", None)


def test_decisions_on_both_copies_hold_for_the_one_row(world: World) -> None:
    world.load(papered())
    edited = world.decide("edit", world.row("900,000"), changes={"bound": "about"})
    world.load(moved(wired(DIGEST), published=date(2025, 3, 1)))
    accepted = world.decide("accept", world.row("900,000"), by="Bo Chen")
    world.load(papered(), moved(wired(DIGEST), published=date(2025, 3, 1)))
    assert world.rows("SELECT carrier_id, article_id FROM core.carriers") == [("wire", "harbour")]
    assert {world.state(each)[0] for each in (edited, accepted)} == {"applied"}
    assert world.rows("SELECT reviewed, reviewed_by FROM mart.points WHERE stated = 900000") == [
        ("edit, accept", "Bo Chen")
    ]


def test_a_deal_of_a_copy_is_rejected_where_the_story_stands(world: World) -> None:
    world.load(papered())
    rejected = world.decide("reject", world.mention())
    world.load(papered(), wired(DIGEST))
    assert world.state(rejected) == ("applied", None)
    assert world.rows("FROM core.deal_mentions") == []
