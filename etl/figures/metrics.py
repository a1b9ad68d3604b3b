"""Decides which measure a number belongs to, from the cue words around it."""

from __future__ import annotations

import re

from etl.figures.scene import Scene
from etl.mentions.lexicon import Found

COUNTED = ("sales", "production", "exports", "overseas_sales")
_FOLLOWS = re.compile(r"^[\w\s’'-]{0,40}$")
_COMPARED = re.compile(r"\b(?:than|against|compared (?:with|to))\b", re.IGNORECASE)
_VERB_AFTER = re.compile(
    r"^[^,，.;]{0,60}?\b(?:(?:were|was|are|being|been|had been) )?(sold|exported|built|produced|delivered|registered|shipped|made abroad|manufactured|assembled)\b"
)
_VERB_METRIC = {
    "sold": "sales", "delivered": "sales", "registered": "sales", "exported": "exports", "shipped": "exports",
    "built": "production", "produced": "production", "manufactured": "production", "assembled": "production",
    "made abroad": "production",
}  # fmt: skip
_WEAK = frozenset({"market", "car market", "auto market", "vehicle market", "volume", "volumes", "bought", "buyers", "overseas", "abroad", "shipped", "shipments", "overseas markets", "build", "shipped to", "海外市场", "own", "make up"})


_SENT_ABROAD = re.compile(r"\b(?:sent|sends|sending|ship(?:s|ped|ping)?|left the docks)\b[^.;]{0,60}\b(?:overseas|abroad|docks)\b|\bleft the docks\b")
_PLANTS_ABROAD = re.compile(r"\b(?:plants|factories|works)\s(?:abroad|overseas|outside)\b|\b(?:foreign|overseas) (?:plants|factories)\b", re.IGNORECASE)


def _is_weak(cue: Found, text: str) -> bool:
    return text[cue.start : cue.end].lower() in _WEAK


def _cues(scene: Scene, start: int, end: int) -> list[Found]:
    return [cue for cue in scene.m.cued("metric") if start <= cue.start < end and cue.code in COUNTED]


def _pick(cues: list[Found], scene: Scene) -> Found | None:
    """The cue nearest before the number, a strong one before a weak one."""
    strong = [cue for cue in cues if not _is_weak(cue, scene.text)]
    chosen = strong or cues
    before = [cue for cue in chosen if cue.end <= scene.number.start]
    if before:
        return before[-1]
    return chosen[0] if chosen else None


def counted_metric(scene: Scene) -> str | None:
    """The metric of a count of vehicles: from its zone, then from the number before it, then from the context."""
    stretch = scene.text[scene.zone.start : scene.zone.end]
    if _SENT_ABROAD.search(stretch):
        return "exports"
    if _PLANTS_ABROAD.search(stretch):
        return "overseas_production"
    pinned = [cue for cue in scene.pinned if cue.kind == "metric"]
    if pinned:
        return _composed(pinned[0].code, scene)
    cue = _pick(_cues(scene, scene.zone.start, scene.number.start), scene)
    verb = _VERB_AFTER.match(scene.after(80))
    if verb and (cue is None or _is_weak(cue, scene.text) or cue.code != _VERB_METRIC[verb.group(1)]):
        own = scene.text[scene.zone.start : scene.number.start]
        if cue is None or scene.number.start - cue.end > 12 or _COMPARED.search(own):
            return _composed(_VERB_METRIC[verb.group(1)], scene)
    if cue is not None and not (_is_weak(cue, scene.text) and scene.previous is not None):
        return _composed(cue.code, scene)
    if scene.previous is not None and scene.previous.metric in (*COUNTED, "overseas_production"):
        return _continued(scene.previous.metric, scene)
    after = _cues(scene, scene.number.end, scene.number.end + 40)
    if after and _FOLLOWS.match(scene.text[scene.number.end : after[0].start]):
        return _composed(after[0].code, scene)
    if cue is not None:
        return _composed(cue.code, scene)
    return scene.context.counted


_ABROAD = re.compile(
    r"\b(?:overseas|abroad|outside (?:of )?(?:China|Japan|Korea|South Korea|Germany|(?:its|their) home (?:country|countries|market|markets))|foreign plants|foreign factories|in foreign)\b|海外|境外",
    re.IGNORECASE,
)


def _composed(code: str, scene: Scene) -> str:
    """Sales or production with "abroad" in the same zone are the overseas measures; the rest stays."""
    stop = re.search(r"[,;，；]|\b(?:but|while|although)\b", scene.text[scene.number.end :])
    stretch = scene.text[scene.zone.start : scene.number.end + min(60, stop.start() if stop else 60)]
    if code == "sales" and _ABROAD.search(stretch) and not re.search(r"\bexport", stretch):
        return "overseas_sales"
    if code == "production" and _ABROAD.search(stretch):
        return "overseas_production"
    return code


def _continued(metric: str, scene: Scene) -> str:
    return metric


_CAPACITY = re.compile(r"^\s?(?:\w+\s){0,3}?(?:a year|per year|annually|a month|per month|per annum)\b", re.IGNORECASE)
_METRIC_BEHIND = re.compile(
    r"^\s?(?:year-on-year\s)?(?:rise|increase|growth|drop|fall|decline|gain|jump)\s(?:in|of)\s(?:\w+\s){0,3}(?:sales|exports|deliveries|production|output)\b", re.IGNORECASE
)
_AVERAGE = re.compile(r"^\s?(?:units|vehicles|cars|辆)?\s?(?:a|per|each|every)\s(?:month|day|week|quarter)\b", re.IGNORECASE)
_MAKES = re.compile(r"\b(?:make|build|produce|capacity|room|turn out|annual)\b", re.IGNORECASE)


def is_out_of_scope(scene: Scene) -> bool:
    """Whether the nearest cue says that the number is a price, a capacity, an average or another thing out of scope."""
    names = scene.m.names
    if _CAPACITY.match(scene.text[scene.number.end :]) and _MAKES.search(scene.before()):
        return True
    if _AVERAGE.match(scene.text[scene.number.end :]):
        return True
    inside = [c for c in scene.m.cued("exclude", "metric") if scene.zone.start <= c.start and c.end <= scene.number.start]
    if _METRIC_BEHIND.match(scene.text[scene.number.end :]):
        return False
    start = scene.zone.start if inside or scene.drafts or scene.number.kind == "count" else 0
    cues = [
        cue
        for cue in scene.m.cued("exclude", "metric")
        if cue.end <= scene.number.start and start <= cue.start
        and not (cue.kind == "exclude" and any(n.start <= cue.start and cue.end <= n.end for n in names))
    ]
    if any(cue.kind == "exclude" and cue.code in ("average", "part") for cue in scene.in_zone(scene.m.cued("exclude"))):
        return True
    if not cues:
        return False
    last = cues[-1]
    if last.kind == "exclude" or any(c.kind == "exclude" and (c.start, c.end) == (last.start, last.end) for c in cues):
        return True
    return last.kind == "metric" and any(
        cue.kind == "exclude" and 0 <= cue.start - last.end <= 1 for cue in scene.m.cued("exclude")
    )
