"""Gives the numbers of a list to the names of another, where not all of the names are known ("Kia, Haval and BYD")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from etl.figures.base.lists import number_runs
from etl.figures.base.wordings import says, wording
from etl.figures.subject.makers import makers_named
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number

UNKNOWN = "unknown"


def name_pins(m: Mentions, taken: Sequence[int]) -> dict[int, tuple[Found, ...]]:
    """By the start of each number of a list said one by one: its maker, or a name that we do not know. `taken` are the
    starts of numbers that another list has already."""
    makers = makers_named(m)
    if not makers or not number_runs(m) or not says(m.text, "zones.respectively"):
        return {}
    pinned: dict[int, tuple[Found, ...]] = {}
    for numbers in number_runs(m):
        names = None if numbers[0].start in taken else _names(numbers, makers, m)
        if names is not None:
            pinned |= {number.start: (name,) for number, name in zip(numbers, names, strict=True)}
    return pinned


def _names(numbers: Sequence[Number], makers: Sequence[Found], m: Mentions) -> list[Found] | None:
    """The names of the list that stands before some numbers, as many as they are; None where there is none."""
    listed = "zones.listed_names" if m.text.isascii() or not says(m.text, "period.chinese") else None
    for hit in wording(listed or "zones.listed_names_zh").finditer(m.text, 0, numbers[0].outer_start):
        items = list(_items(hit.start(), hit.end(), m.text))
        if len(items) == len(numbers) and any(start <= f.start < end for start, end in items for f in makers):
            return [_name(start, end, makers, m.text) for start, end in items]
    return None


def _items(start: int, end: int, text: str) -> Iterator[tuple[int, int]]:
    """Where each name of a list stands."""
    at = start
    for glue in wording("zones.between_names").finditer(text, start, end):
        yield at, glue.start()
        at = glue.end()
    yield at, end


def _name(start: int, end: int, makers: Sequence[Found], text: str) -> Found:
    """The maker that a name is; one of whom it is only a part ("Geely Galaxy") is not known."""
    for found in makers:
        rest = text[found.end : end].strip()
        if start <= found.start < end and found.start - start <= len("the "):
            is_whole = not rest or found.end >= end or wording("scope.company_word").fullmatch(rest)
            return found if is_whole else Found(start, end, UNKNOWN, "")
    return Found(start, end, UNKNOWN, "")
