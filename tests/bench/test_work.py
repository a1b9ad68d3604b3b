"""What extracting a page may cost, in patterns tried and calls made: counts are the same on every machine and hour."""

from __future__ import annotations

import re
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from types import FrameType

import pytest

from etl.extract import extract
from etl.read import read_article
from etl.records import Article

BENCH = Path(__file__).parents[2] / "bench"
PAGES = 16
# The rules to come may add a tenth to what was counted when these were set; then look for what became dear.
MOST_PATTERNS, MOST_CALLS = 2_600, 39_500
TRIED = {"search", "match", "fullmatch", "finditer", "findall", "sub", "split"}


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Article]:
    """Articles of made-up pages, read and extracted once so that every cache is warm."""
    monkeypatch.syspath_prepend(str(BENCH))
    write = import_module("pages").write
    read = [read_article(path) for path in write(tmp_path, PAGES)]
    for article in read:
        extract(article)
    return read


def _counted(articles: list[Article]) -> Counter[str]:
    """How many patterns were tried and calls made while all the articles were extracted."""
    counts: Counter[str] = Counter()

    def count(_frame: FrameType, event: str, called: object) -> None:
        counts["calls"] += event in ("call", "c_call")
        is_pattern = event == "c_call" and isinstance(getattr(called, "__self__", None), re.Pattern)
        counts["patterns"] += is_pattern and getattr(called, "__name__", "") in TRIED

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        for article in articles:
            extract(article)
    finally:
        sys.setprofile(before)
    return counts


def test_extracting_a_page_tries_few_patterns_and_makes_few_calls(articles: list[Article]) -> None:
    counts = _counted(articles)
    assert 0 < counts["patterns"] / PAGES <= MOST_PATTERNS
    assert 0 < counts["calls"] / PAGES <= MOST_CALLS
