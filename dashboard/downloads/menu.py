"""The menu of downloads under a block. Nothing in it is made before it is opened, no file before it is asked for."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboard import narrowed, sidebar
from dashboard.citing import forms as citations
from dashboard.citing import works
from dashboard.datasets.catalogue import DATASETS
from dashboard.downloads import package, view
from dashboard.downloads.view import View
from dashboard.held import Held
from dashboard.queries import catalogue
from dashboard.queries.asked import Asked
from dashboard.words import speaking, t

_FILES = (
    ("csv", "csv", "text/csv", ":material/table:", view.csv),
    ("package", "zip", "application/zip", ":material/folder_zip:", package.package),
    ("parquet", "parquet", "application/vnd.apache.parquet", ":material/deployed_code:", view.parquet),
)
MOST = 100_000  # rows of a download that is made in memory; the addresses for programs have no bound
_DATASETS = {"mention_id": "deal_mentions", "deal_id": "deals", "point_id": "points"}


def draw(source: Asked | Held, key: str, title: str | None = None) -> None:
    """Draw the menu for exactly the rows of points, deals or mentions of a block; `title` says what they are."""
    count = source.tally(undated=True).rows
    opened = st.popover(
        t("downloads.menu", count=count), icon=":material/download:", key=f"{key}_download", on_change="rerun"
    )
    if opened.open:
        with opened:
            if count > MOST:
                st.markdown(t("downloads.too_many", count=MOST))
            else:
                _files(_view(source, key, title), key)
            st.caption(t("downloads.more"))


def _view(source: Asked | Held, key: str, title: str | None) -> View:
    dataset = DATASETS[_DATASETS[source.key]]
    filters = sidebar.current()
    with speaking("en"):  # what is said inside the files
        shown = narrowed.in_words(filters, sidebar.names()).rstrip(".")
    slug = f"{key.replace('_', '-')}-{filters.slug()}"
    return View(dataset.name, source.ids(), title or dataset.about.rstrip("."), shown, slug)


def _files(of: View, key: str) -> None:
    version = str(catalogue.load()["data_version"])
    for name, ending, mime, icon, make in _FILES:
        st.download_button(
            t(f"downloads.{name}.name"),
            data=partial(make, of),
            file_name=of.file_name(version, ending),
            mime=mime,
            on_click="ignore",
            icon=icon,
            help=t(f"downloads.{name}.help"),
            key=f"{key}_{name}",
            width="stretch",
        )
    ours = works.data(version, package.built().date(), of.title)
    st.caption(t("downloads.cite"))
    st.code(citations.text(ours, view.sources(view.table(of))), language=None, wrap_lines=True, height=160)
