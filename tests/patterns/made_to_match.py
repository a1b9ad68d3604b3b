"""Texts that a regular expression may match, made by chance along what it asks for, some of them at the edges of it."""

from __future__ import annotations

import random
import re
from itertools import islice
from typing import Any

# What stands where anything may.
ANYTHING = "aeZéſ0 9.,;-'’(%\n出海"
CATEGORIES = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}


TRIES = 2000


def texts_for(pattern: re.Pattern[str], chance: random.Random, wanted: int) -> list[str]:
    """So many texts that a pattern matches in, where they are found: what stands around a match is not always right."""
    tree = re._parser.parse(pattern.pattern, pattern.flags)  # type: ignore[attr-defined]
    made = (_text(tree, chance, pattern.flags) for _ in range(TRIES))
    return list(islice(filter(pattern.search, made), wanted))


def _text(tree: Any, chance: random.Random, flags: int) -> str:
    """A text for items one after another."""
    return "".join(_item(str(kind), value, chance, flags) for kind, value in tree)


def _item(kind: str, value: Any, chance: random.Random, flags: int) -> str:  # noqa: PLR0911
    """A text for one item, of those kinds that our patterns have."""
    match kind:
        case "LITERAL":
            return _cased(chr(value), chance, flags)
        case "NOT_LITERAL":
            return chance.choice([one for one in ANYTHING if ord(one) != value])
        case "ANY":
            return chance.choice(ANYTHING.replace("\n", ""))
        case "IN":
            return _one_of(value, chance, flags)
        case "BRANCH":
            return _text(chance.choice(value[1]), chance, flags)
        case "SUBPATTERN":
            _, more, less, tree = value
            return _text(tree, chance, (flags | more) & ~less)
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, most, tree = value
            times = min(int(most), least + chance.choice((0, 0, 1, 2)))
            return "".join(_text(tree, chance, flags) for _ in range(times))
        case "ASSERT":  # what is looked for around a place may be what the items beside it give
            return _text(value[1], chance, flags) if chance.random() < 0.5 else ""
        case "AT" | "ASSERT_NOT":
            return ""
    raise ValueError(kind)


def _cased(letter: str, chance: random.Random, flags: int) -> str:
    other = letter.swapcase()
    is_other = flags & re.IGNORECASE and len(other) == 1 and chance.random() < 0.2
    return other if is_other else letter


def _one_of(items: list[tuple[Any, Any]], chance: random.Random, flags: int) -> str:
    """A character of a class."""
    if str(items[0][0]) == "NEGATE":
        return chance.choice([one for one in ANYTHING if not any(_is_in(item, one) for item in items[1:])] or [""])
    kind, value = chance.choice(items)
    match str(kind):
        case "LITERAL":
            return _cased(chr(value), chance, flags)
        case "RANGE":
            return _cased(chr(chance.randint(*value)), chance, flags)
    return chance.choice([one for one in ANYTHING if _is_in((kind, value), one)])


def _is_in(item: tuple[Any, Any], letter: str) -> bool:
    kind, value = item
    match str(kind):
        case "LITERAL":
            return bool(ord(letter) == value)
        case "RANGE":
            return bool(value[0] <= ord(letter) <= value[1])
    name = str(value).removeprefix("CATEGORY_")
    is_there = re.match(CATEGORIES[name.removeprefix("NOT_")], letter) is not None
    return is_there != name.startswith("NOT_")
