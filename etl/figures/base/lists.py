"""Finds what is listed side by side in a sentence, and which item of one list belongs to which of another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from etl.figures.base.context import Context
from etl.figures.base.descriptions import descriptions
from etl.figures.base.spanned import Spanned
from etl.figures.base.wordings import says, wording, wording_in
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number

S = TypeVar("S", bound=Spanned)
Pins = Mapping[int, tuple[Found, ...]]

_LISTED_METRICS = ("sales", "production", "exports")
_PIN_REACH = 40
_PAIR = 2
_BASES_ZH = ("同比", "环比")
_NUMBER_BRACKET = re.compile(r"[（(][^()（）]*\d[^()（）]*[)）]")


def runs(items: Sequence[S], text: str) -> list[list[S]]:
    """Mentions that are listed side by side ("XPeng and Nio"), as groups of two or more, in reading order."""
    if len(items) <= 1:
        return []
    glue = wording("zones.name_list")
    apart: list[S] = []
    for item in items:
        if not apart or item.start >= apart[-1].end:
            apart.append(item)
    return [run for run in _chained(apart, text, glue) if len(run) > 1]


def _chained(items: Sequence[S], text: str, glue: re.Pattern[str]) -> list[list[S]]:
    chains: list[list[S]] = []
    for item in items:
        if chains and glue.match(text[chains[-1][-1].end : item.start]):
            chains[-1].append(item)
        else:
            chains.append([item])
    return chains


@lru_cache(maxsize=4)
def number_runs(m: Mentions) -> tuple[list[Number], ...]:
    """Numbers of one kind listed side by side ("1.735 million and 1.71 million"), hedges allowed between them;
    remembered, since every number of a sentence asks.
    """
    if len(m.numbers) < 2:
        return ()
    is_paired = says(m.text, "zones.respectively")
    are_moved = is_paired or says(m.text, "zones.moved_pair")
    glue = wording("zones.number_list_moved" if are_moved else "zones.number_list")
    chains = _chains(m.numbers, m.text, glue)
    if "(" in m.text and not any(len(chain) > 1 for chain in chains):  # "900 (up 3%) and 400 (up 4%)"
        outside = blanked(_NUMBER_BRACKET, m.text)
        chains = _chains([n for n in m.numbers if outside[n.start] != " "], outside, glue)
    return tuple(chain for chain in chains if len(chain) > 1 and not _are_of_one_measure(chain, m))


def _are_of_one_measure(numbers: Sequence[Number], m: Mentions) -> bool:
    """Whether the growths of a list are those of one measure on the month and on the year before (产量环比增长1%，同比
    增长3%)."""
    last = max((number.end for number in m.numbers if number.end <= numbers[0].start), default=0)
    bases = {p.code for p in m.periods if p.kind == "basis" and last <= p.start < numbers[-1].start}
    if not {"yoy", "mom"} <= bases:
        return False
    return len({cue.code for cue in m.cued("metric") if last <= cue.start < numbers[0].start}) == 1


def _chains(numbers: Sequence[Number], text: str, glue: re.Pattern[str]) -> list[list[Number]]:
    chains: list[list[Number]] = []
    for number in numbers:
        last = chains[-1][-1] if chains else None
        is_alike = last is not None and (last.kind, last.unit) == (number.kind, number.unit)
        if (
            last is not None
            and len(chains[-1]) > 1
            and any(word in text[last.end : number.outer_start] for word in _BASES_ZH)
        ):
            is_alike = False  # "环比增长1%和2%，同比增长3%和4%"
        if last is not None and is_alike and glue.match(text[last.end : number.outer_start]):
            chains[-1].append(number)
        else:
            chains.append([number])
    return chains


def blanked(pattern: re.Pattern[str], text: str) -> str:
    """A text with spaces for what a pattern matches, so that all else keeps its place."""
    return pattern.sub(lambda hit: " " * len(hit.group()), text)


@lru_cache(maxsize=4)
def entity_runs(m: Mentions) -> tuple[list[Found], ...]:
    """Makers, places, powertrains, classes and counted measures that are listed side by side; remembered, since every
    count of a sentence asks.
    """
    counted = [cue for cue in m.cued("metric") if cue.code in _LISTED_METRICS]
    kinds = (("company", "group"), ("place",), ("powertrain",), ("vehicle_class",))
    described = descriptions(m)
    told: list[Sequence[Found]] = [m.named(*kind) for kind in kinds]
    if described:
        told = [[found for found in each if found not in described] for each in told]
    named = [run for items in (*told, counted) for run in runs(items, m.text)]
    both = wording_in(m.text, "zones.output_and_sales").finditer(m.text)
    return (*named, *(_output_and_sales(*hit.span()) for hit in both))


def _output_and_sales(start: int, end: int) -> list[Found]:
    """The two measures of one word (产销)."""
    return [Found(start, start + 1, "metric", "production"), Found(start + 1, end, "metric", "sales")]


def pins(m: Mentions, context: Context) -> Pins:
    """By the start of each number in a list: the mentions that a list of the same length gives it ("respectively"), or
    the measure that the sentence before listed in that place."""
    pinned: dict[int, tuple[Found, ...]] = {}
    for numbers in number_runs(m):
        for entities in entity_runs(m):
            if len(entities) == len(numbers) and _belong_together(entities, numbers, m):
                for number, entity in zip(numbers, entities, strict=True):
                    pinned[number.start] = (*pinned.get(number.start, ()), entity)
    told = {**pinned, **_in_brackets(pinned, m)} if pinned else _listed_before(m, context)
    return {**told, **_listed_on(told, m)} if told else told


def _in_brackets(pinned: Pins, m: Mentions) -> Pins:
    """What a list gives to a number is also of the one in brackets right behind it ("900 units (up 3%)")."""
    behind = ((one, other) for one, other in pairwise(m.numbers) if one.start in pinned and other.start not in pinned)
    opens = wording("zones.opens_bracket")
    return {
        other.start: pinned[one.start] for one, other in behind if opens.fullmatch(m.text[one.end : other.outer_start])
    }


def _belong_together(entities: list[Found], numbers: list[Number], m: Mentions) -> bool:
    if 0 <= entities[0].start - numbers[-1].end < _PIN_REACH:
        return True
    if entities[-1].end > numbers[0].outer_start:
        return False
    kind, last = entities[0].kind, entities[-1].end
    if kind in ("powertrain", "vehicle_class") and any(last <= f.start < numbers[0].start for f in m.named(kind)):
        return False  # "BEVs and hybrids both grew: BEV output and sales came to 9 and 8"
    between = (n for n in m.numbers if entities[-1].end <= n.start < numbers[0].start)
    crossed = any(n.kind != "rank" for n in between)  # "Kia and MG were second and third, with 9 and 8 percent"
    return not crossed or says(m.text, "zones.respectively")


def _listed_on(pinned: Pins, m: Mentions) -> dict[int, tuple[Found, ...]]:
    """The measures of a list for those after it in the sentence that name none ("the output and sales of vans were 7
    and 8, those of buses 2 and 3, down 4% and 5%").
    """
    cues = [cue.start for cue in m.cued("metric") if cue.code in _LISTED_METRICS]
    growths = [cue.start for cue in m.cued("growth")]
    order: list[Found] = []
    last = 0
    found: dict[int, tuple[Found, ...]] = {}
    for run in sorted(number_runs(m), key=lambda run: run[0].start):
        start, end = run[0].start, run[-1].end
        listed = [
            next((each for each in pinned.get(number.start, ()) if each.kind == "metric"), None) for number in run
        ]
        measures = [each for each in listed if each is not None]
        if len(measures) == len(run):
            order = measures if len({each.code for each in measures}) > 1 else []
        elif len(run) != len(order) or any(last < cue < start for cue in cues):
            order = []
        elif run[0].kind == "count" or any(last < cue < start for cue in growths):
            kept = [[each for each in pinned.get(number.start, ()) if each.kind != "metric"] for number in run]
            found |= {n.start: (*rest, told) for n, rest, told in zip(run, kept, order, strict=True)}
        last = end
    return found


def _listed_before(m: Mentions, context: Context) -> dict[int, tuple[Found, ...]]:
    """For "the figures were A and B" or "growth of A and B", the measures that the sentence before listed in order."""
    listed = number_runs(m)
    names_measure = any(cue.code in _LISTED_METRICS for cue in m.cued("metric"))
    order = _repeated(context.listed)
    if names_measure or not listed or len(listed[0]) != len(order):
        return {}
    if listed[0][0].kind != "count" and not (listed[0][0].kind == "percent" and m.cued("growth")):
        return {}
    codes = zip(listed[0], order, strict=True)
    return {number.start: (Found(0, 0, "metric", code),) for number, code in codes}


def _repeated(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The order that measures were told in over and over (output and sales of one kind, then of the next)."""
    is_pair = len(codes) > _PAIR and len(codes) % _PAIR == 0 and codes[0] != codes[1]
    return codes[:_PAIR] if is_pair and codes == codes[:_PAIR] * (len(codes) // _PAIR) else codes
