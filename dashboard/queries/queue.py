"""What waits for a person to decide, as `chuhai review` lists it, and the rows that it is about."""

from __future__ import annotations

import pandas as pd

from dashboard.queries import run

KINDS = ("unanchored", "refused", "misdated", "contradiction", "candidate")


def waiting(kinds: tuple[str, ...] = (), company: str = "") -> pd.DataFrame:
    """What waits, the most pressing first: of these kinds (none: of all), about this company ('': about all)."""
    return run.rows("queue", kinds=kinds, company=company)


def item(item_id: str) -> pd.Series | None:
    """One figure or deal by its id, charted or not; None where the database has none such."""
    found = run.rows("queue_item", item=item_id)
    return None if found.empty else found.iloc[0]


def decision(decision_id: str) -> pd.Series | None:
    """One decision that could not be applied; None where the database has none such."""
    found = run.rows("queue_decision", decision=decision_id)
    return None if found.empty else found.iloc[0]


def places(item_ids: tuple[str, ...]) -> pd.DataFrame:
    """The words by which decisions name these rows."""
    return run.rows("queue_places", items=item_ids)


def company_names() -> dict[str, str]:
    """Every company's name by its id."""
    found = run.rows("queue_companies")
    return dict(zip(found["company_id"], found["name"], strict=True))


def known_decisions() -> frozenset[str]:
    """The ids of the decisions that the database was built with."""
    return frozenset(run.rows("queue_known")["decision_id"])
