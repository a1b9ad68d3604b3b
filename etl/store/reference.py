"""The rows that come from `data/`: companies, labels and the official series."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from pathlib import Path

import duckdb

from etl.errors import ReadError
from etl.store.sql import Row, insert
from etl.vocabulary import Vocabulary, load_vocabulary

_HAN = re.compile("[\u4e00-\u9fff]")

OFFICIAL_COLUMNS = (
    "metric", "basis", "status", "subject", "geography", "destination", "powertrain", "vehicle_class", "period_start",
    "period_end", "value", "bound", "unit", "source", "source_title", "source_url", "checked_with_url", "derived",
    "note",
)  # fmt: skip


def read_rows(path: Path, columns: tuple[str, ...]) -> list[tuple[int, list[str]]]:
    """The rows of a CSV file with exactly these columns, each with its line number; raises ReadError."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.reader(handle, strict=True)
            if tuple(next(reader, ())) != columns:
                raise ReadError(str(path), f"its first line must be {','.join(columns)}")
            return [(reader.line_num, [cell.strip() for cell in row]) for row in reader if row]
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise ReadError(str(path), f"is not a readable CSV file: {error}") from error


def fill(connection: duckdb.DuckDBPyConnection, data: Path) -> None:
    """Fill the tables of companies and labels, and the staging table of the official series, from a data folder."""
    words = data / "vocabulary"
    vocabulary = load_vocabulary(words)
    insert(connection, "core.companies", company_rows(vocabulary, brand_groups(words / "brand_groups.csv")))
    insert(connection, "core.company_aliases", alias_rows(vocabulary))
    insert(connection, "core.labels", label_rows(words / "labels.csv", vocabulary))
    insert(connection, "staged_officials", official_rows(data / "reference" / "official_series.csv"))


def official_rows(path: Path) -> list[Row]:
    """Every line of the official series as text, for staged_officials; a line of the wrong width says so."""
    rows: list[Row] = []
    for line, cells in read_rows(path, OFFICIAL_COLUMNS):
        fits = len(cells) == len(OFFICIAL_COLUMNS)
        problem = None if fits else f"has {len(cells)} cells, not {len(OFFICIAL_COLUMNS)}"
        padded = cells + [""] * len(OFFICIAL_COLUMNS)
        rows.append({"line": line, "problem": problem, **dict(zip(OFFICIAL_COLUMNS, padded, strict=False))})
    return rows


def label_rows(path: Path, vocabulary: Vocabulary) -> list[Row]:
    """The display names of codes, for core.labels: those of the file, and the places of the vocabulary."""
    labels: dict[tuple[str, str], tuple[str, str | None]] = {
        ("geography", place.code): (place.name, _chinese(place.aliases)) for place in vocabulary.places.values()
    }
    for line, cells in read_rows(path, ("vocabulary", "code", "label", "zh")):
        if len(cells) != 4 or not all(cells):
            raise ReadError(f"{path}:{line}", "a label needs a vocabulary, a code and a text in English and in Chinese")
        labels[cells[0], cells[1]] = (cells[2], cells[3])
    return [
        {"vocabulary": vocabulary, "code": code, "label": english, "label_zh": chinese}
        for (vocabulary, code), (english, chinese) in sorted(labels.items())
    ]


def brand_groups(path: Path) -> dict[tuple[str, str], str]:
    """The brand group of each country's makers, and of single companies that differ from their country."""
    return {(cells[0], cells[1]): cells[2] for _, cells in read_rows(path, ("scope", "code", "brand_group"))}


def _chinese(names: Iterable[str]) -> str | None:
    """The first of the names that is Chinese."""
    return next((name for name in names if not name.isascii() and _HAN.search(name)), None)


def company_rows(vocabulary: Vocabulary, groups: dict[tuple[str, str], str]) -> list[Row]:
    """The companies for core.companies; only carmakers have a brand group."""
    rows: list[Row] = []
    for company in sorted(vocabulary.companies.values(), key=lambda each: each.slug):
        group = groups.get(("company", company.slug)) or groups.get(("country", company.country))
        rows.append(
            {
                "company_id": company.slug,
                "name": company.name,
                "name_zh": _chinese(company.aliases),
                "kind": company.kind,
                "country": company.country,
                "parent_id": company.parent,
                "brand_group": group if company.kind == "carmaker" else None,
            }
        )
    return rows


def alias_rows(vocabulary: Vocabulary) -> list[Row]:
    """The other names of companies for core.company_aliases."""
    return [
        {"company_id": company.slug, "alias": alias}
        for company in sorted(vocabulary.companies.values(), key=lambda each: each.slug)
        for alias in sorted(set(company.aliases))
    ]
