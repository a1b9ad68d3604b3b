"""Leaves out what the text says of a table's numbers once more, in fewer words than the table's headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from etl.records import Figure

_number = attrgetter("metric", "basis", "status", "unit", "subject", "value", "value_high")
_kind = attrgetter("powertrain", "vehicle_class")
_FEWEST_DIGITS = 4


def less_tabled(tables: Sequence[Figure], rows: Iterable[Figure]) -> list[Figure]:
    """The rows of an article, but where its text and a table of its give one number of one maker only the closer: the
    table's headings say of which market, kind and time, unless they leave open what the sentence says.
    """
    of_tables = set(map(id, tables))
    by_number: dict[object, list[Figure]] = {}
    for row in tables:
        by_number.setdefault(_number(row), []).append(row)
    dropped: set[int] = set()
    kept: list[Figure] = []
    for row in rows:
        if id(row) in of_tables:
            kept.append(row)
            continue
        same = [other for other in by_number.get(_number(row), []) if _is_telling(row, other)]
        if not same or row in same:
            kept.append(row)
        elif all(_leaves_open(other, row) for other in same):
            dropped |= {id(other) for other in same}
            kept.append(row)
        elif any(_leaves_open(other, row) for other in same):
            kept.append(row)
    return [row for row in kept if id(row) not in dropped]


def _is_telling(row: Figure, other: Figure) -> bool:
    """Whether a number is told so closely that it is no chance to meet it twice."""
    digits = len(f"{abs(row.value):g}".replace(".", "").strip("0")) if row.unit != "vehicles" else 0
    is_close = row.unit == "vehicles" and row.value >= 10 ** (_FEWEST_DIGITS - 1) and row.value % 100 != 0
    is_rate = digits > 1 and (row.period_start, row.period_end) == (other.period_start, other.period_end)
    return row.subject != "all" and (is_close or is_rate)


def _leaves_open(tabled: Figure, told: Figure) -> bool:
    """Whether a table's row says less than the sentence: no market or no kind where that names one."""
    is_wide = tabled.geography == "world" != told.geography
    wider = any(one == "all" != other for one, other in zip(_kind(tabled), _kind(told), strict=True))
    return is_wide or wider
