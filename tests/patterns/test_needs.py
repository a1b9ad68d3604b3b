"""Words that a pattern cannot match without: by table, and for every pattern of our own in texts made to match it."""

from __future__ import annotations

import random

import pytest

from etl.figures.base.wordings import load_wordings
from etl.paths import data_dir
from etl.patterns.needs import fold, needed_words
from etl.patterns.possible import Possible

from .made_to_match import texts_for

PATTERNS = load_wordings(data_dir() / "vocabulary" / "figures.toml").patterns
NEEDY = {name: needs for name, pattern in PATTERNS.items() if (needs := needed_words(pattern.pattern))}


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
        (r"(?:[–—]|\(|（)\s?[^)）]+[)）]?", {"–", "—", "(", "（"}),  # marks that most texts lack
        (r"[–—]\s?the harbour", {"the harbour"}),
        (r"[(（]?the harbour", {"the harbour"}),
    ],
)
def test_finds_the_rarest_words_that_a_pattern_needs(pattern: str, words: set[str]) -> None:
    assert needed_words(pattern)[0] == frozenset(words)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"shipped\s\w+\sto", {"to"}),
        ("shipped[^.]+(?:by|for)", {"by", "for"}),
        (r"shipped\sto|sent\d", {"to", "sent"}),  # a choice without more says again what it says
        (r"shipped\sto\d+at a harbour", {"shipped"}),
    ],
)
def test_finds_the_next_rarest_words(pattern: str, words: set[str]) -> None:
    assert needed_words(pattern)[1] == frozenset(words)


@pytest.mark.parametrize("pattern", ["shipped", r"shipped\s?(?:to)?", r"shipped\d|sent\d", r"shipped\d+i"])
def test_a_pattern_may_need_no_more_words(pattern: str) -> None:
    assert len(needed_words(pattern)) == 1


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+",
        "",
        "sales|",
        "(?:sales|\\d)",
        "(?:sales)?",
        "i",
        ", ",
        "a.b",
        "(x)(?(1)sales|)",
        "[,，]",
        "[(,]",
        "[^(]",
        r"[(\d]",
    ],
)
def test_says_nothing_of_a_pattern_that_may_match_without_any_word(pattern: str) -> None:
    assert needed_words(pattern) == ()


def test_most_of_our_patterns_need_a_word() -> None:
    assert len(NEEDY) > len(PATTERNS) / 2


@pytest.mark.parametrize("name", ["models.named"])
def test_long_lists_are_tried_only_where_one_of_their_words_stands(name: str) -> None:
    assert name in NEEDY


@pytest.mark.parametrize("name", NEEDY)
def test_no_text_matches_without_the_words(name: str) -> None:
    texts = texts_for(PATTERNS[name], random.Random(name), 8)
    assert texts
    for words in NEEDY[name]:
        assert [text for text in texts if not any(word in fold(text) for word in words)] == []


def test_tells_the_patterns_that_may_match_in_a_text() -> None:
    possible = Possible({name: name for name in ("sales", "rose|fell", r"\d")})
    assert possible.within("Sales ROSE") == sum(possible.bits.values())
    assert possible.within("They grew") == possible.bits[r"\d"]


def test_a_pattern_may_match_only_where_words_of_all_that_it_needs_stand() -> None:
    possible = Possible({name: name for name in (r"sales\s\w+\sto", "sales")})
    assert possible.may_match("Sales rose to 9") == [r"sales\s\w+\sto", "sales"]
    assert possible.may_match("Sales rose by 9") == ["sales"]


def test_names_the_patterns_that_may_match_in_their_order() -> None:
    possible = Possible({"number": r"\d", "moves": "rose|fell", "measure": "sales"})
    assert possible.may_match("Sales fell") == ["number", "moves", "measure"]
    assert possible.may_match("Sales were flat") == ["number", "measure"]
