"""Articles: what was read, and what stands around a quotation."""

from __future__ import annotations

import pandas as pd

from dashboard import formats
from dashboard.filters import Filters
from dashboard.queries import run
from dashboard.records import Article, ArticleLine, Carrier, records
from dashboard.words import t


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
    """All articles, those that state something under the filters (`matches`) first, newest first."""
    return run.narrowed(
        "articles",
        filters.parameters(),
        unfiltered=filters.is_empty,
        by_figures=filters.asks_for_figures and not filters.is_empty,
        by_deals=filters.asks_for_deals and not filters.is_empty,
    )


def one(article_id: str) -> Article:
    """One article with its text."""
    return records(run.rows("article", article=article_id), Article)[0]


def carriers(article_id: str) -> list[Carrier]:
    """Where else the story of an article was published, in the order of the days."""
    return records(run.rows("carriers", article=article_id), Carrier)


def byline(article: Article) -> str:
    """Who published it and when, and that it is our brief where it is one."""
    by = {"publisher": article.publisher or t("articles.unnamed"), "day": formats.day(article.published)}
    return t("articles.brief_by" if article.is_brief else "articles.by", **by)


def of_company(company_id: str) -> pd.DataFrame:
    """Articles that state a figure or a deal of the company, newest first."""
    return run.rows("company_articles", company=company_id)


def headlines(listing: pd.DataFrame) -> dict[str, str]:
    """Article id to its headline; a second article with the same one has its id added."""
    found: dict[str, str] = {}
    for line in records(listing, ArticleLine):
        text = formats.headline(line.title, line.publisher, line.published)
        found[line.article_id] = f"{text} [{line.article_id}]" if text in found.values() else text
    return found
