"""What a browser is given before a page runs: at once, compressed once, and with a hint where charts will come."""

from __future__ import annotations

import asyncio
import gzip
import re
import socket
from pathlib import Path

import plotly
import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from dashboard.plotting import library
from dashboard.serving import hints, packed, prompt, whereabouts

from .calling import called, ended
from .test_pages import CHARTS

SCRIPT = next(iter(sorted((Path(st.__file__).parent / "static" / "static" / "js").glob("*.js"))))


def behind() -> Starlette:
    return Starlette(routes=[Route("/{any:path}", lambda _: PlainTextResponse("by the application"))])


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("<html><head><title>x</title></head></html>", "<html><head>HERE<title>x</title></head></html>"),
        ("<html>no head</html>", "<html>no head</html>"),
        ("", ""),
    ],
)
def test_a_page_says_where_its_server_answers(page: str, told: str) -> None:
    app = whereabouts.Whereabouts(Starlette(routes=[Route("/{any:path}", lambda _: HTMLResponse(page))]), b"HERE")
    answer = ended(called(app, "/exports", "GET", {"accept": "text/html,*/*", "accept_encoding": "gzip"}))
    assert answer.body.decode() == told
    assert answer.headers["content-length"] == str(len(told))


def test_what_is_no_page_is_left_as_it_is() -> None:
    app = whereabouts.Whereabouts(
        Starlette(routes=[Route("/{any:path}", lambda _: PlainTextResponse("<head>"))]), b"HERE"
    )
    for accepted in ("text/html", "*/*"):
        assert ended(called(app, "/exports", "GET", {"accept": accepted})).body == b"<head>"


def test_connections_of_a_port_that_listens_send_at_once() -> None:
    async def taken(port: socket.socket) -> list[int]:
        found: list[int] = []
        for _ in range(2):
            with socket.create_connection(port.getsockname()), port.accept()[0] as here:
                found.append(here.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            if len(found) == 1:
                async with prompt.lifespan(None):
                    pass
        return found

    with socket.socket(socket.AF_INET) as port:
        port.bind(("127.0.0.1", 0))
        port.listen()
        before, after = asyncio.run(taken(port)) if Path("/dev/fd").is_dir() else (0, 1)
    assert (before, bool(after)) == (0, True)


@pytest.mark.parametrize(
    ("headers", "is_packed"),
    [
        ({"accept_encoding": "gzip, deflate, br"}, True),
        ({"accept_encoding": "identity"}, False),
        ({}, False),
        ({"accept_encoding": "gzip", "range": "bytes=0-9"}, False),
    ],
)
def test_scripts_are_sent_compressed_to_who_unpacks_them(headers: dict[str, str], is_packed: bool) -> None:
    app = packed.Packed(behind(), packed.files())
    for _ in range(2):  # made, and kept
        answer = ended(called(app, f"/static/js/{SCRIPT.name}", headers=headers))
        if not is_packed:
            assert answer.body == b"by the application"
            continue
        assert gzip.decompress(answer.body) == SCRIPT.read_bytes()
        assert (answer.headers["content-encoding"], answer.headers["vary"]) == ("gzip", "Accept-Encoding")
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("path", ["/", "/exports", "/api/", "/static/js/none.js", "/static/js/../../index.html"])
def test_all_else_is_left_to_the_application(path: str) -> None:
    answer = ended(called(packed.Packed(behind(), packed.files()), path, headers={"accept_encoding": "gzip"}))
    assert answer.body == b"by the application"


def test_the_library_is_compressed_below_the_base_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "get_option", lambda _: "/cars/")
    files = packed.files()
    assert files[f"/cars/plotly-{plotly.__version__}.js"] == library.FILE
    assert f"/cars/static/js/{SCRIPT.name}" in files


@pytest.mark.parametrize(
    ("path", "is_hinted"), [("/exports", True), ("/deals", True), ("/", False), ("/api/deals", False)]
)
def test_pages_with_charts_ask_for_the_library_early(path: str, is_hinted: bool) -> None:
    answer = ended(called(hints.Hints(behind(), hints.pages()), path))
    assert answer.body == b"by the application"
    assert ("link" in answer.headers) == is_hinted
    if is_hinted:
        assert re.fullmatch(r"</plotly-[\d.]+\.js>; rel=preload; as=script", answer.headers["link"])


def test_the_pages_that_ask_early_are_those_with_charts() -> None:
    assert hints.pages() == {f"/{name}" for name, charts in CHARTS.items() if charts}
