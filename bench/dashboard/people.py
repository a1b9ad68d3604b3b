"""Readers who all filter at once, each in a tab of a real browser: what a change takes, and what goes wrong."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import time
from dataclasses import asdict, dataclass

import psutil
from marks import MARKS, REDRAWN
from playwright.async_api import Browser, Page, async_playwright

PAUSE = (1.5, 4.5)  # seconds in which a reader looks at the chart
LOST = 20_000  # milliseconds after which a change counts as an error


@dataclass(frozen=True, slots=True)
class Crowd:
    """What readers met: milliseconds a change by half of them, by 19 in 20 of them, and errors."""

    changes: int
    median: float
    late: float
    errors: tuple[str, ...]


def crowd(chromium: str, address: str, people: int, seconds: float) -> Crowd:
    """Let so many readers filter the page at this address for so long, in a process of their own."""
    command = [sys.executable, __file__, chromium, address, str(people), str(seconds)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    found = json.loads(done.stdout)
    return Crowd(found["changes"], found["median"], found["late"], tuple(found["errors"]))


def megabytes(pid: int) -> float:
    """The memory of a process and of all that it started."""
    process = psutil.Process(pid)
    return sum(each.memory_info().rss for each in (process, *process.children(recursive=True))) / 1e6


async def _reader(page: Page, until: float, chance: random.Random, times: list[float], errors: list[str]) -> None:
    """Move the first year up and down until the time is over."""
    key = "ArrowRight"
    while time.monotonic() < until:
        await page.wait_for_timeout(1000 * chance.uniform(*PAUSE))
        try:
            await page.get_by_role("slider").first.focus()
            before = await page.evaluate(MARKS)
            started = await page.evaluate("performance.now()")
            await page.evaluate(f"before => {{ window.redrawn = ({REDRAWN})(before) }}", before)
            await page.keyboard.press(key)
            times.append(await asyncio.wait_for(page.evaluate("window.redrawn"), LOST / 1000) - started)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what a reader meets
            errors.append(f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}")
        key = "ArrowLeft" if key == "ArrowRight" else "ArrowRight"


async def _open(browser: Browser, address: str, errors: list[str]) -> Page:
    """The page, in a tab of its own, once its chart is drawn."""
    page = await (await browser.new_context(viewport={"width": 1440, "height": 1000})).new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    await page.goto(address)
    await page.wait_for_function(f"({MARKS})() > 0", timeout=60_000)
    return page


async def _main(chromium: str, address: str, people: int, seconds: float) -> Crowd:
    times: list[float] = []
    errors: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        pages = [await _open(browser, address, errors) for _ in range(people)]
        until = time.monotonic() + seconds
        await asyncio.gather(*(_reader(page, until, random.Random(n), times, errors) for n, page in enumerate(pages)))
        await browser.close()
    times.sort()
    return Crowd(len(times), times[len(times) // 2], times[int(len(times) * 0.95)], tuple(errors))


if __name__ == "__main__":
    found = asyncio.run(_main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])))
    print(json.dumps(asdict(found)))
