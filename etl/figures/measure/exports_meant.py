"""Knows a count for exports where no word beside it says so: by what countries do, or what was counted before."""

from __future__ import annotations

from etl.figures.base.regions import is_market_abroad
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.mentions.lexicon import Found

_OPENING = 4
_NEXT = 16  # letters of "units of the"


def of_exporters(cue: Found, scene: Scene) -> str | None:
    """Exports, where the cue only goes on about them: "the volume", or "sales" in a league table of exporters."""
    words = scene.text[cue.start : cue.end]
    if scene.context.counted == "exports" and scene.wording("metric.neutral").fullmatch(words):
        return "exports"
    is_of_exports = scene.context.topic_counted == "exports" and scene.wording("metric.plain_sales").fullmatch(words)
    return "exports" if is_of_exports and scene.wording("metric.ranks").search(scene.head) else None


def destination_told(scene: Scene) -> str | None:
    """Exports, where a place is ranked or labelled by a number without a measure, after others of the kind."""
    if not scene.context.tells_destinations or scene.m.cued("metric"):
        return None
    before = [f for f in scene.m.named("place") if f.end <= scene.number.outer_start and f.code != "cn"]
    if not before:
        return None
    between = scene.text[before[-1].end : scene.number.outer_start]
    is_first = before[-1].start <= _OPENING and wording("place.opens_ranked").search(between)
    return "exports" if is_first or wording("place.labels_at_once").fullmatch(between) else None


@needs("place.buyer_acts", "place.it_takes", "place.bought_zh")
def bought(scene: Scene) -> str | None:
    """Exports, where a country abroad takes, buys or is the largest market for so many, from China as is said, or in a
    paragraph that counts exports; "it" is the country that alone the sentence before names."""
    if buyer_meant(scene) is not None:
        return "exports"
    acts, own = scene.wording("place.buyer_acts"), _cars_bought(scene)
    if not any(not f.possessive and acts.match(scene.text, f.end) for f in _buyers(scene)):
        is_bought = scene.wording("place.bought_zh").search(scene.outer_head) is not None
        return "exports" if is_bought and scene.number.kind == "count" and _buyers(scene) else None
    is_told = scene.context.counted == "exports" and not [f for f in scene.m.named("company", "group") if f not in own]
    return "exports" if is_told or scene.wording("place.bought_from").match(scene.tail) else None


def _cars_bought(scene: Scene) -> list[Found]:
    """The "Chinese cars" right behind a number that somebody took of them: what was sent there, whoever made it."""
    if not scene.wording("place.bought_chinese").match(scene.tail):
        return []
    return [f for f in scene.m.named("group") if 0 <= f.start - scene.number.end <= _NEXT]


def _buyers(scene: Scene) -> list[Found]:
    """The countries abroad that are named before a number."""
    return [f for f in scene.leading(scene.m.named("place")) if is_market_abroad(f.code)]


def buyer_meant(scene: Scene) -> str | None:
    """The country abroad that the sentence before names, where exports are counted and "it" takes so many of them."""
    told = scene.context
    is_told = scene.previous is None and "exports" in (told.counted, told.metric)
    if not is_told or told.place_before in (None, "cn") or scene.m.named("company", "group"):
        return None
    return told.place_before if scene.wording("place.it_takes").match(scene.head) else None


@needs("place.sends")
def sent(scene: Scene) -> str | None:
    """Exports, where somebody is told to have sent so many to a country abroad ("Tesla sent 900 cars to Peru")."""
    if scene.number.kind != "count" or not scene.wording("place.sends").search(scene.outer_head):
        return None
    behind = next((f for f in scene.m.named("place") if f.start > scene.number.end), None)
    is_to = behind is not None and wording("place.vehicles_to").fullmatch(scene.up_to(behind)) is not None
    return "exports" if is_to and behind is not None and is_market_abroad(behind.code) else None


@needs("place.exports_of")
def shipped(scene: Scene) -> str | None:
    """Exports, where a country is told to have shipped so many to another, or a clause of its own tells it behind
    another count ("China sent 900 cars to Peru", ", and China sent 9")."""
    ships = scene.wording("place.exports_of")
    named = (f for f in scene.leading(scene.m.named("place")) if not f.possessive)
    is_next = scene.number.kind == "count" and (scene.previous is not None or _is_sent_to(scene))
    return "exports" if is_next and any(ships.match(scene.text[f.end :]) for f in named) else None


def _is_sent_to(scene: Scene) -> bool:
    """Whether right behind the vehicles is said to which country they went."""
    behind = (f for f in scene.m.named("place") if scene.number.end < f.start < scene.next_outer_start)
    return any(wording("place.vehicles_to").fullmatch(scene.up_to(found)) for found in behind)
