"""Reads percentages that are no growth by their own words: shares, and growths whose word stands before another."""

from __future__ import annotations

from etl.figures.base.draft import Draft, Made, Unread
from etl.figures.base.lists import entity_runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.measure.growths import growth_draft
from etl.figures.measure.metrics import counted_metric
from etl.figures.period.compared import is_base_number
from etl.figures.place.places import is_one_maker, makes_no_cars
from etl.figures.share.share_bases import held_by
from etl.figures.share.share_or_stake import is_part_of_count
from etl.figures.share.share_partitive import is_ranked, is_supplied
from etl.figures.share.shares import is_said_of, overseas_metric, read_share
from etl.figures.slots import Change, count_draft, share_draft
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found

_GROUP_REACH = 40
_EACH_REACH = 20
_SHARE = Change("level", "percent")


def read_bare(scene: Scene) -> Made:
    """The rows of a percentage whose own words say neither growth nor share."""
    if _is_uncovered(scene):
        return Unread(scene.number, "a share of brands that no group of ours covers")
    growth = _growth_of_market(scene) or _growth_going_on(scene)
    if growth is not None:
        return [growth]
    if _is_part_of_number(scene):
        return Unread(scene.number, "a part of another number")
    goes_on = _follows_share(scene) and (
        is_base_number(scene)
        or _is_next_level(scene)
        or wording("percent.share_goes_on").search(scene.before()) is not None
    )
    goes_on = goes_on or _is_elliptic(scene) or _is_part_of_market(scene) or is_supplied(scene) or is_ranked(scene)
    if not is_said_of(scene) and scene.number.is_word and not goes_on:
        return Unread(scene.number, "a fraction of nothing named")
    if not is_said_of(scene) and not goes_on and not _is_share_going_on(scene):
        return Unread(scene.number, "a percentage of nothing named")
    return _share_rows(scene)


def read_percentage(scene: Scene) -> Made:
    """The rows of a percentage that is a share of a whole."""
    if _is_uncovered(scene):
        return Unread(scene.number, "a share of brands that no group of ours covers")
    return _share_rows(scene)


def _is_uncovered(scene: Scene) -> bool:
    """Whether it is the share of luxury brands, joint ventures, or others that no brand group covers."""
    if held_by(scene):
        return False  # "of joint venture brands was 9% for German brands"
    named_behind = any(0 <= f.start - scene.number.end < _GROUP_REACH for f in scene.m.named("group"))
    if scene.wording("percent.uncovered_behind").match(scene.tail[:60]) and not named_behind:
        return True
    named = scene.leading(scene.m.named("group", "company"))
    return not named and scene.wording("percent.uncovered_before").search(scene.before()) is not None


def _growth_of_market(scene: Scene) -> Draft | None:
    """The growth of the whole market, set beside a maker's: "BYD's sales rose 9%, the market 3%"."""
    grown = [draft.direction for draft in scene.drafts if draft.direction]
    is_before = scene.wording("growth.whole_market").search(scene.before()) and not is_said_of(scene)
    if not grown or not (is_before or scene.wording("growth.for_market").match(scene.tail)):
        return None
    metric = counted_metric(scene)
    if metric is None:
        return None
    made = count_draft(scene, metric, Change("yoy", "percent", grown[-1]))._replace(subject="all")
    return made if is_before else made._replace(powertrain="all", vehicle_class="all")


def _growth_going_on(scene: Scene) -> Draft | None:
    """The next growth after one in percent: "rose 9% in May and 3% in June"."""
    if is_part_of_count(scene):
        return None
    grown = [draft.direction for draft in scene.drafts if draft.direction]
    previous = scene.previous
    follows = previous is not None and previous.basis != "level" and previous.unit == "percent"
    if previous is not None and follows and wording("growth.led_to_percent").fullmatch(scene.since(previous.number)):
        return None  # "diesel was down 9 percent to 4 percent"
    follows = follows or scene.wording("growth.gapped_before").search(scene.outer_head) is not None
    if not grown or not (follows or wording("growth.to_or_from").match(scene.tail)):
        return None
    return growth_draft(scene, grown[-1])


def _is_part_of_number(scene: Scene) -> bool:
    """Whether it is "half of the 40", or says which part the count before is of all that its maker sold."""
    between = scene.text[scene.number.end : scene.next_start]
    if scene.number.is_word and scene.wording("percent.of_number").match(between):
        return True
    previous = scene.previous
    is_makers = previous is not None and is_one_maker(previous.subject) and not scene.m.named("powertrain")
    return is_makers and is_part_of_count(scene)


def _is_part_of_market(scene: Scene) -> bool:
    """Whether it says which part of all vehicles the kind counted right before is ("9,000 hybrids, or 55%")."""
    previous = scene.previous
    if previous is None or not previous.is_count or not (_is_of_kind(previous) or _is_of_brands(previous)):
        return False
    between = scene.text[previous.number.end : scene.number.outer_start]
    return scene.wording("percent.or_part").fullmatch(between) is not None


def _is_of_kind(count: Draft) -> bool:
    """Whether a count is everybody's, of one kind of vehicles."""
    return count.subject == "all" and count.powertrain != "all"


def _is_of_brands(count: Draft) -> bool:
    """Whether a count is what a maker or a brand group sold of all vehicles in one market."""
    is_in_market = count.metric == "sales" and count.geography not in (None, "world", "world-ex-china")
    return is_in_market and count.subject != "all" and count.powertrain == "all"


def _is_elliptic(scene: Scene) -> bool:
    """Whether a fraction leaves out what was told before ("By 2035, more than one in two will be")."""
    is_of_share = scene.previous is None and (scene.context.metric or "").endswith("_share")
    is_ahead = scene.number.is_word and scene.wording("percent.elliptic_before").search(scene.outer_head)
    return is_of_share and bool(is_ahead or wording("percent.elliptic_behind").match(scene.tail))


def _follows_share(scene: Scene) -> bool:
    return scene.previous is not None and scene.previous.metric.endswith("_share")


def _is_next_level(scene: Scene) -> bool:
    """Whether it is only the next level of a share ("half by 2035, and as much as two-thirds under ...")."""
    if scene.previous is None or scene.previous.number.end != scene.last_end:
        return False
    between = scene.text[scene.last_end : scene.number.outer_start]
    return scene.wording("percent.next_level").fullmatch(between) is not None


def _is_share_going_on(scene: Scene) -> bool:
    if scene.previous is not None:
        return scene.previous.metric.endswith(("_share", "_ratio"))
    return (scene.context.metric or "").endswith(("_share", "_ratio")) or overseas_metric(scene) is not None


def _share_rows(scene: Scene) -> Made:
    if scene.number.value > 100:
        return Unread(scene.number, "more than the whole")
    share = read_share(scene)
    if share is None:
        return Unread(scene.number, "a share whose owner is not named")
    if share.metric == "brand_share" and (makes_no_cars(share.subject) or _counts_energy(scene)):
        return Unread(scene.number, "a share whose owner is not named")  # of the batteries, not of the cars
    made = share_draft(scene, share, _SHARE)
    if scene.wording("percent.each_behind").match(scene.tail) or scene.wording("percent.each_before").search(
        scene.before(6)
    ):
        return _for_each(scene, made)
    if share.metric.startswith("overseas_"):
        return _for_groups(scene, made)
    return [made._replace(geography=code) for code in _each_place(scene)] or [made]


def _counts_energy(scene: Scene) -> bool:
    """Whether a sentence tells batteries by what they hold, and counts no vehicles."""
    is_of_batteries = says(scene.text, "scope.energy")
    return is_of_batteries and not any(number.counts == "vehicle" for number in scene.m.numbers)


def _each_place(scene: Scene) -> list[str]:
    """The places listed before a percentage that each of them has (在菲律宾、泰国，…均超过20%)."""
    pattern = scene.wording("percent.each_places_zh")
    listed = [run for run in entity_runs(scene.m) if run[0].kind == "place" and run[-1].end <= scene.number.start]
    is_each = bool(listed) and pattern.fullmatch(scene.text[listed[-1][-1].end : scene.number.outer_start])
    return [place.code for place in listed[-1]] if is_each else []


def _for_each(scene: Scene, made: Draft) -> list[Draft]:
    """A row for each place or maker of a list behind the number: "9% each in Spain and Italy"."""
    for run in entity_runs(scene.m):
        if 0 <= run[0].start - scene.number.end < _EACH_REACH:
            if run[0].kind == "place":
                return [made._replace(geography=place.code) for place in run]
            return [made._replace(subject=maker.code) for maker in run]
    return [made]


def _for_groups(scene: Scene, made: Draft) -> list[Draft]:
    """A row for each of two groups that a ratio is said of: "over 60% for German and Japanese firms"."""
    groups = [f for f in subjects(scene) if f.kind == "group"]
    behind = [f for f in groups if f.start >= scene.number.end]
    if behind and wording("share.for_group").match(scene.up_to(behind[0])):
        chosen = [f for f in behind if f.start < scene.next_start]
    else:
        before = [f for f in groups if f.end <= scene.number.start]
        inside = [f for f in before if f.start >= scene.zone.start]
        chosen = inside or ([] if scene.drafts else before)
    return [made._replace(subject=f.code) for f in _together(chosen, scene.text)] or [made]


def _together(named: list[Found], text: str) -> list[Found]:
    """The first run of groups that are named as one."""
    kept: list[Found] = named[:1]
    for found in named[1:]:
        if found.start >= kept[-1].end and not wording("share.and_between").match(text[kept[-1].end : found.start]):
            break
        kept.append(found)
    return kept
