"""How sure a figure is: what the file of doubts says, and what it may not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.errors import ReadError
from etl.figures.confidence import Doubts, load_doubts
from etl.paths import data_dir


def written(folder: Path, text: str) -> Path:
    path = folder / "confidence.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_each_doubt_costs_its_factor_once() -> None:
    doubts = Doubts(0.9, {"no period": 0.5, "base": 0.8})
    assert doubts.confidence([]) == 0.9
    assert doubts.confidence(["period: named with it"]) == 0.9
    assert doubts.confidence(["base", "base"]) == 0.72
    assert doubts.confidence(["base", "no period"]) == 0.36


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("surest = [", "is not valid TOML"),
        ("[figures]\nsurest = 0.9\n", "must give surest and doubts"),
        ("[figures]\nsurest = 0.9\ndoubts = 3\n", "must give surest and doubts"),
        ('[figures]\nsurest = 0.9\n[figures.doubts]\n"base" = "much"\n', "must give surest and doubts"),
        ('[figures]\nsurest = 0.9\n[figures.doubts]\n"base" = 0\n', "must lie above 0"),
        ("[figures]\nsurest = 1.2\n[figures.doubts]\n", "must lie above 0"),
        ('[figures]\nsurest = 0.9\n[figures.doubts]\n"base" = nan\n', "must lie above 0"),
    ],
)
def test_a_broken_file_is_named_with_the_reason(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(ReadError, match=rf"confidence\.toml: .*{reason}"):
        load_doubts(written(tmp_path, text))


def test_what_ships_makes_no_row_impossible() -> None:
    doubts = load_doubts(data_dir() / "vocabulary" / "confidence.toml")
    assert 0 < doubts.confidence(doubts.factors) < doubts.confidence([]) < 1
