"""Finds the word of a sentence that foretells a number or aims for it."""

from __future__ import annotations

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, wording
from etl.mentions.lexicon import Found

_HEDGE_REACH = 12


def foretelling_word(scene: Scene) -> Found | None:
    """The forecast or target word that governs the number: before it in its zone, or opening the sentence's clause."""
    words = [w for w in _foretelling(scene) if w.code in ("forecast", "target") and not is_met(w, scene)]
    if not words:
        return None
    if may_say(scene.text, ("status.told_infinitive",)):
        told = scene.wording("status.told_infinitive")
        words = [w for w in words if not (is_infinitive(w, scene) and told.search(scene.text[: w.start]))]
    before = [w for w in words if w.end <= scene.number.outer_start + _HEDGE_REACH and not _is_cut_off(w, scene)]
    inside = [w for w in before if w.start >= scene.zone.start]
    targets = [w for w in inside if w.code == "target"]
    plain = [w for w in inside or before if not is_infinitive(w, scene)]
    return next(iter((targets or plain or inside or before)[-1:]), None)


_SEEN = ("status.saw_own", "status.lived_through")


def _foretelling(scene: Scene) -> list[Found]:
    """The status words of the sentence, but for what somebody saw happen ("Kia saw its sales rise in May")."""
    words = scene.m.cued("status")
    if not words or not may_say(scene.text, _SEEN):
        return list(words)
    return [word for word in words if not _is_lived_through(word, scene)]


def is_met(word: Found, scene: Scene) -> bool:
    """Whether a target is only said to be met or missed ("to pass its annual target"), without its number."""
    if word.code != "target":
        return False
    behind, before = scene.text[word.end :], scene.text[: word.start]
    if scene.wording("status.result_behind").match(behind) and scene.wording("status.reached").search(before):
        return True
    if scene.wording("status.tells_number").match(behind):
        return False
    hit = scene.wording("status.target_met").search(scene.text[: word.start])
    return hit is not None and wording("status.still_to_meet").search(scene.text[: hit.start()]) is None


def is_infinitive(hint: Found, scene: Scene) -> bool:
    """Whether a word is an infinitive ("to sell"), which foretells nothing of a span that is over."""
    return scene.wording("status.infinitives").fullmatch(scene.text[hint.start : hint.end]) is not None


def _is_cut_off(word: Found, scene: Scene) -> bool:
    """Whether a word stands behind the number in a clause of its own."""
    return word.start >= scene.number.end and wording("status.cuts_off").search(scene.up_to(word)) is not None


def is_closed(hint: Found, scene: Scene) -> bool:
    """Whether a plain past verb between the hint and the number makes the number a fact."""
    between = scene.since(hint)
    if hint.code == "target" and scene.wording("status.copula").search(between):
        return False
    between = scene.wording("status.passive").sub("", between)
    return bool(scene.wording("status.fact").search(between) and wording("status.fact_break").search(between))


def says_forecast(scene: Scene) -> bool:
    """Whether a word of the zone before the number forecasts."""
    told = _foretelling(scene)
    backward = scene.wording("status.looking_back")
    over = scene.wording("status.perfect_behind")  # "is likely to have sold"
    words = [w for w in told if not (backward.fullmatch(scene.text[w.start : w.end]) or over.match(scene.text, w.end))]
    return any(w.code in ("forecast", "target") and not _is_apart(w, scene) for w in scene.leading(words))


def _is_lived_through(word: Found, scene: Scene) -> bool:
    """Whether "saw" tells what somebody lived through ("In December Kia saw sales fall"), not what analysts foresaw."""
    if scene.wording("status.saw_own").match(scene.text, word.start):
        return True
    if not scene.wording("status.lived_through").fullmatch(scene.text[word.start : word.end]):
        return False
    return scene.wording("status.foreseers").search(scene.text[: word.start]) is None


def _is_apart(word: Found, scene: Scene) -> bool:
    """Whether a clause ends between a forecasting word and the number."""
    between = scene.since(word)
    return ":" in between or wording("metric.clause_end").search(between) is not None
