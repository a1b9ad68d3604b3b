"""What there is, for people and for programs: an index, and a description after OpenAPI."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from dashboard.api import answers, data, whole
from dashboard.datasets import asking
from dashboard.datasets.asking import PARAMETERS
from dashboard.datasets.catalogue import DATASETS, Dataset

LICENCE = (
    "The rows and our own briefs may be used under the MIT licence. Quotations belong to their publishers; each row "
    "names its article. Numbers of official series are facts; each row names the page that states it."
)
_SCHEMAS: dict[str, dict[str, object]] = {
    "year": {"type": "integer"},
    "flag": {"type": "boolean"},
    "share": {"type": "number", "minimum": 0, "maximum": 1},
}
_LISTED = 60  # codes of one vocabulary that the description spells out


def index(request: Request) -> Response:
    """Every dataset with its addresses. Raises DatabaseProblem."""
    here = request.url.path.rstrip("/")
    return answers.told(
        request,
        lambda: {
            "data_version": answers.version(),
            "licence": LICENCE,
            "described_at": f"{here}/openapi.json",
            "database": {"address": f"{here}/{whole.NAME}", "bytes": whole.size()},
            "datasets": [_entry(here, dataset) for dataset in DATASETS.values()],
        },
    )


def openapi(request: Request) -> Response:
    """The description after OpenAPI 3.1. Raises DatabaseProblem."""
    here = request.url.path.removesuffix("/openapi.json")
    file: dict[str, object] = {
        "summary": "The whole database.",
        "responses": {"200": {"description": "A DuckDB file."}},
    }
    return answers.told(
        request,
        lambda: {
            "openapi": "3.1.0",
            "info": {"title": "Chuhai", "version": answers.version(), "description": LICENCE},
            "servers": [{"url": here}],
            "paths": {
                **{f"/{one.name}.{form}": _path(one, form) for one in DATASETS.values() for form in data.TYPES},
                f"/{whole.NAME}": {"get": file},
            },
        },
    )


def _entry(here: str, dataset: Dataset) -> dict[str, object]:
    return {
        "name": dataset.name,
        "about": dataset.about,
        "parameters": list(dataset.bound),
        "addresses": [f"{here}/{dataset.name}.{form}" for form in data.TYPES],
    }


def _path(dataset: Dataset, form: str) -> dict[str, object]:
    free = [_parameter(dataset, name) for name in dataset.bound]
    paging: list[dict[str, object]] = [
        {
            "name": name,
            "in": "query",
            "description": about,
            "schema": {"type": "string" if name == "version" else "integer"},
        }
        for name, about in data.PAGING.items()
    ]
    error: dict[str, object] = {"description": "Says in `error` what is wrong.", "content": {"application/json": {}}}
    good: dict[str, object] = {"description": dataset.about, "content": {data.TYPES[form].partition(";")[0]: {}}}
    unchanged: dict[str, object] = {"description": "Unchanged."}
    responses = {"200": good, "304": unchanged, "400": error, "409": error, "503": error}
    return {"get": {"summary": dataset.about, "parameters": free + paging, "responses": responses}}


def _parameter(dataset: Dataset, name: str) -> dict[str, object]:
    parameter = PARAMETERS[name]
    one = dict(_SCHEMAS.get(parameter.kind, {"type": "string"}))
    if parameter.kind == "codes" and 0 < len(codes := asking.known(asking.vocabulary(dataset, name))) <= _LISTED:
        one["enum"] = list(codes)
    several = parameter.kind in {"codes", "ids"}
    schema = {"type": "array", "items": one} if several else one
    return {"name": name, "in": "query", "description": parameter.about, "schema": schema}
