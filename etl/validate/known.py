"""What the cells of the data files may name: companies, places, brand groups, and the codes of each vocabulary."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

# Kinds of companies. They are told here and not in labels.csv because no reader is shown them.
COMPANY_KINDS = (
    "association", "authority", "carmaker", "conglomerate", "consultancy", "distributor", "energy", "finance",
    "property", "research", "supplier", "technology", "trading",
)  # fmt: skip
PRODUCT_KINDS = ("brand", "model", "technology")


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """The codes in force, by vocabulary ("company", "place", "group", "metric", "unit", ...)."""

    codes: Mapping[str, frozenset[str]]

    def knows(self, vocabulary: str, code: str) -> bool:
        """Whether a vocabulary holds a code."""
        return code in self.codes.get(vocabulary, frozenset())


def read_known(words: Path) -> Known:
    """The codes that the files of a vocabulary folder define; a file that cannot be read defines none."""
    codes: defaultdict[str, set[str]] = defaultdict(set)
    for row in _rows(words / "labels.csv"):
        codes[row.get("vocabulary") or ""].add(row.get("code") or "")
    for name, file, column in (
        ("company", "companies.csv", "slug"),
        ("place", "places.csv", "code"),
        ("group", "brand_groups.csv", "brand_group"),
        ("scope", "brand_groups.csv", "scope"),
    ):
        codes[name] |= {row.get(column) or "" for row in _rows(words / file)} - {""}
    codes["company_kind"], codes["product_kind"] = set(COMPANY_KINDS), set(PRODUCT_KINDS)
    return Known({name: frozenset(found) for name, found in codes.items()})


def _rows(path: Path) -> Iterator[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            yield from csv.DictReader(handle)
    except (OSError, UnicodeDecodeError, csv.Error):
        return
