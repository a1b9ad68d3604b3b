"""Turns what was found in an article into rows of a part, without the ids that only a load can give."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from etl.read.likeness import likeness
from etl.reconcile.parts import Part, part_at, parts_of
from etl.records import Article, Deal, Extraction, Figure, Refusal, Stage
from etl.store.sql import Row

# The fields that make two figures of one article the same claim or two (the contract's scored fields).
CLAIM = (
    "metric", "basis", "unit", "value", "value_high", "period_start", "period_end", "subject", "geography",
    "destination", "powertrain", "vehicle_class", "status",
)  # fmt: skip
DEAL_CLAIM = ("kind", "object", "announced", "amount", "amount_unit", "stake_percent")
BETWEEN = "\x1f"


def claim_text(parts: Iterable[object]) -> str:
    """The parts of a claim as one text, in their order; numbers count by value, None by itself."""
    return BETWEEN.join(repr(float(part)) if isinstance(part, int | float) else str(part) for part in parts)


def claim_id(*parts: object) -> str:
    """Sixteen hex digits that stand for the parts; etl/sql/entering makes the same of the kind of row, the article's id
    and the rest of the claim.
    """
    return hashlib.sha256(claim_text(parts).encode("utf-8", "backslashreplace")).hexdigest()[:16]


def article_row(key: str, article: Article) -> Row:
    """An article as a row of part_articles; what is unknown is null."""
    known_by = likeness(article.text)
    return {
        "key": key,
        "refusal": None,
        "is_limit": None,
        "fingerprint": known_by.fingerprint,
        "sketch": known_by.sketch,
        "shingles": known_by.shingles,
        "characters": len(article.text),
        "title": article.title or None,
        "publisher": article.publisher or None,
        "published": article.published,
        "published_from": article.published_from,
        "modified": article.modified,
        "url": article.url or None,
        "language": article.language,
        "is_brief": article.is_brief,
        "text": article.text,
    }


def refused_article_row(key: str, reason: str, *, is_limit: bool) -> Row:
    """An article that could not be read, as a row of part_articles; `is_limit` where another try might do better."""
    names = (
        "fingerprint", "sketch", "shingles", "characters", "title", "publisher", "published", "published_from",
        "modified", "url", "language", "is_brief", "text",
    )  # fmt: skip
    nothing: Row = dict.fromkeys(names)
    return {"key": key, "refusal": reason, "is_limit": is_limit, **nothing}


def figure_rows(key: str, found: Extraction) -> list[Row]:
    """The figures of an article as rows of part_figures."""
    parts = parts_of(found.article) if found.figures else []
    return [figure_row(key, found.article, each, part_at(parts, each.number)) for each in found.figures]


def figure_row(key: str, article: Article, figure: Figure, part: Part = "body") -> Row:
    """A figure as a row of part_figures; `part` is the part of the article that it stands in."""
    fields = (
        "metric", "basis", "status", "value", "value_high", "unit", "bound", "subject", "geography", "destination",
        "powertrain", "vehicle_class", "period_start", "period_end", "attribution", "number_text", "confidence",
    )  # fmt: skip
    return {
        "key": key,
        "claim": claim_text(getattr(figure, name) for name in CLAIM),
        **{name: getattr(figure, name) for name in fields},
        "number_start": figure.number.start,
        "number_end": figure.number.end,
        "part": part,
        "evidence": figure.evidence.of(article.text),
        "evidence_start": figure.evidence.start,
        "evidence_end": figure.evidence.end,
        "reasons": list(figure.reasons),
    }


def deal_row(key: str, article: Article, deal: Deal) -> Row:
    """A deal as a row of part_deals, its parties in order."""
    claim = (getattr(deal, name) for name in DEAL_CLAIM)
    return {
        "key": key,
        "claim": claim_text((*sorted(set(deal.parties)), *claim)),
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


def refusal_row(key: str, refusal: Refusal) -> Row:
    """Something the extractor refused, as a row of part_refused."""
    return {
        "key": key,
        "stage": refusal.stage,
        "reason": refusal.reason,
        "text": refusal.text or None,
        "text_start": refusal.span.start if refusal.span else None,
        "text_end": refusal.span.end if refusal.span else None,
    }


def extraction_rows(key: str, found: Extraction) -> Iterable[tuple[str, list[Row]]]:
    """Each table of a part with the rows of one article."""
    yield "part_articles", [article_row(key, found.article)]
    yield "part_figures", figure_rows(key, found)
    yield "part_deals", [deal_row(key, found.article, deal) for deal in found.deals]
    yield "part_refused", [refusal_row(key, refusal) for refusal in found.refused]
