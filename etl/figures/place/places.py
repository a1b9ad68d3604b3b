"""Finds the place that governs a number."""

from __future__ import annotations

from functools import lru_cache

from etl.figures.base.draft import Draft
from etl.figures.base.lists import runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import listed_in, wording
from etl.figures.measure.basis import last_of_list
from etl.figures.place.market_words import markets
from etl.mentions.lexicon import Found
from etl.mentions.numbers import Number
from etl.vocabulary import vocabulary

_NAME_REACH = 30
# Areas whose parts are often told as one: China with Hong Kong, the United States with Canada, the EU with EFTA and
# Britain.
_TOGETHER = (("cn", {"cn", "hk", "mo"}), ("us", {"us", "ca"}), ("europe", {"eu", "europe", "gb", "no", "ch", "is"}))


@lru_cache(maxsize=1024)
def home_of(subject: str) -> str | None:
    """The home country of a company (its parent's for a maker) or brand group; None where it has none."""
    groups, known = listed_in("group_home"), vocabulary()
    if subject in groups:
        return groups[subject]
    company = known.companies.get(subject)
    if company is None:
        return None
    if subject in known.ventures:
        return company.country
    top = known.companies[known.group_of(subject)]
    return top.country if company.kind == "carmaker" and top.country else company.country


def makes_no_cars(slug: str | None) -> bool:
    """Whether a company only makes parts: it sells no vehicles, and has no share of their market."""
    known = vocabulary()
    is_supplier = slug in known.companies and known.companies[slug or ""].kind == "supplier"
    return is_supplier and slug not in known.words("deals", "companies")["contract_maker"]


def is_one_maker(subject: str) -> bool:
    """Whether a subject is a company, not a brand group and not everybody."""
    return subject != "all" and not subject.endswith("-brands")


def is_groups_share(draft: Draft) -> bool:
    """Whether it is the share that the brands of a country have of vehicles of every powertrain."""
    return draft.metric == "brand_share" and draft.subject.endswith("-brands") and draft.powertrain == "all"


def places(scene: Scene) -> tuple[Found, ...]:
    """The places of the sentence that are markets (not where cars come from, nor an adjective of a person)."""
    return markets(scene.m)


def pinned_place(scene: Scene) -> Found | None:
    """The place that a list assigns to the number."""
    return next((f for f in scene.pinned if f.kind.startswith("place")), None) if scene.pinned else None


def place_near(scene: Scene) -> Found | None:
    """The place that governs the number: pinned, "in" one before it, right after it, or the last before it.

    Several places named as one ("in Spain and Italy") are the group of places that has no code.
    """
    found = _governing_place(scene)
    if found is None or scene.pinned:
        return found
    code = as_group(found, scene)
    return found if code == found.code else found._replace(code=code)


def as_group(found: Found, scene: Scene) -> str:
    """The code of a place; `other` where it is named as one with further places."""
    makes = scene.wording("place.makes_zh")  # 日本车, 中国品牌 are whose cars, not a market
    kinds = ("place", "place_adjective") if found.kind == "place_adjective" else ("place",)
    named = [place for place in scene.m.named(*kinds) if not makes.match(scene.text[place.end :])]
    named = [place for place in named if place == found or not _only_titles(place, scene)]
    run = next((run for run in runs(named, scene.text) if found in run), None) if len(named) > 1 else None
    codes = {place.code for place in run} if run else {found.code}
    if len(codes) == 1:
        return found.code
    return next((code for code, parts in _TOGETHER if codes <= parts), "other")


def _only_titles(place: Found, scene: Scene) -> bool:
    """Whether a place only says which maker is meant ("the US carmaker", "the world's largest carmaker")."""
    names = ("place.makers_behind", "place.makers_title") if place.possessive else ("place.makers_behind",)
    return any(scene.wording(name).match(scene.text[place.end :]) for name in names)


def _governing_place(scene: Scene) -> Found | None:
    pinned = pinned_place(scene)
    if pinned is not None:
        return pinned
    inside = scene.in_zone(places(scene))
    if not inside:
        return None
    before = [found for found in inside if found.end <= scene.number.start]
    makes = scene.wording("place.makes_zh")
    before = [found for found in before if not makes.match(scene.text[found.end :])] or before
    before = [found for found in before if not _is_passed(found, scene)] or before
    behind = next((found for found in inside if found.start >= scene.number.end), None)
    located = [found for found in before if wording("place.in").search(scene.text[: found.start])]
    if located:
        is_market = scene.wording("metric.is_market")  # "Peru was its biggest market in Latin America, with 9,000"
        return next((f for f in before if is_market.match(scene.text, f.end, located[-1].start)), located[-1])
    if behind is not None and _is_placed(behind, scene, is_only=not before):
        return behind
    if before:
        return before[-1]
    return behind if behind is not None and _reaches("place.near_behind", behind, scene) else None


def _is_passed(found: Found, scene: Scene) -> bool:
    """Whether a place is only one that another has passed ("Spain overtook Italy as the top market, with 9,000")."""
    before = scene.text[: found.start]
    return not found.possessive and scene.wording("place.compared").search(before) is not None


def _is_placed(behind: Found, scene: Scene, *, is_only: bool) -> bool:
    """Whether a number is said of a place behind it: "sold in Spain", "9% of Spanish sales"."""
    if _reaches("place.in_behind", behind, scene):
        return True
    is_next = scene.next_start >= behind.start
    is_share = scene.number.kind == "percent" and is_only and is_next
    return is_share and _reaches("place.of_behind", behind, scene)


def _reaches(pattern: str, behind: Found, scene: Scene) -> bool:
    """Whether the words up to a place fit a pattern and begin no clause of their own."""
    between = scene.text[min(_told_with(scene).end, behind.start) : behind.start]
    return bool(wording(pattern).match(between)) and not scene.wording("reference.breaks_off").search(between)


def _told_with(scene: Scene) -> Number:
    """The last of the numbers that a place behind holds for: of a list, or the level that a growth led to."""
    last = last_of_list(scene)
    following = next((n for n in scene.m.numbers if n.start >= last.end), None)
    if scene.number.kind != "percent" or following is None or following.kind != "count":
        return last
    leads_to = wording("place.growth_to").fullmatch(scene.text[last.end : following.outer_start])
    return following if leads_to is not None else last


def sentence_place(scene: Scene) -> Found | None:
    """The one place that a sentence names, where it names only one, and not in a maker's name ("Tesla China")."""
    makers = scene.m.named("company")
    named = [f for f in places(scene) if not any(_is_part_of_name(f, maker, scene.text) for maker in makers)]
    if len({found.code for found in named}) != 1:
        return None
    is_elsewhere = named[0].code == "world-ex-china" and not scene.zone.holds(named[0])
    if is_elsewhere and named[0].start > scene.number.end:
        return None
    between = scene.up_to(named[0]) if named[0].start > scene.number.end else ""
    return None if scene.wording("reference.breaks_off").search(between) else named[0]


def _is_part_of_name(found: Found, maker: Found, text: str) -> bool:
    """Whether a place stands right behind a maker's name, as in "Tesla China"; 比亚迪在泰国 says where."""
    return 0 <= found.start - maker.end <= 1 and text[maker.end : found.start] in ("", " ")


def is_told_of_maker(found: Found, subject: str, scene: Scene) -> bool:
    """Whether a place says where a maker is from, or where another than the one whose number this is sells."""
    return _is_makers_country(found, scene) or (not scene.pinned and _is_of_another(found, subject, scene))


def _is_makers_country(found: Found, scene: Scene) -> bool:
    """Whether a place only says where a maker is from ("Germany's Volkswagen", "BYD of China")."""
    companies = scene.m.named("company")
    if wording("place.of").search(scene.text[: found.start]) and any(0 <= found.start - n.end <= 5 for n in companies):
        return True
    if not found.possessive:
        return False
    tail = scene.text[found.end : found.end + _NAME_REACH].lstrip("'’s ")
    return any(tail.startswith(scene.text[n.start : n.end]) for n in companies)


def _is_of_another(only: Found, subject: str, scene: Scene) -> bool:
    """Whether a place is told of another maker, before the one whose number this is ("Kia's fall in China and ... Ford,
    which saw a fall of 9%")."""
    named = [f for f in scene.m.named("company") if f.end <= scene.number.start]
    own = [f.start for f in named if f.code == subject]
    is_first = scene.previous is None and bool(own) and only.end <= min(own)
    return is_first and any(found.end <= only.start for found in named)


def told_for(scene: Scene) -> list[Found]:
    """The country behind a number for which somebody told it ("the 4 million that was announced for Korea")."""
    end = scene.number.end
    behind = [f for f in scene.m.named("place") if end <= f.start < scene.next_outer_start]
    return [f for f in behind if scene.wording("place.told_for").search(scene.text[end : f.start])]


def told_for_each(scene: Scene) -> list[Found]:
    """The country right behind a number, where others of the sentence have one each ("3 million for A and 2 for B")."""
    pairs = [_for_country(number.end, scene) for number in scene.m.numbers if number.kind == "count"]
    own = _for_country(scene.number.end, scene)
    return [own] if own is not None and len({found.code for found in pairs if found is not None}) > 1 else []


def _for_country(end: int, scene: Scene) -> Found | None:
    """The place that "for" leads to from the end of a number."""
    places = scene.m.named("place")
    behind = next((f for f in places if f.start >= end), None) if places else None
    is_led_to = behind is not None and scene.wording("place.for_country").match(scene.text[end : behind.start])
    return behind if is_led_to else None


def is_outside(found: Found, scene: Scene) -> bool:
    """Whether a place is named as where it does not happen ("built outside China")."""
    return scene.wording("place.outside").search(scene.text[: found.start]) is not None


def brand_group_of(place: str) -> str | None:
    """The brand group that is at home in a place."""
    return next((group for group, home in listed_in("group_home").items() if home == place), None)
