"""Calls the API as a server would, without one: one request, its status, headers and body."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine, Mapping, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.types import ASGIApp

from dashboard.api.routes import routes

Message = MutableMapping[str, Any]
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `pieces` as they were sent."""

    status: int
    headers: Mapping[str, str]
    pieces: tuple[bytes, ...]

    @property
    def body(self) -> bytes:
        return b"".join(self.pieces)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def call(address: str, method: str = "GET", **headers: str) -> Answer:
    """The answer to one request; header names are given with _ for -."""
    return ended(called(Starlette(routes=routes()), address, method, headers))


def ended(coming: Coroutine[Any, Any, Result]) -> Result:
    """What a coroutine gives in the end, run beside whatever loop the tests of a browser have left running here."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, coming).result()


async def called(
    app: ASGIApp, address: str, method: str = "GET", headers: Mapping[str, str] | None = None, stays: float = 60
) -> Answer:
    """The same inside a loop, of an application that may serve several, for who `stays` so many seconds."""
    path, _, query = address.partition("?")
    told = [(name.replace("_", "-").lower().encode(), value.encode()) for name, value in (headers or {}).items()]
    scope = {
        "type": "http", "http_version": "1.1", "method": method, "scheme": "http", "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(), "root_path": "", "headers": told, "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }  # fmt: skip
    sent: list[Message] = []

    async def receive() -> Message:
        await asyncio.sleep(stays)
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    start = sent[0]
    found = {name.decode(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], found, tuple(each.get("body", b"") for each in sent[1:]))
