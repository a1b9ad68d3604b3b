"""Stated numbers by topic: one row a claim, an article's or an official one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Literal

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import run

Codes = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Which numbers a chart is about; None does not narrow. `elsewhere` leaves these geographies out. `subjects`:
    market totals (under a company selection those companies and groups instead), brand groups, or single makers.
    `destined`: only rows with a destination (True), or only those to everywhere (False). `verdicts`: of their groups.
    `misdated`: only rows whose number belongs to another period.
    """

    metrics: Codes | None = None
    bases: Codes | None = ("level",)
    units: Codes | None = None
    geographies: Codes | None = None
    elsewhere: Codes | None = None
    powertrains: Codes | None = None
    classes: Codes | None = None
    statuses: Codes | None = None
    subjects: Literal["market", "groups", "makers"] | None = None
    destined: bool | None = None
    verdicts: Codes | None = None
    misdated: bool | None = None


def points(topic: Topic, filters: Filters, kinds: Codes | None = None) -> pd.DataFrame:
    """The topic's claims under the filters, of these period kinds, by subject and period, all and whole."""
    return run.narrowed("points", narrowed(topic, filters, kinds), most=None)


def narrowed(topic: Topic, filters: Filters, kinds: Codes | None = None) -> dict[str, object]:
    """The parameters of a query for these claims. A topic that has measures of its own is not narrowed to others."""
    under = filters.without("measures") if topic.metrics else filters
    return asdict(topic) | {"kinds": kinds} | under.parameters()


def of_article(article_id: str) -> pd.DataFrame:
    """All figures of one article, whatever the filters."""
    return _whole(Filters(), article=article_id)


def of_ids(point_ids: Codes) -> pd.DataFrame:
    """The rows with these ids, whatever the filters."""
    return _whole(Filters(), ids=point_ids)


def in_order(point_ids: Iterable[str]) -> pd.DataFrame:
    """The rows with these ids in the order of the ids, each once, whatever the filters."""
    ids = tuple(dict.fromkeys(point_ids))
    return of_ids(ids).set_index("point_id", drop=False).loc[list(ids)].reset_index(drop=True)


def of_groups(group_ids: Codes) -> pd.DataFrame:
    """All members of these groups, whatever the filters."""
    return _whole(Filters(), groups=group_ids)


def ids_of_groups(group_ids: Codes) -> pd.DataFrame:
    """The ids of all members of these groups."""
    return run.rows("ids_of_groups", groups=group_ids)


def about_company(company_id: str, filters: Filters) -> pd.DataFrame:
    """All numbers whose subject is exactly this company, under the filters but for those of companies."""
    return _whole(filters.without("companies", "brand_groups"), about=company_id)


def changes(topic: Topic) -> Topic:
    """The topic's stated changes in per cent: on a year before, on a month before, or over another stated span."""
    return replace(topic, bases=("yoy", "mom", "change"), units=("percent",))


def by_measure(rows: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Levels by the name of their measure, and by unit where a measure has several ("Investment (EUR)"): vehicles
    first, then what most is stated of.
    """
    levels = rows[rows["basis"] == "level"]
    several = levels.groupby("metric")["unit"].transform("nunique") > 1
    named = levels["metric_name"] + (" (" + levels["unit"].str.upper() + ")").where(several, "")
    found = {str(name): group for name, group in levels.groupby(named)}
    return dict(sorted(found.items(), key=lambda item: (item[1]["unit"].iloc[0] != "vehicles", -len(item[1]))))


def _whole(filters: Filters, **also: object) -> pd.DataFrame:
    return run.narrowed("points", narrowed(Topic(bases=None), filters) | also, most=None)
