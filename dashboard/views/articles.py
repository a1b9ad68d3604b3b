"""One article: its text with each extracted sentence marked, and the rows that rest on it."""

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, later, quotation, reviewed, tables
from dashboard.panel import download_button
from dashboard.queries import articles, deals, points
from dashboard.sidebar import current
from dashboard.words import t

listing = articles.listing(current())
if listing.empty:
    st.info(t("articles.none"))
    later.stop()
if not listing["matches"].all():
    st.info(t("articles.matching", count=int(listing["matches"].sum()), all=len(listing)))

titles = articles.headlines(listing)
chosen = st.selectbox(
    t("articles.choose"),
    list(titles),
    format_func=lambda name: titles.get(name, name),
    key="article",
    bind="query-params",
)
article = articles.one(chosen)
figures, agreed = points.of_article(chosen), deals.of_article(chosen)

st.header(formats.markdown(article.title))
st.text(articles.byline(article))
counts = {"figures": t("counts.figures", count=len(figures)), "deals": t("counts.deals", count=len(agreed))}
st.markdown(t("articles.rests", **counts))
if address := formats.passage_link(article.url):
    st.link_button(t("articles.open"), address, icon=":material/open_in_new:")
if others := articles.carriers(chosen):
    st.markdown(t("articles.carried") + "\n" + "\n".join(f"- {formats.carrier(each)}" for each in others))

read, listed = st.columns([5, 4], gap="large")
with read:
    spans = pd.concat([rows[["evidence_start", "evidence_end"]] for rows in (figures, agreed)])
    st.html(quotation.marked(article.text, spans.astype(int).itertuples(index=False, name=None)))
with listed:
    for name, rows in (("figures", figures), ("deals", agreed)):
        if len(rows):
            st.subheader(t(f"articles.{name}.title"))
            tables.show(rows, f"article_{name}", t(f"articles.{name}.what"))
            download_button(rows, f"article_{name}")
            evidence.show_selected(rows, f"article_{name}")
    reviewed.show_rejected(chosen)
