"""Which points one line may join: the same official series, and periods that follow each other without a gap.

What articles state is never joined: two claims of an article may contradict each other, and a line would settle that
in silence. Only a forecast may be led to by a dashed line, from the base that the same article states beside it.

Full years, fiscal years, quarters and months are joined where the next begins the day after the last ends. Half-years
and years to date are joined only with the same months of the next year, so that a line never mixes lengths of time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta

from dashboard.records import Claim

_FOLLOWING = ("year", "fiscal_year", "quarter", "month")
_LIKE_MONTHS = ("half", "year_to_date")
_OFFICIAL = ""


def is_observed(claim: Claim) -> bool:
    """Whether it is a dated fact that states one value: what a line may run through. Bounds, ranges, forecasts and
    targets are not.
    """
    return claim.is_drawn and claim.value is not None and claim.status == "actual" and claim.period_start is not None


def segments(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """Runs of two or more observed official claims that one solid line joins, each within one series_id, in order of
    time.
    """
    facts = [claim for claim in claims if claim.origin == "official" and is_observed(claim)]
    for series in _by(facts, lambda claim: (claim.series_id,)):
        kind = series[0].period_kind
        if kind in _FOLLOWING:
            yield from _runs(_one_a_period(series), _follows)
        elif kind in _LIKE_MONTHS:
            for like in _by(series, lambda claim: (_start(claim).month, _end(claim).month)):
                yield from _runs(_one_a_period(like), _is_a_year_later)


def projections(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """Runs that a dashed line joins: the last observed claim of a series, then that series' own later forecasts.

    A forecast that an article states needs its base from the same article; an official one may also follow another.
    """
    dated = [claim for claim in claims if claim.period_start is not None]
    forecasts = [one for one in dated if one.is_drawn and one.status == "forecast" and one.value is not None]
    for ahead in _by(forecasts, lambda claim: (claim.series_id, _said_by(claim))):
        series_id, said_by = ahead[0].series_id, _said_by(ahead[0])
        own = [one for one in dated if is_observed(one) and (one.series_id, _said_by(one)) == (series_id, said_by)]
        past = _one_a_period(own)[-1:]
        if not past and said_by != _OFFICIAL:
            continue
        # A forecast for a year that has since been counted is history: it keeps its mark, but no line leads to it.
        later = [one for one in ahead if not past or _start(one) > _end(past[0])]
        if len(run := past + _one_a_period(later)) > 1:
            yield run


def _by(claims: Iterable[Claim], key: Callable[[Claim], tuple[object, ...]]) -> list[list[Claim]]:
    """The claims in groups of equal keys, in the order of their first ones."""
    found: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        found.setdefault(key(claim), []).append(claim)
    return list(found.values())


def _said_by(claim: Claim) -> str:
    return claim.article_id or _OFFICIAL


def _one_a_period(series: Sequence[Claim]) -> list[Claim]:
    ordered = sorted(series, key=lambda claim: (_start(claim), claim.is_derived))
    return [one for at, one in enumerate(ordered) if not at or _start(one) != _start(ordered[at - 1])]


def _start(claim: Claim) -> date:
    assert claim.period_start is not None
    return claim.period_start


def _end(claim: Claim) -> date:
    assert claim.period_end is not None
    return claim.period_end


def _follows(before: Claim, after: Claim) -> bool:
    return _start(after) - _end(before) == timedelta(days=1)


def _is_a_year_later(before: Claim, after: Claim) -> bool:
    return _start(after).year == _start(before).year + 1


def _runs(ordered: list[Claim], joins: Callable[[Claim, Claim], bool]) -> Iterator[list[Claim]]:
    start = 0
    for position in range(1, len(ordered) + 1):
        at_end = position == len(ordered)
        if at_end or not joins(ordered[position - 1], ordered[position]):
            if position - start > 1:
                yield ordered[start:position]
            start = position
