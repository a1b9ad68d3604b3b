"""What holds the words that a reader looks for: companies, figures, deals, articles, each with how many there are.

Words are found anywhere in a text, in any case and with or without accents; several must all be there.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import run
from dashboard.queries.conditions import WORDS
from dashboard.records import Claim, records

MOST = 50  # hits of one kind
LONGEST = 200  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """The best hits of one kind as rows of its table, and how many there are in all."""

    rows: pd.DataFrame
    total: int


def words(term: str) -> tuple[str, ...]:
    """The words of a term, the last one a phrase where there are many; none where it is too short to look for: one
    letter, but not one Chinese character.
    """
    found = " ".join(term[:LONGEST].split()).split(" ", WORDS - 1)
    said = "".join(found)
    return tuple(found) if len(said) > 1 or (said and ord(said) > 0x2E7F) else ()


def companies(term: str) -> Hits:
    """Companies that anything is known of: those whose name is exactly the term first."""
    return _hits(run.timely("search_companies", {}, most=MOST, phrase=" ".join(words(term)), **_words(term)))


def figures(term: str, filters: Filters) -> Hits:
    """Figures whose sentence, or whose fields in words, hold the words: rows of mart.points with their names."""
    asked = filters.parameters() | {name: word or None for name, word in _words(term).items()}
    return _hits(run.timely("search_figures", asked, most=MOST))


def deals(term: str, filters: Filters) -> Hits:
    """Deals of which a mention holds the words: rows of mart.deals with the sentence that does."""
    return _hits(run.timely("search_deals", filters.parameters(), most=MOST, **_words(term)))


def articles(term: str) -> Hits:
    """Articles whose title, publisher or text hold the words, with the text around the first of them."""
    return _hits(run.timely("search_articles", {}, most=MOST, **_words(term)))


def claims(found: Hits) -> list[Claim]:
    """The figures of these hits as records."""
    return records(found.rows, Claim)


def _hits(found: pd.DataFrame) -> Hits:
    return Hits(rows=found, total=int(found["total"].iloc[0]) if len(found) else 0)


def _words(term: str) -> dict[str, object]:
    """A parameter for each word; an empty one stands in every text."""
    found = words(term)
    return {f"word{place}": found[place] if place < len(found) else "" for place in range(WORDS)}
