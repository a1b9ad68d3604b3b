"""Keeps in the database how its promises stood when it was built."""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from etl.store.checks import Result
from etl.store.sql import insert

KEPT = 1000  # offenders of one promise; they are counted in full


def keep(connection: duckdb.DuckDBPyConnection, results: Sequence[Result]) -> None:
    """Fill mart.quality and mart.offenders from the results of all checks."""
    quality: list[dict[str, object]] = []
    offenders: list[dict[str, object]] = []
    for position, result in enumerate(results, start=1):
        check = result.check
        told = {
            "promise": check.promise,
            "level": check.level,
            "advice": check.advice,
            "offenders": len(result.offenders),
        }
        quality.append({"position": position, "check_name": check.name, **told})
        for place, (row_id, words) in enumerate(zip(result.row_ids[:KEPT], result.offenders, strict=False), start=1):
            offenders.append({"check_name": check.name, "position": place, "row_id": row_id, "words": words})
    insert(connection, "mart.quality", quality)
    insert(connection, "mart.offenders", offenders)
