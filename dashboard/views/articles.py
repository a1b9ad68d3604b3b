"""One article: its text with each extracted sentence marked, and the rows that rest on it."""

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, quotation, reviewed, tables
from dashboard.panel import download_button
from dashboard.queries import articles, deals, points
from dashboard.sidebar import current

listing = articles.listing(current())
if listing.empty:
    st.info("No article has been loaded. Load some with `chuhai load`.")
    st.stop()
if not listing["matches"].all():
    count = formats.counted(int(listing["matches"].sum()), "article")
    st.info(f"{count} of {len(listing)} state something under this selection and come first. Widen it for more.")

titles = articles.headlines(listing)
chosen = st.selectbox(
    "Article", list(titles), format_func=lambda name: titles.get(name, name), key="article", bind="query-params"
)
article = articles.one(chosen)
figures, agreed = points.of_article(chosen), deals.of_article(chosen)

st.header(formats.markdown(article.title))
st.text(articles.byline(article))
said = f"{formats.counted(len(figures), 'figure')} and {formats.counted(len(agreed), 'deal')}"
st.markdown(f"{said} rest on the marked sentences.")
if address := formats.passage_link(article.url):
    st.link_button("Open the original article", address, icon=":material/open_in_new:")
if others := articles.carriers(chosen):
    st.markdown("Also carried by:\n" + "\n".join(f"- {formats.carrier(each)}" for each in others))

read, listed = st.columns([5, 4], gap="large")
with read:
    spans = pd.concat([rows[["evidence_start", "evidence_end"]] for rows in (figures, agreed)])
    st.html(quotation.marked(article.text, spans.astype(int).itertuples(index=False, name=None)))
with listed:
    for name, rows in (("Figures", figures), ("Deals", agreed)):
        if len(rows):
            st.subheader(name)
            tables.show(rows, f"article_{name.lower()}", f"{name} of this article")
            download_button(rows, f"article_{name.lower()}")
            evidence.show_selected(rows, f"article_{name.lower()}")
    reviewed.show_rejected(chosen)
