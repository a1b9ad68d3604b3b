"""Rows of mart.points, made by hand for the charts' tests."""

from __future__ import annotations

from typing import Any

import pandas as pd

PLAIN: dict[str, Any] = {
    "point_id": "", "origin": "official", "metric": "exports", "basis": "level", "status": "actual", "value": 1.0,
    "value_high": None, "unit": "vehicles", "bound": "exact", "subject": "all", "subject_name": "All makers",
    "geography": "cn", "geography_name": "China", "destination": None, "destination_name": None, "powertrain": "all",
    "vehicle_class": "all", "period_start": None, "period_end": None, "period_kind": "year", "period_label": "",
    "source": "caam", "source_name": "CAAM", "number_text": None, "evidence": None, "evidence_start": None,
    "evidence_end": None, "number_start": None, "number_end": None, "article_id": None, "publisher": None,
    "title": "A page", "url": None, "published": None, "is_brief": False, "note": None, "checked_with_url": None,
    "is_derived": False, "series_id": "one", "part": None, "part_name": None, "group_id": "g",
    "verdict": "alone", "reason": "chosen",
    "reason_name": "chosen", "is_chosen": True, "is_drawn": True, "probable_label": None, "date_checked_by": None,
    "metric_name": "Exports", "basis_name": "Level",
    "powertrain_name": "All powertrains", "class_name": "All vehicles", "counter_name": "CAAM", "bar_name": "Russia",
    "confidence": None, "reviewed": None, "reviewed_by": None, "reviewed_at": None, "review_reason": None,
    "review_changes": None,
}  # fmt: skip


def rows(*claims: dict[str, Any]) -> pd.DataFrame:
    """A table of these claims; what a claim does not say is PLAIN's, ids are p0, p1, ...; `value` is the number stated,
    and the interval is what its bound makes of it.
    """
    table = pd.DataFrame([_bounded(PLAIN | {"point_id": f"p{place}"} | claim) for place, claim in enumerate(claims)])
    for column in ("period_start", "period_end", "published"):
        table[column] = pd.to_datetime(table[column])
    return table


def _bounded(claim: dict[str, Any]) -> dict[str, Any]:
    """The claim with its interval, and without a plain value where it states only a limit or a range."""
    stated, high = claim["value"], claim["value_high"]
    is_limit = claim["bound"] in {"over", "under"}
    # A fall of more than 8% lies further down than -8.
    is_above = (claim["bound"] == "over") != (stated < 0)
    low_end = None if is_limit and not is_above else stated
    high_end = high if high is not None else None if is_limit and is_above else stated
    return claim | {
        "stated": stated, "value": None if is_limit or high is not None else stated, "low": low_end, "high": high_end,
        "low_open": low_end is None, "high_open": high_end is None,
        "nearness": "range" if high is not None else "limit" if is_limit else "stated",
    }  # fmt: skip


def year(first: int, value: float = 1.0, **fields: Any) -> dict[str, Any]:
    """A full year's claim."""
    return {
        "period_start": f"{first}-01-01", "period_end": f"{first}-12-31", "period_label": str(first), "value": value,
    } | fields  # fmt: skip


def to_april(first: int, value: float = 1.0, **fields: Any) -> dict[str, Any]:
    """A claim of January to April."""
    return {
        "period_start": f"{first}-01-01", "period_end": f"{first}-04-30", "period_kind": "year_to_date",
        "period_label": f"Jan–Apr {first}", "value": value,
    } | fields  # fmt: skip


def undated(value: float, **fields: Any) -> dict[str, Any]:
    """A claim without a period, in per cent, from an article."""
    return {
        "value": value, "period_kind": "unknown", "period_label": "undated", "unit": "percent", "origin": "article",
        "article_id": "a", "source": None, "publisher": "Paper",
    } | fields  # fmt: skip
