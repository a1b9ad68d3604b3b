"""Measures the dashboard in a real browser, side by side with the least page that draws the same chart and with Dash.

Run it as `python bench/dashboard/measure.py` in a checkout with the extra `bench` (in an environment of its own: Dash
changes pytest) and a Chromium; on a machine that is doing something else its figures mean little. The three servers run
at once over the same database, and take turns. A reader opens the page for the first time (until the chart is drawn),
then moves the first year to and fro (until it is drawn anew), then on and on, to years nobody asked for before. Then
`--people` readers filter our page at once, one of them in a browser, and look at what they get for a second to three,
beside one alone. It ends with 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from databases import ROOT, make, ship
from marks import FIRST_YEAR, LAST_YEAR, MARKS, REDRAWN, SHOWN
from people import crowd, late, megabytes
from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).parent
FLOOR, DASH, OURS = "least Streamlit page", "Plotly Dash", "Chuhai"
FIRST, CHANGE, FLAT, CROWDED, GROWN = 1.0, 0.8, 1.3, 3.0, 1.1  # bars; what of, is printed beside each

FRESH = 6  # steps of the first year on and on, the first of which was taken before


@contextmanager
def serving(name: str, database: Path) -> Iterator[tuple[str, int]]:
    """One of the three servers over a database; gives the address of its page and its process id."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    streamlit = [sys.executable, "-m", "streamlit", "run", "--server.headless=true", f"--server.port={port}"]
    commands = {
        FLOOR: [*streamlit, str(HERE / "floor.py")],
        DASH: [sys.executable, str(HERE / "dash_page.py"), str(port)],
        OURS: [*streamlit, str(ROOT / "dashboard" / "app.py")],
    }
    environment = os.environ | {"CHUHAI_DATABASE": str(database), "PYTHONPATH": f"{HERE}{os.pathsep}{ROOT}"}
    silent = subprocess.DEVNULL
    server = subprocess.Popen(commands[name], cwd=ROOT, env=environment, stdout=silent, stderr=silent)
    try:
        yield (
            _answering(f"http://127.0.0.1:{port}")
            + (f"/exports?years={FIRST_YEAR}&years={LAST_YEAR}" if name == OURS else "/"),
            server.pid,
        )
    finally:
        server.terminate()
        server.wait(timeout=20)


def _answering(address: str) -> str:
    for _ in range(300):
        try:
            with urllib.request.urlopen(address, timeout=2):
                return address
        except OSError:
            time.sleep(0.2)
    raise SystemExit(f"{address} does not answer")


def first_load(browser: Browser, address: str) -> float:
    """Milliseconds until a browser that has cached nothing has drawn the chart."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    page = context.new_page()
    page.goto(address, wait_until="commit")
    taken = float(page.evaluate(REDRAWN, ""))
    context.close()
    return taken


def change(page: Page, key: str) -> float:
    """Milliseconds from pressing a key on the slider of years until the chart is another one."""
    thumb = page.get_by_role("slider").first
    thumb.focus()
    before = page.evaluate(SHOWN)
    started = float(page.evaluate("performance.now()"))
    drawn = page.evaluate_handle(f"before => {{ window.redrawn = ({REDRAWN})(before) }}", before)
    drawn.dispose()
    page.keyboard.press(key)
    return float(page.evaluate("window.redrawn")) - started


class Taken(NamedTuple):
    """Median milliseconds: of a first load, of a change between two years, and of one to a year not seen before."""

    load: float
    change: float
    fresh: float


def measured(browser: Browser, addresses: dict[str, str], rounds: int) -> dict[str, Taken]:
    """What each server takes; the servers take turns."""
    loads: dict[str, list[float]] = {name: [] for name in addresses}
    changes: dict[str, list[float]] = {name: [] for name in addresses}
    fresh: dict[str, list[float]] = {name: [] for name in addresses}
    for name in [*addresses] * rounds:
        loads[name].append(first_load(browser, addresses[name]))
    pages = {name: browser.new_page(viewport={"width": 1440, "height": 1000}) for name in addresses}
    for name, page in pages.items():
        page.goto(addresses[name])
        page.wait_for_function(f"({MARKS})() > 0")
    for turn in range(3 * rounds):
        for page_name, page in pages.items():
            changes[page_name].append(change(page, "ArrowRight" if turn % 2 == 0 else "ArrowLeft"))
            page.wait_for_timeout(1000)
    for turn in range(FRESH):
        for page_name, page in pages.items():
            if turn:  # the first step goes where the changes went
                fresh[page_name].append(change(page, "ArrowRight"))
            else:
                change(page, "ArrowRight" if rounds % 2 == 0 else "ArrowLeft")
            page.wait_for_timeout(1000)
    for page in pages.values():
        page.close()
    return {name: Taken(*(statistics.median(times[name]) for times in (loads, changes, fresh))) for name in addresses}


def tell(name: str, value: float, bar: float, ok: bool) -> bool:
    """Print one ratio beside its bar; returns whether it keeps it."""
    print(f"  {name:<58} {value:5.2f}  bar {bar:.2f}  {'kept' if ok else 'MISSED'}", flush=True)
    return ok


def compare(found: dict[str, Taken]) -> bool:
    """Print the times and ratios of one database; returns whether all bars are kept."""
    for name, (load, changed, fresh) in found.items():
        print(
            f"  {name:<24} first load {load:7.0f} ms   filter change {changed:6.0f} ms   fresh {fresh:6.0f} ms",
            flush=True,
        )
    floor, dash, ours = found[FLOOR], found[DASH], found[OURS]
    kept = [tell("first load of the floor's", ours.load / floor.load, FIRST, ours.load <= FIRST * floor.load)]
    for what, at in (("filter change", 1), ("fresh change", 2)):
        kept += [
            tell(f"{what} of the floor's", ours[at] / floor[at], CHANGE, ours[at] <= CHANGE * floor[at]),
            tell(f"{what} of Dash's", ours[at] / dash[at], 1.0, ours[at] < dash[at]),
        ]
    return all(kept)


def together(chromium: str, database: Path, people: int, seconds: float) -> list[bool]:
    """Print what a reader meets among many at once beside what one meets alone; returns for each bar whether it is
    kept.
    """
    with serving(OURS, database) as (address, _):
        alone = crowd(chromium, address, 1, seconds)
        among = crowd(chromium, address, people, seconds)
    for who, found in (("one reader", alone), (f"one of {people} readers", among)):
        half = statistics.median(found.drawn)
        print(
            f"  {who:<24} {len(found.drawn)} changes, median {half:.0f} ms, 95th percentile {late(found.drawn):.0f} ms"
        )
    print(f"  the others               {len(among.answered)} changes, answered in {late(among.answered):.0f} ms (95 %)")
    errors = [*alone.errors, *among.errors]
    for error in dict.fromkeys(errors):
        print(f"  error: {error}")
    ratio = late(among.drawn) / late(alone.drawn)
    return [
        tell("95th percentile of one reader's", ratio, CROWDED, ratio <= CROWDED),
        tell("errors", len(errors), 0, not errors),
    ]


def for_long(chromium: str, database: Path, people: int, minutes: int) -> bool:
    """Print the server's memory minute by minute while readers filter; returns whether the second half is flat."""
    with serving(OURS, database) as (address, pid):
        others = threading.Thread(target=crowd, args=(chromium, address, people, 60 * minutes))
        others.start()
        taken = []
        for _ in range(minutes):
            time.sleep(60)
            taken.append(megabytes(pid))
        others.join()
    print(f"  memory by minute: {' '.join(f'{each:.0f}' for each in taken)} MB")
    ratio = taken[-1] / taken[(minutes - 1) // 2]
    return tell("memory at the end of that at half time", ratio, GROWN, ratio <= GROWN)


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and return 0 where every bar is kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--figures", type=int, nargs="+", default=[200, 10_000, 1_000_000])
    parser.add_argument(
        "--rounds", type=int, default=7, help="first loads of each page, and three times as many changes"
    )
    parser.add_argument("--people", type=int, default=16, help="readers at once, one in a browser; 0 leaves that out")
    parser.add_argument("--seconds", type=float, default=60, help="for which they filter")
    parser.add_argument("--minutes", type=int, default=0, help="of all of them filtering, for the server's memory")
    options = parser.parse_args(arguments)
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        raise SystemExit("no Chromium found")
    kept = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        shipped = Path(folder) / "shipped.duckdb"
        ship(shipped)
        ours: list[Taken] = []
        for figures in options.figures:
            database = Path(folder) / f"{figures}.duckdb"
            make(shipped, database, figures)
            print(f"{figures:,} figures", flush=True)
            with ExitStack() as stack:
                addresses = {name: stack.enter_context(serving(name, database))[0] for name in (FLOOR, DASH, OURS)}
                found = measured(browser, addresses, options.rounds)
            kept.append(compare(found))
            ours.append(found[OURS])
        for what, times in zip(("first load", "filter change", "fresh change"), zip(*ours, strict=True), strict=True):
            kept.append(
                tell(f"{what}, slowest size of fastest", max(times) / min(times), FLAT, max(times) <= FLAT * min(times))
            )
        if options.people:
            kept += together(path, database, options.people, options.seconds)
        if options.minutes:
            kept.append(for_long(path, database, options.people, options.minutes))
        browser.close()
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
