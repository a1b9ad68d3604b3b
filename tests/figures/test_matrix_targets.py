"""What makers aim for and what they guide for, in every ordinary wording."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_AIMS = (
    "BYD aims to sell 5.5 million vehicles this year.",
    "BYD targets sales of 5.5 million vehicles this year.",
    "BYD has set a target of 5.5 million vehicles this year.",
    "BYD has set itself a goal of selling 5.5 million vehicles in 2025.",
    "BYD's sales target for 2025 is 5.5 million vehicles.",
    "BYD's 2025 sales target stands at 5.5 million vehicles.",
    "BYD wants to sell 5.5 million vehicles in 2025.",
    "BYD is targeting 5.5 million sales in 2025.",
    "BYD is aiming for 5.5 million sales in 2025.",
    "BYD is aiming for sales of 5.5 million vehicles this year.",
    "BYD set its sights on sales of 5.5 million vehicles in 2025.",
    "BYD hopes to sell 5.5 million vehicles this year.",
    "BYD's goal is to sell 5.5 million vehicles this year.",
    "BYD has a target of selling 5.5 million cars in 2025.",
    "BYD strives to sell 5.5 million cars in 2025.",
    "BYD's ambition is to sell 5.5 million cars in 2025.",
    "For 2025, BYD has a sales target of 5.5 million.",
    "For this year, BYD is targeting sales of 5.5 million vehicles.",
    "BYD seeks to sell 5.5 million vehicles in 2025.",
    "BYD reiterated its target of 5.5 million vehicles for 2025.",
    "BYD kept its annual sales target at 5.5 million vehicles.",
    "BYD kept its 2025 target of 5.5 million vehicles.",
    "BYD raised its 2025 sales target to 5.5 million vehicles.",
    "BYD lifted its sales goal for this year to 5.5 million units.",
    "BYD cut its sales target for 2025 to 5.5 million.",
    "The company, BYD, has an annual target of 5.5 million vehicles.",
    "BYD's full-year target is 5.5 million vehicles.",
    "BYD's annual sales goal is 5.5 million vehicles.",
    "BYD's target for the year is 5.5 million vehicles.",
    "BYD has pledged to sell 5.5 million vehicles this year.",
    "BYD has vowed to sell 5.5 million vehicles this year.",
    "BYD eyes sales of 5.5 million vehicles this year.",
    "BYD is eyeing 5.5 million sales this year.",
    "BYD would like to sell 5.5 million vehicles in 2025.",
    "BYD is shooting for 5.5 million sales in 2025.",
    "BYD is gunning for sales of 5.5 million vehicles in 2025.",
)
_GUIDED = (
    "Nio expects to deliver 70,000 to 75,000 vehicles in the third quarter.",
    "Nio expects deliveries of between 70,000 and 75,000 vehicles in the third quarter.",
    "Nio guided for deliveries of 70,000 to 75,000 vehicles in the third quarter.",
    "For the third quarter, Nio expects deliveries of 70,000-75,000 vehicles.",
    "Nio forecasts third-quarter deliveries of 70,000 to 75,000 vehicles.",
    "Nio's third-quarter delivery guidance is 70,000 to 75,000 vehicles.",
    "Nio sees third-quarter deliveries of between 70,000 and 75,000 vehicles.",
    "Nio projected deliveries of 70,000 to 75,000 units for the third quarter.",
    "For the third quarter, the company, Nio, guides to deliveries of 70,000 to 75,000 vehicles.",
    "Nio anticipates vehicle deliveries between 70,000 and 75,000 in the third quarter.",
    "Third-quarter deliveries at Nio should come in at 70,000 to 75,000 vehicles.",
    "Nio is guiding for 70,000 to 75,000 deliveries in the third quarter.",
    "Nio put its delivery guidance for the third quarter at 70,000 to 75,000 vehicles.",
)
_FORESEEN = (
    "BYD expects sales to rise 20 percent this year.",
    "BYD expects its sales to grow by 20% in 2025.",
    "BYD forecasts a 20 percent rise in sales this year.",
    "BYD forecasts sales growth of 20% in 2025.",
    "BYD's sales are expected to grow 20 percent in 2025.",
    "BYD predicts its sales will increase 20 percent this year.",
    "BYD sees its sales growing 20% this year.",
    "BYD's sales will rise by 20 percent in 2025, it said.",
    "BYD anticipates a 20% increase in sales this year.",
)
_GROWTH_AIMED_FOR = (
    "BYD targets a 20 percent rise in sales this year.",
    "BYD is targeting sales growth of 20% in 2025.",
    "BYD wants to increase sales by 20% in 2025.",
    "BYD aims for sales growth of 20% in 2025.",
    "BYD's goal is a 20% increase in sales in 2025.",
    "BYD set a target of 20% sales growth for 2025.",
)
_ROWS = {
    _AIMS: "byd sales 5500000 world target @2025",
    _GUIDED: "nio sales 70000-75000 world forecast @2025-07/2025-09",
    _FORESEEN: "byd sales yoy 20% world forecast @2025",
    _GROWTH_AIMED_FOR: "byd sales yoy 20% world target @2025",
}


@pytest.mark.parametrize("ways", _ROWS)
def test_what_lies_ahead(ways: tuple[str, ...]) -> None:
    assert [way for way in ways if rows_of(Case(way)) != [_ROWS[ways]]] == []


@pytest.mark.parametrize("verb", ["plans to", "intends to"])
def test_what_is_planned_is_a_forecast(verb: str) -> None:
    want = ["byd sales 5500000 world forecast @2025"]
    assert rows_of(Case(f"BYD {verb} sell 5.5 million vehicles in 2025.")) == want
