"""Where the API stands in the server that serves the pages."""

from __future__ import annotations

from functools import cache

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send


def routes(base: str = "") -> list[BaseRoute]:
    """The routes for the server below its base path; without them an unknown address would be answered with the
    pages' HTML.
    """
    at = f"/{base.strip('/')}".rstrip("/")
    return [Route(f"{at}/api", _slash), Mount(f"{at}/api", app=_answer)]


@cache
def _application() -> ASGIApp:
    # Not before the first request: cached functions that are defined before the server runs are warned of.
    from dashboard.api.application import api  # noqa: PLC0415

    return api()


async def _answer(scope: Scope, receive: Receive, send: Send) -> None:
    await _application()(scope, receive, send)


def _slash(request: Request) -> Response:
    return RedirectResponse(f"{request.url.path}/", 308)
