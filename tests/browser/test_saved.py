"""Files of single pages, saved in the browser and compared with the database and the addresses for programs."""

from __future__ import annotations

import csv
import io
import re
import urllib.request
from datetime import datetime
from pathlib import Path

import duckdb
import pytest
from playwright.sync_api import Page

from dashboard.changed import SECTIONS

from .conftest import Served, open_page
from .waiting import appears, settled

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


def held(served: Served, query: str) -> list[dict[str, object]]:
    """The rows of a query by column."""
    with duckdb.connect(str(served.database), read_only=True) as connection:
        found = connection.execute(query)
        names = [str(column[0]) for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def is_told(cell: str, value: object) -> bool:
    """Whether a cell of a CSV for spreadsheets says a value: nothing of it is a formula, and nothing is left out."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(cell) == value
    if isinstance(value, datetime):
        return cell == value.strftime("%Y-%m-%dT%H:%M:%SZ")
    words = " | ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return cell == (f"'{words}" if words.startswith(("=", "+", "-", "@")) else words)


def differing(found: list[dict[str, str]], known: list[dict[str, object]]) -> list[tuple[str, str, object]]:
    """The cells of a file that do not say what the database holds, both in the same order."""
    assert len(found) == len(known) > 0
    return [
        (name, line[name], row[name])
        for line, row in zip(found, known, strict=True)
        for name in line.keys() & row.keys()
        if not is_told(line[name], row[name])
    ]


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
    appears(tab.locator("[data-testid=stDataFrame]").first, timeout=20_000)
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


def test_the_log_of_decisions_is_what_the_database_holds(tab: Page, served: Served) -> None:
    open_page(tab, served, "decisions")
    found = rows(saved(tab, "as CSV"))
    known = held(served, "SELECT * FROM mart.decisions ORDER BY line DESC, row_id")
    assert {"made_at", "made_by", "reason", "changes", "quotation"} <= found[0].keys() & known[0].keys()
    assert differing(found, known) == []
    assert any(line["wanted"] and "=1+2" in line["wanted"] for line in found)


def test_the_changes_of_a_load_are_what_the_database_holds(tab: Page, served: Served) -> None:
    open_page(tab, served, "changes?load=2")
    tabs = tab.locator("[data-testid=stTabs]").get_by_role("tab")
    for place in range(tabs.count()):
        tabs.nth(place).click()
        settled(tab)
        with tab.expect_download() as waiting:
            tab.locator("[data-testid=stDownloadButton] button:visible").click()
        [name] = re.findall(r"chuhai-changes-(\w+)-all\.csv", waiting.value.suggested_filename)
        kinds = ", ".join(f"'{kind}'" for kind in SECTIONS[name])
        query = f"SELECT * FROM mart.changes WHERE load_id = 2 AND kind IN ({kinds}) ORDER BY kind, position"
        found = rows(Path(waiting.value.path()).read_bytes())
        assert found[0].keys() > {"kind", "title", "quotation", "url"}
        assert differing(found, held(served, query)) == [], name
    assert tabs.count() >= 3
