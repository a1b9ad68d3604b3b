"""Gives a level the length of span of the level that it is set against, where its growth proves that they belong."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from etl.figures.base.draft import Draft
from etl.figures.period.years import months_of, years_before

_LENT: Final = frozenset(("period: context", "period: goes on"))
_FROM_CONTEXT: Final = frozenset((*_LENT, "period: named with it"))
_ROUNDED = 0.012
_EXACT = 0.002
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


def apart_by_growth(drafts: list[Draft]) -> list[Draft]:
    """The drafts of a sentence; of two levels of one thing and span, of which the second is what the growth between
    them makes of the first, the first is of the year before ("Kia, which had stood at 4,000, rose 10% to 4,400").
    """
    for at in range(len(drafts) - 2):
        base, growth, level = drafts[at : at + 3]
        if not (base.is_count and level.is_count and growth.basis == "yoy" and growth.unit == "percent"):
            continue
        is_one_thing = _whose(base) == _whose(level) == _whose(growth) and base.period is not None and base.value > 0
        if not is_one_thing or base.is_base or _FROM_CONTEXT.isdisjoint(base.reasons):
            continue
        rate = abs(growth.value) * (growth.direction or 1) / _PERCENT
        if abs(base.value * (1 + rate) / level.value - 1) < _EXACT:
            before = base._replace(period=years_before(base.period, 1), doubts=("base", *base.doubts))
            drafts = [*drafts[:at], before, *drafts[at + 1 :]]
    return drafts


def _whose(draft: Draft) -> tuple[object, ...]:
    return draft.metric, draft.subject, draft.geography, draft.powertrain, draft.period


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
