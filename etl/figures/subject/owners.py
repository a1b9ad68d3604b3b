"""Decides to whom a part of a company belongs: to whom it is sold, who is named as its holder, or who acts."""

from __future__ import annotations

from etl.figures.base.lists import runs
from etl.figures.base.relative import is_strangers, named_by, relative_of
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say
from etl.figures.subject.agents import acted_on, acting, agent_of, carried_agent, other_holds
from etl.figures.subject.holders import buyer_behind, named_holders, named_other
from etl.figures.subject.makers import subjects
from etl.figures.subject.owner_lists import may_own
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary


def sold_to(scene: Scene) -> Found | None:
    """The company to whom a part is sold: named behind it, as who buys another's, or last, where it is sold "it"."""
    behind = buyer_behind(scene)
    if behind is not None:
        return behind
    before = [f for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start]
    if len(before) > 1 and before[-1].possessive and _is_bought_of(before[-1], scene):
        return before[-2]
    hit = scene.wording("stake.sells_it").search(scene.outer_head)
    named = [f for f in subjects(scene) if hit and f.kind == "company" and f.end <= hit.start()]
    return named[-1] if len(named) > 1 else None


def _is_bought_of(owner: Found, scene: Scene) -> bool:
    """Whether a part is bought of its owner, named right before it ("completed the purchase of Ford's 8 percent")."""
    is_theirs = scene.wording("stake.owners_part").match(scene.text[owner.end : scene.number.outer_start])
    return is_theirs is not None and scene.wording("stake.buys_of").search(scene.text[: owner.start]) is not None


def holders_of(scene: Scene, sold: Found | None) -> list[str]:
    """The slugs of those to whom a part belongs, `sold` being to whom it is sold; none where it is somebody else's."""
    if sold is not None:
        return [sold.code] if _is_of_known(scene) and may_own(sold.code) else []
    head = scene.before(120)
    if scene.wording("stake.has_sold").search(head) or scene.wording("stake.unnamed_holder").search(head):
        return []
    named = named_holders(scene)
    if not _is_of_known(scene) or (not named and _is_of_others(scene)):
        return []
    together = None if named else _together(scene)
    if together is not None:
        return list(together)
    return [code for code in named or [_who_acts(scene)] if may_own(code)]


def _is_of_known(scene: Scene) -> bool:
    """Whether it is a part that somebody has, and neither the most that one may have nor so many votes."""
    is_limit = scene.wording("stake.limit_behind").match(scene.tail)
    return not is_limit and scene.wording("stake.of_votes").match(scene.tail) is None


def _is_of_others(scene: Scene) -> bool:
    """Whether somebody has it who is no company that we know: a fund, a state, a family."""
    clause = relative_of(scene)
    if clause is not None and clause.is_acting:
        return is_strangers(clause, scene)
    if _is_of_stranger(scene):
        return True
    return named_other(scene) or other_holds(scene)


def _is_of_stranger(scene: Scene) -> bool:
    """Whether a name right before it, of nobody that we know, says who holds it ("Samsung Card holds 13 percent")."""
    if not may_say(scene.text, ("stake.stranger",)):
        return False
    told = scene.wording("stake.stranger").search(scene.outer_head)
    if told is None:
        return False
    start, end = told.span("zh" if told["zh"] else "en")
    known = [*scene.m.named("company", "group", "place"), *subjects(scene)]
    if any(found.start < end and found.end > start for found in known):
        return False
    return scene.wording("stake.known_holder").search(scene.text[start:end]) is None


def _who_acts(scene: Scene) -> str:
    """Who has it by the words of the clause: of a relative one the noun that it says more of."""
    clause = relative_of(scene)
    antecedent = named_by(clause, subjects(scene)) if clause is not None and clause.is_acting else None
    if antecedent is not None and antecedent.kind == "company":
        return antecedent.code
    who = acting(scene) or ""
    targets = acted_on(scene)
    if not targets or agent_of(scene) is not None or carried_agent(scene) != who:
        return who
    is_of_theirs = bool(targets & set(vocabulary().ventures.get(who, ())))
    return "" if who in targets or is_of_theirs else who  # nobody has a part of itself, nor a venture of its owners


def _together(scene: Scene) -> tuple[str, ...] | None:
    """The group of two named right before a part that they have together; nobody where they are of two groups, whose
    sum no row can hold; None where nothing is told of two together.
    """
    if not scene.wording("stake.together_hold").search(scene.outer_head):
        return None
    companies = [f for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start]
    pair = next((run for run in reversed(list(runs(companies, scene.text))) if len(run) > 1), None)
    if pair is None:
        return None
    groups = {vocabulary().group_of(found.code) for found in pair}
    return (groups.pop(),) if len(groups) == 1 else ()
