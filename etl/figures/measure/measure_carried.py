"""The measure of a count whose own words name none: what a report on exports tells of markets, or what went before."""

from __future__ import annotations

from functools import lru_cache

from etl.figures.base.rules import needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import wording, wording_in
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions

_ASIDE = ("exports", "overseas_sales", "production", "overseas_production")
_EVERYWHERE = ("cn", "world", "world-ex-china")


def cues(scene: Scene, start: int, end: int) -> list[Found]:
    """The words for a counted measure in a stretch of the sentence, less those of what is only included."""
    counted = _counted(scene.m)
    return [cue for cue in counted if start <= cue.start < end] if counted else []


@lru_cache(maxsize=4)
def _counted(m: Mentions) -> tuple[Found, ...]:
    """Remembered, since every number of the sentence asks."""
    included = wording_in(m.text, "metric.included")
    told = [cue for cue in m.cued("metric") if cue.code in COUNTED]
    return tuple([cue for cue in told if not included.search(m.text[: cue.start])])


def is_weak(cue: Found, text: str) -> bool:
    """Whether a word for a measure gives way to any other."""
    return wording("metric.weak").fullmatch(text[cue.start : cue.end]) is not None


@needs("metric.is_market")
def to_market(scene: Scene) -> str | None:
    """Exports, where a report on them tells a country abroad to be a market ("Peru was the largest market with 9")."""
    is_told = scene.previous is None and scene.context.counted == scene.context.main_measure == "exports"
    if not is_told or not all(is_weak(cue, scene.text) for cue in cues(scene, 0, len(scene.text))):
        return None
    abroad = (f for f in scene.m.named("place") if f.end <= scene.number.outer_start and f.code not in _EVERYWHERE)
    pattern = scene.wording("metric.is_market")
    return "exports" if any(pattern.match(scene.text[f.end :]) for f in abroad) else None


def carried(scene: Scene) -> str | None:
    """The measure of the main clause, for words that lead up to it ("After 9,000, sales ..."), else the last."""
    behind = [] if scene.drafts else cues(scene, scene.number.end, len(scene.text))
    leads_up = behind and scene.wording("maker.leads_up").match(scene.text)
    if leads_up:
        return behind[0].code
    counted = [draft.metric for draft in scene.drafts if draft.metric in COUNTED and not draft.is_base]
    if counted:
        return counted[-1]  # of the same sentence, before a share
    return _only_verb(behind, scene) or _of_article(scene) or _of_others(scene) or scene.context.counted


def _only_verb(behind: list[Found], scene: Scene) -> str | None:
    """The measure of the one verb that closes a list of what was counted ("900 vans and 800 cars were sold")."""
    if len(behind) != 1 or not scene.wording("metric.closes").search(scene.text):
        return None
    return behind[0].code if len(cues(scene, 0, len(scene.text))) == 1 else None


def _of_article(scene: Scene) -> str | None:
    """What the article counts, for a paragraph that names no measure and no place that the one before may count."""
    told = scene.context
    is_apart = told.is_new_paragraph and not cues(scene, 0, len(scene.text)) and not scene.m.named("place")
    return told.main_measure if is_apart and told.counted in _ASIDE and told.main_measure == "sales" else None


def _of_others(scene: Scene) -> str | None:
    """Sales, for makers whom a sentence counts behind one that told another's sales and then its output as well."""
    told = scene.context
    is_aside = told.counted == "production" and told.listed[:1] == ("sales",) and told.listed[-1:] == ("production",)
    if not is_aside or cues(scene, 0, len(scene.text)):
        return None
    named = scene.m.named("company")
    return "sales" if named and all(found.code != told.subject for found in named) else None


def is_volume_of_exports(cue: Found, scene: Scene) -> bool:
    """Whether a "volume" is that of the exports counted before ("60% of that volume, at 9,000 units")."""
    is_volume = cue.code == "sales" and scene.text[cue.start : cue.end].lower().startswith("volume")
    return is_volume and scene.context.counted == "exports"


def in_brackets(scene: Scene) -> str | None:
    """The measure of the count that a percentage in brackets stands right behind ("9,000 cars (-3 percent) sold")."""
    last = scene.previous
    if last is None or not last.is_count or scene.number.kind != "percent":
        return None
    between = scene.text[last.number.end : scene.number.outer_start]
    return last.metric if wording("metric.bracket_behind").fullmatch(between) else None
