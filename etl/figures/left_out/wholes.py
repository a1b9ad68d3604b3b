"""Tells by what an article counted before that a number is no part of it: a maker sells no more of one kind in a market
than of all kinds, and abroad no more than most of that market.
"""

from __future__ import annotations

from etl.figures.base.context import Context, Dates, Whole
from etl.figures.base.draft import Draft
from etl.figures.base.wordings import wording_in
from etl.figures.left_out.refits import OF_MARKET
from etl.figures.left_out.sizes import most_of_market, share_of_year
from etl.figures.period.years import months_of
from etl.figures.place.places import home_of, is_one_maker
from etl.mentions.mentions import Mentions

_KEPT = 6
_MOST_ABROAD = 0.6  # of the best year of a market; nobody but those at home there sells more
_UNEVEN = 3  # how far some months may lie above a single one


def wholes_after(context: Context, facts: list[Draft]) -> tuple[Whole, ...]:
    """What single makers are told to have sold of all vehicles in a market, the last ones at the end."""
    told = [
        Whole(draft.subject, draft.geography or "", draft.period, draft.value)
        for draft in facts
        if draft.metric == "sales" and draft.is_count and draft.powertrain == "all" and draft.period is not None
        and is_one_maker(draft.subject)
    ]  # fmt: skip
    return (*context.wholes, *told)[-_KEPT:] if told else context.wholes


def less_past_wholes(drafts: list[Draft], m: Mentions, context: Context) -> list[Draft]:
    """The drafts of a sentence; those only lent to a maker are everybody's, where one of them is past all that the
    maker sells in that market ("BYD sold 900 cars in Norway. Registrations of electric cars rose 7% to 9,000").
    """
    if not drafts:
        return drafts
    past = {(d.subject, d.geography) for d in drafts if _is_past(d, context.wholes) and not _is_said_of(d.subject, m)}
    return [_everybodys(d, context) if (d.subject, d.geography) in past else d for d in drafts] if past else drafts


def _everybodys(draft: Draft, context: Context) -> Draft:
    """The draft as everybody's: in the market that the paragraph counted, where only a maker's world was told."""
    market = context.market if draft.geography == "world" and context.market and context.market.is_here else None
    place = market.geography if market else draft.geography
    return draft._replace(subject="all", geography=place, reasons=(*draft.reasons, OF_MARKET))


def _is_past(draft: Draft, wholes: tuple[Whole, ...]) -> bool:
    """Whether a maker cannot have sold so many in that market and span."""
    period, geography = draft.period, draft.geography or ""
    if draft.metric != "sales" or not draft.is_count or period is None or not is_one_maker(draft.subject):
        return False
    most = most_of_market(geography)
    is_abroad = most is not None and geography not in ("world", home_of(draft.subject))
    if most is not None and is_abroad and draft.value > most * _MOST_ABROAD * share_of_year(period):
        return True
    if draft.status != "actual" or draft.basis != "level":
        return False
    same = [whole for whole in wholes if (whole.subject, whole.geography) == (draft.subject, geography)]
    return any(draft.value > _reach(whole, period, draft) for whole in same)


def _reach(whole: Whole, period: Dates, draft: Draft) -> float:
    """How many a maker can have sold in a span, after what it sold in one: no more of a part in the same, nor many
    times more in some months than in the last of them.
    """
    if whole.period == period and draft.powertrain != "all":
        return whole.value
    is_last = months_of(whole.period) == 1 and whole.period[1] == period[1]
    return whole.value * months_of(period) * _UNEVEN if is_last else float("inf")


def _is_said_of(maker: str, m: Mentions) -> bool:
    """Whether the sentence names the maker or points at it."""
    named = any(found.code == maker for found in m.named("company"))
    points = ("maker.the_maker", "maker.pronoun", "scope.venture")
    return named or any(wording_in(m.text, name).search(m.text) for name in points)
