"""Rows of the mart as typed records, with None where the table has no value."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import date
from typing import Any, TypeVar

import pandas as pd


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One stated number: a row of mart.points with its display names (queries/names.py). A chart does not ask for what
    has a default.
    """

    point_id: str
    origin: str
    metric: str = ""
    status: str
    basis: str
    value: float | None  # None where the words give only a limit or a range: then low and high say what they allow
    stated: float
    value_high: float | None
    low: float | None
    high: float | None
    low_open: bool
    high_open: bool
    nearness: str
    unit: str
    bound: str
    subject: str
    subject_name: str
    geography_name: str
    destination: str | None = None
    destination_name: str | None
    powertrain: str
    vehicle_class: str
    period_start: date | None
    period_end: date | None
    period_kind: str
    period_label: str
    series_id: str
    is_derived: bool
    source: str | None
    source_name: str
    number_text: str | None
    article_id: str | None
    publisher: str | None
    title: str
    url: str | None = None
    published: date | None
    is_brief: bool
    note: str | None = None
    checked_with_url: str | None = None
    evidence: str | None = None
    evidence_start: int | None = None
    evidence_end: int | None = None
    number_start: int | None = None
    number_end: int | None = None
    metric_name: str
    basis_name: str
    powertrain_name: str
    class_name: str
    part_name: str | None
    counter_name: str | None = None
    scope_name: str | None = None
    group_id: str
    verdict: str
    reason: str
    reason_name: str
    is_chosen: bool
    is_drawn: bool
    probable_label: str | None
    date_checked_by: str | None
    reviewed: str | None

    def __hash__(self) -> int:
        """By its id: a chart looks many up."""
        return hash(self.point_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What is told of a deal, with its first or only quotation and the article that this stands in."""

    party_names: str
    kind: str
    kind_name: str
    object: str | None
    announced: str | None
    amount: float | None
    amount_unit: str | None
    stake_percent: float | None
    status_name: str
    article_id: str
    publisher: str | None
    title: str
    url: str | None
    published: date | None
    is_brief: bool
    evidence: str
    evidence_start: int
    evidence_end: int
    reviewed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal(Terms):
    """One deal as all articles together tell it: a row of mart.deals with its display names (queries/sql/deals.sql)."""

    deal_id: str
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Terms):
    """One deal as an article tells it: a row of mart.deal_mentions (queries/sql/deal_mentions.sql)."""

    mention_id: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage of a deal as an article tells it: a row of mart.deal_stages (queries/sql/deal_stages.sql)."""

    mention_id: str
    step: int
    stage_name: str
    said: str | None
    dated_by: str
    flag: str | None
    word: str | None
    evidence: str
    article_id: str
    publisher: str | None
    title: str
    url: str | None
    published: date | None
    is_brief: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another deal of the same parties (queries/sql/related_deals.sql)."""

    deal_id: str
    kind_name: str
    object: str | None
    announced: str | None
    why_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """One decision of a person about a row of mart (queries/sql/decisions.sql)."""

    made_by: str
    made_at: date
    decision: str
    reason: str
    changes: str | None
    state: str
    quotation: str
    number_text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two companies with a deal of one kind between them (queries/sql/partners.sql)."""

    one_id: str
    one_name: str
    one_country: str
    other_id: str
    other_name: str
    other_country: str
    kind: str
    kind_name: str
    articles: int
    deals: int
    deal_ids: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLine:
    """An article in a list (queries/sql/articles.sql, company_articles.sql)."""

    article_id: str
    title: str
    publisher: str | None
    published: date | None
    is_brief: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(ArticleLine):
    """A whole article (queries/sql/article.sql)."""

    url: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """Another place where an article's story was published (queries/sql/carriers.sql)."""

    title: str
    publisher: str | None
    published: date | None
    url: str | None


_THERE = {str, bool, int}  # types of cells that hold something; most are of these

Record = TypeVar("Record", Claim, Deal, Mention, Stage, Related, Decided, Pair, ArticleLine, Article, Carrier)


def records(rows: pd.DataFrame, kind: type[Record]) -> list[Record]:
    """The rows as records of this kind, in their order; columns that the kind does not name are left out, and those may
    be missing that it has a default for.
    """
    names = [field.name for field in fields(kind) if field.default is MISSING or field.name in rows]
    columns = [
        [None if type(cell) not in _THERE and is_missing(cell) else cell for cell in rows[name].tolist()]
        for name in names
    ]
    return [kind(**dict(zip(names, cells, strict=True))) for cells in zip(*columns, strict=True)]


def is_missing(cell: Any) -> bool:  # noqa: ANN401 - whatever a table may hold
    """Whether a cell of a table holds nothing."""
    return cell is None or cell is pd.NaT or cell is pd.NA or (isinstance(cell, float) and math.isnan(cell))
