"""Articles of one sentence in our own words, read and built into a database of deals."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.deals import find_deals
from etl.records import Article, Block, DateSource, Extraction, Span
from etl.store import build as builder
from etl.store.opening import reading
from etl.store.sql import insert
from tests.extracted import Found
from tests.store.sample import content, make

Link = tuple[str, str, str]


def told(name: str, published: str | None, text: str, published_from: DateSource = "page") -> Found:
    """An article called `name` with this text, as read."""
    day = date.fromisoformat(published) if published else None
    article = Article(
        name=name, text=text, blocks=(Block("paragraph", Span(0, len(text))),), file=f"{name}.txt", title=name,
        published=day, published_from=published_from if day else "unknown",
    )  # fmt: skip
    deals, _ = find_deals(article)
    assert deals, f"no deal is found in {text!r}"
    return Found(name, hashlib.sha256(text.encode()).hexdigest(), Extraction(article, (), tuple(deals)))


def built(path: Path, data: Path, found: Iterable[Found]) -> Path:
    """A database of these articles."""
    return make(path, content(found), data)


def linked(
    monkeypatch: pytest.MonkeyPatch, path: Path, data: Path, found: Iterable[Found], links: Sequence[Link]
) -> Path:
    """A database of these articles, with what a person said of pairs of mentions: two ids and the verdict."""
    rows = [dict(zip(("mention_id", "other_mention_id", "verdict"), link, strict=True)) for link in links]
    monkeypatch.setattr(builder, "decide", lambda connection, *_: insert(connection, "staged_deal_links", rows))
    return built(path, data, found)


def rows(database: Path, query: str) -> list[tuple[Any, ...]]:
    """The result of a query."""
    with reading(database) as connection:
        return connection.execute(query).fetchall()


def deals(database: Path) -> set[frozenset[str]]:
    """Which articles tell of one deal: a set of their names for each deal."""
    return {frozenset(row[0]) for row in rows(database, "SELECT article_ids FROM mart.deals")}
