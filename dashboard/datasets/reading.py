"""Reads the rows of a dataset in batches, so that a million of them need no more memory than a few thousand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pyarrow as pa

from dashboard import database
from dashboard.datasets.catalogue import Dataset

BATCH = 2_000  # rows that are in memory at once


@contextmanager
def reading(
    dataset: Dataset,
    values: Mapping[str, object],
    *,
    after: int = -1,
    limit: int | None = None,
    numbered: bool = False,
) -> Iterator[pa.RecordBatchReader]:
    """The rows whose place in the file is behind `after`, at most `limit`, in the order of the file. A file that is put
    in place meanwhile changes nothing about them. Raises DatabaseProblem.
    """
    sql = f"{dataset.sql(numbered=numbered)}LIMIT $limit::BIGINT"
    with database.cursor() as cursor:
        yield cursor.sql(sql, params={**values, "after": after, "limit": limit}).to_arrow_reader(BATCH)


def count(dataset: Dataset, values: Mapping[str, object]) -> int:
    """How many rows there are. Raises DatabaseProblem."""
    sql = f"SELECT count(*) FROM (\n{dataset.sql()})"  # noqa: S608 - our own files
    with database.cursor() as cursor:
        found = cursor.execute(sql, {**values, "after": -1}).fetchone()
    return int(found[0]) if found else 0


def schema(dataset: Dataset) -> pa.Schema:
    """The columns with their types. Raises DatabaseProblem."""
    values = dict.fromkeys(dataset.bound.values()) | dict(dataset.fixed)
    with reading(dataset, values, limit=0) as batches:
        return batches.schema
