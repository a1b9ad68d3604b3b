"""Items of a list that tell their number before what it is of: "721,343: sales of NEVs in May, up 33.8%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from etl.figures.base.draft import Draft, Unread
from etl.figures.base.wordings import says
from etl.mentions.number import Number

_FIRST = re.compile(
    r"(?P<number>\d[\d.,]*(?:\s?(?:million|mln|m|bn|k|%|percent|per cent|万辆|万))?)"
    r"(?P<mark>\s?[:：]\s?|\s[–—-]{1,2}\s)"
    r"(?P<what>(?:[^\d,;:()（），；：]|(?<!\d)20\d\d(?!\d)){5,90}?)(?=\s?[,;(（，；.。]|\s*$)"
)


@dataclass(frozen=True, slots=True)
class Turned:
    """Such an item with its number behind what it is of, as long as before ("NEV sales in May: 721,343, up ...")."""

    text: str
    shift: int  # how far the number has moved
    end: int  # where it ends now

    def drafts_back(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Drafts with their numbers where the article has them."""
        return [draft._replace(number=self._back(draft.number)) for draft in drafts]

    def unread_back(self, unread: Sequence[Unread]) -> list[Unread]:
        """Numbers that gave none, where the article has them."""
        return [item._replace(number=self._back(item.number)) for item in unread]

    def _back(self, number: Number) -> Number:
        if not self.shift <= number.start < self.end:
            return number
        start, end = number.start - self.shift, number.end - self.shift
        return number._replace(start=start, end=end, hedge_start=-1)


def turned_round(text: str) -> Turned | None:
    """A sentence that opens with a number and says behind a colon or a dash what it is of, told the other way round."""
    hit = _FIRST.match(text) if text[:1].isdigit() else None
    if hit is None or not says(hit["what"], "metric.measured_first"):
        return None
    told = hit["what"] + hit["mark"]
    return Turned(told + hit["number"] + text[hit.end() :], len(told), len(told) + len(hit["number"]))
