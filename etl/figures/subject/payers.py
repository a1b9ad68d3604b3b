"""Finds who pays a sum: who acts, gives or brings it in, of several each or each in turn, or the venture of all."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.lists import runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.measure.prices import buyer, is_price_of_company
from etl.figures.subject.agents import acting
from etl.figures.subject.makers import makers_named, subjects
from etl.figures.subject.venture_names import venture_of
from etl.mentions.mentions import read_mentions
from etl.vocabulary import vocabulary

_TWO = 2
_OPENING = 4


def payer_of(scene: Scene) -> str | None:
    """The slug of who pays a sum: who brought it in, buys for it, or gives it; else the venture whose owners pay
    together, a brand group, or who acts; None where only others are told to.
    """
    if brought_in(scene) is not None:
        return brought_in(scene)
    if is_price_of_company(scene):
        return buyer(scene)
    if scene.wording("money.received").search(scene.outer_head):
        return giver(scene) or giver_next(scene)
    venture = _venture_of_two(scene) or _venture_told(scene) or _venture_of_both(scene)
    payer = None if _is_others(scene) else in_turn(scene) or acting(scene) or scene.context.last_maker
    return venture or _group(scene) or payer


def each_payer(scene: Scene, made: Draft) -> list[Draft]:
    """The sum for each of two partners that pay it ("Each side pays in $60 million"); as it is for one."""
    here = [f.code for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start]
    partners = [code for code in (here or scene.context.recent) if code not in vocabulary().ventures][-_TWO:]
    is_said = scene.wording("agent.each_pays").search(scene.outer_head) or scene.wording("agent.each_behind").match(
        scene.tail
    )
    is_each = made.metric == "investment" and is_said and in_turn(scene) is None
    return [made._replace(subject=code) for code in partners] if is_each and len(partners) == _TWO else [made]


def in_turn(scene: Scene) -> str | None:
    """Who of several listed pays it, where as many sums follow, each its own ("甲、乙分别出资1亿元和2亿元")."""
    pinned = scene.pinned_as("company") if "respectively" in scene.tail else None
    if pinned is not None:
        return pinned.code
    at = scene.text.rfind("分别", 0, scene.number.start)
    listed = [run for run in runs([f for f in subjects(scene) if f.kind == "company"], scene.text) if run[-1].end <= at]
    sums = [number for number in scene.m.numbers if number.kind == "money" and number.start > at]
    if at < 0 or not listed or len(listed[-1]) != len(sums) or scene.number not in sums:
        return None
    return listed[-1][sums.index(scene.number)].code


def _group(scene: Scene) -> str | None:
    """The brand group that pays, where the sentence names no company before the sum ("Chinese makers invested")."""
    if any(found.end <= scene.number.start for found in scene.m.named("company")):
        return None
    groups = [f for f in scene.leading(scene.m.named("group")) if not f.possessive]
    return groups[-1].code if groups and scene.wording("money.group_pays").match(scene.since(groups[-1])) else None


def _is_others(scene: Scene) -> bool:
    """Whether the only company named before a sum is no maker: a fund or a property group pays it; or, where none is
    named, makers at large do."""
    named = [found for found in scene.m.named("company") if found.end <= scene.number.start]
    if not named:
        return scene.wording("agent.others").search(scene.before(80)) is not None
    return not any(found in named for found in subjects(scene))


def brought_in(scene: Scene) -> str | None:
    """Who brought in a sum, named behind it ("of which $400 million came from A")."""
    behind = next((f for f in subjects(scene) if f.kind == "company" and f.start >= scene.number.end), None)
    if behind is None or not scene.wording("money.came_from").match(scene.up_to(behind)):
        return None
    return behind.code


def giver(scene: Scene) -> str | None:
    """Who gives a sum that somebody is said to have received: the first named behind "from"."""
    behind = next((f for f in subjects(scene) if f.kind == "company" and f.start >= scene.number.end), None)
    is_giver = behind is not None and scene.wording("money.giver_behind").match(scene.up_to(behind))
    return behind.code if behind is not None and is_giver else None


def giver_next(scene: Scene) -> str | None:
    """The first of those who open the next sentence, where it tells that they gave a sum ("A and B led the round")."""
    following = scene.context.following
    if "from" in scene.tail or not says(following, "money.gave"):
        return None
    named = makers_named(read_mentions(following, scene.context.published))
    return named[0].code if named and named[0].kind == "company" and named[0].start <= _OPENING else None


def _venture_of_two(scene: Scene) -> str | None:
    """The joint venture that its partners put a sum into: named behind it, or the one they are known to have."""
    ventures = vocabulary().ventures
    behind = (f for f in scene.m.named("company") if f.start >= scene.number.end and f.code in ventures)
    found = next(behind, None)
    if found is None:
        payers = [f.code for f in scene.m.named("company") if f.end <= scene.number.start]
        return venture_of(payers) if scene.wording("money.into_theirs").match(scene.tail) else None
    return found.code if wording("money.into_venture").match(scene.up_to(found)) else None


def _venture_told(scene: Scene) -> str | None:
    """The joint venture that opens a sentence, for what its partners put in altogether ("... 总投资达51亿元")."""
    opener = next(iter(subjects(scene)), None)
    is_venture = opener is not None and opener.code in vocabulary().ventures and opener.end < scene.number.start
    is_all = scene.wording("money.in_all").search(scene.outer_head)
    return opener.code if opener is not None and is_venture and is_all else None


def _venture_of_both(scene: Scene) -> str | None:
    """The joint venture told before whose two owners pay together ("The two will also spend 3 billion euros on it")."""
    if not scene.wording("agent.both_pay").search(scene.outer_head) or makers_named(scene.m):
        return None
    owners = [code for code in scene.context.recent if code not in vocabulary().ventures][-_TWO:]
    venture = venture_of(owners)
    return venture if venture in scene.context.recent else None
