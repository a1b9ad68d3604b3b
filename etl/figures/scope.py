"""Keeps out numbers that are no figure of ours, whatever stands near: prices, capacities, sums, averages."""

from __future__ import annotations

from etl.figures.lists import number_runs, runs
from etl.figures.makers import subjects
from etl.figures.rules import applies
from etl.figures.scene import COUNTED, Scene
from etl.figures.wordings import wording
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

_OBJECT_REACH = 24
_GAP_REACH = 70
_CLAUSE_REACH = 80
OUT_OF_SCOPE = "a price, capacity, average or another thing out of scope"


def out_of_scope(scene: Scene) -> str | None:
    """Why a number of any kind is no figure; None where nothing speaks against it."""
    return applies(_GATES, scene)


def _is_other_measure(scene: Scene) -> bool:
    if (
        _is_capacity(scene)
        or _is_part_of_other(scene)
        or _multiplies_other(scene)
        or wording("scope.average_behind").match(scene.tail)
    ):
        return True
    return not wording("scope.measure_behind").match(scene.tail) and _is_excluded(scene)


def _is_part_of_other(scene: Scene) -> bool:
    """Whether a percentage is a part of what is no market ("half of the proceeds", "9% of its target"), or another
    rate ("a 6% duty").
    """
    if scene.number.kind != "percent":
        return False
    tail = scene.tail[:60]
    if wording("scope.completion_before").search(scene.before()):
        return True
    behind = ("scope.of_other_behind", "scope.of_rate_behind", "scope.of_target_behind")
    return any(wording(name).match(tail) for name in behind)


def _multiplies_other(scene: Scene) -> bool:
    """Whether a multiple is of what stands right behind it ("halved its subsidies")."""
    if scene.number.kind != "multiple":
        return False
    behind = [cue for cue in scene.m.cued("exclude") if 0 <= cue.start - scene.number.end < _OBJECT_REACH]
    return bool(behind) and wording("scope.object_behind").match(scene.up_to(behind[0])) is not None


def _is_capacity(scene: Scene) -> bool:
    """Whether it is what a plant can make in a year."""
    if wording("scope.capacity_before_zh").search(scene.before()):
        return True
    return bool(wording("scope.capacity_behind").match(scene.tail) and wording("scope.makes").search(scene.before()))


def _is_excluded(scene: Scene) -> bool:
    """Whether the cue nearest before the number is a price, a capacity or the like."""
    if any(cue.code in ("average", "part") for cue in scene.in_zone(scene.m.cued("exclude"))):
        return True
    last = _last_cue(scene)
    if last is None:
        return False
    excludes = scene.m.cued("exclude")
    is_right_behind = any(0 <= cue.start - last.end <= 1 for cue in excludes)
    same = [cue for cue in _unnamed(excludes, scene) if cue.start <= last.start and last.end <= cue.end]
    return last.kind == "exclude" or bool(same) or is_right_behind


def _last_cue(scene: Scene) -> Found | None:
    """The last cue before the number: in its zone, or for a number that opens the sentence anywhere before it."""
    cues = scene.m.cued("exclude", "metric")
    has_own = bool(scene.leading(cues)) or bool(scene.drafts) or scene.number.kind == "count"
    start = scene.zone.start if has_own else 0
    before = [cue for cue in _unnamed(cues, scene) if start <= cue.start and cue.end <= scene.number.start]
    return before[-1] if before else None


def _unnamed(cues: list[Found], scene: Scene) -> list[Found]:
    """Less the excluding words inside a name ("... Battery Co.")."""
    return [
        cue for cue in cues
        if cue.kind != "exclude" or not any(n.start <= cue.start and cue.end <= n.end for n in scene.m.names)
    ]  # fmt: skip


def _is_of_money(scene: Scene) -> bool:
    """Whether a growth is one of sales in money ("by value fell 4% to $6.5 billion")."""
    if scene.number.kind != "percent":
        return False
    following = scene.following
    leads_to_sum = bool(following) and following[0].kind == "money" and wording("scope.to_sum").fullmatch(
        scene.text[scene.number.end : following[0].outer_start]
    )  # fmt: skip
    return bool(leads_to_sum) or wording("scope.by_value").search(scene.lead) is not None


def _is_gap(scene: Scene) -> bool:
    """Whether it is how far one maker is ahead of another ("3,000 ahead of Tesla", "trailed Tesla by 3,000")."""
    if wording("scope.gap_behind").match(scene.tail):
        return True
    return wording("scope.gap_before").search(scene.outer_head[-_GAP_REACH:]) is not None


def _is_sum(scene: Scene) -> bool:
    """Whether a number is said of several makers together that are not one group."""
    stretch = scene.text[scene.zone.start : min(scene.zone.end, scene.number.end + 40)]
    if not wording("scope.together").search(stretch):
        return _is_of_listed(scene)
    named = {f.code for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start}
    groups = {f.code for f in subjects(scene) if f.kind == "group"}
    tops = {vocabulary().group_of(code) for code in named}
    is_several = len(tops) > 1 or wording("scope.several").search(stretch) is not None
    return is_several and len(named) != 1 and (bool(named) or len(groups) != 1)


def _is_of_listed(scene: Scene) -> bool:
    """Whether one number is said of two makers as one ("BYD and Tesla sold 402,000"), not of each."""
    if scene.pinned or scene.number.kind not in ("count", "percent") or len(scene.m.named("company")) <= 1:
        return False
    if wording("scope.of_each").search(scene.text):
        return False
    named = scene.leading(f for f in subjects(scene) if f.kind == "company")
    run = next((run for run in runs(named, scene.text) if run[-1] is named[-1]), None)
    if run is None or wording("maker.object_before").search(scene.text[: run[0].start]):
        return False
    glue = scene.text[run[-2].end : run[-1].start]
    if not (wording("scope.two_and").search(glue) if len(run) > 2 else wording("scope.two_and").fullmatch(glue)):
        return False
    is_listed = any(scene.number in numbers for numbers in number_runs(scene.m))
    return not is_listed and len({vocabulary().group_of(f.code) for f in run}) > 1


def _is_of_uncovered(scene: Scene) -> bool:
    """Whether it is of luxury brands, joint ventures, or others that no brand group covers."""
    if wording("percent.always_uncovered").search(scene.lead):
        return True
    is_named = scene.leading(scene.m.named("group", "company"))
    return not is_named and wording("percent.uncovered_before").search(scene.before()) is not None


def _is_time(scene: Scene) -> bool:
    """Whether a fraction in words is a span of time ("the beginning of a quarter")."""
    return scene.number.is_word and wording("scope.time_before").search(scene.outer_head) is not None


def _is_rate_change(scene: Scene) -> bool:
    return wording("growth.of_rate").search(scene.text[scene.zone.start : scene.number.end + 20]) is not None


def _is_share_price(scene: Scene) -> bool:
    """Whether a growth without a measure of its own is on an exchange ("lost 2.9% in Frankfurt")."""
    is_at_exchange = wording("scope.exchange_behind").match(scene.tail) is not None
    return scene.number.kind == "percent" and is_at_exchange and not scene.cue_codes() & {*COUNTED}


def _is_allowed(scene: Scene) -> bool:
    """Whether a count is only what may be brought in ("allows 49,000 cars a year into the country")."""
    if scene.number.kind != "count" or not wording("scope.allowed_in").match(scene.tail):
        return False
    return wording("scope.allowed").search(scene.outer_head) is not None


def _is_thing(scene: Scene) -> bool:
    """Whether a bare number counts or names a thing ("4680 battery cells", "1,000 PS")."""
    is_bare = scene.number.kind == "count" and not scene.number.counts
    return is_bare and wording("scope.thing_behind").match(scene.tail[:60]) is not None


def _is_size(scene: Scene) -> bool:
    """Whether a count with a hyphen is the size of a plant or the like ("a 150,000-unit plant")."""
    is_size = wording("scope.hyphen").match(scene.tail) is not None
    return is_size and wording("scope.hyphen_of_measure").match(scene.tail) is None


def _is_series(scene: Scene) -> bool:
    lead = scene.lead
    return wording("scope.series_noun").search(lead) is not None and wording("scope.series").search(lead) is not None


def _is_model(scene: Scene) -> bool:
    """Whether the last thing named before the number is a model ("Ford's Ranger headed ...", "the CT6 jumped ...")."""
    return _is_owned_model(scene) or _is_the_model(scene)


def _is_owned_model(scene: Scene) -> bool:
    makers = [found for found in subjects(scene) if scene.zone.holds(found) and found.end <= scene.number.start]
    if not makers:
        return False
    hit = wording("scope.model_owned").match(scene.text[makers[-1].end : scene.number.start + 1])
    return hit is not None and _is_model_name(hit["model"], makers[-1].end + hit.start("model"), scene)


def _is_the_model(scene: Scene) -> bool:
    hits = list(wording("scope.model_the").finditer(scene.text, scene.zone.start, scene.number.start + 1))
    last = max((found.end for found in scene.leading(subjects(scene))), default=0)
    return bool(hits) and hits[-1].start() >= last and _is_model_name(hits[-1]["model"], hits[-1].start("model"), scene)


def _is_model_name(name: str, start: int, scene: Scene) -> bool:
    """Whether capitalised words are neither a name or a time that we know nor a word of companies."""
    known = [(found.start, found.end) for found in scene.m.names] + [(p.start, p.end) for p in scene.m.periods]
    is_known = any(first < start + len(name) and start < last for first, last in known)
    return not is_known and not wording("scope.company_word").match(name)


def _is_of_bodies(scene: Scene) -> bool:
    """Whether a number is of sedans, SUVs or another kind of body."""
    if scene.number.kind == "count" and wording("scope.body_behind").match(scene.tail):
        return True
    if wording("scope.body_before").search(scene.before()):
        return True
    is_chinese = not scene.text.isascii()
    return is_chinese and wording("scope.body_clause_before").search(scene.outer_head[-_CLAUSE_REACH:]) is not None


def _is_of_unknown(scene: Scene) -> bool:
    """Whether somebody with a name that we do not know did it ("Brightway delivered 13,229 cars")."""
    last = max((found.end for found in scene.leading(subjects(scene))), default=scene.zone.start)
    hits = list(wording("scope.agent").finditer(scene.text, last, scene.number.start))
    return bool(hits) and _is_unknown_name(hits[-1]["name"], hits[-1].start("name"), scene)


def _is_unknown_name(name: str, start: int, scene: Scene) -> bool:
    is_shouted = name.isupper() and len(name) > 2
    opens = not scene.text[:start].strip("\"'“”‘’(（ ")
    is_plain = opens and (name.endswith("s") or wording("scope.no_name").fullmatch(name))
    return _is_model_name(name, start, scene) and (is_shouted or not is_plain)


def _is_of_outlets(scene: Scene) -> bool:
    """Whether it counts dealerships or the like."""
    if scene.number.kind != "count":
        return False
    behind = not scene.number.counts and wording("scope.outlets_behind").match(scene.tail[:60])
    return bool(behind) or wording("scope.outlets_before").search(scene.before(90)) is not None


def _is_of_own_brands(scene: Scene) -> bool:
    return wording("scope.own_brands").search(scene.stretch) is not None


def _is_first_to_reach(scene: Scene) -> bool:
    """Whether it is a mark that somebody was the first to reach ("the first maker to export a million cars")."""
    return scene.number.kind == "count" and wording("scope.first_to_reach").search(scene.before(120)) is not None


def _is_of_models(scene: Scene) -> bool:
    """Whether a count is of models or the like, as a part of them ("400 models, including 120 EVs")."""
    return scene.number.kind == "count" and wording("scope.models_before").search(scene.outer_head) is not None


def _is_by_origin(scene: Scene) -> bool:
    """Whether it is a part of others, told by where they were built."""
    near = scene.text[scene.zone.start : scene.next_outer_start]
    if any(0 <= found.start - scene.number.end < _OBJECT_REACH for found in scene.m.named("company", "group")):
        return False  # "two in five of them were Teslas built in Shanghai"
    return bool(wording("scope.by_origin").search(near) and wording("scope.part_of_others").search(near))


def _is_of_some(scene: Scene) -> bool:
    """Whether it is said of some of a list that only their places name ("the first two down 4% and 25%")."""
    return bool(scene.drafts) and wording("scope.some_of_list").search(scene.lead) is not None


_GATES = (
    ("of some of a list, by their places in it", _is_of_some),
    ("a single model's", _is_model),
    ("of one kind of body", _is_of_bodies),
    ("of models, not of vehicles", _is_of_models),
    ("of dealerships", _is_of_outlets),
    ("of a maker's own brands alone", _is_of_own_brands),
    ("a mark that somebody was the first to reach", _is_first_to_reach),
    ("of a name that we do not know", _is_of_unknown),
    ("a part of others, by where they were built", _is_by_origin),
    ("a share price", _is_share_price),
    ("what may be brought in", _is_allowed),
    ("a thing that is no vehicle", _is_thing),
    ("the size of a plant", _is_size),
    ("a part of a maker's models", _is_series),
    ("a span of time", _is_time),
    ("of brands that no group of ours covers", _is_of_uncovered),
    (OUT_OF_SCOPE, _is_other_measure),
    ("a growth in money", _is_of_money),
    ("how far one is ahead of another", _is_gap),
    ("a sum of makers that are no group", _is_sum),
    ("a change of a growth rate", _is_rate_change),
)

# Parts of a count that no field tells: what goes on about one is none of ours either.
OF_PARTS = frozenset({"of one kind of body", "of a maker's own brands alone"})
REFUSALS = frozenset(name for name, _ in _GATES)
