"""Deals made one and parted on a deal's page: recorded by name with a reason, applied by the next load."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from streamlit.testing.v1 import AppTest

from dashboard.editing import access, clerk
from dashboard.queries import deals
from etl.cli import main

from ..dashboard.test_pages import opened, words
from ..store.sample import empty_data
from .conftest import Desk
from .test_review import press

ARTICLES = {
    "quay.txt": "Leapmotor and Stellantis set up a joint venture in October 2023, of which Stellantis owns 51%.",
    "crane.txt": "Stellantis and Leapmotor formed a joint venture in October 2023, the partners recalled.",
    "buoy.txt": "In May 2025 Leapmotor and Stellantis agreed to develop an electric van together.",
}
MANIFEST = "file,title,publisher,published,url,language\n" + "".join(
    f"{name},,Harbour Post,2025-06-{10 + place},https://quay.example/{name},en\n" for place, name in enumerate(ARTICLES)
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the database, of its articles, and of the data that it was built with; a test has a copy of it."""
    folder = tmp_path_factory.mktemp("deals")
    data = empty_data(folder / "data")
    inbox = folder / "inbox"
    inbox.mkdir()
    for name, said in ARTICLES.items():
        (inbox / name).write_text(f"{name.removesuffix('.txt').title()} log\n\n{said}\n")
    (inbox / "manifest.csv").write_text(MANIFEST)
    words = ["--database", str(folder / "x.duckdb"), "load", str(inbox)]
    done = CliRunner().invoke(main, words, env={"CHUHAI_DATA": str(data)})
    assert done.exit_code == 0, done.output
    return folder


def on_page(deal_id: str, reason: str, name: str = "Ann Marlow") -> AppTest:
    app = opened("claim", id=deal_id)
    app.text_input(key="editor").set_value(name)
    app.text_input(key=f"join_{deal_id}_reason").set_value(reason).run()
    return app


def number_of_deals(desk: Desk) -> int:
    done = CliRunner().invoke(main, ["--database", str(desk.database), "load"])
    assert done.exit_code == 0, done.output
    [(count,)] = desk.query("SELECT count(*) FROM mart.deals")
    assert isinstance(count, int)
    return count


def test_a_deal_is_parted_and_made_one_again(desk: Desk) -> None:
    [(venture,), (van,)] = desk.query("SELECT deal_id FROM mart.deals ORDER BY articles DESC")
    venture, van = str(venture), str(van)
    [mention, _] = deals.mentions(venture)["mention_id"]

    app = on_page(venture, " ")
    app.selectbox(key=f"join_{venture}_split_with").set_value(mention).run()
    press(app, f"join_{venture}_split")
    assert "a decision needs a reason" in app.error[0].value
    app.text_input(key=f"join_{venture}_reason").set_value("another yard").run()
    press(app, f"join_{venture}_split")
    assert [(one.kind, one.by, one.reason) for one in desk.decisions()] == [("split", "Ann Marlow", "another yard")]
    assert "**1 decision** is recorded" in words(app)
    assert number_of_deals(desk) == 3

    ids = [str(row[0]) for row in desk.query("SELECT deal_id FROM mart.deals")]
    one, other = (each for each in ids if each != van)
    app = on_page(one, "one venture after all")
    assert len(app.selectbox(key=f"join_{one}_merge_with").options) == 2
    app.selectbox(key=f"join_{one}_merge_with").set_value(other).run()
    press(app, f"join_{one}_merge")
    assert desk.decisions()[-1].kind == "merge"
    assert number_of_deals(desk) == 2


def test_a_reader_of_a_read_only_server_sees_none_of_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(access.VARIABLE)
    [(venture,), _] = desk.query("SELECT deal_id FROM mart.deals ORDER BY articles DESC")
    app = opened("claim", id=str(venture))
    assert not [one for one in app.button if str(one.key).startswith("join_")]


def test_what_cannot_be_parted_is_said(desk: Desk) -> None:
    [_, (van,)] = desk.query("SELECT deal_id FROM mart.deals ORDER BY articles DESC")
    problem = clerk.ask("Ann", "two", [{"decision": "split", "id": str(van)}])
    assert "is no deal that several articles tell" in problem
    assert "two deals or more" in clerk.ask("Ann", "one", [{"decision": "merge", "id": str(van), "with": []}])
