"""Everything that stands in one sentence, gathered once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from etl.mentions.chinese_marks import widened
from etl.mentions.cues import find_cues
from etl.mentions.lexicon import Found
from etl.mentions.names import find_names
from etl.mentions.numbers import Number, find_numbers
from etl.mentions.overlap import Spans
from etl.mentions.periods import Period, find_periods
from etl.mentions.wordings import wordings
from etl.patterns.ahead import AHEAD, REMEMBERED
from etl.vocabulary import Vocabulary, vocabulary

_TITLE = re.compile(r"《[^》]*》|\b(?:[A-Z]\w+\s){1,4}Outlook\b")

_OPENING, _CLOSING = ("(", "（"), (")", "）")
_FIRM_WORDS, _DIGITS = ("", "汽车", "集团", "股份", "公司", "汽车集团", "控股"), 4


class _ByKinds(dict[tuple[str, ...], tuple[Found, ...]]):
    """What was found in a sentence by kinds, gathered for those kinds that are asked for."""

    __slots__ = ("_all", "_there")

    def __init__(self, found: tuple[Found, ...]) -> None:
        self._all = found
        self._there: set[str] = set()

    def __missing__(self, kinds: tuple[str, ...]) -> tuple[Found, ...]:
        there = self._there  # asked before what is gathered: of most kinds a sentence has nothing
        if not there:
            there.update([found.kind for found in self._all])
        none = there.isdisjoint(kinds)
        found = self[kinds] = () if none else tuple([found for found in self._all if found.kind in kinds])
        return found


@dataclass(slots=True, eq=False)
class Mentions:
    """The mentions of one sentence; offsets are into `text`, the sentence itself but for wide Chinese marks.

    Equal only to itself, so that what is found in a sentence can be remembered for it; nobody changes them, which is
    not enforced, since that takes longer than to make them.
    """

    text: str
    numbers: tuple[Number, ...]
    periods: tuple[Period, ...]
    names: tuple[Found, ...]
    cues: tuple[Found, ...]
    _named: _ByKinds = field(init=False, repr=False)
    _cued: _ByKinds = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._named, self._cued = _ByKinds(self.names), _ByKinds(self.cues)

    def named(self, *kinds: str) -> tuple[Found, ...]:
        """The names of some kinds (company, group, place, powertrain, ...), in reading order; each asked for once."""
        return self._named[kinds] if self.names else ()

    def cued(self, *kinds: str) -> tuple[Found, ...]:
        """The cue words of some sections (metric, growth, status, ...), in reading order; each asked for once."""
        return self._cued[kinds] if self.cues else ()


@lru_cache(maxsize=REMEMBERED)
def read_mentions(text: str, published: date | None, known: Vocabulary | None = None) -> Mentions:
    """All mentions of a sentence; what stands inside a time expression is no number and no forecast
    ("4月", "Jan. 1", the month of May), and what stands in a title ("Global EV Outlook") forecasts nothing.
    """
    known, text = known or vocabulary(), widened(text)
    names = _but_named(tuple(find_names(text, known)))
    periods = _but_codes(find_periods(text, published, known), names, text)
    numbers, cues = find_numbers(text, known), find_cues(text, known)
    titles = [hit.span() for hit in _TITLE.finditer(text)] if "《" in text or "Outlook" in text else []
    if periods:
        taken = Spans(periods)
        if any(number.value_high is not None and taken.touch(number) for number in numbers):
            numbers = find_numbers(
                _without(periods, text), known
            )  # "in the quarter ended June 30 to 9,000" is no range
        numbers = [number for number in numbers if not taken.touch(number)]
        cues = [cue for cue in cues if cue.kind != "status" or not taken.hold(cue)]
    if titles:
        cues = [cue for cue in cues if cue.kind != "status" or not _is_in(cue, titles)]
    groups = [(found.start, found.end) for found in names if found.kind == "group"] if names and cues else []
    if groups:  # "home-grown brands" grow by nothing, and "China's own brands" are no maker's own
        of_china = [span for span in groups if text.startswith(_CHINESE, span[0])]
        hidden = {"growth": groups, "exclude": of_china}
        cues = [cue for cue in cues if not _is_in(cue, hidden.get(cue.kind, []))]
        own = [(cue.start, cue.end) for cue in cues if cue.code == "part" and text.startswith(_WHOSE, cue.start)]
        if own:  # "its self-owned brands" are the maker's, and no group
            names = tuple(found for found in names if found.kind != "group" or not _is_in(found, own))
    if " to " in text and "arkets" in text:  # "exports to European markets" count no market
        buyers = {f.end for f in names if f.kind == "place" and text[: f.start].endswith(_TO)}
        cues = [cue for cue in cues if cue.kind != "metric" or cue.end not in buyers]
    return Mentions(text, tuple(numbers), tuple(periods), names, tuple(cues))


def read_ahead(texts: Sequence[str], published: date | None) -> list[Mentions]:
    """The mentions of the first sentences of an article, for each kind of them found in all before the next kind."""
    known, texts = vocabulary(), texts[:AHEAD]
    wide = [widened(text) for text in texts]
    for text in wide:
        wordings(text, known)
    for text in wide:
        find_numbers(text, known)
    for text in wide:
        find_periods(text, published, known)
    return [read_mentions(text, published) for text in texts]


_CHINESE = ("China", "Chinese")
_WHOSE = ("its ", "Its ", "their ", "Their ")
_TO = (" to ", " to the ", " to other ")


def _but_named(names: tuple[Found, ...]) -> tuple[Found, ...]:
    """The names but for kinds of vehicles that are a part of a company's name ("Xiaomi EV")."""
    if not any(found.kind == "powertrain" for found in names):
        return names
    firms = [(found.start, found.end) for found in names if found.kind == "company"]
    return tuple(found for found in names if found.kind != "powertrain" or not _is_in(found, firms))


def _without(periods: list[Period], text: str) -> str:
    """A text with its time expressions blotted out, which leaves all else where it stands."""
    for period in periods:
        text = text[: period.start] + "~" * (period.end - period.start) + text[period.end :]
    return text


def _but_codes(periods: list[Period], names: tuple[Found, ...], text: str) -> list[Period]:
    """The time expressions but for those that are a company's code at an exchange, as in 理想汽车（2015）公布."""
    if not periods or text.isascii() or not any(p.is_year and text[p.end : p.end + 1] in _CLOSING for p in periods):
        return periods
    firms = [found for found in names if found.kind == "company"]
    return [p for p in periods if not any(_is_code_of(firm, p, text) for firm in firms)]


def _is_code_of(firm: Found, period: Period, text: str) -> bool:
    between = text[firm.end : period.start]
    is_bare = period.end - period.start == _DIGITS
    return is_bare and between[-1:] in _OPENING and between[:-1] in _FIRM_WORDS


def _is_in(cue: Found, spans: list[tuple[int, int]]) -> bool:
    """Whether a word stands in one of some spans."""
    return any(start <= cue.start < end for start, end in spans)
