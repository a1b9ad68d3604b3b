"""The headline numbers, each with its change, its period and its source, and what to look at next."""

import streamlit as st

from dashboard import cards, leads, links, panel, story
from dashboard.queries import articles, catalogue
from dashboard.queries.asked import MOST, Asked
from dashboard.queries.deals import deals
from dashboard.queries.headlines import headlines
from dashboard.queries.points import Topic
from dashboard.records import ArticleLine, records
from dashboard.sidebar import current
from dashboard.words import t

RATIO = Topic(metrics=("overseas_production_ratio",), units=("percent",))
SHARES = Topic(
    metrics=("brand_share",), units=("percent",), geographies=("cn",), powertrains=("all",), subjects="groups"
)
NEWEST = 5

filters = current()
found = headlines(filters, catalogue.company_names())
st.markdown(leads.overview(found))
if found:
    ratio = Asked(RATIO, filters).head(MOST)
    agreed = deals(filters)
    cards.draw(found, ratio, agreed)
    story.draw(Asked(SHARES, filters), found, ratio, agreed)
    panel.behind(cards.rows(found, ratio), "headlines", t("overview.page.rows"))
else:
    st.info(t("overview.page.none"))

questions, newest = st.columns(2, gap="large")
with questions.container():
    st.header(t("overview.page.next"))
    for page, question in leads.questions():
        links.page(page, question)
with newest.container():
    st.header(t("overview.page.newest"))
    listing = articles.listing(filters)
    for line in records(listing[listing["matches"]].head(NEWEST), ArticleLine):
        links.article(line)
