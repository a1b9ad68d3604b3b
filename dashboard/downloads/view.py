"""The rows that a block shows, read again in full for a download: every column, in the order shown."""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow as pa

from dashboard import database
from dashboard.citing import works
from dashboard.citing.works import Work
from dashboard.datasets import forms
from dashboard.datasets.catalogue import DATASETS, Dataset


@dataclass(frozen=True, slots=True)
class View:
    """Rows of a dataset by their ids. `title`: what they are; `shown`: under which filters; `slug`: both in a name."""

    dataset: str
    ids: tuple[str, ...]
    title: str
    shown: str
    slug: str

    @property
    def source(self) -> Dataset:
        """The dataset itself."""
        return DATASETS[self.dataset]

    def file_name(self, version: str, ending: str) -> str:
        """The download's name: what, under which filters, of which version."""
        return f"chuhai-{self.slug}-{version}.{ending}"


def table(view: View) -> pa.Table:
    """The rows with all columns of their dataset. Raises DatabaseProblem."""
    dataset = view.source
    values = dict.fromkeys(dataset.bound.values()) | dict(dataset.fixed)
    with database.cursor() as cursor:
        found = cursor.sql(dataset.sql_of_ids(), params={**values, "after": -1, "ids": list(view.ids)})
        return found.to_arrow_table()


def csv(view: View) -> bytes:
    """The rows as a CSV that opens right in a spreadsheet. Raises DatabaseProblem."""
    rows = table(view)
    return b"".join(forms.csv(rows.schema, rows.to_batches(), for_spreadsheet=True))


def parquet(view: View) -> bytes:
    """The rows as a Parquet file. Raises DatabaseProblem."""
    rows = table(view)
    return b"".join(forms.parquet(rows.schema, rows.to_batches()))


def sources(rows: pa.Table) -> list[Work]:
    """Every source that these rows rest on."""
    wanted = ["origin", "title", "publisher", "source_name", "published", "url"]
    return works.of_rows(rows.select([name for name in wanted if name in rows.column_names]).to_pandas())
