"""Both languages in the browser: the switch, the address, the tag that screen readers go by; and pages on paper."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import Served, open_page
from .waiting import FITTED, appears, settled

pytestmark = pytest.mark.browser

EDGES = "[...document.querySelectorAll('.js-plotly-plot .main-svg')].map(svg => svg.getBoundingClientRect().right)"
A4 = 1047  # CSS pixels between the margins of a page that lies on its side


def test_the_language_is_switched_and_kept(tab: Page, served: Served) -> None:
    open_page(tab, served, "exports")
    assert tab.evaluate("document.documentElement.lang") == "en"
    tab.get_by_role("radio", name="中文").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("出口")
    expect(tab).to_have_url(re.compile("lang=zh"))
    assert tab.evaluate("document.documentElement.lang") == "zh-Hans"
    tab.get_by_role("link", name="品牌份额").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("品牌份额")
    settled(tab)
    expect(tab).to_have_url(re.compile("lang=zh"))
    appears(tab.get_by_text("自主品牌占中国乘用车销量的69.5%"))
    tab.reload()
    expect(tab.get_by_role("heading", level=1)).to_have_text("品牌份额")


def test_a_link_is_the_same_in_both_languages(tab: Page, served: Served) -> None:
    open_page(tab, served, "exports?company=比亚迪&exports_view=table")
    for _ in range(2):
        expect(tab).to_have_url(re.compile("company=BYD"))
        appears(tab.get_by_role("radio", name="Table").first)
        expect(tab.get_by_role("radio", name="Table").first).to_have_attribute("aria-checked", "true")
        tab.reload()
        settled(tab)
    tab.get_by_role("radio", name="Chart").first.click()
    expect(tab).not_to_have_url(re.compile("exports_view"))
    tab.go_back()
    appears(tab.get_by_role("radio", name="Table").first)
    expect(tab.get_by_role("radio", name="Table").first).to_have_attribute("aria-checked", "true")


def test_a_page_is_whole_on_paper(tab: Page, served: Served) -> None:
    open_page(tab, served, "overseas_production")
    expect(tab.locator(".js-plotly-plot .main-svg").first).to_be_attached()
    tab.wait_for_function(FITTED)
    printed = tab.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) >= 2
    tab.emulate_media(media="print")
    expect(tab.locator("[data-testid=stSidebar]")).to_be_hidden()
    expect(tab.locator("[data-testid=stPopover]").first).to_be_hidden()
    # Charts are drawn anew in the width that they have without the sidebar.
    tab.wait_for_function(f"() => {{ const edges = {EDGES}; return edges.length && Math.max(...edges) <= {A4}; }}")
