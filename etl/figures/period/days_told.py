"""Finds the month of a day that is told by its name or its distance ("on Thursday", "today", "three weeks ago")."""

from __future__ import annotations

import re
from datetime import date, timedelta

from etl.figures.base.context import Dates
from etl.figures.base.wordings import says
from etl.mentions.number_words import SMALL_VALUES
from etl.mentions.periods import month_span

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})\b", re.IGNORECASE)

_AGO = re.compile(
    rf"\b(?P<count>an?|\d{{1,2}}|{'|'.join(SMALL_VALUES)})\s(?P<unit>day|week|month)s?\sago\b", re.IGNORECASE
)
_OF_UNIT = {"day": 1, "week": 7}
_LAST_WEEK = re.compile(r"\blast week\b|上周", re.IGNORECASE)
_THURSDAY = 3  # most of a week is in its month
_YEAR = 12


def told_ago(text: str, published: date | None) -> Dates | None:
    """The month of "a month ago", "three weeks ago", as counted back from the day of publication."""
    if published is None:
        return None
    hit = _AGO.search(text) if " ago" in text else None
    if hit is None:
        return _last_week(text, published)
    count = hit["count"].casefold()
    back = int(count) if count.isdigit() else SMALL_VALUES.get(count, 1)
    if hit["unit"].casefold() in _OF_UNIT:
        day = published - timedelta(days=back * _OF_UNIT[hit["unit"].casefold()])
        return month_span(day.year, day.month, day.month)
    months = published.year * _YEAR + published.month - 1 - back
    return month_span(months // _YEAR, months % _YEAR + 1, months % _YEAR + 1)


def _last_week(text: str, published: date) -> Dates | None:
    """The month of "last week", where most of it was before the month of publication."""
    day = published - timedelta(days=7 + published.weekday() - _THURSDAY)
    is_before = day.month != published.month and _LAST_WEEK.search(text) is not None
    return month_span(day.year, day.month, day.month) if is_before else None


def day_told(text: str, published: date | None) -> Dates | None:
    """The month of "on Thursday" or "today", as read on the day of publication."""
    if published is None or not says(text, "agent.recent_day"):
        return None
    said = _WEEKDAY.search(text)
    back = (published.weekday() - _DAYS.index(said[1].casefold())) % 7 if said else 0
    day = published - timedelta(days=back)
    return month_span(day.year, day.month, day.month)
