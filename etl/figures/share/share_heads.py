"""Reads a share from the words before it: the maker, group or powertrain at the head of "share", or the one before."""

from __future__ import annotations

import re

from etl.figures.base.lists import number_runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.share.share import Share
from etl.figures.share.share_bases import (
    class_of_base,
    held_by,
    holder_of_base,
    is_of_exports,
    is_of_other_powertrain,
    is_own_part,
    metric_before,
    part_of_own,
    powertrain_of_base,
)
from etl.figures.share.share_continued import continued_share, of_such_vehicles
from etl.figures.share.share_kinds import is_among_kind, is_next_kind, is_of_those_spoken_of
from etl.figures.subject.former import former_or_latter
from etl.figures.subject.makers import is_example, is_object, label_of, subjects
from etl.figures.subject.together import parent_of_pair
from etl.figures.subject.who_pointed import leads_up_to_clause, maker_of_main_clause
from etl.figures.vehicles.what_named import code_of, with_its_pair
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

_CLAUSE = re.compile(r"[,;，；。(（]")
_PLACE_REACH = 3
# The kinds that others are a part of.
_WIDER = {"bev": ("ev", "nev"), "phev": ("ev", "nev"), "fcev": ("ev", "nev")}


def share_from_head(scene: Scene) -> Share | None:
    """The share of a head named before the number; of what was named before the sentence where there is none."""
    such = of_such_vehicles(scene, _base_words(scene, None))
    if such is not None:
        return such
    cue = _share_cue(scene)
    if cue is not None and (
        scene.wording("share.other_penetration").search(scene.text[: cue.end])
        or scene.wording("share.abroad_part_zh").search(scene.text, scene.zone.start, cue.end)
    ):
        return None
    if (
        cue is not None
        and cue.code == "penetration"
        and scene.wording("percent.share_noun_behind").match(scene.tail[:30])
    ):
        cue = None  # "penetration slowed, with a 3.3% market mix"
    start = cue.start if cue and cue.start >= scene.zone.start else scene.number.outer_start
    heads = _heads(scene, cue, cue.end if cue and start == cue.start else start)
    base = _base_words(scene, cue)
    pinned = [found for found in scene.pinned if found.kind in ("company", "group", "powertrain")]
    head = (
        pinned[-1]
        if pinned
        else label_of(scene)
        or _owner(scene)
        or former_or_latter(scene, subjects(scene))
        or _governing(heads, cue, scene)
    )
    if head is None or _is_next_owner(head, scene):
        return continued_share(scene, cue if head is None else None, base)
    if head.kind == "powertrain":
        if is_next_kind(head, scene) or is_among_kind(head, scene):
            return continued_share(scene, None, base)
        return _of_powertrain(head, heads, base, start, scene)
    return _of_maker(head, base, start, scene)


def _share_cue(scene: Scene) -> Found | None:
    cues = [c for c in scene.m.cued("metric") if c.code in ("share", "penetration") and c.end <= scene.number.start]
    cues = [cue for cue in cues if not scene.wording("share.it_took").search(scene.text[: cue.end])]
    cues = [cue for cue in cues if not scene.text.startswith("-wise", cue.end)]  # "Share-wise, EVs hit 9%"
    inside = [cue for cue in cues if cue.start >= scene.zone.start]
    return next(iter((inside or cues)[-1:]), None)


def _base_words(scene: Scene, cue: Found | None) -> str:
    """The words that name the whole: after the number up to the next one, and between the cue and the number."""
    whole = scene.wording("share.whole_zh").search(scene.before())
    head = (scene.since(cue) if cue else "") + (whole.group() if whole else "")
    if cue is not None and wording("share.of_behind").match(scene.text[cue.start : cue.end]):
        head = scene.text[cue.start : scene.number.start]  # "of total deliveries": the cue begins the whole
    behind = scene.after(120)
    level = next(iter(scene.following), None)
    if level is not None and wording("share.to_level").fullmatch(scene.text[scene.number.end : level.outer_start]):
        behind = scene.text[level.end : level.end + 120]  # "from 16% to 15% of the market"
    return head + " ¦ " + _CLAUSE.split(behind, maxsplit=1)[0][:110]


def _heads(scene: Scene, cue: Found | None, start: int) -> list[Found]:
    """The makers, groups and powertrains of the zone before the share, or after it where "share of" leads to them."""
    makers = [found for found in subjects(scene) if not is_example(found, scene)]
    makers = [found for found in makers if not _is_partner(found, makers, scene)]
    heads = [
        found
        for found in scene.m.named("powertrain", "company", "group")
        if scene.zone.start <= found.start < start and (found.kind == "powertrain" or found in makers)
    ]
    if cue is None or any(found.kind != "powertrain" for found in heads):
        return heads
    is_adjacent = bool(heads) and _names_share(heads[-1], cue, scene)
    is_owned = heads or cue.start < scene.zone.start or is_of_those_spoken_of(cue, scene)
    drives = [] if is_owned else scene.m.named("powertrain")
    behind = [f for f in (*makers, *drives) if cue.end <= f.start < scene.number.start]
    of = wording("share.of")
    return heads if is_adjacent else [*heads, *(f for f in behind if of.match(scene.text[cue.end : f.start]))]


def _owner(scene: Scene) -> Found | None:
    """The maker whose the number is said to be right before it ("a share of 9%, against Kia's 7%")."""
    before = [f for f in subjects(scene) if f.possessive and f.end <= scene.number.outer_start]
    own = wording("place.own_number")
    return next((f for f in before[-1:] if own.fullmatch(scene.text[f.end : scene.number.outer_start])), None)


def _is_partner(found: Found, makers: list[Found], scene: Scene) -> bool:
    """Whether a maker is only with whom another has what holds the share ("ventures of A with B and C"), or whom one
    passed that is not named ("The carmaker overtook Kia, with a share of 9%")."""
    is_first = not any(other.end <= found.start for other in makers)
    is_first = is_first and scene.wording("maker.the_maker").search(scene.text[: found.start]) is None
    has_own = found.possessive or scene.wording("maker.with_number").match(
        scene.text[found.end : scene.number.outer_start]
    )
    return not is_first and not has_own and is_object(found, scene)


def _is_next_owner(head: Found, scene: Scene) -> bool:
    """Whether a group is the next of which a powertrain's share is told ("... and 7% for Japanese brands")."""
    previous = scene.previous
    if previous is None or previous.metric != "powertrain_share" or head.kind != "group":
        return False
    return previous.subject.endswith("-brands") and not scene.leading(scene.m.cued("metric"))


def _names_share(head: Found, cue: Found, scene: Scene) -> bool:
    """Whether a head stands right before the word "share" ("NEV share")."""
    return scene.wording("share.noun").match(scene.text[head.end : cue.end + 1]) is not None


def _governing(heads: list[Found], cue: Found | None, scene: Scene) -> Found | None:
    """Whose share it is: "NEV share" the word before; else the last maker or group, else the last powertrain; of a
    sentence that leads up to it ("With 9% of the market, Kia ..."), the maker of the main clause.
    """
    if not heads and leads_up_to_clause(scene):
        return maker_of_main_clause(scene)
    makers = [found for found in heads if found.kind != "powertrain"]
    if cue is not None and cue.code == "penetration" and (drives := [f for f in heads if f.kind == "powertrain"]):
        return drives[-1]
    is_named = cue is not None and heads and heads[-1].kind == "powertrain" and _names_share(heads[-1], cue, scene)
    if is_named and ((cue and cue.code == "penetration") or not makers or not makers[-1].possessive):
        return heads[-1]
    return parent_of_pair(makers[-1], makers, scene) if makers else next(iter(heads[-1:]), None)


def _of_powertrain(head: Found, heads: list[Found], base: str, start: int, scene: Scene) -> Share | None:
    is_listed = scene.pinned or any(scene.number in numbers for numbers in number_runs(scene.m))
    code = code_of(head if is_listed else with_its_pair(head, scene, "powertrain"))
    if scene.wording("share.of_output").search(base):
        return None
    if _is_chinese_abroad(head, scene):
        return Share("brand_share", "chinese-brands", code, class_of_base(scene), "Chinese cars abroad")
    if is_of_other_powertrain(code, scene) or _is_of_sub_total(code, base, scene):
        return None  # a part of another powertrain's sales is a sub-market's share
    makers = [f for f in heads if f.kind in ("company", "group")]
    among = wording("share.among")
    joined, part_named = wording("share.joined_zh"), scene.wording("share.part_named_zh")
    where = scene.wording("share.where")
    told_of = [f.code for f in subjects(scene) if where.fullmatch(scene.text[f.end : head.start])]
    owners = [
        f.code for f in makers
        if f.possessive or among.search(scene.text[: f.start]) or joined.fullmatch(scene.text[f.end : head.start])
        or (f.kind == "company" and f.end <= head.start and part_named.match(scene.text, head.end))
    ] or told_of or held_by(scene)  # fmt: skip
    owner = owners[-1] if owners else "all" if _is_of_place(head, scene) else holder_of_base(scene, start)
    is_export = is_of_exports(base, scene) or scene.wording("share.export_part_zh").match(scene.text[head.end :])
    is_export = is_export or scene.wording("share.in_exports_before").search(scene.text[: head.start])
    metric = "export_share" if is_export else "powertrain_share"
    return Share(metric, owner, code, class_of_base(scene), "a powertrain's share")


def _is_chinese_abroad(head: Found, scene: Scene) -> bool:
    """Whether vehicles of a kind are Chinese ones, in a market abroad ("Chinese EVs in Europe")."""
    if not scene.wording("share.chinese_before").search(scene.text, 0, head.start):
        return False
    makes = scene.wording("place.makes_zh")  # 日本车 are no place
    around = [f for f in scene.m.named("place") if f.end <= head.start and not makes.match(scene.text[f.end :])]
    behind = [f for f in scene.m.named("place", "place_adjective") if f.start >= head.end]
    named = {found.code for found in (*behind, *scene.in_zone(around))} - {"cn", "world"}
    return bool(named)


def _is_of_place(head: Found, scene: Scene) -> bool:
    """Whether a powertrain's share is told as a place's ("China's NEV penetration", 中国新能源车渗透率)."""
    before = [f for f in scene.m.named("place") if 0 <= head.start - f.end <= _PLACE_REACH]
    return bool(before) and (before[-1].possessive or before[-1].end == head.start)


def _is_of_sub_total(code: str, base: str, scene: Scene) -> bool:
    """Whether the whole is a count of a wider kind told before it ("with BEVs at 62%", "of which BEVs made up 62%")."""
    is_behind = scene.previous is not None and scene.previous.unit == "vehicles"
    is_part = is_behind or scene.wording("reference.goes_on_opens").search(scene.lead)
    is_wider = (scene.previous or scene.context).powertrain in _WIDER.get(code, ())
    return bool(is_part and is_wider) and not re.search(r"\w", base.partition("¦")[2])


def _of_maker(head: Found, base: str, start: int, scene: Scene) -> Share | None:
    part = part_of_own(head.code, base, scene)
    if part is not None:
        return part
    if not _is_of_market(head, base, scene):
        return None
    metric = "export_share" if is_of_exports(base, scene) else "brand_share"
    if scene.wording("share.market_zh").search(scene.text, head.end, max(head.end, scene.number.start)):
        start = head.end
    return Share(metric, head.code, powertrain_of_base(scene, start), class_of_base(scene), "a maker's share")


def _is_next_told(head: Found, scene: Scene) -> bool:
    """Whether a share after others is only told with its maker ("Those of Kia ...", "Mazda at 2 percent", "Kia
    went from 3% to 2%", "Kia is third with 9%")."""
    between = scene.text[head.end : scene.number.outer_start]
    with_number = scene.wording("maker.with_number").match(between) or wording("share.ranked_with").match(between)
    if scene.wording("share.went_from").search(scene.outer_head) or label_of(scene) is head:
        return True
    return with_number is not None or scene.wording("share.those_of").match(scene.text) is not None


def _is_of_market(head: Found, base: str, scene: Scene) -> bool:
    """Whether the whole is a market for cars: not one for parts, nor a maker's own sales."""
    if scene.wording("share.other_market").search(base):
        return False
    if head.kind == "group":
        return True
    is_of_cars = scene.wording("share.car_market").search(base) is not None
    is_suppliers = vocabulary().companies[head.code].kind == "supplier" and not is_of_cars
    if is_suppliers or scene.wording("share.own_total").search(base):
        return False
    if scene.previous is not None and is_own_part(scene.previous, head.code, base, scene):
        return False
    market = scene.wording("share.market")
    if scene.wording("share.of_these").search(base):
        return metric_before(scene) in ("sales", "brand_share", "powertrain_share")
    goes_on = scene.previous is not None and scene.previous.metric == "brand_share"
    is_told = scene.context.metric == "brand_share" or any(d.metric == "brand_share" for d in scene.drafts)
    goes_on = goes_on or (is_told and _is_next_told(head, scene))
    return goes_on or bool(market.search(base) or market.search(scene.lead))
