"""What only a browser tells of companies and markets: the address follows links within a page, bars open evidence."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import Served, open_page
from .waiting import appears, settled

pytestmark = pytest.mark.browser


def test_a_partner_leads_to_its_page_and_back(tab: Page, served: Served) -> None:
    open_page(tab, served, "companies?about=gac")
    tab.get_by_role("link", name="Toyota (丰田)").click()
    appears(tab.get_by_text("Toyota (丰田) is a carmaker from Japan."))
    settled(tab)
    expect(tab).to_have_url(re.compile("about=toyota$"))
    tab.go_back()
    appears(tab.get_by_text("GAC Group (广汽) is a carmaker from China."))


def test_a_bar_opens_what_stands_behind_it(tab: Page, served: Served) -> None:
    open_page(tab, served, "markets")
    chart = tab.locator(".js-plotly-plot").first
    appears(chart.locator(".main-svg").first)
    chart.locator(".bars .point path").first.click(force=True)
    appears(tab.get_by_text("Official series, from: A statistics page").first)
    expect(tab).to_have_url(re.compile("point="))
