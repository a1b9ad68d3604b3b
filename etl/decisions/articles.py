"""Which of the loaded articles a decision speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from etl.decisions.records import Anchor, RecordKind

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """One loaded article with the rows that were extracted from it, as the staging tables hold them; `carried` are the
    files and addresses of the articles that only repeat it.
    """

    article_id: str
    file: str
    address: str | None
    text: str
    title: str = ""
    rows: Mapping[RecordKind, Sequence[Row]] = field(default_factory=dict)
    carried: tuple[tuple[str, str | None], ...] = ()


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
    """Articles by their addresses and their files' names: their own, and those of what only repeats them."""

    def __init__(self, articles: Iterable[ArticleRows]) -> None:
        self._own: dict[tuple[str, str], list[ArticleRows]] = {}
        self._carried: dict[tuple[str, str], list[ArticleRows]] = {}
        for article in articles:
            _file(self._own, article, article.file, article.address)
            for file, address in article.carried:
                _file(self._carried, article, file, address)

    def spoken_of(self, anchor: Anchor) -> list[ArticleRows]:
        """The articles at the anchor's address, or that stand for the one that was there; where there is none, those of
        its file name.
        """
        for key in (("address", address_key(anchor.address) or ""), ("file", anchor.file)):
            found = self._own.get(key) or self._carried.get(key)
            if found:
                return found
        return []


def _file(
    shelf: dict[tuple[str, str], list[ArticleRows]], article: ArticleRows, file: str, address: str | None
) -> None:
    shelf.setdefault(("file", file), []).append(article)
    key = address_key(address)
    if key:
        shelf.setdefault(("address", key), []).append(article)
