"""Decides where exported vehicles went to, and from where."""

from __future__ import annotations

from etl.figures.base.rules import Read
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, wording
from etl.figures.measure.exports_meant import buyer_meant
from etl.figures.place.exporters import (
    EVERYWHERE,
    EXPORTERS,
    exporters_of,
    labelled_exporter,
    origin_of,
    rival_of,
    tells_destinations,
    which_exported,
)
from etl.figures.place.places import as_group, pinned_place, places, told_for_each
from etl.mentions.lexicon import Found

_BEHIND = "\0"  # between a number and a place behind it nothing labels it
_TO_ZH = "对"
_OPENING = 4


def export_places(scene: Scene, subject: str) -> tuple[Read[str | None], str | None]:
    """The country of origin, and the destination (None for everywhere)."""
    origin = origin_of(scene, subject)
    destination = _destination(scene, origin.value)
    return Read(origin.value, origin.rule), destination if destination != origin.value else None


def _destination(scene: Scene, origin: str) -> str | None:
    if rival_of(scene) is not None or labelled_exporter(scene) or which_exported(scene) or told_for_each(scene):
        return None
    pinned = pinned_place(scene)
    if pinned is not None:
        candidates = [found for found in scene.pinned if found.kind.startswith("place")]
    else:
        candidates = [f for f in scene.in_zone(places(scene)) if f.code not in (origin, "world") and f.kind == "place"]
    named = _named_destination(candidates, scene, is_pinned=pinned is not None) or _nominal_buyer(scene)
    named = named or _country_spoken_of(scene, origin) or buyer_meant(scene)
    if named is not None or (scene.is_afresh() and not _is_part_told(scene)):
        return named
    if scene.previous is not None:
        return scene.previous.destination or None
    earlier = [f for f in places(scene) if f.end <= scene.zone.start and f.code not in (origin, "world")]
    told = _named_destination(earlier, scene, is_pinned=False)
    if told is None and not candidates and scene.wording("place.imports").search(scene.stretch):
        return scene.context.said_place or scene.context.topic_said_place
    is_of_them = wording("place.it_opens").match(scene.text) or scene.wording("place.of_them_opens").match(scene.text)
    if told is None and not candidates and is_of_them:
        return scene.context.last_destination
    return told or (scene.context.destination if not candidates else None)


def _country_spoken_of(scene: Scene, origin: str) -> str | None:
    """The country abroad whose sales or name was told right before, where "the country" or "there" is shipped to."""
    if not may_say(scene.text, ("place.to_that_country", "place.to_the_country")):
        return None
    is_before = scene.wording("place.to_that_country").search(scene.lead) is not None
    if not is_before and not scene.wording("place.to_the_country").search(scene.after(60)):
        return None
    told = (scene.previous.geography if scene.previous else None, scene.context.place_before, scene.context.said_place)
    return next((code for code in told if code and code not in (origin, *EVERYWHERE)), None)


def _is_part_told(scene: Scene) -> bool:
    """Whether a percentage is the share of the vehicles told before it ("58,000 of them to Spain, or 28%")."""
    previous = scene.previous
    return scene.number.kind == "percent" and previous is not None and bool(previous.destination) and previous.is_count


def _named_destination(candidates: list[Found], scene: Scene, *, is_pinned: bool) -> str | None:
    """The last destination before the number, or the first behind it."""
    chosen = None
    for found in candidates:
        if found.code in EVERYWHERE or not (is_pinned or _is_destination(found, scene)):
            continue
        chosen = found.code if is_pinned else as_group(found, scene)
        if found.start >= scene.number.start:
            break
    return chosen


def _is_destination(found: Found, scene: Scene) -> bool:
    is_label = _is_label(found, scene)
    if not is_label and scene.wording("place.no_destination").search(scene.text, 0, found.start):
        return False
    opens = scene.text[found.start] == _TO_ZH  # 对俄
    is_led_to = scene.wording("place.to").search(scene.text[: found.start + opens]) is not None
    if is_led_to or _is_ranked(found, scene) or _is_told_in_chinese(found, scene) or is_label:
        return True
    return _is_buyer(found, scene)


def _is_label(found: Found, scene: Scene) -> bool:
    """Whether a place heads an item, or stands right before a number in brackets."""
    label = wording("place.label").match(scene.text[found.end :])
    is_right_before = label is not None and found.end + label.end() == scene.number.outer_start
    return label is not None and (found.start == 0 or (is_right_before and label.group().strip() in "(（"))


def _is_buyer(found: Found, scene: Scene) -> bool:
    """Whether a place buys, or labels its number in a list of destinations."""
    between = scene.text[found.end : scene.number.outer_start] if found.end <= scene.number.outer_start else _BEHIND
    is_listed = scene.previous is not None and bool(scene.previous.destination)
    if wording("place.labels_number").fullmatch(between):
        return is_listed or _is_one_of_labels(scene, "place.labels_number")
    is_listed = is_listed or tells_destinations(scene) or _is_one_of_labels(scene, "place.labels_at_once")
    if is_listed and wording("place.labels_at_once").fullmatch(between):
        return True
    is_exporter = found.code in EXPORTERS
    if is_exporter and any(found.end < f.start and f.end <= scene.number.start for f in exporters_of(scene)):
        return False  # "China came first, ahead of Japan, whose exports were 4 million"
    is_buyer = found.possessive or wording("place.buys").match(scene.text[found.end :]) is not None
    return found.end <= scene.number.start and is_buyer


def _is_one_of_labels(scene: Scene, between: str) -> bool:
    """Whether several countries that are no great exporters have a number each right behind them."""
    numbers = {number.outer_start for number in scene.m.numbers if number.kind == "count"}
    glue = wording(between)
    named = [f for f in scene.m.named("place") if (hit := glue.match(scene.text, f.end)) and hit.end() in numbers]
    codes = {found.code for found in named}
    return len(codes) > 1 and not codes & {*EXPORTERS, *EVERYWHERE}


def _is_told_in_chinese(found: Found, scene: Scene) -> bool:
    """Whether a Chinese clause tells of exports "in" a place, of what it took in, or of a buyer's number that another
    passes."""
    if found.end <= scene.number.start and scene.wording("place.bought_zh").search(scene.outer_head):
        return True
    if scene.wording("place.in_zh").search(scene.text, 0, found.start):
        return scene.wording("place.exports_zh").match(scene.text[found.end :]) is not None
    is_right_before = scene.wording("place.exports_zh").match(scene.text[found.end :]) is not None
    if is_right_before and tells_destinations(scene) and found.code not in EXPORTERS:
        return True
    if not scene.wording("place.passes_zh").search(scene.text, 0, found.start) or found.end > scene.number.outer_start:
        return False
    return wording("place.passed_zh").fullmatch(scene.text[found.end : scene.number.outer_start]) is not None


def _is_ranked(found: Found, scene: Scene) -> bool:
    """Whether a Chinese sentence about destinations ranks a place by its number (俄罗斯以12万辆居首)."""
    is_ranked = scene.wording("place.ranked_zh").match(scene.text[found.end :]) is not None
    return is_ranked and (tells_destinations(scene) or scene.context.counted == "exports")


def _opens(found: Found, scene: Scene) -> bool:
    """Whether nothing but a word of contrast or the like stands before a place ("Conversely, Russia saw ...")."""
    return wording("place.before_opener").fullmatch(scene.text[: found.start]) is not None


def _is_told_of(opener: Found, scene: Scene) -> bool:
    """Whether a sentence without a measure goes on about the one buyer that it opens with."""
    only = {found.code for found in scene.m.named("place")} == {opener.code}
    return only and not opener.possessive and opener.code not in ("cn", *EVERYWHERE) and not scene.cue_codes()


def _nominal_buyer(scene: Scene) -> str | None:
    """The destination in "those of Britain by 111,900", "put Russia first with 287,000", "Mexico is the top market"."""
    for found in (f for f in scene.m.named("place") if f.end <= scene.number.start and f.code != "cn"):
        if scene.wording("place.is_destination").match(scene.text[found.end :]):
            return found.code
    opener = next((f for f in scene.m.named("place") if f.start <= _OPENING or _opens(f, scene)), None)
    if opener is not None and scene.context.tells_destinations and _is_told_of(opener, scene):
        return opener.code
    for found in reversed(scene.leading(scene.m.named("place"))):
        if scene.wording("place.purchases_of").search(scene.text[: found.start]):
            return found.code
    return None
