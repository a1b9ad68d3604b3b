"""The entry: `streamlit run dashboard/app.py`. Navigation, the shared filters, and the frame around each page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboard import database, formats, sidebar
from dashboard.pages import pages
from dashboard.queries import catalogue

HERE = Path(__file__).parent
st.set_page_config(page_title="Chuhai", page_icon=str(HERE / "icon.svg"), layout="wide")
st.logo(str(HERE / "logo.svg"), icon_image=str(HERE / "icon.svg"))
page = st.navigation(pages(), expanded=True)


@st.fragment(run_every="5s")
def watch(seen: str | None) -> None:
    """Rerun the page when a load has put a new database in place, or the first one."""
    if database.present() != seen:
        st.rerun()


watch(database.present())
try:
    with st.sidebar:
        filters = sidebar.draw()
        load = catalogue.load()
        st.caption(
            f"{load['articles']} articles, {load['figures']} figures, {load['deals']} deals, "
            f"{load['officials']} official numbers. Newest article: {formats.day(load['newest_article'])}. "
            f"Data version {formats.markdown(str(load['data_version']))}."
        )
    st.title(page.title)
    st.caption(formats.markdown(filters.words(catalogue.company_names())) + ".")
    page.run()
except database.DatabaseProblem as problem:
    st.title("Chuhai")
    st.text(str(problem))
    st.markdown("Run `chuhai load` to build the database. This page picks it up by itself.")
