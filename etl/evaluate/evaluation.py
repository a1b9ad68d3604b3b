"""The score of the extractor: precision, recall and F1 of its rows against gold, over all articles together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from etl.evaluate.calibration import Step, steps_of
from etl.evaluate.matching import Matching, match_deals, match_figures
from etl.evaluate.mistakes import Mistake, deal_mistakes, figure_mistakes
from etl.evaluate.rows import PERIOD, SCOPE, ArticleRows, Row, distinct, key, read_gold, rows_of
from etl.records import Extraction

FIELDS = (*PERIOD, *SCOPE, "bound", "attribution")


@dataclass(frozen=True, slots=True)
class Score:
    """How many rows are right, of how many found and how many in gold."""

    hits: int
    found: int
    gold: int

    @property
    def precision(self) -> float:
        """The share of found rows that are right; 0 where nothing is found."""
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of gold rows that are found; 0 where gold is empty."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.hits / (self.found + self.gold) if self.hits else 0.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The scores over all articles. `row` and `deal` are the headlines; `grounded` counts figures whose evidence is
    found word for word in their article, its `gold` being those that quote any; `counter` is who counted among the rows
    that agree at core, right, told and stated by gold; `fields` is each field's accuracy among
    the rows that agree at core, and `steps` how often the whole row is right at each step of confidence.
    """

    core: Score
    period: Score
    row: Score
    deal_parties: Score
    deal: Score
    grounded: Score
    counter: Score
    fields: Mapping[str, float]
    articles: Mapping[str, Score]
    steps: tuple[Step, ...]
    mistakes: tuple[Mistake, ...]

    @property
    def causes(self) -> Counter[str]:
        """How many mistakes have which cause."""
        return Counter(mistake.cause for mistake in self.mistakes)


@dataclass(frozen=True, slots=True)
class _Compared:
    """One article's rows on both sides, made distinct and paired."""

    article: str
    figures: Matching
    deals: Matching
    quoted: int
    grounded: int


def evaluate(gold_dir: Path, extractions: Iterable[Extraction]) -> Evaluation:
    """The score of `extractions` against the gold files in `gold_dir`; an article without an extraction found nothing,
    an extraction without gold is left out. Raises `ReadError` where the gold cannot be read.
    """
    return score_rows(read_gold(gold_dir), (rows_of(extraction) for extraction in extractions))


def score_rows(gold: Mapping[str, ArticleRows], found: Iterable[ArticleRows]) -> Evaluation:
    """The score of the rows `found` against `gold`, which is keyed by article name."""
    by_name = {rows.article: rows for rows in found}
    compared = [_compare(rows, by_name.get(name, ArticleRows(name))) for name, rows in gold.items()]
    pairs = [pair for one in compared for pair in one.figures.pairs]
    deal_pairs = [pair for one in compared for pair in one.deals.pairs]
    figures = _total(one.figures for one in compared)
    deals = _total(one.deals for one in compared)
    quoted = sum(one.quoted for one in compared)
    return Evaluation(
        core=figures,
        period=Score(_agreeing(pairs, PERIOD), figures.found, figures.gold),
        row=Score(_agreeing(pairs, PERIOD + SCOPE), figures.found, figures.gold),
        deal_parties=deals,
        deal=Score(_agreeing(deal_pairs, ("kind",)), deals.found, deals.gold),
        grounded=Score(sum(one.grounded for one in compared), quoted, quoted),
        counter=_counter_score(pairs),
        fields={name: _agreeing(pairs, (name,)) / len(pairs) if pairs else 0.0 for name in FIELDS},
        articles={one.article: _row_score(one.figures) for one in compared},
        steps=steps_of(one.figures for one in compared),
        mistakes=tuple(
            mistake
            for one in compared
            for mistakes in (figure_mistakes(one.article, one.figures), deal_mistakes(one.article, one.deals))
            for mistake in mistakes
        ),
    )


def _compare(gold: ArticleRows, found: ArticleRows) -> _Compared:
    rows = distinct(found.figures)
    text = _squeeze(found.text)
    quotes = [_squeeze(str(row["evidence"])) for row in rows if text and row.get("evidence")]
    return _Compared(
        article=gold.article,
        figures=match_figures(distinct(gold.figures), rows),
        # Two deals of the same partners and kind may differ in their object alone, so deals stay as they are.
        deals=match_deals(gold.deals, found.deals),
        quoted=len(quotes),
        grounded=sum(quote in text for quote in quotes),
    )


def _total(matchings: Iterable[Matching]) -> Score:
    hits = found = gold = 0
    for matching in matchings:
        hits += len(matching.pairs)
        found += len(matching.pairs) + len(matching.wrong)
        gold += len(matching.pairs) + len(matching.missed)
    return Score(hits, found, gold)


def _row_score(matching: Matching) -> Score:
    total = _total([matching])
    return Score(_agreeing(matching.pairs, PERIOD + SCOPE), total.found, total.gold)


def _counter_score(pairs: Iterable[tuple[Row, Row]]) -> Score:
    named = [(gold.get("attribution"), found.get("attribution")) for gold, found in pairs]
    return Score(
        hits=sum(gold is not None and gold == found for gold, found in named),
        found=sum(found is not None for _, found in named),
        gold=sum(gold is not None for gold, _ in named),
    )


def _agreeing(pairs: Iterable[tuple[Row, Row]], fields: Iterable[str]) -> int:
    names = tuple(fields)
    return sum(key(gold, names) == key(found, names) for gold, found in pairs)


def _squeeze(text: str) -> str:
    return "".join(text.split()).lower()
