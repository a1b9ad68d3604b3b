"""The overview by its name: it stands at the root, and who types its name like another page's is led there."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

_NAME = "/overview"


def route(base: str = "") -> Route:
    """The route for the server below its base path; what the address asks for stays."""
    at = f"/{base.strip('/')}".rstrip("/")

    def lead(request: Request) -> Response:
        return RedirectResponse(f"{at}/{f'?{request.url.query}' if request.url.query else ''}", 308)

    return Route(f"{at}{_NAME}", lead)
