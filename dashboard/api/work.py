"""The API's work is done in a few threads of its own: many or slow readers hold up neither pages nor each other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import TypeVar

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

THREADS = 3  # answers that are computed at once
MOST = 32  # answers under way at once; more are asked to come back
PATIENCE_SECONDS = 60.0  # for a reader to take the next piece

_POOL = ThreadPoolExecutor(THREADS, thread_name_prefix="api")
Result = TypeVar("Result")


class Crowd:
    """Counts the answers under way. One event loop uses it."""

    def __init__(self, most: int = MOST) -> None:
        self._most, self._now = most, 0

    @property
    def is_full(self) -> bool:
        """Whether nobody else can be let in."""
        return self._now >= self._most

    def __enter__(self) -> None:
        self._now += 1

    def __exit__(self, *_: object) -> None:
        self._now -= 1


async def in_thread(work: Callable[[], Result]) -> Result:
    """The result of work that waits for the database."""
    return await asyncio.get_running_loop().run_in_executor(_POOL, work)


class Streamed(Response):
    """Pieces that are made while they are sent: the next is made only when the one before has been taken."""

    def __init__(self, pieces: Iterator[bytes], media_type: str, headers: Mapping[str, str]) -> None:
        # The first piece is made at once: what goes wrong in making it can still be told by the status.
        first = next(pieces, b"")
        super().__init__(None, 200, headers, media_type)
        del self.headers["content-length"]
        self._rest, self._pieces = pieces, chain((first,), pieces)

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Send the pieces until all are sent, or the reader has gone or takes none for too long."""
        gone = asyncio.create_task(_gone(receive))
        try:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            while (piece := await in_thread(lambda: next(self._pieces, None))) is not None:
                if gone.done():
                    return
                message = {"type": "http.response.body", "body": piece, "more_body": True}
                await asyncio.wait_for(send(message), PATIENCE_SECONDS)
            await send({"type": "http.response.body", "body": b""})
        finally:
            gone.cancel()
            _POOL.submit(getattr(self._rest, "close", lambda: None))


async def _gone(receive: Receive) -> None:
    """Ends when the reader has gone; nothing else tells, since what is sent to nobody is taken at once."""
    while (await receive())["type"] != "http.disconnect":
        pass
