"""The media types that are taken, and the file endings that go with them."""

from __future__ import annotations

_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/json": ".json",
    "text/json": ".json",
    "text/plain": ".txt",
}
ARTICLES = frozenset(_ENDINGS)
# What a feed or a sitemap may call itself besides; a page may name its feeds.
LISTS = ARTICLES | {
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/xml",
    "text/xml", "application/gzip", "application/x-gzip", "application/octet-stream",
}  # fmt: skip


def ending(content_type: str) -> str:
    """The file ending for an article of this media type; raises KeyError where it is none of ARTICLES."""
    return _ENDINGS[content_type]
