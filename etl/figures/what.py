"""Decides which powertrain and which class of vehicles a number counts."""

from __future__ import annotations

import re

from etl.figures.scene import ANAPHOR, CUT_OFF, THINGS, Scene
from etl.mentions.lexicon import Found
from etl.records import VehicleClass

_NOUN_PHRASE = re.compile(r"^\s?(?:million|of|its|the|such|were|were the|new|more|fewer|pure|fully|battery|passenger|commercial|light|additional|used|辆|多辆|万辆|units of|\s)*\s?$", re.IGNORECASE)
_GENERIC = re.compile(
    r"\b(?:all (?:kinds|classes|vehicles|cars|new)|total (?:sales|vehicle|auto|car|production|output|exports)|overall|both classes|vehicle (?:sales|production|exports|output|market)|auto (?:sales|production|exports|output|market)|car (?:sales|exports|market)|of all|automobile (?:sales|exports|production)|exports of (?:vehicles|cars|automobiles|all)|total)\b|汽车(?:产量|销量|出口|产销|总销量)|总销量|全部",
    re.IGNORECASE,
)
_INCLUDING = re.compile(r"\b(?:including|includes|excluding|besides|not counting)\s+(?:the\s+)?(?:\w+\s)?$", re.IGNORECASE)


def _relevant(scene: Scene, kind: str) -> list[Found]:
    return [found for found in scene.in_zone(scene.m.named(kind)) if not _is_base(found, scene)]


def _is_base(found: Found, scene: Scene) -> bool:
    """Whether a mention belongs to another number of the zone, or to a maker's description ("EV maker XPeng")."""
    tail = scene.text[found.end : found.end + 14].lower()
    if re.match(r"[\s-](?:maker|makers|brand|brands|manufacturer|specialist|startup|start-up|giant|pioneer|market leader|subsid|tax|sector|industry|company|firm|era|transition)", tail):
        return True
    between = sorted(n.start for n in scene.zone.numbers if n.start != scene.number.start)
    return any(scene.number.start < other <= found.start for other in between)


def _own(scene: Scene, kind: str) -> Found | None:
    pinned = [found for found in scene.pinned if found.kind == kind]
    if pinned:
        return pinned[0]
    items = _relevant(scene, kind)
    direct = [
        found for found in items
        if found.start >= scene.number.end and _NOUN_PHRASE.match(scene.text[scene.number.end : found.start])
    ]
    if direct:
        return direct[0]
    before = [found for found in items if found.end <= scene.number.start]
    if before:
        return before[-1]
    after = [f for f in items if f.start >= scene.number.end]
    between = scene.text[scene.number.end : after[0].start] if after else ""
    return after[0] if after and len(between) < 60 and not CUT_OFF.search(between) else None


def _code(found: Found) -> str:
    return "nev" if found.code == "both" else found.code


def _carried(scene: Scene, kind: str) -> str:
    """What the number before it, the words before its zone, or the context give."""
    stretch = scene.text[scene.zone.start : scene.number.start]
    if scene.previous is not None:
        if scene.counts_anew() and not _is_same_cue(scene) and not _is_growth_pair(scene):
            return _hinted(scene, kind) if not _GENERIC.search(stretch) else "all"
        if kind == "vehicle_class" and _has_new_powertrain(scene):
            return "all"
        return scene.previous.powertrain if kind == "powertrain" else scene.previous.vehicle_class
    earlier = [found for found in scene.m.named(kind) if found.end <= scene.zone.start]
    if earlier and not _GENERIC.search(stretch):
        return _code(earlier[-1])
    if _GENERIC.search(stretch):
        return "all"
    is_makers = scene.context.subject not in (None, "all")
    if _GENERIC_NOUN.match(scene.text[scene.number.end :]) and (is_makers or not THINGS.search(stretch)) and kind == "powertrain":
        return _hinted(scene, kind) if scene.context.subject in (None, "all") else "all"
    if kind == "powertrain" and _names_whole_class(scene):
        return "all"
    if scene.counts_anew() and not (_BARE_CUE.match(scene.text) and (scene.context.metric or "").endswith("_share")):
        return _hinted(scene, kind)
    points_back = THINGS.search(stretch) or (scene.context.subject in (None, "all") and re.search(r"\b(?:their|its)\b", stretch))
    if scene.context.is_new_paragraph and not points_back and not _has_other_kind(scene, kind):
        return _hinted(scene, kind)
    carried = scene.context.powertrain if kind == "powertrain" else scene.context.vehicle_class
    return carried or "all"


def _has_other_kind(scene: Scene, kind: str) -> bool:
    """Whether the zone goes on by powertrain under the class before ("Battery electric vehicles contributed ...")."""
    return kind == "vehicle_class" and bool(_relevant(scene, "powertrain"))


def _names_whole_class(scene: Scene) -> bool:
    """Whether the zone names a class of vehicles by itself ("passenger vehicle sales", 乘用车市场零售): all powertrains."""
    named = [f for f in scene.in_zone(scene.m.named("vehicle_class")) if f.end <= scene.number.start]
    stretch = scene.text[scene.zone.start : scene.number.start]
    return bool(named) and not _relevant(scene, "powertrain") and not THINGS.search(stretch)


_GENERIC_NOUN = re.compile(r"^\s?(?:vehicles|cars|automobiles|autos|units of vehicles)\b")
_BARE_CUE = re.compile(r"^(?:Sales|Deliveries|Registrations|Volumes)\b")


def _is_growth_pair(scene: Scene) -> bool:
    """Whether the zone only goes on about the number before it ("up 9% on sales of a year before")."""
    return scene.number.kind != "count" and not any(
        cue.end <= scene.number.start for cue in scene.in_zone(scene.m.cued("metric"))
    )


def _hinted(scene: Scene, kind: str) -> str:
    """What the heading, or a sentence without numbers before this one, said that all of this is about."""
    return (scene.context.hint_powertrain if kind == "powertrain" else scene.context.hint_class) or "all"


def _has_new_powertrain(scene: Scene) -> bool:
    """Whether a list goes on by powertrain after it went by class, and does not point back ("of which NEVs")."""
    own = _own(scene, "powertrain")
    stretch = scene.text[scene.zone.start : scene.number.start]
    return own is not None and scene.previous is not None and scene.previous.powertrain == "all" and not ANAPHOR.search(stretch)


def _is_same_cue(scene: Scene) -> bool:
    """Whether the zone's cue merely names the second of a pair under one head ("NEV output ... and sales")."""
    stretch = scene.text[scene.zone.start : scene.number.start]
    for period in scene.m.periods:
        if scene.zone.start <= period.start < scene.number.start:
            stretch = stretch.replace(scene.text[period.start : period.end], "")
    return bool(re.match(r"^\W*(?:and|while|with|、|，|；|累计|in|for|,|\s)*\s*(?:the\s|its\s|their\s)?(?:wholesale\s|retail\s)?(?:output|production|sales|deliveries|volume|(?:累计)?(?:产量|销量|批发|零售|交付))\s*(?:of|at|were|was|came|stood|reached|totall?ed|为|达|，)*\s*\W*$", stretch, re.IGNORECASE))


def powertrain_of(scene: Scene) -> str:
    """The powertrain's code of the number; `all` where its words count every kind."""
    found = _own(scene, "powertrain")
    return _code(found) if found is not None else _carried(scene, "powertrain")


def class_of(scene: Scene) -> VehicleClass:
    """`passenger` or `commercial` where the words say so, or the count continues one; else `all`."""
    found = _own(scene, "vehicle_class")
    code = found.code if found is not None else _carried(scene, "vehicle_class")
    return code if code in ("passenger", "commercial") else "all"  # type: ignore[return-value]
