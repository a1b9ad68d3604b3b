"""A Frictionless Data Package: what a program needs to know about a CSV of ours to read and to cite it."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime

import pyarrow as pa

from dashboard.citing.works import MAKER, Work
from dashboard.datasets.catalogue import Dataset
from dashboard.downloads.view import View
from dashboard.queries import run

LICENCES = (
    {"name": "MIT", "title": "MIT License: the rows and our own briefs", "path": "https://opensource.org/license/mit"},
)
TERMS = (
    "The rows and our own briefs may be used under the MIT licence. Quotations (the column evidence) belong to the "
    "publishers named beside them. Numbers of official series are facts of the pages named beside them."
)
_OURS = {"data_version": "Which load of the data the row is from"}
_RENAMED = {  # columns of a dataset that are called otherwise in the database
    "figure_id": "point_id", "official_id": "point_id", "attribution": "source", "source_title": "title",
    "source_url": "url", "derived": "is_derived",
}  # fmt: skip
_MOMENTS = ("reviewed_at",)  # columns of text that hold moments


def package(view: View, rows: pa.Table, csv: bytes, sources: list[Work], built: datetime) -> dict[str, object]:
    """The content of datapackage.json for these rows, written as `csv`."""
    version = _version(rows)
    name = re.sub(r"[^a-z0-9._-]+", "-", f"chuhai-{view.slug}".lower())
    return {
        "profile": "tabular-data-package",
        "name": name,
        "title": view.title,
        "description": f"{view.source.about} {view.shown}. {TERMS}",
        "version": version,
        "created": built.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "licenses": list(LICENCES),
        "contributors": [{"title": MAKER, "role": "publisher"}],
        "sources": [{"title": work.title, **({"path": work.url} if work.url else {})} for work in sources] or [_NONE],
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": view.dataset.replace("_", "-"),
                "path": f"{view.dataset}.csv",
                "title": view.source.about,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(csv),
                "hash": f"sha256:{hashlib.sha256(csv).hexdigest()}",
                "schema": {
                    "fields": fields(view.source, rows.schema),
                    "missingValues": [""],
                    "primaryKey": [view.source.key],
                },
            }
        ],
    }


def fields(dataset: Dataset, schema: pa.Schema) -> list[dict[str, object]]:
    """The columns of a dataset with their types and what they hold."""
    known = run.rows("columns")
    told = {
        column: comment
        for table in ("deals", dataset.rows)  # a stage has columns of its deal
        for column, comment in known.loc[known["table_name"] == table, ["column_name", "comment"]].itertuples(
            index=False
        )
    }
    about = {field.name: _OURS.get(field.name) or told.get(_RENAMED.get(field.name, field.name)) for field in schema}
    return [
        {"name": field.name, "type": _type(field), **({"description": about[field.name]} if about[field.name] else {})}
        for field in schema
    ]


_NONE = {"title": "No source: there are no rows"}


def _version(rows: pa.Table) -> str:
    return str(rows.column("data_version")[0].as_py()) if rows.num_rows else "none"


def _type(field: pa.Field) -> str:
    if field.name in _MOMENTS:
        return "datetime"
    if pa.types.is_boolean(field.type):
        return "boolean"
    if pa.types.is_integer(field.type):
        return "integer"
    if pa.types.is_floating(field.type):
        return "number"
    return "date" if pa.types.is_date(field.type) else "string"
