"""Checks the official series by the same queries that admit its rows to the database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb

from etl.errors import ReadError
from etl.store import reference
from etl.store.sql import run_folder
from etl.validate.problem import Problem

_REFUSED = "SELECT line, refusal FROM gated_officials WHERE refusal IS NOT NULL ORDER BY line"
# The same count of the same source: two values for it would both be drawn.
_TWICE = """
    SELECT max(line), 'counts the same as line ' || min(line) || ': one of them must go or say how it differs'
    FROM staged_officials
    WHERE problem IS NULL
    GROUP BY metric, basis, status, subject, geography, destination, powertrain, vehicle_class, period_start,
        period_end, unit, source
    HAVING count(*) > 1
    ORDER BY ALL"""


def check_officials(data: Path) -> Iterator[Problem]:
    """The lines of the official series that would be left out, each with the reason, and those that come twice."""
    path = data / "reference" / "official_series.csv"
    try:
        with duckdb.connect() as connection:
            for folder in ("core", "staging"):
                run_folder(connection, folder)
            reference.fill(connection, data)
            refused = connection.execute(_REFUSED).fetchall() + connection.execute(_TWICE).fetchall()
    except ReadError as error:
        yield Problem(path, 0, error.reason)
        return
    yield from (Problem(path, int(line), str(reason)) for line, reason in refused)
