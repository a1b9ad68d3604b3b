"""Fields and values as a person types them."""

from __future__ import annotations

import pytest

from etl.decisions.settings import settings


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("value=5,859,000", {"value": 5_859_000}),
        ("value=68.7", {"value": 68.7}),
        ("value=-3", {"value": -3}),
        ("value_high=", {"value_high": None}),
        ("destination=", {"destination": None}),
        ("subject=geely", {"subject": "geely"}),
        ("number_text=over 60%", {"number_text": "over 60%"}),
        ("period=2025", {"period_start": "2025-01-01", "period_end": "2025-12-31"}),
        ("period=2024-02", {"period_start": "2024-02-01", "period_end": "2024-02-29"}),
        ("period=2025-Q2", {"period_start": "2025-04-01", "period_end": "2025-06-30"}),
        ("period=2025h2", {"period_start": "2025-07-01", "period_end": "2025-12-31"}),
        ("period=2025-01..2025-04", {"period_start": "2025-01-01", "period_end": "2025-04-30"}),
        ("period=2025-01-15..2025-02-03", {"period_start": "2025-01-15", "period_end": "2025-02-03"}),
        ("period=", {"period_start": None, "period_end": None}),
        ("period_end=2025-04", {"period_end": "2025-04-30"}),
        ("period_start = 2025-04", {"period_start": "2025-04-01"}),
    ],
)
def test_a_figure_s_fields(typed: str, expected: dict[str, object]) -> None:
    assert settings([typed], "figure") == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("parties=geely, renault", {"parties": ["geely", "renault"]}),
        ("parties=geely|renault", {"parties": ["geely", "renault"]}),
        ("announced=2023-07", {"announced": "2023-07"}),
        ("stake_percent=4.99", {"stake_percent": 4.99}),
        ("object=a=b", {"object": "a=b"}),
    ],
)
def test_a_deal_s_fields(typed: str, expected: dict[str, object]) -> None:
    assert settings([typed], "deal") == expected


def test_several_fields_come_in_the_contract_s_order() -> None:
    assert list(settings(["unit=percent", "metric=sales", "value=1"], "figure")) == ["metric", "value", "unit"]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("value", "write it as field=value"),
        ("value=many", "is not a number"),
        ("value=nan", "cannot stand in value"),
        ("value=inf", "cannot stand in value"),
        ("value=", "value cannot be empty"),
        ("metric=", "metric cannot be empty"),
        ("colour=red", "a figure has no field colour; the fields of a figure are metric"),
        ("parties=geely", "a figure has no field parties"),
        ("evidence=words", "a figure has no field evidence"),
        ("confidence=1", "a figure has no field confidence"),
        ("period=last year", "is not a date"),
        ("period=2025-13", "is not a date"),
        ("period=2025-Q5", "is not a date"),
        ("period=2025-02-30", "is not a date"),
        ("period_start=spring", "is not a date"),
    ],
)
def test_what_cannot_be_is_named(typed: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        settings([typed], "figure")
