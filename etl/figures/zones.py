"""Cuts a sentence into zones, one for each stretch that carries numbers, and finds what is listed side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number

_SEPARATOR = re.compile(
    r"[;；:：,，（）()]|\s[–—-]\s|—|。|\b(?:and|while|but|whereas|with|though|although|as|plus|then|where|when|because|since|yet)\b"
)
_ASIDES = (
    re.compile(
        r",\s(?:which|who|whose|where|including|such as)\b[^;\d]{3,170},\s(?=(?:\w+ly\s)?(?:gained|rose|fell|grew|accounted|made|reached|"
        r"came|were|was|is|are|totall?ed|climbed|jumped|surged|dropped|declined|increased|sold|built|exported|delivered|hit|stood|has|had)\b)"
    ),
    re.compile(r",\s(?:which|who|whose|where)\b[^,;\d]{3,120},"),
    re.compile(r",\s(?:with|led by|followed by|including|such as|like|among them|notably|from)\b(?![^,;]*\bfrom\b)[^;\d]{3,90}?,\s(?=(?:\w+ly\s)?(?:took|made|accounted|sold|rose|fell|reached|held|had|have|has|were|was|built|exported)\b)"),
    re.compile(r",\s(?:the|a|an|owner of|parent of|part of|maker of)\s[^,;\d]{3,90},(?!\s(?:and|or)\b)"),
    re.compile(r"[–—]\s?(?:which|who|including|such as|among)\b[^–—;\d]{3,160}[–—]"),
    re.compile(r"[（(][^()（）\d]{1,140}[)）]"),
)
_NUMBERLESS_BRACKET = re.compile(r"[（(][^()（）\d]*[)）]")
_LIST_GLUE = re.compile(r"^(?:'s|’s|s'|s’)?\s*(?:,|，|、|/|&|and|or|,\s*and|，?\s*和|及|与|以及|both)\s*(?:the|for|in|of|those of|that of|to|by)?\s*$")
_NUMBER_GLUE = re.compile(
    r"^\s*(?:units|vehicles|cars|million|多|万|辆|台)?\s*(?:,|，|、|and|, and|，?和|及|与|以及)\s*(?:by|a|an|to)?\s*$", re.IGNORECASE
)


class Spanned(Protocol):
    """Anything with offsets."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of a sentence with the numbers it carries; `is_last` for the one that takes the tail."""

    start: int
    end: int
    numbers: tuple[Number, ...]

    def holds(self, item: Spanned) -> bool:
        """Whether a mention stands in this zone."""
        return self.start <= item.start < self.end


def without_asides(m: Mentions) -> Mentions:
    """The mentions less those inside asides that carry no number ("NEVs, which include ..., rose")."""
    bodies = [f for f in m.names if f.kind == "company"]
    inside = [
        f for f in m.names
        if f.kind in ("powertrain", "vehicle_class") and any(b.start <= f.start and f.end <= b.end for b in bodies)
    ]  # "Passenger Car" in an association's name counts no cars
    if inside:
        m = replace(m, names=tuple(f for f in m.names if f not in inside))
    spans = [hit.span() for pattern in _ASIDES for hit in pattern.finditer(m.text)]
    if not spans:
        return m

    def outside(item: Spanned) -> bool:
        return not any(start < item.start and item.end < end for start, end in spans)

    return replace(
        m,
        names=tuple(filter(outside, m.names)),
        cues=tuple(filter(outside, m.cues)),
        periods=tuple(filter(outside, m.periods)),
    )


def runs(items: Sequence[Spanned], text: str, glue: re.Pattern[str] = _LIST_GLUE) -> list[list[Spanned]]:
    """Mentions that are listed side by side ("XPeng and Nio"), as groups of two or more, in reading order."""
    found: list[list[Spanned]] = []
    current: list[Spanned] = []
    for item in items:
        if current and item.start < current[-1].end:
            continue
        if current and glue.match(text[current[-1].end : item.start]):
            current.append(item)
            continue
        if len(current) > 1:
            found.append(current)
        current = [item]
    if len(current) > 1:
        found.append(current)
    return found


def number_runs(m: Mentions) -> list[list[Number]]:
    """Numbers of one kind listed side by side ("1.735 million and 1.71 million"), hedges allowed between them."""
    found: list[list[Number]] = []
    current: list[Number] = []
    for number in m.numbers:
        last = current[-1] if current else None
        if (
            last
            and (last.kind, last.unit) == (number.kind, number.unit)
            and _NUMBER_GLUE.match(m.text[last.end : number.outer_start])
        ):
            current.append(number)
            continue
        if len(current) > 1:
            found.append(current)
        current = [number]
    if len(current) > 1:
        found.append(current)
    return found


def zones(m: Mentions) -> list[Zone]:
    """The zones of a sentence in reading order; stretches without a number belong to the next one that has one."""
    if not m.numbers:
        return []
    protected = [(run[0].start, run[-1].end) for run in [*_entity_runs(m), *number_runs(m)]]
    protected += [(item.start, item.end) for item in (*m.numbers, *m.periods, *m.names)]
    protected += [hit.span() for hit in _NUMBERLESS_BRACKET.finditer(m.text)]
    cuts = [0]
    for hit in _SEPARATOR.finditer(m.text):
        if not any(start < hit.start() < end or start <= hit.start() and hit.end() <= end for start, end in protected):
            cuts.append(hit.start())
    cuts.append(len(m.text))
    return _with_numbers(cuts, m.numbers)


def _entity_runs(m: Mentions) -> list[list[Spanned]]:
    kinds = (("company", "group"), ("place",), ("powertrain",), ("vehicle_class",))
    found = [run for group in kinds for run in runs(m.named(*group), m.text)]
    return [*found, *runs([cue for cue in m.cued("metric")], m.text), *runs(m.periods, m.text)]


def _with_numbers(cuts: list[int], numbers: tuple[Number, ...]) -> list[Zone]:
    made: list[Zone] = []
    start = 0
    for stop in cuts[1:]:
        inside = tuple(number for number in numbers if start <= number.start < stop)
        if any(_weighs(number) for number in inside):
            made.append(Zone(start, stop, inside))
            start = stop
    left = tuple(number for number in numbers if number.start >= start)
    if made:
        made[-1] = replace(made[-1], end=cuts[-1], numbers=(*made[-1].numbers, *left))
    elif left:
        made = [Zone(0, cuts[-1], left)]
    return made


def _weighs(number: Number) -> bool:
    """Whether a number may be a figure and so divides a sentence; ranks and counted things ("third", "40 plants") do not."""
    return number.kind not in ("rank", "other") and number.counts != "other"
