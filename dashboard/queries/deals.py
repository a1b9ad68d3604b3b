"""Deals: each once with its history, as single articles tell them, and who is partnered with whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import run


def deals(filters: Filters) -> pd.DataFrame:
    """Deals under the filters, newest first; one row a deal."""
    return run.narrowed("deals", filters.parameters())


def of_ids(deal_ids: Iterable[str], filters: Filters) -> pd.DataFrame:
    """The deals with these ids that the filters but for those of companies leave."""
    asked = filters.without("companies", "brand_groups").parameters()
    return run.narrowed("deals", asked | {"deal_ids": list(deal_ids)})


def of_article(article_id: str) -> pd.DataFrame:
    """All deals of one article as it tells them, whatever the filters; one row a mention."""
    return run.rows("deal_mentions", article=article_id, id=None, deal=None)


def of_company(company_id: str, filters: Filters) -> pd.DataFrame:
    """Deals of one company and the brands it owns, under the filters but for those of companies."""
    return deals(replace(filters, companies=(company_id,), brand_groups=()))


def of_mention(mention_id: str) -> str | None:
    """The id of the deal that a mention tells of; None where no charted mention has that id."""
    found = run.rows("deal_of", id=mention_id)
    return None if found.empty else str(found["deal_id"].iloc[0])


def history(deal_id: str) -> pd.DataFrame:
    """The stages of one deal in their order, one row for each article that tells one; equal `step`: the same event."""
    return run.rows("deal_stages", deal=deal_id)


def mentions(deal_id: str) -> pd.DataFrame:
    """One deal as each article tells it; one row a mention."""
    return run.rows("deal_mentions", article=None, id=None, deal=deal_id)


def joinable(identifier: str) -> pd.DataFrame:
    """The deals that a deal or a candidate may be one with, those that share most parties with it first."""
    return run.rows("joinable", id=identifier)


def choices(deal_id: str) -> pd.DataFrame:
    """Of one deal the fields in which its mentions differ: field, value, rule, others."""
    return run.rows("deal_choices", deal=deal_id)


def related(deal_id: str) -> pd.DataFrame:
    """Other deals of the same parties, with what keeps them apart."""
    return run.rows("related_deals", deal=deal_id)


def partners(rows: pd.DataFrame) -> pd.DataFrame:
    """Pairs of companies among these deals: one row a pair and kind, with countries, counts and one deal_id."""
    return run.rows("partners", deals=tuple(sorted(rows["deal_id"])))
