"""The example queries of examples.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dashboard.words import Language


@dataclass(frozen=True, slots=True)
class Example:
    """A query and what it asks, by language."""

    sql: str
    asks: dict[Language, str]


@cache
def examples() -> tuple[Example, ...]:
    """All examples in their order."""
    found = tomllib.loads(Path(__file__).with_name("examples.toml").read_text(encoding="utf-8"))
    return tuple(Example(one["sql"].strip(), {"en": one["en"], "zh": one["zh"]}) for one in found.values())
