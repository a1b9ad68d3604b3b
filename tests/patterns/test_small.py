"""Patterns for text in small letters: by table against the same pattern that ignores case."""

from __future__ import annotations

import re

import pytest

from etl.patterns.small import small, small_pattern


@pytest.mark.parametrize("source", [r"(?P<Who>The|It)\s\W?[A-Z]\S+", r"\bEV(?![A-Za-z])", "公司|Their", r"\x27S"])
@pytest.mark.parametrize("text", ["THE “Car”", "it Runs", "an ev", "EVs", "他们的公司", "İt's A", "ıt ſells", "THEİR"])
def test_a_small_pattern_finds_what_ignoring_case_finds(source: str, text: str) -> None:
    hit, same = re.search(source, text, re.IGNORECASE), small_pattern(source).search(small(text))
    assert (hit and hit.span()) == (same and same.span())


def test_small_letters_keep_offsets() -> None:
    assert len(small("İSTANBUL'DA ÜRETİM, 汽车 ẞ")) == len("İSTANBUL'DA ÜRETİM, 汽车 ẞ")


def test_a_pattern_that_heeds_case_is_refused() -> None:
    with pytest.raises(ValueError, match="heeds case"):
        small_pattern("(?-i:May)")
