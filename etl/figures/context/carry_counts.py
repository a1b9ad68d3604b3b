"""Which counts of a sentence those after it go on about: the whole before its part, a maker's total, a market's."""

from __future__ import annotations

from etl.figures.base.context import Context, Market, Sold
from etl.figures.base.draft import Draft
from etl.figures.place.places import home_of, is_one_maker
from etl.vocabulary import vocabulary

_ABROAD = ("overseas_sales", "exports", "overseas_production")


def main_count(drafts: list[Draft]) -> str | None:
    """The measure of a whole that a sentence told before the part of it that went abroad."""
    levels = [draft for draft in drafts if draft.is_count and not draft.is_base]
    if len(levels) < 2 or levels[-1].metric not in _ABROAD or levels[0].metric not in ("sales", "production"):
        return None
    is_part = levels[0].subject == levels[-1].subject != "all" and levels[-1].value < levels[0].value
    return levels[0].metric if is_part else None


def total_of(drafts: list[Draft], context: Context) -> float | None:
    """The largest count of vehicles of all kinds, or of all that plug in, that a sentence on one maker tells, or those
    before it in the paragraph that tell of the same one.
    """
    of_one = len({draft.subject for draft in drafts}) == 1 and is_one_maker(drafts[0].subject)
    if not of_one:
        return None
    levels = [d.value for d in drafts if d.is_count and d.basis == "level" and d.powertrain in ("all", "nev")]
    is_same = not context.is_new_paragraph and context.subject == drafts[0].subject
    before = [context.total] if is_same and context.total is not None else []
    return max([*levels, *before], default=None)


def market_of(drafts: list[Draft]) -> Market | None:
    """The market whose whole sales, or those of the makers of one home, a sentence counts: the last one, unless it
    tells kinds of vehicles side by side.
    """
    told = [d for d in drafts if d.metric == "sales" and not is_one_maker(d.subject) and d.geography]
    counted = [d for d in told if d.is_count and not d.is_base]
    if not counted:
        return None
    has_kinds = len({draft.powertrain for draft in told if draft.geography == counted[-1].geography}) > 1
    last = next((d for d in counted if d.powertrain == "all"), None) if has_kinds else counted[-1]
    return Market(last.geography or "", last.powertrain, last.vehicle_class) if last is not None else None


def sold_where(context: Context, facts: list[Draft]) -> Sold | None:
    """Where the article has told so far what one foreign maker, or its group, sold; what another sold is no part."""
    told = context.sold
    for draft in facts:
        if draft.metric != "sales" or not draft.geography or not is_one_maker(draft.subject):
            continue
        maker = vocabulary().group_of(draft.subject)
        if home_of(maker) == "cn" or draft.subject in vocabulary().ventures:
            continue
        if told is None or (told.maker != maker and maker == vocabulary().group_of(context.topic_subject)):
            told = Sold(maker, frozenset(), draft.geography)
        if told.maker == maker:
            told = Sold(maker, told.places | {draft.geography}, draft.geography)
    return told
