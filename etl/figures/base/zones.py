"""Cuts a sentence into zones, one for each stretch that carries numbers, and leaves asides out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from etl.figures.base.lists import number_runs, runs
from etl.figures.base.spanned import Spanned
from etl.figures.base.wordings import wording, wording_in, wordings_in
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number

_NUMBERLESS_BRACKET = re.compile(r"[（(][^()（）\d]*[)）]")
_DIGIT = re.compile(r"\d")
_ASIDE = ("money", "percent")  # what an aside may tell besides
_PAIR = 2
_NAME_KINDS = (("company", "group"), ("place",), ("powertrain",), ("vehicle_class",))


class Zone(NamedTuple):
    """A stretch of a sentence with the numbers it carries; the last one takes the tail of the sentence."""

    start: int
    end: int
    numbers: tuple[Number, ...]

    def holds(self, item: Spanned) -> bool:
        """Whether a mention begins in this zone."""
        return self.start <= item.start < self.end


@lru_cache(maxsize=4)
def without_asides(mentions: Mentions) -> Mentions:
    """The mentions less those in asides that carry no number, or only a sum or part ("NEVs, which include ..., rose");
    remembered, since a sentence is asked for its rows and for what it leaves.
    """
    m = _without_parts_of_names(mentions)
    words = {m.text, _without_years(m)}
    spans = [hit.span() for aside in wordings_in(m.text, "asides") for text in words for hit in aside.finditer(text)]
    told = [] if not spans else [run for run in runs(m.named("place"), m.text) if len(run) > _PAIR]
    spans = [s for s in spans if not _holds_subject(s, m) and not _goes_on_listing(s, told) and _is_aside(s, m)]
    if not spans:
        return m

    def is_outside(item: Spanned) -> bool:
        return not any(start <= item.start and item.end < end for start, end in spans)

    return replace(
        m,
        names=tuple(filter(is_outside, m.names)),
        cues=tuple(filter(is_outside, m.cues)),
        periods=tuple(filter(is_outside, m.periods)),
        numbers=tuple(number for number in m.numbers if number.kind not in _ASIDE or is_outside(number)),
    )


def _goes_on_listing(span: tuple[int, int], places: list[list[Found]]) -> bool:
    """Whether what looks like an aside holds further places of a list ("in the EU, the EFTA states and Britain")."""
    start, end = span
    listed = (run for run in places if not any(place.code == "world" for place in run))
    return any(run[0].end <= start < run[-1].start < end for run in listed)


def closed_aside(m: Mentions) -> tuple[int, int] | None:
    """The span of a clause that tells with a number of its own and of another time what is said besides: the main
    clause goes on after it ("Japanese brands, which had 90% of the market in 2019, were down to 70%").
    """
    hit = wording_in(m.text, "zones.closed_relative").search(m.text)
    span = hit.span("aside") if hit else None
    if span is None or not any(span[0] < p.start < span[1] for p in m.periods):
        return None
    return span if any(span[0] < number.start < span[1] for number in m.numbers) else None


def undated(span: tuple[int, int], m: Mentions) -> Mentions:
    """The mentions less the times of a span of the sentence."""
    return replace(m, periods=tuple(p for p in m.periods if not span[0] <= p.start < span[1]))


def _without_years(m: Mentions) -> str:
    """The text with the figures of its time expressions blotted out: "which opened in 2023" carries no number."""
    text = m.text
    for period in m.periods:
        printed = text[period.start : period.end]
        if not printed.isalpha():
            text = text[: period.start] + _DIGIT.sub("~", printed) + text[period.end :]
    return text


def _is_aside(span: tuple[int, int], m: Mentions) -> bool:
    """Whether what holds a year is one that says who did something or what happened to it, and no item of a list."""
    words = m.text[slice(*span)]
    if not any(span[0] < p.start < span[1] for p in m.periods) or not _DIGIT.search(words):
        return True
    return (
        wording("zones.relative").match(words) is not None
        or not span[0]
        or wording("topic.happens").search(words) is not None
    )


def _holds_subject(aside: tuple[int, int], m: Mentions) -> bool:
    """Whether what looks like an aside tells who does it: only words of time or manner stand before it."""
    start, end = aside
    if (
        m.text[start] != ","
        or wording("zones.examples_open").match(m.text, start)
        or not wording("zones.leads_in").fullmatch(m.text[:start])
    ):
        return False
    if wording("zones.where_opens").match(m.text, start) and not any(start < n.start < end for n in m.numbers):
        return False  # "In China, where local brands gain ground, it sold ..."
    makers = m.named("company", "group")
    return any(start < found.start < end for found in makers) and not any(found.start < start for found in makers)


def _without_parts_of_names(m: Mentions) -> Mentions:
    """Less the vehicles in a body's name: "Passenger Car" in an association's name counts no cars."""
    bodies, kinds = m.named("company"), m.named("powertrain", "vehicle_class")
    if not bodies or not kinds:
        return m
    inside = {found for found in kinds if any(body.start <= found.start and found.end <= body.end for body in bodies)}
    return replace(m, names=tuple(found for found in m.names if found not in inside)) if inside else m


def zones(m: Mentions) -> list[Zone]:
    """The zones of a sentence in reading order; a stretch without a number belongs to the next one that has one."""
    weighing = [number for number in m.numbers if _weighs(number) and not _is_while(number, m)]
    if len(weighing) <= 1:
        return [Zone(0, len(m.text), m.numbers)] if m.numbers else []
    separators = [hit.span() for hit in wording("zones.separator").finditer(m.text)]
    whole = _protected(m) if separators else []
    cuts = [cut for cut, stop in separators if not _is_within(cut, stop, whole)]
    return _with_numbers([*cuts, len(m.text)], m.numbers, weighing)


def _is_within(cut: int, stop: int, whole: list[tuple[int, int]]) -> bool:
    """Whether a separator stands in a span that no cut may fall into."""
    return any(start < cut < end or (start <= cut and stop <= end) for start, end in whole)


def _protected(m: Mentions) -> list[tuple[int, int]]:
    """The spans that no cut may fall into: lists, names, numbers, spans of time, brackets without a number."""
    named = [run for kinds in _NAME_KINDS for run in runs(m.named(*kinds), m.text)]
    listed: list[Sequence[Spanned]] = [*named]
    listed += [*runs(m.cued("metric"), m.text), *number_runs(m)]
    listed += [run for run in runs(m.periods, m.text) if len({(p.kind, p.months[1] - p.months[0]) for p in run}) == 1]
    single: list[Spanned] = [*m.numbers, *m.periods, *m.names]
    return [
        *_affiliates(m),
        *((run[0].start, run[-1].end) for run in listed),
        *((item.start, item.end) for item in single),
        *(hit.span() for hit in _NUMBERLESS_BRACKET.finditer(m.text)),
    ]


def _affiliates(m: Mentions) -> list[tuple[int, int]]:
    """Makers named as one with their affiliates ("Hyundai and its affiliate Kia")."""
    named = m.named("company")
    glue = wording("maker.and_affiliate")
    pairs = ((one, other) for one, other in pairwise(named) if one.end <= other.start)
    return [(one.start, other.end) for one, other in pairs if glue.fullmatch(m.text[one.end : other.start])]


def _with_numbers(stops: list[int], numbers: tuple[Number, ...], weighing: list[Number]) -> list[Zone]:
    made: list[Zone] = []
    start = 0
    for stop in stops:
        inside = tuple(number for number in numbers if start <= number.start < stop)
        if any(number in weighing for number in inside):
            made.append(Zone(start, stop, inside))
            start = stop
    left = tuple(number for number in numbers if number.start >= start)
    if made:
        made[-1] = made[-1]._replace(end=stops[-1], numbers=(*made[-1].numbers, *left))
    return made or [Zone(0, stops[-1], left)]


def _weighs(number: Number) -> bool:
    """Whether a number may be a figure and so divides a sentence; ranks and counted things ("40 plants") do not."""
    return number.kind not in ("rank", "other") and number.counts != "other"


def _is_while(number: Number, m: Mentions) -> bool:
    """Whether it is how long something went on ("has been shrinking for three years", "a three-month fall")."""
    if number.kind != "months":
        return False
    is_for = wording("zones.while_before").search(m.text[: number.outer_start])
    return is_for is not None or wording("zones.while_behind").match(m.text, number.end) is not None
