"""Has a choice of many words tried only where the letter stands with which one of them begins."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator

_OPENS = re.compile(r"(?:(?<!\\)\\b(?:\(\?=\\w\))?|\(\?<!\[A-Za-z\]\))(?=\(\?:)")  # where a word begins, and a group
_LETTER = re.compile(r"[A-Za-z\d\u4e00-\u9fff]")
_LISTED = re.compile(r"\[((?:[A-Za-z\d](?:-[A-Za-z\d])?)+)\]")
_LATIN = string.ascii_letters + string.digits
_GROUP = re.compile(r"\((?:\?(?:-i)?:)?(?!\?)")
_BEHIND = re.compile(r"\(\?<[=!]")
_MAYBE = ("?", "*", "{")
_NONE_OR_MORE = re.compile(r"(?:[?*]|\{0?,\d*\})[?+]?")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|.", re.DOTALL)  # brackets in a class or escaped are no brackets


def looking_ahead(source: str) -> str:
    """A pattern with a look at the next letter before each choice of words at the beginning of a word, which else are
    tried one after the other; it finds the same. A choice of which it is unclear how it begins stays as it is.
    """
    pieces: list[str] = []
    done = 0
    for opens in _OPENS.finditer(source):
        end = _closed(source, opens.end())
        choice = source[opens.end() : end]
        letters = _letters(choice) if "|" in choice and not source.startswith(_MAYBE, end) else None
        if letters:
            edge = opens.group().removesuffix(r"(?=\w)")
            pieces += source[done : opens.start()], f"{edge}(?=[{''.join(sorted(letters))}])"
            done = opens.end()
    return "".join([*pieces, source[done:]])


def _letters(source: str) -> set[str] | None:
    """The letters, small and capital, of which one begins each match; None where that is unclear."""
    found: set[str] = set()
    for choice in _choices(source):
        letters = _letters_of(choice)
        if letters is None:
            return None
        found |= letters
    return found


def _letters_of(choice: str) -> set[str] | None:
    """The same of one choice; where its first item may be left out, with the letters of what follows it."""
    if _BEHIND.match(choice):
        return _letters_of(choice[_closed(choice, 0) :])
    if opens := _GROUP.match(choice):
        end = _closed(choice, 0)
        letters = _letters(choice[opens.end() : end - 1])
    elif listed := _LISTED.match(choice):
        end = listed.end()
        letters = _either_case(re.findall(listed.group(), _LATIN))
    elif letter := _LETTER.match(choice):
        end = letter.end()
        letters = _either_case(letter.group())
    else:
        return None
    times = _NONE_OR_MORE.match(choice, end)
    if letters is None or times is None:
        return letters
    following = _letters_of(choice[times.end() :])
    return None if following is None else letters | following


def _either_case(letters: Iterable[str]) -> set[str]:
    return {form for letter in letters for form in (letter.lower(), letter.upper())}


def _pieces(source: str, start: int) -> Iterator[tuple[str, int, int]]:
    """What a pattern is made of from an offset on: each piece, where it ends, and how many brackets are open there."""
    depth = 0
    for piece in _PIECE.finditer(source, start):
        depth += (piece.group() == "(") - (piece.group() == ")")
        yield piece.group(), piece.end(), depth


def _closed(source: str, start: int) -> int:
    """Where the bracket ends that opens at an offset."""
    return next((end for _, end, depth in _pieces(source, start) if not depth), len(source))


def _choices(source: str) -> list[str]:
    """The choices of a pattern that stand outside all of its brackets."""
    cuts = [end for piece, end, depth in _pieces(source, 0) if piece == "|" and not depth]
    return [source[start : end - 1] for start, end in zip([0, *cuts], [*cuts, len(source) + 1], strict=True)]
