"""A figure in the page. Streamlit's own chart is made anew with every change; this one stays and is redrawn, and the
charts of a page are drawn one by one from its top, so that a reader never waits for the last before seeing the first.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import plotly.utils
import streamlit as st
from streamlit.components import v2

from dashboard.charts import theme
from dashboard.charts.theme import Figure
from dashboard.plotting import library

NAME = "chuhai_chart"
_HTML = '<div class="chart" data-testid="stPlotlyChart" role="figure" tabindex="0"></div>'
# Not isolated: what is printed, saved and tested looks for charts in the page.
_chart = v2.component(
    NAME, html=_HTML, js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8"), isolate_styles=False
)


@dataclass(frozen=True, slots=True)
class Written:
    """A figure as it is sent to the browser, and its pixels of height."""

    sent: str
    height: int


def plot(figure: Figure, key: str, alt: str, saved_as: str, choose: Callable[[str], None] | None = None) -> None:
    """Draw a figure of charts/, which `alt` tells in words, on the ground of the page's appearance; a picture of it is
    called `saved_as`. `choose` is called with the id that a clicked mark carries.
    """
    place(written(figure, alt, saved_as, st.context.theme.type), key, choose)


def written(figure: Figure, alt: str, saved_as: str, appearance: str | None) -> Written:
    """The same figure ready to be sent, for a page of this appearance."""
    inked = theme.inked(figure, appearance)
    config = theme.CONFIG | {"toImageButtonOptions": theme.CONFIG["toImageButtonOptions"] | {"filename": saved_as}}
    drawn = {"figure": inked, "config": config, "alt": alt, "library": library.address()}
    return Written(json.dumps(drawn, cls=plotly.utils.PlotlyJSONEncoder), figure["layout"]["height"])


def place(figure: Written, key: str, choose: Callable[[str], None] | None = None) -> None:
    """Draw a figure that is ready to be sent."""

    def clicked() -> None:
        identifier = st.session_state[key].get("chosen")
        if identifier and choose:
            choose(str(identifier))

    _chart(
        key=key,
        data=figure.sent,
        height=figure.height,
        on_chosen_change=clicked,
    )
