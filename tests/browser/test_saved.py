"""Files of single pages, saved in the browser and compared with the database and the addresses for programs."""

from __future__ import annotations

import csv
import io
import urllib.request
from pathlib import Path

import duckdb
import pytest
from playwright.sync_api import Page, expect

from .conftest import Served, open_page

pytestmark = pytest.mark.browser

VENTURE = "SELECT deal_id FROM mart.deals WHERE kind = 'joint_venture' ORDER BY articles DESC, deal_id LIMIT 1"


def rows(data: bytes, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(encoding), newline="")))


def cells(served: Served, query: str) -> set[str]:
    with duckdb.connect(str(served.database), read_only=True) as connection:
        return {str(row[0]) for row in connection.execute(query).fetchall()}


def saved(tab: Page, name: str) -> bytes:
    """What the page's button of this name saves."""
    with tab.expect_download() as waiting:
        tab.locator("[data-testid=stDownloadButton]").get_by_role("button", name=name).first.click()
    return Path(waiting.value.path()).read_bytes()


def test_a_deal_s_history_is_what_the_database_holds(tab: Page, served: Served) -> None:
    [deal] = cells(served, VENTURE)
    open_page(tab, served, f"claim?id={deal}")
    found = rows(saved(tab, "as CSV"))
    assert {row["stage_id"] for row in found} == cells(
        served, f"SELECT stage_id FROM mart.deal_stages WHERE deal_id = '{deal}'"
    )
    assert {row["deal_id"] for row in found} == {deal}


def test_the_companies_are_those_of_the_address_for_programs(tab: Page, served: Served) -> None:
    open_page(tab, served, "companies")
    found = {row["company_id"]: row["name_zh"] for row in rows(saved(tab, "as CSV"))}
    with urllib.request.urlopen(f"{served.url}/api/companies.csv", timeout=20) as answer:
        known = {row["company_id"]: row["name_zh"] for row in rows(answer.read(), "utf-8")}
    assert found
    assert found.items() <= known.items()


def test_the_sentences_of_a_search_hold_the_word(tab: Page, served: Served) -> None:
    open_page(tab, served, "search?q=Toyota")
    found = rows(saved(tab, "sentence"))
    said = {row["quotation"] for row in found if row["kind"] == "deal"}
    assert said
    assert said <= cells(served, "SELECT evidence FROM mart.deal_mentions")


def test_a_query_is_saved_as_it_is_answered(tab: Page, served: Served) -> None:
    open_page(tab, served, "query?sql=SELECT+point_id,+value,+title+FROM+mart.points+ORDER+BY+point_id")
    tab.get_by_role("button", name="Run").click()
    expect(tab.locator("[data-testid=stDataFrame]").first).to_be_visible(timeout=20_000)
    found = rows(saved(tab, "CSV"))
    assert {row["point_id"] for row in found} == cells(served, "SELECT point_id FROM mart.points")
    assert all(not row["title"].startswith("=") for row in found), "no cell is a formula"


def test_a_menu_saves_what_the_address_for_programs_answers(tab: Page, served: Served) -> None:
    open_page(tab, served, "overseas_production")
    tab.get_by_role("button", name="Download 3 rows").first.click()
    ours = {row["point_id"]: row["stated"] for row in rows(saved(tab, "CSV for spreadsheets"))}
    with urllib.request.urlopen(f"{served.url}/api/points.csv?metric=overseas_production_ratio", timeout=20) as answer:
        theirs = {row["point_id"]: row["stated"] for row in rows(answer.read(), "utf-8")}
    assert ours == theirs
