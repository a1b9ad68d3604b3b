"""Tells whose makers are meant where only those that lead them are named: "Brands led by BYD and MG sold 9,000"."""

from __future__ import annotations

from dataclasses import replace

from etl.figures.base.context import Context
from etl.figures.base.lists import runs
from etl.figures.base.regions import NO_MARKET
from etl.figures.base.wordings import may_say, wording
from etl.figures.place.places import brand_group_of, home_of
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions

_NAMES = ("maker.led_makers", "maker.those_from")


def with_led_groups(m: Mentions, context: Context) -> Mentions:
    """The mentions with the makers that others are said to lead as a brand group, where those named are several of one
    nation, or the group told of last, and sell in another country: at home they may lead anybody's.
    """
    if not may_say(m.text, _NAMES):
        return m
    groups = _those_from(m)
    for hit in wording("maker.led_makers").finditer(m.text):
        code = _group_led(hit.end(), m, context)
        if code is not None:
            groups.append(Found(hit.start("head"), hit.end("head"), "group", code))
    return replace(m, names=tuple(sorted((*m.names, *groups)))) if groups else m


def _those_from(m: Mentions) -> list[Found]:
    """The brand groups that go on about one named before by another country ("ahead of those from South Korea")."""
    named = m.named("group")
    found: list[Found] = []
    for place in m.named("place") if named else ():
        hit = wording("maker.those_from").search(m.text[: place.start])
        code = brand_group_of(place.code)
        if hit is not None and code is not None and any(group.end <= hit.start("head") for group in named):
            found.append(Found(hit.start("head"), place.end, "group", code))
    return found


def _group_led(start: int, m: Mentions, context: Context) -> str | None:
    """The group of the makers named from there on, where they sell abroad."""
    named = m.named("company")
    first = next((found for found in named if found.start == start), None)
    if first is None:
        return None
    run = next((run for run in runs(named, m.text) if first in run), [first])
    homes = {home_of(found.code) for found in run}
    home = homes.pop() if len(homes) == 1 else None
    group = brand_group_of(home) if home else None
    is_group = group is not None and (len({found.code for found in run}) > 1 or group == context.last_group)
    said = {found.code for found in m.named("place")}
    places: set[str | None] = {*said} or {context.topic_geography}
    is_abroad = places.isdisjoint((home, None, *NO_MARKET))
    return group if is_group and is_abroad else None
