"""The little language of the rules: inflection, gaps, word boundaries, and that no rule is lost to the prefilter."""

from __future__ import annotations

import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.deals import find_deals
from etl.deals.marked.inflect import inflect, plural
from etl.deals.rules.language import FIRST_MARK, Rule, compile_rule, language
from etl.deals.rules.prefilter import Prefilter, required_words
from etl.vocabulary import vocabulary
from tests.deals.articles import article
from tests.patterns.made_to_match import texts_for

A, B = chr(FIRST_MARK), chr(FIRST_MARK + 1)


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("use", {"use", "uses", "used", "using"}),
        ("carry", {"carry", "carries", "carried", "carrying"}),
        ("turn to", {"turn to", "turns to", "turned to", "turning to"}),
        ("jointly develop", {"jointly develop", "jointly develops", "jointly developed", "jointly developing"}),
    ],
)
def test_inflect(verb: str, forms: set[str]) -> None:
    assert forms <= set(inflect(verb))


def test_plural() -> None:
    assert plural("battery/batteries") == ["battery", "batteries"]
    assert plural("chip") == ["chip", "chips"]


def test_a_gap_holds_no_company() -> None:
    rule = compile_rule("equity", "<a> .. buys <b>", {})
    assert rule.pattern.search(f"{A} now buys {B}")
    assert not rule.pattern.match(f"{A} sees that {chr(FIRST_MARK + 2)} buys {B}")


def test_a_word_matches_only_as_a_word() -> None:
    rule = compile_rule("equity", "<a> .. own ~ <b>", {})
    assert not rule.pattern.search(f"{A} is known to {B}")


def test_every_rule_compiles_and_has_two_sides_or_leaves_one_to_the_context() -> None:
    words = language(vocabulary())
    for rule in (*words.english, *words.chinese):
        assert rule.marks & {"all", "b"}, rule.source


def test_a_very_long_sentence_takes_no_time() -> None:
    text = "Ford, " * 200 + "and " + "a joint venture with stake in " * 100 + "CATL."
    start = time.process_time()
    find_deals(article(text))
    assert time.process_time() - start < 5


WORDS = st.sampled_from(
    ["Ford", "CATL", "Volkswagen", "its", "the two", "joint venture", "with", "stake in", "and", ",", "develop", "合资"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=25))
def test_any_order_of_words_gives_well_formed_deals(words: list[str]) -> None:
    text = " ".join(words) + "."
    found, _ = find_deals(article(text))
    for deal in found:
        assert len(set(deal.parties)) == len(deal.parties) >= 2
        assert deal.evidence.of(text).strip()


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        (f"{A} now buys {B} outright", True),
        (f"{A} and {B} buys outright", False),  # the words stand behind both companies
        (f"outright buys {A}, and {B} buys", False),  # and "outright" before both
        (f"{A} buys, and {B} sells", False),
    ],
)
def test_the_words_of_a_rule_count_on_their_side_of_its_companies(text: str, possible: bool) -> None:
    prefilter = Prefilter([required_words(["<a>", "..", "buys", "<b>", "..", "outright"], {})])
    assert prefilter.possible(text, text.index(A), text.index(B)) == ([0] if possible else [])


@pytest.mark.parametrize(
    ("token", "texts"),
    [
        ("belongs?", ("belong", "belongs")),
        ("(?:sell|<make>)", ("sell", "build", "assemble")),
        ("(?:向|从)", ("向", "从")),
    ],
)
def test_a_rule_is_possible_only_where_its_words_stand(token: str, texts: tuple[str, ...]) -> None:
    prefilter = Prefilter([required_words([token], {"make": "build|assemble"})])
    assert [prefilter.possible(text, -1, 99) for text in (*texts, "other")] == [[0]] * len(texts) + [[]]


def _made(rule: Rule) -> list[str]:
    """Texts in which a rule matches, written as sentences are: with single spaces and plain letters."""
    made = texts_for(rule.pattern, random.Random(rule.source), 3)
    plain = (re.sub(r"\s+", " ", text).replace("ſ", "s").replace("’", "'") for text in made)
    return [text for text in plain if rule.pattern.search(text)]


@pytest.mark.parametrize("chinese", [False, True])
def test_no_rule_is_lost_where_it_matches(chinese: bool) -> None:
    words = language(vocabulary())
    rules = (words.chinese if chinese else words.english)[::24]
    made = {rule.source: (rule, text) for rule in rules for text in _made(rule)}
    assert len(made) > len(rules) / 2
    for rule, text in made.values():
        companies = [at for at, char in enumerate(text) if "\ue000" <= char <= "\uefff"]
        assert rule in words.rules(text, companies, chinese=chinese), text
