"""Decides where a number is measured: the market, the country of the plants, or where exports come from."""

from __future__ import annotations

from etl.figures.exports import export_places
from etl.figures.makers import is_makers_own_total
from etl.figures.places import home_of, is_one_maker, is_outside, place_near, sentence_place
from etl.figures.rules import Read, first
from etl.figures.scene import Scene
from etl.figures.wordings import wording
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

_NO_MARKET = ("world", "world-ex-china")
_FIXED = {"global_rank": "world", "parts_exports": "cn", "parts_trade_share": "cn"}
_WORLDWIDE = ("overseas_production_ratio", "overseas_output_share")
_OF_COMPANIES = ("stake", "investment", "development_time")
_NAME_REACH = 30

Places = tuple[Read[str | None], str | None]


def geography_of(scene: Scene, metric: str, subject: str) -> Places:
    """Geography and destination of a number, in the contract's codes; geography None where it is not known."""
    if metric in ("exports", "export_share"):
        return export_places(scene, subject)
    return _geography(scene, metric, subject), None


def _geography(scene: Scene, metric: str, subject: str) -> Read[str | None]:
    if metric in _FIXED:
        return Read(_FIXED[metric], "the measure's own")
    if metric in _WORLDWIDE:
        return Read("world", "the measure's own")
    if metric in _OF_COMPANIES:
        found = place_near(scene)
        return Read(found.code, "named with it") if found else Read(home_of(subject) or "world", "the maker's home")
    read = first(_RULES.get(metric, _MARKET), scene, subject)
    if read is None:
        return Read(None, "unknown")
    return Read(read.value, read.rule)


# Sales and shares


def _named_market(scene: Scene, subject: str) -> str | None:
    found = place_near(scene)
    if found is None or (is_one_maker(subject) and _is_makers_country(found, scene)):
        return None
    return found.code


def _is_makers_country(found: Found, scene: Scene) -> bool:
    """Whether a place only says where a maker is from ("Germany's Volkswagen", "BYD of China")."""
    companies = scene.m.named("company")
    if wording("place.of").search(scene.text[: found.start]) and any(0 <= found.start - n.end <= 5 for n in companies):
        return True
    if not found.possessive:
        return False
    tail = scene.text[found.end : found.end + _NAME_REACH].lstrip("'’s ")
    return any(tail.startswith(scene.text[n.start : n.end]) for n in companies)


def _is_there(scene: Scene) -> bool:
    return wording("place.there").search(scene.stretch) is not None


def _there_for_maker(scene: Scene, subject: str) -> str | None:
    carried = scene.context.geography or scene.context.topic_geography
    return carried if is_one_maker(subject) and _is_there(scene) else None


def _at_home(scene: Scene, subject: str) -> str | None:
    return _home(scene, subject) if wording("place.home").search(scene.stretch) else None


def _home(scene: Scene, subject: str) -> str:
    """A maker's home country; for everybody, the country whose exports or market is spoken of."""
    context = scene.context
    return home_of(subject) or context.exporter or context.topic_geography or "cn"


def _groupwide(scene: Scene, subject: str) -> str | None:
    if not is_one_maker(subject):
        return None
    is_of_all = wording("place.groupwide").search(scene.lead) or is_makers_own_total(scene)
    return "world" if is_of_all else None


def _continued_market(scene: Scene, subject: str) -> str | None:
    previous = scene.previous
    if previous is None or not previous.geography or previous.metric in ("exports", *_OF_COMPANIES):
        return None
    if previous.metric == "overseas_sales" and scene.number.kind == "count":
        return None
    is_same = previous.subject == subject or not is_one_maker(subject)
    is_abroad = previous.geography not in ("world", home_of(subject))
    return previous.geography if is_same or is_abroad or _is_there(scene) else None


def _there(scene: Scene, subject: str) -> str | None:
    points = not is_one_maker(subject) and wording("place.the_country").search(scene.stretch)
    return scene.context.geography or None if points else None


def _only_place(scene: Scene, subject: str) -> str | None:
    only = sentence_place(scene)
    if only is None or (is_one_maker(subject) and _is_makers_country(only, scene)):
        return None
    is_said_of_maker = only.start < scene.number.start and not only.possessive
    return only.code if is_said_of_maker or not is_one_maker(subject) else None


def _makers_market(scene: Scene, subject: str) -> str | None:
    """A maker's sales are the world's, unless a market was named before or "they" are pointed at."""
    if not is_one_maker(subject):
        return None
    carried, said = scene.context.geography, scene.context.said_place
    if subject in vocabulary().ventures and scene.context.topic_said_place == home_of(subject):
        return scene.context.topic_said_place  # a joint venture's sales in an article on its market
    if carried and scene.previous is None and wording("reference.things").search(scene.stretch):
        return carried
    return said if said and said not in ("world", home_of(subject)) else "world"


def _carried_market(scene: Scene, _subject: str) -> str | None:
    return scene.context.geography or scene.context.topic_geography or "cn"


def _spoken_of(scene: Scene, _subject: str) -> str | None:
    """The market that a maker's share is of, where none is named with it: the one spoken of, not the whole world."""
    named = scene.context.said_place or scene.context.topic_geography
    return named or (scene.context.geography if scene.context.geography != "world" else None)


_MARKET = (
    ("named with it", _named_market),
    ("there", _there_for_maker),
    ("at home", _at_home),
    ("of the whole group", _groupwide),
    ("goes on", _continued_market),
    ("the country spoken of", _there),
    ("the sentence's only place", _only_place),
    ("a maker's, no market named", _makers_market),
    ("context", _carried_market),
)


def _continued_share(scene: Scene, subject: str) -> str | None:
    """The market of the share before; after a maker's count in the world, that of no market yet."""
    is_of_world = scene.previous is not None and scene.previous.geography == "world" and scene.previous.is_count
    return None if is_of_world else _continued_market(scene, subject)


_SHARES = (
    *((name, _continued_share if rule is _continued_market else rule) for name, rule in _MARKET[:-2]),
    ("the market spoken of", _spoken_of),
    _MARKET[-1],
)


# Sales and plants abroad


def _named_abroad(scene: Scene, subject: str) -> str | None:
    found = place_near(scene)
    return found.code if found is not None and found.code not in (*_NO_MARKET, home_of(subject)) else None


def _all_abroad(_scene: Scene, subject: str) -> str | None:
    return "world-ex-china" if home_of(subject) == "cn" or subject == "all" else "world"


def _named_plants(scene: Scene, subject: str) -> str | None:
    found = place_near(scene)
    is_abroad = found is not None and found.code not in (*_NO_MARKET, home_of(subject))
    return found.code if found is not None and is_abroad and not is_outside(found, scene) else None


def _all_plants(_scene: Scene, _subject: str) -> str | None:
    return "world"


def _plants_there(scene: Scene, subject: str) -> str | None:
    """The country spoken of, where "there" points at it."""
    if not _is_there(scene):
        return None
    previous = scene.previous.geography if scene.previous else None
    only = sentence_place(scene)
    spoken_of = (previous, only.code if only else None, scene.context.geography, scene.context.said_place)
    return next((code for code in spoken_of if code and code not in (*_NO_MARKET, home_of(subject))), None)


_ABROAD = (("named with it", _named_abroad), ("no market named", _all_abroad))
_PLANTS = (("named with it", _named_plants), ("there", _plants_there), ("no country named", _all_plants))


# Production


def _home_output(scene: Scene, subject: str) -> str | None:
    is_home = wording("place.home").search(scene.stretch) or wording("place.domestic").search(scene.stretch)
    return _home(scene, subject) if is_home else None


def _named_output(scene: Scene, _subject: str) -> str | None:
    found = place_near(scene)
    return found.code if found is not None and not is_outside(found, scene) else None


def _continued_output(scene: Scene, subject: str) -> str | None:
    previous = scene.previous
    is_same = previous is not None and previous.metric == "production" and previous.subject == subject
    return previous.geography if previous is not None and is_same else None


def _makers_output(scene: Scene, subject: str) -> str | None:
    if subject == "all":
        return None
    carried = scene.context.geography
    is_abroad = carried not in (None, "world", home_of(subject))
    return carried if carried and (is_abroad or scene.context.metric == "production") else "world"


_PRODUCTION = (
    ("at home", _home_output),
    ("named with it", _named_output),
    ("there", _plants_there),
    ("goes on", _continued_output),
    ("a maker's, no country named", _makers_output),
    ("context", _carried_market),
)

_RULES = {"brand_share": _SHARES, "overseas_sales": _ABROAD, "overseas_production": _PLANTS, "production": _PRODUCTION}
