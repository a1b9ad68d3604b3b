"""The media types that feeds and sitemaps come as."""

from __future__ import annotations

from etl.read.media import ARTICLE_TYPES

# A page is one too: it may name its feeds.
LISTS = ARTICLE_TYPES | {
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/xml",
    "text/xml", "application/gzip", "application/x-gzip", "application/octet-stream",
}  # fmt: skip
