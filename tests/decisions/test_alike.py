"""Which sentences count as one, and which never do."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.decisions.alike import Limits, alike, read_limits
from etl.errors import ReadError
from etl.paths import data_dir

LIMITS = Limits(alike_from=0.8, fewest_words=5)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Exports rose.", "EXPORTS ROSE", True),
        ("It’s “a lot” of cars, he said", 'It\'s "a lot" of cars – he said.', True),
        ("比亚迪出口十万辆汽车", "比亚迪出口十万辆汽车。", True),
        ("比亚迪去年出口十万辆汽车", "比亚迪出口十万辆汽车", True),
        ("Exports rose.", "Exports fell.", False),
        ("Cars sold well in Peru", "Cars sold well in Chile and in Peru too last May", False),
        ("one two three four five", "zero one two three four five six seven eight nine ten", True),
        ("one two three four", "zero one two three four five six seven eight nine ten", False),
        (
            "one two three four five six seven eight nine ten",
            "one two three four five six seven eight nine ELEVEN",
            True,
        ),
        ("one two three four five six seven eight nine ten", "ten nine eight seven six five four three two one", False),
        ("", "", False),
        ("...", "!!!", False),
    ],
)
def test_alike(one: str, other: str, same: bool) -> None:
    assert alike(one, other, LIMITS) is same
    assert alike(other, one, LIMITS) is same


def test_long_sentences_take_no_time() -> None:
    assert alike("word " * 50_000 + "end", "word " * 50_000 + "stop", LIMITS)


def test_the_project_s_limits() -> None:
    limits = read_limits(data_dir() / "vocabulary" / "anchoring.toml")
    assert limits.alike_from >= 0.8
    assert limits.fewest_words >= 5


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[quotation]\nalike_from = 0.2\nfewest_words = 5", "alike_from must lie"),
        ("[quotation]\nalike_from = 'much'\nfewest_words = 5", "must give alike_from"),
        ("[quotation]\nalike_from = 0.9", "must give alike_from"),
        ("[quotation", "is not valid TOML"),
    ],
)
def test_limits_that_make_no_sense_are_named(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "anchoring.toml"
    path.write_text(text)
    with pytest.raises(ReadError, match=reason):
        read_limits(path)
