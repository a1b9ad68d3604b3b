"""Readers who all filter at once and look at what they get: what a change takes the one of them who has a real browser,
and what goes wrong for any. The others need no browser (light.py): on one machine theirs would be what is measured.
"""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
from marks import MARKS, PAUSE, REDRAWN, SHOWN
from playwright.async_api import Page, async_playwright

LOST = 20_000  # milliseconds after which a change counts as an error
OPENING = 15  # seconds in which the browser has surely opened the page
LIGHT = Path(__file__).with_name("light.py")


@dataclass(frozen=True, slots=True)
class Crowd:
    """What readers met: milliseconds of each change in the browser, of each answer to the others, and errors."""

    drawn: Sequence[float]
    answered: Sequence[float]
    errors: Sequence[str]


def crowd(chromium: str, address: str, people: int, seconds: float) -> Crowd:
    """Let so many readers filter the page at this address for so long, in processes of their own."""
    others = _start([str(LIGHT), address, str(people - 1), str(seconds + OPENING)])
    assert others.stdout is not None
    said = others.stdout.readline().strip()
    seen, _ = _start([__file__, chromium, address, str(seconds)]).communicate()
    rest, _ = others.communicate()
    if said != "ready" or not seen or not rest:
        raise SystemExit("the readers broke off")
    one, all_others = json.loads(seen), json.loads(rest)
    return Crowd(one["times"], all_others["times"], [*one["errors"], *all_others["errors"]])


def late(times: Sequence[float]) -> float:
    """What 19 of 20 changes take at most."""
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


def megabytes(pid: int) -> float:
    """The memory of a process and of all that it started."""
    process = psutil.Process(pid)
    return sum(each.memory_info().rss for each in (process, *process.children(recursive=True))) / 1e6


def _start(command: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, encoding="utf-8")


async def _reader(page: Page, until: float) -> tuple[list[float], list[str]]:
    """Move the first year up and down until the time is over."""
    key, chance = "ArrowRight", random.Random(0)
    times: list[float] = []
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    while time.monotonic() < until:
        await page.wait_for_timeout(1000 * chance.uniform(*PAUSE))
        try:
            await page.get_by_role("slider").first.focus()
            before = await page.evaluate(SHOWN)
            started = await page.evaluate("performance.now()")
            await page.evaluate(f"before => {{ window.redrawn = ({REDRAWN})(before) }}", before)
            await page.keyboard.press(key)
            times.append(await asyncio.wait_for(page.evaluate("window.redrawn"), LOST / 1000) - started)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what a reader meets
            errors.append(f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}")
        key = "ArrowLeft" if key == "ArrowRight" else "ArrowRight"
    return times, errors


async def _main(chromium: str, address: str, seconds: float) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = await browser.new_page(viewport={"width": 1440, "height": 1000})
        await page.goto(address)
        await page.wait_for_function(f"({MARKS})() > 0", timeout=60_000)
        await page.wait_for_timeout(5000)  # until the blocks below the first have come
        times, errors = await _reader(page, time.monotonic() + seconds)
        await browser.close()
    print(json.dumps({"times": times, "errors": errors}))


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
