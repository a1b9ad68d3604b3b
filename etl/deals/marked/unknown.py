"""Takes out of a marked sentence the brands and units that the vocabulary does not know."""

from __future__ import annotations

import re

from etl.deals.marked.shape import Shape, delete
from etl.deals.rules.language import MARK
from etl.records import DealKind

_NAME = r"[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,2}"
# A company of a list: "A, Northbridge and B".
_LISTED = re.compile(rf"(?<={MARK})(?P<out>,\s{_NAME})(?=(?:,|,?\s(?:and|or))\s{MARK}(?!'s))")
# A brand without a company of its own in a list: "A, B's Northstar brand and C".
_ITS_BRAND = re.compile(
    rf"(?<={MARK})(?P<out>'s\s(?:[a-z-]+\s){{0,2}}[A-Z][\w&-]*(?:\s[A-Z][\w&-]*)?\s(?:brand|marque|label))(?=,|\sand\s{MARK})"
)
_BRANDS = ("brand", "marque", "label")
# What belongs to a company stands for it: "Flexo, a car-sharing subsidiary of A".
_UNIT_OF = re.compile(
    rf"(?<![\w'])(?P<out>{_NAME},\s(?:an?|the)\s(?:[\w-]+\s){{0,4}}(?:subsidiary|unit|arm|division|affiliate|brand|badge|marque|label|offshoot)"
    rf"\s(?:of|owned by)\s)(?={MARK})"
)

# Whoever is named last before "which": "A is partly owned by Northbridge, which holds 7% of B".
_UNKNOWN_WHICH = re.compile(
    rf"\s(?:by|of|with|from|to|is|are)\s(?:the\s)?{_NAME},\s(?:which|who)\s[^,;\ue000-\uefff]*\Z"
)


def is_unknown_s(kind: DealKind, text: str, end: int) -> bool:
    """Whether what a text tells of a share, up to whom it is held in, is the holding of an unknown company."""
    return kind == "equity" and ", wh" in text and _UNKNOWN_WHICH.search(text[:end]) is not None


_UNITS = ("unit", "arm", "division", "subsidiary", "brand")
# "A and the car unit of B": of a list.
_THE_UNIT_OF = re.compile(
    rf"(?<={MARK}\sand\s)(?P<out>the\s(?!truck|bus|commercial)(?:[\w-]+\s){{0,4}}(?:unit|arm|division|subsidiary|brand)\sof\s(?:[\w-]+\s){{0,4}})(?={MARK})"
)
# "A, of the B group, has": B only says whose A is.
_OF_GROUP = re.compile(rf"(?<={MARK})(?P<out>,\s(?:part\s)?of\sthe\s{MARK}(?:\sgroup)?,)(?=\s)", re.IGNORECASE)


def without_unknown(shape: Shape) -> Shape:
    """The shape without unknown names in lists of companies, and with an owner in place of its unknown unit."""
    shape = delete(shape, _ITS_BRAND) if any(word in shape.text for word in _BRANDS) else shape
    shape = delete(shape, _LISTED) if ", " in shape.text else shape
    if " and the " in shape.text and any(unit in shape.text for unit in _UNITS):
        shape = delete(shape, _THE_UNIT_OF)
    if "of the " in shape.text:
        shape = delete(shape, _OF_GROUP)
    return delete(shape, _UNIT_OF) if ", a" in shape.text or ", the" in shape.text else shape
