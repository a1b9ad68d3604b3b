"""What holds for a whole article while its sentences are read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from etl.deals.rules.language import Language
from etl.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class World:
    """What holds for a whole article: the vocabulary, the language of deals, who is named, when, by whom."""

    known: Vocabulary
    language: Language
    named: frozenset[str]
    published: date | None
    outlet: str = ""
