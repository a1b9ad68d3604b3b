"""A misdated claim whose date a person checked: drawn, and told as such on the page Quality and beside its sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
import streamlit as st

from dashboard import misdated
from dashboard.charts import marks
from dashboard.filters import Filters
from dashboard.queries import points
from dashboard.queries.points import Topic
from dashboard.records import Claim, records
from tests.decisions.articles import World
from tests.decisions.test_checked import ports, yards
from tests.store.sample import empty_data

from .test_pages import opened, words


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one misdated claim, which somebody accepted as it is dated."""
    folder = tmp_path_factory.mktemp("checked")
    world = World(folder, empty_data(folder / "data"))
    world.load(yards(), ports())
    world.decide("accept", world.row("5.91 million", article_id="ports"), by="Bo Chen")
    world.load(yards(), ports())
    return world.database


def test_who_checked_a_date_is_shown_where_it_was_doubted(checked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(checked))
    st.cache_data.clear()
    rows = points.points(Topic(bases=None, misdated=True), Filters())
    assert misdated.lines(rows)["Checked by"].tolist() == ["Bo Chen"]
    [claim] = records(rows, Claim)
    assert marks.standing(claim) == "chosen; date checked by Bo Chen"
    app = opened("quality")
    assert {metric.label: metric.value for metric in app.metric}["Misdated"] == "0"
    app = opened("contradictions", point=claim.point_id)
    assert "The date was checked by Bo Chen\\: 2023 stands as printed" in words(app)
    assert not app.warning
