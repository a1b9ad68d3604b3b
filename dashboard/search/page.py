"""The page of search: what was found, kind by kind, the words marked, each hit a link to what it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from dashboard import download, evidence, formats, links, quotation
from dashboard.queries import catalogue, search
from dashboard.queries.search import Hits
from dashboard.records import ArticleLine, Claim, Mention, records
from dashboard.search import marking
from dashboard.search.sentences import COLUMNS, sentences
from dashboard.sidebar import current
from dashboard.words import t

FIRST = 8  # hits of a kind that are shown until more are asked for


def show(term: str) -> None:
    """Draw everything that holds the words of this term."""
    words = search.words(term)
    if not words:
        st.info(t("search.short") if term.strip() else t("search.what", **_counts()), icon=":material/search:")
        return
    filters = current()
    companies, figures = search.companies(term), search.figures(term, filters)
    deals, articles = search.deals(term, filters), search.articles(term)
    found = {"companies": companies, "figures": figures, "deals": deals, "articles": articles}
    if not any(hits.total for hits in found.values()):
        st.info(t("search.nothing", term=formats.shortened(term, 60)), icon=":material/search_off:")
        return
    counts = {name: hits.total for name, hits in found.items()}
    st.markdown(t("search.found", term=formats.markdown(formats.shortened(term, 60)), **_written(counts)))
    _download(figures, deals, articles, words)
    marked = [*words, *_other_names(companies)]
    drawn: dict[str, Callable[[pd.DataFrame, Sequence[str]], None]] = {
        "companies": _companies, "figures": _figures, "deals": _deals, "articles": _articles,
    }  # fmt: skip
    for name, hits in found.items():
        if hits.total:
            _group(name, hits, marked, drawn[name])


def _other_names(companies: Hits) -> list[str]:
    """All names of the companies that go exactly by what is looked for: their figures are hits by any of them."""
    exact = companies.rows[companies.rows["is_exact"]] if len(companies.rows) else companies.rows
    return [str(name) for own in exact["aliases"] for name in own] + exact["name"].tolist() if len(exact) else []


def _group(name: str, hits: Hits, words: Sequence[str], draw: Callable[[pd.DataFrame, Sequence[str]], None]) -> None:
    """Draw the hits of one kind: the first of them, all that were taken where more are asked for."""
    st.header(t(f"search.group.{name}", count=hits.total), anchor=name)
    more = len(hits.rows) > FIRST and st.toggle(t("search.more", count=len(hits.rows)), key=f"all_{name}")
    draw(hits.rows if more else hits.rows.head(FIRST), words)
    if hits.total > len(hits.rows):
        st.caption(t("search.cut", shown=len(hits.rows), total=f"{hits.total:,}"))


def _companies(rows: pd.DataFrame, words: Sequence[str]) -> None:
    names = catalogue.company_names()
    for row in rows.itertuples():
        also = f" {row.name_zh}" if isinstance(row.name_zh, str) and row.name_zh != row.name else ""
        with st.container(border=True, gap="xsmall"):
            st.page_link(
                "views/companies.py",
                label=formats.markdown(f"{row.name}{also}"),
                icon=":material/corporate_fare:",
                query_params={"about": names.get(str(row.company_id), str(row.company_id))},
            )
            if said := str(row.called):
                st.html(quotation.found(said, marking.spans(said, words)))
            st.caption(
                t("search.known", figures=row.figures, officials=row.officials, deals=row.deals, articles=row.articles)
            )


def _figures(rows: pd.DataFrame, words: Sequence[str]) -> None:
    for claim in records(rows, Claim):
        said = claim.evidence or t("search.official", title=claim.title)
        _hit(claim.point_id, evidence.heading(claim), said, words, claim)


def _deals(rows: pd.DataFrame, words: Sequence[str]) -> None:
    for row in records(rows, Mention):
        _hit(row.mention_id, evidence.heading(row), row.evidence, words, row)


def _hit(identifier: str, heading: str, said: str, words: Sequence[str], row: Claim | Mention) -> None:
    with st.container(border=True, gap="xsmall"):
        links.claim(identifier, heading)
        st.html(quotation.found(said, marking.spans(said, words)))
        brief = t("search.brief") if row.is_brief else ""
        st.caption(formats.markdown(f"{brief}{formats.headline(row.title, row.publisher, row.published)}"))


def _articles(rows: pd.DataFrame, words: Sequence[str]) -> None:
    for line, around in zip(records(rows, ArticleLine), rows["around"], strict=True):
        said = marking.sentence(str(around), words)
        with st.container(border=True, gap="xsmall"):
            links.article(line)
            st.html(quotation.found(said, marking.spans(said, words)))


def _download(figures: Hits, deals: Hits, articles: Hits, words: Sequence[str]) -> None:
    """Draw the button that saves every sentence that was taken, one row each."""
    rows = sentences(figures.rows, deals.rows, articles.rows, words)
    label = t("search.download", count=len(rows))
    download.rows_button(label, rows, COLUMNS, "chuhai-sentences.csv", "sentences_csv")


def _counts() -> dict[str, str]:
    load = catalogue.load()
    known = {name: int(load[name]) for name in ("figures", "officials", "deals", "articles")}
    return _written(known | {"companies": len(catalogue.companies())})


def _written(counts: dict[str, int]) -> dict[str, str]:
    return {name: f"{count:,}" for name, count in counts.items()}
