"""The filters beside companies and years: where each keeps its value. Their words are in words/texts/filters.toml."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.words import t


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter of codes: its field of Filters, its facet in mart.options, and its key in the address."""

    field: str
    facet: str
    key: str


GROUPS = Facet("brand_groups", "brand_group", "group")
MORE = (
    Facet("measures", "measure", "metric"),
    Facet("claim_kinds", "claim_kind", "status"),
    Facet("counters", "counter", "counted"),
    Facet("origins", "origin", "source"),
    Facet("publishers", "publisher", "publisher"),
    Facet("deal_kinds", "deal_kind", "deal_kinds"),
)
CONFIDENCE = "confidence"
STEPS = (None, 0.6, 0.7, 0.8, 0.9)  # what the choice of confidence offers
OFFERED = 300  # values of one filter that its widget offers, the most frequent ones


def surely(least: float | None) -> str:
    """A step of confidence for reading and for the address."""
    return t("filters.sure_from.all") if least is None else t("filters.sure_from.step", least=f"{least:.0%}")
