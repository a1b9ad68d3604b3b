"""Decides whether a number is a fact, a forecast or a target, and who says so."""

from __future__ import annotations

import re
from datetime import date

from etl.figures.context import Dates
from etl.figures.scene import Scene
from etl.mentions.lexicon import Found
from etl.records import Status
from etl.vocabulary import vocabulary

SPEAKER_KINDS = frozenset({"association", "authority", "research", "consultancy", "finance"})
_WEAK_FORECAST = frozenset({"will", "would", "could", "should", "may", "might", "saw", "planned", "due to", "料", "is to", "are to", "计划"})
_FACT = re.compile(r"\b(?:rose|fell|grew|reached|sold|totall?ed|came to|stood at|was|were|climbed|jumped|surged|dropped|delivered|exported)\b", re.IGNORECASE)


def _hint(scene: Scene) -> Found | None:
    """The forecast or target word that governs the number: before it in its zone, or opening the sentence's clause."""
    words = [w for w in scene.m.cued("status") if w.code in ("forecast", "target")]
    before = [w for w in words if w.end <= scene.number.outer_start + 12]
    inside = [w for w in before if w.start >= scene.zone.start]
    if inside:
        targets = [w for w in inside if w.code == "target"]
        return targets[-1] if targets else inside[-1]
    return before[-1] if before else None


def status_of(scene: Scene, period: Dates | None) -> Status:
    """`forecast` or `target` where a word says so and the span had not ended at publication, else `actual`."""
    published = scene.context.published
    is_past = bool(period and published and period[1] < published.replace(day=1))
    hint = _hint(scene)
    if hint is not None and not _is_closed(hint, scene):
        weak = scene.text[hint.start : hint.end].lower() in _WEAK_FORECAST
        if hint.code == "target":
            return "target"
        governs = hint.start >= scene.zone.start and not weak and not _is_from(scene) and hint.end <= scene.number.start
        if not is_past or governs or (not weak and scene.previous is not None and scene.previous.status == "forecast" and not _is_from(scene)):
            if not (weak and period is None):
                return "forecast"
    if scene.previous is not None and scene.previous.status != "actual" and not is_past:
        if hint is None or not _is_closed(hint, scene):
            return scene.previous.status
    if period is not None and published is not None and period[0] > published:
        return "forecast"
    after = [w for w in scene.m.cued("status") if w.code == "target" and 0 <= w.start - scene.number.end < 30]
    if after and re.match(r"^[^,;.]*\b(?:as|its|that|the)\b[^,;.]*$", scene.text[scene.number.end : after[0].start]):
        return "target"
    return "actual"


def _is_from(scene: Scene) -> bool:
    return bool(re.search(r"\bfrom\s+(?:about |nearly |over )?$", scene.text[: scene.number.outer_start]))


def _is_closed(hint: Found, scene: Scene) -> bool:
    """Whether a plain past verb between the hint and the number makes the number a fact."""
    between = scene.text[hint.end : scene.number.start]
    return bool(_FACT.search(between)) and bool(re.search(r"[,;]|\b(?:and|but|after|while)\b", between))


def attribution_of(scene: Scene) -> str | None:
    """The slug of who the article says counted it: named in the sentence as a source, or carried."""
    known = vocabulary().companies
    speakers = [
        found
        for found in scene.m.named("company")
        if found.code in known and known[found.code].kind in SPEAKER_KINDS
    ]
    if speakers:
        before = [s for s in speakers if s.start < scene.number.start]
        return (before[-1] if before else speakers[0]).code
    return scene.context.attribution


