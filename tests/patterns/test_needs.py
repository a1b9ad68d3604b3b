"""Words that a pattern cannot match without: by table, and for every pattern of our own in texts made to match it."""

from __future__ import annotations

import re
import warnings

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisWarning

from etl.figures.wordings import load_wordings
from etl.paths import data_dir
from etl.patterns.needs import fold, needed_words
from etl.patterns.possible import Possible

PATTERNS = load_wordings(data_dir() / "vocabulary" / "figures.toml").patterns
NEEDY = {name: words for name, pattern in PATTERNS.items() if (words := needed_words(pattern.pattern))}


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("exports", {"exports"}),
        (r"\b(?:Sales|exports)\b", {"sales", "exports"}),
        ("of (?:which|whom)", {"which", "whom"}),  # what is asked for after a choice may be the rarer
        ("(?:at|in) the harbour", {" the harbour"}),
        ("exports?", {"export"}),
        ("exports*x", {"export"}),
        ("(?:total )?sales", {"sales"}),
        ("(?:total )+sales", {"total "}),
        ("(?:total ){0,2}sales", {"sales"}),
        ("(?:total ){2,}", {"total "}),
        (r"^\W*share of(?! the)(?<!their share of)", {"share of"}),
        (r"[,;]\s?shipped[^.;]{3,60}$", {"shipped"}),
        ("(?P<kind>hybrid|electric)(?-i: Models)", {" models"}),
        ("(?:vehicle|car) of (?:Kia|MG)", {"kia", "mg"}),  # a common word tells less than a short one
        ("in", {"in"}),
        (r"third\.", {"third."}),
        (r"it\x27s late", {"it's late"}),
        ("[]x]late", {"late"}),
        ("出口|exports", {"出口", "exports"}),
        ("其", {"其"}),
    ],
)
def test_finds_the_words_that_a_pattern_needs(pattern: str, words: set[str]) -> None:
    assert needed_words(pattern) == frozenset(words)


@pytest.mark.parametrize(
    "pattern", [r"\d+", "", "sales|", "(?:sales|\\d)", "(?:sales)?", "i", ", ", "a.b", "(x)(?(1)sales|)"]
)
def test_says_nothing_of_a_pattern_that_may_match_without_any_word(pattern: str) -> None:
    assert needed_words(pattern) is None


def test_most_of_our_patterns_need_a_word() -> None:
    assert len(NEEDY) > len(PATTERNS) / 2


@pytest.mark.parametrize("name", ["models.named"])
def test_long_lists_are_tried_only_where_one_of_their_words_stands(name: str) -> None:
    assert name in NEEDY


@pytest.mark.parametrize("name", NEEDY)
def test_no_text_matches_without_the_words(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", HypothesisWarning)
        # What stands ahead is generated and then again; the words after it begin so anyway.
        pattern = PATTERNS[name]
        texts = st.from_regex(re.compile(pattern.pattern.replace(r"\b(?=\w)", r"\b"), pattern.flags))
        texts = texts.filter(lambda text: pattern.search(text) is not None)

    @settings(max_examples=2, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(texts)
    def holds(text: str) -> None:
        assert any(word in fold(text) for word in NEEDY[name])

    holds()


def test_tells_the_patterns_that_may_match_in_a_text() -> None:
    possible = Possible({name: name for name in ("sales", "rose|fell", r"\d")})
    assert possible.within("Sales ROSE") == sum(possible.bits.values())
    assert possible.within("They grew") == possible.bits[r"\d"]


def test_names_the_patterns_that_may_match_in_their_order() -> None:
    possible = Possible({"number": r"\d", "moves": "rose|fell", "measure": "sales"})
    assert possible.may_match("Sales fell") == ["number", "moves", "measure"]
    assert possible.may_match("Sales were flat") == ["number", "measure"]
