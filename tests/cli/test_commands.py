"""Each command: what it prints, what it refuses, and how it exits."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from etl.cli import main
from etl.store.publish import only_load

from .conftest import Run

COMMANDS = ["load", "extract", "export", "check", "evaluate"]


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)], ids=["chuhai", *COMMANDS])
def test_help_teaches_with_examples_and_exit_codes(command: list[str]) -> None:
    result = CliRunner().invoke(main, [*command, "--help"])
    assert result.exit_code == 0
    assert "Examples:\n" in result.output
    assert result.output.count("chuhai ") >= 2
    if command != ["export"]:
        assert "Exit status:" in result.output


def one_line(text: str) -> str:
    [line] = text.strip().splitlines()
    assert line.startswith("chuhai: ")
    assert "Traceback" not in text
    return line


def test_extract_prints_an_object_a_line_whose_quotations_stand_in_the_text(process: Run, article: Path) -> None:
    done = process("extract", article, "--published", "2025-01-20", "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    record = json.loads(done.stdout)
    assert (record["article"], record["published"]) == ("ships", "2025-01-20")
    figure = next(figure for figure in record["figures"] if figure["value"] == 5_860_000)
    assert figure["metric"] == "exports"
    assert (figure["subject"], figure["geography"], figure["unit"]) == ("all", "cn", "vehicles")
    assert (figure["period_start"], figure["period_end"]) == ("2024-01-01", "2024-12-31")
    assert figure["value_high"] is None
    for row in record["figures"] + record["deals"]:
        assert record["text"][row["evidence_start"] : row["evidence_end"]] == row["evidence"]


def test_extract_needs_no_database_and_makes_none(chuhai: Run, article: Path, database: Path) -> None:
    assert chuhai("extract", article).returncode == 0
    assert not database.parent.exists()


def test_extract_shows_tables(chuhai: Run, article: Path) -> None:
    done = chuhai("extract", article)
    assert "5,860,000 vehicles" in done.stdout
    assert "exports" in done.stdout


def test_extract_goes_on_past_what_cannot_be_read(chuhai: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    done = chuhai("extract", tmp_path / "empty.txt", tmp_path / "gone.txt", article, "--format", "jsonl")
    assert done.returncode == 1
    errors = done.stderr.strip().splitlines()
    assert len(errors) == 2
    assert all(line.startswith(f"chuhai: {tmp_path}") for line in errors)
    assert json.loads(done.stdout)["article"] == "ships"


def test_extract_takes_a_folder_with_its_manifest_and_writes_a_file(chuhai: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "manifest.csv").write_text(
        "file,title,publisher,published,url,language\nships.txt,Ships,Port Paper,2025-01-20,https://example.org/s,en\n"
    )
    done = chuhai("extract", tmp_path, "--format", "jsonl", "-o", tmp_path / "rows.jsonl")
    assert (done.returncode, done.stdout) == (0, "")
    record = json.loads((tmp_path / "rows.jsonl").read_text(encoding="utf-8"))
    assert (record["publisher"], record["url"]) == ("Port Paper", "https://example.org/s")


@pytest.mark.parametrize("published", ["yesterday", "2025-02-30", "20.01.2025", ""])
def test_an_unreadable_date_is_wrong_usage(chuhai: Run, article: Path, published: str) -> None:
    done = chuhai("extract", article, "--published", published)
    assert done.returncode == 2
    assert "write it as 2025-05-23" in done.stderr


def test_an_unknown_format_is_wrong_usage(chuhai: Run, article: Path) -> None:
    assert chuhai("extract", article, "--format", "xml").returncode == 2


def test_load_check_export(
    process: Run, chuhai: Run, article: Path, database: Path, tmp_path: Path, small_data: str
) -> None:
    loaded = process("load", article, CHUHAI_DATA=small_data)
    assert (loaded.returncode, loaded.stderr) == (0, "")
    assert str(database) in loaded.stdout
    checked = process("check")
    assert checked.returncode == 0, checked.stdout
    assert "broken" not in checked.stdout
    exported = process("export", tmp_path / "out", "--format", "csv")
    assert (exported.returncode, exported.stderr) == (0, "")
    with (tmp_path / "out" / "figures.csv").open(encoding="utf-8-sig", newline="") as handle:
        rows = [row for row in csv.DictReader(handle) if row["article_id"] == "ships"]
    assert "5860000" in {row["value"] for row in rows}
    again = chuhai("load", CHUHAI_DATA=small_data)
    assert again.returncode == 0
    assert "0 new" in again.stdout


def test_load_names_what_it_refuses_and_loads_the_rest(
    chuhai: Run, article: Path, tmp_path: Path, small_data: str
) -> None:
    (tmp_path / "broken.json").write_text('{"title": ')
    done = chuhai("load", article, tmp_path / "broken.json", tmp_path / "gone.html", CHUHAI_DATA=small_data)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 2
    assert "broken.json: " in done.stderr
    assert "gone.html: there is no such file or folder" in done.stderr
    told = done.stdout.split("rejected")[1].splitlines()[0]
    assert told.split()[0] == "2"
    assert "1 × there is no such file or folder" in told


def test_check_without_a_database_says_what_to_do(chuhai: Run) -> None:
    done = chuhai("check")
    assert done.returncode == 1
    assert "there is no database yet; run 'chuhai load'" in one_line(done.stderr)


@pytest.mark.parametrize("command", [["check"], ["export", "out"], ["load"]])
def test_a_file_that_is_no_database_is_named_and_left(chuhai: Run, tmp_path: Path, command: list[str]) -> None:
    notes = tmp_path / "notes.duckdb"
    notes.write_text("my notes\n" * 1000)
    done = chuhai("--database", notes, *command)
    assert done.returncode == 1
    assert "notes.duckdb: is not a Chuhai database" in one_line(done.stderr)
    assert notes.read_text() == "my notes\n" * 1000


def test_two_loads_at_once(process: Run, database: Path) -> None:
    with only_load(database):
        done = process("load")
    assert done.returncode == 1
    assert "another load is writing it" in one_line(done.stderr)


def test_a_broken_vocabulary_is_named(chuhai: Run, tmp_path: Path) -> None:
    done = chuhai("load", CHUHAI_DATA=str(tmp_path))
    assert done.returncode == 1
    assert "companies.csv: " in one_line(done.stderr)


def test_the_unexpected_is_one_line_and_a_traceback_only_if_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def surprise(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by\nnothing")

    monkeypatch.setattr("etl.pipeline.load", surprise)
    result = CliRunner().invoke(main, ["load"])
    assert result.exit_code == 1
    assert one_line(result.stderr) == "chuhai: unexpected ZeroDivisionError: by nothing (--debug shows where)"
    assert isinstance(CliRunner().invoke(main, ["--debug", "load"]).exception, ZeroDivisionError)


def test_dates_are_days() -> None:
    from etl.cli.extract import IsoDate

    assert IsoDate().convert("2025-05-23", None, None) == date(2025, 5, 23)
