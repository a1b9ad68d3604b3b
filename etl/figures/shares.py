"""Reads a percentage of a whole: whose part it is, and of which whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.figures.scene import Scene
from etl.figures.what import class_of, powertrain_of
from etl.figures.where import home_of
from etl.figures.who import subject_of, subjects
from etl.mentions.lexicon import Found
from etl.records import VehicleClass
from etl.vocabulary import vocabulary

_PREDICATE = re.compile(r"\b(?:was|were|is|are|would be|will be|be|had|have|being|came from|come from)\s+(?:(?:currently|now|already|\w+ly)\s)?(?:an?\s+|the\s+)?(?:new\s)?$", re.IGNORECASE)
_EXPORTS = re.compile(r"\b(?:exports?|exported|shipped abroad|shipments)\b|出口", re.IGNORECASE)
_OUTPUT_BASE = re.compile(r"\b(?:of (?:their|its|the|total|all|whole|global|worldwide|overall)\s?(?:total |global |worldwide |overall |whole )?(?:output|production))\b|产量的", re.IGNORECASE)
_ABROAD_BUILT = re.compile(
    r"\b(?:overseas production|local(?:ized|ised)? production|produced? (?:abroad|overseas|locally)|built? (?:abroad|overseas|locally|outside)|made (?:abroad|overseas|outside)|production (?:abroad|overseas)|produce|built|build|manufactur\w+)\b|海外生产|海外产",
    re.IGNORECASE,
)
_FOREIGN_SALES = re.compile(
    r"\b(?:foreign sales|overseas sales|sales abroad|sales overseas|sell outside|sold outside|sales outside|international sales|sell abroad|sell overseas)\b|海外销量|海外销售",
    re.IGNORECASE,
)
_PARTS_TRADE = re.compile(r"\bparts?\b.{0,30}\btrade\b|\btrade\b.{0,30}\bparts?\b|零部件.{0,10}贸易", re.IGNORECASE)
_SHARE_NOUN = re.compile(r"^[\s-]?(?:vehicle|car|cars'|vehicles'|sales|market|brand)?[\s’']*(?:s['’]?\s)?(?:share|penetration|渗透率|占比)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Share:
    """The metric of a share and the slots that its words fix; None leaves a slot to the common readers."""

    metric: str
    subject: str
    powertrain: str
    vehicle_class: VehicleClass


def read_share(scene: Scene) -> Share | None:
    """What a percentage that is a share says; None where whose share it is cannot be told."""
    sentence = scene.text
    stretch = sentence[scene.zone.start : scene.zone.end]
    if _PARTS_TRADE.search(stretch):
        return Share("parts_trade_share", "all", "all", "all")
    special = _overseas(scene, sentence)
    if special:
        return special
    if _COUNTRY_OF_WORLD.search(stretch) and re.search(r"\bof (?:all )?(?:global|the world|worldwide|world)\b|占全球", scene.after(40) + scene.before(30)):
        return None
    predicate = _predicate(scene)
    if predicate is not None:
        return _from_predicate(predicate, scene)
    return _from_head(scene)


_COUNTRY_OF_WORLD = re.compile(r"\b(?:China|the country|Europe|the United States|it)\s(?:alone\s|now\s)?(?:made up|accounts? for|accounted for|represented|represents|makes up|contributed|took|held)\b|中国[^，。]{0,6}占全球|占全球[^，。]{0,8}中国")


def _overseas(scene: Scene, sentence: str) -> Share | None:
    previous = scene.previous
    if _FOREIGN_SALES.search(sentence) and _ABROAD_BUILT.search(sentence):
        return Share("overseas_production_ratio", subject_of(scene), "all", "all")
    if _OUTPUT_BASE.search(sentence) and re.search(r"abroad|overseas|outside|海外", sentence):
        return Share("overseas_output_share", subject_of(scene), "all", "all")
    if (previous and previous.metric.startswith("overseas_") and previous.metric.endswith(("ratio", "output_share"))) or (
        not scene.drafts and (scene.context.metric or "") in ("overseas_production_ratio", "overseas_output_share") and not _has_share_words(scene)
    ):
        metric = previous.metric if previous else scene.context.metric or ""
        return Share(metric, subject_of(scene), "all", "all")
    return None


def _has_share_words(scene: Scene) -> bool:
    return any(cue.code in ("share", "penetration") for cue in scene.in_zone(scene.m.cued("metric")))


def _predicate(scene: Scene) -> Found | None:
    """What the part is said to be after the number: "half of all cars sold were electric"."""
    following = [n.outer_start for n in scene.m.numbers if n.start > scene.number.start]
    limit = following[0] if following else len(scene.text)
    for found in scene.m.named("powertrain", "company", "group", "place_adjective"):
        if scene.number.end <= found.start < limit and found.start - scene.number.end < 110:
            between = scene.text[scene.number.end : found.start]
            if _PREDICATE.search(between) and not re.search(r"\b(?:if|when|because)\b", between):
                return found
    return None


def is_said_of(scene: Scene) -> bool:
    """Whether the words after a fraction say what the part is, or of which whole ("one in three ... was Chinese")."""
    return _predicate(scene) is not None or bool(re.match(r"\s?of (?:all|the|its|their|total|new|them|these)\b", scene.after(30)))


ADJECTIVE_GROUP = {"cn": "chinese-brands", "de": "german-brands", "jp": "japanese-brands", "us": "us-brands", "kr": "korean-brands", "fr": "french-brands"}  # fmt: skip


_SOLD_IN = re.compile(r"\b(?:sold|registered|bought)\s(?:there|in|worldwide|globally)\b|\bof all\b", re.IGNORECASE)


def _from_predicate(found: Found, scene: Scene) -> Share | None:
    between = scene.text[scene.number.end : found.start]
    is_export = bool(_EXPORTS.search(between)) or (
        bool(re.match(r"\s(?:of them|of these|of those)", between)) and _before_metric(scene) == "exports"
    )
    if found.kind == "powertrain":
        code = "nev" if found.code == "both" else found.code
        metric = "export_share" if is_export else "powertrain_share"
        whole = bool(_SOLD_IN.search(between))
        return Share(metric, "all" if is_export or whole else subject_of(scene), code, class_of(scene))
    if found.kind == "place_adjective":
        group = ADJECTIVE_GROUP.get(found.code)
        return Share("export_share" if is_export else "brand_share", group, "all", class_of(scene)) if group else None
    powertrain = scene.previous.powertrain if scene.previous and is_export else powertrain_of(scene)
    return Share("export_share" if is_export else "brand_share", found.code, powertrain, class_of(scene))


def _before_metric(scene: Scene) -> str | None:
    return scene.previous.metric if scene.previous else scene.context.metric


def _share_cue(scene: Scene) -> Found | None:
    cues = [cue for cue in scene.m.cued("metric") if cue.code in ("share", "penetration") and cue.end <= scene.number.start]
    inside = [cue for cue in cues if cue.start >= scene.zone.start]
    return (inside or cues or [None])[-1]


def _base_text(scene: Scene, cue: Found | None) -> str:
    """The words that name the whole: after the number up to the next one, or between cue and number ("share of ...")."""
    after = re.match(r"^[^,;，；。(（]{0,110}", scene.after(120))
    tail = after.group() if after else ""
    head = scene.text[cue.end : scene.number.start] if cue else ""
    return head + " ¦ " + tail


def _from_head(scene: Scene) -> Share | None:
    cue = _share_cue(scene)
    head_end = cue.start if cue and cue.start >= scene.zone.start else scene.number.outer_start
    heads = [
        found
        for found in scene.m.named("powertrain", "company", "group")
        if found.start < head_end and found.start >= scene.zone.start and (found.kind == "powertrain" or found in subjects(scene))
    ]
    adjacent = bool(heads) and cue is not None and bool(_SHARE_NOUN.match(scene.text[heads[-1].end : cue.end + 1]))
    if cue is not None and not adjacent and not any(found.kind != "powertrain" for found in heads):
        heads += [f for f in subjects(scene) if cue.end <= f.start < scene.number.start and re.match(r"^\s?of\s(?:the\s)?$", scene.text[cue.end : f.start])]
    base = _base_text(scene, cue)
    is_export = bool(_EXPORTS.search(base))
    pinned = [found for found in scene.pinned if found.kind in ("company", "group", "powertrain")]
    head = pinned[-1] if pinned else _governing(heads, cue, scene)
    if head is None:
        return _continued(scene, cue, base, is_export=is_export)
    if head.kind == "powertrain":
        holder = [f for f in heads if f.kind in ("company", "group") and f.possessive] or [
            f for f in subjects(scene)
            if f.start >= scene.number.end and re.match(r"^\s?(?:for|among|at)\s(?:the\s)?$", scene.text[scene.number.end : f.start])
        ]
        code = "nev" if head.code == "both" else head.code
        within = [
            f for f in scene.m.named("powertrain") if f.start >= scene.number.end and _before_next(f, scene) and f.start - scene.number.end < 24
        ]
        if within and within[0].code != code and re.match(r"^\s?of\b", scene.after(8)):
            return None  # a part of another powertrain's sales is a sub-market's share
        subject = holder[-1].code if holder else _base_holder(scene, head_end)
        metric = "export_share" if is_export or _totals_exports(base, scene) else "powertrain_share"
        return Share(metric, subject, code, _base_class(scene))
    if _OTHER_MARKET.search(base) or not _sells_cars(head) or (head.kind == "company" and _OWN_TOTAL.search(base)):
        return None
    if head.kind == "company" and not (_MARKET.search(base) or _MARKET.search(scene.text[scene.zone.start : scene.number.start])):
        return None
    if is_export or _totals_exports(base, scene):
        return Share("export_share", head.code, _base_powertrain(scene, head_end), _base_class(scene))
    return Share("brand_share", head.code, _base_powertrain(scene, head_end), _base_class(scene))


_MARKET = re.compile(r"\b(?:market|sales|registrations|deliveries|segment|exports?|exported|sold|market share|share of|share)\b|市场|销量|份额|市占率|占有率|渗透率|出口", re.IGNORECASE)
_OWN_TOTAL = re.compile(r"\bof (?:its|their|the company's|the company’s|the group's|the group’s|the carmaker's)\b|其[^，。]{0,8}销量", re.IGNORECASE)
_OTHER_MARKET = re.compile(r"\b(?:batter(?:y|ies)|software|chips?|lidars?|driving assistance|parts|cells)\b(?![- ]electric)|电池|芯片", re.IGNORECASE)


def _sells_cars(head: Found) -> bool:
    known = vocabulary().companies
    return head.kind == "group" or known[head.code].kind != "supplier"


def _totals_exports(base: str, scene: Scene) -> bool:
    return bool(re.search(r"\bof (?:the|their|its|that) total\b|of the total|占总", base)) and _before_metric(scene) == "exports"


def _governing(heads: list[Found], cue: Found | None, scene: Scene) -> Found | None:
    """Whose share it is: "NEV share" the word before; else the last maker or group, else the last powertrain."""
    if cue is not None and heads:
        last = heads[-1]
        if last.kind == "powertrain" and _SHARE_NOUN.match(scene.text[last.end : cue.end + 1]):
            makers = [f for f in heads if f.kind != "powertrain"]
            direct = cue.code == "penetration" or not makers or not makers[-1].possessive
            return last if direct and not _sales_of_maker(makers, scene) else (makers[-1] if makers else last)
    makers = [found for found in heads if found.kind != "powertrain"]
    return makers[-1] if makers else (heads[-1] if heads else None)


def _sales_of_maker(makers: list[Found], scene: Scene) -> bool:
    return False


_WHOLE = re.compile(r"^\s?of (?:the (?:\w+\s)?market|all|total|the country|new|China|the nation)\b", re.IGNORECASE)


def _base_holder(scene: Scene, head_end: int) -> str:
    """Whose sales a powertrain's share is of: "of Chinese brands' sales", "43% of the total" of the maker before."""
    after = [f for f in subjects(scene) if f.start >= head_end and scene.zone.holds(f)]
    if after:
        return after[-1].code
    if _WHOLE.match(scene.after(60)) and not re.search(r"\bof the\b.{0,24}\btotal\b", scene.after(50)):
        return "all"
    if scene.previous is not None and scene.previous.subject != "all":
        return scene.previous.subject
    earlier = [f for f in subjects(scene) if f.end <= scene.zone.start]
    if earlier and scene.previous is None:
        return earlier[-1].code
    carried = scene.context.subject
    if carried and carried != "all" and (scene.context.topic_subject == carried or re.search(r"\bof (?:the|its)\b.{0,24}\b(?:total|sales)\b", scene.after(50))):
        return carried
    return "all"


def _base_powertrain(scene: Scene, head_end: int) -> str:
    inside = [
        f for f in scene.m.named("powertrain")
        if (f.start >= head_end and f.start < scene.zone.end) and _before_next(f, scene)
    ]
    if inside:
        return "nev" if inside[-1].code == "both" else inside[-1].code
    if scene.previous is not None and scene.previous.metric == "brand_share":
        own_base = re.search(r"\bof (?:its|the|their|all|total)\b.{0,20}\b(?:market|sales)\b", scene.after(60))
        return "all" if own_base else scene.previous.powertrain
    carried = scene.context.powertrain
    if re.search(r"\bof (?:them|these|those)\b", scene.after(30)):
        return (scene.previous.powertrain if scene.previous else carried) or "all"
    return "all"


def _before_next(found: Found, scene: Scene) -> bool:
    following = [n.start for n in scene.m.numbers if n.start > scene.number.start]
    return not following or found.start < following[0]


_WHOLE_FLEET = re.compile(r"^\s?of (?:all|total|the total|the country's|the country’s|China's|China’s)\s(?:new\s)?(?:energy\s)?(?:vehicles?|cars?|auto(?:mobile)?s?)\b")


def _base_class(scene: Scene) -> VehicleClass:
    if _WHOLE_FLEET.match(scene.after(60)):
        return "all"
    own = class_of(scene)
    previous = scene.previous
    if own == "all" and previous is not None:
        return previous.vehicle_class
    carried = scene.context.vehicle_class
    if own == "all" and carried in ("passenger", "commercial") and not scene.context.is_new_paragraph and not re.match(r"^\s?of\b", scene.after(6)):
        return carried  # type: ignore[return-value]
    return own


def _continued(scene: Scene, cue: Found | None, base: str, *, is_export: bool) -> Share | None:
    """A share whose owner is named before: "They made up ...", "or 51.6% of all", "its share", the next in a list."""
    previous, context = scene.previous, scene.context
    if previous is not None and previous.metric.endswith("_share") and previous.unit != "vehicles":
        own_base = re.search(r"\bof (?:its|the|their|all|total)\b.{0,20}\b(?:market|sales)\b", scene.after(60))
        if previous.metric == "powertrain_share":
            own = powertrain_of(scene)
            return Share(previous.metric, subject_of(scene), own if own != "all" else previous.powertrain, previous.vehicle_class)
        return Share(previous.metric, subject_of(scene), "all" if own_base else previous.powertrain, previous.vehicle_class)
    powertrain = previous.powertrain if previous else context.powertrain or "all"
    subject = previous.subject if previous else context.subject or context.topic_subject
    metric_before = _before_metric(scene)
    if is_export or _totals_exports(base, scene):
        whole = [f.code for f in scene.m.named("powertrain") if f.start >= scene.number.end and _before_next(f, scene)]
        return Share("export_share", subject, whole[0] if whole else powertrain, "all") if metric_before == "exports" or is_export else None
    if cue is not None and cue.code == "penetration":
        return Share("powertrain_share", "all", powertrain if powertrain != "all" else "nev", class_of(scene))
    at_group = [
        f for f in subjects(scene)
        if f.start >= scene.number.end and re.match(r"^\s?(?:for|among|at)\s(?:the\s)?$", scene.text[scene.number.end : f.start])
    ]
    if powertrain != "all" and at_group:
        return Share("powertrain_share", at_group[0].code, powertrain, class_of(scene))
    if powertrain != "all" and subject == "all":
        return Share("powertrain_share", "all", powertrain, _share_class(scene, base))
    if subject != "all" and not (_OWN_TOTAL.search(base) and not subject.endswith("-brands")):
        return Share("brand_share", subject, _base_powertrain(scene, cue.start if cue else scene.number.start), class_of(scene))
    return None


def _share_class(scene: Scene, base: str) -> VehicleClass:
    if re.search(r"\bpassenger\b|乘用车", base):
        return "passenger"
    if re.search(r"\b(?:all|total|new)\b|全部", base):
        return "all"
    return class_of(scene)
