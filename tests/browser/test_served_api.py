"""The API as the real server sends it, beside the pages in one process."""

from __future__ import annotations

import csv
import gzip
import io
import json
import urllib.error
import urllib.request
from typing import Any

import pytest

from .conftest import Served


def asked(served: Served, path: str, method: str = "GET", **headers: str) -> tuple[int, Any, bytes]:
    """Status, headers and body."""
    request = urllib.request.Request(f"{served.url}{path}", method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


@pytest.mark.parametrize("path", ["/api/nothing", "/api/a/b", "/api/figures.html", "/api//"])
def test_an_unknown_address_is_no_page(path: str, served: Served) -> None:
    status, headers, body = asked(served, path)
    assert (status, headers["content-type"]) == (404, "application/json")
    assert json.loads(body)["error"]


def test_rows_come_packed_where_that_is_asked_for(served: Served) -> None:
    _, plain_headers, plain = asked(served, "/api/points.csv")
    _, headers, packed = asked(served, "/api/points.csv", **{"Accept-Encoding": "gzip"})
    assert "content-encoding" not in plain_headers
    assert headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed) == plain
    assert len(list(csv.DictReader(io.StringIO(plain.decode(), newline="")))) > 20


def test_any_site_may_read_and_nobody_may_write(served: Served) -> None:
    _, headers, _ = asked(served, "/api/figures", Origin="https://a.example")
    assert headers["access-control-allow-origin"] == "*"
    status, _, body = asked(served, "/api/figures", "POST")
    assert (status, json.loads(body)["status"]) == (405, 405)
    status, headers, body = asked(served, "/api/figures.parquet", "HEAD")
    assert (status, body) == (200, b"")
    assert headers["etag"]


def test_the_database_comes_whole_and_in_parts(served: Served) -> None:
    status, headers, whole = asked(served, "/api/database.duckdb", **{"Accept-Encoding": "gzip"})
    assert (status, int(headers["content-length"])) == (200, len(whole))
    assert whole == served.database.read_bytes()
    status, _, part = asked(served, "/api/database.duckdb", Range="bytes=100-199")
    assert (status, part) == (206, whole[100:200])
