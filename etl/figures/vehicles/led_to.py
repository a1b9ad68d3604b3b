"""Gives a growth the kind of vehicles that only the level tells to which it led ("sales rose 9% to 900 NEVs")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from etl.figures.base.draft import Draft
from etl.figures.base.wordings import wording
from etl.mentions.mentions import Mentions


def kinds_of_levels(drafts: list[Draft], m: Mentions) -> list[Draft]:
    """The drafts of a sentence, each growth that names no vehicles of its own with those of the level it led to."""
    if len(drafts) <= 1:
        return drafts
    kept = [_with_kind(one, other, m) for one, other in pairwise(drafts)]
    return [*kept, drafts[-1]]


def _with_kind(growth: Draft, level: Draft, m: Mentions) -> Draft:
    is_growth = growth.unit == "percent" and growth.basis in ("yoy", "mom") and not growth.metric.endswith("_share")
    if not is_growth or not level.is_count or _whose(growth) != _whose(level) or _kind(growth) != ("all", "all"):
        return growth
    start, end = growth.number.end, level.number.outer_start
    if _kind(level) == ("all", "all") or wording("growth.to_that_level").fullmatch(m.text, start, end) is None:
        return growth
    behind = [f for f in m.named("powertrain", "vehicle_class") if f.start >= level.number.end]
    before = [f for f in m.named("powertrain", "vehicle_class") if f.end <= growth.number.start]
    is_named = bool(behind) and wording("growth.kind_behind").fullmatch(m.text, level.number.end, behind[0].start)
    if not is_named or before:
        return growth
    return growth._replace(powertrain=level.powertrain, vehicle_class=level.vehicle_class)


def _whose(draft: Draft) -> Sequence[object]:
    return draft.metric, draft.subject, draft.geography, draft.period, draft.status


def _kind(draft: Draft) -> tuple[str, str]:
    return draft.powertrain, draft.vehicle_class
