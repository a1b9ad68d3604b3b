"""A sentence with every company in it replaced by one mark, so that a pattern sees who does what to whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from etl.deals.rules.language import FIRST_MARK, MARK

_MARK = re.compile(MARK)


class Mention(NamedTuple):
    """Something that stands for one or more companies: offsets into the sentence, the companies, what it is.

    `kind`: `name`, `pronoun` or `venture` (a make named after its two parents, or a joint-venture company).
    """

    start: int
    end: int
    codes: tuple[str, ...]
    kind: str = "name"
    possessive: bool = False


@dataclass(slots=True)
class Shape:
    """The marked sentence: `text` with marks, for each of its characters the offset in the sentence, the mentions.

    Nobody changes one, which is not enforced, so that its marks can be worked out when they are first asked for.
    """

    text: str
    where: tuple[int, ...]
    mentions: tuple[Mention, ...]
    _marks: tuple[tuple[int, Mention], ...] | None = field(default=None, init=False, repr=False, compare=False)

    def mention(self, mark: str) -> Mention:
        """The mention that a mark stands for."""
        return self.mentions[ord(mark) - FIRST_MARK]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the sentence of a stretch of the marked text."""
        last = self.text[end - 1]
        stop = self.mention(last).end if is_mark(last) else self.where[end - 1] + 1
        return self.where[start], stop

    def marks(self) -> tuple[tuple[int, Mention], ...]:
        """Each mark's position in the marked text with its mention, in reading order; asked for again and again."""
        if self._marks is None:
            text, mentions = self.text, self.mentions
            places = [hit.start() for hit in _MARK.finditer(text)]
            self._marks = tuple([(at, mentions[ord(text[at]) - FIRST_MARK]) for at in places])
        return self._marks


def is_mark(char: str) -> bool:
    """Whether a character of a marked sentence stands for a company."""
    return "\ue000" <= char <= "\uefff"


def build(sentence: str, mentions: Iterable[Mention]) -> Shape:
    """The shape of a sentence; mentions must not overlap; typographic apostrophes become plain ones."""
    chars: list[str] = []
    where: list[int] = []
    kept: list[Mention] = []
    position = 0
    for mention in sorted(mentions, key=lambda m: m.start):
        if mention.start < position:
            continue
        chars += sentence[position : mention.start]
        where += range(position, mention.start)
        chars.append(chr(FIRST_MARK + len(kept)))
        where.append(mention.start)
        kept.append(mention)
        if mention.possessive:
            chars += "'s"
            where += [mention.end - 1] * 2
        position = mention.end
    chars += sentence[position:]
    where += range(position, len(sentence))
    return Shape("".join(chars).replace("’", "'").replace("‘", "'"), tuple(where), tuple(kept))


Keep = Callable[[re.Match[str], Shape], bool]


def delete(shape: Shape, pattern: re.Pattern[str], keep: Keep | None = None) -> Shape:
    """The shape without what `pattern` finds (its group `out` where it has one), unless `keep` says otherwise."""
    if pattern.search(shape.text) is None:
        return shape
    out: list[int] = []
    for hit in pattern.finditer(shape.text):
        if keep and keep(hit, shape):
            continue
        start, end = hit.span("out") if "out" in pattern.groupindex else hit.span()
        out += range(start, end)
    if not out:
        return shape
    gone = set(out)
    left = [i for i in range(len(shape.text)) if i not in gone]
    return Shape("".join(shape.text[i] for i in left), tuple(shape.where[i] for i in left), shape.mentions)


def replace_mark(shape: Shape, start: int, end: int, mention: Mention) -> Shape:
    """The shape with `text[start:end]` replaced by one mark for a new mention."""
    mark = chr(FIRST_MARK + len(shape.mentions))
    text = shape.text[:start] + mark + shape.text[end:]
    where = (*shape.where[:start], shape.where[start], *shape.where[end:])
    return Shape(text, where, (*shape.mentions, mention))


def distinct(codes: Iterable[str]) -> tuple[str, ...]:
    """The codes without repetitions, in order."""
    return tuple(dict.fromkeys(codes))
