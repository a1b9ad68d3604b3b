"""Adding an article: what is found in it before it is loaded, what is corrected, how a load goes and fails."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.editing import added, loads, trays
from dashboard.editing.added import Added
from dashboard.editing.deciding import Wanted
from dashboard.editing.rows import of_tray
from dashboard.editing.trays import Details
from etl.store.originals import store_of
from etl.store.publish import only_load

from ..batch.hostile import HOSTILE
from ..dashboard.test_pages import APP, opened, words
from .conftest import Desk, finished

NOTE = """Ferry note <script>alert(1)</script> **bold** =1+1

Chery exported 96,000 vehicles in April, the company said, and [this](http://e.example) is no link.
"""


MAKERS = ((1, "BYD"), (2, "Chery"))


def press(app: AppTest, label: str) -> AppTest:
    [button] = [one for one in app.button if one.label == label]
    button.click().run(timeout=120)
    assert not app.exception, [one.message for one in app.exception]
    return app


def pasted(text: str = NOTE) -> AppTest:
    app = opened("add_article")
    app.text_area(key="add_text").set_value(text)
    [look, _] = [one for one in app.button if one.label == "Look at it"]
    look.click().run(timeout=120)
    assert not app.exception
    return app


def found(state: Added) -> dict[str, Any]:
    known = trays.found_in(state.folder)
    assert known
    return known


def test_pasted_words_are_shown_with_what_was_found_and_nothing_is_loaded(desk: Desk) -> None:
    app = pasted()
    assert "1 figure and 0 deals were found" in words(app)
    drawn = "\n".join(one.value for one in app.html)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; **bold** =1+1" in drawn
    assert "<script>alert" not in drawn
    assert drawn.count("<mark") == 3, "two of the legend, one of the sentence"
    table = app.dataframe[0]
    assert table.value["As printed"].tolist() == ["96,000"]
    assert "**bold**" not in words(app), "a title is no Markdown"
    assert not any("ferry" in name for name in desk.files() if name.startswith("x-articles"))


def test_what_could_not_be_brought_is_said_and_the_other_ways_stay(desk: Desk) -> None:
    app = press(opened("add_article"), "Fetch and look")
    assert "That is no web address" in app.error[0].value
    assert app.text_area
    assert app.get("file_uploader")


@pytest.mark.usefixtures("here")
def test_a_day_that_is_said_fixes_the_months(desk: Desk) -> None:
    app = pasted()
    assert "Period" not in app.dataframe[0].value
    app.date_input(key="add_published").set_value(date(2025, 5, 2))
    app.text_input(key="add_publisher").set_value("Harbour Post")
    press(app, "Read again with these")
    assert app.dataframe[0].value["Period"].tolist() == ["2025-04"]
    assert found(app.session_state["added"])["publisher"] == "Harbour Post"


@pytest.mark.usefixtures("here")
def test_a_guessed_day_is_shown_as_guessed(desk: Desk) -> None:
    page = (
        f"<html><head><title>Ferry</title></head><body><p>NINGBO, May 3, 2025 - {NOTE * 3}</p></body></html>".encode()
    )
    looked = trays.put_file("ferry.html", page)
    known = trays.found_in(looked.folder)
    assert known
    assert known["published_from"] == "guessed"
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.session_state["added"] = Added(looked.folder)
    app.run()
    app.switch_page("views/add_article.py").run()
    assert "Guessed: 3 May 2025" in words(app)


@pytest.mark.usefixtures("here")
def test_a_corrected_article_is_loaded_and_shown(desk: Desk) -> None:
    app = pasted()
    state: Added = app.session_state["added"]
    row = of_tray(added.rows(found(state), "figure")[0], "figure")
    wanted = [Wanted("edit", "misprint", ("value=96500", "period=2025-04")), Wanted("accept", "misprint")]
    added.decide(state, "figure", 0, row, wanted)
    app.run()
    assert "2 decisions will be recorded" in words(app)
    press(app, "Load it into the data")
    assert "Say who you are first" in app.error[0].value
    app.text_input(key="editor").set_value("Ann Marlow")
    press(app, "Load it into the data")
    assert state.load
    finished(state.load)
    app.run()
    assert app.success
    assert desk.query("SELECT value, period_label, reviewed_by FROM mart.points") == [(96500, "Apr 2025", "Ann Marlow")]
    links = app.get("page_link")
    assert any("See Chery in the charts" in one.proto.label for one in links)
    assert any(one.proto.page == "articles" or "articles" in one.proto.page for one in links)


@pytest.mark.usefixtures("here")
def test_while_another_load_goes_on_the_article_is_kept_and_comes_with_the_next(desk: Desk) -> None:
    app = pasted()
    with only_load(desk.database):
        press(app, "Load it into the data")
        state: Added = app.session_state["added"]
        assert state.load
        assert "another load is writing it" in finished(state.load).problem
    app.run()
    [told] = app.error
    assert "\n" not in told.value
    assert "the article is kept" in told.value
    press(app, "Try again")
    assert finished(state.load).problem == ""
    assert len(desk.query("SELECT article_id FROM core.articles")) == 2


@pytest.mark.usefixtures("here")
def test_two_people_at_once_are_served_in_turn(desk: Desk) -> None:
    notes = [
        f"Note\n\n{name} exported 5{at},000 vehicles in 2024, the company said in the evening." for at, name in MAKERS
    ]
    folders = [trays.put_text(note).folder for note in notes]
    begun = [loads.begin(folder.name, "tray", "load", str(folder)) for folder in folders]
    assert loads.going_on() == begun
    assert [finished(load).problem for load in begun] == ["", ""]
    assert {row[0] for row in desk.query("SELECT DISTINCT subject FROM core.figures")} >= {"byd", "chery"}


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "There is nothing in it"),
        (" \n\t", "There is nothing in it"),
        ("x" * (trays.MOST_CHARACTERS + 1), "longer than 2,000,000 characters"),
        ("\0" * 5_000, "chuhai"),
    ],
)
def test_what_is_no_text_is_told_in_one_line(text: str, problem: str, desk: Desk) -> None:
    told = trays.put_text(text).problem
    assert told
    assert "\n" not in told
    if problem != "chuhai":
        assert problem in told
    assert not any(path.suffix == ".txt" for path in store_of(desk.database).glob("originals/*") if "quay" in path.name)


def test_a_file_of_200_megabytes_is_refused_at_once(desk: Desk) -> None:
    before = desk.files()
    assert trays.put_file("big.html", b"<p>" * 70_000_000).problem == "The file is larger than 20 MB."
    assert desk.files() == before


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("ferry.example/log", "That is no web address"),
        ("file:///etc/passwd", "That is no web address"),
        ("http://127.0.0.1:1/log", "is no public address"),
        ("http://user:secret@ferry.example/", "holds a user's name"),
    ],
)
def test_an_address_that_may_not_be_asked_is_told(address: str, problem: str, desk: Desk) -> None:
    assert problem in trays.put_address(address).problem


def test_what_takes_too_long_is_ended_and_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trays, "_READ_SECONDS", 0.3)
    looked = trays.put_text(NOTE)
    assert looked.problem == "It took more than 0.3 seconds and was stopped. Nothing was kept."
    assert trays.found_in(looked.folder) is None


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("name", ["nulls.html", "bidi.html", "deep.html"])
def test_hostile_pages_are_bounded(name: str, desk: Desk) -> None:
    looked = trays.put_file(name, HOSTILE[name]())
    known = trays.found_in(looked.folder)
    assert bool(looked.problem) != bool(known)
    if known:
        assert not set(known["text"]) & set("\0\u202e\u2066")


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("name", ["../../escape.txt", "-o/etc/x.txt", "a\0b.txt", "x" * 300, "=cmd()|.html"])
def test_a_hostile_file_name_stays_in_its_tray(name: str, desk: Desk, tmp_path: Path) -> None:
    looked = trays.put_file(name, NOTE.encode())
    assert looked.problem == ""
    known = trays.found_in(looked.folder)
    assert known
    assert "/" not in known["file"]
    assert not list(tmp_path.parent.glob("escape*"))


def test_details_are_one_line_each() -> None:
    said = Details("A\nB\0", "", None, "https://x.example")
    assert said.options() == ["--title=A B", "--url=https://x.example"]
