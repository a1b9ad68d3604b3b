"""The days, months and years that a sentence names and that lie in the past, as precisely as it names them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from etl.mentions.periods import Period, find_periods

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(rf"\bon (?:\w+ )?({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date in a sentence: its offsets, and itself as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""

    start: int
    end: int
    text: str


def weekday(sentence: str, published: date | None) -> StatedDate | None:
    """The day that "on Monday" means: the latest one by the day of publication; None without that day."""
    hit = _WEEKDAY.search(sentence)
    if hit is None or published is None:
        return None
    back = (published.weekday() - _WEEKDAYS.index(hit[1].lower())) % 7
    return StatedDate(hit.start(), hit.end(), (published - timedelta(days=back)).isoformat())


@lru_cache(maxsize=32)
def past_dates(sentence: str, published: date | None) -> tuple[StatedDate, ...]:
    """The dates of a sentence in reading order, without those that had not begun by publication."""
    return tuple(
        StatedDate(period.start, period.end, text)
        for period in find_periods(sentence, published)
        if period.kind == "span" and _is_past(period, published) and (text := _printed(period, published))
    )


def _is_past(period: Period, published: date | None) -> bool:
    days = period.dates(published)
    return days is not None and (published is None or days[0] <= published) and period.months[1] <= 12


def _printed(period: Period, published: date | None) -> str | None:
    days = period.dates(published)
    if days is None:
        return None
    if period.day and period.months[0] == period.months[1]:
        return f"{days[0].year}-{days[0].month:02d}-{period.day:02d}"
    if period.months[0] == period.months[1]:
        return f"{days[0].year}-{days[0].month:02d}"
    return str(days[0].year)
