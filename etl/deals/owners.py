"""Takes out of a marked sentence whose brand, unit or subsidiary a company is: the deal is the unit's own."""

from __future__ import annotations

import re

from etl.deals.language import MARK
from etl.deals.shape import Shape
from etl.vocabulary import Vocabulary

_NO = "[^\ue000-\uefff,;."
_OF_OWNER = re.compile(
    rf"(?P<first>{MARK}),\s(?:the|an?|its|now|once)\s{_NO}]{{3,60}}?\s(?:of|from|by)\s{_NO}]{{0,24}}?(?P<second>{MARK}),(?=\s)"
)
_UNIT = re.compile(rf"(?P<out>(?:[Tt]he\s)?{MARK}\s(?:subsidiary|unit|arm|affiliate|spin-?off|sister)\s)(?={MARK})")


def without_owners(shape: Shape, known: Vocabulary) -> Shape:
    """Less the owner in "B, the premium brand of the Chinese A group, wants" and in "A subsidiary B"."""
    text = shape.text
    for hit in reversed(list(_OF_OWNER.finditer(text))) if ", " in text else ():
        first, second = (shape.mention(hit[name]).codes for name in ("first", "second"))
        if first != second and known.group_of(first[-1]) == known.group_of(second[0]):
            shape = cut(shape, hit.end("first"), hit.end())
    for hit in reversed(list(_UNIT.finditer(shape.text))):
        shape = cut(shape, *hit.span("out"))
    return shape


def cut(shape: Shape, start: int, end: int) -> Shape:
    """The shape without a part of its text."""
    return Shape(shape.text[:start] + shape.text[end:], shape.where[:start] + shape.where[end:], shape.mentions)
