"""The media types of articles, and the file endings that go with them."""

from __future__ import annotations

import re

_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:-]{2,40})", re.ASCII | re.IGNORECASE)
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


def charset_in(content_type: str) -> str:
    """The charset that a Content-Type header names; '' where it names none."""
    found = _CHARSET.search(content_type)
    return found.group(1).lower() if found else ""


def ending(kind: str) -> str:
    """The file ending for an article of this type; raises KeyError where it is none of ARTICLE_TYPES."""
    return _ENDINGS[kind]
