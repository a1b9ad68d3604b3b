"""Every page in both themes and languages: it fits both widths, and nothing in it is grave or of an article's own."""

from __future__ import annotations

import re
from urllib.parse import quote_plus

import duckdb
import pytest
from playwright.sync_api import Page, expect

from tests.dashboard import lived, sample

from .conftest import PAGES, SIZE, Served, open_page, title
from .grave import grave
from .waiting import appears, settled, sideways

pytestmark = pytest.mark.browser

ADDRESSES = (
    *(page for page in PAGES if page != "changes"), "changes?load=3",
    "deals?partners_view=table", "contradictions?verdict=agree", "exports?company=byd", "companies?about=byd",
    "claim?id={deal}", "claim?id={figure}", "articles?article={headline}", "search?q=Evil",
)  # fmt: skip
CHARTLESS = {
    "", "articles", "contradictions", "changes?load=3", "quality", "decisions", "method", "search", "claim",
    "data", "query", "companies", "deals?partners_view=table", "claim?id={deal}", "claim?id={figure}",
    "articles?article={headline}", "search?q=Evil",
}  # fmt: skip
HAN = re.compile(r"[\u4e00-\u9fff]")
# What hostile words of articles and people would become, were they anything but text.
INTERPRETED = ", ".join(
    f"[data-testid=stMain] {made}"
    for made in (
        "a[href^='http://e.example']", "a[href^='javascript']", "strong:text-is('bold')", "strong:text-is('table')",
        "em:text-is('Marlow')", "em:text-is('told')", "b:text-is('more')", "b:text-is('x')", "span:text-is('so')",
        ".katex", "script", "img[src=x]",
    )
)  # fmt: skip
# The hostile words, and the pages on which they are to be read, letter by letter.
WORDS = {
    "title": sample.HOSTILE_TITLE, "part of it": "**bold** <script>alert(1)", "publisher": "+Evil Times",
    "sentence": "2030 & <b>more</b>", "carrier": "[x](javascript:alert(1)) *told* again", "object": lived.OBJECT,
    "reason": lived.WHY, "person": "Ann *Marlow*",
}  # fmt: skip
READ = {
    "": ("part of it", "publisher"), "exports": ("publisher",), "companies?about=byd": ("title", "publisher"),
    "contradictions?verdict=agree": ("publisher",), "deals?partners_view=table": ("object",),
    "changes?load=3": ("title", "object"), "decisions": ("object", "reason", "person"),
    "claim?id={deal}": ("title", "publisher", "object", "reason", "person"),
    "claim?id={figure}": ("title", "publisher", "sentence"),
    "articles?article={headline}": ("title", "publisher", "sentence", "carrier"),
    "search?q=Evil": ("title", "publisher", "sentence"),
}  # fmt: skip
# Charts under whose marks an article's title opens, whose signs for Plotly are to be letters there as well.
HOVERED = {"electrification", "exports?company=byd", "overseas_production", "brand_share"}
HOVERS = """() => [...document.querySelectorAll('.js-plotly-plot')]
    .flatMap(chart => chart.data.flatMap(trace => trace.hovertext ?? [])).flat()"""
# Breaks of lines that nobody sees stand in long words.
READS = "words => words.every(one => document.body.textContent.replaceAll('\u2060', '').includes(one))"


@pytest.fixture(scope="module")
def named(served: Served) -> dict[str, str]:
    """What stands for names in addresses: a deal, a figure and an article."""
    with duckdb.connect(str(served.database), read_only=True) as connection:
        said = "SELECT point_id FROM mart.points WHERE contains(evidence, '<b>more</b>')"
        [(figure,)] = connection.execute(said).fetchall()
        [(deal,)] = connection.execute("SELECT deal_id FROM mart.deals WHERE kind = 'joint_development'").fetchall()
    headline = quote_plus(f"{sample.HOSTILE_TITLE} (+Evil Times, 2025-05-20)")
    return {"deal": str(deal), "figure": str(figure), "headline": headline}


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_whole_and_fits(address: str, tab: Page, served: Served, named: dict[str, str]) -> None:
    open_page(tab, served, address.format(**named))
    expect(tab.locator("[data-testid=stException]")).to_have_count(0)
    tab.wait_for_function(READS, arg=[WORDS[name] for name in READ.get(address, ())])
    names = charts(tab, is_drawn=address not in CHARTLESS)
    assert all(len(name) > 20 for name in names), names
    assert len(set(names)) == len(names)
    hovers = " ".join(tab.evaluate(HOVERS))
    assert "<script" not in hovers
    assert "<b>more</b>" not in hovers
    assert "&lt;script&gt;" in hovers or address not in HOVERED
    fits(tab)
    tab.set_viewport_size(SIZE)
    tab.emulate_media(color_scheme="dark")
    expect(tab.locator("[data-testid=stApp]")).to_have_css("background-color", "rgb(16, 22, 30)")
    tab.get_by_role("radio", name="中文").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text(title(address, "zh"))
    settled(tab)
    assert all(HAN.search(name) for name in charts(tab, is_drawn=address not in CHARTLESS))
    fits(tab)


def charts(tab: Page, *, is_drawn: bool) -> list[str]:
    """The names of the page's charts for who hears it."""
    found = tab.locator("[data-testid=stPlotlyChart]")
    if is_drawn:
        appears(found.first)
    return [chart.get_attribute("aria-label") or "" for chart in found.all()]


def fits(tab: Page) -> None:
    """Nothing of an article runs in the page, nothing in it is grave, and nothing is wider than the window."""
    expect(tab.locator(INTERPRETED)).to_have_count(0)
    assert grave(tab) == []
    for width in (1440, 390):
        assert sideways(tab, width) <= 0, width
