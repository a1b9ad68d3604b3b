"""One request: bounded in size and time, verified, and of the kinds that are wanted."""

from __future__ import annotations

import gzip
import shutil
import ssl
import subprocess
import threading
import time
import tracemalloc
import zlib
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from etl.collect import download
from etl.collect.address import parse_address
from etl.collect.download import Limits, Response, get
from etl.collect.guard import Guard
from etl.errors import FetchError, HostError
from etl.read.media import ARTICLE_TYPES
from etl.read.unpack import PackedError, unpacked

from .conftest import GUARD, LIMITS
from .site import Answer, Site, answer, page, send, serve

pack = partial(gzip.compress, mtime=0)  # without the time of packing: the same bytes at every run

BODY = page("Ports", "Cars and cars again. " * 100)


def ask(site: Site, path: str = "/a", limits: Limits = LIMITS) -> Response:
    return get(parse_address(site.url(path)), GUARD, limits, {}, ARTICLE_TYPES)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("", BODY), ("identity", BODY), ("gzip", pack(BODY)), ("x-gzip", pack(BODY)),
        ("GZIP", pack(BODY[:50]) + pack(BODY[50:])), ("deflate", zlib.compress(BODY)),
        ("deflate", raw_deflate(BODY)), ("gzip", pack(BODY) + b"\0\0 and more"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("step", [1, 7, 100_000])
def test_packed_pages_come_out_as_they_were(coding: str, data: bytes, step: int) -> None:
    chunks = [data[n : n + step] for n in range(0, len(data), step)]
    assert unpacked(chunks, coding, len(BODY)) == BODY


@pytest.mark.parametrize(
    ("coding", "data", "reason"),
    [
        ("br", b"x", "which cannot be unpacked"),
        ("gzip, gzip", pack(pack(BODY)), "which cannot be unpacked"),
        ("gzip", b"no gzip at all", "cannot be read"),
        ("gzip", pack(BODY)[:-20], "ends in the middle"),
        ("deflate", zlib.compress(BODY)[:-20], "ends in the middle"),
        ("gzip", pack(BODY + b"!"), "is larger than"),
        ("", BODY + b"!", "is larger than"),
    ],
)
def test_packed_pages_that_are_refused(coding: str, data: bytes, reason: str) -> None:
    with pytest.raises(PackedError, match=reason):
        unpacked([data], coding, len(BODY))


def test_a_gzip_bomb_takes_no_more_memory_than_a_page_may() -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1_000_000)) for _ in range(300)) + packer.flush()
    assert len(bomb) < 400_000
    tracemalloc.start()
    with pytest.raises(PackedError, match="is larger than 2 MB"):
        unpacked([bomb], "gzip", 2_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 15_000_000


def test_a_page_comes_with_its_headers(site: Site) -> None:
    site.pages["/a"] = answer(pack(BODY), kind="text/html; charset=utf-8", Content_Encoding="gzip", ETag='"1"')
    response = ask(site)
    assert (response.status, response.body, response.content_type) == (200, BODY, "text/html")
    assert response.headers["etag"] == '"1"'
    [(path, sent)] = site.asked
    assert path == "/a"
    assert sent["User-Agent"].startswith("chuhai/")
    assert sent["Host"] == f"127.0.0.1:{site.port}"
    assert sent["Accept-Encoding"] == "gzip, deflate"
    assert "Cookie" not in sent


def test_a_page_in_chunks(site: Site) -> None:
    def chunked(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        body = b"".join(b"%x\r\n%b\r\n" % (len(BODY[n : n + 99]), BODY[n : n + 99]) for n in range(0, len(BODY), 99))
        send(handler, body + b"0\r\n\r\n", Transfer_Encoding="chunked")

    site.pages["/a"] = chunked
    assert ask(site).body == BODY


@pytest.mark.parametrize("kind", ["image/jpeg", "application/pdf", "video/mp4", "text/css", "application/zip", ""])
def test_only_pages_are_taken(site: Site, kind: str) -> None:
    site.pages["/a"] = answer(BODY, kind=kind)
    with pytest.raises(FetchError, match=f"is {kind or 'of no named type'}, not an article"):
        ask(site)


@pytest.mark.parametrize("kind", ["text/html", "application/xhtml+xml", "application/json", "TEXT/Plain; charset=x"])
def test_kinds_of_pages(site: Site, kind: str) -> None:
    site.pages["/a"] = answer(BODY, kind=kind)
    assert ask(site).body == BODY


def test_a_page_that_says_it_is_too_large_is_not_read(site: Site) -> None:
    site.pages["/a"] = answer(b"x", Content_Length="100001")
    with pytest.raises(FetchError, match=r"is larger than 0\.1 MB"):
        ask(site)


def endless(handler: BaseHTTPRequestHandler) -> None:
    """A page without an end, as fast as it goes."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    while True:
        handler.wfile.write(b"<p>more and more</p>" * 1000)


def dripping(start: bytes) -> Answer:
    """An answer that sends `start`, and then a byte now and then, often enough to be never idle."""

    def answer_slowly(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(start)
        for _ in range(200):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    return answer_slowly


def test_a_page_without_an_end_is_cut(site: Site) -> None:
    site.pages["/a"] = endless
    with pytest.raises(FetchError, match=r"is larger than 0\.1 MB"):
        ask(site)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize(
    "start", [b"", HEAD, HEAD + b"X-Long: ", HEAD + b"\r\n", HEAD + b"Content-Length: 5000\r\n\r\n",
              HEAD + b"Transfer-Encoding: chunked\r\n\r\n", HEAD + b"Content-Encoding: gzip\r\n\r\n"],
)  # fmt: skip
def test_a_page_that_drips_is_cut_in_time(site: Site, start: bytes) -> None:
    site.pages["/a"] = dripping(start)
    began = time.monotonic()
    with pytest.raises(FetchError, match=r"took longer than 0\.4 seconds|broken or cut off|cannot be read"):
        ask(site, limits=Limits(100_000, 0.4, 5.0))
    assert time.monotonic() - began < 8, "the whole of it takes ten seconds"


def test_a_page_that_stops_is_given_up(site: Site) -> None:
    site.pages["/a"] = lambda handler: time.sleep(1.0)
    with pytest.raises(FetchError, match="does not answer in time"):
        ask(site, limits=Limits(100_000, 5.0, 0.3))


@pytest.mark.parametrize(
    "data",
    [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", HEAD + b"Content-Length: 5000\r\n\r\nshort",
     HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",
     HEAD + b"X: " + b"y" * 100_000 + b"\r\n\r\n", HEAD + b"X: y\r\n" * 500 + b"\r\n"],
)  # fmt: skip
def test_an_answer_that_is_no_http(site: Site, data: bytes) -> None:
    def send_just_this(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(data)

    site.pages["/a"] = send_just_this
    with pytest.raises(FetchError, match=r"gives an answer that is broken or cut off|cannot be reached"):
        ask(site)


def test_a_host_that_does_not_listen() -> None:
    with pytest.raises(HostError, match="cannot be reached: Connection refused"):
        get(parse_address("http://127.0.0.1:9/"), GUARD, LIMITS, {}, ARTICLE_TYPES)


def test_the_next_address_of_a_host_is_tried(site: Site) -> None:
    site.pages["/a"] = BODY
    guard = Guard(frozenset({"127.0.0.1", "127.0.0.9"}), lambda host, port: ["127.0.0.9", "127.0.0.1"])
    assert get(parse_address(site.url("/a", "example.com")), guard, LIMITS, {}, ARTICLE_TYPES).body == BODY


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A key and a certificate for secure.example.com, signed by nobody."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a certificate with")
    path = tmp_path / "secure.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=secure"]
    names = ["-addext", "subjectAltName=DNS:secure.example.com", "-keyout", str(path), "-out", str(tmp_path / "c.pem")]
    subprocess.run([*command, *names], check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + (tmp_path / "c.pem").read_bytes())
    return path


@pytest.mark.parametrize(
    ("host", "is_trusted", "reason"),
    [
        ("secure.example.com", True, ""),
        ("secure.example.com", False, "has no valid certificate: self.signed certificate"),
        ("other.example.com", True, "has no valid certificate: Hostname mismatch"),
        ("127.0.0.1", True, "has no valid certificate: IP address mismatch"),
    ],
)
def test_certificates_are_verified(
    certificate: Path, host: str, is_trusted: bool, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = Site(pages={"/a": BODY})
    server = serve(site)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    download._trust.cache_clear()
    address = parse_address(f"https://{host}:{site.port}/a")
    guard = Guard(frozenset({"127.0.0.1"}), lambda host, port: ["127.0.0.1"])
    try:
        if reason:
            with pytest.raises(HostError, match=reason):
                get(address, guard, LIMITS, {}, ARTICLE_TYPES)
            assert site.asked == []
        else:
            assert get(address, guard, LIMITS, {}, ARTICLE_TYPES).body == BODY
    finally:
        download._trust.cache_clear()
        server.shutdown()
        server.server_close()


def test_nothing_goes_on_after_the_last_request(site: Site) -> None:
    site.pages["/a"] = BODY
    before = threading.active_count()
    ask(site)
    time.sleep(0.1)
    assert threading.active_count() <= before + 1
