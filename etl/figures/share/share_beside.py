"""Places a maker's count in the market in which the share right behind it is told ("9,000 units, or 4 percent")."""

from __future__ import annotations

from itertools import pairwise

from etl.figures.base.draft import Draft

_BESIDE = "metric: in brackets like the one before"
_UNPLACED = "geography: a maker's, no market named"


def placed_by_shares(drafts: list[Draft]) -> list[Draft]:
    """The drafts of a sentence, each count that no market is named for in that of the maker's share told next."""
    if len(drafts) <= 1:
        return drafts
    return [*(_placed(count, share) for count, share in pairwise(drafts)), drafts[-1]]


def _placed(count: Draft, share: Draft) -> Draft:
    is_open = count.is_count and count.metric == "sales" and count.geography == "world" and _UNPLACED in count.reasons
    is_of_it = share.metric == "brand_share" and _BESIDE in share.reasons and share.subject == count.subject
    if not is_open or not is_of_it or share.period != count.period or share.geography in (None, "world"):
        return count
    reasons = (*(reason for reason in count.reasons if reason != _UNPLACED), "geography: the market of its share")
    return count._replace(geography=share.geography, reasons=reasons)
