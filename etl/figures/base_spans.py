"""Gives a level the length of span of the level that it is set against, where its growth proves that they belong."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from etl.figures.draft import Draft
from etl.figures.years import months_of, years_before

_LENT: Final = frozenset(("period: context", "period: goes on"))
_ROUNDED = 0.012
_PERCENT = 100


def as_long_as_base(drafts: list[Draft]) -> list[Draft]:
    """The drafts of a sentence; a level and its growth that the sentence before dated have the span a year after that
    of the base they are told from, where the three numbers fit ("575,000, 19% less than the 714,000 of 2023").
    """
    bases = [draft for draft in drafts if draft.is_count and draft.is_base and draft.period is not None]
    for base in bases:
        at = drafts.index(base)
        pair = next((pair for pair in pairwise(drafts[:at]) if _fit(*pair, base)), None)
        if pair is None:
            continue
        dates = years_before(base.period, -1)
        drafts = [draft._replace(period=dates) if any(draft is one for one in pair) else draft for draft in drafts]
    return drafts


def _fit(one: Draft, other: Draft, base: Draft) -> bool:
    """Whether two drafts are a level and its growth on the base, in either order, by a lent span of another length."""
    level, growth = (one, other) if one.is_count else (other, one)
    if not level.is_count or growth.basis != "yoy" or growth.unit != "percent" or level.is_base:
        return False
    if (level.subject, level.metric) != (base.subject, base.metric) or level.period != growth.period:
        return False
    if not all(_LENT & {*draft.reasons} for draft in (level, growth)) or base.period is None or level.period is None:
        return False
    rate = abs(growth.value) * (growth.direction or 1) / _PERCENT
    is_sum = abs(base.value * (1 + rate) / level.value - 1) < _ROUNDED if level.value else False
    return is_sum and months_of(level.period) != months_of(base.period)
