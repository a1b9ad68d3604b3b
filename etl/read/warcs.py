"""WARC archives, as crawlers and `wget --warc-file` write them: the pages among their records."""

from __future__ import annotations

import io
from pathlib import Path

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
_FREE_BYTES = 1_000_000_000
_LARGEST_HEAD = 64_000
_PAGES = WarcRecordType.response | WarcRecordType.resource
_MORE_CODINGS = {"br": BrotliReader, "zstd": ZstdReader}


def warc_members(path: Path, largest: int) -> Members:
    """The pages of a WARC file, packed or not: responses with status 200, and resources, that are HTML, JSON or text,
    each with its address and the time it was fetched. Other records are left out. A page that is cut off, larger than
    `largest` bytes or broken is a problem, and the rest is read; a file that unpacks to too much is given up there.
    """
    pages = records = 0
    try:
        with path.open("rb") as file:
            most = max(_FREE_BYTES, MOST_TIMES * path.stat().st_size)
            for record in ArchiveIterator(file, parse_http=False):
                records += 1
                most -= record.content_length
                if most < 0:
                    yield ReadError(str(path), f"unpacks to too much; what follows record {records - 1} is left out")
                    return
                for found in _page(record, path, largest):
                    pages += 1
                    yield found
    except OSError as error:
        yield ReadError(str(path), _reason(error, records))
    else:
        if not pages:
            yield ReadError(str(path), "no pages in this WARC file")


def _reason(error: OSError, records: int) -> str:
    """Why a file cannot be read on after some records."""
    if error.strerror:
        return f"cannot be read: {error.strerror}"
    words = " ".join(str(error).split())[:200]
    return f"is broken behind record {records}: {words}" if records else f"is no WARC file: {words}"


def _page(record: WarcRecord, path: Path, largest: int) -> Members:
    """The page of a record, or why it is none that can be taken; nothing for a record of another kind."""
    url = (record.headers.get("WARC-Target-URI") or "").strip().strip("<>")
    if not record.record_type & _PAGES or not is_address(url):
        return
    block = record.reader.read(largest + _LARGEST_HEAD)
    is_whole = len(block) == record.content_length and "WARC-Truncated" not in record.headers
    headers, body = _headers_and_body(record, block)
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
    """The headers (names in small letters) of a page and its body as it was sent; no headers where it is no answer
    with status 200.
    """
    if record.record_type == WarcRecordType.resource:
        return {"content-type": record.headers.get("Content-Type") or ""}, block
    answer = HeaderMap()
    try:
        head = answer.parse(io.BytesIO(block))
    except OSError:
        return {}, b""
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
