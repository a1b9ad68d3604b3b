"""What the last loads changed."""

from __future__ import annotations

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import run

_HEEDED = (
    "companies", "brand_groups", "measures", "deal_kinds", "publishers", "origins", "first_year", "last_year",
)  # fmt: skip


def loads() -> pd.DataFrame:
    """The loads that the database remembers, the newest first, each with how many changes it made."""
    return run.rows("loads")


def counts(load_id: int) -> dict[str, int]:
    """How many changes of each kind a load made; kinds without any are left out."""
    found = run.rows("change_counts", load=load_id)
    return {str(kind): int(number) for kind, number in zip(found["kind"], found["changes"], strict=True)}


def counts_under(load_id: int, filters: Filters, kinds: tuple[str, ...]) -> dict[str, int]:
    """How many changes of these kinds a load made under the filters: of each kind among those that are kept."""
    if filters.is_empty:
        return counts(load_id)
    found = changes(load_id, kinds, filters)["kind"].value_counts()
    return {str(kind): int(number) for kind, number in found.items()}


def changes(load_id: int, kinds: tuple[str, ...], filters: Filters) -> pd.DataFrame:
    """The changes of these kinds that a load made, under the filters; the database keeps the first of each kind."""
    asked = {name: value for name, value in filters.parameters().items() if name in _HEEDED}
    return run.rows("changes", load=load_id, kinds=kinds, **asked)
