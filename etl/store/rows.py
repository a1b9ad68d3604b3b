"""Turns the records into rows of the staging tables, with ids that are the same at every load."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from etl.reconcile.parts import Part, part_at, parts_of
from etl.records import Article, Deal, Figure, Refusal, Stage
from etl.store.content import Found, Refused

Row = dict[str, object]

# The fields that make two figures of one article the same claim or two (the contract's scored fields).
CLAIM = (
    "metric", "basis", "unit", "value", "value_high", "period_start", "period_end", "subject", "geography",
    "destination", "powertrain", "vehicle_class", "status",
)  # fmt: skip
DEAL_CLAIM = ("kind", "object", "announced", "amount", "amount_unit", "stake_percent")


def claim_id(*parts: object) -> str:
    """Sixteen hex digits that stand for the parts, in their order; numbers count by value, None by itself."""
    text = "\x1f".join(repr(float(part)) if isinstance(part, int | float) else str(part) for part in parts)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:16]


def article_row(found: Found) -> Row:
    """An article as a row of staged_articles; what is unknown is null."""
    article = found.extraction.article
    return {
        "article_id": found.article_id,
        "file": article.file or article.name,
        "content_sha256": found.content_sha256,
        "title": article.title or article.name,
        "publisher": article.publisher or None,
        "published": article.published,
        "published_from": article.published_from,
        "modified": article.modified,
        "url": article.url or None,
        "language": article.language,
        "is_brief": article.is_brief,
        "text": article.text,
    }


def figure_rows(article_id: str, article: Article, figures: Sequence[Figure]) -> list[Row]:
    """The figures of an article as rows of staged_figures."""
    parts = parts_of(article) if figures else []
    return [figure_row(article_id, article, figure, part_at(parts, figure.number)) for figure in figures]


def figure_row(article_id: str, article: Article, figure: Figure, part: Part = "body") -> Row:
    """A figure as a row of staged_figures; `part` is the part of the article that it stands in."""
    fields = (
        "metric", "basis", "status", "value", "value_high", "unit", "bound", "subject", "geography", "destination",
        "powertrain", "vehicle_class", "period_start", "period_end", "attribution", "number_text", "confidence",
    )  # fmt: skip
    return {
        "figure_id": claim_id("figure", article_id, *(getattr(figure, name) for name in CLAIM)),
        "article_id": article_id,
        **{name: getattr(figure, name) for name in fields},
        "number_start": figure.number.start,
        "number_end": figure.number.end,
        "part": part,
        "evidence": figure.evidence.of(article.text),
        "evidence_start": figure.evidence.start,
        "evidence_end": figure.evidence.end,
        "reasons": list(figure.reasons),
    }


def deal_row(article_id: str, article: Article, deal: Deal) -> Row:
    """A deal as a row of staged_deals, its parties in order."""
    claim = (getattr(deal, name) for name in DEAL_CLAIM)
    return {
        "mention_id": claim_id("deal", article_id, *sorted(set(deal.parties)), *claim),
        "article_id": article_id,
        "parties": list(dict.fromkeys(deal.parties)),
        **{name: getattr(deal, name) for name in (*DEAL_CLAIM, "status", "confidence")},
        "evidence": deal.evidence.of(article.text),
        "evidence_start": deal.evidence.start,
        "evidence_end": deal.evidence.end,
        "reasons": list(deal.reasons),
        "stages": [stage_cell(article, stage) for stage in deal.stages],
    }


def stage_cell(article: Article, stage: Stage) -> Row:
    """One stage of a deal as an item of `stages` in staged_deals."""
    return {
        "stage": stage.stage,
        "said": stage.date,
        "word_start": stage.word.start if stage.word else None,
        "word_end": stage.word.end if stage.word else None,
        "evidence": stage.evidence.of(article.text),
        "evidence_start": stage.evidence.start,
        "evidence_end": stage.evidence.end,
    }


def refusal_row(found: Found, refusal: Refusal) -> Row:
    """Something the extractor refused, as a row of staged_rejected."""
    article = found.extraction.article
    return {
        "stage": refusal.stage,
        "file": article.file or article.name,
        "article_id": found.article_id,
        "reason": refusal.reason,
        "text": refusal.text or None,
        "text_start": refusal.span.start if refusal.span else None,
        "text_end": refusal.span.end if refusal.span else None,
    }


def refused_row(refused: Refused) -> Row:
    """A file that could not be read, as a row of staged_rejected."""
    nothing = dict.fromkeys(("article_id", "text", "text_start", "text_end"))
    return {"stage": "read", "file": refused.file, "reason": refused.reason, **nothing}


def batch_rows(found: Sequence[Found]) -> Iterable[tuple[str, list[Row]]]:
    """Each table that articles fill, with the rows of these articles."""
    yield "staged_articles", [article_row(each) for each in found]
    yield (
        "staged_figures",
        [row for f in found for row in figure_rows(f.article_id, f.extraction.article, f.extraction.figures)],
    )
    yield (
        "staged_deals",
        [deal_row(f.article_id, f.extraction.article, deal) for f in found for deal in f.extraction.deals],
    )
    yield "staged_rejected", [refusal_row(f, refusal) for f in found for refusal in f.extraction.refused]
