"""The application behind /api: what answers which address, how many at once, and errors in JSON."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from dashboard.api import answers, data, described, whole
from dashboard.api.work import Crowd, in_thread
from dashboard.database import DatabaseProblem
from dashboard.datasets.asking import RefusedError

_ANYBODY = Middleware(
    CORSMiddleware,
    allow_origins=["*"],
    allow_methods=["GET", "HEAD", "OPTIONS"],
    allow_headers=["*"],
    expose_headers=["ETag", "Content-Disposition", "X-Data-Version"],
    max_age=86_400,
)


def api() -> Starlette:
    """The application: it reads, and nothing else."""
    crowd = Crowd()
    answered: dict[str, Callable[[Request], Response]] = {
        "/": described.index,
        "/openapi.json": described.openapi,
        "/database.duckdb": whole.database,
        "/{name}": data.answer,
    }
    return Starlette(
        routes=[Route(path, _Endpoint(crowd, make), methods=["GET"]) for path, make in answered.items()],
        middleware=[_ANYBODY],
        exception_handlers={HTTPException: _refused, Exception: _broken},
    )


@dataclass(frozen=True, slots=True)
class _Endpoint:
    """Answers one kind of address. An answer counts as under way until its last byte is taken."""

    crowd: Crowd
    make: Callable[[Request], Response]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.crowd.is_full:
            await _later("Too many are asking at once. Come back in a few seconds.")(scope, receive, send)
            return
        with self.crowd:
            response = await self._answer(Request(scope, receive))
            await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        try:
            return await in_thread(partial(self.make, request))
        except RefusedError as refused:
            return answers.problem(400, str(refused))
        except DatabaseProblem as closed:
            return _later(str(closed))


def _later(line: str) -> Response:
    return answers.problem(503, line, {"Retry-After": "5"})


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        return answers.problem(404, f"There is no {request.url.path}. See /api/ for what there is.")
    return answers.problem(error.status_code, f"{request.method}: {error.detail}.", error.headers)


def _broken(_request: Request, _error: Exception) -> Response:
    return answers.problem(500, "Something went wrong here. The server's log says what.")
