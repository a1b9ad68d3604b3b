"""Articles: what was read, and what stands around a quotation."""

from __future__ import annotations

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import run


def context(article_id: str, start: int, end: int) -> tuple[str, str]:
    """The text before and after the offsets start..end of an article, cut at whole words, ellipses where cut."""
    found = run.rows("context", article=article_id, start=start, end=end)
    if found.empty:
        return "", ""
    before, after = str(found["before"].iloc[0]), str(found["after"].iloc[0])
    if len(before) == 260:
        before = "… " + before.split(" ", 1)[-1]
    if len(after) == 260:
        after = after.rsplit(" ", 1)[0] + " …"
    return before, after


def listing(filters: Filters) -> pd.DataFrame:
    """Articles with a figure or a deal under the filters (all articles where nothing is filtered), newest first."""
    return run.rows("articles", **filters.parameters())


def one(article_id: str) -> pd.Series:
    """One article with its text."""
    return run.rows("article", article=article_id).iloc[0]
