"""Takes a span from a number to which only the sentence before lent it, where another number of the sentence has it."""

from __future__ import annotations

from operator import attrgetter

from etl.figures.base.draft import Draft

_LENT = "period: context"
_scope = attrgetter("metric", "basis", "unit", "subject", "geography", "destination", "powertrain", "vehicle_class")


def without_clashes(drafts: list[Draft]) -> list[Draft]:
    """The drafts of a sentence; one that is dated by the context has no span if the sentence tells another number of
    the same thing for that span ("it speaks of a rise of 80 percent; below it is 31 percent in the first half").
    """
    return [draft._replace(period=None) if _is_refuted(draft, drafts) else draft for draft in drafts]


def _is_refuted(draft: Draft, drafts: list[Draft]) -> bool:
    if _LENT not in draft.reasons or draft.period is None or draft.status != "actual":
        return False
    others = (other for other in drafts if other.period == draft.period and _LENT not in other.reasons)
    is_own = any(other.value != draft.value and _scope(other) == _scope(draft) for other in others)
    return is_own and any(other.period != draft.period for other in drafts)
