"""Sends what is written at once. Streamlit opens its port in a way that asyncio does not know as TCP, so that it leaves
Nagle's algorithm on: the last piece of an answer then waits 40 ms until the browser confirms the piece before, and a
page asks for a hundred files before it is drawn. The same fault of uvicorn's is Kludex/uvicorn#3149.
"""

from __future__ import annotations

import os
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

_OPEN_FILES = Path("/dev/fd")  # of this process; where a system has none, it stays as it is


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[dict[str, Any]]:
    """Set it for every port that this process listens at when the server starts; connections inherit it."""
    for port in _listening():
        port.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    yield {}


def _listening() -> Iterator[socket.socket]:
    for file in sorted(_OPEN_FILES.iterdir()) if _OPEN_FILES.is_dir() else ():
        try:
            opened = socket.socket(fileno=os.dup(int(file.name)))
        except OSError:  # it is no socket, or closed meanwhile
            continue
        with opened:
            if opened.family in {socket.AF_INET, socket.AF_INET6} and _listens(opened):
                yield opened


def _listens(opened: socket.socket) -> bool:
    return bool(opened.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
