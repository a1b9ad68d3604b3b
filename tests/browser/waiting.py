"""When a page has become what it is to be: conditions that a page can be asked, not times that it might need."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

RUN = "[data-testid=stApp][data-test-script-state=notRunning]"
# The places of blocks that have not come. Where a run follows another at once, Streamlit keeps them hidden for a while.
LATER = "[class*=_later]:not([data-retained])"
TRIES = 40  # at a quarter of a second: on a machine that does much else a page takes that long to look as it is meant
# Whether nothing fades in or out any more; what turns for ever is no part of a page that is done.
STILL = """() => document.getAnimations().every(one =>
    one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity)"""
# Whether every chart has been drawn in the width of its place.
FITTED = """() => [...document.querySelectorAll('.js-plotly-plot')].every(chart =>
    !chart.clientWidth || Math.abs((chart._fullLayout?.width ?? 0) - chart.clientWidth) <= 1)"""
WIDER = """() => Math.max(...[document.documentElement, document.querySelector('[data-testid=stMain]')]
    .map(box => box.scrollWidth - box.clientWidth))"""


def appears(what: Locator, timeout: float = 60_000) -> None:
    """Wait until it can be seen. To expect that writes down all of the page, as a screen reader hears it, each time
    that it is not there yet, while the page is being drawn.
    """
    what.wait_for(timeout=timeout)


def ready(tab: Page) -> None:
    """Wait until no run is under way and every block of the page is drawn."""
    appears(tab.locator(RUN))
    for _ in range(600):  # what is below the window comes when somebody scrolls there, or prints
        tab.evaluate("dispatchEvent(new Event('beforeprint'))")
        if not tab.locator(LATER).count():
            break
        tab.wait_for_timeout(100)
    expect(tab.locator(LATER)).to_have_count(0)
    appears(tab.locator(RUN))


def settled(tab: Page) -> None:
    """The same after something was clicked or typed, which is given a moment to start its run: until then nothing tells
    that one is to come.
    """
    tab.wait_for_timeout(300)
    ready(tab)


def still(tab: Page) -> None:
    """Wait until nothing moves: what fades in has no contrast yet."""
    tab.wait_for_function(STILL, timeout=60_000)


def sideways(tab: Page, width: int) -> int:
    """By how many pixels the page is wider than a window of this width, once it has had time to fit."""
    tab.set_viewport_size({"width": width, "height": 900})
    tab.wait_for_function(FITTED, timeout=60_000)
    for _ in range(TRIES):
        wider = int(tab.evaluate(WIDER))
        if wider <= 0:
            break
        tab.wait_for_timeout(250)
    return wider


def at_last(tab: Page, script: str) -> list[object]:
    """What a script finds wrong with the page once it has had time to fit: nothing, or what is still wrong then."""
    for _ in range(TRIES):
        wrong = list(tab.evaluate(script))
        if not wrong:
            break
        tab.wait_for_timeout(250)
    return wrong
