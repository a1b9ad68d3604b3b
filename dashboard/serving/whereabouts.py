"""Tells the browser with a page where its server answers. Streamlit's program would ask below the address of the page
first, be refused there, and write that into the browser's console.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.plotting import library

_HEAD = b"<head>"


def script() -> bytes:
    """The line that says it, in the words of Streamlit's program."""
    base = json.dumps(f"{library.base()}/")
    return f"<script>window.__streamlit = {{BACKEND_BASE_URL: location.origin + {base}}}</script>".encode()


@dataclass
class Whereabouts:
    """Puts the line at the head of each page of HTML."""

    app: ASGIApp
    line: bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if not _asks_for_page(scope):
            await self.app(scope, receive, send)
            return
        # Not compressed: the line could not be put in.
        scope = {**scope, "headers": [one for one in scope["headers"] if one[0] != b"accept-encoding"]}
        start: Message | None = None

        async def telling(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start" and _is_page(message):
                start = message  # its length is known with the body
                return
            if start and message["type"] == "http.response.body":
                message, held = self._told(message, start), start
                start = None
                await send(held)
            await send(message)

        await self.app(scope, receive, telling)

    def _told(self, message: Message, start: Message) -> Message:
        """The first part of a page's body with the line; `start` gets the page's new length."""
        body = message.get("body", b"")
        if _HEAD not in body:
            return message
        headers = MutableHeaders(scope=start)
        if "content-length" in headers:
            headers["content-length"] = str(int(headers["content-length"]) + len(self.line))
        return {**message, "body": body.replace(_HEAD, _HEAD + self.line, 1)}


def _asks_for_page(scope: Scope) -> bool:
    return scope["type"] == "http" and "text/html" in Headers(scope=scope).get("accept", "")


def _is_page(start: Message) -> bool:
    return MutableHeaders(scope=start).get("content-type", "").startswith("text/html")
