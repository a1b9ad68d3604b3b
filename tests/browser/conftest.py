"""A real server over the sample database, and a real browser to look at it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect, sync_playwright

from dashboard.words.table import texts
from tests.dashboard import sample

PAGES = {
    "": "Overview", "search": "Search",
    "brand_share": "Brand share", "electrification": "Electrification",
    "exports": "Exports", "markets": "Markets", "overseas_production": "Overseas production",
    "deals": "Deals", "companies": "Companies", "compare": "Compare",
    "articles": "Articles", "contradictions": "Contradictions", "changes": "Changes",
    "quality": "Quality", "decisions": "Decisions", "method": "Method",
    "data": "Data", "query": "Query",
    "claim": "One claim",
}  # fmt: skip
ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome")


class Served(NamedTuple):
    """Where the dashboard answers, its database, and the data folder that rebuilds it."""

    url: str
    database: Path
    folder: Path


def open_page(tab: Page, served: Served, address: str) -> None:
    """Open an address of the dashboard cold, and wait until its page has run."""
    tab.goto(f"{served.url}/{address}")
    name = address.split("?", maxsplit=1)[0]
    title = texts()[f"pages.{name or 'overview'}.title"].by_language["zh"] if "lang=zh" in address else PAGES[name]
    expect(tab.get_by_role("heading", level=1)).to_have_text(title)
    settled(tab)


def settled(tab: Page) -> None:
    """Wait until no run is under way and every block of the page is drawn. What was clicked or typed just before is
    given a moment to start its run: until then nothing tells that one is to come.
    """
    tab.wait_for_timeout(300)
    expect(tab.locator("[data-testid=stApp][data-test-script-state=notRunning]")).to_be_visible(timeout=60_000)
    for _ in range(600):  # what is below the window comes when somebody scrolls there, or prints
        tab.evaluate("dispatchEvent(new Event('beforeprint'))")
        if not tab.locator("[class*=_later]").count():
            break
        tab.wait_for_timeout(100)
    expect(tab.locator("[class*=_later]")).to_have_count(0)
    expect(tab.locator("[data-testid=stApp][data-test-script-state=notRunning]")).to_be_visible(timeout=60_000)


TRIES = 20  # at half a second: on a machine that does much else a page takes that long to look as it is meant


def sideways(tab: Page, width: int) -> int:
    """By how many pixels the page is wider than a window of this width, once it has had time to fit."""
    tab.set_viewport_size({"width": width, "height": 900})
    tab.wait_for_timeout(300)  # charts redraw after the resize
    for _ in range(TRIES):
        wider = int(
            tab.evaluate(
                "Math.max(...[document.documentElement, document.querySelector('[data-testid=stMain]')]"
                ".map(box => box.scrollWidth - box.clientWidth))"
            )
        )
        if wider <= 0:
            break
        tab.wait_for_timeout(500)
    return wider


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Try a browser test that fails once more: a page's own clock is not ours to hold. The first failure is told."""
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A Chromium of this machine; skips where there is none, fails where CI promises one."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        reason = f"no Chromium found (looked for {', '.join(NAMES)})"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    expect.set_options(timeout=60_000)  # a page may be slow where much else runs; one that is ready is not waited for
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """`streamlit run dashboard/app.py` over a sample database of its own."""
    folder = tmp_path_factory.mktemp("served")
    database = sample.make(folder / "chuhai.duckdb", folder / "data")
    with running(database) as url:
        yield Served(url, database, folder / "data")


@pytest.fixture(scope="session")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The same over some hundred figures and deals, read from the articles beside the repository."""
    articles = ROOT.parent / "shared" / "benchmark" / "dev"
    if not articles.is_dir():
        pytest.skip(f"needs the articles in ../{articles.relative_to(ROOT.parent)}")
    database = tmp_path_factory.mktemp("crowded") / "chuhai.duckdb"
    load = [sys.executable, "-m", "etl.cli", "--database", str(database), "load", str(articles)]
    subprocess.run(load, cwd=ROOT, check=True, capture_output=True)
    with running(database) as url:
        yield Served(url, database, database.parent)


@contextmanager
def running(database: Path, **more: str) -> Iterator[str]:
    """A server over this database, with `more` in its environment, ended afterwards; gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/app.py", f"--server.port={port}"]
    environment = os.environ | {"CHUHAI_DATABASE": str(database), "PYTHONPATH": str(ROOT), **more}
    log = database.with_suffix(".log")
    with log.open("w") as out:
        server = subprocess.Popen(
            [*command, "--server.address=127.0.0.1"], cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT
        )
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health", server, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=60)


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    """A fresh page; fails the test where the page's console shows an error."""
    context = chromium.new_context(viewport={"width": 1440, "height": 1000}, accept_downloads=True, locale="en-GB")
    context.set_default_timeout(60_000)
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))

    def told(dialog: Dialog) -> None:
        errors.append(f"something of an article ran: {dialog.message}")
        dialog.dismiss()

    page.on("dialog", told)
    yield page
    context.close()
    # Streamlit's page asks for its health below the present address first, which is answered 404 on every page but /.
    real = [text for text in errors if "404 (Not Found)" not in text]
    assert not real, real


def _wait(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(600):
        if server.poll() is not None:
            pytest.fail(f"the server ended:\n{log.read_text()}")
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"the server did not answer:\n{log.read_text()}")
