"""Reads items such as "Europe (6% to 12%)" under a sentence that compares two spans: a level for each of the two."""

from __future__ import annotations

from etl.figures.base.context import Context, Dates
from etl.figures.base.draft import Draft
from etl.figures.base.wordings import wording
from etl.mentions.mentions import Mentions
from etl.mentions.number import Number
from etl.records import Status


def read_pair(m: Mentions, context: Context) -> list[Draft]:
    """The two shares of an item's place, at the two spans last compared; none where it says anything else."""
    subject = context.subject or context.earlier_subject
    if context.pair is None or subject in (None, "all") or not (context.metric or "").endswith("_share"):
        return []
    places = m.named("place")
    ends = _ends(m)
    if ends is None or len(places) != 1 or not wording("period.pair_item").fullmatch(_around(m, ends)):
        return []
    return [
        Draft(
            number=number,
            metric=context.metric or "",
            basis="level",
            unit="percent",
            value=number.value,
            subject=subject or "all",
            geography=places[0].code,
            powertrain=context.powertrain or "all",
            period=dates,
            status=_status(dates, context),
            doubts=("aside",),
            reasons=("metric: goes on", "geography: named with it", "period: one of the two compared"),
        )
        for number, dates in zip(ends, context.pair, strict=True)
    ]


def _ends(m: Mentions) -> tuple[Number, Number] | None:
    """The two ends of the item's range, or its two percentages."""
    if any(number.kind != "percent" for number in m.numbers):
        return None
    if len(m.numbers) == 2:
        return m.numbers[0], m.numbers[1]
    if len(m.numbers) != 1 or m.numbers[0].value_high is None:
        return None
    only = m.numbers[0]
    return only._replace(value_high=None), only._replace(value=only.value_high or 0, value_high=None)


def _around(m: Mentions, ends: tuple[Number, Number]) -> str:
    """The words of the item less its place and its numbers."""
    place = m.named("place")[0]
    if place.end > ends[0].start:
        return "?"
    between = m.text[ends[0].end : ends[1].start] if ends[1].start > ends[0].end else ""
    return f"{m.text[: place.start]}¦{m.text[place.end : ends[0].start]}¦{between}¦{m.text[ends[1].end :]}"


def _status(dates: Dates, context: Context) -> Status:
    """A span that was not over at publication is foreseen."""
    return "forecast" if context.published is not None and dates[1] >= context.published else "actual"
