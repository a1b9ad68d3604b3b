"""Editing in a real browser: from paste to chart, by keyboard through the queue, and no way in on other servers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import duckdb
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.editing.conftest import MANIFEST, STORY
from tests.store.sample import empty_data

from .conftest import ROOT, Served, running
from .grave import grave
from .waiting import appears, settled, sideways

pytestmark = pytest.mark.browser

PASTED = """Ferry note

Chery exported 96,000 vehicles in April 2025, the company said in its monthly report.
"""


@pytest.fixture(scope="module")
def editable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server that was started for editing, over a database of one article."""
    folder = tmp_path_factory.mktemp("editable")
    data = empty_data(folder / "data")
    sure = data / "vocabulary" / "confidence.toml"
    sure.write_text(re.sub(r"(?m)^deals = .*$", "deals = 1.0", sure.read_text(), count=1))  # so that a deal waits
    inbox = folder / "inbox"
    inbox.mkdir()
    (inbox / "quay.txt").write_text(STORY)
    (inbox / "manifest.csv").write_text(MANIFEST)
    database = folder / "chuhai.duckdb"
    load = [sys.executable, "-m", "etl.cli", "--database", str(database), "load", str(inbox)]
    subprocess.run(load, cwd=ROOT, check=True, capture_output=True, env={**os.environ, "CHUHAI_DATA": str(data)})
    with running(database, folder / "server.log", CHUHAI_EDIT="1", CHUHAI_DATA=str(data)) as url:
        yield Served(url, database, data)


def go(tab: Page, served: Served, address: str) -> None:
    tab.goto(f"{served.url}/{address}")
    appears(tab.get_by_role("heading", level=1), timeout=30_000)
    settled(tab)


def typed(tab: Page, fields: dict[str, str]) -> None:
    """Fill these fields one after the other, each left by Tab and taken up by the page."""
    for name, words in fields.items():
        tab.get_by_role("textbox", name=name).fill(words)
        tab.keyboard.press("Tab")
        tab.wait_for_timeout(500)  # until what was typed is sent
        settled(tab)


def pressed(tab: Page, key: str, told: Locator) -> None:
    """Press a key until the page tells what it did: one that comes while the buttons are drawn anew is lost."""
    for _ in range(4):
        tab.keyboard.press(key)
        try:
            expect(told).to_be_visible(timeout=30_000)
        except AssertionError:
            continue
        settled(tab)
        return
    expect(told).to_be_visible()


def test_from_paste_to_chart(tab: Page, editable: Served) -> None:
    go(tab, editable, "add_article")
    tab.get_by_role("tab", name="Text").click()
    tab.get_by_role("textbox", name="Text").fill(PASTED)
    tab.get_by_role("button", name="Look at it").locator("visible=true").click()
    appears(tab.get_by_text("1 figure and 0 deals were found"))
    appears(tab.locator("mark", has_text="Chery exported 96,000"))
    settled(tab)
    assert sideways(tab, 390) <= 0
    tab.set_viewport_size({"width": 1440, "height": 1000})
    tab.get_by_role("textbox", name="Publisher").fill("Harbour Post")
    tab.get_by_role("button", name="Load it into the data").click()
    appears(tab.get_by_text("The database was rebuilt"), timeout=120_000)
    tab.get_by_role("link", name="See Chery in the charts").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Companies")
    settled(tab)
    with duckdb.connect(str(editable.database), read_only=True) as connection:
        [(point, publisher)] = connection.execute(
            "SELECT point_id, publisher FROM mart.points WHERE subject = 'chery'"
        ).fetchall()
    assert publisher == "Harbour Post", "what was said of it counts, though it was not read again by hand"
    chart = tab.locator(".js-plotly-plot").first
    appears(chart.locator(".main-svg").first)
    assert point in chart.evaluate("graph => graph.data.flatMap(trace => trace.customdata || []).map(row => row[0])")


def test_the_queue_is_worked_by_keyboard(tab: Page, editable: Served) -> None:
    go(tab, editable, "review")
    typed(tab, {"Your name": "Ann Marlow", "Why": "an A in the reason is no key"})
    appears(tab.get_by_text(re.compile(r"1 of \d")))
    pressed(tab, "x", tab.get_by_text("1 decision is recorded"))
    pressed(tab, "u", tab.get_by_text("; 0 decided and not built yet"))
    expect(tab.get_by_text("1 decision is recorded")).to_have_count(0)
    assert sideways(tab, 390) <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_grave(scheme: str, tab: Page, editable: Served) -> None:
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for address in ("add_article", "review"):
        go(tab, editable, address)
        if address == "review":
            tab.get_by_role("button", name="Change fields").click()
            appears(tab.get_by_role("button", name="Save changes"))
        assert grave(tab) == []


@pytest.mark.parametrize("address", ["add_article", "review"])
def test_a_server_that_is_read_only_shows_no_way_in(address: str, tab: Page, served: Served) -> None:
    go(tab, served, address)
    appears(tab.get_by_text("This server is read-only"))
    navigation = tab.get_by_role("navigation", name="Pages")
    appears(navigation.get_by_text("Overview"))
    for name in ("Add an article", "Review queue", "Work"):
        expect(navigation.get_by_text(name, exact=True)).to_have_count(0)


def test_a_correction_survives_a_rebuild(tab: Page, editable: Served) -> None:
    # The last of this file: it leaves nothing in the queue.
    go(tab, editable, "review")
    typed(tab, {"Your name": "Ann Marlow", "Why": "stands in the log"})
    pressed(tab, "a", tab.get_by_text("1 decision is recorded"))
    pressed(tab, "b", tab.get_by_text("The database was rebuilt"))
    with duckdb.connect(str(editable.database), read_only=True) as connection:
        found = connection.execute(
            "SELECT made_by, decision, state FROM mart.decisions WHERE reason = 'stands in the log'"
        ).fetchall()
        [applied] = connection.execute("SELECT count(*) FROM mart.decisions WHERE state = 'applied'").fetchall()
    assert found == [("Ann Marlow", "accept", "applied")]
    go(tab, editable, "decisions")
    expect(tab.locator("[data-testid=stMetric]").filter(has_text="Applied")).to_contain_text(str(applied[0]))
