"""`chuhai changes` and the line of `chuhai load` that says what it changed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from etl.batch.report import tally
from etl.cli import main
from tests.reconcile.telling import article
from tests.store.sample import empty_data
from tests.store.test_changes import DIGEST, DONE, PLAN, TEXT, Life


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    """A database of two loads: the second brought an article that is chosen, and moved a deal."""
    folder = tmp_path_factory.mktemp("life")
    life = Life(folder, empty_data(folder / "data"))
    life.load(article("Head", DIGEST), PLAN)
    life.load(article("Head", DIGEST), article("Body", TEXT), PLAN, DONE)
    return life


def said(database: Path, *arguments: str) -> list[str]:
    done = CliRunner().invoke(main, ["--database", str(database), "changes", *arguments])
    assert done.exit_code == 0, done.output
    return [line.rstrip() for line in done.output.splitlines() if line.strip()]


def test_the_last_load_is_told_by_kind_with_both_sides(life: Life) -> None:
    lines = said(life.database)
    assert lines[0].startswith("load 2 of 1 to 2: ")
    assert "Other choices: 1" in lines
    assert "  exports in China, 2024, 5100000 (only_claim) -> 5600000 (body_first)" in lines
    [deal] = [line for line in lines if line.startswith("  Geely, Renault, joint_venture")]
    assert deal.endswith("planned -> concluded")
    assert lines[lines.index("New articles: 2") + 1 :][:2] == ["  Body", "  done"]


def test_an_earlier_load_can_be_asked_for(life: Life) -> None:
    [line] = said(life.database, "--load", "1")
    assert line.endswith("the first: everything is new")


def test_a_load_that_is_not_remembered_is_named_in_one_line(life: Life) -> None:
    done = CliRunner().invoke(main, ["--database", str(life.database), "changes", "--load", "9"])
    assert done.exit_code == 1
    assert done.output.strip().endswith("remembers the loads 1 to 2, not 9")


def test_a_load_says_in_a_line_what_it_changed(life: Life) -> None:
    [(first,), (last,)] = life.ask("SELECT loaded_at FROM mart.loads ORDER BY load_id")
    assert "other choices: 1" in tally(life.database, last).changed
    assert "other choices: 1" in tally(life.database, first).changed, "of two loads in its time the last is the one"
    later = last + timedelta(microseconds=1)
    assert tally(life.database, later).changed == "nothing that is shown", "it left no trace"
