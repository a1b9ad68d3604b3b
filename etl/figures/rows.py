"""Turns drafts into figures and refusals, whose spans are offsets into the article's text."""

from __future__ import annotations

from etl.figures.base.draft import Draft, Unread
from etl.figures.base.scene import COUNTED
from etl.figures.base.wordings import says
from etl.figures.confidence import confidence_of
from etl.figures.period.set_against import is_over_base
from etl.mentions.mentions import Mentions
from etl.mentions.sentences import Sentence
from etl.records import Article, Figure, Refusal, Span

_OF_COMPANIES = ("stake", "investment", "development_time")


def figures_of(drafts: list[Draft], m: Mentions, sentence: Sentence, article: Article) -> list[Figure]:
    """The figures of a sentence's drafts; a draft whose market is not known gives none."""
    if not drafts:
        return []
    says_both = says(m.text, "zones.output_and_sales")
    says_measure = says_both or any(cue.code in COUNTED for cue in m.cued("metric"))
    is_dated = article.published is not None and article.published_from != "guessed"
    if sentence.kind == "headline":
        drafts = [draft for draft in drafts if not _is_undated_flow(draft)]
    located = [draft for draft in drafts if draft.geography is not None or draft.metric in _OF_COMPANIES]
    return [
        _figure(
            draft,
            sentence,
            confidence_of(draft, says_measure=says_measure or draft.metric not in COUNTED, is_dated=is_dated),
        )
        for draft in located
    ]


def _is_undated_flow(draft: Draft) -> bool:
    """Whether a count of a headline fits no span: the text below tells it with one, or it is a milestone."""
    return draft.metric in COUNTED and draft.period is None and draft.status == "actual"


def refusal_of(unread: Unread, sentence: Sentence) -> Refusal:
    """The refusal of a number that gave no row."""
    number, start = unread.number, sentence.span.start
    span = Span(start + number.start, start + number.end)
    return Refusal("figure", unread.reason, sentence.text[number.start : number.end], span)


def _ends(draft: Draft) -> tuple[float, float | None]:
    """The low and the high end of a draft's number; those of a fall change places ("to fall 15% to 25%")."""
    high = draft.number.value_high
    if high is None or draft.basis == "level" or draft.direction > 0:
        return draft.value, high
    return (-high, draft.value) if draft.direction < 0 else (draft.value, None)


def _figure(draft: Draft, sentence: Sentence, confidence: float) -> Figure:
    number, offset = draft.number, sentence.span.start
    low, high = _ends(draft)
    return Figure(
        metric=draft.metric,
        value=low if low % 1 == 0 else round(low, 6),
        value_high=high,
        unit=draft.unit,
        basis=draft.basis,
        status=draft.status,
        bound="exact" if is_over_base(number, sentence.text) else number.bound,
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
        confidence=confidence,
        reasons=draft.reasons,
    )
