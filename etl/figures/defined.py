"""What an article says that it means by a word, which holds for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.figures.wordings import wording
from etl.records import Article, Figure

_MEANS = {"nev": "powertrain.electric_with_plugins", "bev": "powertrain.electric_means_battery"}


def as_defined(figures: Sequence[Figure], article: Article) -> list[Figure]:
    """Figures of electric vehicles as of the kind that the article says it means by them ("EVs, that is BEVs and PHEVs
    together"); as they are where it says nothing.
    """
    if all(figure.powertrain != "ev" for figure in figures):
        return list(figures)
    meant = next((code for code, name in _MEANS.items() if wording(name).search(article.text)), None)
    if meant is None:
        return list(figures)
    return [replace(figure, powertrain=meant) if figure.powertrain == "ev" else figure for figure in figures]
