"""What a reader with a screen reader, a keyboard or weak eyes needs: links by name, focus, the theme's ink."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from .conftest import PAGES, Served, open_page
from .waiting import appears

pytestmark = pytest.mark.browser

FOCUSED = """() => {
    const shown = document.activeElement, style = getComputedStyle(shown);
    return {role: shown.getAttribute('role') || shown.tagName, name: shown.innerText,
        is_marked: style.boxShadow !== 'none' || style.outlineStyle !== 'none'}
}"""


def test_navigation_is_a_list_of_links(tab: Page, served: Served) -> None:
    open_page(tab, served, "")
    links = tab.get_by_role("navigation", name="Pages").get_by_role("link")
    assert [name.split("\n")[-1].strip() for name in links.all_inner_texts()] == [
        name for page, name in PAGES.items() if page != "claim"
    ]


def test_the_keyboard_reaches_filters_tabs_and_downloads(tab: Page, served: Served) -> None:
    open_page(tab, served, "overseas_production")
    reached = []
    for _ in range(40):
        tab.keyboard.press("Tab")
        reached.append(tab.evaluate(FOCUSED))
    roles = [one["role"] for one in reached]
    assert {"combobox", "radio", "BUTTON"} <= set(roles)
    assert any("Download" in one["name"] for one in reached)
    assert all(one["is_marked"] for one in reached if one["role"] in {"radio", "BUTTON"}), reached


def test_the_keyboard_opens_a_table_and_a_row(tab: Page, served: Served) -> None:
    open_page(tab, served, "overseas_production")
    tab.get_by_role("radio", name="Chart").first.focus()
    tab.keyboard.press("ArrowRight")
    tab.keyboard.press("Enter")
    table = tab.locator("[data-testid=stDataFrame]").first
    appears(table)
    table.locator("canvas").first.focus()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Shift+Space")
    appears(tab.locator("[data-testid=stHtml] mark").first)


def test_charts_follow_a_change_of_theme(tab: Page, served: Served) -> None:
    # No text stands there while the chart is drawn anew.
    ink = "chart => [...chart.querySelectorAll('.xtick text')].map(text => getComputedStyle(text).fill)[0] ?? null"
    open_page(tab, served, "brand_share")
    chart = tab.locator(".js-plotly-plot").first
    appears(chart.locator(".xtick text").first)
    before = chart.evaluate(ink)
    tab.emulate_media(color_scheme="dark")
    for _ in range(40):
        tab.wait_for_timeout(250)
        if chart.evaluate(ink) not in {before, None}:
            return
    pytest.fail(f"the words are still {before} on a dark page")
