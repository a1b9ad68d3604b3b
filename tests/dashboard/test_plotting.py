"""Figures in the page: what the browser is sent, what a click does, and the library that draws them."""

from __future__ import annotations

import re

import plotly
import pytest
from starlette.applications import Starlette
from streamlit.testing.v1 import AppTest

from dashboard.plotting import library

from .calling import called, ended
from .test_pages import specs


def page() -> None:
    from datetime import date

    from dashboard.charts import theme
    from dashboard.plotting.chart import plot

    layout = theme.layout(height=200)
    figure = {"data": [{"type": "scatter", "x": [date(2024, 1, 1)], "y": [float("nan")]}], "layout": layout}
    plot(figure, "one", "A mark.", "chuhai-one")


def test_dates_and_gaps_are_told_in_the_browsers_way() -> None:
    app = AppTest.from_function(page).run()
    assert not app.exception
    [figure] = specs(app)
    assert figure["data"][0]["x"] == ["2024-01-01"]
    assert figure["data"][0]["y"] == [None]
    assert figure["layout"]["template"]["layout"]["xaxis"]["showgrid"] is False


@pytest.mark.parametrize(("base", "at"), [("", "/plotly-"), ("/cars/", "/cars/plotly-")])
def test_the_library_is_served_below_the_base_path_and_kept(
    base: str, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dashboard.plotting.library.st.get_option", lambda _: base)
    assert library.address() == f"{at}{plotly.__version__}.js"
    answer = ended(called(Starlette(routes=[library.route()]), library.address()))
    assert answer.status == 200
    assert "immutable" in answer.headers["cache-control"]
    assert re.match(r"/\*+\s*\* plotly.js v", answer.body[:200].decode())
