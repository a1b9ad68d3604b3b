"""What every answer of the API has in common: errors in JSON, its version as an ETag, and how it may be kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from dashboard import database
from dashboard.datasets import forms
from dashboard.queries import catalogue

JSON = "application/json"
# Always asked for anew, and answered 304 without a body while nothing has changed.
KEPT = {"Cache-Control": "public, no-cache", "X-Content-Type-Options": "nosniff"}


def problem(status: int, line: str, headers: Mapping[str, str] | None = None) -> Response:
    """An error: its status and one line that says what is wrong."""
    body = {"error": line, "status": status}
    return JSONResponse(
        body, status, {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", **(headers or {})}
    )


def version() -> str:
    """The version of the data that is served now. Raises DatabaseProblem."""
    return str(catalogue.load()["data_version"])


def tag(request: Request) -> str:
    """The ETag of an answer that depends on nothing but the address and the data. Raises DatabaseProblem."""
    asked = sorted(request.query_params.multi_items())
    told = f"{database.SCHEMA_VERSION}\n{version()}\n{request.url.path}\n{asked}"
    return f'W/"{hashlib.sha256(told.encode()).hexdigest()[:24]}"'


def told(request: Request, make: Callable[[], object]) -> Response:
    """What `make` makes as JSON, made only where it is not held already, nor only its headers are asked for."""
    etag = tag(request)
    if is_known(request, etag):
        return unchanged(etag)
    body = b"" if request.method == "HEAD" else forms.json_bytes(make())
    return headed(request, Response(body, 200, {**KEPT, "ETag": etag, "X-Data-Version": version()}, JSON))


def headed(request: Request, response: Response) -> Response:
    """The response, without a length that nobody has counted where only its headers are asked for."""
    if request.method == "HEAD":
        del response.headers["content-length"]
    return response


def is_known(request: Request, etag: str) -> bool:
    """Whether who asks has this answer already."""
    held = [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]
    return "*" in held or etag.removeprefix("W/") in held


def unchanged(etag: str) -> Response:
    """304: what is held is still right."""
    return Response(status_code=304, headers={**KEPT, "ETag": etag})
