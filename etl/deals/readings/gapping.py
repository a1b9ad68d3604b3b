"""Clauses that leave their verb to the one before: "A works with B on software, C with D" tells of C and D the same."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.deals.marked.shape import Shape, is_mark
from etl.deals.rules.language import MARK, Language

_LEAST = 4  # companies of a sentence with such a clause
_PREPOSITION = r"to|with|into|in|on|upon|from|of|at|by"
_OBJECT = re.compile(
    r"\b(?:with|from|by|to|for|of|in|into|against|via|on|upon|under|at|through|than|and|or)\s(?:\w+\s){0,2}$"
)
_STARTS = re.compile(r"[;:]\s|\b(?:said|says|while|whereas)\s(?:that\s)?(?=[^;]*,)")
_END = re.compile(rf"[;.]|,\s(?=(?:and\s|but\s|while\s)?(?:both|all|neither|which|who|the|{MARK})\b)|,\s(?={MARK})|$")
_OWN_TAIL = re.compile(r"\s(?:for|on|to|in)\s")


@lru_cache(maxsize=4)
def _gap(language: Language) -> re.Pattern[str]:
    same = language.fragments["does_the_same"].replace("<it>", f"(?:it|{MARK})")
    share = language.fragments["percent"]
    return re.compile(
        rf"(?P<link>(?:,|;|\sand|\sbut|\swhile|\swhereas)\s(?:(?:and|but|while|whereas|later|then)\s)?)(?P<subject>{MARK}),?\s"
        rf"(?:(?:{same})\s(?:the\s)?|(?:(?:an?\s|some\s|about\s)?(?:{share})\s|one\s)?(?:in\s\d{{4}}\s)?"
        rf"(?P<preposition>{_PREPOSITION})\s(?:the\s)?)"
        rf"(?P<partner>{MARK})"
    )


def without_gaps(shape: Shape, language: Language) -> list[Shape]:
    """The clauses of a sentence, each with the verb that only the first one has; empty where none leaves it out."""
    if len(shape.marks()) < _LEAST:
        return []
    hits = [hit for hit in _gap(language).finditer(shape.text) if not _has_own_content(hit)]
    first = _full(shape, hits[0]) if hits else None
    if first is None:
        return []
    ends = [end.start() if (end := _END.search(shape.text, hit.end())) else len(shape.text) for hit in hits]
    gone = {i for hit, end in zip(hits, ends, strict=True) for i in range(hit.start(), end)}
    left = [i for i in range(len(shape.text)) if i not in gone]
    main = Shape("".join(shape.text[i] for i in left), tuple(shape.where[i] for i in left), shape.mentions)
    filled = (_filled(shape, hit, first, end, hits[0].start()) for hit, end in zip(hits, ends, strict=True))
    return [main, *filled]


def _has_own_content(gap: re.Match[str]) -> bool:
    """Whether a clause has a verb and says what for: "and C relies on D for its cells" needs nothing from before."""
    return gap["preposition"] is None and _OWN_TAIL.match(gap.string, gap.end()) is not None


def _full(shape: Shape, gap: re.Match[str]) -> tuple[int, int] | None:
    """Where the subject and the partner of the clause with the verb stand, before the first one without."""
    text = shape.text
    start = max((hit.end() for hit in _STARTS.finditer(text, 0, gap.start())), default=0)
    marks = [at for at, _ in shape.marks() if start <= at < gap.start()]
    subjects = [at for at in marks if not _OBJECT.search(text, start, at)]
    if not subjects or len(marks) < 2:
        return None
    partners = [at for at in marks if at > subjects[0]]
    same = rf"\b{gap['preposition']}\s(?:\w+\s){{0,2}}$" if gap["preposition"] else r"(?<!\bof\s)(?<!\bof\sthe\s)$"
    alike = [at for at in partners if re.search(same, text[start:at])]
    return (subjects[0], alike[-1]) if alike else None


def _filled(shape: Shape, gap: re.Match[str], first: tuple[int, int], end: int, stop: int) -> Shape:
    """The clause of a gap with the words of the one before it, which stand where its own companies do."""
    subject, partner = first
    text, at, till = shape.text, gap.start("subject"), gap.end("partner") - 1
    between, own = text[subject + 1 : partner], text[till + 1 : end]
    tail = own if _OWN_TAIL.match(own) else text[partner + 1 : stop] + own
    words = "".join("x" if is_mark(char) else char for char in tail)
    between = "".join("x" if is_mark(char) else char for char in between)
    last = shape.mention(text[till]).end - 1
    where = (shape.where[at],) * (1 + len(between)) + (shape.where[till],) + (last,) * len(words)
    return Shape(f"{text[at]}{between}{text[till]}{words}", where, shape.mentions)
