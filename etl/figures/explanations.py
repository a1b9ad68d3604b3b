"""Says of every sentence of an article what was found in it, which rows it gave, and why a number gave none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from etl.figures.find import distinct_of, settled
from etl.figures.left_out.contradicted import less_contradicted
from etl.mentions.mentions import Mentions
from etl.mentions.script import simplified
from etl.records import Article, Figure, Refusal, Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing that stands in a sentence: `kind` is number, period, or that of a name or a cue word; `code` says
    which (a slug, a measure, "count of vehicles"); the span is into the article's text."""

    kind: str
    code: str
    span: Span


@dataclass(frozen=True, slots=True)
class Explanation:
    """One sentence or table: its span, what stands in it, the rows kept, those that another row of the article says
    better or said before, those that the article's other counts refute, and the numbers that became none, each with
    its reason."""

    span: Span
    mentions: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    restated: tuple[Figure, ...]
    refuted: tuple[Figure, ...]
    refused: tuple[Refusal, ...]


def explain(article: Article) -> list[Explanation]:
    """An explanation for each sentence and table of an article, in reading order; none for one where nothing stands.

    The rows kept are those of `find_figures`, each with the rules that decided its fields in `reasons`.
    """
    read = settled(simplified(article))
    distinct = distinct_of(read)
    kept = {_claim(figure): figure for figure in less_contradicted(distinct)}
    claims, refuted = set(kept), {_claim(figure) for figure in distinct} - set(kept)
    found = [
        Explanation(
            reading.span,
            tuple(_mentions(reading.mentions, reading.span.start)) if reading.mentions else (),
            tuple(kept.pop(_claim(figure)) for figure in reading.figures if _claim(figure) in kept),
            tuple(figure for figure in reading.figures if _claim(figure) not in claims | refuted),
            tuple(figure for figure in reading.figures if _claim(figure) in refuted),
            reading.refused,
        )
        for reading in read
    ]
    return [one for one in found if one.mentions or one.figures or one.restated or one.refuted or one.refused]


def _claim(figure: Figure) -> Figure:
    """A row but for its kind of vehicles, which it may have from the row that tells the same number less exactly."""
    return replace(figure, powertrain="all", vehicle_class="all")


def _mentions(m: Mentions, offset: int) -> Iterator[Mention]:
    """Everything that stands in a sentence, in reading order."""
    found = [(number.outer_start, number.end, "number", f"{number.kind} of {number.unit}") for number in m.numbers]
    found += [(period.start, period.end, "period", period.code or period.kind) for period in m.periods]
    found += [(item.start, item.end, item.kind, item.code) for item in (*m.names, *m.cues)]
    for start, end, kind, code in sorted(found):
        yield Mention(kind, code, Span(offset + start, offset + end))
