"""The floors below which a score must not fall: read from a TOML file, one table for each folder of articles."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from etl.errors import ReadError
from etl.evaluate.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class Floors:
    """The least F1 of figures and of deals, and the least share of figures quoted word for word (each 0 to 1)."""

    row: float
    deal: float
    grounded: float


def read_floors(path: Path) -> Mapping[str, Floors]:
    """The floors in `path` by folder name; `ReadError` where it cannot be read or a table lacks a floor."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: _floors(table) for name, table in tables.items()}
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise ReadError(str(path), f"is not a file of floors ({error})") from error


def below(evaluation: Evaluation, floors: Floors) -> list[str]:
    """One line for each floor that the score falls below; empty where it holds."""
    scores = {
        "row": ("figures, F1", evaluation.row.f1),
        "deal": ("deals, F1", evaluation.deal.f1),
        "grounded": ("figures quoted word for word", evaluation.grounded.precision if evaluation.row.found else 1.0),
    }
    return [
        f"{label}: {score:.4f} is below the floor {getattr(floors, name)}. Mend the rules: a floor may only be raised"
        for name, (label, score) in scores.items()
        if score < getattr(floors, name)
    ]


def _floors(table: Mapping[str, float]) -> Floors:
    return Floors(**{field.name: float(table[field.name]) for field in fields(Floors)})
