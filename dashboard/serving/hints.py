"""Tells the browser with the first answer that a page will draw charts: it fetches Plotly while Streamlit starts, which
otherwise would be asked for only when the first chart has come.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.plotting import library

_CHARTED = ("brand_share", "electrification", "exports", "markets", "overseas_production", "deals", "compare")


def pages() -> frozenset[str]:
    """The paths of the pages that draw charts."""
    return frozenset(f"{library.base()}/{page}" for page in _CHARTED)


@dataclass
class Hints:
    """Adds the hint to the answers for the pages at these paths."""

    app: ASGIApp
    pages: Collection[str]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["path"] not in self.pages:
            await self.app(scope, receive, send)
            return

        async def hinting(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).append("Link", f"<{library.address()}>; rel=preload; as=script")
            await send(message)

        await self.app(scope, receive, hinting)
