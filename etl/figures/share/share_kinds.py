"""Tells the shares that those spoken of have of one kind's market: "their share of EVs", "that of hybrids"."""

from __future__ import annotations

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.vehicles.what_named import code_of
from etl.mentions.lexicon import Found


def is_of_those_spoken_of(cue: Found, scene: Scene) -> bool:
    """Whether it is "their" share of a kind's market: that of the maker or brands spoken of."""
    spoken_of = scene.context.subject
    is_told = scene.context.last_group is not None or spoken_of not in (None, "all")
    return is_told and wording("share.owned").search(scene.text[: cue.start]) is not None


def is_next_kind(head: Found, scene: Scene) -> bool:
    """Whether the brands' share of one kind's market before goes on with another kind's ("..., that of hybrids 9%")."""
    previous = scene.previous
    is_of_kind = previous is not None and previous.metric == "brand_share" and previous.powertrain != "all"
    return is_of_kind and scene.wording("share.that_of").search(scene.text[: head.start]) is not None


def next_kind(scene: Scene) -> str | None:
    """The powertrain of "and that of hybrids 9%", behind a share of another kind's market."""
    before = next((f for f in reversed(scene.leading(scene.m.named("powertrain")))), None)
    is_next = before is not None and scene.wording("share.that_of").search(scene.text[: before.start])
    return code_of(before) if before is not None and is_next else None


def is_among_kind(head: Found, scene: Scene) -> bool:
    """Whether it is what those spoken of have among vehicles of a kind ("Among plug-in hybrids, they had 9%")."""
    if not wording("share.among_kind").fullmatch(scene.text[: head.start]):
        return False
    if scene.context.metric == "brand_share" and scene.wording("share.it_was").match(scene.text, head.end):
        return True
    return scene.wording("share.they_had").match(scene.text, head.end) is not None
