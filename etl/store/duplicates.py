"""The same story on several sites: one article stands for it, and the others are listed as its carriers."""

from __future__ import annotations

import tomllib
from pathlib import Path

import duckdb

from etl.errors import ReadError
from etl.store.sql import insert

_PAIRS = """
    SELECT chief_id, copy_id, shared
    FROM core.alike
    JOIN core.prints AS chief ON chief.article_id = chief_id
    JOIN core.prints AS copy ON copy.article_id = copy_id
    ORDER BY chief.published NULLS LAST, chief.characters DESC, chief_id, shared DESC,
        copy.published NULLS LAST, copy.characters DESC, copy_id"""
THRESHOLDS = (
    ("compared", "first"),
    ("compared", "crowd"),
    ("compared", "bits"),
    ("same", "shared"),
    ("same", "shingles"),
)


def set_thresholds(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Bring the thresholds of data/vocabulary/duplicates.toml to etl/sql/entering; raises ReadError."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        numbers = {f"{part}_{name}": float(table[part][name]) for part, name in THRESHOLDS}
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise ReadError(str(path), f"its [compared] and [same] are not whole: {error}") from error
    for name, number in numbers.items():
        value = number if name == "same_shared" else int(number)
        connection.execute(f"SET VARIABLE {name} = ?", [value])


def set_copies_apart(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill `copies` with every article that only repeats another. Pairs are asked in the order of the articles that
    stand for a story, so that no copy stands for another.
    """
    pairs = connection.execute(_PAIRS).fetchall()
    copies: dict[str, tuple[str, float]] = {}
    for chief, copy, shared in pairs:
        if chief not in copies:
            copies.setdefault(copy, (chief, shared))
    rows = [{"article_id": chief, "copy_id": copy, "shared": shared} for copy, (chief, shared) in copies.items()]
    insert(connection, "copies", rows)
