"""What a sentence, its heading or the one before say that a number's vehicles are, when the number names no kind."""

from __future__ import annotations

from functools import lru_cache

from etl.figures.base.rules import needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import NOTHING, wording
from etl.figures.vehicles.what_named import Kind, code_of

_HEAD_REACH = 30
_CARS_ZH = "汽车"


def hinted(scene: Scene, kind: Kind) -> str:
    """What the heading, or a sentence without numbers before this one, said that all of this is about."""
    return (scene.context.hint_powertrain if kind == "powertrain" else scene.context.hint_class) or "all"


def is_generic(scene: Scene) -> bool:
    """Whether the words before the number speak of all kinds; "of this total" is of those told before."""
    generic = scene.wording("powertrain.generic")
    if generic is NOTHING or not _says_generic(scene.lead) or scene.wording("reference.of_this").match(scene.text):
        return False
    return generic.search(less_kinds(scene)) is not None


@lru_cache(maxsize=4)
def _says_generic(lead: str) -> bool:
    """Remembered, since every reader of a kind asks it of a number."""
    return wording("powertrain.generic").search(lead) is not None


def less_kinds(scene: Scene) -> str:
    """The words before the number without the kinds they name: "total plug-in car sales" is no word for all cars, nor
    is 汽车 the word for them at the end of a maker's name (吉利汽车销量).
    """
    lead, start = scene.lead, scene.zone.start
    for found in scene.leading(scene.m.named("powertrain")):
        lead = lead[: found.start - start] + "~" * (found.end - found.start) + lead[found.end - start :]
    for found in scene.leading(scene.m.named("company")) if _CARS_ZH in lead else ():
        if lead.startswith(_CARS_ZH, found.end - start):
            lead = lead[: found.end - start] + "~" * len(_CARS_ZH) + lead[found.end - start + len(_CARS_ZH) :]
    return scene.wording("powertrain.all_of_kind").sub("", lead)


def points_at_things(scene: Scene) -> bool:
    """Whether the words before the number point at vehicles told of before ("of these", "those")."""
    return scene.wording("reference.things").search(scene.lead) is not None


def is_of_makers(scene: Scene) -> bool:
    """Whether a maker or a brand group is spoken of, and not everybody."""
    return scene.context.subject not in (None, "all")


def is_about_kind(scene: Scene, subject: str | None) -> bool:
    """Whether a maker's vehicles are of one kind: its own are what the headline counts, or the heading above counts
    them ("Plug-in sales by brand"), by this measure.
    """
    context = scene.context
    measure = context.topic_metric or context.topic_counted
    told = scene.cue_codes() & {*COUNTED, "overseas_sales"}
    if context.topic_powertrain is None or (measure and told and measure not in told):
        return False
    return subject == context.topic_subject or context.topic_metric is not None


def headed(scene: Scene, kind: Kind) -> str | None:
    """What the first words say that the whole sentence is about ("In terms of NEVs: ...", "As for hybrids, ...")."""
    named = scene.m.named(kind)
    if not named or named[0].start > _HEAD_REACH or named[0].end > scene.number.start or is_generic(scene):
        return None
    found = named[0]
    opens = scene.wording("powertrain.headed_by").fullmatch(scene.text[: found.start])
    closes = scene.wording("powertrain.head_ends").match(scene.text[found.end :])
    is_zh = scene.wording("powertrain.head_ends_zh").match(scene.text[found.end :])
    return code_of(found) if (opens and closes) or is_zh else None


@needs("powertrain.passers")
def of_passers(scene: Scene, kind: Kind) -> str | None:
    """The new-energy vehicles just told of, for makers that are listed as those that sold more than 10,000 of them."""
    if kind != "powertrain" or not scene.wording("powertrain.passers").search(scene.outer_head):
        return None
    named = [found.code for found in scene.m.named("powertrain") if found.end <= scene.number.start]
    return "nev" if "nev" in (scene.context.powertrain, scene.context.hint_powertrain, *named[-1:]) else None
