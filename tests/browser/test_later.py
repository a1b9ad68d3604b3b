"""Blocks below a page's first chart: they come after it, when the reader is near or prints, and stay."""

from __future__ import annotations

import duckdb
import pytest
from playwright.sync_api import Page, expect

from .conftest import Served, open_page
from .waiting import LATER, appears, settled

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
    appears(tab.locator(".js-plotly-plot .main-svg").first)
    seen = tab.evaluate("window.seen")
    assert seen[0] == 1
    assert max(seen) == blocks.count()
    tab.close()  # or the script would go on in the pages of other tests


def test_what_is_far_below_comes_when_the_page_is_scrolled_there(tab: Page, served: Served) -> None:
    tab.set_viewport_size({"width": 1440, "height": 700})
    tab.goto(f"{served.url}/exports")
    appears(tab.locator(".js-plotly-plot .main-svg").first)
    heading = tab.locator("h2").last
    expect(heading).to_be_attached()
    waiting = tab.locator(LATER)
    expect(waiting.first).to_be_attached()
    last = waiting.last
    name = last.get_attribute("class") or ""
    heading.scroll_into_view_if_needed()
    own = next(part for part in name.split() if part.endswith("_later"))
    expect(tab.locator(f".{own}").and_(tab.locator(LATER))).to_have_count(0)
    settled(tab)
    charts = tab.locator("[data-testid=stPlotlyChart]").count()
    tab.get_by_role("slider").first.focus()
    tab.keyboard.press("ArrowRight")
    tab.wait_for_timeout(500)
    assert tab.locator(LATER).count() == 0, "what has come stays"
    assert tab.locator("[data-testid=stPlotlyChart]").count() == charts


def test_a_place_whose_top_was_scrolled_past_is_filled_while_its_rest_is_in_sight(tab: Page, served: Served) -> None:
    tab.set_viewport_size({"width": 1440, "height": 700})
    tab.goto(f"{served.url}/exports")
    expect(tab.locator(".st-key-nev_exports_chart .main-svg").first).to_be_attached()
    place = tab.locator(".st-key-destinations_later").and_(tab.locator(LATER))
    expect(tab.locator(".st-key-maker_exports_later")).to_be_attached()
    place.evaluate(
        """place => place.closest('[data-testid=stMain]')
            .scrollBy({top: place.getBoundingClientRect().bottom - 200, behavior: 'instant'})"""
    )
    expect(place).to_have_count(0, timeout=20_000)


def test_a_print_from_the_browsers_menu_says_what_is_missing_and_draws_it(tab: Page, served: Served) -> None:
    tab.set_viewport_size({"width": 1440, "height": 700})
    tab.goto(f"{served.url}/exports")
    expect(tab.locator(LATER).last).to_be_attached()
    hint = tab.locator(f"{LATER} .later").last
    expect(hint).to_have_text("This part is drawn when the page is scrolled to it.")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert hint.text_content() == "This part was not drawn yet. It is now: print once more, and it is here."
    expect(tab.locator(LATER)).to_have_count(0, timeout=20_000)


def test_a_link_to_a_claim_far_below_leads_to_its_sentence(tab: Page, served: Served) -> None:
    with duckdb.connect(str(served.database), read_only=True) as connection:
        asked = "SELECT point_id FROM mart.points WHERE subject = 'byd' AND metric = 'exports' AND status = 'actual'"
        [(claim,), *_] = connection.execute(asked).fetchall()
    tab.set_viewport_size({"width": 1440, "height": 700})
    tab.goto(f"{served.url}/exports?point={claim}")
    expect(tab.locator(".st-key-maker_exports_evidence blockquote").first).to_be_in_viewport()
