"""What a person's look at a figure is worth where claims disagree, or where its date is doubted."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from etl.records import Figure
from etl.store.opening import reading
from etl.store.waiting import waiting
from tests.extracted import Found

from .articles import World, figure, told, year

YARDS = "Yards shipped 5.02 million vehicles in 2023 and 5.91 million in 2024."
PORTS = "Ports sent 5.91 million cars abroad in the year 2023, and berths were full."
QUAYS = "Quays counted some 4.8 million vehicles for all of 2023."


def claim(text: str, number: str, first: int, **fields: Any) -> Figure:
    value = float(number.removesuffix(" million")) * 1_000_000
    return figure(text, text, number, metric="exports", value=value, **year(first) | fields)


def article(name: str, text: str, *claims: Figure) -> Found:
    return told(claims, (), text, name, f"https://paper.example/{name}")


def yards() -> Found:
    return article("yards", YARDS, claim(YARDS, "5.02 million", 2023), claim(YARDS, "5.91 million", 2024))


def ports() -> Found:
    return article("ports", PORTS, claim(PORTS, "5.91 million", 2023, confidence=0.8))


def quays(**fields: Any) -> Found:
    return article("quays", QUAYS, claim(QUAYS, "4.8 million", 2023, bound="about", **fields))


def chosen(world: World, first: int = 2023) -> list[tuple[str, str]]:
    """The number that speaks for the exports of a year, and the rule."""
    query = """SELECT f.number_text, g.rule FROM core.groups AS g JOIN core.figures AS f ON f.figure_id = g.chosen_id
        WHERE g.metric = 'exports' AND g.period_start = ?"""
    return world.rows(query, date(first, 1, 1))


def mark(world: World, number: str, first: int) -> tuple[Any, ...]:
    """How a point is charted: whether it is drawn, the period it probably means, and who checked its date."""
    query = """SELECT is_drawn, reason, probable_label, date_checked_by FROM mart.points
        WHERE number_text = ? AND period_start = ?"""
    [row] = world.rows(query, number, date(first, 1, 1))
    return row


@pytest.mark.parametrize(
    ("kind", "more"),
    [("accept", {}), ("edit", {"changes": {"bound": "exact"}})],
)
def test_a_claim_that_a_person_checked_speaks_for_its_group(world: World, kind: Any, more: dict[str, Any]) -> None:
    world.load(yards(), quays())
    assert chosen(world) == [("5.02 million", "plain_first")]
    checked = world.decide(kind, world.row("4.8 million"), **more)
    world.load(yards(), quays())
    assert world.state(checked) == ("applied", None)
    assert chosen(world) == [("4.8 million", "person_first")]
    assert mark(world, "5.02 million", 2023) == (False, "apart", None, None)
    world.decide("undo", undoes=checked, anchors=())
    world.load(yards(), quays())
    assert chosen(world) == [("5.02 million", "plain_first")]


def test_of_two_checked_claims_the_next_rules_decide(world: World) -> None:
    world.load(yards(), quays())
    world.decide("accept", world.row("4.8 million"))
    world.decide("accept", world.row("5.02 million"))
    world.load(yards(), quays())
    assert chosen(world) == [("5.02 million", "plain_first")]
    assert mark(world, "4.8 million", 2023)[:2] == (True, "apart")  # contradicted, and drawn: a person stands behind it


def test_a_check_makes_no_fact_of_a_forecast(world: World) -> None:
    world.load(yards(), quays(status="forecast"))
    world.decide("accept", world.row("4.8 million"))
    world.load(yards(), quays(status="forecast"))
    assert chosen(world) == [("5.02 million", "actual_first")]


def test_a_doubted_date_that_a_person_accepts_counts_and_says_who_checked_it(world: World) -> None:
    world.load(yards(), ports())
    assert mark(world, "5.91 million", 2023) == (False, "misdated", "2024", None)
    doubted = world.row("5.91 million", article_id="ports")
    accepted = world.decide("accept", doubted, by="Bo Chen")
    world.load(yards(), ports())
    assert mark(world, "5.91 million", 2023) == (True, "chosen", "2024", "Bo Chen")
    assert chosen(world) == [("5.91 million", "person_first")]
    with reading(world.database) as connection:
        assert waiting(connection, "misdated") == ([], 0)
    world.decide("undo", undoes=accepted, anchors=())
    world.load(yards(), ports())
    assert mark(world, "5.91 million", 2023) == (False, "misdated", "2024", None)


def test_an_edit_of_another_field_leaves_the_date_in_doubt(world: World) -> None:
    world.load(yards(), ports())
    world.decide("edit", world.row("5.91 million", article_id="ports"), changes={"bound": "about"})
    world.load(yards(), ports())
    assert mark(world, "5.91 million", 2023)[1:] == ("misdated", "2024", None)


def test_an_edited_period_moves_a_misdated_claim(world: World) -> None:
    world.load(yards(), ports())
    changes = {"period_start": "2024-01-01", "period_end": "2024-12-31"}
    world.decide("edit", world.row("5.91 million", article_id="ports"), changes=changes)
    world.load(yards(), ports())
    assert world.rows("SELECT count(*) FROM core.misdated") == [(0,)]
    query = "SELECT article_id, reason FROM mart.points WHERE number_text = '5.91 million' ORDER BY article_id"
    assert world.rows(query) == [("ports", "chosen"), ("yards", "same_number")]


def test_a_database_with_checked_dates_keeps_every_promise(world: World) -> None:
    world.load(yards(), ports())
    world.decide("accept", world.row("5.91 million", article_id="ports"))
    world.load(yards(), ports())
    assert world.rows("SELECT check_name FROM mart.quality WHERE offenders > 0 AND level = 'blocking'") == []
