"""Tells whose a number is by who tells it: a body that counts or foretells, a speaker, a maker by its own account."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.rules import needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import wording, wording_in
from etl.figures.status.certainty import status_of
from etl.figures.subject.makers import is_maker, subjects
from etl.figures.subject.who_all import is_market_word
from etl.vocabulary import vocabulary

_BODIES = frozenset({"association", "authority"})
_FORECASTERS = _BODIES | {"research", "finance", "consultancy"}
_OPENING = 5


def speakers_own(scene: Scene) -> str | None:
    """Where "its" is an association's or a forecaster's own ("CAAM stands by its forecast")."""
    named = [f for f in scene.m.named("company") if f.end <= scene.number.start]
    pronoun = scene.wording("maker.pronoun").search(scene.head)
    if not named or pronoun is None or any(is_maker(found) for found in named):
        return None
    leads_up = scene.wording("maker.its_latest").match(scene.text[: named[0].start])  # "In its latest outlook, CAAM"
    return "all" if named[0].end <= pronoun.start() or leads_up else None


@needs("maker.own_data")
def by_own_account(scene: Scene) -> str | None:
    """The maker by whose account sales are told that name no other ("According to data from Kia, sales ...")."""
    named = [f for f in subjects(scene) if f.end <= scene.number.start]
    if len(named) != 1 or named[0].kind != "company" or scene.m.named("place") or is_market_word(scene):
        return None
    is_source = scene.wording("maker.own_data").search(scene.text[: named[0].start]) is not None
    return named[0].code if is_source and scene.text[named[0].end :].startswith(",") else None


@needs("maker.own_data", "maker.told_by", "maker.teller_behind")
def told_by_maker(scene: Scene) -> str | None:
    """The only maker of the sentence, which tells behind the number what it sold ("Sales fell 9% to 900, Kia said")."""
    named = subjects(scene)
    if len(named) != 1 or named[0].kind != "company" or named[0].start < scene.number.end:
        return None
    places = [found for found in scene.m.named("place") if found.code != "world"]
    if any(found.possessive or found.start < _OPENING for found in places) or (places and scene.m.named("powertrain")):
        return None  # "China's sales rose 9%, Kia said", "Sales of EVs in China rose 9%, Kia said"
    if scene.wording("maker.of_everybody").search(scene.head):
        return None
    maker = named[0]
    before = scene.text[: maker.start]
    if scene.wording("maker.own_data").search(before) or scene.wording("maker.told_by").search(before):
        return maker.code
    tells = before.endswith(", ") and wording("maker.teller_behind").match(scene.text, maker.end)
    return maker.code if tells else None


def counted_by_body(scene: Scene) -> str | None:
    """A kind of vehicles, or a country's car sales, that an association tells of, naming no maker: all makers'."""
    is_told = any(vocabulary().companies[f.code].kind in _BODIES for f in scene.m.named("company"))
    is_told = is_told or scene.wording("topic.speaker").search(scene.text) is not None
    if not is_told or subjects(scene) or scene.wording("maker.the_maker").search(scene.head):
        return None
    if wording("reference.points_back").search(scene.head):
        return None
    is_of_kind = scene.leading(scene.m.named("powertrain", "vehicle_class"))
    return "all" if is_of_kind or scene.wording("maker.counted_by_body").search(scene.lead) else None


def is_bodys_count(draft: Draft) -> bool:
    """Whether an association counts everybody's vehicles: an article on one maker turns to the whole market there."""
    is_whole = draft.basis == "level" and draft.unit == "vehicles" and draft.status == "actual"
    return is_whole and draft.metric in COUNTED and "subject: counted by a body" in draft.reasons


def foretold_by_body(scene: Scene) -> str | None:
    """What a body foretells, naming no maker ("The association stands by its forecast of 30 million"): everybody's."""
    if scene.previous is not None or subjects(scene):
        return None
    expects = scene.wording("maker.who_expects")
    opens = [f for f in scene.m.named("company") if f.start < _OPENING or expects.match(scene.text, f.end)]
    is_body = any(vocabulary().companies[f.code].kind in _FORECASTERS for f in opens)
    is_body = is_body or wording_in(scene.text, "topic.speaker").match(scene.text) is not None
    if not is_body or scene.wording("maker.its_measure").search(scene.text):
        return None
    return "all" if status_of(scene, None) != "actual" else None
