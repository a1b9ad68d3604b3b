"""The whole database as the file that is served from."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from dashboard import database as served
from dashboard.api import answers

NAME = "database.duckdb"


def database(request: Request) -> Response:
    """The file, in parts where parts are asked for. Raises DatabaseProblem."""
    etag = f'"{served.generation()}"'
    if answers.is_known(request, etag):
        return answers.unchanged(etag)
    headers = {**answers.KEPT, "ETag": etag, "X-Data-Version": answers.version(), "Content-Encoding": "identity"}
    file = served.path()
    return FileResponse(
        file, headers=headers, media_type="application/octet-stream", filename=f"chuhai-{answers.version()}.duckdb",
        stat_result=file.stat(),
    )  # fmt: skip


def size() -> int:
    """Its size in bytes. Raises DatabaseProblem."""
    served.generation()
    return served.path().stat().st_size
