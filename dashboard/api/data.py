"""Answers with rows of a dataset, as CSV, JSON or Parquet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from dashboard.api import answers
from dashboard.api.work import Streamed
from dashboard.datasets import asking, forms
from dashboard.datasets.asking import RefusedError
from dashboard.datasets.catalogue import DATASETS, Dataset
from dashboard.datasets.reading import count, reading

TYPES = {
    "csv": "text/csv; charset=utf-8; header=present",
    "json": answers.JSON,
    "parquet": "application/vnd.apache.parquet",
}
_PACKED = {"parquet": {"Content-Encoding": "identity"}}  # is packed already, so the server is not to pack it again
PAGE = 1_000  # rows of a JSON answer where none are asked for
MOST = 10_000  # rows of a JSON answer
LONGEST = 8_000  # characters of a query
PAGING = {
    "limit": f"At most so many rows. JSON: {PAGE:,} where nothing is said, {MOST:,} at most. Other forms: all.",
    "after": "Go on behind this row, as `next` of the page before says.",
    "version": "Refuse (409) where the data is no longer of this version.",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A checked request: the dataset, its form, the bound values, and which part of the rows."""

    dataset: Dataset
    form: str
    values: dict[str, object]
    limit: int | None
    after: int
    version: str | None


def answer(request: Request) -> Response:
    """The rows that an address asks for. Raises RefusedError and DatabaseProblem."""
    name, dot, ending = request.path_params["name"].partition(".")
    form = ending if dot else "json"
    if name not in DATASETS or form not in TYPES:
        return answers.problem(404, f"There is no {request.url.path}. See /api/ for what there is.")
    asked = parsed(DATASETS[name], form, request)
    now = answers.version()
    if asked.version not in {None, now}:
        return answers.problem(409, f"The data has changed: it is of version {now}, not {asked.version}. Begin anew.")
    if form == "json":
        return answers.told(request, lambda: _page(asked, request, now))
    return _file(asked, request, now)


def _file(asked: Asked, request: Request, version: str) -> Response:
    etag = answers.tag(request)
    if answers.is_known(request, etag):
        return answers.unchanged(etag)
    name = f"chuhai-{asked.dataset.name}-{version}.{asked.form}"
    told = {"ETag": etag, "X-Data-Version": version, "Content-Disposition": f'attachment; filename="{name}"'}
    headers = {**answers.KEPT, **told, **_PACKED.get(asked.form, {})}
    if request.method == "HEAD":
        return answers.headed(request, Response(b"", 200, headers, TYPES[asked.form]))
    return Streamed(_pieces(asked), TYPES[asked.form], headers)


def parsed(dataset: Dataset, form: str, request: Request) -> Asked:
    """What is asked, checked; raises RefusedError."""
    if len(request.url.query) > LONGEST:
        raise RefusedError(f"The query has {len(request.url.query):,} characters; {LONGEST:,} are allowed.")
    pairs = request.query_params.multi_items()
    paging = {name: [value for key, value in pairs if key == name] for name in PAGING}
    if twice := next((name for name, values in paging.items() if len(values) > 1), None):
        raise RefusedError(f"{twice} takes one value.")
    said = {name: values[0] for name, values in paging.items() if values}
    most = MOST if form == "json" else None
    limit = _whole("limit", said["limit"], 1, most) if "limit" in said else PAGE if form == "json" else None
    after = _whole("after", said["after"], 0, None) if "after" in said else -1
    values = asking.bound(dataset, [(key, value) for key, value in pairs if key not in PAGING])
    return Asked(dataset, form, values, limit, after, said.get("version"))


def _page(asked: Asked, request: Request, version: str) -> dict[str, object]:
    """One page of rows with how many there are in all and the address of the next."""
    assert asked.limit is not None
    with reading(asked.dataset, asked.values, after=asked.after, limit=asked.limit + 1, numbered=True) as batches:
        rows = forms.objects(batches)
    places = [row.pop("_row") for row in rows]
    more = len(rows) > asked.limit
    return {
        "dataset": asked.dataset.name,
        "data_version": version,
        "total": count(asked.dataset, asked.values),
        "next": _next(request, places[asked.limit - 1], asked.limit, version) if more else None,
        "rows": rows[: asked.limit],
    }


def _next(request: Request, place: object, limit: int, version: str) -> str:
    pairs = [(key, value) for key, value in request.query_params.multi_items() if key not in PAGING]
    return f"{request.url.path}?{urlencode([*pairs, ('limit', limit), ('after', place), ('version', version)])}"


def _pieces(asked: Asked) -> Iterator[bytes]:
    write = forms.csv if asked.form == "csv" else forms.parquet
    with reading(asked.dataset, asked.values, after=asked.after, limit=asked.limit) as batches:
        yield from write(batches.schema, batches)


def _whole(name: str, word: str, least: int, most: int | None) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 16) or int(word) < least or (most and int(word) > most):
        span = f"from {least} to {most:,}" if most else f"of {least} or more"
        raise RefusedError(f"{name} is a whole number {span}, not '{word[:40]}'.")
    return int(word)
