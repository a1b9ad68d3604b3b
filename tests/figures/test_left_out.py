"""What is left out for speed changes nothing: every wording and every gate, tried on every sentence, says the same."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from etl.figures import find_figures, gates, sentence, wordings
from etl.figures.scope import _gates_in
from etl.paths import data_dir
from etl.read import read_article

BRIEFS = sorted(path for path in (data_dir() / "articles").rglob("*") if path.suffix in {".txt", ".html", ".json"})
EVERY_BIT = -1


def _all_of(paths: list[Path]) -> list[object]:
    _gates_in.cache_clear()
    return [find_figures(read_article(path)) for path in paths]


def test_figures_and_refusals_are_the_same_with_everything_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    assert BRIEFS
    usual = _all_of(BRIEFS)
    for asking in (wordings, sentence):
        monkeypatch.setattr(asking, "possible_in", lambda _sentence: EVERY_BIT)
    assert _all_of(BRIEFS) == usual
    _gates_in.cache_clear()


def test_a_gate_asks_for_the_wordings_that_it_is_marked_with() -> None:
    assert gates._NEEDS
    for gate, names in gates._NEEDS.items():
        source = inspect.getsource(gate).partition("def ")[2]
        assert all(f'"{name}"' in source for name in names), gate
