"""Checks the settings files of the vocabulary by reading each as the part of the program does that it is for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from etl.decisions.alike import read_limits
from etl.errors import ReadError
from etl.figures.base.wordings import load_wordings
from etl.figures.confidence import load_doubts
from etl.read.furniture import load_furniture
from etl.read.likeness import read_sketch_rules
from etl.reconcile.knowledge import read_knowledge
from etl.reconcile.parts import read_headings
from etl.store.deal_rules import rule_tables
from etl.store.thresholds import read_thresholds
from etl.validate.problem import Problem
from etl.vocabulary import load_vocabulary

_LINE = re.compile(r"\(at line (\d+), column \d+\)")

Readers = tuple[tuple[str, Callable[[Path], object]], ...]

# Each setting's file and what reads it.
_ALONE: Readers = (
    ("figures.toml", lambda words: load_wordings(words / "figures.toml")),
    ("confidence.toml", lambda words: load_doubts(words / "confidence.toml")),
    ("confidence.toml", lambda words: read_thresholds(words / "confidence.toml")),
    ("anchoring.toml", lambda words: read_limits(words / "anchoring.toml")),
    ("duplicates.toml", lambda words: read_sketch_rules(words / "duplicates.toml")),
    ("furniture.toml", load_furniture),
    ("parts.toml", lambda words: read_headings(words / "parts.toml")),
    ("choosing.toml", read_knowledge),
)
_WITH_NAMES: Readers = (
    ("companies.csv", load_vocabulary.__wrapped__),
    ("deal_rules.toml", lambda words: rule_tables(words / "deal_rules.toml", load_vocabulary.__wrapped__(words))),
)


def check_settings(words: Path, *, has_names: bool) -> Iterator[Problem]:
    """What is wrong with the settings of a vocabulary folder; `has_names`: whether its tables of names are right, so
    that the settings that use them can be read.
    """
    for file, read in _ALONE + (_WITH_NAMES if has_names else ()):
        try:
            read(words)
        except ReadError as error:
            found = _LINE.search(error.reason)
            named = Path(error.file.split(":")[0])
            yield Problem(named if named.is_file() else words / file, int(found[1]) if found else 0, error.reason)
