"""What an article says that it means by a word, or that a counter's numbers include, which holds for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.figures.base.wordings import wording
from etl.records import Article, Figure

_MEANS = {"nev": "powertrain.electric_with_plugins", "bev": "powertrain.electric_means_battery"}


def as_defined(figures: Sequence[Figure], article: Article) -> list[Figure]:
    """Figures of electric vehicles as of the kind that the article says it means by them ("EVs, that is BEVs and PHEVs
    together"), and those of the one who counts as of the class that these numbers include; others as they are.
    """
    kind, counter = _electric_kind(figures, article), _counter_of_class(figures, article)
    if kind is None and counter is None:
        return list(figures)
    return [_as_meant(figure, kind, counter) for figure in figures]


def _as_meant(figure: Figure, kind: str | None, counter: str | None) -> Figure:
    if kind is not None and figure.powertrain == "ev":
        figure = replace(figure, powertrain=kind)
    is_of_class = counter is not None and figure.attribution == counter and figure.vehicle_class == "all"
    return replace(figure, vehicle_class="passenger") if is_of_class else figure


def _electric_kind(figures: Sequence[Figure], article: Article) -> str | None:
    """The kind that the article says it means by electric vehicles."""
    if all(figure.powertrain != "ev" for figure in figures):
        return None
    return next((code for code, name in _MEANS.items() if wording(name).search(article.text)), None)


def _counter_of_class(figures: Sequence[Figure], article: Article) -> str | None:
    """The one who counts all that the article credits to anybody, where it says that passenger cars alone are in it."""
    counters = {figure.attribution for figure in figures if figure.attribution}
    if len(counters) != 1 or not any(figure.attribution and figure.vehicle_class == "all" for figure in figures):
        return None
    texts = (block.span.of(article.text) for block in article.blocks)
    is_told = any(_names_class(text) and wording("powertrain.numbers_of_class").search(text) for text in texts)
    return counters.pop() if is_told else None


def _names_class(text: str) -> bool:
    """Whether a block speaks of passenger cars: cheaper than to look for the whole of what may be said of them."""
    return "乘用车" in text or "passenger" in text.lower()
