"""Reads an article's figures sentence by sentence, handing what a reader remembers from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from etl.figures.context import Context
from etl.figures.draft import Draft
from etl.figures.merge import merged
from etl.figures.metrics import COUNTED
from etl.figures.sentence import UNDATED, Unread, read_sentence
from etl.figures.tables import read_table
from etl.figures.topic import after_sentence, heading_topic, opening
from etl.mentions.mentions import read_mentions
from etl.mentions.sentences import Sentence, sentences
from etl.records import Article, Figure, Refusal, Span


def find_figures(article: Article) -> tuple[list[Figure], list[Refusal]]:
    """All figures of an article in reading order, and the numbers that became none, with reasons."""
    context = opening(article)
    figures: list[Figure] = []
    refused: list[Refusal] = []
    for block, group in _by_block(article):
        context = _enter(context, block, article, group)
        if article.blocks[block].kind == "table":
            figures += read_table(article, block, context)
            continue
        for sentence in group:
            mentions = read_mentions(sentence.text, _reading_day(article))
            drafts, unread = read_sentence(mentions, context)
            says = any(cue.code in COUNTED for cue in mentions.cued("metric"))
            figures += [figure for draft in drafts if (figure := _figure(draft, sentence, article, says_measure=says))]
            refused += [_refusal(item, sentence) for item in unread]
            context = after_sentence(context, mentions, drafts, sentence)
    return merged(figures, article), refused


def _reading_day(article: Article):  # type: ignore[no-untyped-def]
    return article.published if article.published_from != "guessed" else None


def _by_block(article: Article) -> Iterator[tuple[int, list[Sentence]]]:
    grouped: dict[int, list[Sentence]] = {}
    for sentence in sentences(article):
        grouped.setdefault(sentence.block, []).append(sentence)
    for index in range(len(article.blocks)):
        yield index, grouped.get(index, [])


def _enter(context: Context, block: int, article: Article, group: list[Sentence]) -> Context:
    kind = article.blocks[block].kind
    if kind in ("heading", "caption"):
        return heading_topic(context, " ".join(sentence.text for sentence in group))
    if kind == "bullet":
        return context.stand_alone()
    return context.new_paragraph()


def _confidence(draft: Draft, article: Article, *, says_measure: bool) -> float:
    """How sure a row is, 0 to 1: less where its measure, its span or the article's date is not in its own sentence."""
    sure = 0.97
    if draft.metric in COUNTED and not says_measure:
        sure -= 0.2
    if draft.period is None and draft.metric not in UNDATED and draft.metric not in ("stake", "investment"):
        sure -= 0.2
    if draft.doubts:
        sure -= 0.07
    if article.published is None or article.published_from == "guessed":
        sure -= 0.1
    return round(sure, 2)


def _figure(draft: Draft, sentence: Sentence, article: Article, *, says_measure: bool) -> Figure | None:
    offset = sentence.span.start
    number = draft.number
    if draft.geography is None and draft.metric not in ("stake", "investment", "development_time"):
        return None
    return Figure(
        metric=draft.metric,
        value=round(draft.value, 6),
        value_high=number.value_high if draft.basis == "level" else None,
        unit=draft.unit,
        basis=draft.basis,
        status=draft.status,
        bound=number.bound,
        subject=draft.subject,
        geography=draft.geography or "world",
        destination=draft.destination,
        powertrain=draft.powertrain,
        vehicle_class=draft.vehicle_class,
        period_start=draft.period[0] if draft.period else None,
        period_end=draft.period[1] if draft.period else None,
        attribution=draft.attribution,
        number_text=sentence.text[number.outer_start : number.end],
        number=Span(offset + number.outer_start, offset + number.end),
        evidence=sentence.span,
        confidence=_confidence(draft, article, says_measure=says_measure),
    )


def _refusal(item: Unread, sentence: Sentence) -> Refusal:
    start = sentence.span.start
    return Refusal(
        "figure", item.reason, sentence.text[item.number.start : item.number.end],
        Span(start + item.number.start, start + item.number.end),
    )  # fmt: skip
