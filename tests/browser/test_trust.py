"""From a mark to its sentence and its claim's page, filters in the address, and the search box, in a real browser."""

from __future__ import annotations

import re

import duckdb
import pytest
from playwright.sync_api import Page, expect

from .conftest import Served, open_page
from .waiting import appears, settled

pytestmark = pytest.mark.browser


# Where the first mark with an id of a claim or deal stands in its chart.
FIRST = """graph => {
    for (const [place, trace] of graph.data.entries()) {
        const found = (trace.customdata || []).findIndex(row => row && /^[0-9a-f]{16}$/.test(row[0]));
        if (found >= 0) {
            const [at, layout] = [graph.calcdata[place][found], graph._fullLayout];
            return [layout.xaxis.c2p(at.x) + layout.xaxis._offset, layout.yaxis.c2p(at.y) + layout.yaxis._offset];
        }
    }
}"""


def cell(served: Served, query: str) -> str:
    with duckdb.connect(str(served.database), read_only=True) as connection:
        found = connection.execute(query).fetchone()
    assert found is not None
    return str(found[0])


@pytest.mark.parametrize(("page", "place"), [("exports", 0), ("overseas_production", 0), ("deals", 0), ("deals", 1)])
def test_a_mark_opens_its_sentence_and_leads_to_its_claim(page: str, place: int, tab: Page, served: Served) -> None:
    open_page(tab, served, page)
    chart = tab.locator(".js-plotly-plot").nth(place)
    chart.scroll_into_view_if_needed()
    appears(chart.locator(".main-svg").first)
    x, y = chart.evaluate(FIRST)
    chart.click(position={"x": x, "y": y}, force=True)
    link = tab.get_by_role("link", name="All about this claim").first
    appears(link)
    link.click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("One claim")
    appears(tab.get_by_text("Every field as read"))
    expect(tab).to_have_url(re.compile(r"/claim\?.*id=[0-9a-f]{16}"))


def test_a_filter_is_taken_away_from_the_page_and_its_address(tab: Page, served: Served) -> None:
    open_page(tab, served, "exports?company=byd&status=Target")
    appears(tab.get_by_text("Only BYD, with the brands it owns"))
    appears(tab.get_by_text("only target figures"))
    tab.get_by_role("button", name="Kinds of statement: Target").click()
    expect(tab.get_by_text("only target figures")).to_have_count(0)
    expect(tab).not_to_have_url(re.compile("status="))
    appears(tab.get_by_text("Only BYD, with the brands it owns"))


def test_the_box_finds_two_chinese_letters_and_leads_to_the_claim(tab: Page, served: Served) -> None:
    open_page(tab, served, "exports?company=XPeng")
    box = tab.get_by_role("textbox", name="Search")
    box.fill("小鹏")
    box.press("Enter")
    expect(tab.get_by_role("heading", level=1)).to_have_text("Search")
    settled(tab)
    expect(tab).to_have_url(re.compile("q=%E5%B0%8F%E9%B9%8F"))
    appears(tab.get_by_text("Only XPeng"))
    appears(tab.locator("[data-testid=stHtml] mark").filter(has_text="小鹏").first)
    tab.get_by_role("link", name="Volkswagen, XPeng: equity stake").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("One claim")
    appears(tab.locator("[data-testid=stHtml] mark").first)
    expect(tab.locator("[data-testid=stHtml] mark").first).to_contain_text("4.99%")


def test_a_number_in_the_opening_sentence_is_a_link_to_its_claim(tab: Page, served: Served) -> None:
    open_page(tab, served, "brand_share")
    share = cell(served, "SELECT point_id FROM mart.points WHERE origin = 'official' AND stated = 69.5")
    link = tab.get_by_role("link", name="69.5%").first
    assert link.evaluate("link => link.href") == f"{served.url}/claim?id={share}"
    open_page(tab, served, f"claim?id={share}")
    appears(tab.get_by_text("no rule read it"))
    appears(tab.locator("code").filter(has_text=f"/claim?id={share}").first)
    expect(tab.locator("code").filter(has_text=f"/claim?id={share}").first).to_have_text(
        f"{served.url}/claim?id={share}"
    )
