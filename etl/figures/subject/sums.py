"""Keeps out numbers that several makers or groups of brands have together, which is nobody's figure."""

from __future__ import annotations

from etl.figures.base.lists import number_runs, runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.subject.former import former_or_latter
from etl.figures.subject.makers import is_example, subjects
from etl.figures.subject.together import group_of_others, opens_headline, partner_of_all
from etl.figures.subject.venture_names import owner_of_ventures, venture_of_two
from etl.vocabulary import vocabulary

# What tells of several together; a sentence may still list them.
_SUMMED = ("maker.ventures_of", "maker.a_venture", "scope.alliance", "scope.with_others", "scope.top_makers")


_OF_LIST = 2  # words that may stand between the last two of a list ("A, B and other C")


def is_sum(scene: Scene) -> bool:
    """Whether a number is said of several makers together that are not one group."""
    if not may_say(scene.text, _SUMMED):
        return _is_of_groups(scene) or _is_of_makers(scene)
    if may_say(scene.text, ("maker.ventures_of",)) and owner_of_ventures(scene.leading(subjects(scene)), scene):
        return False
    if venture_of_two(scene) is not None:
        return False  # "the venture of A and B sold 9,000"
    is_of_others = _is_of_alliance(scene) or scene.wording("scope.with_others").search(scene.lead) is not None
    if scene.wording("scope.top_makers").search(scene.lead):
        return not scene.leading(scene.m.named("company"))
    return is_of_others or _is_of_groups(scene) or _is_of_makers(scene)


def _is_of_makers(scene: Scene) -> bool:
    """Whether several makers have it together ("the three combined"), or two named as one."""
    if _is_of_group_behind(scene):
        return False
    if not may_say(scene.text, ("scope.together",)):
        return _is_of_listed(scene)
    stretch = scene.text[scene.zone.start : min(scene.zone.end, scene.number.end + 40)]
    if not scene.wording("scope.together").search(stretch):
        return _is_of_listed(scene)
    before = [f for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start]
    if before and group_of_others(before[-1], scene):
        return False
    named = {f.code for f in scene.in_zone(before) or before}
    groups = {f.code for f in subjects(scene) if f.kind == "group"}
    if partner_of_all(named) is not None:
        return False
    tops = {vocabulary().group_of(code) for code in named}
    is_several = len(tops) > 1 or scene.wording("scope.several").search(stretch) is not None
    return is_several and len(named) != 1 and (bool(named) or len(groups) != 1)


def _is_of_group_behind(scene: Scene) -> bool:
    """Whether a clause of its own tells it of brands of one home, behind makers ("Kia rose, and Chinese brands as a
    whole had 9%")."""
    before = [f for f in subjects(scene) if f.end <= scene.number.start]
    makers = [f for f in before if f.kind == "company"]
    groups = [f for f in before if f.kind == "group"]
    if not makers or not groups or groups[-1].start < makers[-1].end:
        return False
    between = scene.text[makers[-1].end : groups[-1].start]
    return len(between.split()) > _OF_LIST and wording("scope.group_clause").search(between) is not None


def _is_of_alliance(scene: Scene) -> bool:
    """Whether it is of makers named as one ("the Renault-Nissan Alliance")."""
    if not says(scene.text, "scope.alliance"):
        return False
    named = scene.leading(scene.m.named("company"))
    is_joined = len(named) > 1 and named[-1].start - named[-2].end == 1
    return is_joined and scene.wording("scope.alliance").match(scene.text[named[-1].end :]) is not None


def _is_of_listed(scene: Scene) -> bool:
    """Whether one number is said of two makers as one ("BYD and Tesla sold 402,000"), not of each."""
    if scene.pinned or scene.number.kind not in ("count", "percent") or len(scene.m.named("company")) <= 1:
        return False
    if says(scene.text, "scope.of_each"):
        return False
    named = scene.leading(f for f in subjects(scene) if f.kind == "company" and not is_example(f, scene))
    if not named or former_or_latter(scene, named) is not None:
        return False
    groups = [f for f in scene.leading(subjects(scene)) if f.kind == "group" and f.start >= named[-1].end]
    run = next((run for run in runs(named, scene.text) if run[-1] is named[-1]), None)
    if groups or run is None or wording("maker.object_before").search(scene.text[: run[0].start]):
        return False
    glue = scene.text[run[-2].end : run[-1].start]
    is_and = wording("scope.two_and").search(glue) if len(run) > 2 else wording("scope.two_and").fullmatch(glue)
    if not (is_and or opens_headline(run[0], run[-1], scene)):
        return False
    is_listed = any(scene.number in numbers for numbers in number_runs(scene.m))
    codes = {found.code for found in run}
    is_several = len({vocabulary().group_of(code) for code in codes}) > 1 and partner_of_all(codes) is None
    return not is_listed and is_several


def _is_of_groups(scene: Scene) -> bool:
    """Whether one share is said of the brands of two homes as one ("the share of German and Japanese brands")."""
    if scene.number.kind != "percent" or not scene.m.named("group"):
        return False
    groups = [found for found in scene.leading(subjects(scene)) if found.kind == "group"]
    if len(groups) <= 1 or not scene.cue_codes() & {"share", "penetration"}:
        return False
    if (
        scene.pinned
        or says(scene.text, "scope.of_each")
        or any(scene.number in listed for listed in number_runs(scene.m))
    ):
        return False
    return groups[-2].end == groups[-1].end and groups[-2].code != groups[-1].code
