"""Beside its evidence a row can be corrected, on a server that may be edited and on no other."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from .test_pages import opened


@pytest.mark.parametrize("is_open", [True, False])
def test_a_row_leads_to_its_correction(is_open: bool, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_EDIT", "1" if is_open else "")
    with duckdb.connect(str(database), read_only=True) as connection:
        [(point,)] = connection.execute("SELECT point_id FROM mart.points WHERE value = 433000").fetchall()
    links = [one.proto for one in opened("claim", id=point).get("page_link")]
    assert any(one.label == "Correct this row" and point in one.query_string for one in links) == is_open
