"""Tells a single model from the maker: by its name, or by the capitalised words behind a maker's."""

from __future__ import annotations

import re

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.spanned import Spanned
from etl.figures.base.wordings import NOTHING, says, wording
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found

_CLAUSE_REACH = 150
_NAME_REACH = 60
_IN_NUMBER = re.compile(r"(?<=\d)[.,]?\d")
_WORD = re.compile(r"[^\s/]+")


@needs("scope.model_called", "scope.model_measure_zh")
def is_called_model(scene: Scene) -> bool:
    """Whether the last thing named before the number is called a model ("the model sold", "its best-selling SUV")."""
    if scene.wording("scope.model_called").search(scene.outer_head):
        return True
    return scene.wording("scope.model_measure_zh").search(scene.outer_head[-_CLAUSE_REACH:]) is not None


def is_makers_model(scene: Scene) -> bool:
    """Whether a maker's name and what it calls its car are named last ("Ford's Ranger headed ...", "Kia EV3 (900)")."""
    if not subjects(scene) or scene.pinned_as("company") is not None:
        return False
    return _is_owned_model(scene) or _is_labelled(scene) or _is_right_behind(scene) or _is_of_own_make(scene)


def _is_of_own_make(scene: Scene) -> bool:
    """Whether a maker's make that has no slug is named right behind it, before the number (吉利几何品牌)."""
    own = scene.wording("models.own_make_zh")
    if own is NOTHING:
        return False
    makers = [f for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.outer_start]
    return bool(makers) and own.fullmatch(scene.text, makers[-1].end, scene.number.outer_start) is not None


def _is_labelled(scene: Scene) -> bool:
    """Whether a name that a maker gives its car labels the number ("Kia EV3 (900)", "BYD e5 – 1,963")."""
    makers = [found for found in subjects(scene) if found.end <= scene.number.outer_start]
    if not makers:
        return False
    hit = wording("models.label").match(scene.text[makers[-1].end : scene.number.outer_start])
    return hit is not None and _has_unknown_word(hit["model"], makers[-1].end + hit.start("model"), scene)


def _is_right_behind(scene: Scene) -> bool:
    """Whether the number counts cars by their maker's name and one that it gives them ("1,000 Neta X cars")."""
    maker = next((found for found in subjects(scene) if 0 <= found.start - scene.number.end <= 1), None)
    hit = wording("models.cars_of").match(scene.text[maker.end :]) if maker else None
    if maker is None or hit is None:
        return False
    return _has_unknown_word(hit["model"], maker.end + hit.start("model"), scene)


def _told(scene: Scene) -> tuple[Spanned, ...]:
    return (*scene.m.periods, *scene.m.cues)


def _has_unknown_word(name: str, start: int, scene: Scene) -> bool:
    """Whether some word of a name, with no measure or time in it, is none of a place, a kind of vehicles or a company.

    Every word of a headline in capitals looks like a name ("Nio Sets Record: 9,000 Cars").
    """
    end = start + len(name)
    is_told = any(each.start < end and start < each.end for each in _told(scene))
    if is_told or wording("models.in_capitals").fullmatch(scene.tail):
        return False
    known = [(each.start, each.end) for each in scene.m.names]
    words = ((start + hit.start(), hit[0]) for hit in _WORD.finditer(name))
    return any(
        not wording("scope.company_word").fullmatch(word)
        and not any(first <= at and at + len(word) <= last for first, last in known)
        for at, word in words
    )


@needs("models.named", "models.behind", "models.of_the")
def is_known_model(scene: Scene) -> bool:
    """Whether a model that we know by name is told of last before the number, or stands right behind it."""
    if scene.pinned_as("company") is not None or says(scene.text, "models.only"):
        return False
    if scene.wording("models.behind").match(scene.tail) or scene.wording("models.of_the").match(scene.tail):
        return True
    hits = list(scene.wording("models.named").finditer(scene.text, 0, scene.number.outer_start))
    hits = [hit for hit in hits if not _IN_NUMBER.match(scene.text, hit.end())]  # the "MG 5" of "MG 5,542"
    last = max((found.start for found in _acting(scene)), default=-1)
    if not hits or hits[-1].start() < last or _is_aside(hits[-1], last, scene):
        return False
    between = scene.text[hits[-1].end() : scene.number.outer_start]
    return any(wording(name).fullmatch(between) for name in ("models.tells_no_other", "models.labels"))


@needs("models.named")
def is_in_models_name(scene: Scene) -> bool:
    """Whether a number only belongs to a model's name ("the Tank 300")."""
    start, end = scene.number.start - _NAME_REACH, scene.number.end + _NAME_REACH
    hits = scene.wording("models.named").finditer(scene.text, max(start, 0), end)
    return any(hit.start() < scene.number.start and scene.number.end <= hit.end() for hit in hits)


def _is_aside(model: re.Match[str], maker: int, scene: Scene) -> bool:
    """Whether a model is only named in a clause on its maker ("Kia, which makes the EV6, sold 9,000")."""
    before, after = scene.text[max(maker, 0) : model.start()], scene.text[model.end() : scene.number.start]
    return wording("models.aside_opens").search(before) is not None and "," in after


def _acting(scene: Scene) -> list[Found]:
    """The makers before the number that may have done it; "Kia's best-selling car" only tells whose a model is."""
    return [found for found in subjects(scene) if found.end <= scene.number.start and not found.possessive]


def outside_ranges(found: list[Found], scene: Scene) -> list[Found]:
    """The mentions outside words between commas on which ranges a maker has ("Kia, with its EVs, sold")."""
    if not found:
        return found
    hits = ((maker.end, wording("scope.range_aside").match(scene.text[maker.end :])) for maker in subjects(scene))
    spans = [(start, start + hit.end()) for start, hit in hits if hit is not None]
    return [each for each in found if not any(start <= each.start < end for start, end in spans)]


def _is_owned_model(scene: Scene) -> bool:
    makers = [found for found in subjects(scene) if scene.zone.holds(found) and found.end <= scene.number.start]
    if not makers:
        return False
    hit = wording("scope.model_owned").match(scene.text[makers[-1].end : scene.number.start + 1])
    return hit is not None and is_model_name(hit["model"], makers[-1].end + hit.start("model"), scene)


@needs("scope.model_the")
def is_the_model(scene: Scene) -> bool:
    """Whether a name with an article that is no maker's is told of last before the number ("the CT6 jumped ...")."""
    if scene.pinned_as("company") is not None:
        return False
    hits = list(scene.wording("scope.model_the").finditer(scene.text, scene.zone.start, scene.number.start + 1))
    if not hits:
        return False
    last = max((found.end for found in scene.leading(subjects(scene))), default=0)
    return hits[-1].start() >= last and is_model_name(hits[-1]["model"], hits[-1].start("model"), scene)


def is_model_name(name: str, start: int, scene: Scene) -> bool:
    """Whether capitalised words are neither a name or a time that we know nor a word of companies."""
    known = [(found.start, found.end) for found in scene.m.names] + [(p.start, p.end) for p in scene.m.periods]
    is_known = any(first < start + len(name) and start < last for first, last in known)
    is_code = wording("scope.firm_before").search(scene.text[:start]) and wording("scope.code").fullmatch(name)
    return not is_known and not is_code and not wording("scope.company_word").match(name)
