"""docs/SOURCES.md says what every source of the official series counts."""

from __future__ import annotations

import csv
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def column(path: str, name: str) -> set[str]:
    with (ROOT / path).open(encoding="utf-8", newline="") as lines:
        return {row[name] for row in csv.DictReader(lines)}


def test_every_source_is_described() -> None:
    page = (ROOT / "docs" / "SOURCES.md").read_text(encoding="utf-8")
    described = set(re.findall(r"`([a-z0-9\-]+)`", page))
    sources = column("data/reference/official_series.csv", "source")
    assert sources
    missing = sources - column("data/vocabulary/companies.csv", "slug") - described
    assert not missing, f"say in docs/SOURCES.md what these count: {sorted(missing)}"


def test_it_counts_the_rows_with_one_page_behind_them() -> None:
    with (ROOT / "data" / "reference" / "official_series.csv").open(encoding="utf-8", newline="") as lines:
        single = [row for row in csv.DictReader(lines) if "no second page" in row["note"]]
    page = (ROOT / "docs" / "SOURCES.md").read_text(encoding="utf-8")
    assert f" {len(single)} rows have one page behind them" in page
