"""The look at the next letter before a choice of words: by table, and that every pattern of our own finds the same."""

from __future__ import annotations

import random
import re

import pytest

from etl.deals.rules.language import language
from etl.figures.base.wordings import read_wordings
from etl.paths import data_dir
from etl.patterns.first import looking_ahead
from etl.vocabulary import vocabulary

from .made_to_match import texts_for

SOURCES = dict(read_wordings(data_dir() / "vocabulary" / "figures.toml").patterns.sources)
SOURCES |= {rule.source: rule.expression for rule in language(vocabulary()).english[::5]}  # built of the same words
CHANGED = {name: source for name, source in SOURCES.items() if looking_ahead(source) != source}


@pytest.mark.parametrize(
    ("source", "ahead"),
    [
        (r"\b(?:sold|exports)\b", r"\b(?=[ESes])(?:sold|exports)\b"),
        (r"\b(?=\w)(?:sold|exports)\b", r"\b(?=[ESes])(?:sold|exports)\b"),
        (r"(?<![A-Za-z])(?:(?:buy|sell)ing|(?<!e)its)", r"(?<![A-Za-z])(?=[BISbis])(?:(?:buy|sell)ing|(?<!e)its)"),
        (r"of \b(?:a[)(|]b|\(?c)?\b(?-i:MG)\b(?:\w|x)", None),  # may be left out, not a choice, begins with any letter
        (r"\b(?:s?old|new)", r"\b(?=[NOSnos])(?:s?old|new)"),
        (r"\b(?:(?:very )?old|new)", r"\b(?=[NOVnov])(?:(?:very )?old|new)"),
        (r"\b(?:[A-C]{1,2}-|x{0,2}new)", r"\b(?=[ABCNXabcnx])(?:[A-C]{1,2}-|x{0,2}new)"),
        (r"\b(?:[^a]\d|new)", None),
        (r"\b(?:s?|new)", None),
        (r"\b(?:new|)", None),
        (r"\b(?:new)", None),
        (r"\\b(?:old|new)", None),
    ],
)
def test_looks_ahead_where_it_is_clear_how_a_choice_begins(source: str, ahead: str | None) -> None:
    assert looking_ahead(source) == (ahead or source)


@pytest.mark.parametrize("name", CHANGED)
def test_finds_the_same(name: str) -> None:
    plain = re.compile(CHANGED[name], re.IGNORECASE)
    ahead = re.compile(looking_ahead(CHANGED[name]), re.IGNORECASE)
    for text in texts_for(plain, random.Random(name), 3):
        assert [hit.span() for hit in ahead.finditer(text)] == [hit.span() for hit in plain.finditer(text)]
