"""WACZ files: the listed pages among the records of their WARC files, within the bounds of a ZIP archive."""

from __future__ import annotations

import gzip
import json
import random
import zlib
from functools import partial
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from etl.errors import ReadError
from etl.read import Member, is_container, members_of, waczs

from .test_warcs import PAGE, http, record

pack = partial(gzip.compress, mtime=0)  # without the time of packing: the same bytes at every run

A, B, C = "https://example.org/ships-2025", "https://example.org/b", "https://example.org/frame"
RECORDS = record(A, http()) + record(B, http()) + record(C, http())


def pages(*urls: str) -> bytes:
    lines = [{"format": "json-pages-1.0", "id": "pages"}, *({"url": url, "ts": "2025-05-20T08:30:00Z"} for url in urls)]
    return "\n".join(map(json.dumps, lines)).encode()


def wacz(path: Path, members: dict[str, bytes], packing: int = ZIP_STORED) -> Path:
    """A WACZ file with these members."""
    with ZipFile(path, "w", packing) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def opened(path: Path) -> tuple[list[Member], list[str]]:
    every = list(members_of(path))
    members = [each for each in every if isinstance(each, Member)]
    return members, [str(each).removeprefix(str(path)) for each in every if isinstance(each, ReadError)]


def urls(members: list[Member]) -> list[str | None]:
    return [member.entry.url if member.entry else None for member in members]


def test_the_listed_pages_come_with_their_address_and_time(tmp_path: Path) -> None:
    path = wacz(
        tmp_path / "crawl.wacz",
        {
            "archive/data.warc.gz": pack(RECORDS),
            "datapackage.json": b"{}",
            "pages/pages.jsonl": pages(A),
            "pages/extraPages.jsonl": pages(f"{B}#top"),
            "indexes/index.cdx": b"x",
        },
    )
    assert is_container(path)
    members, problems = opened(path)
    assert (problems, urls(members)) == ([], [A, B])
    assert (members[0].data, members[0].name) == (PAGE, "example.org-ships-2025.html")
    assert members[0].source == f"{path}!{A}"
    assert members[0].fetched is not None
    assert members[0].fetched["fetched_at"] == "2025-05-20T08:30:00+00:00"


@pytest.mark.parametrize("listed", [None, b"", b"no list\n{", b"[1]\n7\n", pages()])
def test_without_a_list_all_pages_count(tmp_path: Path, listed: bytes | None) -> None:
    members = {"archive/data.warc": RECORDS} | ({"pages/pages.jsonl": listed} if listed is not None else {})
    assert urls(opened(wacz(tmp_path / "crawl.wacz", members))[0]) == [A, B, C]


def test_a_listed_page_may_lead_to_another(tmp_path: Path) -> None:
    moved = record(A, http(b"", status="301 Moved", Location="/b")) + RECORDS.replace(A.encode(), C.encode())
    path = wacz(tmp_path / "crawl.wacz", {"archive/data.warc": moved, "pages/pages.jsonl": pages(A)})
    members, problems = opened(path)
    assert (problems, urls(members)) == ([], [B])


def test_a_listed_page_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = wacz(tmp_path / "crawl.wacz", {"archive/data.warc": RECORDS, "pages/pages.jsonl": pages(A, f"{A}x")})
    members, problems = opened(path)
    assert urls(members) == [A]
    assert problems == [f"!{A}x: is on the list of pages, and not among the records"]


def test_several_warc_files_are_read_and_a_broken_one_is_named(tmp_path: Path) -> None:
    path = wacz(
        tmp_path / "crawl.wacz",
        {
            "archive/1.warc": record(A, http()),
            "archive/2.warc": b"no records\n" * 9,
            "archive/3.warc.gz": pack(record(B, http()))[:-30],
            "archive/4.warc": record(C, http()),
        },
    )
    members, problems = opened(path)
    assert {A, C} <= set(urls(members))
    assert any(problem.startswith("!archive/2.warc: is no WARC file") for problem in problems)
    assert len(problems) == 2


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({}, "no WARC files in this WACZ file"),
        ({"notes.txt": b"words"}, "no WARC files in this WACZ file"),
        ({"archive/data.warc": record(A, http(status="404 Not Found"))}, "no pages in this WACZ file"),
    ],
)
def test_files_without_pages(tmp_path: Path, members: dict[str, bytes], reason: str) -> None:
    assert opened(wacz(tmp_path / "crawl.wacz", members)) == ([], [f": {reason}"])


def test_no_zip_is_named(tmp_path: Path) -> None:
    path = tmp_path / "crawl.wacz"
    path.write_bytes(RECORDS)
    members, [problem] = opened(path)
    assert (members, problem.startswith(": is no WACZ file that can be read: ")) == ([], True)


def test_a_packed_file_that_unpacks_to_too_much_is_refused_unread(tmp_path: Path) -> None:
    path = wacz(tmp_path / "crawl.wacz", {"archive/data.warc": bytes(150_000_000)}, ZIP_DEFLATED)
    members, [problem] = opened(path)
    assert (members, problem) == ([], ": unpacks to 150 MB, more than 100 times its size")


def test_records_that_unpack_to_too_much_are_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waczs, "FREE_BYTES", 1_000_000)
    packed = pack(record(A, http())) + pack(record(B, http(bytes(3_000_000))))
    members, problems = opened(wacz(tmp_path / "crawl.wacz", {"archive/data.warc.gz": packed}))
    assert urls(members) == [A]
    assert problems == ["!archive/data.warc.gz: unpacks to too much; what follows record 1 is left out"]


def test_what_stands_between_the_records_is_bounded(tmp_path: Path) -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(b"a" * 1_000_000) for _ in range(300)) + packer.flush()
    data = pack(record(A, http())) + bomb
    members, _ = opened(wacz(tmp_path / "crawl.wacz", {"archive/data.warc.gz": data}))
    assert urls(members) == [A]


def test_a_packing_that_is_not_read_is_named(tmp_path: Path) -> None:
    path = wacz(tmp_path / "crawl.wacz", {"archive/data.warc": RECORDS}, ZIP_BZIP2)
    members, problems = opened(path)
    assert (members, problems) == (
        [],
        ["!archive/data.warc: is packed in a way that is not read (only stored and deflated files are)"],
    )


def test_every_cut_and_many_changed_bytes_are_survived(tmp_path: Path) -> None:
    path, chance = tmp_path / "crawl.wacz", random.Random(7)
    wacz(path, {"archive/data.warc.gz": pack(RECORDS), "pages/pages.jsonl": pages(A)})
    data = path.read_bytes()
    for at in range(0, len(data), 3):
        path.write_bytes(data[:at])
        assert opened(path)[1]
    for _ in range(400):
        broken = bytearray(data)
        for _ in range(chance.randrange(1, 4)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        path.write_bytes(bytes(broken))
        opened(path)
