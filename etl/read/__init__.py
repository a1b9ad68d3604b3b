"""The first stage: bytes to articles, and the manifests and folders that they come from."""

from etl.read.article import LARGEST_BYTES, read_article
from etl.read.containers import Member
from etl.read.discover import ENDINGS, Found, articles_in
from etl.read.encoding import UndecodableError, decode
from etl.read.manifest import Manifest, ManifestEntry, read_manifest
from etl.read.opened import is_container, members_of
from etl.read.page_name import page_name

__all__ = [
    "ENDINGS",
    "LARGEST_BYTES",
    "Found",
    "Manifest",
    "ManifestEntry",
    "Member",
    "UndecodableError",
    "articles_in",
    "decode",
    "is_container",
    "members_of",
    "page_name",
    "read_article",
    "read_manifest",
]
