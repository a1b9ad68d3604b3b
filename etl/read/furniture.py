"""What is furniture and what is the article, by the patterns of data/vocabulary/furniture.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from lxml.html import HtmlElement

from etl.errors import ReadError
from etl.paths import data_dir
from etl.patterns.possible import Possible

LineKind = Literal["text", "furniture", "label", "list", "end"]
NameKind = Literal["", "keep", "box", "byline"]
# Longer than this, a line is prose whatever it looks like.
_LONGEST = 400
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|_+|--+")


# What a line is by the groups of the file whose patterns cover it; where several do, the first of these.
_GROUPS: tuple[tuple[str, LineKind], ...] = (
    ("ends", "end"),
    ("lists", "list"),
    ("labels", "label"),
    ("lines", "furniture"),
    ("pointers", "furniture"),
)


class Lines:
    """The patterns that cover whole lines, in the order in which they are tried; most lines hold no word of any."""

    def __init__(self, patterns: Iterable[tuple[LineKind, re.Pattern[str]]]) -> None:
        self.patterns = tuple(patterns)
        self._possible = Possible({str(place): pattern.pattern for place, (_, pattern) in enumerate(self.patterns)})

    def kind(self, line: str) -> LineKind:
        """What a line is."""
        tried = (self.patterns[int(place)] for place in self._possible.may_match(line))
        return next((kind for kind, pattern in tried if pattern.fullmatch(line)), "text")


@dataclass(frozen=True, slots=True)
class Furniture:
    """The compiled patterns; see the file for what each group means."""

    marks: re.Pattern[str]
    digests: re.Pattern[str]
    lines: Lines
    asides: re.Pattern[str]
    headings: re.Pattern[str]
    captions: re.Pattern[str]
    refused: re.Pattern[str]
    names: tuple[tuple[NameKind, re.Pattern[str]], ...]
    inline: re.Pattern[str]
    tags: frozenset[str]
    boxes: frozenset[str]
    roles: frozenset[str]
    meta: dict[str, tuple[str, ...]]


@lru_cache(maxsize=4)
def load_furniture(folder: Path | None = None) -> Furniture:
    """The patterns of `folder` (default: the project's vocabulary). Raises ReadError naming a broken pattern."""
    file = (folder or data_dir() / "vocabulary") / "furniture.toml"
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return _compiled(data)
    except OSError as error:
        raise ReadError(str(file), f"cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, KeyError, re.error) as error:
        raise ReadError(str(file), f"is not a list of furniture: {error}") from error


def _compiled(data: dict[str, Any]) -> Furniture:
    """The patterns as the rest of the package uses them."""
    elements = data["elements"]
    kinds: tuple[tuple[NameKind, str], ...] = (
        ("keep", "keep"),
        ("byline", "bylines"),
        ("box", "names"),
    )
    return Furniture(
        marks=_either(data["marks"]["patterns"]),
        digests=_either(data["digests"]["patterns"]),
        lines=Lines((kind, _either([each])) for group, kind in _GROUPS for each in data[group]["patterns"]),
        asides=_either(data["asides"]["patterns"]),
        headings=_either(data["headings"]["patterns"]),
        captions=_either(data["captions"]["patterns"]),
        refused=_either(data["refused"]["patterns"]),
        names=tuple((kind, _either(elements[key])) for kind, key in kinds),
        inline=_either(elements["inline"]),
        tags=frozenset(elements["tags"]),
        boxes=frozenset(elements["boxes"]),
        roles=frozenset(elements["roles"]),
        meta={key: tuple(names) for key, names in data["meta"].items()},
    )


def _either(patterns: list[str]) -> re.Pattern[str]:
    """One pattern that matches where any of `patterns` does; an error names the one that is wrong."""
    try:
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
    except re.error:
        for pattern in patterns:
            try:
                re.compile(pattern)
            except re.error as error:
                raise re.error(f"{error.msg} in {pattern!r}") from error
        raise


def without_marks(text: str) -> str:
    """`text`, normalised, without the marks that stand inside lines; the space that one leaves behind goes too."""
    if "[" not in text and "(" not in text:
        return text
    cut = load_furniture().marks.sub("", text)
    return text if cut == text else re.sub(r" +(?=[.,;:!?。，；：]|$)", "", " ".join(cut.split()))


def is_digest(text: str) -> bool:
    """Whether a paragraph, with its marks, shows that it sums the article up."""
    return "[" in text and load_furniture().digests.search(text) is not None


def line_kind(line: str) -> LineKind:
    """What a line of text is: part of the article, furniture, a label (furniture unless it is a heading inside the
    article), the head of a list of pointers, or the end.
    """
    if len(line) > _LONGEST:
        return "text"
    return _line_kind(line)


@lru_cache(maxsize=8192)
def _line_kind(line: str) -> LineKind:
    return load_furniture().lines.kind(line)


def names_of(element: HtmlElement) -> list[str]:
    """The classes and the id of an element."""
    names = (element.get("class") or "").split()
    identity = element.get("id")
    return [*names, identity] if identity else names


@lru_cache(maxsize=8192)
def name_kind(name: str) -> NameKind:
    """What a class name or an id tells about a block; '' where it tells nothing."""
    plain = _plain(name)
    return next((kind for kind, pattern in load_furniture().names if pattern.fullmatch(plain)), "")


@lru_cache(maxsize=1024)
def is_inline_furniture(name: str) -> bool:
    """Whether a class name or an id marks words inside a sentence that are not part of it."""
    return load_furniture().inline.fullmatch(_plain(name)) is not None


def _plain(name: str) -> str:
    """A name in lower case, with hyphens where it had capitals or underscores."""
    return _CAMEL.sub("-", name).lower().strip("-")
