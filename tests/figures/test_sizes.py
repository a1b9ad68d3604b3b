"""What sizes.csv holds to be impossible has never been counted: the official series lie within."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from etl.errors import ReadError
from etl.figures import plausible
from etl.figures.context import Context
from etl.figures.draft import Draft
from etl.mentions.mentions import read_mentions
from etl.mentions.numbers import find_numbers
from etl.paths import data_dir
from etl.vocabulary import vocabulary

NUMBER = find_numbers("9,000 cars")[0]


def _official() -> list[Draft]:
    with (data_dir() / "reference" / "official_series.csv").open(encoding="utf-8", newline="") as handle:
        rows = [row for row in csv.DictReader(handle) if row["basis"] == "level" and row["status"] == "actual"]
    return [
        Draft(
            NUMBER, row["metric"], "level", row["unit"], float(row["value"]), row["subject"], row["geography"],
            row["destination"] or None, row["powertrain"], row["vehicle_class"],  # type: ignore[arg-type]
            (date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"])),
        )
        for row in rows
    ]  # fmt: skip


def test_what_was_counted_officially_is_possible() -> None:
    official = _official()
    nothing = read_mentions("", None)
    assert len(official) > 400
    assert plausible.plausible(official, nothing, Context()) == (official, [])


@pytest.mark.parametrize(("kind", "code"), [key for key in plausible.sizes() if key != ("maker", "any")])
def test_sizes_are_of_makers_and_places_that_we_know(kind: str, code: str) -> None:
    assert code in (vocabulary().companies if kind == "maker" else vocabulary().places)


def test_a_table_of_sizes_that_cannot_be_read_is_named(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / "sizes.csv").write_text("kind,code,least,most\nmaker,any,few,many\n", encoding="utf-8")
    monkeypatch.setattr(plausible, "data_dir", lambda: tmp_path)
    with pytest.raises(ReadError, match=r"sizes\.csv"):
        plausible.sizes.__wrapped__()
