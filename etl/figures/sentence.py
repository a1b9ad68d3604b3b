"""Reads one sentence: every number that belongs to a measure becomes a draft, every other a reason why not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from etl.figures.certainty import attribution_of, status_of
from etl.figures.context import Context, Dates
from etl.figures.draft import Draft
from etl.figures.metrics import counted_metric, is_out_of_scope
from etl.figures.roles import Role, basis_marker, role_of
from etl.figures.scene import THINGS, Scene
from etl.figures.shares import is_said_of, read_share
from etl.figures.special import read_duration, read_even, read_money, read_rank, read_stake
from etl.figures.what import class_of, powertrain_of
from etl.figures.when import basis_from, own_period, resolve
from etl.figures.where import geography_of, home_of
from etl.figures.who import subject_of, subjects
from etl.figures.zones import Zone, number_runs, runs, without_asides, zones
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number
from etl.mentions.periods import month_span
from etl.vocabulary import vocabulary

UNDATED = frozenset({"overseas_production_ratio", "overseas_output_share", "parts_trade_share", "development_time"})


@dataclass(frozen=True, slots=True)
class Unread:
    """A number that gave no row, with the reason."""

    number: Number
    reason: str


def read_sentence(mentions: Mentions, context: Context) -> tuple[list[Draft], list[Unread]]:
    """The drafts of a sentence in reading order, and the numbers that gave none."""
    m = without_asides(mentions)
    pins = _pins(m) or _listed_before(m, context)
    mirrored = _mirrors(m)
    drafts: list[Draft] = []
    unread: list[Unread] = []
    for zone in zones(m):
        for number in zone.numbers:
            scene = Scene(m, zone, number, tuple(drafts), context, pins.get(number.start, ()))
            level = _mirror_of(number, mirrored, drafts)
            made = _mirror_growth(scene, level) if level else read_number(scene)
            if not isinstance(made, Unread) and _goes_on_about_refused(scene, unread):
                made = Unread(number, "goes on about a number that is out of scope")
            if isinstance(made, Unread):
                unread.append(made)
            else:
                drafts += made
    return drafts, unread


_NAMELESS_VENTURE = re.compile(r"\bthe (?:joint )?venture(?:'s|’s)\b")


def _goes_on_about_refused(scene: Scene, unread: list[Unread]) -> bool:
    """Whether a growth or a share only continues a number of its sentence that was refused for what it counts."""
    if _NAMELESS_VENTURE.search(scene.before()) and not scene.in_zone(scene.m.named("company")):
        return True
    if scene.number.kind not in ("percent", "points", "multiple") or not unread:
        return False
    last = unread[-1].number
    read_since = any(draft.number.start > last.start for draft in scene.drafts)
    own = [cue for cue in scene.in_zone(scene.m.cued("metric")) if cue.start > last.end and cue.end <= scene.number.start]
    refused_here = last.kind in ("count", "money") and "out of scope" in unread[-1].reason or last.kind == "money"
    return refused_here and not read_since and not own


def _pins(m: Mentions) -> dict[int, tuple[Found, ...]]:
    """For numbers listed side by side, the makers, measures, classes or places listed side by side with them."""
    pins: dict[int, tuple[Found, ...]] = {}
    for numbers in number_runs(m):
        for entities in _entity_runs(m):
            if len(entities) != len(numbers):
                continue
            is_before = entities[-1].end <= numbers[0].outer_start
            is_after = entities[0].start >= numbers[-1].end and entities[0].start - numbers[-1].end < 40
            crossed = [n for n in m.numbers if entities[-1].end <= n.start < numbers[0].start]
            if (is_before and (not crossed or "respectively" in m.text or "分别" in m.text)) or is_after:
                for number, entity in zip(numbers, entities, strict=True):
                    pins[number.start] = (*pins.get(number.start, ()), entity)
    return pins


def _listed_before(m: Mentions, context: Context) -> dict[int, tuple[Found, ...]]:
    """For "the figures were A and B", the measures that the sentence before listed in that order."""
    metrics = [cue for cue in m.cued("metric") if cue.code in ("sales", "production", "exports")]
    listed = number_runs(m)
    if metrics or not listed or listed[0][0].kind != "count" or len(listed[0]) != len(context.listed):
        return {}
    return {
        number.start: (Found(0, 0, "metric", code),) for number, code in zip(listed[0], context.listed, strict=True)
    }


def _entity_runs(m: Mentions) -> list[list[Found]]:
    counted = [cue for cue in m.cued("metric") if cue.code in ("sales", "production", "exports")]
    groups = [
        m.named("company", "group"), m.named("place"), m.named("powertrain"), m.named("vehicle_class"), counted,
    ]  # fmt: skip
    return [run for group in groups for run in runs(group, m.text)]  # type: ignore[misc]


def _mirrors(m: Mentions) -> dict[int, tuple[int, int]]:
    """Percentages listed side by side: number start -> (its place in the list, the list's length)."""
    return {
        number.start: (place, len(numbers))
        for numbers in number_runs(m)
        if numbers[0].kind in ("percent", "points")
        for place, number in enumerate(numbers)
    }


def _mirror_of(number: Number, mirrored: dict[int, tuple[int, int]], drafts: list[Draft]) -> Draft | None:
    """The level that a growth in a list belongs to: "1.7 million and 1.8 million, up 3% and 4%"."""
    if number.start not in mirrored:
        return None
    place, length = mirrored[number.start]
    levels = [d for d in drafts if d.basis == "level" and d.unit == "vehicles" and d.number.end <= number.start]
    tail = levels[-length:]
    if len(tail) < length or (len({d.number.start for d in tail}) < length and length != len({d.metric for d in tail})):
        return None
    after_levels = [d for d in drafts if d.number.start > tail[-1].number.end and d.basis == "level"]
    grown = [d for d in drafts if d.basis != "level" and d.number.start > tail[0].number.start]
    if after_levels or (len(grown) - place) % length:
        return None
    distinct = {(d.metric, d.subject, d.powertrain, d.vehicle_class, d.geography) for d in tail}
    return tail[place] if len(distinct) == length else None


def _mirror_growth(scene: Scene, level: Draft) -> list[Draft] | Unread:
    role = role_of(scene)
    direction = (role.direction if role else 0) or (scene.drafts[-1].direction if scene.drafts else 0)
    if not direction:
        return read_number(scene)
    basis = basis_marker(scene) or "yoy"
    return [replace(level, number=scene.number, basis=basis, unit=scene.number.unit, value=scene.number.value * direction, direction=direction)]


def read_number(scene: Scene) -> list[Draft] | Unread:
    """What one number of a sentence says; several drafts where one number is said of several ("9% each in ...")."""
    role = role_of(scene)
    if role is None:
        return Unread(scene.number, "counts something that is not a vehicle")
    if role.kind == "even":
        return read_even(scene) or Unread(scene.number, "an even share of parties not named")
    special = {"stake": read_stake, "money": read_money, "rank": read_rank, "duration": read_duration}.get(role.kind)
    if special is not None:
        made = special(scene)
        return [made] if made else Unread(scene.number, f"no measure for this {role.kind}")
    if is_out_of_scope(scene):
        return Unread(scene.number, "a price, capacity, average or another thing out of scope")
    if _is_sum(scene):
        return Unread(scene.number, "a sum of makers that are no group")
    if _RATE_CHANGE.search(scene.text[scene.zone.start : scene.number.end + 20]):
        return Unread(scene.number, "a change of a growth rate")
    if role.kind == "count":
        return _count(scene, role)
    if role.kind in ("growth", "points"):
        return _growth(scene, role)
    return _share(scene, role)


_SUM = re.compile(r"\b(?:together|combined|between them|the three of them|all three|the trio)\b|合计|总计", re.IGNORECASE)
_RATE_CHANGE = re.compile(r"\bgrowth rate\b[^,;.]{0,40}\b(?:narrowed|widened|accelerated|slowed|quickened|fell|rose)\b|增速(?:较|比)?[^，。；]{0,10}(?:回落|提升|扩大|收窄|加快)", re.IGNORECASE)


def _is_sum(scene: Scene) -> bool:
    """Whether a number is said of several makers together that are not one group."""
    stretch = scene.text[scene.zone.start : min(scene.zone.end, scene.number.end + 40)]
    if not _SUM.search(stretch):
        return False
    named = {f.code for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start}
    groups = {f.code for f in subjects(scene) if f.kind == "group"}
    known = vocabulary()
    tops = {known.group_of(code) for code in named}
    several = len(tops) > 1 or bool(re.search(r"\b(?:three|trio|four|five)\b", stretch))
    return several and (len(named) > 1 or not named) and not (len(groups) == 1 and not named)


def _count(scene: Scene, role: Role) -> list[Draft] | Unread:
    number = scene.number
    if number.value < 100 or (number.value < 2100 and not number.counts and number.value == int(number.value) and "," not in scene.text[number.start : number.end]):
        return Unread(number, "too small for a count of vehicles")
    if _MODEL_BEFORE.search(scene.before(24)):
        return Unread(number, "a single model's count")
    if _ALL_TIME.search(scene.text[scene.zone.start : number.end + 12]) and not any(p.kind == "span" and p.day is None for p in scene.m.periods):
        return Unread(number, "counted since the beginning, not in a span")
    if _OF_ONE_BRAND.match(scene.text[number.end :]) and not _names_maker_after(scene):
        return Unread(number, "one brand's part of a maker's count")
    if number.bound == "over" and (_LIST_THRESHOLD.search(scene.before()) or _IN_A_ROW.search(scene.text)):
        return Unread(number, "a threshold for a list or a run of months")
    metric = counted_metric(scene)
    if metric is None:
        return Unread(number, "no measure named")
    direction = role.direction or (scene.previous.direction if scene.previous else 0) or 1
    if _is_change(scene):
        return [_slots(scene, metric, "yoy", "vehicles", number.value * direction, direction)]
    return _several(scene, metric, "vehicles", number.value)


_MODEL_BEFORE = re.compile(r"(?:\b[A-Z][A-Za-z]{0,3}-?\d{1,3}[A-Za-z]{0,3}|\bModel\s[3YSX])\s?(?:为|交付|销量为?|销售|卖出|达|was|were|at|with|sold|sales of|deliveries of|:)?\s?(?:的)?$")
_ALL_TIME = re.compile(r"\ball-time\b|\bsince (?:its |the )?launch\b|\bcumulative(?:ly)?\b|\bin total since\b|上市以来|累计(?:交付|销量)?(?:已)?突破|累计下线|第\d+万?(?:辆|台)|以来累计", re.IGNORECASE)
_OF_ONE_BRAND = re.compile(r"^\s?(?:units\s|vehicles\s|cars\s)?(?:from|of|under)\s(?:the\s|its\s)?(?:(?:\w+\s){1,3}(?:brand|marque|series|model)\b|[A-Z]\w+(?=[.,;]|\s(?:and|or)\b|$))")


def _names_maker_after(scene: Scene) -> bool:
    """Whether the brand named right after the number is a maker of its own ("6,400 from Onvo")."""
    following = [f for f in subjects(scene) if 0 <= f.start - scene.number.end < 12]
    previous = scene.previous.subject if scene.previous else None
    return bool(following) and following[0].code != previous


_LIST_THRESHOLD = re.compile(r"\b(?:makers|brands|companies|models|automakers|carmakers|manufacturers|firms)\b[^,;.]*\b(?:whose|with|that|which|selling|delivering)\b", re.IGNORECASE)
_IN_A_ROW = re.compile(r"\b(?:in a row|straight month|consecutive month|(?:first|second|third|fourth|fifth|sixth) time|every month)\b|连续[\w一二三四五六七八九十]+个?月", re.IGNORECASE)
_CHANGE = re.compile(
    r"(?:\bgained\b[^;.]{0,30},|\bup|\bdown|\brise of|\bincrease of|\bgain of|\bgained|\bgained more than anyone else,|\brose by|\bfell by|\bincreased by|\bdecreased by|\bdrop of|\bdecline of|\bfall of|\bgrew by|\bup by|\bdown by)\s*(?:about|nearly|over|some|around|more than|almost|a)?\s*$"
)


def _is_change(scene: Scene) -> bool:
    """Whether a count of vehicles is a change on the year before ("an increase of 180,500")."""
    if _CHANGE.search(scene.text[: scene.number.outer_start]):
        return True
    going_on = scene.previous is not None and scene.previous.basis == "yoy" and scene.previous.unit == "vehicles"
    if going_on and re.search(r"\bby\s*$", scene.text[: scene.number.outer_start]):
        return True
    return bool(re.match(r"\s?(?:(?!and|or)\w+\s)?(?:more|fewer|less) than\b", scene.text[scene.number.end :]))


_DEVELOPMENT = re.compile(r"\bdevelopment (?:time|times|cycle|cycles|period)\b|研发周期|开发周期", re.IGNORECASE)


def _growth(scene: Scene, role: Role) -> list[Draft] | Unread:
    number = scene.number
    if not role.direction:
        return Unread(number, "a change without a direction")
    previous = scene.previous
    basis = basis_marker(scene) or "yoy"
    share_before = previous is not None and previous.metric.endswith("_share") and previous.basis == "level"
    if role.kind == "points":
        share = read_share(scene)
        if share is None and not share_before:
            return Unread(number, "points without a share")
        made = _share_slots(scene, share, "percentage_points") if share else replace(previous, number=number)  # type: ignore[type-var]
        return [replace(made, basis=basis, unit="percentage_points", value=number.value * role.direction, direction=role.direction)]
    if _DEVELOPMENT.search(scene.text[scene.zone.start : scene.number.start]):
        duration = read_duration(scene, limit=100)
        return [replace(duration, basis="change", unit="percent", value=number.value * role.direction)] if duration else Unread(number, "whose development time is not named")
    metric = counted_metric(scene)
    if metric is None:
        return Unread(number, "growth of no measure named")
    made = _slots(scene, metric, basis, "percent", number.value * role.direction, role.direction)
    return [replace(made, basis=basis_from(made.period, scene, basis))]


_WHOLE_MARKET = re.compile(r"\b(?:the (?:whole|overall|total|entire) market|the market as a whole|the industry|the market)\b|整体市场|大盘", re.IGNORECASE)
_UNSAID_BEFORE = re.compile(r"\b(?:luxury|premium|joint[- ]venture|mainstream|start-?up)\s(?:\w+\s)?(?:brands|marques|makers|carmakers|automakers|companies)\b|豪华|合资品牌", re.IGNORECASE)
_UNSAID_GROUP = re.compile(r"^\s?(?:for|among|at|in)\s(?:the\s)?(?:\w+[\s-]){0,3}?(?:brands|marques|ventures)\b", re.IGNORECASE)


def _share(scene: Scene, role: Role) -> list[Draft] | Unread:
    number, previous = scene.number, scene.previous
    tail = scene.text[number.end : number.end + 60]
    said = [f for f in scene.m.named("group") if number.end <= f.start < number.end + 40]
    named = [f for f in scene.in_zone(scene.m.named("group", "company")) if f.end <= number.start]
    if (_UNSAID_GROUP.match(tail) and not said) or (_UNSAID_BEFORE.search(scene.before()) and not named):
        return Unread(number, "a share of brands that no group of ours covers")
    if role.kind == "bare":
        grown = [d for d in scene.drafts if d.direction]
        follows = previous is not None and previous.basis != "level" and previous.unit == "percent"
        whole = _WHOLE_MARKET.search(scene.before())
        if grown and whole and not is_said_of(scene):
            metric = counted_metric(scene)
            if metric:
                made = _slots(scene, metric, "yoy", "percent", number.value * grown[-1].direction, grown[-1].direction)
                return [replace(made, subject="all")]
        if grown and (follows or re.match(r"\s?(?:to|from)\b", scene.text[number.end :])):
            metric = counted_metric(scene)
            if metric:
                direction = grown[-1].direction
                basis = basis_marker(scene) or "yoy"
                made = _slots(scene, metric, basis, "percent", number.value * direction, direction)
                return [replace(made, basis=basis_from(made.period, scene, basis))]
        going_on = scene.previous is not None and scene.previous.metric.endswith("_share") and re.search(r"\b(?:it|they) (?:was|were|had|is|are)\b", scene.before())
        if number.is_word and not is_said_of(scene) and not going_on:
            return Unread(number, "a fraction of nothing named")
        if not is_said_of(scene) and not _is_share_going_on(scene):
            return Unread(number, "a percentage of nothing named")
    if number.value > 100:
        return Unread(number, "more than the whole")
    share = read_share(scene)
    if share is None:
        return Unread(number, "a share whose owner is not named")
    made = _share_slots(scene, share, "percent")
    if _is_each(scene):
        return _for_each(scene, made)
    if share.metric.startswith("overseas_"):
        return _for_groups(scene, made)
    return [made]


def _is_share_going_on(scene: Scene) -> bool:
    previous = scene.previous
    if previous is not None:
        return previous.metric.endswith(("_share", "_ratio"))
    if (scene.context.metric or "").endswith(("_share", "_ratio")):
        return True
    share = read_share(scene)
    return share is not None and share.metric.startswith("overseas_")


def _several(scene: Scene, metric: str, unit: str, value: float) -> list[Draft]:
    """One draft, or one for each of two measures that a number is said of ("output and sales both came to ...")."""
    made = _slots(scene, metric, "level", unit, value, 0)
    pair = [
        run for run in _entity_runs(scene.m)
        if run[0].kind == "metric" and scene.zone.holds(run[0]) and run[-1].end <= scene.number.start
    ]
    numbers_after = [n for n in scene.m.numbers if n.kind == "count" and n.start > scene.number.start]
    listed = any(scene.number in numbers for numbers in number_runs(scene.m))
    if pair and not listed and not scene.pinned and (re.search(r"\bboth\b|均|双双", scene.text) or not numbers_after):
        return [replace(made, metric=cue.code) for cue in pair[0]]
    return [made]


def _is_each(scene: Scene) -> bool:
    return bool(re.match(r"\s?each\b", scene.text[scene.number.end :])) or bool(re.search(r"各占?$", scene.before(6)))


def _for_each(scene: Scene, made: Draft) -> list[Draft]:
    for run in _entity_runs(scene.m):
        if run[0].start >= scene.number.end and run[0].start - scene.number.end < 20:
            if run[0].kind == "place":
                return [replace(made, geography=place.code) for place in run]
            return [replace(made, subject=maker.code) for maker in run]
    return [made]


def _for_groups(scene: Scene, made: Draft) -> list[Draft]:
    """A ratio said of two groups at once ("over 60% for German and Japanese firms") is a row for each."""
    named = [f for f in subjects(scene) if f.kind == "group"]
    after = [f for f in named if scene.number.end <= f.start and re.match(r"^\s?(?:for|by|at|of|among)\s(?:the\s)?$", scene.text[scene.number.end : min(g.start for g in named if g.start >= scene.number.end)])]
    if after:
        following = [n.start for n in scene.m.numbers if n.start > scene.number.start]
        limit = following[0] if following else len(scene.text)
        chosen = _together([f for f in after if f.start < limit], scene.text)
        return [replace(made, subject=f.code) for f in chosen] or [made]
    inside = [f for f in named if f.end <= scene.number.start and f.start >= scene.zone.start]
    earlier = inside or ([f for f in named if f.end <= scene.number.start] if not scene.drafts else [])
    chosen = _together(earlier, scene.text)
    return [replace(made, subject=f.code) for f in chosen] or [made]


def _together(named: list[Found], text: str) -> list[Found]:
    """The first run of groups that are named as one."""
    kept: list[Found] = []
    for found in named:
        if kept and found.start >= kept[-1].end and not re.match(r"^\s*(?:and|/|or|,|、|和)\s*$", text[kept[-1].end : found.start]):
            break
        kept.append(found)
    return kept


def _share_slots(scene: Scene, share: object, unit: str) -> Draft:
    from etl.figures.shares import Share

    assert isinstance(share, Share)
    geography, destination = geography_of(scene, share.metric, share.subject)
    doubts: tuple[str, ...] = ("aside",) if _in_brackets(scene) else ()
    doubts = ("base",) if is_base_number(scene) or _LAST_YEAR_SAME.search(scene.before(14)) or (unit == "percent" and _later_base(scene)) else doubts
    own = own_period(scene)
    undated = share.metric in UNDATED and (own is None or not scene.zone.holds(own))
    period = None if undated else _period(scene, is_level=unit == "percent")
    if share.metric == "export_share" and destination is None:
        destination = None
    return Draft(
        scene.number, share.metric, "level", unit, scene.number.value, share.subject, geography, destination,
        share.powertrain, share.vehicle_class, period, status_of(scene, period), attribution_of(scene), 0, doubts,
    )  # fmt: skip


_WORLD_MARKET = re.compile(r"\b(?:world|global|overall|total)\s(?:\w+\s)?market\b", re.IGNORECASE)


def _slots(scene: Scene, metric: str, basis: str, unit: str, value: float, direction: int) -> Draft:
    """A draft with all slots read for a count or a growth of a count."""
    subject = subject_of(scene)
    geography, destination = geography_of(scene, metric, subject)
    period = _period(scene, is_level=basis == "level")
    doubts = ("base",) if is_base_number(scene) or (basis == "level" and _later_base(scene)) else ()
    if metric == "overseas_sales" and subject == "all" and _WORLD_MARKET.search(scene.text[scene.zone.start : scene.zone.end]):
        metric = "sales"
    if metric == "production" and subject != "all" and geography not in ("world", home_of(subject), None):
        metric = "overseas_production"
    return Draft(
        scene.number, metric, basis, unit, value, subject, geography, destination, powertrain_of(scene),  # type: ignore[arg-type]
        class_of(scene), period, status_of(scene, period), attribution_of(scene), direction, doubts,
    )  # fmt: skip


_EARLIER = re.compile(r"^\s(?:a year|a month|the year|the month|in the same|the same)\b")


_LAST_YEAR_SAME = re.compile(r"(?:去年|上年)同期(?:只有|仅有|仅|则)?(?:为|是)?$")


def _later_base(scene: Scene) -> Dates | None:
    """For "and 3.3% a year earlier" beside a level already read: that level's span, a year or a month before."""
    behind = [p for p in scene.m.periods if p.kind == "basis" and p.start - scene.number.end == 1]
    if not behind or not scene.drafts or not _EARLIER.match(scene.text[scene.number.end :]):
        return None
    plain = [d for d in scene.drafts if "base" not in d.doubts and d.basis == "level"]
    return _shifted(plain[0].period, behind[0].code) if plain and plain[0].period else None


def _period(scene: Scene, *, is_level: bool = True) -> Dates | None:
    """The number's own span; for one it is compared with, that span; else the one before it or the context's."""
    if is_level and _LAST_YEAR_SAME.search(scene.before(14)):
        return _shifted(reference, "yoy") if (reference := _previous_period(scene) if scene.drafts else scene.context.period) else None
    base = _base_period(scene) or (_later_base(scene) if is_level else None)
    if base is not None:
        return base
    period = own_period(scene)
    if scene.context.pair is not None and period is not None and period.kind == "same" and (is_base_number(scene) or scene.previous and "base" in scene.previous.doubts):
        period = None
    if period is not None:
        resolved = resolve(period, scene)
        if resolved is not None or period.vague or period.kind == "so_far":
            return resolved
    if _is_undated_now(scene) or _EVERY_YEAR.match(scene.text[scene.number.end :]):
        return None
    if scene.context.pair is not None and all(p.kind == "same" for p in scene.m.periods):
        if is_base_number(scene):
            return scene.context.pair[0]
        if scene.previous is not None and "base" in scene.previous.doubts:
            return scene.context.pair[1]
    if scene.previous is not None:
        return _previous_period(scene)
    if scene.context.is_undated and THINGS.search(scene.text):
        return None
    ahead = scene.context.forecast_period
    if ahead is not None and status_of(scene, ahead) != "actual":
        return ahead
    return scene.context.period


def _is_undated_now(scene: Scene) -> bool:
    """Whether the number is said of "now": the word stands near it, with no break between."""
    return any(
        p.kind == "now" and -60 <= scene.number.start - p.end < 40
        and not re.search(r"[,;，；]", scene.text[min(p.end, scene.number.end) : max(scene.number.start, p.start)])
        for p in scene.m.periods
    )


_EVERY_YEAR = re.compile(r"^\s?(?:units|vehicles|cars)?\s?(?:annually|a year|per year|each year|every year)\b(?! ago| earlier| before)")


def _previous_period(scene: Scene) -> Dates | None:
    """The span of the number before, leaving out numbers that were themselves a comparison."""
    plain = [d for d in scene.drafts if "base" not in d.doubts]
    return (plain[-1] if plain else scene.drafts[-1]).period


_BASE_NUMBER = re.compile(
    r"(?:\bagainst|\bcompared (?:with|to)|\bversus|\bvs\.?|\bfrom|\bup from|\bdown from|\bafter|(?<=\bthan )the)\s+(?:the\s|just\s|only\s|about\s|some\s|nearly\s|a\s|its\s|an?\s)*$",
    re.IGNORECASE,
)


def is_base_number(scene: Scene) -> bool:
    """Whether a number is what another is compared with: "against 40.9%", "from 49,590", "after 244,121"."""
    return bool(_BASE_NUMBER.search(scene.text[: scene.number.outer_start]))


def _base_period(scene: Scene) -> Dates | None:
    """The span of a comparison number: its own where one follows, else the same span a year earlier."""
    if not is_base_number(scene):
        return None
    if scene.context.pair is not None and not any(p.kind in ("span", "this_year", "basis") for p in scene.m.periods):
        return scene.context.pair[0]
    following = [n.start for n in scene.m.numbers if n.start > scene.number.start]
    limit = following[0] if following else len(scene.text)
    after = [p for p in scene.m.periods if scene.number.end <= p.start < limit and p.start - scene.number.end < 40]
    reference = _previous_period(scene) if scene.drafts else scene.context.period
    for period in after:
        if period.kind == "span":
            return resolve(period, scene)
        if period.kind == "same" and period.year is not None:
            return resolve(period, scene)
        if period.kind == "basis" and reference:
            return _shifted(reference, period.code)
    return _shifted(reference, "yoy") if reference and scene.drafts else None


def _shifted(dates: Dates, code: str) -> Dates | None:
    start, end = dates
    if code == "mom":
        earlier = month_span(start.year, start.month - 1, end.month - 1) if start.month > 1 else month_span(start.year - 1, 12, 12)
        return earlier
    try:
        return month_span(start.year - 1, start.month, end.month + 12 * (end.year - start.year))
    except ValueError:
        return None


def _in_brackets(scene: Scene) -> bool:
    """Whether a number stands in brackets beside another."""
    head = scene.text[: scene.number.start]
    return head.rfind("(") > head.rfind(")") or head.rfind("（") > head.rfind("）")
