"""What the article, a heading, or a sentence leaves in the reader's mind for what follows."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.figures.context import Context, Dates
from etl.figures.draft import Draft
from etl.figures.who import MAKER_KINDS
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions, read_mentions
from etl.mentions.sentences import Sentence
from etl.records import Article
from etl.vocabulary import vocabulary

_COUNTED = ("sales", "production", "exports", "overseas_sales")


def _period(m: Mentions, context: Context) -> Dates | None:
    spans = [p for p in m.periods if p.kind == "span" and not p.vague and p.day is None]
    said = [p for p in spans if p.year_said] or spans
    if not said:
        return None
    chosen = said[0] if m.numbers else said[-1]
    return chosen.dates(context.published, chosen.year)


def _makers(m: Mentions) -> list[str]:
    known = vocabulary().companies
    named = [f for f in m.named("company", "group") if f.kind == "group" or known[f.code].kind in MAKER_KINDS]
    summed = [f.code for f in named if f.kind == "group" and re.search(r"\bother\s$", m.text[: f.start])]
    return summed or [f.code for f in named]


_GENERIC = re.compile(r"\b(?:vehicle|car|auto)s?\b|round-up|汽车产|汽车销|汽车出口", re.IGNORECASE)


def opening(article: Article) -> Context:
    """The context before the first sentence: what the headline is about; China where nothing else is said."""
    published = article.published if article.published_from != "guessed" else None
    context = Context(published=published)
    headline = next((b.span.of(article.text) for b in article.blocks if b.kind == "headline"), article.title)
    m = read_mentions(headline, published)
    makers = _makers(m)
    places = [f.code for f in m.named("place")]
    metrics = [c.code for c in m.cued("metric") if c.code in _COUNTED]
    powertrains = [f.code for f in m.named("powertrain")]
    named = len(set(makers)) == 1 and not (makers[0].endswith("-brands") and (places or makers[0] == "chinese-brands"))
    subject = makers[0] if named else "all"
    place = _headline_place(m)
    return replace(
        context,
        topic_subject=subject,
        topic_geography=place,
        topic_said_place=place,
        said_place=place,
        topic_powertrain=powertrains[0] if len(set(powertrains)) == 1 and len(metrics) == 1 and not _GENERIC.search(headline) else None,
        last_maker=makers[0] if makers else None,
        topic_period=_period(m, context),
        geography=place,
        period=_period(m, context),
    )


def _headline_place(m: Mentions) -> str | None:
    """The market that a headline is about: the one after "in", else the only one, but not a maker's country."""
    named = [f for f in m.named("place") if not (f.possessive and any(n.start - f.end < 26 and n.start > f.end for n in m.named("company", "group")))]
    inside = [f for f in named if re.search(r"\b(?:in|across|to)\s(?:the\s)?$|在", m.text[: f.start])]
    chosen = inside or named
    return chosen[0].code if len({f.code for f in chosen}) == 1 else None


def heading_topic(context: Context, text: str) -> Context:
    """The context under a heading or a table caption: what it names replaces what the article is about."""
    m = read_mentions(text, context.published)
    makers = _makers(m)
    places = [f.code for f in m.named("place") if f.code != "world"]
    metrics = [c.code for c in m.cued("metric") if c.code in _COUNTED]
    powertrains = [f.code for f in m.named("powertrain")]
    classes = [f.code for f in m.named("vehicle_class")]
    period = _period(m, context)
    return replace(
        context.new_paragraph(),
        topic_subject=makers[0] if len(set(makers)) == 1 else "all" if context.topic_subject == "all" else context.topic_subject,
        topic_geography=places[0] if places else context.topic_geography,
        topic_said_place=places[0] if places else context.topic_said_place,
        said_place=places[0] if places else context.topic_said_place,
        topic_powertrain=powertrains[0] if powertrains else None,
        topic_class=classes[0] if classes else None,
        topic_period=period or context.topic_period,
        topic_metric=metrics[0] if metrics else None,
        metric=metrics[0] if metrics else context.metric,
        counted=metrics[0] if metrics else context.counted,
        hint_powertrain=powertrains[0] if powertrains else None,
        hint_class=classes[0] if classes else None,
    )


def after_sentence(context: Context, m: Mentions, drafts: list[Draft], sentence: Sentence) -> Context:
    """The context that a sentence leaves: its last plain figure's slots, or the topic that a numberless one sets."""
    updated = _with_attribution(context, m)
    makers = [code for code in _makers(m) if not code.endswith("-brands")]
    if makers:
        updated = replace(updated, last_maker=makers[0])
    elif _opens_with_place(m) or _speaker_acts(m):
        updated = replace(updated, last_maker=None, subject=None)
    updated = replace(updated, is_new_paragraph=False)
    developers = [d.subject for d in drafts if d.metric == "development_time"]
    if developers:
        updated = replace(updated, developer=developers[-1])
    drafts = [d for d in drafts if d.metric not in ("stake", "investment", "global_rank")]
    if not drafts:
        return _numberless(updated, m) if not m.numbers else _undrafted(updated, m, makers)
    levels = [d for d in drafts if not d.doubts] or drafts
    first, last = levels[0], levels[-1]
    dated = [d for d in levels if d.period and d.status == "actual"]
    period = dated[-1].period if dated else updated.period
    counted = [d.metric for d in drafts if d.metric in (*_COUNTED, "overseas_production")]
    froms = [d for d in drafts if "base" in d.doubts and d.period]
    if froms and len(drafts) == 2 and last.period and last.status != "actual":
        updated = replace(updated, pair=(froms[0].period, last.period))  # type: ignore[arg-type]
    updated = replace(
        updated,
        metric=last.metric,
        counted=counted[-1] if counted else updated.counted,
        listed=tuple(d.metric for d in levels if d.basis == "level" and d.unit == "vehicles"),
        subject=first.subject,
        geography=last.geography or updated.geography,
        destination=None,
        powertrain=first.powertrain if len({d.powertrain for d in levels}) == 1 else last.powertrain,
        vehicle_class=last.vehicle_class if len({d.vehicle_class for d in levels}) == 1 else None,
        period=period,
        is_forecast=last.status != "actual",
        is_undated=last.period is None and last.unit == "vehicles",
        forecast_period=last.period if last.status != "actual" else None,
    )
    named = {f.code for f in m.named("place", "place_people", "place_adjective")}
    if first.geography in named and first.metric not in ("exports", "export_share"):
        updated = replace(updated, said_place=first.geography)
    if updated.topic_period is None and first.period is not None and first.status == "actual":
        updated = replace(updated, topic_period=first.period)
    if updated.topic_geography is None and sentence.kind != "headline":
        updated = replace(updated, topic_geography=first.geography)
        if updated.topic_said_place is None and first.geography in named and first.geography != "cn":
            updated = replace(updated, topic_said_place=first.geography)
    return updated


def _undrafted(context: Context, m: Mentions, makers: list[str]) -> Context:
    """A sentence whose numbers are none of ours still says who and where the next ones are."""
    located = [f.code for f in m.named("place") if re.search(r"(?:^|\b)[Ii]n\s(?:the\s)?$", m.text[: f.start])]
    return replace(
        context,
        subject=makers[0] if makers else context.subject,
        geography=located[0] if located else context.geography,
        said_place=located[0] if located else context.said_place,
    )


def _is_about(found: Found, m: Mentions) -> bool:
    """Whether a place is what a sentence is about, or where it happens; "China's supply chain" is neither."""
    located = re.search(r"\b(?:in|across|within|for)\s(?:the\s)?$", m.text[: found.start], re.IGNORECASE)
    return not found.possessive and (found.start < 24 or located is not None)


_SPEAKER = re.compile(r"\b(?:the association|the agency|the consultancy|the research firm|the think[- ]tank|the ministry)\b|协会", re.IGNORECASE)


def _speaker_acts(m: Mentions) -> bool:
    """Whether a sentence without makers is about who counts or forecasts: a following "it" is that body."""
    known = vocabulary().companies
    named = [f for f in m.named("company") if known[f.code].kind not in MAKER_KINDS]
    return bool(_SPEAKER.search(m.text)) or any(f.start < 30 for f in named)


def _opens_with_place(m: Mentions) -> bool:
    """Whether a sentence is about a place: the place is its first word or two."""
    return any(found.start <= 4 and not found.possessive for found in m.named("place"))


def _with_attribution(context: Context, m: Mentions) -> Context:
    known = vocabulary().companies
    speakers = [f.code for f in m.named("company") if known[f.code].kind in ("association", "authority", "research", "consultancy", "finance")]
    return replace(context, attribution=speakers[-1]) if speakers else context


def _numberless(context: Context, m: Mentions) -> Context:
    """A sentence without numbers names what the next ones are about."""
    makers = _makers(m)
    powertrains = [f.code for f in m.named("powertrain") if f.start < 16]  # only what the sentence is about
    classes = [f.code for f in m.named("vehicle_class") if f.start < 16]
    metrics = [c.code for c in m.cued("metric") if c.code in _COUNTED]
    places = [f.code for f in m.named("place") if f.code != "world" and _is_about(f, m)]
    period = _period(m, context)
    return replace(
        context,
        subject=makers[0] if makers else context.subject,
        said_place=places[0] if places else context.said_place,
        powertrain=powertrains[0] if powertrains else context.powertrain,
        vehicle_class=classes[0] if classes else context.vehicle_class,
        hint_powertrain=powertrains[0] if powertrains else context.hint_powertrain,
        hint_class=classes[0] if classes else context.hint_class,
        metric=metrics[0] if metrics else context.metric,
        counted=metrics[0] if metrics else context.counted,
        geography="europe" if "europe" in places else places[0] if places else context.geography,
        period=period or context.period,
    )
