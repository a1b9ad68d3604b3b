"""One number with its surroundings: what every reader of a field looks at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from etl.figures.base.context import Context, Dates
from etl.figures.base.draft import Draft
from etl.figures.base.spanned import Spanned
from etl.figures.base.wordings import EVERY_BIT, wording
from etl.figures.base.zones import Zone
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number

COUNTED = ("sales", "production", "exports", "overseas_sales")


@dataclass(slots=True, eq=False)
class Scene:
    """A number, the zone it stands in, the drafts already made of the sentence, and the context before it.

    `pinned` are the mentions that a list assigns to this number ("A and B sold 1 and 2 respectively"), `dated` is the
    span that one does. `wording` gives an entry's pattern, for the sentence or parts of it: one that matches nothing
    where the sentence lacks the words of the entry. What follows in the class is worked out of these once, since every
    reader of a field asks for it. Nobody changes a scene; that is not enforced, which takes four times as long to make.
    """

    m: Mentions
    zone: Zone
    number: Number
    drafts: tuple[Draft, ...]
    context: Context
    pinned: tuple[Found, ...] = ()
    dated: Dates | None = None
    wording: Callable[[str], re.Pattern[str]] = wording
    possible: int = EVERY_BIT

    text: str = field(init=False)  # the sentence
    stretch: str = field(init=False)  # the words of the zone
    lead: str = field(init=False)  # the words of the zone before the number, its hedge included
    head: str = field(init=False)  # the words of the sentence before the number, its hedge included
    outer_head: str = field(init=False)  # the words of the sentence before the number's hedge
    tail: str = field(init=False)  # the words of the sentence after the number
    previous: Draft | None = field(init=False)  # the draft made last in this sentence
    following: tuple[Number, ...] = field(init=False)  # the numbers of the sentence after this one
    last_end: int = field(init=False)  # where the number before this one ends, or the sentence begins
    next_outer_start: int = field(init=False)  # where the next number begins with its hedge, or the sentence ends

    def __post_init__(self) -> None:
        text, zone, number = self.m.text, self.zone, self.number
        start = number.start
        self.text = text
        self.stretch = text[zone.start : zone.end]
        self.lead = text[zone.start : start]
        self.head = text[:start]
        self.outer_head = text[: number.outer_start]
        self.tail = text[number.end :]
        self.previous = self.drafts[-1] if self.drafts else None
        numbers = self.m.numbers
        is_alone = len(numbers) == 1
        self.following = () if is_alone else tuple([n for n in numbers if n.start > start])
        self.last_end = 0 if is_alone else max([n.end for n in numbers if n.end <= start], default=0)
        self.next_outer_start = self.following[0].outer_start if self.following else len(text)

    @property
    def next_start(self) -> int:
        """Where the next number begins, or the sentence ends."""
        return self.following[0].start if self.following else len(self.text)

    def before(self, width: int = 200) -> str:
        """At most `width` letters of the zone before the number, its hedge included."""
        return self.lead[-width:]

    def after(self, width: int = 200) -> str:
        """At most `width` letters of the sentence after the number, up to the next number and its hedge."""
        return self.text[self.number.end : min(self.number.end + width, self.next_outer_start)]

    def up_to(self, item: Spanned) -> str:
        """The words between the number and something after it."""
        return self.text[self.number.end : item.start]

    def since(self, item: Spanned) -> str:
        """The words between something before the number and the number."""
        return self.text[item.end : self.number.start]

    def in_zone(self, items: Iterable[Found]) -> list[Found]:
        """Those mentions that stand in the zone."""
        if not items:  # a sentence names none of most things
            return []
        start, end = self.zone.start, self.zone.end
        return [item for item in items if start <= item.start < end]

    def leading(self, items: Iterable[Found]) -> list[Found]:
        """Those mentions that stand in the zone before the number."""
        if not items:
            return []
        start, end = self.zone.start, self.zone.end
        stop = self.number.start
        return [item for item in items if start <= item.start < end and item.end <= stop]

    def pinned_as(self, *kinds: str) -> Found | None:
        """The first mention of some kinds that a list assigns to this number."""
        return next((found for found in self.pinned if found.kind in kinds), None) if self.pinned else None

    def cue_codes(self) -> frozenset[str]:
        """The measures that the words of the zone name."""
        return _cue_codes(self)

    def unsigned(self) -> Scene:
        """The same scene with a number that says itself no direction."""
        return replace(self, number=self.number._replace(sign=0))

    def counts_anew(self) -> bool:
        """Whether the zone names its own measure and points back at no vehicles counted before ("they", "those")."""
        if self.cue_codes().isdisjoint(COUNTED) or self.wording("reference.part_of_those").match(self.tail):
            return False
        of_vehicles = self.context.subject in (None, "all") and self.wording("reference.their").search(self.stretch)
        return not (of_vehicles or self.wording("reference.things").search(self.stretch))

    def is_afresh(self) -> bool:
        """Whether the zone starts a new measure by its own words, and does not point back."""
        names_measure = not self.cue_codes().isdisjoint((*COUNTED, "share", "penetration"))
        return names_measure and not self.wording("reference.points_back").search(self.stretch)


@lru_cache(maxsize=4)
def _cue_codes(scene: Scene) -> frozenset[str]:
    """Remembered, since several fields of a number ask."""
    return frozenset([cue.code for cue in scene.in_zone(scene.m.cued("metric"))])
