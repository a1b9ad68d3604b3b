"""Reads one sentence: every number that belongs to a measure becomes a draft, every other a reason why not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Final

from etl.figures.base.context import Context
from etl.figures.base.draft import Draft, Made, Unread
from etl.figures.base.lists import Pins, pins
from etl.figures.base.owner_asides import owner_aside, read_outside, told_outside
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import possible_in, wordings_of
from etl.figures.base.zones import closed_aside, undated, without_asides, zones
from etl.figures.left_out.count_gates import OF_MODEL
from etl.figures.left_out.parts import A_SUM, OF_BODY, OF_ONE, OF_OTHERS
from etl.figures.left_out.scope import A_REVISION, REFUSALS, out_of_scope
from etl.figures.measure.counts import read_count
from etl.figures.measure.durations import read_duration
from etl.figures.measure.grown_things import is_apposed_to
from etl.figures.measure.growths import read_growth, read_points
from etl.figures.measure.leading import leads_up, with_leading
from etl.figures.measure.mirrors import level_of, mirrored_growth, percent_lists
from etl.figures.measure.money import read_money
from etl.figures.measure.pairs import read_pair
from etl.figures.measure.percentages import read_bare, read_percentage
from etl.figures.measure.ranks import read_rank
from etl.figures.measure.roles import Role, RoleKind, role_of
from etl.figures.measure.stakes import read_even, read_stake
from etl.figures.period.base_spans import apart_by_growth, as_long_as_base
from etl.figures.period.clashes import without_clashes
from etl.figures.period.dated_lists import dated_lists
from etl.figures.share.share_beside import placed_by_shares
from etl.figures.subject.makers import subjects
from etl.figures.subject.name_lists import name_pins
from etl.figures.subject.payers import each_payer
from etl.figures.vehicles.led_to import kinds_of_levels
from etl.mentions.mentions import Mentions

_GOES_ON = "goes on about a number that is out of scope"
# The kinds of refused number that a number of some kind may go on about.
_REFUSED_BEFORE: Final[Mapping[str, tuple[str, ...]]] = defaultdict(
    tuple, count=("count",), percent=("count",), points=("count",), multiple=("count", "percent")
)
_OF_COMPANIES: Final[Mapping[RoleKind, Callable[[Scene], Draft | None]]] = {
    "money": read_money,
    "rank": read_rank,
    "duration": read_duration,
}


def read_sentence(mentions: Mentions, context: Context) -> tuple[list[Draft], list[Unread]]:
    """The drafts of a sentence in reading order, and the numbers that gave none."""
    if not mentions.numbers:
        return [], []
    paired = read_pair(mentions, context)
    if paired:
        return paired, []
    m = without_asides(mentions)
    pinned, dated, lists = _pinned(m, context), dated_lists(m, context), percent_lists(m)
    possible = possible_in(m.text)
    patterns = wordings_of(possible)
    drafts: list[Draft] = []
    unread: list[Unread] = []
    opening: Scene | None = None
    aside = closed_aside(m) if context.period is not None else None
    main = undated(aside, m) if aside is not None else m
    owned = owner_aside(m)
    unowned = told_outside(owned, m) if owned is not None else m
    for zone in zones(m):
        for number in zone.numbers:
            at = number.start
            own_dates = None if at in pinned else dated.get(at)
            told, before = m, tuple(drafts)
            if aside is not None and at >= aside[1]:
                told, before = main, _redated(aside, drafts, context)
            if owned is not None and at >= owned[1]:
                told, before = unowned, read_outside(owned, drafts)
            scene = Scene(told, zone, number, before, context, pinned.get(at, ()), own_dates, patterns, possible)
            opening = scene if number is m.numbers[0] and leads_up(scene) else opening
            level = level_of(number, lists, drafts, of_first=at in lists and _is_of_first(scene))
            made = (mirrored_growth(scene, level) if level else None) or read_number(scene)
            if isinstance(made, Unread):
                unread.append(made)
            elif not _is_of_its_own(made) and _goes_on_about_refused(scene, unread):
                unread.append(Unread(number, _GOES_ON))
            else:
                drafts += made
    drafts = with_leading(opening, drafts) if opening is not None else drafts
    drafts = placed_by_shares(kinds_of_levels(without_clashes(drafts), m))
    return apart_by_growth(as_long_as_base(drafts)), unread


def _redated(aside: tuple[int, int], drafts: list[Draft], context: Context) -> tuple[Draft, ...]:
    """The drafts that a number of the main clause goes on about, those of an aside in the time before it."""
    return tuple(
        draft._replace(period=context.period) if aside[0] <= draft.number.start < aside[1] else draft
        for draft in drafts
    )


def _pinned(m: Mentions, context: Context) -> Pins:
    """What lists of names and measures give to the numbers of a list."""
    known = pins(m, context)
    return {**name_pins(m, tuple(known)), **known}


def read_number(scene: Scene) -> Made:
    """What one number of a sentence says; several drafts where one number is said of several ("9% each in ...")."""
    role = role_of(scene)
    if role is None:
        return Unread(scene.number, "counts something that is not a vehicle")
    if scene.wording("reference.denied").search(scene.outer_head):
        return Unread(scene.number, "denied")
    if role.kind == "even":
        return read_even(scene) or Unread(scene.number, "an even share of parties not named")
    if role.kind == "stake":
        return read_stake(scene) or Unread(scene.number, "a stake whose holder is not named")
    if role.kind in _OF_COMPANIES:
        made = _OF_COMPANIES[role.kind](scene)
        return each_payer(scene, made) if made else Unread(scene.number, f"no measure for this {role.kind}")
    refused = out_of_scope(scene)
    return Unread(scene.number, refused) if refused else _of_market(role, scene)


def _of_market(role: Role, scene: Scene) -> Made:
    match role.kind:
        case "count":
            return read_count(scene, role.direction)
        case "growth":
            return read_growth(scene, role.direction)
        case "points":
            return read_points(scene, role.direction)
        case "share":
            return read_percentage(scene)
        case _:
            return read_bare(scene)


def _is_of_first(scene: Scene) -> bool:
    return scene.wording("reference.first_of_list").search(scene.lead) is not None


def _is_of_its_own(made: list[Draft]) -> bool:
    return any(draft.metric in ("stake", "parts_exports") for draft in made)


def _goes_on_from_before(scene: Scene) -> bool:
    """Whether it goes on about a venture without a name, or a part or models that the sentence before told of."""
    if scene.wording("scope.nameless_venture").search(scene.before()) and not scene.in_zone(scene.m.named("company")):
        return True
    if scene.context.is_of_part and scene.wording("reference.goes_on_opens").match(scene.text):
        return not scene.drafts and not _is_own_share(scene)
    if scene.context.is_of_money and scene.wording("reference.that_is").match(scene.text):
        return True
    return scene.context.is_of_models and scene.wording("reference.theirs_opens").match(scene.text) is not None


def _is_own_share(scene: Scene) -> bool:
    """Whether a percentage is called a share, and its owner is named, so that it is of the whole market."""
    return scene.number.kind == "percent" and "share" in scene.cue_codes() and bool(scene.in_zone(subjects(scene)))


def _goes_on_about_refused(scene: Scene, unread: list[Unread]) -> bool:
    """Whether a growth or a share only continues a number of its sentence that was refused for what it counts."""
    if _goes_on_from_before(scene):
        return True
    return bool(unread) and any(goes_on(_last_moved(unread, scene), scene) for goes_on in _WAYS_ON)


def _last_moved(unread: list[Unread], scene: Scene) -> Unread:
    """The refused number that one goes on about: the last, or the count whose growth was told in between ("capacity is
    to grow by 9,000, or 6%, from 150,000").
    """
    counts = [item for item in unread if item.number.kind == "count"]
    is_growth = unread[-1].number.kind == "percent" and unread[-1].reason in REFUSALS
    is_told = is_growth and bool(counts) and scene.number.kind == "count"
    return counts[-1] if is_told and scene.wording("reference.moves_from").search(scene.outer_head) else unread[-1]


def _goes_on_about(last: Unread, scene: Scene) -> bool:
    """Whether a number only continues one before it that was refused."""
    if last.reason in REFUSALS and scene.wording("reference.and_of").search(
        scene.text, last.number.end, scene.number.start
    ):
        return True
    if last.reason in OF_OTHERS and not scene.leading(scene.m.cued("metric")) and not scene.in_zone(subjects(scene)):
        return True
    if scene.pinned_as("company", "group") or (scene.number.kind == "count" and last.number.kind != "count"):
        return False
    is_read_since = any(draft.number.start > last.number.start for draft in scene.drafts)
    is_its_part = scene.wording("reference.goes_on_opens").match(scene.lead) is not None
    if is_its_part and not is_read_since and last.reason in (*REFUSALS, _GOES_ON):
        return True
    is_part = scene.number.kind == "multiple" and last.number.kind == "percent"
    is_refused = is_part or last.reason in (*REFUSALS, OF_MODEL, _GOES_ON)
    is_after_money = last.reason == _GOES_ON and last.number.kind == scene.number.kind == "percent"
    is_refused = is_refused and (is_after_money or last.number.kind in _REFUSED_BEFORE[scene.number.kind])
    names_own = any(cue.start > last.number.end for cue in scene.leading(scene.m.cued("metric")))
    if scene.number.kind == "count" and any(f.start > last.number.end for f in scene.leading(scene.m.named("company"))):
        return False  # "the Kia brand itself sold 900 and Genesis 40"
    return (is_refused or last.number.kind == "money") and not is_read_since and not names_own


def _is_bare_share(last: Unread, scene: Scene) -> bool:
    """Whether a percentage behind that of a body or fuel, or of a sum of makers, is of these ("..., for a 17% share",
    "bringing their share to 9%").
    """
    if last.reason == A_SUM:
        is_theirs = scene.wording("reference.their").search(scene.lead) is not None
        return is_theirs and not scene.in_zone(subjects(scene))
    if last.reason in (OF_MODEL, OF_ONE):
        return (
            scene.wording("reference.its_part_zh").fullmatch(scene.text, last.number.end, scene.number.start)
            is not None
        )
    if last.reason != OF_BODY:
        return False
    told = [*scene.m.cued("metric"), *subjects(scene), *scene.m.named("powertrain")]
    own = [found for found in scene.in_zone(told) if found.start > last.number.end]
    return scene.number.kind == "percent" and all(found.code == "share" for found in own)


def _is_led_to(last: Unread, scene: Scene) -> bool:
    """Whether a count is what the growth of a part, right before it, led to ("vans were up 9% to 33,400")."""
    is_of_growth = last.reason in REFUSALS and last.reason != A_REVISION and last.number.kind == "percent"
    is_growth = is_of_growth and scene.number.kind == "count"
    between = scene.text[last.number.end : scene.number.outer_start]
    return is_growth and scene.wording("growth.led_to").fullmatch(between) is not None


_WAYS_ON = (_is_led_to, _is_bare_share, _goes_on_about, is_apposed_to)
