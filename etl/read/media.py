"""The media types of articles, and the file endings that go with them."""

from __future__ import annotations

_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/json": ".json",
    "text/json": ".json",
    "text/plain": ".txt",
}
ARTICLE_TYPES = frozenset(_ENDINGS)


def media_type(content_type: str) -> str:
    """The type that a Content-Type header names, without its parameters, in small letters."""
    return content_type.partition(";")[0].strip().lower()


def ending(kind: str) -> str:
    """The file ending for an article of this type; raises KeyError where it is none of ARTICLE_TYPES."""
    return _ENDINGS[kind]
