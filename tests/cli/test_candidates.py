"""The command line tells what is charted from what is only a candidate."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner, Result

from etl.cli import main
from etl.paths import data_dir

ALL_CHARTED = {"figures": 0.0, "deals": 0.0}
NONE_CHARTED = {"figures": 1.0, "deals": 1.0}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of our own without briefs, named to the command line."""
    folder = tmp_path / "data"
    copytree(data_dir() / "vocabulary", folder / "vocabulary")
    copytree(data_dir() / "reference", folder / "reference")
    monkeypatch.setenv("CHUHAI_DATA", str(folder))
    return folder


def run(data: Path, chart_from: dict[str, float], *arguments: object) -> Result:
    lines = ["[chart_from]", *(f"{name} = {value}" for name, value in chart_from.items())]
    lines += ["[figures]", "surest = 0.97", "doubts = {}"]
    (data / "vocabulary" / "confidence.toml").write_text("\n".join(lines), encoding="utf-8")
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_extract_prints_every_row_and_marks_the_candidates(data: Path, article: Path) -> None:
    charted = run(data, ALL_CHARTED, "extract", article).stdout
    candidates = run(data, NONE_CHARTED, "extract", article).stdout
    assert "candidate" not in charted
    for output in (charted, candidates):
        assert "5,860,000 vehicles" in output
    [count] = [line for line in candidates.splitlines() if "figures" in line]
    figures = int(count.split()[0])
    assert count == f"{figures} figures, 0 deals, {figures} of them candidates: too unsure to be charted"
    assert candidates.count(" candidate ") == figures > 0


def test_lines_of_json_hold_every_row_with_its_confidence(data: Path, article: Path) -> None:
    charted = run(data, ALL_CHARTED, "extract", article, "--format", "jsonl").stdout
    assert run(data, NONE_CHARTED, "extract", article, "--format", "jsonl").stdout == charted
    assert all(0 < row["confidence"] <= 1 for row in json.loads(charted)["figures"])


def test_load_check_and_export_count_candidates_apart(data: Path, article: Path, tmp_path: Path) -> None:
    database = ["--database", tmp_path / "x.duckdb"]
    loaded = run(data, NONE_CHARTED, *database, "load", article)
    assert loaded.exit_code == 0
    counts = {line.split("  ")[0]: line.split()[-1] for line in loaded.stdout.splitlines() if "  " in line}
    assert counts["figures"] == counts["deals"] == "0"
    [told] = [line for line in loaded.stdout.splitlines() if line.startswith("candidates")]
    number = told.split()[1]
    assert told.rstrip().endswith("kept for review, not charted)")
    assert int(number) > 0

    checked = run(data, NONE_CHARTED, *database, "check")
    assert checked.exit_code == 0
    with (data_dir() / "reference" / "official_series.csv").open(encoding="utf-8", newline="") as handle:
        officials = sum(1 for _ in csv.DictReader(handle))
    assert f"charted: 0 figures, 0 deals, {officials} official rows; {number} candidates for review" in checked.stdout

    assert run(data, NONE_CHARTED, *database, "export", tmp_path / "out").exit_code == 0
    tables = {}
    for name in ("figures", "candidates"):
        with (tmp_path / "out" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as handle:
            tables[name] = list(csv.DictReader(handle))
    assert tables["figures"] == []
    assert len(tables["candidates"]) == int(number)
    assert {row["article_id"] for row in tables["candidates"]} == {"ships"}


def test_thresholds_that_cannot_be_read_are_named(data: Path, article: Path) -> None:
    done = run(data, {"figures": 2.0, "deals": 0.5}, "extract", article)
    assert done.exit_code == 1
    assert done.stderr.strip().endswith("confidence.toml: its thresholds must lie between 0 and 1")
