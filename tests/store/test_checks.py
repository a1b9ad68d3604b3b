"""Every promise notices when it is broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import duckdb
import pytest

from etl.errors import StoreError
from etl.store import checks
from etl.store.build import build, lay_out
from etl.store.opening import reading

from .sample import content, found

# What breaks each promise. The rows are put past the gates, into a copy of a good database.
BREACHES = {
    "10_figure_quotation": "UPDATE core.articles SET text = 'x' || text",
    "11_deal_quotation": "UPDATE core.articles SET text = 'x' || text",
    "12_number_in_quotation": "UPDATE core.figures SET number_text = '999'",
    "13_stage_quotation": "UPDATE core.articles SET text = 'x' || text",
    "14_ids_once": "INSERT INTO core.figures FROM core.figures",
    "20_period_order": "UPDATE mart.points SET period_end = DATE '1990-01-01' WHERE origin = 'article'",
    "21_part_years_apart": "UPDATE mart.points SET series_id = 'one' WHERE period_kind IN ('year', 'year_to_date')",
    "22_sources_apart": "UPDATE mart.points SET series_id = 'one' WHERE period_kind = 'year'",
    "23_only_sure_charted": "UPDATE mart.points SET confidence = 0.1 WHERE origin = 'article'",
    "24_deal_ends_last": "INSERT INTO core.deal_stages SELECT * REPLACE ('end' AS stage_id, 'ended' AS stage, "
    "DATE '2020-12-31' AS last_on) FROM core.deal_stages",
    "30_parties_known": "DELETE FROM core.mention_parties WHERE company_id = 'xpeng'",
    "31_officials_cited": "UPDATE core.official_series SET source_url = 'a book'",
    "32_deals_whole": "DELETE FROM core.deal_members",
    "40_everything_shown": "DELETE FROM mart.points WHERE origin = 'article'",
    "41_columns_explained": "COMMENT ON COLUMN core.figures.value IS NULL",
    "50_shares_within_100": "UPDATE mart.points SET value = 140 WHERE metric = 'brand_share'",
    "51_ranges_rise": "UPDATE mart.points SET value_high = value - 1 WHERE origin = 'article'",
    "53_deal_stages_in_order": "UPDATE mart.deal_stages SET flag = 'after the end'",
    "52_dates_plausible": "UPDATE mart.points SET period_start = DATE '2029-01-01', period_end = DATE '2029-12-31' "
    "WHERE origin = 'article'",
    "54_parts_within_whole": "UPDATE mart.points SET low = 1e9, high = 1e9 WHERE origin = 'official' "
    "AND metric = 'exports' AND powertrain = 'nev' AND period_label = '2024'",
    "55_parts_add_up": "UPDATE mart.points SET low = 60 WHERE metric = 'brand_share' AND subject = 'german-brands'",
    "56_ten_times_off": "UPDATE mart.points SET value = value * 1000 WHERE origin = 'official' "
    "AND metric = 'exports' AND powertrain = 'all' AND period_label = '2023'",
    "60_chosen_is_a_member": "UPDATE core.groups SET chosen_id = 'nobody'",
    "61_contradictions_have_two_sides": "UPDATE core.group_members SET relation = 'contradict'",
    "62_numbers_in_their_intervals": "UPDATE mart.points SET value = 120000 WHERE bound = 'over'",
}


def test_every_promise_says_what_it_is_and_what_to_do() -> None:
    names = [check.name for check in checks.checks()]
    assert set(names) == set(BREACHES), "add a breach for each promise"
    for check in checks.checks():
        assert check.promise.endswith(".")
        assert check.advice.endswith(".")
        assert check.level in ("blocking", "warning")


def test_a_good_database_keeps_them_all(database: Path) -> None:
    with reading(database) as connection:
        assert [result.check.name for result in checks.run(connection) if result.offenders] == []


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_is_noticed(database: Path, tmp_path: Path, name: str) -> None:
    copy = tmp_path / "copy.duckdb"
    shutil.copy(database, copy)
    with duckdb.connect(str(copy)) as connection:
        connection.execute(BREACHES[name])
        broken = {result.check.name for result in checks.run(connection) if result.offenders}
    assert name in broken


def test_a_broken_blocking_promise_stops_the_publication(
    tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = checks.Check("99_never", "Never.", "blocking", "Nothing.", "SELECT 1")
    monkeypatch.setattr(checks, "checks", lambda: [broken])
    with pytest.raises(StoreError, match=r"99_never \(1\)"):
        build(tmp_path / "x.duckdb", content([found()]), data=shared_data, on_progress=lambda *_: None)


def test_the_results_are_kept_in_the_database(
    tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = "SELECT 'row ' || range, range FROM range(1200)"
    broken = checks.Check("99_never", "Never.", "warning", "Look.", query)
    monkeypatch.setattr(checks, "checks", lambda: [broken])
    build(tmp_path / "x.duckdb", content([found()]), data=shared_data, on_progress=lambda *_: None)
    with reading(tmp_path / "x.duckdb") as connection:
        assert connection.execute("FROM mart.quality").fetchall() == [
            (1, "99_never", "Never.", "warning", "Look.", 1200)
        ]
        kept = connection.execute(
            "SELECT count(*), min_by(row_id, position), min_by(words, position) FROM mart.offenders"
        )
        assert kept.fetchall() == [(1000, "row 0", "row 0, 0")]


def test_a_broken_warning_does_not(tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = checks.Check("99_never", "Never.", "warning", "Nothing.", "SELECT 1")
    monkeypatch.setattr(checks, "checks", lambda: [broken])
    build(tmp_path / "x.duckdb", content([found()]), data=shared_data, on_progress=lambda *_: None)


def test_a_comment_on_a_column_that_is_not_there_stops_the_build(
    tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from etl.store import build as builder

    def with_stray_comment(connection: duckdb.DuckDBPyConnection, folder: str) -> None:
        from etl.store.sql import run_folder

        run_folder(connection, folder)
        if folder == "core":
            connection.execute("COMMENT ON COLUMN core.figures.colour IS 'not there'")

    monkeypatch.setattr(builder, "lay_out", lay_out)  # as the program does it, not the tests
    monkeypatch.setattr(builder, "run_folder", with_stray_comment)
    with pytest.raises(StoreError, match="colour"):
        build(tmp_path / "x.duckdb", content(), data=shared_data, on_progress=lambda *_: None)
