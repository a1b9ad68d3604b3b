"""Decides which country vehicles were exported from, and where to."""

from __future__ import annotations

from etl.figures.draft import Draft
from etl.figures.places import as_group, home_of, pinned_place, places, told_for, told_for_each
from etl.figures.rules import Read
from etl.figures.scene import Scene
from etl.figures.wordings import says, wording
from etl.mentions.lexicon import Found

_EXPORTERS = ("cn", "jp", "kr", "de")
_EVERYWHERE = ("world", "world-ex-china")
_ZONE_REACH = 30
_TO_ZH = "对"
_OPENING = 4


def export_places(scene: Scene, subject: str) -> tuple[Read[str | None], str | None]:
    """The country of origin, and the destination (None for everywhere)."""
    origin = _origin(scene, subject)
    destination = _destination(scene, origin.value)
    return Read(origin.value, origin.rule), destination if destination != origin.value else None


def _origin(scene: Scene, subject: str) -> Read[str]:
    if subject != "all":
        home = home_of(subject)
        # What Tesla exports leaves its plant in China, as far as these articles tell.
        is_exporter = home in _EXPORTERS and subject != "tesla"
        return Read(home, "the maker's home") if home is not None and is_exporter else Read("cn", "what leaves China")
    rival = _rival(scene)
    if rival is not None:
        return Read(rival.code, "the exporter compared with")
    exporters = [f.code for f in _labelling(scene) or _which_exported(scene) or _exporters(scene)]
    if exporters and exporters[-1] != "world":
        return Read(exporters[-1], "named as the exporter")
    previous = scene.previous
    if previous is not None and previous.metric == "exports" and previous.geography:
        return Read(previous.geography, "goes on")
    if previous is not None and _is_reports_country(previous, scene):
        return Read(previous.geography or "cn", "the country reported on")
    return Read(scene.context.exporter or _reported_country(scene) or "cn", "the exporter spoken of")


def _is_reports_country(previous: Draft, scene: Scene) -> bool:
    """Whether the output or market of a country abroad was told right before ("Thai output fell, and exports ...")."""
    is_of_all = previous.subject == "all" and previous.metric in ("production", "sales")
    is_abroad = previous.geography not in (None, "cn", "other", *_EVERYWHERE)
    return is_of_all and is_abroad and scene.context.topic_exporter != "cn"


def _reported_country(scene: Scene) -> str | None:
    """The country that a report on another market than China's is of, where a clause opens on plain "exports"."""
    said = scene.context.topic_said_place
    is_abroad = said is not None and said not in ("cn", *_EVERYWHERE) and scene.context.topic_counted != "exports"
    names_china = any(found.code == "cn" for found in scene.m.named("place", "place_adjective", "place_people"))
    return said if is_abroad and not names_china and scene.wording("place.exports_open").match(scene.text) else None


def _rival(scene: Scene) -> Found | None:
    """The country whose own number this is, in a comparison ("overtaking Japan's 4.4 million")."""
    named = [f for f in scene.m.named("place") if f.possessive and f.end <= scene.number.outer_start]
    if not named or not wording("place.own_number").fullmatch(scene.text[named[-1].end : scene.number.outer_start]):
        return None
    if says(scene.text, "place.buyers"):
        return None
    return named[-1] if scene.wording("place.compared").search(scene.text[: named[-1].start]) else None


def _labelling(scene: Scene) -> list[Found]:
    """The country right before the number, after another that "exported" ("Japan exported 4 million and Spain 2")."""
    verb = scene.wording("place.exporting")
    last = [f for f in scene.m.named("place") if f.end <= scene.number.outer_start][-1:]
    told = [f for f in scene.m.named("place") if f not in last and verb.match(scene.text[f.end :])]
    if not told or not last or last[0].start < told[0].start or last[0].kind != "place":
        return []
    is_label = wording("place.labels_exporter").fullmatch(scene.text[last[0].end : scene.number.outer_start])
    return last if is_label and not wording("place.to").search(scene.text[: last[0].start]) else []


def _which_exported(scene: Scene) -> list[Found]:
    """The country right before a clause that tells what it exported ("behind Japan, which exported 3 million")."""
    pattern = scene.wording("place.which_exported")
    last = [f for f in scene.m.named("place") if f.end <= scene.number.outer_start][-1:]
    return [f for f in last if pattern.match(scene.text[f.end : scene.number.outer_start])]


def _exporters(scene: Scene) -> list[Found]:
    named = scene.m.named("place")
    before = [f for f in named if f.end <= scene.number.start and f.start >= scene.zone.start - _ZONE_REACH]
    behind = scene.wording("place.exports_of")
    return [
        *(f for f in before if behind.match(scene.text[f.end :]) and not _is_buyer_zh(f, scene)),
        *(f for f in scene.in_zone(named) if scene.wording("place.exports_from").search(scene.text[: f.start])),
        *_by_adjective(scene),
        *told_for(scene),
        *told_for_each(scene),
    ]


def _is_buyer_zh(found: Found, scene: Scene) -> bool:
    """Whether a Chinese sentence tells of a country as the buyer (对欧盟出口), or of one buyer after others."""
    opens = scene.text[found.start] == _TO_ZH
    is_next = not scene.text.isascii() and found.code not in _EXPORTERS and _tells_destinations(scene)
    return opens or is_next or scene.wording("place.buyer_zh").search(scene.text[: found.start]) is not None


def _by_adjective(scene: Scene) -> list[Found]:
    """The country whose exports an adjective of the zone names ("7 million Chinese vehicle exports")."""
    behind = scene.wording("place.adjective_exports")
    return [f for f in scene.in_zone(scene.m.named("place_adjective")) if behind.match(scene.text[f.end :])]


def _destination(scene: Scene, origin: str) -> str | None:
    if _rival(scene) is not None or _labelling(scene) or _which_exported(scene) or told_for_each(scene):
        return None
    pinned = pinned_place(scene)
    if pinned is not None:
        candidates = [found for found in scene.pinned if found.kind.startswith("place")]
    else:
        candidates = [f for f in scene.in_zone(places(scene)) if f.code not in (origin, "world") and f.kind == "place"]
    named = _named_destination(candidates, scene, is_pinned=pinned is not None) or _nominal_buyer(scene)
    if named is not None or (scene.is_afresh() and not _is_part_told(scene)):
        return named
    if scene.previous is not None:
        return scene.previous.destination or None
    earlier = [f for f in places(scene) if f.end <= scene.zone.start and f.code not in (origin, "world")]
    told = _named_destination(earlier, scene, is_pinned=False)
    if told is None and wording("place.it_opens").match(scene.text):
        return scene.context.last_destination
    return told or (scene.context.destination if not candidates else None)


def _is_part_told(scene: Scene) -> bool:
    """Whether a percentage is the share of the vehicles told before it ("58,000 of them to Spain, or 28%")."""
    previous = scene.previous
    return scene.number.kind == "percent" and previous is not None and bool(previous.destination) and previous.is_count


def _named_destination(candidates: list[Found], scene: Scene, *, is_pinned: bool) -> str | None:
    """The last destination before the number, or the first behind it."""
    chosen = None
    for found in candidates:
        if found.code in _EVERYWHERE or not (is_pinned or _is_destination(found, scene)):
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
    between = scene.text[found.end : scene.number.outer_start] if found.end <= scene.number.outer_start else " - "
    if wording("place.labels_number").fullmatch(between):
        return scene.previous is not None and bool(scene.previous.destination)
    if wording("place.labels_at_once").fullmatch(between) and (_tells_destinations(scene) or _is_one_of_labels(scene)):
        return True
    is_exporter = found.code in _EXPORTERS
    if is_exporter and any(found.end < f.start and f.end <= scene.number.start for f in _exporters(scene)):
        return False  # "China came first, ahead of Japan, whose exports were 4 million"
    is_buyer = found.possessive or wording("place.buys").match(scene.text[found.end :]) is not None
    return found.end <= scene.number.start and is_buyer


def _is_one_of_labels(scene: Scene) -> bool:
    """Whether several countries that are no great exporters have a number each right behind them."""
    numbers = {number.outer_start for number in scene.m.numbers if number.kind == "count"}
    glue = wording("place.labels_at_once")
    named = [f for f in scene.m.named("place") if (hit := glue.match(scene.text, f.end)) and hit.end() in numbers]
    codes = {found.code for found in named}
    return len(codes) > 1 and not codes & {*_EXPORTERS, *_EVERYWHERE}


def _is_told_in_chinese(found: Found, scene: Scene) -> bool:
    """Whether a Chinese clause tells of exports "in" a place, or of a buyer's number that another passes."""
    if scene.wording("place.in_zh").search(scene.text, 0, found.start):
        return scene.wording("place.exports_zh").match(scene.text[found.end :]) is not None
    is_right_before = scene.wording("place.exports_zh").match(scene.text[found.end :]) is not None
    if is_right_before and _tells_destinations(scene) and found.code not in _EXPORTERS:
        return True
    if not scene.wording("place.passes_zh").search(scene.text, 0, found.start) or found.end > scene.number.outer_start:
        return False
    return wording("place.passed_zh").fullmatch(scene.text[found.end : scene.number.outer_start]) is not None


def _is_ranked(found: Found, scene: Scene) -> bool:
    """Whether a Chinese sentence about destinations ranks a place by its number (俄罗斯以12万辆居首)."""
    is_ranked = scene.wording("place.ranked_zh").match(scene.text[found.end :]) is not None
    return is_ranked and (_tells_destinations(scene) or scene.context.counted == "exports")


def _tells_destinations(scene: Scene) -> bool:
    """Whether the sentence, or the article before it, tells where vehicles went."""
    return scene.context.tells_destinations or says(scene.text, "place.destinations_zh")


def _opens(found: Found, scene: Scene) -> bool:
    """Whether nothing but a word of contrast or the like stands before a place ("Conversely, Russia saw ...")."""
    return wording("place.before_opener").fullmatch(scene.text[: found.start]) is not None


def _is_told_of(opener: Found, scene: Scene) -> bool:
    """Whether a sentence without a measure goes on about the one buyer that it opens with."""
    only = {found.code for found in scene.m.named("place")} == {opener.code}
    return only and not opener.possessive and opener.code not in ("cn", *_EVERYWHERE) and not scene.cue_codes()


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
