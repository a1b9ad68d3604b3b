"""What decides what is found in an article besides the article: rules, words, and the readers of others."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path

import duckdb

from etl.batch.part import make_tables
from etl.paths import data_dir
from etl.store.ledger import entry_json
from etl.store.originals import Original
from etl.store.sql import SETTINGS

PACKAGE = Path(__file__).resolve().parent.parent
CODE = (
    "read", "mentions", "figures", "deals", "extract.py", "records.py", "vocabulary.py", "reconcile/parts.py",
    "batch/one.py", "store/rows.py",
)  # fmt: skip
READERS = ("trafilatura", "lxml", "htmldate", "charset-normalizer", "cn2an", "pyahocorasick")
# Vocabularies that only a build reads: a label more changes no extraction.
ONLY_BUILT = frozenset({"labels.csv", "brand_groups.csv", "choosing.toml", "anchoring.toml", "deal_rules.toml"})


@cache
def _columns() -> str:
    """The columns of a part: they follow the tables of core."""
    with duckdb.connect(":memory:", config=SETTINGS) as connection:
        make_tables(connection)
        return str(connection.execute("DESCRIBE part").fetchall())


def _parts() -> Iterator[bytes]:
    yield from (f"{name} {version(name)}".encode() for name in READERS)
    yield _columns().encode()
    words = (path for path in (data_dir() / "vocabulary").glob("*") if path.name not in ONLY_BUILT)
    code = (path for name in CODE for path in (sorted((PACKAGE / name).rglob("*.py")) or [PACKAGE / name]))
    for path in (*sorted(code), *sorted(words)):
        yield path.name.encode() + b"\0" + path.read_bytes()


def rules_sha256() -> str:
    """The SHA-256 of all of it: where two are the same, an article gives the same."""
    digest = hashlib.sha256()
    for part in _parts():
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def key_of(original: Original) -> str:
    """What an article's extraction is found by: it differs where other bytes, another ending of the file or another row
    of the manifest would be read.
    """
    known = json.dumps([original.sha256, original.path.suffix, entry_json(original.entry)], sort_keys=True)
    return hashlib.sha256(known.encode()).hexdigest()[:32]
