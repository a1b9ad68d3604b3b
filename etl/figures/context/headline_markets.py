"""Tells the headlines that are about a whole market and only turn to a maker behind a break."""

from __future__ import annotations

import re

from etl.figures.base.wordings import wording_in
from etl.figures.place.places import is_one_maker
from etl.figures.subject.makers import makers_named
from etl.mentions.mentions import Mentions

_BREAK = re.compile(r"[,;:，；：|](?!\d)|(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])|\s[–—]\s")
_OPENING_REACH = 4


def opens_with_market(m: Mentions) -> bool:
    """Whether a headline tells of a market and turns to makers behind a break ("China car sales: BYD leads")."""
    place = next((found for found in m.named("place", "place_adjective") if found.start <= _OPENING_REACH), None)
    maker = next(iter(makers_named(m)), None)
    if place is None or maker is None:
        return False
    return wording_in(m.text, "topic.market_opens").match(m.text[place.end : maker.start]) is not None


def turns_to_maker(m: Mentions) -> bool:
    """Whether a headline counts what a country sells or ships, and turns to a maker behind a break (我国汽车出口增长
    比亚迪领跑, "China's exports pass 500,000; BYD in front")."""
    maker = next(iter(makers_named(m)), None)
    stops = [hit.start() for hit in _BREAK.finditer(m.text) if maker is not None and hit.start() < maker.start]
    if not stops:
        return False
    is_of_place = any(found.end <= stops[-1] for found in m.named("place", "place_adjective"))
    is_measured = any(cue.end <= stops[-1] for cue in m.cued("metric"))
    is_told = any(number.end <= stops[-1] for number in m.numbers) or any(
        cue.end <= stops[-1] for cue in m.cued("growth")
    )
    return is_of_place and is_measured and is_told


def market_behind(m: Mentions, main: Mentions, subject: str) -> str | None:
    """The one market that a headline counts in the clause behind its main one ("Chinese makes gain as the Dutch market
    grows 3%"), where that is about no one maker."""
    if main is m or is_one_maker(subject) or not any(number.start > len(main.text) for number in m.numbers):
        return None
    owns_market = wording_in(m.text, "topic.owns_market_behind")
    behind = (f for f in m.named("place", "place_adjective") if f.start > len(main.text))
    codes = {found.code for found in behind if owns_market.match(m.text[found.end :])}
    return codes.pop() if len(codes) == 1 else None
