"""Decides which measure a count of vehicles, or the growth of one, belongs to."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.rules import Read, Rules, first, needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import may_say, wording
from etl.figures.measure.abroad import composed
from etl.figures.measure.cars_told import describes_cars, moved
from etl.figures.measure.exports_meant import bought, destination_told, of_exporters, sent, shipped
from etl.figures.measure.grown import measure_behind
from etl.figures.measure.measure_carried import carried, cues, in_brackets, is_volume_of_exports, is_weak, to_market
from etl.figures.measure.measure_lists import labelled, one_and_other, paired_again
from etl.figures.measure.measure_phrases import (
    foretold_anew,
    output_and_sales,
    plants_abroad,
    sent_abroad,
    told_to_be,
    with_exports,
)
from etl.figures.measure.shipments import shipped_to_buyers
from etl.figures.measure.with_buyers import placed, taken
from etl.mentions.lexicon import Found

_WHOLE_REACH = 60
_VERB_REACH = 12
_BEHIND_REACH = 40
_NOUN_REACH = 14


def counted_metric(scene: Scene) -> Read[str] | None:
    """The metric of a count of vehicles: from its zone, then from the number before it, then from the context."""
    return first(_RULES, scene)


def _listed(scene: Scene) -> str | None:
    pinned = scene.pinned_as("metric")
    return composed(pinned.code, scene) if pinned else None


@needs("metric.exported_behind_zh", "metric.verb_behind")
def _verb_behind(scene: Scene) -> str | None:
    """A verb behind the number ("1.2 million were exported"), where no cue before it stands closer."""
    if scene.wording("metric.exported_behind_zh").match(scene.tail):
        return "exports"
    verb = scene.wording("metric.verb_behind").match(scene.after(80))
    if verb is None or verb.lastgroup is None:
        return None
    cue = _cue_before(scene)
    if cue is None:
        return composed(verb.lastgroup, scene)
    says_else = is_weak(cue, scene.text) or cue.code != verb.lastgroup
    lead = scene.text[scene.zone.start : scene.number.outer_start]  # the "than" of "more than" compares nothing
    is_far = scene.number.start - cue.end > _VERB_REACH or scene.wording("metric.compared").search(lead)
    is_far = is_far or scene.wording("metric.clause_between").search(scene.since(cue))
    return composed(verb.lastgroup, scene) if says_else and is_far else None


@needs("metric.made_before", "metric.made_behind")
def _made(scene: Scene) -> str | None:
    """Production, where so many vehicles are what somebody "made"."""
    is_counted = scene.number.counts or scene.wording("powertrain.generic_noun").match(scene.tail)
    cue = _cue_before(scene)
    is_else = cue is not None and not is_weak(cue, scene.text)  # "exports made 2 million units"
    is_made = is_counted and not is_else and scene.wording("metric.made_before").search(scene.outer_head)
    return composed("production", scene) if is_made or scene.wording("metric.made_behind").match(scene.tail) else None


@needs("metric.noun")
def _right_behind(scene: Scene) -> str | None:
    """A noun that says what is counted, right behind the number ("60,506 exports")."""
    behind = cues(scene, scene.number.end, scene.number.end + _NOUN_REACH)
    cue = next((c for c in behind if wording("metric.up_to_noun").fullmatch(scene.up_to(c))), None)
    is_noun = cue is not None and scene.wording("metric.noun").fullmatch(scene.text[cue.start : cue.end])
    return composed(cue.code, scene) if cue is not None and is_noun else None


def _grown(scene: Scene) -> str | None:
    """The measure that a growth is said to be of right behind it ("an increase of 9 percent for sales"), or that the
    level has to which it led ("rose 9% to 5,000 registrations")."""
    cue = measure_behind(scene) or _of_level_behind(scene)
    return composed(cue.code, scene) if cue is not None else None


def _of_level_behind(scene: Scene) -> Found | None:
    """The noun behind the level to which a growth led, where nothing before it names a measure."""
    if scene.number.kind != "percent" or not scene.following or cues(scene, 0, scene.number.start):
        return None
    level = scene.following[0]
    if level.kind != "count" or scene.text[scene.number.end : level.outer_start].strip() != "to":
        return None
    behind = cues(scene, level.end, level.end + _NOUN_REACH)
    return next((c for c in behind if wording("metric.up_to_noun").fullmatch(scene.text[level.end : c.start])), None)


@needs("metric.of_makers", "metric.of_makers_behind")
def _whole(scene: Scene) -> str | None:
    """What the number is a maker's total of, after a part of it ("417,000 of the group's 4.27 million")."""
    if scene.previous is None or not scene.previous.is_count or not is_makers_whole(scene):
        return None
    return "production" if scene.previous.metric in ("production", "overseas_production") else "sales"


def is_makers_whole(scene: Scene) -> bool:
    """Whether the words before a count make it a maker's total, after a part of it."""
    if not may_say(scene.text, ("metric.of_total_before", "metric.of_makers")):
        return False
    head = scene.outer_head[-_WHOLE_REACH:]
    if scene.wording("metric.of_total_before").search(head) and scene.wording("metric.of_makers_behind").match(
        scene.tail
    ):
        return True
    return scene.wording("metric.of_makers").search(head) is not None


def _named(scene: Scene) -> str | None:
    cue = _cue_before(scene)
    if cue is None or (is_weak(cue, scene.text) and scene.previous is not None):
        return None
    told = of_exporters(cue, scene) or shipped_to_buyers(cue, scene) or _made_abroad(cue, scene)
    return told or composed(cue.code, scene)


def _made_abroad(cue: Found, scene: Scene) -> str | None:
    """What is built abroad, where output was told of before ("Output in Japan fell to 900. Overseas it was 800")."""
    is_bare = cue.code == "overseas_sales" and not scene.wording("metric.of_sales").search(scene.text)
    is_of_output = scene.context.counted in ("production", "overseas_production")
    return "overseas_production" if is_bare and is_of_output and not scene.context.is_new_paragraph else None


def _continued(scene: Scene) -> str | None:
    previous = _whole_before(scene)
    if previous is not None and previous.metric in ("brand_share", "powertrain_share"):
        between = scene.text[previous.number.end : scene.number.outer_start]
        return "sales" if scene.wording("metric.of_share").search(between) else None
    if previous is None or previous.metric not in (*COUNTED, "overseas_production"):
        return None
    if previous.metric == "overseas_sales" and scene.wording("metric.placed_at_home").match(scene.tail):
        return "sales"
    return composed(previous.metric, scene) if scene.number.kind == "count" else previous.metric


def _whole_before(scene: Scene) -> Draft | None:
    """The draft that a number goes on about: the last one, or behind a semicolon the whole that the last one is a part
    of ("..., of which 9,000 overseas; its goal is 2 million").
    """
    last = scene.previous
    if last is not None and last.metric == "brand_share" and "aside" in last.doubts:
        counted = [draft for draft in scene.drafts if draft.is_count]
        return counted[-1] if counted else last  # "MG sold 9,000 (9%), BYD 8,000"
    if last is None or len(scene.drafts) < 2 or not wording("metric.begins_anew").search(scene.lead):
        return last
    before = scene.text[: last.number.outer_start]
    wholes = [draft for draft in scene.drafts if draft.metric != last.metric and draft.is_count]
    return wholes[-1] if wholes and scene.wording("metric.of_which").search(before) else last


def _named_behind(scene: Scene) -> str | None:
    after = cues(scene, scene.number.end, scene.number.end + _BEHIND_REACH)
    is_near = bool(after) and wording("metric.follows").match(scene.up_to(after[0]))
    return composed(after[0].code, scene) if is_near else None


def _named_weakly(scene: Scene) -> str | None:
    cue = _cue_before(scene)
    if cue is not None and is_volume_of_exports(cue, scene):
        return "exports"
    return composed(cue.code, scene) if cue is not None else None


@needs("metric.aim_of", "status.annual_aim")
def _aimed(scene: Scene) -> str | None:
    """A maker's aim for the year of so many vehicles, with no measure named, is one of sales."""
    is_first = bool(scene.number.counts) and scene.context.counted is None
    is_for_year = is_first or scene.wording("status.for_year").search(scene.lead)
    is_turned_to = scene.context.main_count == "sales" and scene.leading(scene.m.named("company"))
    if scene.context.counted in (None, "sales") or is_turned_to:
        is_for_year = is_for_year or scene.wording("status.for_named_year").search(scene.lead)
    if scene.context.counted in ("overseas_sales", "production") and scene.context.main_count == "sales":
        is_for_year = is_for_year or scene.wording("status.annual_aim").search(scene.outer_head)
    is_aim = is_for_year and any(
        scene.wording(name).search(scene.outer_head) for name in ("metric.aim_of", "status.annual_aim")
    )
    return "sales" if is_aim and not cues(scene, 0, len(scene.text)) else None


@needs("metric.all_in_all")
def _all_in_all(scene: Scene) -> str | None:
    """All that was sold, after what was sold abroad ("All in all Kia sold ...", with no measure of its own)."""
    is_all = scene.wording("metric.all_in_all").search(scene.text) is not None
    is_after_part = scene.context.counted in ("overseas_sales", "exports")
    return "sales" if is_all and is_after_part and not cues(scene, 0, len(scene.text)) else None


_RULES = Rules(
    (
        ("in brackets behind it", in_brackets),
        ("exports included", with_exports),
        ("told to be behind it", told_to_be),
        ("sent abroad", sent_abroad),
        ("built in plants abroad", plants_abroad),
        ("listed in the same order", _listed),
        ("bought by a country abroad", bought),
        ("shipped by a country", shipped),
        ("sent to a country", sent),
        ("right behind it", _right_behind),
        ("for it", _grown),
        ("one and the other", one_and_other),
        ("in the order of the pair before", paired_again),
        ("people for their cars", taken),
        ("placed with customers", placed),
        ("made", _made),
        ("moved", moved),
        ("verb behind it", _verb_behind),
        ("the whole of a maker's", _whole),
        ("to a market", to_market),
        ("named before it", _named),
        ("goes on", _continued),
        ("named behind it", _named_behind),
        ("market or volume before it", _named_weakly),
        ("output and sales in one", output_and_sales),
        ("a maker's aim", _aimed),
        ("a destination told", destination_told),
        ("all in all", _all_in_all),
        ("labels of makers", labelled),
        ("foretold anew", foretold_anew),
        ("context", carried),
    )
)


def _cue_before(scene: Scene) -> Found | None:
    """The cue nearest before the number in its zone, a strong one before a weak one."""
    told = cues(scene, scene.zone.start, scene.number.start)
    if not told:
        return None
    told = [cue for cue in told if not _tells_growth(cue, scene.text)] or told
    chosen = [cue for cue in told if not is_weak(cue, scene.text) and not describes_cars(cue, scene.text)] or told
    before = [cue for cue in chosen if cue.end <= scene.number.start]
    return next(iter(before[-1:] or chosen), None)


def _tells_growth(cue: Found, text: str) -> bool:
    """Whether a verb of counting has a growth as its object ("exports registered a rise of 9%")."""
    is_verb = wording("metric.registers").fullmatch(text[cue.start : cue.end]) is not None
    return is_verb and wording("metric.tells_growth").match(text[cue.end :]) is not None
