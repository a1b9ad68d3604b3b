"""Scripts and styles of a page, compressed once and kept so. Streamlit sends them as they are, because compressing them
anew for every reader would cost the server more than it saves the network.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.plotting import library

_TYPES = {".js": "text/javascript", ".css": "text/css"}
_STREAMLIT = Path(st.__file__).parent / "static"
_HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",  # another version has another address
    "Content-Encoding": "gzip",
    "Vary": "Accept-Encoding",
}


def files() -> dict[str, Path]:
    """The files that are sent compressed, by the path of their address."""
    of_streamlit = [file for file in (_STREAMLIT / "static").rglob("*") if file.suffix in _TYPES]
    return {f"{library.base()}/{file.relative_to(_STREAMLIT).as_posix()}": file for file in of_streamlit} | {
        library.address(): library.FILE
    }


@dataclass
class Packed:
    """Answers for these files where the browser can unpack them, and leaves all else to the application."""

    app: ASGIApp
    files: Mapping[str, Path]
    _answers: dict[str, Response] = field(default_factory=dict)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        answer = await self._answer(scope) if scope["type"] == "http" else None
        await (answer or self.app)(scope, receive, send)

    async def _answer(self, scope: Scope) -> Response | None:
        file, headers = self.files.get(scope["path"]), Headers(scope=scope)
        if file is None or scope["method"] != "GET" or "range" in headers:
            return None
        if "gzip" not in headers.get("accept-encoding", ""):
            return None
        if file.name not in self._answers:
            self._answers[file.name] = await run_in_threadpool(_packed, file)
        return self._answers[file.name]


def _packed(file: Path) -> Response:
    return Response(gzip.compress(file.read_bytes()), media_type=_TYPES[file.suffix], headers=_HEADERS)
