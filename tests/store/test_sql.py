"""The project's SQL is parsed once, and runs as often and wherever it is asked to."""

from __future__ import annotations

import duckdb
import pytest

from etl.store.sql import parsed

TEXT = "CREATE OR REPLACE TABLE seen (number INTEGER); INSERT INTO seen SELECT unnest([1, 2]);"


def test_a_text_is_parsed_once_and_runs_again_on_any_connection() -> None:
    with duckdb.connect() as one, duckdb.connect() as other:
        first = parsed(one, TEXT)
        assert len(first) == 2
        assert parsed(other, TEXT) is first
        for connection in (one, other, one):
            for statement in parsed(connection, TEXT):
                connection.execute(statement)
            assert connection.execute("FROM seen").fetchall() == [(1,), (2,)]


def test_what_cannot_be_parsed_is_told_each_time() -> None:
    with duckdb.connect() as connection:
        for _ in range(2):
            with pytest.raises(duckdb.ParserException, match="syntax error"):
                parsed(connection, "SELEC 1")
