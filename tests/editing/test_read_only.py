"""A server that was not started for editing has no way in: no page, no address, nothing in the code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dashboard.editing import access, clerk, commands, loads, trays
from etl.cli import serve

from ..dashboard.test_pages import opened, words
from .conftest import STORY, Desk

PAGES = ("add_article", "review")


@pytest.fixture
def shut(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.delenv(access.VARIABLE)
    return desk


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("said", [None, "", "0", "yes"])
def test_the_address_of_a_page_says_that_the_server_is_read_only(
    page: str, said: str | None, shut: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    if said is not None:
        monkeypatch.setenv(access.VARIABLE, said)
    app = opened(page)
    assert "This server is read-only" in words(app, "info")
    assert [one.key for one in app.button if one.key != "reset"] == []
    assert not app.text_area
    assert not app.get("file_uploader")


@pytest.mark.parametrize(
    "written",
    [
        lambda: trays.put_text(STORY),
        lambda: trays.put_file("quay.txt", STORY.encode()),
        lambda: trays.put_address("https://quay.example/log"),
        lambda: trays.look_again(Path("anywhere"), trays.Details()),
        lambda: loads.begin("a load", "load"),
        lambda: clerk.ask("Ann", "why", [{"decision": "undo", "id": "0"}]),
        clerk.ready,
        lambda: trays.write_decisions(Path(), [{}]),
        lambda: commands.run("load", seconds=1),
    ],
)
def test_nothing_that_writes_can_be_called(written: Callable[[], object], shut: Desk) -> None:
    before = shut.files()
    with pytest.raises(access.ReadOnlyError):
        written()
    assert shut.files() == before


@pytest.mark.parametrize("edit", [True, False])
def test_only_the_flag_opens_the_server(edit: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(access.VARIABLE, "1")
    known = serve.surroundings(Path("x.duckdb"), edit=edit)
    assert known.get(serve.EDITING) == ("1" if edit else None)
    assert serve.EDITING == access.VARIABLE
