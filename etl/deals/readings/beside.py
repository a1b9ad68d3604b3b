"""Companies named beside one of a deal have it too: "A, besides C, also supplies B", "one with B, one with C"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from etl.deals.marked.shape import Mention, Shape, distinct, replace_mark
from etl.deals.readings.roles import role_of, role_of_all
from etl.deals.rules.language import MARK
from etl.deals.rules.match import Candidate
from etl.vocabulary import Vocabulary

_BESIDES = r"(?:besides|in\saddition\sto|apart\sfrom|aside\sfrom|as\swell\sas|next\sto|alongside|on\stop\sof)"
# "A, besides C, also does to B", "Besides C, A also does to B".
_INSERTED = re.compile(rf"(?<={MARK})(?P<out>,?\s{_BESIDES}\s(?P<more>{MARK}),?)(?=\s)")
_OPENS = re.compile(rf"^(?P<out>{_BESIDES}\s(?P<more>{MARK}),\s)(?={MARK}\s)", re.IGNORECASE)
_ALSO = re.compile(r"\b(?:also|too|another|a\ssecond|as\swell|likewise)\b")
_WORDS = ("esides", "ddition to", "part from", "side from", "s well as", "ext to", "longside", "on top of")
# What follows a partner: "B next to C", "half from B and half from C", "one with B and the other with C".
_NEXT_TO = re.compile(
    rf"(?:'s)?(?:\s[\w-]+){{0,3}}?,?\s{_BESIDES}\s(?:that\sof\s|those\sof\s)?(?P<more>{MARK})(?!\s[a-z]+s\s)"
)
_SAME_AGAIN = re.compile(
    rf"(?:'s)?(?:\s[\w-]+){{0,4}}?,?\s(?:and|but|or)\s(?:the\s|an?\s|its\s)?(?:other|others|another|second|half|rest|one|part|some|later|"
    rf"more|now|then|(?:since|from|in)\s(?:\w+\s)?\d{{4}},?)\s(?:[\w-]+\s){{0,2}}?(?P<before>with|from|by|for|of|to|at|in)\s(?P<more>{MARK})"
)
_PREPOSITION = re.compile(r"\b(with|from|by|for|of|to|at|in)\s$")
_THREE = 3


def with_besides(shape: Shape, known: Vocabulary) -> Shape:
    """The shape with who is named as there already as one more of those told of: "A, besides C, also has B"."""
    if len(shape.marks()) != _THREE or not any(word in shape.text for word in _WORDS):
        return shape
    hit = _INSERTED.search(shape.text) or _OPENS.search(shape.text)
    last_at, last = shape.marks()[-1]
    if hit is None or last_at < hit.end() or _ALSO.search(shape.text, hit.end()) is None:
        return shape
    more = shape.mention(hit["more"])
    are_alike = role_of(more, known) == role_of(last, known) and not set(more.codes) & set(last.codes)
    if not are_alike or "pronoun" in (more.kind, last.kind):
        return shape
    both = Mention(last.start, last.end, distinct([*more.codes, *last.codes]), last.kind)
    joined = replace_mark(shape, last_at, last_at + 1, both)
    start, end = hit.span("out")
    text, where = joined.text[:start] + joined.text[end:], joined.where
    return Shape(text, (*where[:start], *where[end:]), joined.mentions)


def also_beside(found: Collection[Candidate], shape: Shape, known: Vocabulary) -> Iterator[Candidate]:
    """Each deal once more with whom the words name right beside its partner, or by the same preposition."""
    if not found or len(shape.marks()) < _THREE:
        return
    for at, mention in shape.marks():
        if mention.kind == "venture" or len(mention.codes) != 1:
            continue
        for more in _named_beside(shape, at):
            yield from _with(found, shape, at, mention.codes[0], more, known)


def _named_beside(shape: Shape, at: int) -> Iterator[str]:
    hit = _NEXT_TO.match(shape.text, at + 1)
    if hit:
        yield hit["more"]
    hit = _SAME_AGAIN.match(shape.text, at + 1)
    before = _PREPOSITION.search(shape.text, 0, at) if hit else None
    if hit and before and before[1] == hit["before"]:
        yield hit["more"]


def _with(
    found: Collection[Candidate], shape: Shape, at: int, partner: str, mark: str, known: Vocabulary
) -> Iterator[Candidate]:
    more = shape.mention(mark)
    if more.kind == "pronoun" or role_of(more, known) != role_of_all((partner,), known):
        return
    for candidate in found:
        is_here = shape.where[at] in candidate.marks and partner in candidate.parties
        if candidate.weak or not is_here or len(candidate.parties) != _THREE - 1:
            continue
        for code in more.codes:
            parties = tuple(code if one == partner else one for one in candidate.parties)
            if len(set(parties)) > 1 and not any(set(parties) <= set(other.parties) for other in found):
                place = shape.where[shape.text.index(mark)]
                yield replace(candidate, parties=parties, marks=(candidate.marks - {shape.where[at]}) | {place})
