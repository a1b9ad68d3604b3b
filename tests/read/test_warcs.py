"""WARC files: the pages among their records, and what is refused."""

from __future__ import annotations

import gzip
import random
import time
import tracemalloc
import zlib
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import brotli
import pytest

from etl.errors import ReadError
from etl.read import Member, is_container, members_of, warcs
from etl.read.warcs import warc_members

pack = partial(gzip.compress, mtime=0)  # without the time of packing: the same bytes at every run

PAGE = b"<html><body><h1>Ships</h1><p>The yard was never empty that winter.</p></body></html>"
CHUNKED = b"10\r\n" + PAGE[:16] + b"\r\n%x\r\n" % len(PAGE[16:]) + PAGE[16:] + b"\r\n0\r\n\r\n"
A, B = "https://example.org/ships-2025", "https://example.org/b"


def record(url: str, block: bytes, kind: str = "response", length: int | None = None, **more: str) -> bytes:
    fields = {
        "WARC-Type": kind, "WARC-Target-URI": url, "WARC-Date": "2025-05-20T08:30:00Z",
        "Content-Type": "application/http; msgtype=response",
        **{name.replace("_", "-"): value for name, value in more.items()},
        "Content-Length": str(len(block) if length is None else length),
    }  # fmt: skip
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return b"WARC/1.1\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n"


def http(body: bytes = PAGE, status: str = "200 OK", **headers: str) -> bytes:
    fields = {"Content-Type": "text/html; charset=utf-8", **{n.replace("_", "-"): v for n, v in headers.items()}}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


GOOD = record(B, http())


def opened(path: Path) -> tuple[list[Member], list[str]]:
    every = list(members_of(path))
    members = [each for each in every if isinstance(each, Member)]
    return members, [str(each).removeprefix(str(path)) for each in every if isinstance(each, ReadError)]


def from_records(tmp_path: Path, *records: bytes) -> tuple[list[Member], list[str]]:
    path = tmp_path / "crawl.warc"
    path.write_bytes(b"".join(records))
    return opened(path)


def test_a_page_with_its_address_and_time(tmp_path: Path) -> None:
    block = http(Set_Cookie="who=1", Last_Modified="Mon, 19 May 2025 10:00:00 GMT")
    [member], problems = from_records(tmp_path, record("", b"software: x\r\n", "warcinfo"), record(A, block))
    assert problems == []
    assert (member.data, member.name) == (PAGE, "example.org-ships-2025.html")
    assert member.source == f"{tmp_path / 'crawl.warc'}!{A}"
    assert member.entry is not None
    assert (member.entry.url, member.entry.file) == (A, member.name)
    assert member.fetched == {
        "url": A,
        "final_url": A,
        "status": 200,
        "headers": {"content-type": "text/html; charset=utf-8", "last-modified": "Mon, 19 May 2025 10:00:00 GMT"},
        "fetched_at": datetime(2025, 5, 20, 8, 30, tzinfo=UTC).isoformat(),
        "from": "archive",
    }


@pytest.mark.parametrize(
    "data",
    [
        GOOD + record(A, http()), pack(GOOD) + pack(record(A, http())),
        pack(GOOD + record(A, http())), (GOOD + record(A, http())).replace(b"WARC/1.1", b"WARC/1.0"),
    ],
    ids=["plain", "packed one by one", "packed as a whole", "version 1.0"],
)  # fmt: skip
@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz", "CRAWL.WARC.GZ"])
def test_packed_or_not(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert is_container(path)
    members, problems = opened(path)
    assert (problems, [each.data for each in members]) == ([], [PAGE, PAGE])


@pytest.mark.parametrize(
    "block",
    [
        http(CHUNKED, Transfer_Encoding="chunked"),
        http(Transfer_Encoding="chunked"),  # undone by the archive, which kept the header
        http(pack(PAGE), Content_Encoding="gzip"),
        http(Content_Encoding="gzip"),
        http(zlib.compress(PAGE), Content_Encoding="deflate"),
        http(brotli.compress(PAGE), Content_Encoding="br"),
        http(Content_Encoding="br"),
        http(Content_Type="TEXT/HTML"),
        http(status="200"),
    ],
)
def test_what_was_done_to_a_page_for_the_way_is_undone(tmp_path: Path, block: bytes) -> None:
    members, problems = from_records(tmp_path, record(A, block), GOOD)
    assert (problems, [each.data for each in members]) == ([], [PAGE, PAGE])


def test_a_resource_is_a_page_without_an_answer(tmp_path: Path) -> None:
    [member], _ = from_records(tmp_path, record(A, PAGE, "resource", Content_Type="text/html"))
    assert (member.data, member.name) == (PAGE, "example.org-ships-2025.html")


@pytest.mark.parametrize(
    "other",
    [
        record(A, http(status="404 Not Found")), record(A, http(status="301 Moved", Location=B)),
        record(A, http(Content_Type="image/png")), record(A, http(Content_Type="")), record(A, b"no answer"),
        record(A, b"GET / HTTP/1.1\r\n\r\n", "request"), record(A, b"a: b", "metadata"), record(A, b"", "revisit"),
        record("dns:example.org", b"20250520 example.org. A 1.2.3.4", "resource", Content_Type="text/dns"),
        record("file:///etc/passwd", PAGE, "resource", Content_Type="text/html"), record("", http()),
        record("javascript:alert(1)", http()), record(A, http(), "own-kind"),
    ],
)  # fmt: skip
def test_other_records_are_left_out(tmp_path: Path, other: bytes) -> None:
    members, problems = from_records(tmp_path, other, GOOD)
    assert (problems, [each.entry and each.entry.url for each in members]) == ([], [B])


@pytest.mark.parametrize("date", ["", "soon", "2025-13-45T00:00:00Z"])
def test_a_page_without_a_time_is_a_page(tmp_path: Path, date: str) -> None:
    [member], _ = from_records(tmp_path, record(A, http(), WARC_Date=date))
    assert (member.data, member.fetched) == (PAGE, None)


def test_pages_that_are_refused(tmp_path: Path) -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1_000_000)) for _ in range(200)) + packer.flush()
    records = (
        record(A, http(pack(PAGE)[:-9], Content_Encoding="gzip")), record(A, http(), WARC_Truncated="length"),
        record(A, http(bomb, Content_Encoding="gzip")), record(A, http(b"x" * 21_000_000)),
        record(A, http(Content_Encoding="rot13")), GOOD,
    )  # fmt: skip
    path = tmp_path / "crawl.warc"
    path.write_bytes(b"".join(records))
    tracemalloc.start()
    members, problems = opened(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [each.data for each in members] == [PAGE]
    assert problems == [
        f"!{A}: ends in the middle",
        f"!{A}: is cut off in the archive, or larger than an article may be",
        f"!{A}: is larger than 20 MB",
        f"!{A}: is cut off in the archive, or larger than an article may be",
        f"!{A}: is packed as “rot13”, which cannot be unpacked",
    ]
    assert peak < 120_000_000


def test_a_brotli_bomb_is_bounded(tmp_path: Path) -> None:
    bomb = brotli.compress(bytes(100_000_000), quality=1)
    members, problems = from_records(tmp_path, record(A, http(bomb, Content_Encoding="br")), GOOD)
    assert (len(members), problems) == (1, [f"!{A}: is larger than 20 MB"])


def test_a_cut_file_yields_what_is_before_the_cut(tmp_path: Path) -> None:
    members, [problem] = from_records(tmp_path, GOOD, record(A, http())[:-20])
    assert (len(members), problem) == (1, f"!{A}: is cut off in the archive, or larger than an article may be")


@pytest.mark.parametrize(("length", "reason"), [(-5, "is broken behind record 2"), (10**18, "unpacks to too much")])
def test_lengths_that_lie(tmp_path: Path, length: int, reason: str) -> None:
    members, [problem] = from_records(tmp_path, GOOD, record(A, http(), length=length))
    assert (len(members), reason in problem) == (1, True)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no pages in this WARC file"), (b"no archive\n" * 9, "is no WARC file"),
        (record(A, http(status="404 Not Found")), "no pages in this WARC file"),
        (b"\x1f\x8b\x08", "no pages|is no WARC file"),
        (GOOD.replace(b"\r\n", b"\n"), "no pages in this WARC file"),
    ],
)  # fmt: skip
def test_files_without_pages(tmp_path: Path, data: bytes, reason: str) -> None:
    members, [problem] = from_records(tmp_path, data)
    assert members == []
    assert any(each in problem for each in reason.split("|"))


@pytest.mark.parametrize("filling", [b"\0", b"a", b"WARC/1.1\r\n", b"\r\n"])
def test_a_bomb_between_the_records_is_bounded(tmp_path: Path, filling: bytes) -> None:
    packer = zlib.compressobj(9, wbits=31)
    block = filling * (1_000_000 // len(filling))
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(pack(GOOD) + b"".join(packer.compress(block) for _ in range(300)) + packer.flush())
    began = time.process_time()
    tracemalloc.start()
    members, _ = opened(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(members) == 1
    assert peak < 50_000_000
    assert time.process_time() - began < 10


def test_a_file_that_unpacks_to_too_much_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warcs, "_FREE_BYTES", 1_000_000)
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(pack(GOOD) + pack(record(A, http(bytes(3_000_000)))))
    members, problems = opened(path)
    assert (len(members), problems) == (1, [": unpacks to too much; what follows record 1 is left out"])


def test_every_cut_and_many_changed_bytes_are_survived(tmp_path: Path) -> None:
    path, chance = tmp_path / "crawl.warc", random.Random(5)
    for data in (GOOD + record(A, http(CHUNKED, Transfer_Encoding="chunked")), pack(GOOD)):
        for at in range(len(data)):
            path.write_bytes(data[:at])
            opened(path)
        for _ in range(500):
            broken = bytearray(data)
            for _ in range(chance.randrange(1, 4)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            path.write_bytes(bytes(broken))
            opened(path)


def test_a_file_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    [problem] = list(warc_members(tmp_path / "gone.warc", 1000))
    assert "cannot be read: No such file" in str(problem)
