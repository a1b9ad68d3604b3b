"""What is left out for speed changes nothing: every wording and every gate, tried on every sentence, says the same."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.figures import find_figures, sentence
from etl.figures.base import rules, wordings
from etl.paths import data_dir
from etl.read import read_article

BRIEFS = sorted(path for path in (data_dir() / "articles").rglob("*") if path.suffix in {".txt", ".html", ".json"})


def _all_of(paths: list[Path]) -> list[object]:
    return [find_figures(read_article(path)) for path in paths]


def test_figures_and_refusals_are_the_same_with_everything_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    assert BRIEFS
    usual = _all_of(BRIEFS)
    for asking in (wordings, sentence):
        monkeypatch.setattr(asking, "possible_in", lambda _sentence: wordings.EVERY_BIT)
    assert _all_of(BRIEFS) == usual


def test_a_rule_asks_for_the_wordings_that_it_is_marked_with() -> None:
    assert rules._NEEDS
    for rule, names in rules._NEEDS.items():
        asked = _source_with_helpers(rule)
        assert all(f'"{name}"' in asked for name in names), rule


def _source_with_helpers(rule: Callable[..., object], seen: set[object] | None = None) -> str:
    """What a rule is written as, without its marks, with the functions and lists of names that it uses."""
    seen = seen if seen is not None else set()
    rule = inspect.unwrap(rule)
    source = inspect.getsource(rule).partition("def ")[2]
    seen.add(rule)
    written = [source]
    for value in (rule.__globals__.get(name) for name in re.findall(r"\b_?\w+\b", source)):
        helper = inspect.unwrap(value) if callable(value) else None
        if isinstance(value, tuple) and all(isinstance(each, str) for each in value):
            written += [f'"{name}"' for name in value]
        elif inspect.isfunction(helper) and helper.__module__.startswith("etl.figures") and helper not in seen:
            written.append(_source_with_helpers(helper, seen))
    return " ".join(written)
