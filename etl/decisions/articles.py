"""Which of the loaded articles a decision speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from etl.decisions.records import Anchor, RecordKind

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """One loaded article with the rows that were extracted from it, as the staging tables hold them."""

    article_id: str
    file: str
    address: str | None
    text: str
    title: str = ""
    rows: Mapping[RecordKind, Sequence[Row]] = field(default_factory=dict)


def address_key(address: str | None) -> str | None:
    """An address without what may differ between two visits to one page: scheme, www, fragment, closing slash."""
    if not address:
        return None
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return address.strip()
    host = parts.netloc.casefold().removeprefix("www.")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{parts.path.rstrip('/')}{query}" or None


class Library:
    """Articles by their address and by their file's name."""

    def __init__(self, articles: Iterable[ArticleRows]) -> None:
        self._at: dict[str, list[ArticleRows]] = {}
        self._named: dict[str, list[ArticleRows]] = {}
        for article in articles:
            self._named.setdefault(article.file, []).append(article)
            key = address_key(article.address)
            if key:
                self._at.setdefault(key, []).append(article)

    def spoken_of(self, anchor: Anchor) -> list[ArticleRows]:
        """The articles at the anchor's address; where there is none, those of its file name."""
        return self._at.get(address_key(anchor.address) or "") or self._named.get(anchor.file, [])
