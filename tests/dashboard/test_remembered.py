"""What was made of the database is made once, and anew for another file, language or question."""

from __future__ import annotations

import pytest

from dashboard.remembered import Remembered
from dashboard.words import speaking


@pytest.fixture
def file(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The one generation of the file, to be changed by the test."""
    present = ["first"]
    monkeypatch.setattr("dashboard.database.generation", lambda: present[0])
    return present


def test_a_value_is_made_once_for_each_file_and_language(file: list[str]) -> None:
    made: list[str] = []
    kept: Remembered[int] = Remembered(10)

    def ask(key: str) -> int:
        return kept.get(key, lambda: made.append(key) or len(made))  # type: ignore[func-returns-value]

    assert [ask("a"), ask("a"), ask("b"), ask("a")] == [1, 1, 2, 1]
    with speaking("zh"):
        assert ask("a") == 3
    file[0] = "second"
    assert ask("a") == 4
    assert made == ["a", "b", "a", "a"]


def test_the_longest_unasked_is_forgotten(file: list[str]) -> None:
    made: list[str] = []
    kept: Remembered[None] = Remembered(2)
    for key in ("a", "b", "a", "c", "a", "b"):
        kept.get(key, lambda key=key: made.append(key))  # type: ignore[misc]
    assert made == ["a", "b", "c", "b"]


def test_several_values_are_made_together_and_only_those_that_are_missing(file: list[str]) -> None:
    made: list[list[str]] = []
    kept: Remembered[str] = Remembered(3)

    def make(keys: list[str]) -> dict[str, str]:
        made.append(keys)
        return {key: key.upper() for key in keys}

    assert kept.several(["a", "b"], make) == ["A", "B"]
    assert kept.several(["c", "a"], make) == ["C", "A"]
    assert kept.several(["d"], make) == ["D"]  # forgets b, the longest unasked
    assert kept.several(["a", "b"], make) == ["A", "B"]
    assert kept.several([], make) == []
    assert kept.knows(["a", "b", "d"])
    assert not kept.knows(["a", "c"])
    file[0] = "second"
    assert kept.several(["a", "b", "c", "d"], make) == ["A", "B", "C", "D"]  # more than are kept
    assert made == [["a", "b"], ["c"], ["d"], ["b"], ["a", "b", "c", "d"]]


def test_what_fails_is_not_remembered(file: list[str]) -> None:
    kept: Remembered[int] = Remembered(2)
    with pytest.raises(ZeroDivisionError):
        kept.get("a", lambda: 1 // 0)
    assert kept.get("a", lambda: 1) == 1
