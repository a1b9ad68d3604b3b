"""Blocks below a page's first chart: they come after it, without anything a reader does, and stay."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .conftest import Served, open_page

pytestmark = pytest.mark.browser


def test_the_first_chart_comes_before_the_others_and_all_come(tab: Page, served: Served) -> None:
    tab.add_init_script(
        """window.seen = [];
        new MutationObserver(() => {
            const drawn = new Set([...document.querySelectorAll('.js-plotly-plot .main-svg')]
                .map(chart => chart.closest('.js-plotly-plot'))).size;
            if (drawn && drawn !== window.seen.at(-1)) window.seen.push(drawn);
        }).observe(document, {subtree: true, childList: true});"""
    )
    open_page(tab, served, "exports")
    blocks = tab.locator("[data-testid=stPlotlyChart]")
    assert blocks.count() > 2
    expect(tab.locator(".js-plotly-plot .main-svg").first).to_be_visible()
    seen = tab.evaluate("window.seen")
    assert seen[0] == 1
    assert max(seen) == blocks.count()
