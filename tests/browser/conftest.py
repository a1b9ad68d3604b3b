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
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Error,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

from dashboard.words import Language
from dashboard.words.table import texts
from tests.dashboard import lived
from tests.once import made_once

from .waiting import appears, ready

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
SIZE: ViewportSize = {"width": 1440, "height": 1000}
NAMES = ("chromium", "chromium-browser", "google-chrome")
# A page is left after seconds: what V8 spends on its slowest and fastest code, which works alike, never pays here.
ARGUMENTS = ("--no-sandbox", "--js-flags=--no-turbofan")


class Served(NamedTuple):
    """Where the dashboard answers, its database, and the data folder that rebuilds it."""

    url: str
    database: Path
    folder: Path


def open_page(tab: Page, served: Served, address: str) -> None:
    """Open an address of the dashboard cold, and wait until its page has run."""
    tab.goto(f"{served.url}/{address}")
    appears(tab.locator("h1"))
    expect(tab.get_by_role("heading", level=1)).to_have_text(title(address, "zh" if "lang=zh" in address else "en"))
    ready(tab)


def title(address: str, language: Language) -> str:
    """What the page of an address is called in this language."""
    name = address.split("?", maxsplit=1)[0]
    return texts()[f"pages.{name or 'overview'}.title"].by_language[language] if language == "zh" else PAGES[name]


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
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """`streamlit run dashboard/app.py` over a sample database of its own, with loads and decisions behind it."""

    def make(folder: Path) -> None:
        lived.make(folder / "chuhai.duckdb", folder / "data")

    folder = shutil.copytree(made_once(tmp_path_factory, "lived", make), tmp_path_factory.mktemp("served") / "lived")
    database = folder / "chuhai.duckdb"
    with running(database, folder / "server.log") as url:
        yield Served(url, database, folder / "data")


@pytest.fixture(scope="session")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The same over some hundred figures and deals, read from the articles beside the repository."""
    articles = ROOT.parent / "shared" / "benchmark" / "dev"
    if not articles.is_dir():
        pytest.skip(f"needs the articles in ../{articles.relative_to(ROOT.parent)}")

    def make(folder: Path) -> None:
        load = [sys.executable, "-m", "etl.cli", "--database", str(folder / "chuhai.duckdb"), "load", str(articles)]
        subprocess.run(load, cwd=ROOT, check=True, capture_output=True)

    folder = made_once(tmp_path_factory, "crowded", make)
    log = tmp_path_factory.mktemp("crowded") / "server.log"
    with running(folder / "chuhai.duckdb", log) as url:
        yield Served(url, folder / "chuhai.duckdb", folder)


@contextmanager
def running(database: Path, log: Path, **more: str) -> Iterator[str]:
    """A server over this database, with `more` in its environment, ended afterwards; gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/app.py", f"--server.port={port}"]
    environment = os.environ | {"CHUHAI_DATABASE": str(database), "PYTHONPATH": str(ROOT), **more}
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


@pytest.fixture(scope="session")
def window(chromium: Browser) -> Iterator[BrowserContext]:
    """One window for all tests: what every page is made of is fetched and compiled once."""
    opened = chromium.new_context(viewport=SIZE, accept_downloads=True, locale="en-GB")
    opened.set_default_timeout(60_000)
    yield opened
    opened.close()


@pytest.fixture
def tab(window: BrowserContext) -> Iterator[Page]:
    """The window's page as a fresh one has it, which spares what it takes to start one; fails the test where the page's
    console shows an error.
    """
    page = window.pages[0] if window.pages else window.new_page()
    page.set_viewport_size(SIZE)
    page.emulate_media(media="null", color_scheme="null")
    with heard(page) as errors:
        yield page
    leave(page)  # what is still being drawn then may complain
    assert not errors, errors


@contextmanager
def heard(page: Page) -> Iterator[list[str]]:
    """The errors that a page's console shows, as they come, and the words of dialogs, which none of our pages has."""
    errors: list[str] = []

    def logged(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(message.text)

    def failed(error: Error) -> None:
        errors.append(str(error))

    def asked(dialog: Dialog) -> None:
        errors.append(f"something of an article ran: {dialog.message}")
        dialog.dismiss()

    page.on("console", logged)
    page.on("pageerror", failed)
    page.on("dialog", asked)
    yield errors
    page.remove_listener("console", logged)
    page.remove_listener("pageerror", failed)
    page.remove_listener("dialog", asked)


def leave(page: Page) -> None:
    """Forget all that was kept for the page, and leave it; close it where it cannot be left, and what it opened."""
    for other in page.context.pages[1:]:
        other.close()
    try:
        page.evaluate("localStorage.clear()")
        page.goto("about:blank")
    except Error:  # it was never anywhere, or is broken
        page.close()
    page.context.clear_cookies()


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
