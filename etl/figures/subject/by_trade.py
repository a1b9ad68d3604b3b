"""Finds which of two partners a word for its trade means: "the battery maker", "the search engine", "the carmaker"."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.subject.makers import subjects
from etl.vocabulary import vocabulary

_TWO, _REACH = 2, 40


@needs("agent.by_trade")
def partner_by_trade(scene: Scene) -> str | None:
    """The one of the two companies named last that builds vehicles, or that does not, as the words before a number say,
    where just one of them does ("Geely and Baidu set up a venture, of which the search engine will own 55%").
    """
    hit = next(iter(list(scene.wording("agent.by_trade").finditer(scene.head))[-1:]), None)
    if hit is None or any(found.start >= hit.start() for found in scene.leading(subjects(scene))):
        return None
    between = scene.head[hit.end() :]
    if len(between) > _REACH or "," in between or ";" in between:
        return None
    known = vocabulary()
    here = [f.code for f in scene.m.named("company") if f.end <= hit.start()]
    told = dict.fromkeys(code for code in (*scene.context.recent, *here) if code not in known.ventures)
    last = dict.fromkeys(here[-_TWO:])
    pair = list(last) if len(last) == _TWO else list(told)[-_TWO:]
    builds = [known.companies[code].kind == "carmaker" for code in pair if code in known.companies]
    if len(pair) != _TWO or builds.count(True) != 1 or len(builds) != _TWO:
        return None
    return pair[builds.index(bool(hit["builds"]))]
