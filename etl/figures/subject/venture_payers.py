"""Finds the joint venture that a sum belongs to: one into which its owners pay together, or that pays itself."""

from __future__ import annotations

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.subject.makers import makers_named, subjects
from etl.figures.subject.venture_names import venture_of
from etl.vocabulary import vocabulary

_TWO = 2


def venture_of_sum(scene: Scene) -> str | None:
    """The slug of the joint venture that a sum belongs to; None where somebody else pays it."""
    into = _into_named(scene) or _into_theirs(scene)
    return into or _in_all(scene) or _of_both(scene) or _itself(scene)


def _payers(scene: Scene) -> list[str]:
    """The companies named before the sum that are no joint ventures."""
    named = (f.code for f in scene.m.named("company") if f.end <= scene.number.start)
    return [code for code in named if code not in vocabulary().ventures]


def _spoken_of(scene: Scene) -> str | None:
    """The joint venture named last, or the one of the two partners spoken of."""
    known, partners = vocabulary().ventures, scene.context.partners
    named = [f.code for f in scene.m.named("company") if f.end <= scene.number.start]
    told = [*(code for code in scene.context.recent if code not in named), *named]
    return next((code for code in reversed(told) if code in known), None) or venture_of(partners)


def _into_named(scene: Scene) -> str | None:
    """The joint venture named behind the sum, where its owners put it in ("A and B will put $1 billion into A-B")."""
    known = vocabulary().ventures
    behind = (f for f in scene.m.named("company") if f.start >= scene.number.end and f.code in known)
    found = next(behind, None)
    if found is None:
        return None
    between = scene.up_to(found)
    if wording("money.into_venture").match(between):
        return found.code
    is_of_both = set(known[found.code]) <= set(_payers(scene)) or scene.wording("agent.both_pay").search(
        scene.outer_head
    )
    return found.code if is_of_both and wording("money.into_plain").match(between) else None


def _into_theirs(scene: Scene) -> str | None:
    """The joint venture of all who are named as payers ("A and B put 8 billion into their venture")."""
    return venture_of(_payers(scene)) if scene.wording("money.into_theirs").match(scene.tail) else None


def _in_all(scene: Scene) -> str | None:
    """The joint venture for what its partners put in altogether ("... 总投资达51亿元", "has a total investment of")."""
    if not scene.wording("money.in_all").search(scene.outer_head):
        return None
    opener = next(iter(subjects(scene)), None)
    if opener is not None and opener.end < scene.number.start:
        return opener.code if opener.code in vocabulary().ventures else None
    is_of_two = scene.wording("stake.both_sides").search(scene.head) or scene.wording("maker.a_venture").search(
        scene.head
    )
    return _spoken_of(scene) if is_of_two else None


def _of_both(scene: Scene) -> str | None:
    """The joint venture told before whose two owners pay together ("The two will also spend 3 billion euros on it")."""
    if not scene.wording("agent.both_pay").search(scene.outer_head) or makers_named(scene.m):
        return None
    spoken_of = _spoken_of(scene)
    owners = [code for code in scene.context.recent if code not in vocabulary().ventures][-_TWO:]
    venture = venture_of(owners)
    is_told = venture in scene.context.recent
    is_theirs = spoken_of is not None and set(vocabulary().ventures[spoken_of]) == set(owners)
    return venture if is_told else spoken_of if is_theirs else None


def _itself(scene: Scene) -> str | None:
    """The joint venture that pays, or into whose works a sum goes that nobody else is told to pay ("More than 3 billion
    will go into the venture's works").
    """
    if scene.wording("money.goes_into_venture").match(scene.tail):
        return _spoken_of(scene)
    acts = list(scene.wording("money.venture_acts").finditer(scene.outer_head))
    if not acts or any(f.start >= acts[-1].start() for f in scene.m.named("company") if f.end <= scene.number.start):
        return None
    return _spoken_of(scene)
