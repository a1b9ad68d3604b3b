"""The addresses below /api."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route


def routes() -> list[BaseRoute]:
    """All routes, the one for unknown addresses last: without it they would be answered with the pages' HTML."""
    return [Route("/api", unknown), Route("/api/{rest:path}", unknown)]


def unknown(request: Request) -> Response:
    """404 in JSON for an address below /api that is none."""
    return JSONResponse({"error": f"There is nothing at {request.url.path}."}, status_code=404)
