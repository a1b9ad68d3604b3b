"""Deals: what each article says of them, and who is partnered with whom."""

from __future__ import annotations

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import run


def deals(filters: Filters, kinds: tuple[str, ...] | None = None) -> pd.DataFrame:
    """Deals under the filters, of these kinds (None: all), newest first; one row for each article that states one."""
    return run.rows("deals", kinds=kinds, article=None, **filters.parameters())


def of_article(article_id: str) -> pd.DataFrame:
    """All deals of one article, whatever the filters."""
    return run.rows("deals", kinds=None, article=article_id, **Filters().parameters())


def of_company(company_id: str, filters: Filters) -> pd.DataFrame:
    """Deals of one company and the brands it owns, in the filters' years."""
    return deals(Filters((company_id,), filters.first_year, filters.last_year))


def partners(rows: pd.DataFrame) -> pd.DataFrame:
    """Pairs of companies among these deals: one row a pair and kind, with countries, articles and one deal_id."""
    return run.rows("partners", deals=tuple(sorted(rows["deal_id"])))
