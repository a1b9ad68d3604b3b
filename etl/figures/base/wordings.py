"""Loads data/vocabulary/figures.toml: the wordings around numbers, as compiled patterns by name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from etl.errors import ReadError
from etl.paths import data_dir
from etl.patterns.ahead import REMEMBERED
from etl.patterns.first import looking_ahead
from etl.patterns.possible import Possible

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_BEGINS = re.compile(r"(?:\(\?:)?[^\W_]")
NOTHING = re.compile("\0(?!)")  # begins with a character, so that a search need not stop at every place
EVERY_BIT = -1
_LIST_NAME = re.compile(r"\{([a-z]\w*)\}")

Entries = Mapping[str, str | list[str]]


@cache
def _compiled(source: str) -> re.Pattern[str]:
    """A pattern of a file: in a process that reads several files of much the same words, each is compiled once."""
    return re.compile(looking_ahead(source), re.IGNORECASE)


class Patterns(dict[str, re.Pattern[str]]):
    """The patterns of a file by "table.name", each compiled when it is first asked for: few are, for one article."""

    def __init__(self, path: Path, sources: Mapping[str, str]) -> None:
        super().__init__()
        self.path, self.sources = path, sources

    def __missing__(self, name: str) -> re.Pattern[str]:
        try:
            pattern = _compiled(self.sources[name])
        except re.error as error:
            raise ReadError(str(self.path), f"{_told(name)} is not a regular expression: {error}") from error
        self[name] = pattern
        return pattern


@dataclass(frozen=True, slots=True, eq=False)
class Wordings:
    """The patterns of the file by "table.name", and its lists as they are written."""

    patterns: Patterns
    lists: Mapping[str, tuple[str, ...]]


def read_wordings(path: Path) -> Wordings:
    """The wordings in a file; raises ReadError naming the file, and the entry that is wrong, where that is found when
    it is first asked for as a pattern.
    """
    sources: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for table, entries in _tables(path).items():
        for name, entry in entries.items():
            sources[f"{table}.{name}"] = _source(path, f"{table}.{name}", entry, entries)
            if isinstance(entry, list):
                lists[f"{table}.{name}"] = tuple(entry)
    return Wordings(Patterns(path, sources), lists)


def load_wordings(path: Path) -> Wordings:
    """The wordings in a file, every one compiled; raises ReadError naming the file, and the entry that is wrong."""
    wordings = read_wordings(path)
    for name in wordings.patterns.sources:
        wordings.patterns[name]
    return wordings


def _told(name: str) -> str:
    """An entry as one finds it in the file."""
    table, _, entry = name.partition(".")
    return f"[{table}] {entry}"


def _tables(path: Path) -> dict[str, Entries]:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReadError(str(path), f"is not valid TOML: {error}") from error
    for table, entries in raw.items():
        if not isinstance(entries, dict):
            raise ReadError(str(path), f"{table} stands outside every table")
        for name, entry in entries.items():
            if not _is_entry(entry):
                raise ReadError(str(path), f"[{table}] {name} is neither a list of wordings nor a regular expression")
    return raw


def _is_entry(entry: object) -> bool:
    if isinstance(entry, list):
        return bool(entry) and all(isinstance(wording, str) and wording for wording in entry)
    return isinstance(entry, str) and bool(entry)


def _source(path: Path, name: str, entry: str | list[str], beside: Entries) -> str:
    """An entry as one regular expression, the lists that it names put in."""
    if isinstance(entry, list):
        return _any_of(entry)
    try:
        return _LIST_NAME.sub(lambda hit: _choice(hit[1], beside), entry)
    except KeyError as error:
        raise ReadError(str(path), f"{_told(name)} names a list that its table does not have: {error}") from error


def _any_of(wordings: list[str]) -> str:
    """Any of the wordings, those without Chinese characters as whole words.

    Where all of these begin with a letter, none is tried at the end of a word, which is a boundary as well.
    """
    bounded = [wording for wording in wordings if not _CHINESE.search(wording)]
    free = [wording for wording in wordings if _CHINESE.search(wording)]
    opens = r"\b(?=\w)" if all(_BEGINS.match(wording) for wording in bounded) else r"\b"
    return "|".join([rf"{opens}(?:{'|'.join(bounded)})\b", *free] if bounded else free)


def _choice(name: str, beside: Entries) -> str:
    entry = beside[name]
    return f"(?:{'|'.join(entry)})" if isinstance(entry, list) else entry


@lru_cache(maxsize=1)
def _wordings() -> Wordings:
    return read_wordings(data_dir() / "vocabulary" / "figures.toml")


@cache
def wording(name: str) -> re.Pattern[str]:
    """The pattern of an entry, by "table.name"."""
    return _wordings().patterns[name]


@lru_cache(maxsize=1)
def _possible() -> Possible:
    return Possible(_wordings().patterns.sources)


@lru_cache(maxsize=REMEMBERED)
def possible_in(text: str) -> int:
    """The bits of the patterns that may match in a sentence; remembered, since all that read it ask."""
    return _possible().within(text)


def wordings_of(possible: int) -> Callable[[str], re.Pattern[str]]:
    """What gives the pattern of an entry by "table.name": of those that are not possible one that never matches."""
    patterns, bits = _wordings().patterns, _possible().bits

    def give(name: str) -> re.Pattern[str]:
        return patterns[name] if possible & bits[name] else NOTHING

    return give


@cache
def _bit(name: str) -> int:
    """The bit of an entry among those that may match in a sentence."""
    return _possible().bits[name]


@cache
def bits_of(names: tuple[str, ...]) -> int:
    """The bits of several entries together."""
    return sum(_bit(name) for name in set(names))


def may_say(sentence: str, names: tuple[str, ...]) -> bool:
    """Whether any of some entries may stand in a sentence: it has the words that they cannot match without."""
    return possible_in(sentence) & bits_of(names) != 0


def says(sentence: str, name: str) -> bool:
    """Whether an entry stands anywhere in a sentence."""
    if not possible_in(sentence) & _bit(name):
        return False
    return wording(name).search(sentence) is not None


def wording_in(sentence: str, name: str) -> re.Pattern[str]:
    """The pattern of an entry, for a sentence and its parts; one that never matches where words of it are missing."""
    return wording(name) if possible_in(sentence) & _bit(name) else NOTHING


@cache
def _bits_of_table(table: str) -> int:
    return bits_of(tuple(name for name in _wordings().patterns.sources if name.startswith(f"{table}.")))


@lru_cache(maxsize=1024)
def _patterns_of(bits: int) -> tuple[re.Pattern[str], ...]:
    return tuple(wording(name) for name in _possible().names_of(bits))


def possible_of(possible: int, names: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The patterns of those of some entries that may match where these bits say so, in the order of the file."""
    return _patterns_of(possible & bits_of(names))


def wordings_in(sentence: str, table: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of those entries of a table that may match in a sentence, in the order of the file."""
    return _patterns_of(possible_in(sentence) & _bits_of_table(table))


@lru_cache(maxsize=16)
def listed_in(table: str) -> Mapping[str, str]:
    """For a table of codes and what they stand for: the code of each wording."""
    split = ((key.partition("."), words) for key, words in _wordings().lists.items())
    return {word: code for (owner, _, code), words in split if owner == table for word in words}
