"""Undoes gzip and deflate without ever making more bytes than are allowed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

_GZIP_MARK = b"\x1f\x8b"


class PackedError(ValueError):
    """The packed bytes cannot be used; the message says why."""


def unpacked(chunks: Iterable[bytes], coding: str, most: int) -> bytes:
    """The bytes of `chunks` with the content coding (`gzip`, `deflate`, or '' for none) undone. Raises PackedError
    where it is another coding, broken or cut off, or where more than `most` bytes come of it.
    """
    coding = {"identity": "", "x-gzip": "gzip"}.get(coding.strip().lower(), coding.strip().lower())
    if coding not in {"", "gzip", "deflate"}:
        raise PackedError(f"is packed as “{coding[:40]}”, which cannot be unpacked")
    parts: list[bytes] = []
    size = 0
    for part in _inflated(chunks, coding, most) if coding else chunks:
        parts.append(part)
        size += len(part)
        if size > most:
            raise PackedError(f"is larger than {most / 1e6:.3g} MB")
    return b"".join(parts)


def _inflated(chunks: Iterable[bytes], coding: str, most: int) -> Iterator[bytes]:
    """The inflated parts, each no longer than `most` and a byte; one gzip member after the other. What stands behind
    the end and is no further member is left, as browsers do.
    """
    inflate, is_begun = None, False
    for chunk in chunks:
        rest = chunk
        while rest:
            if inflate is None:
                if is_begun and (coding != "gzip" or not _GZIP_MARK.startswith(rest[:2])):
                    return
                inflate, is_begun = zlib.decompressobj(_window(coding, rest)), True
            try:
                yield inflate.decompress(rest, most + 1)
            except zlib.error as error:
                raise PackedError("is packed in a way that cannot be read") from error
            if inflate.unconsumed_tail:
                raise PackedError(f"is larger than {most / 1e6:.3g} MB")
            rest = inflate.unused_data
            inflate = None if inflate.eof else inflate
    if inflate is not None:
        raise PackedError("ends in the middle")


def _window(coding: str, start: bytes) -> int:
    """What zlib has to expect; some servers leave the frame around deflate off."""
    if coding == "gzip":
        return 16 + zlib.MAX_WBITS
    return zlib.MAX_WBITS if start[0] & 0x0F == 8 else -zlib.MAX_WBITS
