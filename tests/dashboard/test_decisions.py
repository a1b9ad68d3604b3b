"""The page Decisions: every decision with who, when, what and why, and what it does today; hostile words stay words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest
import streamlit as st

from dashboard import decisions, download
from dashboard.queries import decisions as asked

from . import sample
from .lived import WHY, anchor, decide
from .test_download import parsed
from .test_pages import opened, words


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory, full: Path) -> Path:
    """The sample with an edit, an acceptance taken back, one found again in other words, and one without its row."""
    folder = copytree(full.parent, tmp_path_factory.mktemp("log") / "full")
    database = folder / full.name
    exports = anchor(database, "SELECT figure_id FROM core.figures WHERE value = 433000")
    deal = anchor(database, "SELECT mention_id FROM core.deal_mentions WHERE kind = 'equity'")
    decide(database, "edit", exports, changes={"period_start": "2023-01-01", "period_end": "2023-12-31"})
    accepted = decide(database, "accept", deal)
    decide(database, "undo", by="Bo Chen", undoes=accepted)
    forecast = anchor(database, "SELECT figure_id FROM core.figures WHERE value = 25000000")
    decide(database, "accept", replace(forecast, quotation=f"{forecast.quotation.rstrip('.')}"), by="Bo Chen")
    decide(database, "reject", replace(exports, quotation="Nobody ever wrote this sentence here.", beside=0))
    return sample.make(database, folder / "data")


@pytest.fixture
def at_desk(log: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHUHAI_DATABASE", str(log))
    st.cache_data.clear()
    st.cache_resource.clear()
    return log


def test_each_decision_says_what_it_does_today(at_desk: Path) -> None:
    found = asked.log()
    assert found["effect"].tolist() == ["unanchored", "re-anchored", "applied", "undone", "applied"]
    assert found["made_by"].tolist() == ["Ann *Marlow*", "Bo Chen", "Bo Chen", "Ann *Marlow*", "Ann *Marlow*"]
    lines = decisions.lines(found)
    assert lines["Decision"].tolist() == ["rejected", "accepted", "took back", "accepted", "edited"]
    assert lines["About"].tolist()[2] == "what Ann *Marlow* accepted"
    assert lines["Changed"].tolist()[4].startswith("period start from 2024-01-01 to 2023-01-01")
    assert set(lines["Why"]) == {WHY}


def test_the_cards_count_decisions_by_effect(at_desk: Path) -> None:
    cards = {metric.label: metric.value for metric in opened("decisions").metric}
    assert cards == {
        "Applied": "2", "Re-anchored": "1", "Unanchored": "1", "Refused": "0", "Superseded": "0", "Undone": "1",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "left"),
    [({}, 5), ({"who": "Bo Chen"}, 2), ({"effect": "undone"}, 1), ({"who": "Bo Chen", "effect": "undone"}, 0)],
)
def test_the_log_is_filtered(at_desk: Path, query: dict[str, str], left: int) -> None:
    app = opened("decisions", **query)
    if left:
        assert len(app.dataframe[0].value) == left
    else:
        assert "No decision fits all of these" in words(app)


def test_a_selected_decision_is_told_in_full(at_desk: Path) -> None:
    [edit] = [row for _, row in asked.log().iterrows() if row["decision"] == "edit"]
    shown = words(opened("decisions", point=f"{edit['decision_id']}-{edit['shown_id']}"))
    assert "**Ann \\*Marlow\\* edited 433,000, 20 November 2026**" in shown
    assert "the \\*\\*table\\*\\* says \\:red\\[so\\]" in shown
    assert "Applied\\: holds" in shown
    assert f"chuhai review undo {edit['decision_id']}" in shown


def test_the_download_has_every_decision_to_the_second(at_desk: Path) -> None:
    found = asked.log()
    rows = parsed(download.csv_bytes(decisions.timed(found), download.DECISION_COLUMNS, "v"))
    assert [row["effect"] for row in rows] == found["effect"].tolist()
    assert {row["made_at"] for row in rows} == {"2026-11-20T09:30:00Z"}
    assert rows[0]["state_reason"]


def test_an_empty_log_says_how_to_record_one(database: Path) -> None:
    app = opened("decisions")
    assert "Nobody has decided anything" in words(app, "info")
    assert "chuhai review accept" in app.code[0].value
    assert not app.dataframe
