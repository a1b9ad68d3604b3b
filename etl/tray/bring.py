"""Brings an article into a tray: a file as it is, or a page from the web by the rules that every fetch keeps."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath

from etl.collect import OnProgress, Visitor, Wanted, collect, last_asked, only_run
from etl.collect.retry import read_later, write_later
from etl.errors import ChuhaiError, ReadError
from etl.read import ENDINGS, LARGEST_BYTES, ManifestEntry
from etl.store import ledger
from etl.store.ledger import Source, read_ledger
from etl.store.originals import keep_bytes, store_of

_LONGEST_NAME = 80
_NO_ARTICLE = "holds no article: it is no tray, or nothing was put into it"


@dataclass(frozen=True, slots=True)
class Details:
    """What a person says of an article; it counts where the article itself does not say it. Empty: nothing said."""

    title: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""


def file_name(said: str) -> str:
    """A safe file name in small letters for what somebody calls an article; a known ending stays."""
    words = unicodedata.normalize("NFC", PurePosixPath(said.replace("\0", "")).name).casefold()
    ending = PurePosixPath(words).suffix if PurePosixPath(words).suffix in ENDINGS else ".txt"
    stem = re.sub(r"[^\w.]+", "-", words.removesuffix(ending)).strip("-._")
    return f"{stem[:_LONGEST_NAME].rstrip('-._') or 'article'}{ending}"


def bring_file(path: Path, tray: Path, details: Details, name: str = "") -> None:
    """Put a file's bytes into the tray under a name (default: the file's). Raises ReadError where it cannot be read or
    is too large, StoreError where the tray cannot be written.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise ReadError(str(path), f"is larger than {LARGEST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(str(path), f"cannot be read: {error.strerror}") from error
    name = file_name(name or path.name)
    source = f"{name}!{hashlib.sha256(data).hexdigest()[:16]}"
    keep_bytes(data, name=name, source=source, entry=_entry(ManifestEntry(name), details), store=tray)


def bring_address(address: str, tray: Path, database: Path, visitor: Visitor, on_progress: OnProgress) -> None:
    """Fetch a page into the tray, in turn with what was fetched for `database` and with the trays beside this one.
    Raises FetchError, or StoreError where another fetch is going on.
    """
    store = store_of(database)
    problems: list[ChuhaiError] = []
    with only_run(store):
        visitor.pace.not_before.update(read_later(store, visitor.pace.clock()))
        for place in (store, *(found.parent for found in tray.parent.glob(f"*/{ledger.LEDGER}"))):
            for host, at in last_asked(read_ledger(place).sources.values()).items():
                visitor.pace.last[host] = max(at, visitor.pace.last.get(host, at))
        collect(Wanted(urls=(address,)), tray, visitor, on_progress, problems.append)
        write_later(store, visitor.pace.not_before, visitor.pace.clock())
    if problems:
        raise problems[0]


def describe(tray: Path, details: Details) -> None:
    """Set what a person says of the article in the tray. Raises ReadError where there is none."""
    source = source_in(tray)
    known = source.entry or ManifestEntry(source.name)
    described = replace(source, entry=_entry(known, details))
    if described != source:
        ledger.write(tray, [described])


def source_in(tray: Path) -> Source:
    """The one article in a tray; raises ReadError where there is none."""
    sources = list(read_ledger(tray).sources.values())
    if len(sources) != 1 or not path_of(tray, sources[0]).is_file():
        raise ReadError(str(tray), _NO_ARTICLE)
    return sources[0]


def path_of(tray: Path, source: Source) -> Path:
    """Where the bytes of a tray's article lie."""
    return tray / "originals" / source.file


def _entry(known: ManifestEntry, details: Details) -> ManifestEntry:
    """What is known of an article with what a person says of it; the address that a page came from stays."""
    return replace(
        known,
        title=details.title.strip(),
        publisher=details.publisher.strip(),
        published=details.published,
        url=details.url.strip() or known.url,
    )
