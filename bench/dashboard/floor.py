"""The floor: the least Streamlit page that draws the measured chart, with a table and a CSV button."""

import os

import duckdb
import plotly.express as px
import streamlit as st
from databases import CHARTED
from marks import FIRST_YEAR, LAST_YEAR

connection = st.cache_resource(lambda: duckdb.connect(os.environ["CHUHAI_DATABASE"], read_only=True))()
first, last = st.sidebar.slider("Years", 1990, 2035, (FIRST_YEAR, LAST_YEAR))
rows = (
    connection.cursor()
    .execute(
        f"""SELECT period_start, source_name, value, count(*) AS articles FROM mart.points
            WHERE {CHARTED} AND is_drawn AND year(period_start) BETWEEN ? AND ?
            GROUP BY ALL ORDER BY ALL""",
        [first, last],
    )
    .df()
)
st.title("Exports")
st.plotly_chart(px.line(rows, x="period_start", y="value", color="source_name", markers=True))
st.dataframe(rows)
st.download_button("Download CSV", rows.to_csv(index=False), "exports.csv")
