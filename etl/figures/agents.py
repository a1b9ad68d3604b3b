"""Finds who buys, pays, holds or develops: the company that a number belongs to, and when the deal was made."""

from __future__ import annotations

from dataclasses import replace

from etl.figures.compared import is_base_number
from etl.figures.context import Dates
from etl.figures.draft import Draft
from etl.figures.makers import subjects
from etl.figures.places import is_one_maker
from etl.figures.scene import Scene
from etl.figures.where import geography_of
from etl.figures.wordings import says, wording
from etl.mentions.lexicon import Found
from etl.mentions.periods import Period, month_span
from etl.vocabulary import vocabulary

_INTENT_REACH = 70


def agent_of(scene: Scene) -> str | None:
    """The slug of the company that acts, where the sentence names one."""
    found = _agent(scene)
    return found.code if found is not None and found.kind == "company" else None


def _agent(scene: Scene) -> Found | None:
    """The maker named last before the number that is no target ("of Leapmotor", "in XPeng"), or "by" whom it is."""
    behind = next((f for f in subjects(scene) if f.start >= scene.number.end), None)
    if behind is not None and (wording("agent.by").match(scene.up_to(behind)) or _pays(behind, scene)):
        return behind
    before = [f for f in subjects(scene) if f.end <= scene.number.start and f.kind == "company"]
    usable = [f for f in before if not _is_acted_on(f, scene)]
    if before and not usable and wording("maker.the_maker").search(scene.text[: before[0].start]):
        return None  # "the carmaker will acquire 20% of Leapmotor"
    apart = [f for f in usable if not _is_joined(f, before, scene)]
    return next(iter((apart or before)[-1:]), None)


def _pays(behind: Found, scene: Scene) -> bool:
    """Whether a company behind a sum is who pays it ("the $700 million that Volkswagen paid")."""
    is_next = wording("agent.payer").match(scene.up_to(behind)) is not None
    return is_next and wording("agent.pays").match(scene.text[behind.end :]) is not None


def _is_acted_on(found: Found, scene: Scene) -> bool:
    """Whether it is what is bought, paid or held ("of Leapmotor", "Leapmotor's largest shareholder")."""
    if found.possessive and wording("agent.of_target").match(scene.text[found.end :]):
        return True
    return wording("agent.target").search(scene.text[: found.start]) is not None


def _is_joined(found: Found, named: list[Found], scene: Scene) -> bool:
    """Whether it is the second of a pair: of "Geely and Renault paid" the first named pays."""
    joined = wording("agent.joined")
    return any(joined.fullmatch(scene.text[other.end : found.start]) for other in named)


def carried_agent(scene: Scene) -> str | None:
    """The company that the number or the sentence before was about; the first of two partners, or their venture."""
    if scene.previous is not None and scene.previous.subject != "all":
        return scene.previous.subject
    pair = [code for code in scene.context.recent if code not in vocabulary().ventures][-2:]
    if len(pair) == 2 and wording("agent.they").search(scene.lead):
        return pair[0]
    last = next(iter(scene.context.recent[-1:]), None)
    if last in vocabulary().ventures and says(scene.text, "agent.the_venture"):
        return last
    carried = scene.context.subject
    return carried if carried and is_one_maker(carried) else scene.context.last_maker


def event_period(scene: Scene) -> Dates | None:
    """The month (or year) in which a purchase or a promise was announced."""
    if scene.number.kind == "percent" and is_base_number(scene):
        return None  # what was held before: "from 50 percent"
    days = [p for p in scene.m.periods if p.kind == "span" and not p.vague and not _is_ahead(p, scene)]
    if days:
        return _event_dates(min(days, key=lambda p: _distance(p, scene)), scene)
    published = scene.context.published
    if published and says(scene.text, "agent.recent_day"):
        return month_span(published.year, published.month, published.month)
    previous = scene.previous
    is_of_same = previous is not None and previous.metric in ("stake", "investment")
    if previous and is_of_same and (previous.period or previous.metric == "investment" or scene.number.kind != "money"):
        return previous.period
    return scene.context.event or _told_month(scene)


def _told_month(scene: Scene) -> Dates | None:
    """The month of publication for the article's news, else that of an announcement told before."""
    published = scene.context.published
    if published and _is_announced(scene):
        return month_span(published.year, published.month, published.month)
    return scene.context.announced


def _is_announced(scene: Scene) -> bool:
    """Whether a deal is told as the article's news."""
    words = without_names(scene, scene.head)
    is_ahead = wording("stake.will_belong").match(scene.tail) or wording("stake.will_hold").search(words)
    return bool(wording("agent.announces").search(words) or is_ahead)


def without_names(scene: Scene, words: str) -> str:
    """Some words of the sentence, from its beginning, less the companies in them ("Geely Holding" holds nothing)."""
    kept = words
    for found in reversed(scene.m.named("company")):
        kept = kept[: found.start] + " " * len(kept[found.start : found.end]) + kept[found.end :]
    return wording("agent.holding_name").sub("", kept)


def _is_ahead(period: Period, scene: Scene) -> bool:
    """Whether a span behind the number is when something is due ("... in a plant that will open in 2027")."""
    published = scene.context.published
    if published and period.year_said and (period.year or 0) > published.year:
        return True
    if period.start < scene.number.end:
        return False
    return wording("agent.due").search(scene.up_to(period)) is not None


def _distance(period: Period, scene: Scene) -> int:
    return min(abs(period.start - scene.number.end), abs(scene.number.start - period.end))


def _event_dates(period: Period, scene: Scene) -> Dates | None:
    is_month = period.months[0] == period.months[1]
    is_said_year = period.is_year and (period.year_said or period.code == "relative")
    if not is_month and not is_said_year:
        return None
    spoken_of = scene.context.event or scene.context.period
    year = spoken_of[0].year if period.code == "same_year" and spoken_of else period.year
    return period.dates(scene.context.published, year)


def as_intended(made: Draft, scene: Scene) -> Draft:
    """A draft, as a forecast where the words before the number say that it is only intended."""
    is_intended = wording("stake.intends").search(scene.before(_INTENT_REACH))
    is_agreed = is_intended and wording("stake.announced").search(scene.head)
    return replace(made, status="forecast") if is_intended and not is_agreed else made


def company_draft(scene: Scene, metric: str, unit: str, subject: str, period: Dates | None) -> Draft:
    """The draft of a number that belongs to a company, not to a market."""
    geography, _ = geography_of(scene, metric, subject)
    return Draft(
        number=scene.number,
        metric=metric,
        basis="level",
        unit=unit,
        value=scene.number.value,
        subject=subject,
        geography=geography.value,
        period=period,
        reasons=(f"metric: {metric} words", f"geography: {geography.rule}"),
    )
