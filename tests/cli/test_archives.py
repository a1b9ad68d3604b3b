"""Archives from the command line: their articles are loaded with what the archive knows of them."""

from __future__ import annotations

import gzip
from pathlib import Path
from zipfile import ZipFile

import duckdb

from .conftest import ARTICLE, Run

URL = "https://example.org/2025/ships-full-of-cars"
OTHER = """Chery opens a sales office in Chile

Chery sold 12,400 cars in Chile in April 2025, its manager told visitors to the new rooms near the harbour.
The maker wants to ship small trucks as well, and looks for a partner who can paint them there.
"""
MANIFEST = "file,title,publisher,published,url,language\nships.txt,,Harbour Post,2025-02-03,https://example.net/s,en\n"


def warc(body: str) -> bytes:
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n{body}".encode()
    head = f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {URL}\r\nWARC-Date: 2025-05-20T08:30:00Z\r\n"
    return gzip.compress(f"{head}Content-Length: {len(answer)}\r\n\r\n".encode() + answer + b"\r\n\r\n")


def test_archives_are_loaded_and_what_fails_is_named(
    chuhai: Run, tmp_path: Path, database: Path, small_data: str
) -> None:
    packed, crawl = tmp_path / "mine.zip", tmp_path / "crawl.warc.gz"
    with ZipFile(packed, "w") as archive:
        archive.writestr("autumn/ships.txt", ARTICLE)
        archive.writestr("autumn/manifest.csv", MANIFEST)
        archive.writestr("in.zip", b"x")
    crawl.write_bytes(warc(OTHER))
    done = chuhai("load", packed, crawl, CHUHAI_DATA=small_data)
    assert done.returncode == 1
    assert done.stderr == f"chuhai: {packed}!in.zip: is an archive inside an archive, which is not opened\n"
    packed.unlink()
    crawl.unlink()
    assert chuhai("load", CHUHAI_DATA=small_data).returncode == 0  # the articles were kept
    with duckdb.connect(str(database), read_only=True) as connection:
        rows = connection.execute(
            "SELECT article_id, publisher, url FROM core.articles WHERE NOT is_brief ORDER BY article_id"
        ).fetchall()
    assert rows == [
        ("example.org-2025-ships-full-of-cars", None, URL),
        ("ships", "Harbour Post", "https://example.net/s"),
    ]


def test_an_archive_that_is_none_is_named(chuhai: Run, tmp_path: Path, small_data: str) -> None:
    path = tmp_path / "x.zip"
    path.write_text("no archive")
    done = chuhai("load", path, CHUHAI_DATA=small_data)
    assert (done.returncode, done.stderr) == (
        1,
        f"chuhai: {path}: is no ZIP archive that can be read: File is not a zip file\n",
    )
