"""From every other kind of mark to its sentence: a company's dot, a line of disagreement, a bar of a rank; and back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Served, open_page
from .waiting import appears, settled

pytestmark = pytest.mark.browser

# Where the first mark that a wanted id stands for is drawn; ids are looked for in the first value of its data.
PLACE = """(graph, wanted) => {
    for (const [place, trace] of graph.data.entries()) {
        const found = (trace.customdata || []).findIndex(row => row && new RegExp(wanted).test(row[0]));
        if (found >= 0 && graph.calcdata[place][found]) {
            const [at, layout] = [graph.calcdata[place][found], graph._fullLayout];
            return [layout.xaxis.c2p(at.x) + layout.xaxis._offset, layout.yaxis.c2p(at.y) + layout.yaxis._offset];
        }
    }
}"""
# What has the focus, without its icon.
FOCUSED = """() => {
    const one = document.activeElement;
    return one.matches('button, a, [role=tab]') ? one.innerText.trim().split('\\n').pop() : '';
}"""
ID = "^[0-9a-f]{16}$"


def press(chart: Locator, wanted: str) -> None:
    """Click the first mark of a chart whose id fits."""
    chart.scroll_into_view_if_needed()
    appears(chart.locator(".main-svg").first, timeout=15_000)
    x, y = chart.evaluate(PLACE, wanted)
    chart.click(position={"x": x, "y": y}, force=True)


def test_a_company_s_dot_lists_its_deals_and_leads_to_a_sentence(tab: Page, served: Served) -> None:
    open_page(tab, served, "deals")
    press(tab.locator(".js-plotly-plot").first, "^(?![0-9a-f]{16}$).*gac")
    shown = tab.locator("[class*=partners_evidence]")
    appears(shown)
    expect(shown).to_contain_text("GAC Group")
    box = shown.locator("[data-testid=stDataFrame]").bounding_box()
    assert box is not None
    tab.mouse.click(box["x"] + 15, box["y"] + 52)
    appears(tab.locator("[data-testid=stHtml] mark").first)


def test_a_line_of_disagreement_opens_its_sides_and_closes(tab: Page, served: Served) -> None:
    open_page(tab, served, "contradictions?verdict=agree")
    press(tab.locator(".js-plotly-plot").first, ID)
    shown = tab.locator("[class*=_evidence]").first
    appears(shown)
    expect(tab).to_have_url(re.compile("point="))
    shown.get_by_role("button", name="Close").click()
    expect(tab.locator("[class*=_evidence]")).to_have_count(0)
    expect(tab).not_to_have_url(re.compile("point="))


def test_a_bar_side_by_side_opens_its_source(tab: Page, served: Served) -> None:
    open_page(tab, served, "compare")
    press(tab.locator(".js-plotly-plot").nth(1), ID)
    appears(tab.locator("[class*=_evidence]").first)


def test_by_keyboard_from_the_sidebar_to_a_sentence_and_back(tab: Page, served: Served) -> None:
    open_page(tab, served, "")
    tab.get_by_role("link", name="Overseas production").first.focus()
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("heading", level=1)).to_have_text("Overseas production")
    settled(tab)
    reach(tab, "Chart")
    tab.keyboard.press("ArrowRight")
    tab.keyboard.press("Enter")
    table = tab.locator("[data-testid=stDataFrame]").first
    appears(table, timeout=15_000)
    settled(tab)
    table.locator("canvas").first.focus()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Shift+Space")
    appears(tab.locator("[data-testid=stHtml] mark").first, timeout=15_000)
    settled(tab)
    reach(tab, "Close")
    tab.keyboard.press("Enter")
    expect(tab.locator("[data-testid=stHtml] mark")).to_have_count(0, timeout=15_000)


def reach(tab: Page, name: str) -> None:
    """Press Tab until what is called so has the focus."""
    for _ in range(60):
        tab.keyboard.press("Tab")
        if tab.evaluate(FOCUSED) == name:
            return
    pytest.fail(f"the keyboard does not reach {name}")
