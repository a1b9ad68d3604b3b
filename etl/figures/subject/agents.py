"""Finds who buys, pays, holds or develops: the company that a number belongs to, and when the deal was made."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.draft import Draft
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.place.places import is_one_maker
from etl.figures.place.where import geography_of
from etl.figures.subject.by_trade import partner_by_trade
from etl.figures.subject.former import former_or_latter
from etl.figures.subject.makers import subjects
from etl.figures.subject.nations import of_nation
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

_INTENT_REACH = 70
_TWO = 2


def acting(scene: Scene) -> str | None:
    """The slug of who acts: named, or "the German group", or the one that the words before were about."""
    partner = partner_by_trade(scene) if may_say(scene.text, ("agent.by_trade",)) else None
    if partner is not None:
        return partner
    hits = list(scene.wording("agent.with_nation").finditer(scene.head))
    pointed = of_nation(scene.head[hits[-1].start() :], scene) if hits else None
    if pointed is None:
        hit = next(iter(list(scene.wording("agent.nation_acts").finditer(scene.head))[-1:]), None)
        is_last = hit is not None and not any(hit.end() <= f.start < scene.number.start for f in subjects(scene))
        pointed = of_nation(scene.head[hit.start() :], scene) if hit is not None and is_last else None
    return pointed or agent_of(scene) or of_nation(scene.head, scene) or carried_agent(scene)


def agent_of(scene: Scene) -> str | None:
    """The slug of the company that acts, where the sentence names one, or of the brand group by whom it is done."""
    found = _agent(scene)
    is_by_group = found is not None and found.start >= scene.number.end
    return found.code if found is not None and (found.kind == "company" or is_by_group) else None


def _agent(scene: Scene) -> Found | None:
    """The maker named last before the number that is no target ("of Leapmotor", "in XPeng"), or "by" whom it is."""
    behind = next((f for f in subjects(scene) if f.start >= scene.number.end), None)
    if behind is not None and (wording("agent.by").match(scene.up_to(behind)) or _pays(behind, scene)):
        return behind
    leading = _of_main_clause(scene) or former_or_latter(scene, subjects(scene)) or _of_sentence(scene)
    if leading is not None:
        return leading
    if wording("agent.it_acts").search(scene.head):
        return None  # somebody spoken of before
    before = [f for f in subjects(scene) if f.end <= scene.number.start and f.kind == "company"]
    targets = [f for f in before if _is_acted_on(f, scene)]
    usable = [f for f in before if f not in targets and not _is_renamed(f, targets, scene.text)]
    if before and not usable and scene.wording("maker.the_maker").search(scene.text[: before[0].start]):
        return None  # "the carmaker will acquire 20% of Leapmotor"
    if before and not usable and (other_holds(scene) or _is_relative(before[-1], scene)):
        return None
    apart = [f for f in usable if not _is_joined(f, before, scene)]
    return next(iter(apart[-1:]), None)


def _of_main_clause(scene: Scene) -> Found | None:
    """Who acts in the main clause, for a number of the participle before it ("After buying 6% of B, A said ...")."""
    is_led_up = scene.wording("agent.doing").match(scene.text) or scene.wording("agent.for_it").match(scene.text)
    if not is_led_up or "," in scene.head:
        return None
    opens = wording("maker.main_clause")
    behind = (f for f in subjects(scene) if f.kind == "company" and f.start >= scene.number.end)
    return next((f for f in behind if opens.search(scene.up_to(f))), None)


def _of_sentence(scene: Scene) -> Found | None:
    """The subject of a Chinese sentence, of which a later clause goes on to tell ("..., 并占其70%")."""
    goes_on = scene.wording("agent.and_zh").search(scene.outer_head)
    before = [f for f in subjects(scene) if f.end <= scene.number.start and f.kind == "company"] if goes_on else []
    is_over = bool(goes_on and before) and before[-1].end <= (goes_on.start() if goes_on else 0)
    return before[0] if is_over and not _is_acted_on(before[0], scene) else None


def other_holds(scene: Scene) -> bool:
    """Whether somebody who is no maker acts: a fund, a state, a firm named by its kind."""
    known = subjects(scene)
    others = [f for f in scene.m.named("company") if f.end <= scene.number.start and f not in known]
    before = [f for f in known if f.end <= scene.number.start]
    last = next(iter(others[-1:]), None)
    if (
        last
        and scene.wording("agent.holds_it").match(scene.text[last.end :])
        and not any(f.start > last.end for f in before)
    ):
        return True
    if others and all(_is_acted_on(f, scene) for f in before) and not _is_acted_on(others[-1], scene):
        return True
    return scene.wording("agent.others").search(scene.before(80)) is not None


def acted_on(scene: Scene) -> frozenset[str]:
    """The companies named before the number that are bought, paid or held."""
    before = (f for f in subjects(scene) if f.end <= scene.number.start and f.kind == "company")
    return frozenset(found.code for found in before if _is_acted_on(found, scene))


def _is_relative(found: Found, scene: Scene) -> bool:
    """Whether a company is what a part is of, told behind it: "B, in which it holds 32 percent"."""
    return scene.wording("agent.in_which").match(scene.text[found.end :]) is not None


def _pays(behind: Found, scene: Scene) -> bool:
    """Whether a company behind a sum is who pays it ("the $700 million that Volkswagen paid")."""
    between, further = scene.up_to(behind), scene.text[behind.end :]
    if leads_up(scene) and wording("agent.payer_behind").match(between):
        return bool(scene.wording("agent.pays").match(further) or scene.wording("agent.buys").match(further))
    return bool(wording("agent.payer").match(between) and scene.wording("agent.pays").match(further))


def leads_up(scene: Scene) -> bool:
    """Whether a sum opens the sentence and leads up to who pays it ("For 2 billion euros, Geely buys ...")."""
    return wording("agent.leads_up").match(scene.text[: scene.number.start]) is not None


def _is_acted_on(found: Found, scene: Scene) -> bool:
    """Whether it is what is bought, paid or held ("of Leapmotor", "Leapmotor's largest shareholder")."""
    before = scene.text[: found.start]
    if _is_relative(found, scene) or scene.wording("agent.takes_part").match(scene.text[found.end :]):
        return True
    is_of_way = scene.wording("agent.object_of_way").match(scene.text[found.end :])
    if is_of_way or scene.wording("agent.own_brand").search(before):
        return True  # "after closing its Jeep plant the company paid ..."
    if found.possessive and wording("agent.whose_sum").match(scene.text[found.end : scene.number.outer_start]):
        return False  # "with A's 40 million dollar investment"
    behind = "agent.of_target" if found.possessive else "agent.whose_owner"
    if scene.wording(behind).match(scene.text[found.end :]):
        return True
    is_holder = any(scene.wording(name).match(scene.text[found.end :]) for name in ("agent.does", "agent.holds_it"))
    if is_holder or scene.wording("agent.speaks_for").search(before):
        return False  # "a venture with Kia holding 60%", "by Kia, which holds 60%", "the chairman of Kia"
    is_part = scene.wording("agent.part_of").search(before) is not None
    return is_part or wording("agent.target").search(before) is not None


def _is_renamed(found: Found, targets: list[Found], text: str) -> bool:
    """Whether it is the target named right before by another name ("in Mercedes-Benz maker Daimler")."""
    same = (other for other in targets if other.code == found.code and other.end <= found.start)
    return any(wording("agent.renamed").fullmatch(text[other.end : found.start]) for other in same)


def _is_joined(found: Found, named: list[Found], scene: Scene) -> bool:
    """Whether it is the second of a pair: of "Geely and Renault paid" the first named pays."""
    joined = wording("agent.joined")
    return any(joined.fullmatch(scene.text[other.end : found.start]) for other in named)


def _pair_spoken_of(scene: Scene) -> list[str]:
    """The two makers named last; those named as a pair, where their owners or partners are meant."""
    if scene.context.partners and scene.wording("agent.both_owners").search(scene.lead):
        return list(scene.context.partners)
    return [code for code in scene.context.recent if code not in vocabulary().ventures][-_TWO:]


def carried_agent(scene: Scene) -> str | None:
    """The company that the number or the sentence before was about; the first of two partners, or their venture."""
    if scene.previous is not None and scene.previous.subject != "all" and not says(scene.text, "reference.of_two"):
        return scene.previous.subject
    of_country = of_nation(scene.lead, scene)
    if of_country is not None:
        return of_country
    pair = _pair_spoken_of(scene)
    pointed = list(scene.wording("reference.of_two").finditer(scene.lead))
    if pointed and len(pair) == len(set(pair)) == _TWO:
        return pair[0] if scene.wording("reference.first_of_two").match(pointed[-1].group()) else pair[1]
    if len(pair) == 2 and scene.wording("agent.they").search(scene.lead):
        return pair[0]
    last = next(iter(scene.context.recent[-1:]), None)
    if last in vocabulary().ventures and says(scene.text, "agent.the_venture"):
        return last
    carried = _topic_again(scene) or scene.context.subject
    return carried if carried and is_one_maker(carried) else scene.context.last_maker


def _topic_again(scene: Scene) -> str | None:
    """The maker of the headline, where a paragraph speaks of "the group" and not of a partner told of before."""
    topic = scene.context.topic_subject
    goes_back = topic and scene.context.is_new_paragraph and says(scene.lead, "agent.the_group")
    return topic if goes_back and is_one_maker(topic) else None


def without_names(scene: Scene, words: str) -> str:
    """Some words of the sentence, from its beginning, less the companies in them ("Geely Holding" holds nothing)."""
    kept = words
    for found in reversed(scene.m.named("company")):
        kept = kept[: found.start] + " " * len(kept[found.start : found.end]) + kept[found.end :]
    return scene.wording("agent.holding_name").sub("", kept)


def as_intended(made: Draft, scene: Scene) -> Draft:
    """A draft, as a forecast where the words before the number say that it is only intended."""
    is_intended = scene.wording("stake.intends").search(scene.before(_INTENT_REACH))
    is_agreed = is_intended and _is_agreed(scene, is_intended.end())
    return made._replace(status="forecast") if is_intended and not is_agreed else made


def _is_agreed(scene: Scene, intended: int) -> bool:
    """Whether it is decided all the same: in a notice, or by a verb behind what somebody wants."""
    words = scene.before(_INTENT_REACH)
    return bool(
        scene.wording("stake.announced").search(scene.head)
        or (scene.context.event is not None and scene.wording("reference.goes_on_opens").match(scene.text))
        or scene.wording("stake.made_public").search(scene.text)
        or scene.wording("agent.will_act").search(words[intended:])
    )


def company_draft(scene: Scene, metric: str, unit: str, subject: str, period: Dates | None) -> Draft:
    """The draft of a number that belongs to a company, not to a market; of a group where its unit only acts for it."""
    if subject in vocabulary().words("deals", "companies")["acts_for_group"]:
        subject = vocabulary().group_of(subject)
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
