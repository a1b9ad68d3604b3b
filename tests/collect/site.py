"""A web site in a thread, which answers what a test tells it to and remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler], object]
PROSE = "Ships left the port in every week of the winter, and the yard behind the quay was never empty. "


def page(title: str = "A page", words: str = PROSE * 3) -> bytes:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{words}</p></body></html>".encode()


@dataclass
class Site:
    """Its pages by path: a body (HTML), or a function that answers. `asked` holds (path, headers) in order."""

    port: int = 0
    pages: dict[str, bytes | Answer] = field(default_factory=dict)
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


def send(
    handler: BaseHTTPRequestHandler, body: bytes = b"", status: int = 200, kind: str = "text/html", **headers: str
) -> None:
    handler.send_response(status)
    if kind:
        handler.send_header("Content-Type", kind)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    if "Content_Length" not in headers and "Transfer_Encoding" not in headers:
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def answer(body: bytes = b"", status: int = 200, kind: str = "text/html", **headers: str) -> Answer:
    return lambda handler: send(handler, body, status, kind, **headers)


def redirect(target: str, status: int = 302) -> Answer:
    return answer(status=status, Location=target)


def robots(text: str) -> Answer:
    return answer(text.encode(), kind="text/plain")


def serve(site: Site) -> ThreadingHTTPServer:
    """The server of a site, running in a thread; the caller shuts it down."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append((self.path, dict(self.headers.items())))
            found = site.pages.get(self.path)
            with suppress(OSError):  # the other side may have had enough
                if callable(found):
                    found(self)
                elif found is None:
                    send(self, b"there is no such page", 404)
                else:
                    send(self, found)

        def log_message(self, *_: Any) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site.port = server.server_port
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    return server
