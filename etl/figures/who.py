"""Decides whose figure a number is."""

from __future__ import annotations

import re

from etl.figures.scene import ANAPHOR, THINGS, Scene
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

MAKER_KINDS = frozenset({"carmaker", "technology", "supplier"})
_SPEAKS = re.compile(
    r"^[^,.;]{0,60}?\b(?:said|says|reported|reports|forecasts?|expects?|predicts?|estimates?|data|figures|reckons|sees|showed|shows|analysts?)\b"
)
_ALL_MAKERS = re.compile(
    r"\b(?:total|overall|nationwide|the country|country's|the nation|the industry|industry-wide|all makers|China's|China’s|the association)\b|全国|全行业|行业",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"\b(?:with|to|than|unlike|after|against|overtaking|overtook|passing|beating|behind|owns|from|called|named)\s+(?:the\s+)?$", re.IGNORECASE)


def subjects(scene: Scene) -> list[Found]:
    """Makers and brand groups of the sentence that can be a figure's subject, in reading order."""
    known = vocabulary().companies
    return [
        found
        for found in scene.m.named("company", "group")
        if found.kind == "group" or known[found.code].kind in MAKER_KINDS
    ]


def _in_zone_subject(scene: Scene) -> Found | None:
    named = [found for found in subjects(scene) if found.end <= scene.number.outer_start]
    if named and re.match(r"^\s*[(（:：]\s*(?:up |down |[+\-−])?$", scene.text[named[-1].end : scene.number.outer_start]):
        return named[-1]
    inside = scene.in_zone(subjects(scene))
    before = [found for found in inside if found.end <= scene.number.outer_start]
    usable = [found for found in before if not _OBJECT.search(scene.text[: found.start])]
    if usable:
        possessive = [found for found in usable if found.possessive]
        chosen = possessive[-1] if possessive and not _is_later(usable[-1], possessive[-1]) else usable[-1]
        return _parent_of_pair(chosen, usable, scene)
    after = [found for found in inside if found.start >= scene.number.end]
    for found in after:
        between = scene.text[scene.number.end : found.start]
        if re.search(r"\b(?:by|for|at|from|were|of)\s+(?:the\s+)?$", between) and len(between) < 60 or re.fullmatch(r"\s(?:\w+\s)?", between):
            return found
    return None


_AND_ITS = re.compile(r"^(?:-|–|/|\s?and\s|\s?&\s|,?\s(?:and\s)?(?:its|their)\s(?:\w+\s)?(?:affiliate|unit|subsidiary|sister company|sister brand|brand|luxury brand)s?,?\s)$")


def _parent_of_pair(chosen: Found, named: list[Found], scene: Scene) -> Found:
    """A maker and its affiliate named as one are the parent ("Hyundai-Kia", "BMW and its unit MINI")."""
    known = vocabulary()
    for other in named:
        if other.end <= chosen.start and _AND_ITS.match(scene.text[other.end : chosen.start]):
            if chosen.kind == other.kind == "company" and known.group_of(chosen.code) == other.code:
                return other
    return chosen


def _is_later(last: Found, possessive: Found) -> bool:
    return last.start > possessive.end + 40


def subject_of(scene: Scene) -> str:
    """The subject's slug: pinned by a list, named in the zone, pointed back to, or the article's topic."""
    pinned = [found for found in scene.pinned if found.kind in ("company", "group")]
    if pinned:
        return pinned[0].code
    venture = _venture_partner(scene)
    if venture is not None:
        return venture
    own = _in_zone_subject(scene)
    if own is not None:
        return own.code
    if _PASSIVE.match(scene.after(80)) and not THINGS.search(scene.before()) and not scene.drafts:
        return "all"
    if scene.previous is not None:
        if scene.previous.subject != "all" and not _is_total(scene):
            return scene.previous.subject
        if scene.previous.subject == "all":
            return "all"
    earlier = [f for f in subjects(scene) if f.end <= scene.zone.start]
    if earlier and not _is_total(scene):
        return earlier[-1].code
    if _is_total(scene):
        return "all"
    stretch = scene.text[: scene.number.start]
    if _speaker_before_pronoun(scene):
        return "all"
    spoken_of = scene.context.subject or scene.context.earlier_subject
    if _PERSON.search(stretch) and spoken_of not in (None, "all"):
        return str(spoken_of)
    if scene.is_afresh() and not _THE_MAKER.search(stretch) and not ANAPHOR.search(stretch):
        return scene.context.topic_subject
    if scene.context.last_maker and (_THE_MAKER.search(stretch) or _POINTS_BACK.match(stretch)):
        return scene.context.last_maker
    carried = scene.context.subject
    if carried and carried != "all":
        return carried
    return scene.context.topic_subject


_PASSIVE = re.compile(r"^[^,;.]{0,40}\b(?:were|was)\s(?:newly\s)?(?:sold|registered|exported|built|produced|delivered|shipped)\b")
_THE_MAKER = re.compile(
    r"\b(?:China|China's|China’s|the country's|the country’s|the world's|the world’s) [\w\s-]{0,30}?(?:automaker|carmaker|maker|brand|manufacturer|seller|EV giant)\b|"
    r"\b(?:the|The) (?:[A-Z]\w+[- ]?(?:based )?)?(?:company|carmaker|automaker|group|firm|maker|brand|manufacturer|EV maker|start-?up|giant|marque)\b|该公司|该车企|公司"
)
_PERSON = re.compile(r"\b(?:the two|the pair|both makers|The two|The pair|the American|The American|the German|the Japanese)(?:'s|’s)?\b(?! (?:brand|maker|carmaker|market))")
_POINTS_BACK = re.compile(r"^\W*(?:\w+\W+){0,4}?(?:It|Its|it|its)\b")


def _venture_partner(scene: Scene) -> str | None:
    """For a joint venture of two makers without a name of its own: the partner for whom the place is abroad."""
    stretch = scene.text[scene.zone.start : scene.number.start]
    if not re.search(r"\bjoint venture (?:of|between|by)\b|合资公司", stretch):
        return None
    known = vocabulary().companies
    named = [f.code for f in scene.in_zone(scene.m.named("company")) if f.end <= scene.number.start]
    places = {f.code for f in scene.m.named("place")}
    foreign = [code for code in named if known[code].country not in places]
    return foreign[0] if len(named) >= 2 and foreign else None


def _speaker_before_pronoun(scene: Scene) -> bool:
    """Whether "its" is an association's or a forecaster's own ("CAAM stands by its forecast")."""
    known = vocabulary().companies
    named = [f for f in scene.m.named("company") if f.end <= scene.number.start]
    pronoun = re.search(r"\b(?:its|it)\b", scene.text[: scene.number.start])
    if not named or pronoun is None or any(known[f.code].kind in MAKER_KINDS for f in named):
        return False
    return named[0].end <= pronoun.start()


def _is_total(scene: Scene) -> bool:
    """Whether the zone speaks of a country's or the industry's total."""
    stretch = scene.text[scene.zone.start : scene.number.start]
    if ANAPHOR.search(stretch):
        return False
    if _THE_MAKER.search(stretch):
        return False
    named = [f for f in scene.in_zone(scene.m.named("place")) if f.end <= scene.number.start]
    return bool(_ALL_MAKERS.search(stretch)) or any(f.possessive or _is_actor(f, scene) for f in named)


def _is_actor(found: Found, scene: Scene) -> bool:
    """Whether a country itself does it ("Austria built 71,900 vehicles")."""
    head = scene.text[: found.start].rstrip()
    opens = not head or head.endswith((",", ";", ":", "and", "while", "but", "That", "the", "The"))
    return opens and bool(re.match(r"^(?:, which [^,]*,)?\s(?:\w+ly\s)?(?:built|exported|shipped|sold|produced|made|imported|bought|took)\b", scene.text[found.end :]))
