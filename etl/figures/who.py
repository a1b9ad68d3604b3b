"""Decides whose figure a number is."""

from __future__ import annotations

from etl.figures.places import home_of, is_one_maker
from etl.figures.rules import Read, first
from etl.figures.scene import Scene
from etl.figures.wordings import wording
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

MAKER_KINDS = frozenset({"carmaker", "technology", "supplier"})
_BEHIND_REACH = 60
_POSSESSIVE_REACH = 40


def is_maker(found: Found) -> bool:
    """Whether a mention is a brand group or a company that can be a figure's subject."""
    if found.kind == "group":
        return True
    return found.kind == "company" and vocabulary().companies[found.code].kind in MAKER_KINDS


def subjects(scene: Scene) -> list[Found]:
    """Makers and brand groups of the sentence that can be a figure's subject, in reading order."""
    return [found for found in scene.m.named("company", "group") if is_maker(found)]


def subject_of(scene: Scene) -> Read[str]:
    """The subject's slug: pinned by a list, named in the zone, pointed back to, or the article's topic."""
    return first(_RULES, scene) or Read(scene.context.topic_subject, "the article's topic")


def _listed(scene: Scene) -> str | None:
    pinned = scene.pinned_as("company", "group")
    return pinned.code if pinned else None


def _venture_partner(scene: Scene) -> str | None:
    """For a joint venture of two makers without a name of its own: the partner for whom the place is abroad."""
    if not wording("maker.venture_of").search(scene.lead):
        return None
    named = [f.code for f in scene.leading(scene.m.named("company"))]
    places = {f.code for f in scene.m.named("place")}
    foreign = [code for code in named if vocabulary().companies[code].country not in places]
    return foreign[0] if len(named) >= 2 and foreign else None


def _named(scene: Scene) -> str | None:
    found = _label(scene) or _named_before(scene) or _named_behind(scene)
    return found.code if found else None


def _label(scene: Scene) -> Found | None:
    """The maker right before a number that it labels: "BYD (up 9%)"."""
    named = [found for found in subjects(scene) if found.end <= scene.number.outer_start]
    if not named:
        return None
    return named[-1] if wording("maker.label").match(scene.text[named[-1].end : scene.number.outer_start]) else None


def _named_before(scene: Scene) -> Found | None:
    before = [found for found in scene.in_zone(subjects(scene)) if found.end <= scene.number.outer_start]
    usable = [found for found in before if not _is_object(found, scene)]
    if not usable:
        return None
    possessive = [f for f in usable if f.possessive and usable[-1].start <= f.end + _POSSESSIVE_REACH]
    return _parent_of_pair(next(iter(possessive[-1:]), usable[-1]), usable, scene)


def _is_object(found: Found, scene: Scene) -> bool:
    """Whether a maker is only compared with or dealt with, and does nothing itself ("with BYD taking 9%" does)."""
    acts = wording("maker.acts").match(scene.text[found.end :])
    return not acts and wording("maker.object_before").search(scene.text[: found.start]) is not None


def _parent_of_pair(chosen: Found, named: list[Found], scene: Scene) -> Found:
    """A maker and its affiliate named as one are the parent ("Hyundai-Kia", "BMW and its unit MINI")."""
    for other in named:
        between = scene.text[other.end : chosen.start]
        is_pair = other.end <= chosen.start and wording("maker.and_affiliate").match(between)
        are_companies = chosen.kind == other.kind == "company"
        if is_pair and are_companies and vocabulary().group_of(chosen.code) == other.code:
            return other
    return chosen


def _named_behind(scene: Scene) -> Found | None:
    for found in scene.in_zone(subjects(scene)):
        if found.start < scene.number.end:
            continue
        between = scene.up_to(found)
        is_of = wording("maker.behind").search(between) and len(between) < _BEHIND_REACH
        if is_of or wording("maker.right_behind").fullmatch(between):
            return found
    return None


def _nobody(scene: Scene) -> str | None:
    """Vehicles that "were sold": by all makers, unless the words point back."""
    is_passive = wording("maker.passive").match(scene.after(80)) and not scene.drafts
    return "all" if is_passive and not wording("reference.things").search(scene.before()) else None


def _continued(scene: Scene) -> str | None:
    if scene.previous is None or (scene.previous.subject != "all" and _is_total(scene)):
        return None
    return scene.previous.subject


def _named_earlier(scene: Scene) -> str | None:
    earlier = [f for f in subjects(scene) if f.end <= scene.zone.start]
    return earlier[-1].code if earlier and not _is_total(scene) else None


def _total(scene: Scene) -> str | None:
    return "all" if _is_total(scene) else None


def _speakers_own(scene: Scene) -> str | None:
    """Where "its" is an association's or a forecaster's own ("CAAM stands by its forecast")."""
    named = [f for f in scene.m.named("company") if f.end <= scene.number.start]
    pronoun = wording("maker.pronoun").search(scene.head)
    if not named or pronoun is None or any(is_maker(found) for found in named):
        return None
    return "all" if named[0].end <= pronoun.start() else None


def _person(scene: Scene) -> str | None:
    """The makers spoken of, also in the paragraph before: "the two", "the American"."""
    spoken_of = scene.context.subject or scene.context.earlier_subject
    return spoken_of if spoken_of != "all" and wording("maker.person").search(scene.head) else None


def _new_measure(scene: Scene) -> str | None:
    """A measure of its own that points back at nobody is of what the article is about."""
    if not scene.is_afresh() or wording("maker.the_maker").search(scene.head):
        return None
    if wording("reference.points_back").search(scene.head):
        return None
    spoken_of = scene.context.subject
    is_of_one = spoken_of is not None and is_one_maker(spoken_of) and scene.context.topic_subject == "all"
    names_market = scene.leading(scene.m.named("place", "powertrain", "vehicle_class"))
    return spoken_of if is_of_one and not names_market and not _is_market_word(scene) else scene.context.topic_subject


def _is_market_word(scene: Scene) -> bool:
    """Whether the measure is one of the whole market ("the market", "car sales")."""
    return wording("maker.of_market").search(scene.lead) is not None


def _by_nationality(scene: Scene) -> str | None:
    """The maker named last that is at home where the words say: "the German group", "the Chinese carmaker"."""
    said = wording("maker.of_nation").search(scene.lead)
    if said is None:
        return None
    nations = {
        code for code, place in vocabulary().places.items()
        if said["nation"].casefold() in {adjective.casefold() for adjective in place.adjectives}
    }  # fmt: skip
    return next((code for code in reversed(scene.context.recent) if home_of(code) in nations), None)


def _pointed_at(scene: Scene) -> str | None:
    """The maker named last, where the words point at one: "the carmaker", "its"."""
    points = wording("maker.the_maker").search(scene.head) or wording("maker.pronoun_opens").match(scene.head)
    if not points:
        return None
    spoken_of = scene.context.subject or scene.context.earlier_subject
    return spoken_of if spoken_of and is_one_maker(spoken_of) else scene.context.last_maker


def _carried(scene: Scene) -> str | None:
    return scene.context.subject if scene.context.subject and scene.context.subject != "all" else None


_RULES = (
    ("listed in the same order", _listed),
    ("the venture's foreign partner", _venture_partner),
    ("named with it", _named),
    ("the maker of that country", _by_nationality),
    ("sold by nobody named", _nobody),
    ("goes on", _continued),
    ("named earlier in the sentence", _named_earlier),
    ("a country's or the industry's total", _total),
    ("the speaker's own", _speakers_own),
    ("the ones spoken of", _person),
    ("a new measure of the topic", _new_measure),
    ("the maker named last", _pointed_at),
    ("context", _carried),
)


def _is_total(scene: Scene) -> bool:
    """Whether the zone speaks of a country's or the industry's total."""
    lead = scene.lead
    if wording("reference.points_back").search(lead) or wording("maker.the_maker").search(lead):
        return False
    if wording("maker.all_makers").search(lead):
        return True
    return any(f.possessive or _is_actor(f, scene) for f in scene.leading(scene.m.named("place")))


def _is_actor(found: Found, scene: Scene) -> bool:
    """Whether a country itself does it ("Austria built 71,900 vehicles")."""
    opens = wording("maker.clause_opens").search(scene.text[: found.start].rstrip())
    return bool(opens and wording("maker.country_acts").match(scene.text[found.end :]))
