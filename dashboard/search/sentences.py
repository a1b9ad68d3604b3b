"""The sentences that a search found, as rows of a table: of figures, of deals, and of articles that say the words."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from dashboard.search import marking

COLUMNS = {
    name: name
    for name in ("kind", "id", "quotation", "title", "publisher", "published", "url", "is_brief", "article_id")
}
_ARTICLE = ["title", "publisher", "published", "url", "is_brief", "article_id"]


def sentences(figures: pd.DataFrame, deals: pd.DataFrame, articles: pd.DataFrame, words: Sequence[str]) -> pd.DataFrame:
    """One row a hit with a sentence: its kind, its id (of a claim: that of its page), the words, the article."""
    said = [
        _of("figure", figures[figures["evidence"].notna()], "point_id") if len(figures) else None,
        _of("deal", deals, "mention_id") if len(deals) else None,
        _of_articles(articles, words) if len(articles) else None,
    ]
    parts = [part for part in said if part is not None and len(part)]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(COLUMNS))


def _of(kind: str, rows: pd.DataFrame, identifier: str) -> pd.DataFrame:
    named = rows.rename(columns={identifier: "id", "evidence": "quotation"})
    return named[["id", "quotation", *_ARTICLE]].assign(kind=kind)


def _of_articles(rows: pd.DataFrame, words: Sequence[str]) -> pd.DataFrame:
    said = [marking.sentence(str(around), words) for around in rows["around"]]
    return rows.assign(quotation=said, id=rows["article_id"], kind="article")[list(COLUMNS)]
