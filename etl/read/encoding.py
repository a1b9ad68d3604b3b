"""Bytes to text, the way a browser would: byte-order mark, declared charset, UTF-8, then a guess."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What else is handed over as an article, by its first bytes.
_BINARY = (
    (b"%PDF-", "a PDF"), (b"PK\x03\x04", "a ZIP archive or an office document"), (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"), (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an office document"), (b"SQLite format 3", "a database"), (b"RIFF", "a media file"),
)  # fmt: skip
_DECLARED = re.compile(
    rb"""<(?:meta[^>]{0,200}?|\?xml[^>]{0,100}?en)c(?:harset|oding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
# Labels that browsers read as a wider charset than the one they name.
_WIDER = {
    "gb2312": "gb18030", "gbk": "gb18030", "hz": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932",
    "euc_kr": "cp949", "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8",
}  # fmt: skip
_GUESSED = ["gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "cp1252", "cp1250", "cp1251", "cp1254"]
_DECLARATION_WITHIN = 4096
_SAMPLE = 60_000
_TOLERATED = 0.002


class UndecodableError(ValueError):
    """The bytes are no text; the message says what they are instead."""


def decode(data: bytes, named: str = "") -> str:
    """The text of `data`; `named` is the charset that whoever sent it named, for text that names none and is no UTF-8.
    Raises UndecodableError where it is binary, or text in no charset that can be made out.
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(charset, errors="replace")
    if kind := next((kind for start, kind in _BINARY if data.startswith(start)), None):
        raise UndecodableError(f"is {kind}, not an article")
    if b"\0" in data[:_SAMPLE]:
        if data.count(b"\0", 0, _SAMPLE) * 50 > min(len(data), _SAMPLE):
            return _wide(data)
        data = data.replace(b"\0", b"")  # a stray one, as from a damaged file
    for likely in (_declared(data), "utf-8", _python_name(named)):
        if likely and (text := _tolerantly(data, likely)) is not None:
            return text
    return _guessed(data)


def _declared(data: bytes) -> str | None:
    """The charset that a page's head names, as Python calls it; None where it names none or an unknown one."""
    found = _DECLARED.search(data[:_DECLARATION_WITHIN])
    return _python_name(found.group(1).decode("ascii", "replace")) if found else None


def _python_name(charset: str) -> str | None:
    """A charset as Python calls it, the widest that browsers take it for; None where it is not known."""
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return None
    return _WIDER.get(name, name)


def _tolerantly(data: bytes, charset: str) -> str | None:
    """`data` in `charset` if it is that but for a few broken bytes, else None."""
    try:
        return data.decode(charset)
    except UnicodeDecodeError:
        text = data.decode(charset, errors="replace")
    except LookupError:  # a codec that does not make text, such as rot13 or hex
        return None
    wide = sum(1 for character in text if character > "\x7f")
    broken = text.count("\ufffd")
    return text if broken <= max(_TOLERATED * len(text), 1) and broken * 4 <= wide else None


def _wide(data: bytes) -> str:
    """UTF-16 without a byte-order mark, known by where its zero bytes stand; anything else with zeros is binary."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    charset = "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = data[: len(data) // 2 * 2].decode(charset)
    except UnicodeDecodeError:
        text = ""
    if not text or not _looks_like_text(text):
        raise UndecodableError("is a binary file, not an article")
    return text


def _guessed(data: bytes) -> str:
    """The likeliest of the legacy charsets, by how well the text hangs together."""
    best = from_bytes(data[:_SAMPLE], cp_isolation=_GUESSED, threshold=0.35).best()
    charset = best.encoding if best else "cp1252"
    text = data.decode(charset, errors="replace")
    if not _looks_like_text(text):
        raise UndecodableError("is a binary file, or text in an encoding that cannot be made out")
    return text


def _looks_like_text(text: str) -> bool:
    """Whether control and replacement characters are as rare as in anything that people write."""
    sample = text[:_SAMPLE]
    odd = sum(1 for c in sample if (c < " " and c not in "\t\n\r\f") or c in "\ufffd\x7f" or "\x80" <= c <= "\x9f")
    return odd * 100 <= len(sample)
