"""Fixtures of the reading tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from etl.read import read_article
from etl.records import Article

Reader = Callable[..., Article]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Writes text or bytes to a file of the name given and reads it as an article."""

    def _read(content: str | bytes, name: str = "story.html") -> Article:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return read_article(file)

    return _read


def kinds(article: Article) -> list[tuple[str, str]]:
    """The blocks of an article as (kind, words)."""
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]
