"""What only a browser can tell: pages open and fit, widgets narrow charts, links restore views, files are right."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import duckdb
import pyarrow.parquet
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.dashboard import sample

from .conftest import Served, open_page
from .waiting import appears, settled

pytestmark = pytest.mark.browser

DRAWN = """graph => graph.data.flatMap(trace => trace.customdata || []).map(row => row[0]).sort()"""


def drawn(tab: Page, place: int = 0) -> list[str]:
    """The ids that a chart's marks carry."""
    chart = tab.locator(".js-plotly-plot").nth(place)
    appears(chart.locator(".main-svg").first)
    found: list[str] = chart.evaluate(DRAWN)
    return found


def ids(served: Served, where: str) -> list[str]:
    """The point ids of the database that the condition selects."""
    with duckdb.connect(str(served.database), read_only=True) as connection:
        return sorted(
            row[0] for row in connection.execute(f"SELECT point_id FROM mart.points WHERE {where}").fetchall()
        )


def mark(tab: Page, identifier: str) -> Locator:
    """The mark of a chart that carries this id."""
    place = tab.locator(".js-plotly-plot").first.evaluate(
        "(graph, id) => graph.data.filter(trace => trace.customdata)"
        ".flatMap(trace => trace.customdata.map(row => row[0])).indexOf(id)",
        identifier,
    )
    return tab.locator(".js-plotly-plot").first.locator(".points path").nth(int(place))


def test_company_and_year_narrow_the_chart(tab: Page, served: Served) -> None:
    open_page(tab, served, "exports")
    yearly = "metric = 'exports' AND destination IS NULL AND powertrain = 'all' AND period_kind = 'year'"
    assert drawn(tab) == ids(served, f"{yearly} AND subject = 'all'")

    tab.get_by_role("combobox", name="Companies").fill("BYD")
    tab.get_by_role("option", name="BYD").click()
    tab.keyboard.press("Escape")
    appears(tab.get_by_text("Only BYD, with the brands it owns"))
    settled(tab)
    expect(tab).to_have_url(re.compile("company=BYD"))
    assert drawn(tab) == ids(served, f"{yearly} AND subject = 'byd'")

    slider = tab.get_by_role("slider")
    slider.nth(1).focus()
    for _ in range(6):
        slider.nth(1).press("ArrowLeft")
    appears(tab.get_by_text("2021 to 2024, undated claims left out"))
    settled(tab)
    assert drawn(tab) == ids(served, f"{yearly} AND subject = 'byd' AND period_start = '2024-01-01'")

    tab.get_by_role("button", name="Reset filters").click()
    appears(tab.get_by_text("All companies; all years"))
    settled(tab)
    assert drawn(tab) == ids(served, f"{yearly} AND subject = 'all'")


def test_a_link_restores_the_view(tab: Page, served: Served) -> None:
    open_page(tab, served, "exports?company=BYD&years=2025&years=2030")
    appears(tab.get_by_text("2025 to 2030, undated claims left out"))
    assert drawn(tab) == ids(served, "metric = 'exports' AND subject = 'byd' AND status = 'target'")
    tab.get_by_role("link", name="Brand share").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Brand share")
    appears(tab.get_by_text("2025 to 2030, undated claims left out"))
    expect(tab).to_have_url(re.compile("company=BYD"))


def test_a_point_opens_its_sentence_and_keeps_it(tab: Page, served: Served) -> None:
    open_page(tab, served, "overseas_production")
    point = ids(served, "bound = 'under'")[0]
    mark(tab, point).click(force=True)
    quoted = tab.locator("[data-testid=stHtml] mark")
    appears(quoted)
    expect(quoted).to_have_text("Chinese makers build less than 10% of what they sell abroad outside China.")
    expect(tab).to_have_url(re.compile(f"point={point}"))

    tab.get_by_role("radio", name="Table").first.click()
    expect(quoted).to_have_count(1)
    tab.reload()
    appears(quoted)
    expect(quoted).to_contain_text("less than 10%")

    tab.get_by_role("link", name="Read it in the article").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Articles")
    appears(tab.locator("[data-testid=stHtml] mark").first)
    appears(tab.get_by_text("By +Evil Times, 20 May 2025"))


def test_a_row_of_the_table_opens_its_sentence(tab: Page, served: Served) -> None:
    open_page(tab, served, "deals?partners_view=table")
    table = tab.locator("[data-testid=stDataFrame]").first
    appears(table)
    box = table.bounding_box()
    assert box is not None
    tab.mouse.click(box["x"] + 15, box["y"] + 52)
    appears(tab.locator("[data-testid=stHtml] mark"))
    expect(tab.locator("[data-testid=stHtml] mark")).to_contain_text("bZ3X")


NUMBERS = ("value", "stated", "low", "high")


def saved(tab: Page, button: str, ending: str) -> bytes:
    """What the button of the open menu saves."""
    with tab.expect_download() as waiting:
        tab.get_by_role("button", name=button, exact=True).click()
    assert re.fullmatch(rf"chuhai-abroad-ratio-all-[0-9a-f]{{10}}\.{ending}", waiting.value.suggested_filename)
    return Path(waiting.value.path()).read_bytes()


def read(data: bytes, encoding: str) -> list[tuple[object, ...]]:
    """Ids, subjects, numbers and sentences of a CSV, in the order of the ids."""
    lines = csv.DictReader(io.StringIO(data.decode(encoding), newline=""))
    return sorted(
        (line["point_id"], line["subject"], *(float(line[name]) if line[name] else None for name in NUMBERS),
         line["bound"], line["evidence"])
        for line in lines
    )  # fmt: skip


def test_the_downloads_are_what_duckdb_holds(tab: Page, served: Served) -> None:
    with duckdb.connect(str(served.database), read_only=True) as connection:
        rows = connection.execute(
            "SELECT point_id, subject, value, stated, low, high, bound, evidence FROM mart.points"
            " WHERE metric = 'overseas_production_ratio' ORDER BY point_id"
        ).fetchall()
    open_page(tab, served, "overseas_production")
    tab.get_by_role("button", name="Download 3 rows").first.click()
    for_spreadsheet = saved(tab, "CSV for spreadsheets", "csv")
    assert for_spreadsheet.startswith(b"\xef\xbb\xbf")
    assert read(for_spreadsheet, "utf-8-sig") == rows
    with zipfile.ZipFile(io.BytesIO(saved(tab, "Data package (zip)", "zip"))) as archive:
        assert read(archive.read("points.csv"), "utf-8") == rows
        assert json.loads(archive.read("datapackage.json"))["resources"][0]["path"] == "points.csv"
        assert b"All companies" in archive.read("README.md")
    table = pyarrow.parquet.read_table(io.BytesIO(saved(tab, "Parquet", "parquet")))
    names = ["point_id", "subject", *NUMBERS, "bound", "evidence"]
    assert sorted(tuple(row.values()) for row in table.select(names).to_pylist()) == rows


def test_a_new_database_reaches_an_open_page(tab: Page, served: Served) -> None:
    open_page(tab, served, "brand_share")
    appears(tab.get_by_text("Chinese brands took 69.5%"))
    sample.make(served.database, served.folder, last_share=71.7)
    try:
        appears(tab.get_by_text("Chinese brands took 71.7%"))
        settled(tab)
        chart = tab.locator(".js-plotly-plot").first
        values = chart.evaluate("graph => graph.data.flatMap(trace => [...(trace.y || [])])")
        assert 71.7 in values
        assert 69.5 not in values
    finally:
        sample.make(served.database, served.folder)


def test_the_menu_keeps_the_filters_and_the_way_back(tab: Page, served: Served) -> None:
    open_page(tab, served, "exports?company=BYD&exports_view=table")
    menu = tab.get_by_role("navigation", name="Pages")
    appears(tab.get_by_test_id("stDataFrame").first)
    appears(tab.get_by_role("combobox", name="Companies"))
    menu.get_by_role("link", name="Overseas production").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Overseas production")
    expect(menu.locator("[aria-current=page]")).to_contain_text("Overseas production")
    expect(tab).to_have_url(f"{served.url}/overseas_production?company=BYD")
    tab.go_back()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Exports")
    appears(tab.get_by_test_id("stDataFrame").first)
