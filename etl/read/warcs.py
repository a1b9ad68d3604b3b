"""WARC archives, as crawlers and `wget --warc-file` write them: the pages among their records."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from urllib.parse import urldefrag, urljoin
from zipfile import BadZipFile

from fastwarc.stream_io import BrotliReader, ChunkedReader, WarcReader, ZstdReader
from fastwarc.warc import ArchiveIterator, HeaderMap, WarcRecord, WarcRecordType

from etl.errors import ReadError
from etl.read.containers import Member, Members, source_of
from etl.read.fetched import fetch_record, fetched_entry
from etl.read.media import ARTICLE_TYPES, ending, media_type
from etl.read.metadata import is_address
from etl.read.page_name import page_name
from etl.read.unpack import PackedError, unpacked

MOST_TIMES = 100
MOST_PAGES = 50_000
_REDIRECTING = frozenset({301, 302, 303, 307, 308})
_FREE_BYTES = 1_000_000_000
_LARGEST_HEAD = 64_000
_PAGES = WarcRecordType.response | WarcRecordType.resource
_MORE_CODINGS = {"br": BrotliReader, "zstd": ZstdReader}


@dataclass(slots=True)
class Allowance:
    """What may still come out of an archive: bytes of records and pages; and which addresses are wanted, all where
    None. Where a wanted page redirects to another, that is wanted, too.
    """

    most_bytes: int
    most_pages: int
    wanted: set[str] | None = None
    met: set[str] = field(default_factory=set)

    def wants(self, url: str) -> bool:
        """Whether the page at this address is to be taken."""
        return self.wanted is None or urldefrag(url).url in self.wanted

    def take(self, url: str, location: str | None) -> None:
        """Note that a wanted address answered, with a page or by leading to another."""
        if self.wanted is None:
            return
        self.met.add(urldefrag(url).url)
        if location is not None:
            self.wanted.add(urldefrag(urljoin(url, location)).url)


def warc_members(path: Path, largest: int) -> Members:
    """The pages of a WARC file, packed or not: responses with status 200, and resources, that are HTML, JSON or text,
    each with its address and the time it was fetched. Other records are left out. A page that is cut off, larger than
    `largest` bytes or broken is a problem, and the rest is read; a file that unpacks to too much is given up there.
    """
    count = 0
    try:
        with path.open("rb") as file:
            allowance = Allowance(max(_FREE_BYTES, MOST_TIMES * path.stat().st_size), MOST_PAGES)
            for found in pages_in(file, path, str(path), allowance, largest):
                count += 1
                yield found
    except OSError as error:
        yield ReadError(str(path), f"cannot be read: {error.strerror or error}")
        return
    if not count:
        yield ReadError(str(path), "no pages in this WARC file")


def pages_in(file: IO[bytes], archive: Path, place: str, allowance: Allowance, largest: int) -> Members:
    """The wanted pages among the records of an open WARC file that stands at `place`, out of `archive`; what is cut
    off, too large or broken is a problem.
    """
    records = 0
    try:
        for record in ArchiveIterator(file, parse_http=False):
            records += 1
            allowance.most_bytes -= record.content_length
            if allowance.most_bytes < 0 or allowance.most_pages <= 0:
                yield ReadError(place, f"{_too_much(allowance)}; what follows record {records - 1} is left out")
                return
            for found in _page(record, archive, allowance, largest):
                allowance.most_pages -= 1
                yield found
    except (OSError, EOFError, BadZipFile, zlib.error) as error:
        yield ReadError(place, _reason(error, records))


def _too_much(allowance: Allowance) -> str:
    return "unpacks to too much" if allowance.most_bytes < 0 else f"holds more than {MOST_PAGES:,} pages"


def _reason(error: Exception, records: int) -> str:
    """Why a file cannot be read on after some records."""
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read: {error.strerror}"
    words = " ".join(str(error).split())[:200]
    return f"is broken behind record {records}: {words}" if records else f"is no WARC file: {words}"


def _page(record: WarcRecord, path: Path, allowance: Allowance, largest: int) -> Members:
    """The page of a record, or why it is none that can be taken; nothing for a record of another kind."""
    url = (record.headers.get("WARC-Target-URI") or "").strip().strip("<>")
    if not record.record_type & _PAGES or not is_address(url) or not allowance.wants(url):
        return
    block = record.reader.read(largest + _LARGEST_HEAD)
    is_whole = len(block) == record.content_length and "WARC-Truncated" not in record.headers
    headers, body = _headers_and_body(record, block)
    allowance.take(url, headers.get("location"))
    kind = media_type(headers.get("content-type", ""))
    if kind not in ARTICLE_TYPES and (kind or is_whole):
        return
    try:
        if not is_whole:
            raise PackedError("is cut off in the archive, or larger than an article may be")
        data = _payload(headers, body, largest)
    except PackedError as error:
        yield ReadError(f"{path}!{url}", str(error))
        return
    name = page_name(url, ending(kind))
    date = record.record_date
    fetched = {**fetch_record(url, url, headers, date), "from": "archive"} if date else None
    yield Member(data, name, source_of(path, url), fetched_entry(name, url, headers), fetched)


def _headers_and_body(record: WarcRecord, block: bytes) -> tuple[dict[str, str], bytes]:
    """The headers (names in small letters) of a page and its body as it was sent; of a redirect only where it leads, of
    another answer that has no status 200 nothing.
    """
    if record.record_type == WarcRecordType.resource:
        return {"content-type": record.headers.get("Content-Type") or ""}, block
    answer = HeaderMap()
    try:
        head = answer.parse(io.BytesIO(block))
    except OSError:
        return {}, b""
    if answer.status_code in _REDIRECTING:
        return {"location": answer.get("Location") or "", "content-type": "redirect"}, b""
    if answer.status_code != 200:
        return {}, b""
    return {name.lower(): value for name, value in answer.items()}, block[head:]


def _payload(headers: dict[str, str], body: bytes, largest: int) -> bytes:
    """The page without what was done to it for the way; raises PackedError. Archives that undid that themselves may
    have kept the headers that speak of it.
    """
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _through(ChunkedReader(io.BytesIO(body)), largest, otherwise=body)
    coding = headers.get("content-encoding", "").strip().lower()
    if coding in _MORE_CODINGS:
        body, coding = _through(_MORE_CODINGS[coding](io.BytesIO(body)), largest, otherwise=body), ""
    elif coding.endswith("gzip") and not body.startswith(b"\x1f\x8b"):
        coding = ""
    return unpacked([body], coding, largest)


def _through(reader: WarcReader, largest: int, *, otherwise: bytes) -> bytes:
    """What a reader makes of a body, at most a byte more than `largest`; the body as it is where it is none of its."""
    try:
        return reader.read(largest + 1)
    except OSError:
        return otherwise
