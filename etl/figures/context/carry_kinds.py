"""Which vehicles a sentence leaves spoken of, for a measure after it that names none ("In the first five months, sales
rose 9%").
"""

from __future__ import annotations

from etl.figures.base.context import Context, Kinds
from etl.figures.base.draft import Draft
from etl.figures.base.scene import COUNTED
from etl.figures.base.wordings import wording_in
from etl.figures.vehicles.what_named import PARTS_OF
from etl.mentions.mentions import Mentions

_ABROAD = ("exports", "overseas_sales")


def kinds_after(context: Context, drafts: list[Draft], m: Mentions) -> Kinds | None:
    """The one kind of vehicles that a sentence counts, or of which it tells parts; the one before where it only tells
    parts of that; None where it sets several kinds side by side, or counts none.
    """
    if wording_in(m.text, "reference.part_before").match(m.text):
        return context.kinds
    counted = drafts and [d for d in drafts if d.metric in COUNTED and not d.is_base and not d.doubts]
    if not counted:
        return None
    first = _kinds(counted[0])
    counted = [draft for draft in counted if _kinds(draft).is_abroad == first.is_abroad]
    others = [draft for draft in counted if _kinds(draft) != first]
    whole = max((d.value for d in counted if d.is_count and _kinds(d) == first), default=0.0)
    is_whole = sum(draft.value for draft in others if draft.is_count) <= whole
    are_parts = whole and is_whole and _are_levels(others) and all(_holds(first, _kinds(draft)) for draft in others)
    return first if not others or are_parts else None


def _holds(whole: Kinds, part: Kinds) -> bool:
    """Whether vehicles of some kind are among those of a wider one."""
    is_wider = part.powertrain in (whole.powertrain, *PARTS_OF.get(whole.powertrain, ()))
    is_of_class = whole.vehicle_class in ("all", part.vehicle_class)
    return whole.subject == part.subject and (is_wider or whole.powertrain == "all") and is_of_class


def _kinds(draft: Draft) -> Kinds:
    return Kinds(draft.subject, draft.powertrain, draft.vehicle_class, draft.metric in _ABROAD)


def _are_levels(drafts: list[Draft]) -> bool:
    """Whether all kinds besides the first are counted, and not only their growth is told."""
    return {_kinds(draft) for draft in drafts} == {_kinds(draft) for draft in drafts if draft.is_count}
