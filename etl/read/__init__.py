"""The first stage: bytes to articles, and the manifests and folders that they come from."""

from etl.read.article import LARGEST_BYTES, read_article
from etl.read.discover import Found, articles_in
from etl.read.manifest import Manifest, ManifestEntry, read_manifest

__all__ = ["LARGEST_BYTES", "Found", "Manifest", "ManifestEntry", "articles_in", "read_article", "read_manifest"]
