"""Links inside the dashboard."""

from __future__ import annotations

import streamlit as st

from dashboard import formats
from dashboard.records import ArticleLine
from dashboard.words import t

LABEL = 46  # characters of a link


def page(name: str, words: str) -> None:
    """A link to a page of the dashboard by its file's name, saying what it answers; the filters stay."""
    st.page_link(f"views/{name}.py", label=formats.markdown(words), icon=":material/arrow_forward:")


def compare(words: str, ids: list[str]) -> None:
    """A link to the page that puts these companies or brand groups side by side."""
    address = {"who": ",".join(ids)}
    st.page_link(
        "views/compare.py", label=formats.markdown(words), icon=":material/compare_arrows:", query_params=address
    )


def claim(identifier: str, words: str) -> None:
    """A link to the page of one claim or deal."""
    st.page_link(
        "views/claim.py", label=formats.markdown(words), icon=":material/link:", query_params={"id": identifier}
    )


def article(row: ArticleLine) -> None:
    """A link to an article's page: its title, publisher and date, none of it read as Markdown."""
    by = {"publisher": row.publisher or t("claims.unnamed"), "day": formats.day(row.published)}
    # A link's label is one line: what does not fit a phone would be cut without a sign.
    with st.container(gap=None):
        st.page_link(
            "views/articles.py",
            label=formats.markdown(formats.shortened(row.title, LABEL)),
            icon=":material/article:",
            query_params={"article": formats.headline(row.title, row.publisher, row.published)},
        )
        st.caption(formats.markdown(t("articles.brief_of", **by) if row.is_brief else t("claims.published", **by)))
