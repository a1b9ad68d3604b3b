"""Decides what one printed number of a table is (a count, a rate of change, a share) and its value in the base unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from etl.figures.base.context import Context, Dates
from etl.figures.period.years import is_month, usual_basis
from etl.figures.tables.columns import Column
from etl.figures.tables.heads import Head
from etl.figures.tables.periods import compared
from etl.figures.tables.values import Printed
from etl.mentions.periods import month_span
from etl.records import Basis

_MOST_VEHICLES = 2e8
_MOST_PERCENT = 50_000
_MOST_BARE = 5_000


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number is: its kind, unit and value. Of a share, a growth is in points."""

    kind: Literal["level", "growth", "share"]
    unit: str
    value: float
    is_of_share: bool = False


def measure_of(column: Column, line: int, place: int, of: Column | None, around: Sequence[Head]) -> Measure | None:
    """What the number at `place` (0 or 1) of a cell is; `of` is the column that a growth column belongs to, `around`
    the headings (section, caption, corner, note) that may give the unit. None where the unit cannot be fixed."""
    printed = column.cells[line][place]
    if place == 1:
        return _second(column, printed)
    if column.kind == "share":
        return _share(column, printed, around)
    if column.kind == "growth":
        return _growth(column, printed, of, around)
    return _level(column, printed, around) if column.kind == "level" else None


def _level(column: Column, printed: Printed, around: Sequence[Head]) -> Measure | None:
    if printed.unit in ("%", "points") or printed.signed or printed.bracketed:
        return None
    scale = 1.0 if printed.scaled else _scale(column, around)
    if scale is None:
        says_units = printed.unit == "vehicles" or any(h.marked("units") for h in (column.head, *around))
        whole = [v.value for v in column.values if v.scaled or not v.has_point]
        is_plain = len(whole) == len(column.values) and (says_units or max(whole) >= 100)
        if not is_plain:
            return None
    value = printed.value * (scale or 1)
    return Measure("level", "vehicles", value) if value <= _MOST_VEHICLES else None


def _scale(column: Column, around: Sequence[Head]) -> float | None:
    return next((head.scale for head in (column.head, *around) if head.scale), None)


def _share(column: Column, printed: Printed, around: Sequence[Head]) -> Measure | None:
    values = [v.value for v in column.values]
    is_percent = any(v.unit == "%" for v in column.values) or any(h.marked("percent") for h in (column.head, *around))
    if not is_percent and (max(values) <= 1 or not any(v.has_point for v in column.values)):
        return None
    if printed.signed or printed.unit in ("vehicles", "points") or not 0 <= printed.value <= 100:
        return None
    return Measure("share", "percent", printed.value)


def _growth(column: Column, printed: Printed, of: Column | None, around: Sequence[Head]) -> Measure | None:
    value = -printed.value if _is_negative_by_brackets(column, printed) else printed.value
    is_of_share = (of is not None and of.kind == "share") or column.head.marked("share", "penetration")
    if printed.unit == "points" or column.head.marked("points"):
        return Measure("growth", "percentage_points", value, is_of_share=True) if is_of_share else None
    if is_of_share:
        return Measure("growth", "percentage_points", value, is_of_share=True) if abs(value) <= 100 else None
    says_percent = any(v.unit == "%" for v in column.values) or column.head.marked("percent")
    if printed.unit == "vehicles" or (not says_percent and any(abs(v.value) >= 1000 for v in column.values)):
        scale = 1.0 if printed.scaled else (_scale(column, around) or (of and of.head.scale) or 1.0)
        return Measure("growth", "vehicles", value * scale) if column.kind == "growth" else None
    if not says_percent and (max(abs(v.value) for v in column.values) <= 1 or column.head.marked("units")):
        return None
    most = _MOST_PERCENT if printed.unit == "%" else _MOST_BARE  # more without its sign stands in the wrong column
    return Measure("growth", "percent", value) if abs(value) <= most else None


def _is_negative_by_brackets(column: Column, printed: Printed) -> bool:
    """Whether brackets stand for a minus: not where every number of the column is in brackets."""
    return printed.bracketed and not printed.signed and not all(v.bracketed for v in column.values)


def _second(column: Column, printed: Printed) -> Measure | None:
    """The number in brackets after another: a rate of change where it has a sign or the heading speaks of one, a
    share where the heading speaks of that."""
    grows = printed.signed or column.head.marked("growth", "yoy", "mom", "qoq", "wow")
    if column.kind == "share":
        return Measure("growth", "percentage_points", printed.value, is_of_share=True) if grows else None
    if printed.unit != "%":
        return None
    if grows:
        return Measure("growth", "percent", printed.value)
    return Measure("share", "percent", printed.value) if column.head.marked("share") and printed.value <= 100 else None


def basis_of(column: Column, caption: Head, period: Dates | None, before: Dates | None, context: Context) -> Basis:
    """What a change is on: as its heading says, else by the period it names, else by the column it stands beside."""
    base = _base(column.head, period, context)
    said = _said(column.head) or ("" if base else _said(caption))
    if said == "yoy":
        return "yoy"
    if said == "mom":
        return "mom" if period is None or is_month(period) else "change"
    if said in ("qoq", "wow"):
        return "change"
    return (compared(period, base) or "change") if base else compared(period, before) or usual_basis(period)


def _base(head: Head, period: Dates | None, context: Context) -> Dates | None:
    """The period that a heading compares with; a bare year means the same months of it."""
    base = head.base
    if base is None:
        return None
    if base.is_year and base.year is not None and period is not None:
        last = period[1].month + 12 * (period[1].year - period[0].year)
        return month_span(base.year, period[0].month, last)
    return base.dates(context.published, base.year)


def _said(head: Head) -> str:
    codes = {p.code for p in head.m.periods if p.kind == "basis"}
    codes |= {code for code in ("yoy", "mom", "qoq", "wow") if head.marked(code)}
    return next(iter(codes)) if len(codes) == 1 else ""
