"""By what two texts are known to be the same story: trafilatura's fingerprint, and a sketch of their shingles."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from heapq import nsmallest
from pathlib import Path

from trafilatura.deduplication import content_fingerprint

from etl.errors import ReadError
from etl.paths import data_dir

_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
# From how many such characters among all on a text is read by its characters.
_UNSPACED_FROM = 0.25


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a text is known by: its fingerprint (64 bits as hexadecimal digits), the least hashes of its shingles in
    their order, and how many shingles it has.
    """

    fingerprint: str
    sketch: list[int]
    shingles: int


@dataclass(frozen=True, slots=True)
class SketchRules:
    """How long a shingle is, in words or in characters, and how many hashes a sketch keeps."""

    words: int
    characters: int
    size: int


def read_sketch_rules(path: Path) -> SketchRules:
    """The [sketch] of data/vocabulary/duplicates.toml; raises ReadError where it is not whole."""
    try:
        rules = SketchRules(**tomllib.loads(path.read_text(encoding="utf-8"))["sketch"])
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise ReadError(str(path), f"its [sketch] must give words, characters and size: {error}") from error
    if not all(isinstance(number, int) and number > 0 for number in (rules.words, rules.characters, rules.size)):
        raise ReadError(str(path), "its [sketch] must hold whole numbers above 0")
    return rules


@cache
def _rules(data: Path) -> SketchRules:
    return read_sketch_rules(data / "vocabulary" / "duplicates.toml")


def likeness(text: str) -> Likeness:
    """What a text is known by, whatever its layout, its letters' case and its punctuation."""
    rules = _rules(data_dir())
    units = _WORD.findall(text.casefold())
    length, between = rules.words, " "
    if len(_UNSPACED.findall(text)) >= _UNSPACED_FROM * max(len(text), 1):
        units, length, between = list("".join(units)), rules.characters, ""
    shingles = set(_shingles(units, length, between))
    hashes = (int.from_bytes(blake2b(each.encode(), digest_size=8).digest()) for each in shingles)
    # The fingerprint counts words: of a text without spaces between them its shingles.
    told = text if between else " ".join(_shingles(units, length, between))
    return Likeness(content_fingerprint(told), nsmallest(rules.size, hashes), len(shingles))


def _shingles(units: list[str], length: int, between: str) -> Iterator[str]:
    return (between.join(units[at : at + length]) for at in range(max(1, len(units) - length + 1)))
