"""One number with its surroundings: what every reader of a field looks at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from etl.figures.context import Context, Dates
from etl.figures.draft import Draft
from etl.figures.spanned import Spanned
from etl.figures.wordings import NOTHING, with_bit, wording
from etl.figures.zones import Zone
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number

COUNTED = ("sales", "production", "exports", "overseas_sales")


@dataclass(frozen=True, slots=True)
class Scene:
    """A number, the zone it stands in, the drafts already made of the sentence, and the context before it.

    `pinned` are the mentions that a list assigns to this number ("A and B sold 1 and 2 respectively"), `dated` is the
    span that one does, `possible` the wordings that may stand in the sentence.
    """

    m: Mentions
    zone: Zone
    number: Number
    drafts: tuple[Draft, ...]
    context: Context
    pinned: tuple[Found, ...] = ()
    dated: Dates | None = None
    possible: int = -1

    @property
    def text(self) -> str:
        """The sentence."""
        return self.m.text

    @property
    def stretch(self) -> str:
        """The words of the zone."""
        return self.m.text[self.zone.start : self.zone.end]

    @property
    def lead(self) -> str:
        """The words of the zone before the number, its hedge included."""
        return self.m.text[self.zone.start : self.number.start]

    @property
    def head(self) -> str:
        """The words of the sentence before the number, its hedge included."""
        return self.m.text[: self.number.start]

    @property
    def outer_head(self) -> str:
        """The words of the sentence before the number's hedge."""
        return self.m.text[: self.number.outer_start]

    @property
    def tail(self) -> str:
        """The words of the sentence after the number."""
        return self.m.text[self.number.end :]

    @property
    def previous(self) -> Draft | None:
        """The draft made last in this sentence."""
        return self.drafts[-1] if self.drafts else None

    @property
    def following(self) -> list[Number]:
        """The numbers of the sentence after this one."""
        return [n for n in self.m.numbers if n.start > self.number.start]

    @property
    def next_start(self) -> int:
        """Where the next number begins, or the sentence ends."""
        return next((n.start for n in self.following), len(self.m.text))

    @property
    def next_outer_start(self) -> int:
        """Where the next number begins with its hedge, or the sentence ends."""
        return next((n.outer_start for n in self.following), len(self.m.text))

    @property
    def last_end(self) -> int:
        """Where the number before this one ends, or the sentence begins."""
        return max((n.end for n in self.m.numbers if n.end <= self.number.start), default=0)

    def wording(self, name: str) -> re.Pattern[str]:
        """An entry's pattern, for the sentence or parts of it; one that matches nothing where its words are missing."""
        pattern, bit = with_bit(name)  # as `wording_in` does, without asking for the sentence's bits again
        return pattern if self.possible & bit else NOTHING

    def before(self, width: int = 200) -> str:
        """At most `width` letters of the zone before the number, its hedge included."""
        return self.m.text[max(self.zone.start, self.number.start - width) : self.number.start]

    def after(self, width: int = 200) -> str:
        """At most `width` letters of the sentence after the number, up to the next number and its hedge."""
        return self.m.text[self.number.end : min(self.number.end + width, self.next_outer_start)]

    def up_to(self, item: Spanned) -> str:
        """The words between the number and something after it."""
        return self.m.text[self.number.end : item.start]

    def since(self, item: Spanned) -> str:
        """The words between something before the number and the number."""
        return self.m.text[item.end : self.number.start]

    def in_zone(self, items: Iterable[Found]) -> list[Found]:
        """Those mentions that stand in the zone."""
        return [item for item in items if self.zone.holds(item)]

    def leading(self, items: Iterable[Found]) -> list[Found]:
        """Those mentions that stand in the zone before the number."""
        return [item for item in self.in_zone(items) if item.end <= self.number.start]

    def pinned_as(self, *kinds: str) -> Found | None:
        """The first mention of some kinds that a list assigns to this number."""
        return next((found for found in self.pinned if found.kind in kinds), None)

    def cue_codes(self) -> set[str]:
        """The measures that the words of the zone name."""
        return {cue.code for cue in self.in_zone(self.m.cued("metric"))}

    def unsigned(self) -> Scene:
        """The same scene with a number that says itself no direction."""
        return replace(self, number=self.number._replace(sign=0))

    def counts_anew(self) -> bool:
        """Whether the zone names its own measure and points back at no vehicles counted before ("they", "those")."""
        if not self.cue_codes() & {*COUNTED} or self.wording("reference.part_of_those").match(self.tail):
            return False
        of_vehicles = self.context.subject in (None, "all") and self.wording("reference.their").search(self.stretch)
        return not (of_vehicles or self.wording("reference.things").search(self.stretch))

    def is_afresh(self) -> bool:
        """Whether the zone starts a new measure by its own words, and does not point back."""
        names_measure = bool(self.cue_codes() & {*COUNTED, "share", "penetration"})
        return names_measure and not wording("reference.points_back").search(self.stretch)
