"""Companies named as examples of a class: what is done with "makers such as A and B" is done with A and B."""

from __future__ import annotations

import re

from etl.deals.marked.shape import Shape, delete
from etl.deals.rules.language import MARK

_CLASS = (
    r"(?:brands|marques|makes|models|cars|vehicles|products|names|best[- ]?sellers|heavyweights|giants|players|leaders|"
    r"[a-z-]*(?:makers|manufacturers|suppliers|companies|firms|groups|partners|customers|clients|startups|start-ups|"
    r"producers|developers|providers|OEMs|investors|shareholders|backers|rivals|peers))"
)
_SUCH_AS = r"(?:,?\s(?:such as|including|among them|like|notably|namely)|,\sincluding)"
# Only an object: "with Chinese firms such as A"; whoever is the subject is left as an example.
_OBJECT = re.compile(
    rf"\b(?:with|for|to|by|from|of|in|into|suppl(?:y|ies|ied|ying)|equip(?:s|ped)?|serv(?:e|es|ed)|power(?:s|ed)?)\s"
    rf"(?P<out>(?:(?!(?:with|for|to|by|from|of|in|into)\s)[a-zA-Z-]+\s){{0,4}}?{_CLASS}{_SUCH_AS}\s(?:the\s)?)(?={MARK})"
)
_HAS = re.compile(r"(?:with|of)\s(?:[\w-]+\s){0,4}?(?:investors|shareholders|backers)\b")  # what a company has
_CUE = re.compile(r"such as|including|among them|\blike\b|notably|namely")


def without_classes(shape: Shape) -> Shape:
    """The shape with the companies themselves for the class they are examples of, where the class is an object.

    Where subject and object are both examples nobody can say who of the one deals with whom of the other.
    """
    text = shape.text
    may_list = (
        "such as" in text
        or "includ" in text
        or "among them" in text
        or "like" in text
        or "nam" in text
        or "not" in text
    )
    if not may_list or len(_CUE.findall(text)) != 1:
        return shape
    return delete(shape, _OBJECT, lambda hit, _: _HAS.search(hit.group()) is not None)
