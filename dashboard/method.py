"""What the Method page states as measured: precision and recall on labelled articles, and on private sets unseen."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("method.toml")


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows right, of those found, and of those that people wrote down."""

    right: int
    found: int
    stated: int

    @property
    def precision(self) -> float:
        """The part of the found rows that is right."""
        return self.right / self.found

    @property
    def recall(self) -> float:
        """The part of the stated rows that was found."""
        return self.right / self.stated

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.stated)


@dataclass(frozen=True, slots=True)
class Measured:
    """The score on one folder of labelled articles; `quoted` counts figures whose sentence stands in the article."""

    folder: str
    articles: str
    figures: Counts
    deals: Counts
    quoted: int


@dataclass(frozen=True, slots=True)
class Unseen:
    """The least and the greatest F1 on private sets of articles that the rules met for the first time."""

    figures: tuple[float, float]
    deals: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Method:
    """All of the file."""

    measured: tuple[Measured, ...]
    unseen: Unseen


def method() -> Method:
    """Read the file beside this module."""
    raw = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    unseen = Unseen(_range(raw["unseen"]["figures"]), _range(raw["unseen"]["deals"]))
    return Method(tuple(map(_measured, raw["measured"])), unseen)


def _measured(entry: dict[str, Any]) -> Measured:
    return Measured(
        entry["folder"], entry["articles"], Counts(**entry["figures"]), Counts(**entry["deals"]), entry["quoted"]
    )


def _range(ends: list[float]) -> tuple[float, float]:
    low, high = ends
    return low, high
