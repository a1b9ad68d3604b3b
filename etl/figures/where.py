"""Decides the market, the country of the plants, or where exports come from and go to."""

from __future__ import annotations

import re

from etl.figures.scene import CUT_OFF, THINGS, Scene
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

GROUP_HOME = {
    "chinese-brands": "cn", "german-brands": "de", "japanese-brands": "jp", "us-brands": "us", "korean-brands": "kr",
    "french-brands": "fr", "european-brands": "europe", "foreign-brands": None,
}  # fmt: skip
_HOME = re.compile(r"\b(?:domestic(?:ally)?|at home|home market|inside the country|within the country|home-market)\b|国内", re.IGNORECASE)
_THERE = re.compile(r"\b(?:there|the country|that market|that country|the region|locally|local sales|the People's Republic)\b|当地|该国", re.IGNORECASE)
_TO = re.compile(r"\bto\s(?:the\s)?(?:\w+\s){1,3}of\s(?:the\s)?$|\b(?:to|into|destined for|bound for|headed for|went to|towards|for)\s+(?:the\s+)?$|对|至|往|向", re.IGNORECASE)
_BUYS = re.compile(r"^(?:['’]s)?\s*(?:\w+\s){0,4}?(?:took|bought|came|first|second|third|top|imported|received|was|with|ranked|followed|led|dropped|remained|stayed|purchases|absorbed|accounted|,\s)", re.IGNORECASE)
_FROM_PLACE = re.compile(r"\b(?:from|made in|built in|ships from|leaving|left)\s+(?:the\s+)?$", re.IGNORECASE)


def home_of(subject: str) -> str | None:
    """The home country of a company or brand group; China for `all`."""
    if subject in GROUP_HOME:
        return GROUP_HOME[subject]
    company = vocabulary().companies.get(subject)
    if company is None:
        return None
    top = vocabulary().companies[vocabulary().group_of(subject)]
    return top.country if company.kind == "carmaker" and top.country else company.country


def places(scene: Scene) -> list[Found]:
    """The places of the sentence that are markets (not part of a name or an adjective of a person)."""
    return [f for f in scene.m.named("place", "place_people", "place_adjective") if _is_market(f, scene)]


_ADJECTIVE_MARKET = re.compile(r"^\s(?:\w+\s){0,3}?(?:market|sales|registrations|car market|buyers|total|demand|exports|production|output)\b", re.IGNORECASE)


def _is_market(found: Found, scene: Scene) -> bool:
    if found.kind == "place_adjective":
        return bool(_ADJECTIVE_MARKET.match(scene.text[found.end : found.end + 40]))
    return not _FROM_PLACE.search(scene.text[: found.start])


def place_near(scene: Scene) -> Found | None:
    """The place that governs the number: pinned, in its zone before it, right after it, or the sentence's only one."""
    pinned = [found for found in scene.pinned if found.kind.startswith("place")]
    if pinned:
        return pinned[0]
    inside = scene.in_zone(places(scene))
    before = [found for found in inside if found.end <= scene.number.start]
    after = [found for found in inside if found.start >= scene.number.end]
    located = [found for found in before if re.search(r"\b(?:in|across|within|inside)\s+(?:the\s+)?$", scene.text[: found.start])]
    if located:
        return located[-1]
    if after and re.match(
        r"^[^,;]{0,50}\b(?:in|to|across|for|throughout|within)\s+(?:the\s+)?$", scene.text[scene.number.end : after[0].start]
    ) and not CUT_OFF.search(scene.text[scene.number.end : after[0].start]):
        return after[0]
    if scene.number.kind == "percent" and after and not before:
        stretch = scene.text[scene.number.end : after[0].start]
        following = [n for n in scene.m.numbers if scene.number.end < n.start < after[0].start]
        if not following and re.match(r"^\s?of\b[^,;.]*$", stretch) and not CUT_OFF.search(stretch):
            return after[0]
    if before:
        return before[-1]
    if after and re.match(r"^[^,;.，；]{0,40}$", scene.text[scene.number.end : after[0].start]) and not CUT_OFF.search(scene.text[scene.number.end : after[0].start]):
        return after[0]
    return None



def sentence_place(scene: Scene) -> Found | None:
    """The one place that a sentence names, where it names only one."""
    named = places(scene)
    if len({found.code for found in named}) != 1:
        return None
    between = scene.text[scene.number.end : named[0].start] if named[0].start > scene.number.end else ""
    return None if CUT_OFF.search(between) else named[0]


def geography_of(scene: Scene, metric: str, subject: str) -> tuple[str | None, str | None]:
    """Geography and destination of a number, in the contract's codes; geography None where it is not known."""
    if metric in ("exports", "export_share"):
        return _export_places(scene, subject)
    if metric in ("overseas_sales",):
        return _abroad(scene, subject)
    if metric in ("overseas_production", "overseas_production_ratio", "overseas_output_share"):
        return _plants(scene, metric, subject)
    if metric == "production":
        return _production(scene, subject), None
    if metric in ("global_rank",):
        return "world", None
    if metric in ("stake", "investment", "development_time"):
        found = place_near(scene)
        return (found.code if found else home_of(subject) or "world"), None
    if metric in ("parts_exports", "parts_trade_share"):
        return "cn", None
    return _market(scene, subject), None


def _market(scene: Scene, subject: str) -> str | None:
    found = place_near(scene)
    stretch = scene.text[scene.zone.start : scene.zone.end]
    is_maker = subject != "all" and not subject.endswith("-brands")
    if found is not None and not (is_maker and _is_home_of_words(found, scene)):
        return found.code
    if is_maker and _THERE.search(stretch) and (scene.context.geography or scene.context.topic_geography):
        return scene.context.geography or scene.context.topic_geography
    if _HOME.search(stretch):
        return home_of(subject) or "cn"
    if scene.previous is not None and scene.previous.geography and scene.previous.metric != "exports":
        same = scene.previous.subject == subject or not is_maker
        if same or _THERE.search(stretch) or scene.previous.geography not in ("world", home_of(subject)):
            return scene.previous.geography
    if not is_maker and re.search(r"\b(?:there|the country)\b|当地|该国", stretch) and scene.context.geography:
        return scene.context.geography
    only = sentence_place(scene)
    if only is not None and not is_maker:
        return only.code
    if only is not None and only.start < scene.number.start and not only.possessive:
        return only.code
    carried = scene.context.geography
    if is_maker:
        if _THERE.search(stretch) and carried:
            return carried
        if carried and THINGS.search(stretch) and scene.previous is None:
            return carried
        said = scene.context.said_place
        return said if said and said not in ("world", home_of(subject)) else "world"
    return carried or scene.context.topic_geography or "cn"


def _is_home_of_words(found: Found, scene: Scene) -> bool:
    """Whether a place only says where a maker is from ("Germany's Volkswagen", "China's BYD")."""
    if re.search(r"\bof\s+(?:the\s+)?$", scene.text[: found.start]) and any(
        0 <= found.start - n.end <= 5 for n in scene.m.named("company")
    ):
        return True  # "BYD of China"
    if not found.possessive:
        return False
    tail = scene.text[found.end : found.end + 30]
    return any(tail.lstrip("'’s ").startswith(scene.text[n.start : n.end]) for n in scene.m.named("company"))


def _export_places(scene: Scene, subject: str) -> tuple[str | None, str | None]:
    origin, destination = _export_origin(scene, subject), None
    pinned = [found for found in scene.pinned if found.kind.startswith("place")]
    candidates = pinned or [
        found for found in scene.in_zone(places(scene)) if found.code not in (origin, "world") and found.kind == "place"
    ]
    for found in candidates:
        if found.code in ("world-ex-china", "world"):
            continue
        head = scene.text[: found.start]
        is_buyer = found.end <= scene.number.start and (_BUYS.match(scene.text[found.end :]) or found.possessive)
        if pinned or _TO.search(head) or is_buyer:
            destination = found.code
            if found.start < scene.number.start:
                continue
            break
    if destination is None:
        destination = _nominal_buyer(scene)
    if destination is None and scene.previous is not None and scene.previous.destination:
        if not scene.is_afresh():
            destination = scene.previous.destination
    if destination is None and scene.previous is None and not scene.is_afresh() and not candidates:
        destination = scene.context.destination
    return origin, destination


def _nominal_buyer(scene: Scene) -> str | None:
    """The destination in "those of Britain by 111,900", "put Russia first with 287,000"."""
    for found in reversed(scene.in_zone(scene.m.named("place"))):
        if found.end <= scene.number.start and re.search(r"\b(?:those of|that of|put|made|purchases by|sales to|shipments to)\s(?:the\s)?$", scene.text[: found.start]):
            return found.code
    return None


def _export_origin(scene: Scene, subject: str) -> str:
    if subject != "all":
        home = home_of(subject)
        return home if home in ("cn", "jp", "kr", "de") and subject != "tesla" else "cn"
    exporters = [
        found
        for found in scene.m.named("place")
        if found.end <= scene.number.start
        and (
            re.match(r"^['’]s\s(?:\w+[\s-]){0,4}?(?:exports?|shipments)\b", scene.text[found.end :])
            or re.match(r"^(?:, which)?\s(?:has |had |have )?(?:exported|shipped|sent|exports|ships)\b", scene.text[found.end :])
        )
    ]
    exporters = [found for found in exporters if found.start >= scene.zone.start - 30]
    exporters += [
        f for f in scene.in_zone(scene.m.named("place")) if re.search(r"\b(?:exports?|shipments) (?:from|of) (?:the )?$", scene.text[: f.start], re.IGNORECASE)
    ]
    if exporters and exporters[-1].code not in ("world",):
        return exporters[-1].code
    if scene.previous is not None and scene.previous.metric == "exports" and scene.previous.geography:
        return scene.previous.geography
    return "cn"


def _abroad(scene: Scene, subject: str) -> tuple[str | None, str | None]:
    found = place_near(scene)
    home = home_of(subject)
    if found is not None and found.code not in ("world", "world-ex-china", home):
        return found.code, None
    return ("world-ex-china" if home == "cn" or subject == "all" else "world"), None


def _plants(scene: Scene, metric: str, subject: str) -> tuple[str | None, str | None]:
    home = home_of(subject)
    if metric == "overseas_production":
        found = place_near(scene)
        if found is not None and found.code not in ("world", "world-ex-china", home) and not _is_outside(found, scene):
            return found.code, None
    return "world", None


def _is_outside(found: Found, scene: Scene) -> bool:
    return bool(re.search(r"\boutside\s+(?:of\s+)?$", scene.text[: found.start]))


def _production(scene: Scene, subject: str) -> str | None:
    stretch = scene.text[scene.zone.start : scene.zone.end]
    found = place_near(scene)
    if _HOME.search(stretch) or re.search(r"\bdomestic\b", stretch):
        return home_of(subject) or "cn"
    if found is not None and not _is_outside(found, scene):
        return found.code
    if scene.previous is not None and scene.previous.metric == "production" and scene.previous.subject == subject:
        return scene.previous.geography
    if subject != "all":
        carried = scene.context.geography
        if carried and carried not in ("world", home_of(subject)):
            return carried
        return carried if carried and scene.context.metric == "production" else "world"
    return scene.context.geography or scene.context.topic_geography or "cn"
