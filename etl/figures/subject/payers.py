"""Finds who pays a sum: who acts, gives or brings it in, of several each or each in turn, or the venture of all."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.lists import runs
from etl.figures.base.relative import is_strangers, named_by, relative_of
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says
from etl.figures.measure.prices import buyer, is_price_of_company
from etl.figures.subject.agents import acting
from etl.figures.subject.makers import makers_named, subjects
from etl.figures.subject.venture_payers import venture_of_sum
from etl.mentions.lexicon import Found
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
    return venture_of_sum(scene) or _who_acts(scene)


def _who_acts(scene: Scene) -> str | None:
    """Who pays by the words of the clause: of a relative one the noun that it says more of."""
    clause = relative_of(scene)
    antecedent = named_by(clause, subjects(scene)) if clause is not None and clause.is_acting else None
    if antecedent is not None and antecedent.kind == "company":
        return antecedent.code
    if clause is not None and is_strangers(clause, scene):
        return None
    if scene.wording("money.agentless").match(scene.text) and len(set(scene.context.topic_makers)) >= _TWO:
        return None
    raising = _raising(scene)
    if raising is not None:
        return raising
    payer = None if _is_others(scene) else in_turn(scene) or acting(scene) or scene.context.last_maker
    return _group(scene) or payer


def _raising(scene: Scene) -> str | None:
    """The company whose capital is raised, for what several put in altogether (甲公司本轮增资共注入24亿元)."""
    if not scene.wording("money.raised_by_all").search(scene.outer_head):
        return None
    return next(
        (f.code for f in reversed(subjects(scene)) if f.kind == "company" and f.end <= scene.number.start), None
    )


def each_payer(scene: Scene, made: Draft) -> list[Draft]:
    """The sum for each of two partners that pay it ("Each side pays in $60 million"); as it is for one."""
    here = [f.code for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start]
    told = here or scene.context.partners or scene.context.recent
    partners = [code for code in told if code not in vocabulary().ventures][-_TWO:]
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


def buyer_named(scene: Scene) -> Found | None:
    """The company that is named as who buys what a sum is paid for ("sold it to Kia for 9 million")."""
    to = scene.wording("stake.sold_to")
    return next((f for f in subjects(scene) if f.kind == "company" and to.search(scene.text[: f.start])), None)


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
