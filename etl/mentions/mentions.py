"""Everything that stands in one sentence, gathered once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from etl.mentions.cues import find_cues
from etl.mentions.lexicon import Found
from etl.mentions.names import find_names
from etl.mentions.numbers import Number, find_numbers
from etl.mentions.periods import Period, find_periods


@dataclass(frozen=True, slots=True)
class Mentions:
    """The mentions of one sentence; offsets are into `text`, which is the sentence itself."""

    text: str
    numbers: tuple[Number, ...]
    periods: tuple[Period, ...]
    names: tuple[Found, ...]
    cues: tuple[Found, ...]

    def named(self, *kinds: str) -> list[Found]:
        """The names of some kinds (company, group, place, powertrain, ...), in reading order."""
        return [found for found in self.names if found.kind in kinds]

    def cued(self, *kinds: str) -> list[Found]:
        """The cue words of some sections (metric, growth, status, ...), in reading order."""
        return [found for found in self.cues if found.kind in kinds]


def read_mentions(text: str, published: date | None) -> Mentions:
    """All mentions of a sentence; a number inside a time expression ("4月", "Jan. 1") is not a number."""
    periods = find_periods(text, published)
    taken = [(p.start, p.end) for p in periods]
    numbers = [
        number
        for number in find_numbers(text)
        if not any(start < number.end and number.start < end for start, end in taken)
    ]
    return Mentions(text, tuple(numbers), tuple(periods), tuple(find_names(text)), tuple(find_cues(text)))
