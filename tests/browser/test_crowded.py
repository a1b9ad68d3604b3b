"""Pages over a database of hundreds of figures: they fit a phone, and no words of a chart cover others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from .conftest import PAGES, SIZE, Served, heard, open_page, title
from .waiting import at_last, ready, sideways

pytestmark = pytest.mark.browser

ADDRESSES = (*PAGES, "companies?about=Volkswagen", "exports?export_periods=year&export_periods=month")
# The boxes of all words of a chart: annotations, tick labels, value labels.
WORDS = """graph => [...graph.querySelectorAll('.annotation-text, .xtick text, .ytick text, .textpoint text')]
    .filter(words => words.textContent.trim())
    .map(words => [words.textContent, words.getBoundingClientRect()])
    .map(([text, box]) => [text, box.left, box.top, box.right, box.bottom])"""
# Words of a chart that stand beyond its edges, and words of the page that their box cuts off.
BEYOND = """graph => {
    const edge = graph.getBoundingClientRect();
    return [...graph.querySelectorAll('.annotation-text, .xtick text, .ytick text, .textpoint text, .legendtext')]
        .filter(words => words.textContent.trim()).filter(words => {
            const box = words.getBoundingClientRect();
            return box.left < edge.left - 2 || box.right > edge.right + 2;
        }).map(words => words.textContent);
}"""
CUT = """() => [...document.querySelectorAll('[data-testid=stMain] *')].filter(one => {
    if (one.closest('.js-plotly-plot, [data-testid=stDataFrame], pre, code, textarea, input')) return false;
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    if (!box.width || !box.height || one.clientWidth < 2 || !one.innerText?.trim()) return false;
    return one.scrollWidth > one.clientWidth + 1 && ['hidden', 'clip'].includes(style.overflowX)
        || one.scrollHeight > one.clientHeight + 2 && ['hidden', 'clip'].includes(style.overflowY);
}).map(one => one.innerText.slice(0, 80))"""
TOUCH = 3  # pixels that two boxes may share: a box is higher than its letters

Box = tuple[str, float, float, float, float]


@pytest.fixture(scope="module")
def reader(window: BrowserContext, crowded: Served) -> Iterator[Page]:
    """Who goes from page to page by the menu: to open each of them cold, as other tests do, takes twice as long."""
    page = window.new_page()
    open_page(page, crowded, "")
    yield page
    page.close()


@pytest.fixture
def tab(reader: Page) -> Iterator[Page]:
    """The reader's page; fails the test where its console shows an error."""
    reader.set_viewport_size(SIZE)
    with heard(reader) as errors:
        yield reader
    assert not errors, errors


def turn_to(tab: Page, served: Served, address: str) -> None:
    """Go to an address by its link of the menu, where it has one."""
    link = tab.locator(f"nav a[href='/{address}']")
    if link.count() != 1:
        open_page(tab, served, address)
        return
    link.dispatch_event("click")
    expect(tab.get_by_role("heading", level=1)).to_have_text(title(address, "en"))
    ready(tab)


@pytest.mark.parametrize("address", ADDRESSES)
def test_pages_fit_and_words_are_apart(address: str, tab: Page, crowded: Served) -> None:
    turn_to(tab, crowded, address)
    expect(tab.locator("[data-testid=stException]")).to_have_count(0)
    for width in (1440, 390):
        assert sideways(tab, width) <= 0, width
        assert not at_last(tab, CUT), width
        for chart in tab.locator(".js-plotly-plot").all():
            boxes: list[Box] = chart.evaluate(WORDS)
            assert boxes
            covered = [(one[0], other[0]) for one, other in combinations(boxes, 2) if overlap(one, other)]
            assert not covered, (width, covered)
            assert not chart.evaluate(BEYOND), width


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than their edges."""
    across = min(one[3], other[3]) - max(one[1], other[1])
    down = min(one[4], other[4]) - max(one[2], other[2])
    return across > TOUCH and down > TOUCH
