"""Fields and values as a person types them: `period=2025-01..2025-04`, `value=5,859,000`, `destination=`."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date

from etl.decisions.fields import DAYS, FIELDS, NUMBERS, problem
from etl.decisions.records import RecordKind, Value

_MONTHS = {"q": 3, "h": 6}


def settings(given: Iterable[str], record: RecordKind) -> dict[str, Value]:
    """The fields of a figure or a deal that are set, in the contract's order; raises ValueError that names what is
    wrong. Nothing behind the sign empties a field; `period` sets both of its days.
    """
    changes: dict[str, Value] = {}
    for text in given:
        name, sign, value = text.partition("=")
        name = name.strip()
        if not sign:
            raise ValueError(f"{text!r}: write it as field=value")
        if name == "period" and record == "figure":
            changes |= _period(value.strip())
        else:
            changes[name] = _value(name, value.strip())
    reason = problem(changes, record)
    if reason:
        known = ", ".join(FIELDS[record])
        raise ValueError(f"{reason}; the fields of a {record} are {known}" if "no field" in reason else reason)
    return {name: changes[name] for name in FIELDS[record] if name in changes}


def _value(name: str, text: str) -> Value:
    if not text:
        return None
    if name in NUMBERS:
        try:
            number = float(text.replace(",", "").replace("_", ""))
        except ValueError:
            raise ValueError(f"{text!r} is not a number; write it in full, such as 5859000") from None
        return int(number) if number.is_integer() and abs(number) < 1e15 else number
    if name == "parties":
        return [part.strip() for part in re.split(r"[,|]", text) if part.strip()]
    return _day(text, is_last=name == "period_end").isoformat() if name in DAYS else text


def _period(text: str) -> dict[str, Value]:
    if not text:
        return {"period_start": None, "period_end": None}
    first, sign, last = text.partition("..")
    return {
        "period_start": _day(first.strip(), is_last=False).isoformat(),
        "period_end": _day(last.strip() if sign else first.strip(), is_last=True).isoformat(),
    }


def _day(text: str, *, is_last: bool) -> date:
    """The first or last day of a year, half, quarter, month or day: 2025, 2025-H1, 2025-Q2, 2025-04, 2025-04-30."""
    match = re.fullmatch(r"(\d{4})(?:-?([QqHh])(\d)|-(\d{1,2})(?:-(\d{1,2}))?)?", text)
    try:
        if not match:
            raise ValueError
        year, part, number, month, day = match.groups()
        if day:
            return date(int(year), int(month), int(day))
        first, last = (1, 12) if not month else (int(month), int(month))
        if part:
            length = _MONTHS[part.casefold()]
            last = int(number) * length
            first = last - length + 1
        return date(int(year), last, calendar.monthrange(int(year), last)[1]) if is_last else date(int(year), first, 1)
    except ValueError:
        raise ValueError(f"{text!r} is not a date; write it as 2025, 2025-Q1, 2025-04 or 2025-04-30") from None
