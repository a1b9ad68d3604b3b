"""Finds the month of a day that is told by its name ("on Thursday", "today")."""

from __future__ import annotations

import re
from datetime import date, timedelta

from etl.figures.context import Dates
from etl.figures.wordings import says
from etl.mentions.periods import month_span

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})\b", re.IGNORECASE)


def day_told(text: str, published: date | None) -> Dates | None:
    """The month of "on Thursday" or "today", as read on the day of publication."""
    if published is None or not says(text, "agent.recent_day"):
        return None
    said = _WEEKDAY.search(text)
    back = (published.weekday() - _DAYS.index(said[1].casefold())) % 7 if said else 0
    day = published - timedelta(days=back)
    return month_span(day.year, day.month, day.month)
