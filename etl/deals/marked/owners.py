"""Takes out of a marked sentence whose brand, unit or subsidiary a company is: the deal is the unit's own."""

from __future__ import annotations

import re

from etl.deals.marked.shape import Shape
from etl.deals.rules.language import MARK
from etl.vocabulary import Vocabulary

_NO = "[^\ue000-\uefff,;."
_OF_OWNER = re.compile(
    rf"(?P<first>{MARK}),\s(?:the|an?|its|now|once)\s{_NO}]{{3,60}}?\s(?:of|from|by)\s{_NO}]{{0,24}}?(?P<second>{MARK}),(?=\s)"
)
# Begins with the mark, so that a search need not stop elsewhere.
_UNIT = re.compile(rf"{MARK}\s(?:subsidiary|unit|arm|affiliate|spin-?off|sister)\s(?={MARK})")
_THE = re.compile(r"[Tt]he\s")
_OWNED = re.compile(
    rf"(?P<first>{MARK})(?:'s\s|(?:集团|公司)?旗下的?(?:品牌)?)(?P<second>{MARK})(?:\s(?:brand|unit|subsidiary|arm|division))?"
)
_VENTURE_NEXT = re.compile(r"\s(?:joint[- ])?ventures?\b|\sJVs?\b", re.IGNORECASE)
_OF = re.compile(rf"(?P<first>{MARK})(?P<middle>\s(?:platform|architecture|brand|base|unit)\sof\s)(?P<second>{MARK})")


def without_owners(shape: Shape, known: Vocabulary) -> Shape:
    """Less the owner in "B, the premium brand of the Chinese A group, wants" and in "A subsidiary B"."""
    text = shape.text
    for hit in reversed(list(_OF_OWNER.finditer(text))) if ", " in text else ():
        first, second = (shape.mention(hit[name]).codes for name in ("first", "second"))
        if first != second and known.group_of(first[-1]) == known.group_of(second[0]):
            shape = cut(shape, hit.end("first"), hit.end())
    for hit in reversed(list(_UNIT.finditer(shape.text))):
        with_the = max(hit.start() - len("the "), 0)
        shape = cut(shape, with_the if _THE.match(shape.text, with_the, hit.start()) else hit.start(), hit.end())
    return shape


def cut(shape: Shape, start: int, end: int) -> Shape:
    """The shape without a part of its text."""
    return Shape(shape.text[:start] + shape.text[end:], shape.where[:start] + shape.where[end:], shape.mentions)


def brands_of_owners(shape: Shape, known: Vocabulary) -> Shape:
    """Read "Owner's Brand" as the brand, "the Brand platform of Owner" as the owner's."""

    def related(hit: re.Match[str]) -> bool:
        first, second = (shape.mention(hit[name]).codes for name in ("first", "second"))
        return len(first) == len(second) == 1 and known.group_of(first[0]) == known.group_of(second[0])

    for hit in reversed(list(_OF.finditer(shape.text)) if " of " in shape.text else []):
        if related(hit):
            shape = cut(shape, hit.start("first"), hit.end("first") + 1)
    for hit in reversed(list(_OWNED.finditer(shape.text))):
        if related(hit):
            of_owner = _VENTURE_NEXT.match(shape.text, hit.end())  # "its Jeep venture": the owner's, for the brand
            span = (hit.start("second"), hit.end()) if of_owner else (hit.start("first"), hit.start("second"))
            shape = cut(shape, *span)
    return shape


# "A and B will build electric Mini models": the brand of A says which cars, not who else.
_MODELS_OF = re.compile(
    rf"(?P<brand>{MARK})(?:s(?=,|\.|\s))?\s(?:[\w-]+\s){{0,2}}?(?:models?|cars?|vehicles?|EVs?|SUVs?|sedans?|range|line-?up|minis?)\b"
)


_TWO_AND_BRAND = 3  # a mark for two partners is one more than theirs


def without_own_brands(shape: Shape, known: Vocabulary) -> Shape:
    """Less a brand that only says which of their cars two partners, its owner one of them, build or develop."""
    if len(shape.mentions) <= _TWO_AND_BRAND:
        return shape
    for hit in reversed(list(_MODELS_OF.finditer(shape.text))):
        brands = shape.mention(hit["brand"]).codes
        owner = known.group_of(brands[0])
        together = [m for at, m in shape.marks() if at < hit.start() and len(m.codes) > 1 and owner in m.codes]
        if len(brands) == 1 and owner != brands[0] and together:
            shape = cut(shape, hit.start("brand"), hit.end("brand"))
    return shape
