"""Tells a maker's shipments to its buyers from those that leave the country."""

from __future__ import annotations

from etl.figures.base.scene import Scene
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found

_ABROAD = frozenset({"exports", "overseas_sales", "overseas_production"})


def shipped_to_buyers(cue: Found, scene: Scene) -> str | None:
    """Sales, where what a maker shipped is what it delivered ("Honda's shipments in China"), not what went abroad."""
    if not scene.wording("metric.shipments").fullmatch(scene.text[cue.start : cue.end]):
        return None
    if scene.wording("metric.to_dealers").match(scene.text, cue.end):
        return "sales"
    behind = next((f for f in scene.m.named("place") if f.start >= cue.end), None)
    is_in = behind is not None and scene.wording("metric.shipped_in").fullmatch(scene.text[cue.end : behind.start])
    return "sales" if is_in or _is_handed_over(scene) else None


def _is_handed_over(scene: Scene) -> bool:
    """Whether what a maker shipped is what it delivered: neither the sentence nor the words before it go abroad."""
    spoken_of = {scene.context.counted, scene.context.topic_counted, *scene.context.listed}
    said = [cue for cue in scene.m.cued("metric") if cue.code in _ABROAD]
    is_abroad = bool(spoken_of & _ABROAD) or scene.m.cued("abroad") or len(said) > 1
    return not is_abroad and bool(scene.leading(subjects(scene))) and not scene.m.named("place")
