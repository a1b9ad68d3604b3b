"""Which points one line may join: the same official series, and periods that follow each other without a gap.

What articles state is never joined: two claims of an article may contradict each other, and a line would settle that
in silence. Only a forecast may be led to by a dashed line, from the base that the same article states beside it.

Full years, fiscal years, quarters and months are joined where the next begins the day after the last ends. Half-years
and years to date are joined only with the same months of the next year, so that a line never mixes lengths of time.
"""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

_FOLLOWING = ("year", "fiscal_year", "quarter", "month")
_OFFICIAL = ""
_LIKE_MONTHS = ("half", "year_to_date")


def observed(rows: pd.DataFrame) -> pd.DataFrame:
    """Dated facts that state one value: what a line may run through. Bounds, ranges, forecasts and targets are not."""
    return rows[rows["is_drawn"] & rows["value"].notna() & (rows["status"] == "actual") & rows["period_start"].notna()]


def segments(rows: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """Runs of two or more observed official rows that one solid line joins, each within one series_id, in order of
    time.
    """
    facts = observed(rows)
    for _, series in facts[facts["origin"] == "official"].groupby("series_id", sort=False):
        kind = series["period_kind"].iloc[0]
        if kind in _FOLLOWING:
            yield from _runs(_one_a_period(series), _follows)
        elif kind in _LIKE_MONTHS:
            months = [series["period_start"].dt.month, series["period_end"].dt.month]
            for _, like in series.groupby(months, sort=False):
                yield from _runs(_one_a_period(like), _is_a_year_later)


def projections(rows: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """Runs that a dashed line joins: the last observed row of a series, then that series' own later forecasts.

    A forecast that an article states needs its base from the same article; an official one may also follow another.
    """
    dated = rows[rows["period_start"].notna()]
    dated = dated.assign(said_by=[_OFFICIAL if pd.isna(article) else article for article in dated["article_id"]])
    forecasts = dated[dated["is_drawn"] & (dated["status"] == "forecast") & dated["value"].notna()]
    facts = observed(dated)
    for (series_id, said_by), ahead in forecasts.groupby(["series_id", "said_by"], sort=False):
        past = _one_a_period(facts[(facts["series_id"] == series_id) & (facts["said_by"] == said_by)]).tail(1)
        if past.empty and said_by != _OFFICIAL:
            continue
        # A forecast for a year that has since been counted is history: it keeps its mark, but no line leads to it.
        later = ahead if past.empty else ahead[ahead["period_start"] > past["period_end"].iloc[0]]
        run = pd.concat([past, _one_a_period(later)])
        if len(run) > 1:
            yield run


def _one_a_period(series: pd.DataFrame) -> pd.DataFrame:
    return series.sort_values(["period_start", "is_derived"]).drop_duplicates("period_start")


def _follows(before: pd.Series, after: pd.Series) -> bool:
    return bool(after["period_start"] - before["period_end"] == pd.Timedelta(days=1))


def _is_a_year_later(before: pd.Series, after: pd.Series) -> bool:
    return bool(after["period_start"].year == before["period_start"].year + 1)


def _runs(ordered: pd.DataFrame, joins: object) -> Iterator[pd.DataFrame]:
    assert callable(joins)
    start = 0
    for position in range(1, len(ordered) + 1):
        at_end = position == len(ordered)
        if at_end or not joins(ordered.iloc[position - 1], ordered.iloc[position]):
            if position - start > 1:
                yield ordered.iloc[start:position]
            start = position
