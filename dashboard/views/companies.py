"""One company: its figures over time, its deals, and the articles that speak of it."""

import streamlit as st

from dashboard import growth, leads, links, panel
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeline import timeline
from dashboard.charts.timeseries import Look, timeseries
from dashboard.queries import articles, catalogue
from dashboard.queries.deals import of_company
from dashboard.queries.points import about_company, by_measure
from dashboard.records import ArticleLine, records
from dashboard.sidebar import current

filters = current()
names = catalogue.company_names()
known = catalogue.companies().set_index("company_id")
if not names:
    st.info("No company is known yet. Load articles with `chuhai load`.")
    st.stop()

order = [company for company in filters.companies if company in names]
company = st.selectbox(
    "Company",
    order + [company for company in names if company not in order],
    format_func=lambda company: names.get(company, company),
    key="about",
    bind="query-params",
)
st.markdown(leads.company(names[company], known.loc[[company]].iloc[0]))

rows = about_company(company, filters)
measures = by_measure(rows)
if measures:
    measure = st.pills("Measure", list(measures), default=next(iter(measures)), required=True, key="about_metric")
    shown = measures[measure]
    in_time = shown["unit"].iloc[0] in {"vehicles", "rank"}
    panel.show(
        panel.Panel(
            key="about_figures",
            title=f"{measure} of {names[company]}",
            alt=f"{measure} of {names[company]}, each claim with its period and counter",
            draw=lambda claims, chosen: (
                timeseries(claims, Look("scope_name", "scope_name"), chosen)
                if in_time
                else intervals(claims, Lanes("lane_name", "subject"), chosen)
            ),
            undated=not in_time,
        ),
        shown,
    )
else:
    st.info("No figure of this company in these years. Widen the years, or see its deals.")
growth.show(rows[(rows["basis"] != "level") & (rows["unit"] == "percent")], "about_growth", names[company])

panel.show(
    panel.Panel(
        key="about_deals",
        title=f"Deals of {names[company]}",
        alt=f"Deals of {names[company]} by date of announcement",
        draw=timeline,
        empty="The articles tell of no deal of this company in these years.",
    ),
    of_company(company, filters),
)
st.header("Articles that speak of it")
with st.grid(3, min_column_width=300):
    for article in records(articles.of_company(company), ArticleLine):
        links.article(article)
