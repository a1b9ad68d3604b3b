"""Files that hold many articles: what comes out of them, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.errors import ReadError
from etl.read.manifest import ManifestEntry


@dataclass(frozen=True, slots=True)
class Member:
    """One article inside a container: its bytes, a file name for it, the place it came from (`archive.zip!page.html`),
    what a manifest or the archive says of it, and how it was fetched, where the archive says so.
    """

    data: bytes
    name: str
    source: str
    entry: ManifestEntry | None
    fetched: Mapping[str, Any] | None = None


Members = Iterator[Member | ReadError]


def source_of(container: Path, inside: str) -> str:
    """The place of something inside a container."""
    return f"{container.resolve()}!{inside}"
