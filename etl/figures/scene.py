"""One number with its surroundings: what every slot reader looks at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from etl.figures.context import Context
from etl.figures.draft import Draft
from etl.figures.zones import Spanned, Zone
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number

ANAPHOR = re.compile(
    r"\b(?:they|them|their|its|it|those|these|that of|of which|of whom|among them|of them|of these|the former|the latter|"
    r"the figure|the number|the total|the company|the carmaker|the automaker|the group|the firm|the maker|the brand|"
    r"the company's|there|he|she)\b|其中|其|该|公司|集团",
    re.IGNORECASE,
)


CUT_OFF = re.compile(r"\b(?:after|when|as|because|since|before|until|which|what|who|had|following|amid|despite|but)\b", re.IGNORECASE)
THINGS = re.compile(
    r"\b(?:they|them|those|these|that of|of which|among them|the former|the latter|the figure|the number)\b|其中", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A number, the zone it stands in, the drafts already made of the sentence, and the context before it."""

    m: Mentions
    zone: Zone
    number: Number
    drafts: tuple[Draft, ...]
    context: Context
    pinned: tuple[Found, ...] = ()  # mentions that a list assigns to this number ("A and B sold 1 and 2 respectively")

    @property
    def text(self) -> str:
        """The sentence."""
        return self.m.text

    @property
    def previous(self) -> Draft | None:
        """The draft made last in this sentence."""
        return self.drafts[-1] if self.drafts else None

    def before(self, width: int = 200) -> str:
        """The words of the zone before the number (its hedge included)."""
        return self.text[max(self.zone.start, self.number.start - width) : self.number.start]

    def after(self, width: int = 200) -> str:
        """The words of the sentence after the number, up to the next number."""
        following = [n.outer_start for n in self.m.numbers if n.start > self.number.start]
        stop = min([self.number.end + width, *following[:1]])
        return self.text[self.number.end : stop]

    def in_zone(self, items: Iterable[Found]) -> list[Found]:
        """Those mentions that stand in the zone."""
        return [item for item in items if self.zone.holds(item)]

    def counts_anew(self) -> bool:
        """Whether the zone names its own measure and points back at no vehicles counted before ("they", "those")."""
        cues = [cue for cue in self.in_zone(self.m.cued("metric")) if cue.code in _COUNTS]
        stretch = self.text[self.zone.start : self.zone.end]
        of_vehicles = self.context.subject in (None, "all") and re.search(r"\btheir\b", stretch)
        return bool(cues) and not THINGS.search(stretch) and not of_vehicles

    def is_afresh(self) -> bool:
        """Whether the zone starts a new measure by its own words, and does not point back."""
        cues = [cue for cue in self.in_zone(self.m.cued("metric")) if cue.code in _NOUNS]
        stretch = self.text[self.zone.start : self.zone.end]
        return bool(cues) and not ANAPHOR.search(stretch)


_COUNTS = frozenset({"sales", "production", "exports", "overseas_sales"})
_NOUNS = frozenset({"sales", "production", "exports", "overseas_sales", "share", "penetration"})


def nearest(items: list[Found], number: Spanned) -> Found | None:
    """The mention nearest to a number: the last one before it, else the first after it."""
    before = [item for item in items if item.end <= number.start]
    if before:
        return before[-1]
    after = [item for item in items if item.start >= number.end]
    return after[0] if after else None


def gap(text: str, one: Spanned, other: Spanned) -> str:
    """The words between two mentions."""
    first, second = (one, other) if one.start <= other.start else (other, one)
    return text[first.end : second.start]
