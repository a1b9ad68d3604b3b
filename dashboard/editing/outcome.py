"""What became of an article that was loaded: links to it and to its companies, its rows, what could not be applied."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, tables
from dashboard.editing import added, emphasis, progress
from dashboard.editing.added import Added
from dashboard.filters import Filters
from dashboard.queries import articles, catalogue, deals, points
from dashboard.words import t
from dashboard.words.reasons import reason

_COMPANIES = 3


def draw(state: Added) -> None:
    """Draw how the load goes on, and once it is over what it did."""
    load = state.load
    assert load is not None
    progress.follow(load)
    if not load.is_over:
        st.caption(t("add.go_on"))
        return
    told = _told(load.out)
    if load.problem:
        if st.button(t("add.try_again"), icon=":material/refresh:", type=emphasis.main()):
            added.take(state)
            st.rerun()
    elif told.get("article_id"):
        _article(str(told["article_id"]))
    for one in told.get("decisions", []):
        if one["state"] in ("unanchored", "refused"):
            st.warning(
                formats.markdown(t("add.not_applied", reason=reason(str(one["reason"])))), icon=":material/warning:"
            )
    st.button(t("add.another"), icon=":material/add:", on_click=added.forget)


def _article(article_id: str) -> None:
    listing = articles.listing(Filters())
    headline = articles.headlines(listing).get(article_id)
    if headline is None:
        return
    figures, agreed = points.of_article(article_id), deals.of_article(article_id)
    st.page_link(
        "views/articles.py",
        label=formats.markdown(t("add.see_article", title=formats.shortened(articles.one(article_id).title, 60))),
        icon=":material/article:",
        query_params={"article": headline},
    )
    _companies(figures, agreed)
    for key, rows, name in (("added_figures", figures, t("add.figures")), ("added_deals", agreed, t("add.deals"))):
        if len(rows):
            st.header(name)
            tables.show(rows, key, name)
            evidence.show_selected(rows, key)
    if figures.empty and agreed.empty:
        st.info(t("add.nothing_charted"))


def _companies(figures: pd.DataFrame, agreed: pd.DataFrame) -> None:
    """Draw links to the pages of the companies that the rows name first."""
    names = catalogue.company_names()
    named = [*figures["subject"], *(party for parties in agreed["parties"] for party in parties)]
    for company in list(dict.fromkeys(one for one in named if one in names))[:_COMPANIES]:
        label = formats.markdown(t("add.see_company", name=names[company]))
        st.page_link(
            "views/companies.py", label=label, icon=":material/show_chart:", query_params={"about": names[company]}
        )


def _told(out: str) -> dict[str, Any]:
    """What `chuhai tray load` printed; nothing where it failed before."""
    try:
        told = json.loads(out)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
