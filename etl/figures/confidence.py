"""How sure a row is: the surest row's confidence, less for each reading that often goes wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from pathlib import Path

from etl.errors import ReadError
from etl.figures.base.draft import Draft
from etl.figures.slots import UNDATED
from etl.paths import data_dir


@dataclass(frozen=True, slots=True, eq=False)
class Doubts:
    """The confidence (0 to 1) of a row that nothing speaks against, and by what each doubt multiplies it."""

    surest: float
    factors: Mapping[str, float]

    def confidence(self, doubts: Iterable[str]) -> float:
        """How sure a row with these doubts is; one that the file does not name costs nothing."""
        return round(self.surest * prod(self.factors[doubt] for doubt in self.factors.keys() & set(doubts)), 2)


def load_doubts(path: Path) -> Doubts:
    """The doubts in a file; raises ReadError where a number is missing or not above 0 and at most 1."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))["figures"]
        doubts = Doubts(float(table["surest"]), {str(name): float(by) for name, by in table["doubts"].items()})
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadError(str(path), f"is not valid TOML: {error}") from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ReadError(str(path), "its [figures] must give surest and doubts as numbers") from error
    if not all(0 < by <= 1 for by in (doubts.surest, *doubts.factors.values())):
        raise ReadError(str(path), "surest and the doubts of [figures] must lie above 0 and be 1 at most")
    return doubts


@lru_cache(maxsize=1)
def _doubts() -> Doubts:
    return load_doubts(data_dir() / "vocabulary" / "confidence.toml")


def confidence_of(draft: Draft, *, says_measure: bool, is_dated: bool) -> float:
    """How sure a row is, 0 to 1. `says_measure`: its sentence names a measure; `is_dated`: its article has a date that
    somebody stated.
    """
    doubts: set[str] = {*draft.reasons, *draft.doubts}
    if not says_measure:
        doubts.add("no measure named")
    if draft.period is None and draft.metric not in {*UNDATED, "stake", "investment"}:
        doubts.add("no period")
    if not is_dated:
        doubts.add("undated article")
    return _confidence(frozenset(doubts))


@lru_cache(maxsize=1024)
def _confidence(doubts: frozenset[str]) -> float:
    """Remembered, since most rows are read by one of a few sets of rules."""
    return _doubts().confidence(doubts)
