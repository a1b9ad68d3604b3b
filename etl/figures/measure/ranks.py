"""Reads a maker's place in the world by sales."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.draft import Draft
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.period.dates import resolve
from etl.figures.period.spans import own_period
from etl.figures.place.places import is_one_maker
from etl.figures.status.certainty import status_of
from etl.figures.subject.agents import agent_of, company_draft
from etl.figures.subject.makers import is_object, subjects
from etl.mentions.lexicon import Found
from etl.mentions.periods import Period
from etl.vocabulary import vocabulary

_BEHIND_REACH = 24


def read_rank(scene: Scene) -> Draft | None:
    """A maker's place in the world by sales; None for a rank in one market, or of something else."""
    if not _is_world_rank(scene) or (scene.pinned_as("company") is None and _is_of_list(scene)):
        return None
    subject = _ranked(scene)
    if not is_one_maker(subject) or not _makes_cars(subject):
        return None
    dates = _rank_period(scene)
    is_aim = scene.wording("rank.aim").search(scene.head)
    status = "target" if is_aim else status_of(scene, dates)
    return company_draft(scene, "global_rank", "rank", subject, dates)._replace(status=status)


def _makes_cars(slug: str) -> bool:
    """Whether a company sells cars: a place among makers of batteries or chips is none of the contract."""
    company = vocabulary().companies.get(slug)
    return company is None or company.kind == "carmaker"


def _is_world_rank(scene: Scene) -> bool:
    near = scene.text[max(0, scene.number.start - 70) : scene.number.end + 60]
    is_of_world = scene.wording("rank.world").search(near) or _is_of_world_list(scene)
    if not (is_of_world and (scene.context.ranks_world or scene.wording("rank.ranked").search(near))):
        return False
    if scene.wording("rank.list_of_top").search(scene.text[max(0, scene.number.start - 12) : scene.number.end + 30]):
        return False  # "made it to the list of top 10 carmakers" tells of no place in it
    if scene.wording("rank.never").search(scene.head) or _is_of_kind_sold(scene):
        return False
    if scene.number.value == 1 and wording("rank.first_to").match(scene.tail):
        return False  # "the first carmaker to build there"
    behind = scene.tail[:_BEHIND_REACH]
    return not wording("rank.not_rank").match(behind.strip()) or bool(
        scene.wording("rank.largest_maker").search(behind)
    )


def _is_of_kind_sold(scene: Scene) -> bool:
    """Whether a place is that by what was told right before, of one kind or abroad ("NEV sales were 900, ranking first
    in the world")."""
    if not scene.wording("rank.by_that").search(scene.head):
        return False
    told = {draft.powertrain for draft in scene.drafts} | {draft.metric for draft in scene.drafts}
    return bool(told - {"all", "sales"})


def _is_of_world_list(scene: Scene) -> bool:
    """Whether a place is told where the article ranks the world's makers, with no market named ("Kia came in 3rd")."""
    is_elsewhere = scene.m.named("place") or scene.wording("rank.of_market").search(scene.text)
    return (
        scene.context.ranks_world and not is_elsewhere and scene.wording("rank.came_in").search(scene.head) is not None
    )


def _is_of_list(scene: Scene) -> bool:
    """Whether several makers are only given as examples ("groups such as ...")."""
    return len(subjects(scene)) > 1 and scene.wording("rank.listing").search(scene.head) is not None


def _ranked(scene: Scene) -> str:
    pinned = scene.pinned_as("company") or _titled(scene) or _overtaker(scene)
    named = pinned.code if pinned else agent_of(scene)
    return named or scene.context.subject or scene.context.topic_subject


def _overtaker(scene: Scene) -> Found | None:
    """The maker that passes those named last to take the place ("Kia beat Ford and Fiat to become the world's 7th")."""
    named = [f for f in scene.leading(subjects(scene)) if f.kind == "company"]
    doing = [f for f in named if not is_object(f, scene)]
    return doing[-1] if doing and named[-1] not in doing else None


def _titled(scene: Scene) -> Found | None:
    """The maker in whose title the rank stands ("the world's fourth-largest carmaker Stellantis")."""
    behind = next((f for f in subjects(scene) if f.kind == "company" and f.start >= scene.number.end), None)
    is_title = behind is not None and scene.wording("rank.title").fullmatch(scene.up_to(behind))
    return behind if is_title else None


def _rank_period(scene: Scene) -> Dates | None:
    """The span beside the rank; one farther off only where all numbers of the sentence are ranks."""
    period = own_period(scene)
    if period is None:
        is_ahead = any(cue.code in ("forecast", "target") for cue in scene.m.cued("status"))
        return scene.context.period if scene.context.ranks_world and not is_ahead else None
    are_ranks = all(number.kind == "rank" for number in scene.m.numbers)
    is_listed = scene.pinned_as("company") is not None or says(scene.text, "rank.respectively")
    return resolve(period, scene) if are_ranks or is_listed or _is_beside(period, scene) else None


def _is_beside(period: Period, scene: Scene) -> bool:
    number = scene.number
    between = scene.text[min(period.end, number.end) : max(period.start, number.start)]
    return not wording("rank.parted").search(between)
