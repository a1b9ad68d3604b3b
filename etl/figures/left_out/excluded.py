"""Tells by the word nearest before a number whether it is a price, a capacity, an average or the like."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording_in
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found


def is_excluded(scene: Scene) -> bool:
    """Whether the cue nearest before the number is a price, a capacity or the like."""
    if not scene.m.cued("exclude") or scene.wording("scope.averaged_share").search(scene.outer_head):
        return False
    main = _main_clause(scene)
    if any(cue.code in ("average", "part") and cue.start >= main for cue in scene.in_zone(scene.m.cued("exclude"))):
        return True
    if scene.number.kind == "count" and scene.wording("metric.noun").match(scene.tail.lstrip()):
        return False
    last = _last_cue(scene)
    if last is None or (scene.number.kind == "percent" and scene.wording("growth.loss_of").search(scene.outer_head)):
        return False
    if _is_of_total(last, scene):
        return False
    excludes = scene.m.cued("exclude")
    is_right_behind = any(0 <= cue.start - last.end <= 1 for cue in excludes)
    same = [cue for cue in _unnamed(excludes, scene) if cue.start <= last.start and last.end <= cue.end]
    return last.kind == "exclude" or bool(same) or is_right_behind


def _is_of_total(cue: Found, scene: Scene) -> bool:
    """Whether a clause behind the cue adds a count to one told before ("a wider lead, bringing its total to 9")."""
    is_count = scene.number.kind == "count" and scene.previous is not None and scene.previous.is_count
    hits = scene.wording("maker.adds_total").finditer(scene.head) if is_count else ()
    return any(cue.end <= hit.start() for hit in hits)


def _main_clause(scene: Scene) -> int:
    """Where the clause of a count begins, behind one that leads up to it ("If it keeps its average, it will sell")."""
    if scene.number.kind != "count" or scene.number.counts == "other":
        return 0
    hit = wording_in(scene.text, "topic.leads_up").match(scene.text)
    return hit.end() if hit is not None and hit.end() <= scene.number.start else 0


def _last_cue(scene: Scene) -> Found | None:
    """The last cue before the number: in its zone, or for a number that opens the sentence anywhere before it."""
    cues = scene.m.cued("exclude", "metric")
    has_own = bool(scene.leading(cues)) or bool(scene.drafts) or scene.number.kind == "count"
    start = scene.zone.start if has_own else 0
    before = [cue for cue in _unnamed(cues, scene) if start <= cue.start and cue.end <= scene.number.start]
    return before[-1] if before else None


def _unnamed(cues: Sequence[Found], scene: Scene) -> list[Found]:
    """Less the excluding words inside a name ("... Battery Co.") or inside "market shares", and the "shares" of groups
    of brands, which nobody trades."""
    longer = [
        *scene.m.names,
        *(cue for cue in scene.m.cued("metric") if cue.code == "share" and " " in _words(cue, scene)),
    ]
    makers = subjects(scene)
    are_groups = bool(makers) and all(found.kind == "group" for found in makers)
    return [
        cue for cue in cues
        if cue.kind != "exclude" or not (
            _is_remembered(cue, scene) or any(n.start <= cue.start and cue.end <= n.end for n in longer)
            or (are_groups and _words(cue, scene) == "shares")
        )
    ]  # fmt: skip


def _is_remembered(cue: Found, scene: Scene) -> bool:
    """Whether somebody "recalls that" something was so, and recalls no cars."""
    return scene.text.startswith(" that ", cue.end) and _words(cue, scene).startswith("recall")


def _words(cue: Found, scene: Scene) -> str:
    return scene.text[cue.start : cue.end]
