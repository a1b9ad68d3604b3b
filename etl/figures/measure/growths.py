"""Reads changes in percent and in points."""

from __future__ import annotations

from etl.figures.base.draft import Draft, Made, Unread
from etl.figures.base.lists import number_runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says
from etl.figures.measure.basis import basis_from, basis_marker, between
from etl.figures.measure.basis_pairs import on_both
from etl.figures.measure.durations import read_duration
from etl.figures.measure.grown_things import grows_another_thing
from etl.figures.measure.measure_phrases import is_of_both
from etl.figures.measure.metrics import counted_metric
from etl.figures.share.share_or_stake import is_of_share
from etl.figures.share.shares import read_share
from etl.figures.slots import Change, count_draft, share_draft
from etl.figures.subject.holders import each_holder

_LOOSE = ("context", "goes on")
_MOST_CUT = 100
_ALMOST_A_YEAR = 360
_TWO = 2


def read_growth(scene: Scene, direction: int) -> Made:
    """The rows of a growth in percent, of a count or of a development time."""
    is_part = scene.wording("growth.is_part_zh").search(scene.outer_head)
    if is_part or not direction:
        return Unread(scene.number, "a share whose owner is not named" if is_part else "a change without a direction")
    if scene.wording("duration.time").search(scene.lead):
        return _change_of_time(scene, direction)
    if scene.number.kind == "multiple" and (
        is_of_share(scene) or scene.wording("share.share_object").match(scene.tail)
    ):
        return _multiplied_share(scene, direction)
    made = _of_parts(scene, direction) or _of_share_told(scene, direction) or growth_draft(scene, direction)
    made = made or _of_share(scene, direction)
    if made is None or _is_of_values(scene):
        return Unread(scene.number, "growth of no measure named")
    if _is_on_whole_year(made, scene):
        return Unread(scene.number, "a comparison of unlike spans")
    makers = [] if scene.pinned else each_holder(scene)
    return [made._replace(subject=code) for code in makers] or on_both(scene, _for_both(made, scene))


def _for_both(made: Draft, scene: Scene) -> list[Draft]:
    """A growth for each of two measures of which one count was told right before ("both topped 9, and rose 4%"), or
    that one word names (产销降幅)."""
    if is_of_both(scene):
        return [made._replace(metric=metric) for metric in ("production", "sales")]
    last = scene.previous
    counts = [draft for draft in scene.drafts if draft.is_count]
    is_count = last is not None and len(counts) >= _TWO and counts[-1] is last
    is_both = last is not None and is_count and scene.wording("zones.both").search(scene.since(last.number))
    if is_both or (is_count and _are_listed(counts[-_TWO:], scene)):
        told = [draft.metric for draft in counts[-_TWO:]]
    else:
        told = [draft.metric for draft in scene.drafts if last is not None and draft.number is last.number]
    is_own = scene.pinned or any(scene.number in run for run in number_runs(scene.m))  # "... rose 4% and 5%"
    goes_on = made.metric in told and not is_own and not scene.leading(scene.m.cued("metric"))
    return [made._replace(metric=metric) for metric in told] if goes_on and len(set(told)) == _TWO else [made]


def _multiplied_share(scene: Scene, direction: int) -> Made:
    share = read_share(scene)
    if share is None:
        return Unread(scene.number, "a share whose owner is not named")
    made = share_draft(scene, share, Change(basis_marker(scene) or "yoy", "percent", direction))
    if made.status != "actual" and scene.wording("growth.from_to_behind").match(scene.tail):
        return Unread(scene.number, "told by the levels behind it")
    return [made]


def growth_draft(scene: Scene, direction: int) -> Draft | None:
    """The growth in percent of the count that the words name; None where they name none."""
    metric = counted_metric(scene)
    if metric is None or _is_unnamed_doubling(metric.rule, scene):
        return None
    if metric.rule in _LOOSE and grows_another_thing(scene):
        return None
    marked = basis_marker(scene)
    basis = marked or "yoy"
    made = count_draft(scene, metric, Change(basis, "percent", direction))
    if marked is None and _is_over_years(made, scene):
        return made._replace(basis="change")
    return made._replace(basis=basis_from(made.period, scene, basis))


def _is_over_years(made: Draft, scene: Scene) -> bool:
    """Whether a growth is foretold for a later year than the next ("to double by 2030"), and so of all till then."""
    published = scene.context.published
    return published is not None and made.period is not None and made.period[0].year > published.year + 1


def _are_listed(counts: list[Draft], scene: Scene) -> bool:
    """Whether two counts were told one by one, and the growth is the only number behind them in its kind."""
    is_listed = any(all(count.number in run for count in counts) for run in number_runs(scene.m))
    is_in_list = any(scene.number in run for run in number_runs(scene.m))
    return is_listed and not is_in_list and says(scene.text, "zones.respectively")


def _is_unnamed_doubling(rule: str, scene: Scene) -> bool:
    """Whether a sentence that opens a paragraph, or "the doubling", names nothing that doubled ("It confirms the near
    doubling")."""
    if rule != "context" or scene.number.kind != "multiple":
        return False
    is_named = scene.wording("growth.doubling").match(scene.text[scene.number.start :])
    points = is_named and scene.wording("growth.the_doubling").search(scene.outer_head)
    return scene.context.is_new_paragraph or bool(points)


def _is_of_values(scene: Scene) -> bool:
    """Whether it is of "the former" or "the latter" of two values that the sentence before told."""
    return scene.context.metric == "parts_exports" and scene.wording("reference.of_two").search(scene.lead) is not None


def _is_on_whole_year(made: Draft, scene: Scene) -> bool:
    """Whether some months are compared with all of a year ("up 30% on the whole of last year")."""
    if not may_say(scene.text, ("growth.on_whole_year", "growth.on_whole_year_zh")):
        return False
    is_told = scene.wording("growth.on_whole_year").match(scene.tail) or scene.wording(
        "growth.on_whole_year_zh"
    ).search(scene.outer_head)
    return bool(is_told) and made.period is not None and (made.period[1] - made.period[0]).days < _ALMOST_A_YEAR


def _change_of_time(scene: Scene, direction: int) -> Made:
    duration = read_duration(scene, most=_MOST_CUT)
    if duration is None:
        return Unread(scene.number, "whose development time is not named")
    return [duration._replace(basis="change", unit="percent", value=scene.number.value * direction)]


def _of_parts(scene: Scene, direction: int) -> Draft | None:
    """The growth of the value of car parts told right before it."""
    previous = scene.previous
    if previous is None or previous.metric != "parts_exports" or scene.leading(scene.m.cued("metric")):
        return None
    if any(scene.number is not run[-1] for run in number_runs(scene.m) if scene.number in run):
        return None
    value = scene.number.value * direction
    basis = basis_marker(scene) or "yoy"
    return previous._replace(number=scene.number, basis=basis, unit="percent", value=value, direction=direction)


def _of_share_told(scene: Scene, direction: int) -> Draft | None:
    """The change of the share that nothing but its noun stands behind ("rose to 9%, an increase of 2%"), or of the one
    thing that its sentence tells ("The share was 9%, up 2%"): a count's growth where it is too large for points.
    """
    previous = scene.previous
    if previous is None:
        return None
    between = scene.text[previous.number.end : scene.number.outer_start]
    is_alone = all(draft.metric.endswith("_share") for draft in scene.drafts) and scene.number.value < previous.value
    is_told = is_alone or scene.wording("growth.of_share_between").fullmatch(between)
    return _of_share(scene, direction) if is_told else None


def _of_share(scene: Scene, direction: int) -> Draft | None:
    """The change of the share told right before it, which the contract takes in points whatever is printed."""
    previous = scene.previous
    is_share = previous is not None and previous.metric.endswith("_share") and previous.basis == "level"
    if previous is None or not is_share or scene.number.kind != "percent" or scene.leading(scene.m.cued("metric")):
        return None
    basis, value = basis_marker(scene) or "yoy", scene.number.value * direction
    return previous._replace(
        number=scene.number, basis=basis, unit="percentage_points", value=value, direction=direction
    )


def _is_of_rate(scene: Scene) -> bool:
    """Whether points only say by how much the growth told before them is slower or faster ("up 9%, down 4 points")."""
    previous = scene.previous
    follows = previous is not None and previous.basis != "level" and previous.unit == "percent"
    return follows and not {cue.code for cue in scene.m.cued("metric")} & {"share", "penetration"}


def read_points(scene: Scene, direction: int) -> Made:
    """The rows of a change of a share in percentage points."""
    if not direction and scene.wording("growth.higher_zh").search(scene.outer_head):
        direction = 1
    if not direction:
        return Unread(scene.number, "a change without a direction")
    if _is_of_rate(scene):
        return Unread(scene.number, "a change of a growth rate")
    change = Change(basis_marker(scene) or "yoy", "percentage_points", direction)
    share = read_share(scene)
    if share is not None:
        made = share_draft(scene, share, change)
        base = scene.previous.period if scene.previous is not None and scene.previous.is_base else None
        basis = between(made.period, base, change.basis) if made.period and base else change.basis
        return [made._replace(basis=basis_from(made.period, scene, basis))]
    previous, base = scene.previous, None
    if previous is not None and previous.is_base and len(scene.drafts) > 1:  # "3 points higher than the 9% of March"
        previous, base = scene.drafts[-2], previous.period
    if previous is None or not previous.metric.endswith("_share") or previous.basis != "level":
        return Unread(scene.number, "points without a share")
    basis = between(previous.period, base, change.basis) if previous.period and base else change.basis
    value = scene.number.value * direction
    return [previous._replace(number=scene.number, basis=basis, unit=change.unit, value=value, direction=direction)]
