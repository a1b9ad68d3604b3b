"""A chart saved as a picture keeps its source line, its words and its ground."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from .conftest import Served, open_page

pytestmark = pytest.mark.browser


def test_a_chart_is_saved_as_png_and_svg(tab: Page, served: Served, tmp_path: Path) -> None:
    open_page(tab, served, "overseas_production")
    tab.locator(".js-plotly-plot .modebar-btn").first.wait_for(state="attached")
    saved = {}
    for kind in ("PNG", "SVG"):
        button = tab.get_by_role("button", name=f"Save the chart as {kind}").first
        button.focus()
        with tab.expect_download() as waiting:
            tab.keyboard.press("Enter")
        assert waiting.value.suggested_filename == f"chuhai-abroad-ratio-all.{kind.lower()}"
        saved[kind] = tmp_path / kind
        waiting.value.save_as(saved[kind])
    assert saved["PNG"].read_bytes().startswith(b"\x89PNG")
    drawn = saved["SVG"].read_text(encoding="utf-8")
    assert "Source:" in drawn
    assert "less than 10%" in drawn
    assert "rgb(255, 255, 255)" in drawn, "words keep the ground that they were drawn for"
