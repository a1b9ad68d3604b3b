"""Moves what was staged into core, through the gates, some articles at a time, so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import duckdb

from etl.store.sql import run_folder

TURN = 10_000  # articles that enter at once
_AFTER_ALL = "\U0010ffff"

_FIRSTS = """
    SELECT article_id FROM staged_articles
    QUALIFY (row_number() OVER (ORDER BY article_id) - 1) % ? = 0 ORDER BY article_id"""


def fill(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill core with what is staged and passes its gate, and keep what does not with the reason."""
    for first, end in _turns(connection):
        connection.execute("SET VARIABLE turn_first = ?", [first])
        connection.execute("SET VARIABLE turn_end = ?", [end])
        run_folder(connection, "fill_turn")
    run_folder(connection, "fill")


def _turns(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, str]]:
    """From which article id on and before which one each turn is; together they hold every id there can be."""
    firsts = [str(row[0]) for row in connection.execute(_FIRSTS, [TURN]).fetchall()]
    yield from pairwise(["", *firsts[1:], _AFTER_ALL])
