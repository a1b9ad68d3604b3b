"""Tells which of the spans of a sentence those after it go on about."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import Final

from etl.figures.base.context import Context, Dates
from etl.figures.base.draft import Draft
from etl.figures.base.wordings import wording_in
from etl.figures.period.years import is_month, whole_year
from etl.mentions.mentions import Mentions

_DAY = timedelta(days=1)
_YEAR_AGO = "period: a year earlier"
_POINTED_BACK: Final = frozenset((
    "period: told from the span spoken of", "period: compared with", "period: a year earlier",
    "period: a year before the level", "period: the same months a year before", "period: set before",
))  # fmt: skip


def is_peak(draft: Draft, m: Mentions, told: Dates | None) -> bool:
    """Whether a level is the highest ever, of a time before that told of ("since a peak of 3 million in 2017")."""
    if told is not None and draft.period is not None and draft.period[1] >= told[0]:
        return False
    return wording_in(m.text, "period.peak_before").search(m.text[: draft.number.outer_start]) is not None


def is_compared(draft: Draft) -> bool:
    """Whether a number is only what another is set against, or is dated from that one ("and 9% a year earlier")."""
    return draft.is_base or not _POINTED_BACK.isdisjoint(draft.reasons)


def comes_to_year(dated: list[Dates], facts: list[Draft], context: Context) -> bool:
    """Whether a sentence comes from a month to the year so far, by itself or after one that told the same maker's
    month ("Kia sold 9,000 in May. Since January it has sold 40,000")."""
    if not dated or is_month(dated[-1]) or dated[-1][0].month != 1:
        return False
    if len(dated) > 1:
        return is_month(dated[0])
    told = context.period
    makers = {draft.subject for draft in facts if draft.period == dated[-1]}
    is_of_one = makers == {context.subject} and context.subject not in (None, "all")
    return is_of_one and told is not None and is_month(told) and told[1] == dated[-1][1]


def of_shares(facts: list[Draft]) -> Dates | None:
    """The one span of which a sentence tells the shares of several makers."""
    told = [draft.period for draft in facts if draft.metric == "brand_share" and not draft.is_base]
    return told[0] if len(told) > 1 and len(set(told)) == 1 else None


def of_levels(facts: list[Draft]) -> list[Dates]:
    """The spans of the levels among growths: what follows goes on in theirs ("up 9% in May, 4% this year, to 3")."""
    has_growths = any(draft.basis != "level" for draft in facts)
    return [draft.period for draft in facts if has_growths and draft.is_count and draft.period]


def last_level(drafts: list[Draft]) -> Dates | None:
    """The span of the level that a sentence ends on, with or without its growth ("..., 3 million so far, up 9%")."""
    told = [draft for draft in drafts if _YEAR_AGO not in draft.reasons] or drafts  # not "..., 9,000 a year before"
    last = told[-1]
    is_level = any(draft.is_count and draft.period == last.period for draft in drafts)
    return last.period if is_level and last.status == "actual" and last.unit in ("vehicles", "percent") else None


def has_two_spans(facts: list[Draft]) -> bool:
    """Whether a sentence told levels of a whole market for two spans that end on one day."""
    spans = of_levels([draft for draft in facts if draft.subject == "all"])
    last = max((dates[1] for dates in spans), default=None)
    return len({dates for dates in spans if dates[1] == last}) > 1


def latest(dated: list[Dates], levels: list[Dates]) -> list[Dates]:
    """Those spans that end last: one that ended before is what they are compared with; of two that end on one day that
    of the levels, if it is one, else the first ("rose 9% in 2024, and 12% in December")."""
    last = max((dates[1] for dates in dated), default=None)
    ended = [dates for dates in dated if dates[1] == last]
    of_levels = {dates for dates in levels if dates[1] == last}
    if len(set(ended)) <= 1:
        return ended
    return [of_levels.pop()] if len(of_levels) == 1 else ended[:1]


def takes_apart(dated: list[Dates], told: Dates | None) -> bool:
    """Whether the spans of a sentence are parts that together make up the one spoken of ("60,000 in the first quarter
    and 110,000 in the second" of a half-year), which the next sentence goes on about.
    """
    if told is None or len(set(dated)) <= 1:
        return False
    parts = sorted(set(dated))
    is_whole = parts[0][0] == told[0] and parts[-1][1] == told[1] and told not in parts
    return is_whole and all(one[1] + _DAY == other[0] for one, other in pairwise(parts))


def is_year(dates: Dates) -> bool:
    """Whether a span is of one calendar year."""
    return dates == whole_year(dates[0].year)
