"""Tells which words a text must hold for a regular expression to match in it, so that most need not be tried.

Reads the part of the language of regular expressions that our vocabularies use; of anything else it says nothing.
"""

from __future__ import annotations

import re
from functools import cache

Words = frozenset[str]
# Sets of words, of each of which a match holds one, the rarest first.
Needs = tuple[Words, ...]
_MOST = 2  # a third set tells hardly more

# Words that stand in most texts: where another choice is left, a pattern is better looked for by that.
_COMMON = frozenset({
    "the", "he", "of", "in", "it", "is", "on", "to", "or", "as", "at", "and", "for", "with", "from", "than", "its",
    "sales", "vehicle", "vehicles", "car", "cars", "china", "year",
})  # fmt: skip
_CHINESE_WEIGHT = 3
_RARE_MARKS = frozenset("()[]（）《》【】–—!?！？;；") | {"--"}
_GROUP = re.compile(r"\((?:\?(?:P<\w+>|[aimsx]*(?:-[imsx]+)?:|>))?(?!\?)")
_AROUND = re.compile(r"\(\?<?[=!]")
_TIMES = re.compile(r"(?:[*?]|\+|\{(?P<least>\d*)(?:,\d*)?\})[?+]?")
_CLASS = re.compile(r"\[\^?\]?(?:[^\]\\]|\\.)*\]", re.DOTALL)
_LISTED = re.compile(r"\[([^^\\\]\w\s-][^\\\]\w\s-]*)\]")  # marks of punctuation one by one
_CODE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})")
# Letters that stand for themselves, but for one that is repeated: read at once, since most of a vocabulary is these.
_LETTERS = re.compile(r"[\w \-',]+(?![*+?{])")
_EDGES = (r"\b", r"\A", r"\Z", "^", "$")


def fold(text: str) -> str:
    """A text in small letters, as the words are, by all the rules by which patterns ignore case."""
    return text.lower() if text.isascii() else text.casefold().replace("\u0131", "i").replace("\u0307", "")


def needed_words(source: str) -> Needs:
    """The words that every match of a pattern holds, folded; nothing where it cannot be told."""
    try:
        needs, end = _choices(source, 0)
    except ValueError:
        return ()
    return tuple(words for words in needs if _weight(words)) if end == len(source) else ()


def _choices(source: str, at: int) -> tuple[Needs, int]:
    """What one of several choices needs, which end with a bracket or with the pattern."""
    every: list[Needs] = []
    while True:
        needs, at = _sequence(source, at)
        every.append(needs)
        if at >= len(source) or source[at] == ")":
            return _of_any(every), at
        at += 1


def _sequence(source: str, at: int) -> tuple[Needs, int]:
    """What items one after another need: the rarest of what any of them needs."""
    found: list[Words] = []
    run = ""
    while at < len(source) and source[at] not in "|)":
        if letters := _LETTERS.match(source, at):
            run, at = run + letters.group(), letters.end()
            continue
        char, inner, at = _item(source, at)
        times = _TIMES.match(source, at)
        at = times.end() if times else at
        if char is not None and not times:
            run += char
            continue
        is_there = times is None or _least(times) > 0
        found += _word(run + (char or "") if is_there else run)
        found += inner if is_there else ()
        run = ""
    return _rarest([*found, *_word(run)]), at


def _of_any(every: list[Needs]) -> Needs:
    """What a match of any of several choices needs: of each its rarest words, and of each the next."""
    if not all(every):
        return ()
    places = range(max(map(len, every)))
    return _rarest([frozenset().union(*(needs[min(place, len(needs) - 1)] for needs in every)) for place in places])


def _rarest(found: list[Words]) -> Needs:
    """The rarest of some sets of words, those first that tell the most."""
    if len(found) > 1:
        found = sorted(dict.fromkeys(found), key=lambda words: (_weight(words), -len(words)), reverse=True)
    return tuple(found[:_MOST])


def _item(source: str, at: int) -> tuple[str | None, Needs, int]:
    """One item: the character that it stands for (none: an edge; None: any of several), what it needs, its end."""
    if group := (_AROUND.match(source, at) or _GROUP.match(source, at)):
        needs, end = _choices(source, group.end())
        is_around = group.re is _AROUND
        return ("" if is_around else None), (() if is_around else needs), end + 1
    if edge := next((edge for edge in _EDGES if source.startswith(edge, at)), None):
        return "", (), at + len(edge)
    if code := _CODE.match(source, at):
        return chr(int(code.group()[2:], 16)), (), code.end()
    if source[at] == "\\":
        escaped = source[at + 1]
        return (None if escaped.isalnum() else escaped), (), at + 2
    if several := _CLASS.match(source, at):
        listed = _LISTED.fullmatch(several.group())
        return None, (frozenset(listed[1]),) if listed else (), several.end()
    if source[at] in "(*+?{":
        raise ValueError(f"an item that this does not read: {source[at:]}")
    return (None if source[at] == "." else source[at]), (), at + 1


def _least(times: re.Match[str]) -> int:
    """How often a repeated item must stand at least."""
    return 1 if times.group().startswith("+") else int(times["least"] or 0)


def _word(run: str) -> Needs:
    return (frozenset({fold(run)}),) if run else ()


@cache
def _weight(words: Words) -> int:
    """How much the least telling of some words tells; nothing for a single letter, which stands nearly everywhere."""
    return min(map(_tells, words))


def _tells(word: str) -> int:
    """How much a word tells: its letters, half as many of a common word, several for a Chinese one; a bit where it is a
    mark of punctuation that most texts lack.
    """
    if word in _RARE_MARKS:
        return 1
    letters = sum(1 if char < "\u2e80" else _CHINESE_WEIGHT for char in word if char.isalnum())
    is_common = letters == 1 or word.strip() in _COMMON
    return letters // 2 if is_common else letters
