"""Calendar dates as pages, posts, manifests and bylines print them; the local day, whatever the zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>(?:19|20)\d\d)\s*(?:[-/.]|年)\s*(?P<m>\d{1,2})\s*(?:[-/.]|月)\s*(?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<m>[01]\d)(?P<day>[0-3]\d)(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH},?[ -](?P<year>(?:19|20)\d\d)(?!\d)",
        rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)(?!\d)",
    )
)
# A place in capitals, the date, perhaps an agency in brackets, and a dash.
_DATELINE = re.compile(r"([A-Z][A-Z .’'-]{2,40},[^—–]{6,60}?)\s*(?:--|—|–|-\s)")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
# An address puts the day in its path: /2025/07/26/, /2025-07-26/, /20250726-, /2025/0726/.
_ADDRESS = re.compile(
    r"[/_-](?P<year>20\d\d)(?P<gap>[/-]?)(?P<m>0[1-9]|1[0-2])(?:(?P=gap)|(?<=/\d{4}/\d\d))(?P<day>[0-3]\d)(?!\d)"
)


def parse_date(text: str) -> date | None:
    """The first full date (year, month and day) in `text`, or None: ISO forms, '10 December 2025', 'May 12, 2025',
    '2025年05月12日', seconds since 1970. A year alone is no date.
    """
    text = text.strip()
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC).date()
    found = [match for form in _FORMS if (match := form.search(text))]
    for match in sorted(found, key=re.Match.start):
        if day := _day(match):
            return day
    return None


def date_in_dateline(text: str) -> date | None:
    """The date of a dateline that begins `text` ('BEIJING, May 12, 2025 (KBR) - ...'), or None."""
    found = _DATELINE.match(text)
    return parse_date(found.group(1)) if found else None


def date_in_address(url: str) -> date | None:
    """The day that the path of `url` names, or None."""
    match = _ADDRESS.search(url)
    return _day(match) if match else None


def _day(match: re.Match[str]) -> date | None:
    """The date of a match; None where there is no such day."""
    parts = match.groupdict()
    month = int(parts["m"]) if parts.get("m") else _MONTHS.index(parts["month"][:3].lower()) + 1
    try:
        return date(int(parts["year"]), month, int(parts["day"]))
    except ValueError:
        return None
