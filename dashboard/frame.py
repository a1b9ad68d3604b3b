"""The script that runs for each reader: navigation, the shared filters, and the frame around each page."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard import database, formats, later, menu, sidebar
from dashboard.pages import pages, run
from dashboard.queries import catalogue
from dashboard.search import box
from dashboard.words import spoken, t

HERE = Path(__file__).parent
st.set_page_config(page_title="Chuhai", page_icon=str(HERE / "icon.svg"), layout="wide")
st.logo(str(HERE / "logo.svg"), icon_image=str(HERE / "icon.svg"))
spoken.settle()
found = pages()
page = st.navigation(found, position="hidden")
st.html(HERE / "page.css")


@st.fragment(run_every="5s")
def watch(seen: str | None, appearance: str | None) -> None:
    """Rerun the page when a load has put a new database in place, or when the reader has turned the page light or dark:
    Streamlit does not, and the words in charts have the ink of the page they were drawn for.
    """
    if database.present() != seen or st.context.theme.type != appearance:
        st.rerun()


@st.cache_resource(show_spinner=False)
def settle() -> None:
    """After the first run, leave what it imported out of the garbage collection that Streamlit does after every run."""
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)  # so that libraries can still clear up at the end


@st.fragment
def show(address: str, place: DeltaGenerator) -> None:
    """Draw the filters, in their place, and the page below its title. The first chart comes before all else, wherever
    what the filters are set to is known before they are drawn. A reader who moves a filter reruns only this.
    """
    with told():
        later.begin(address)
        later.after_first(lambda: sidebar.summary(sidebar.current(), address))
        if sidebar.take():
            later.after_first(sidebar.draw_as_taken, place)
        else:
            with place:
                sidebar.draw()
        run(address)


@contextmanager
def told() -> Iterator[None]:
    """Say what is wrong with the database, if anything is, in place of what would be drawn inside the block."""
    try:
        yield
    except database.DatabaseProblem as problem:
        st.title("Chuhai")
        st.text(str(problem))
        st.markdown(t("frame.build"))


def counts() -> str:
    """What is in the database."""
    load = catalogue.load()
    newest, version = formats.day(load["newest_article"]), formats.markdown(str(load["data_version"]))
    numbers = {name: load[name] for name in ("articles", "figures", "deals", "officials")}
    return t("frame.counts", **numbers, newest=newest, version=version)


watch(database.present(), st.context.theme.type)
with st.sidebar:
    menu.draw(found, page, (*sidebar.KEYS, spoken.KEY))
with told():
    contents = counts()
    with st.sidebar:
        above, filters, below = st.container(), st.container(), st.container()
    box.follow()
    with below:
        spoken.tell()
    st.title(page.title)
    show(page.url_path, filters)
    with above:
        box.draw(page.url_path)
    with below:
        spoken.choose()
        st.caption(contents)
settle()
