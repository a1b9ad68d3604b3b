"""Takes out of a marked sentence what opens it without being its subject: who says so, and a label before the words."""

from __future__ import annotations

import re

from etl.deals.marked.shape import Shape, delete
from etl.deals.rules.language import MARK

_OPENERS = ("According to", "As per", "As reported by")
# "According to A, ...": A says what others do.
_SOURCE = re.compile(rf"^(?P<out>(?:{'|'.join(_OPENERS)})\s(?:the\s)?{MARK},\s)(?=[^;]*{MARK})")
# "A: the new car talks through ...": the label is whose car it is.
_LABEL = re.compile(rf"^{MARK}(?P<out>:\s(?:(?:the|an?)\s)?)(?=[^\W\d][\w-]*\s)")


def without_opening(shape: Shape) -> Shape:
    """The shape without "According to A," where others are named, and with "A the car" for "A: the car"."""
    if shape.text[1:2] == ":":
        return delete(shape, _LABEL)
    return delete(shape, _SOURCE) if shape.text.startswith(_OPENERS) else shape
