"""Gives a part of a company to whoever holds it by the deal that the same words tell: a figure and its deal agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from etl.mentions.names import find_companies
from etl.records import Deal, Figure
from etl.vocabulary import vocabulary

_TWO = 2
# Words of the rules by which the first company of a deal is told to get or to have a part of the second.
_GETS = ("<acquire>", "<purchase>", "<hold>", "持股", "持有")


def held_by_holders(text: str, figures: Sequence[Figure], deals: Sequence[Deal]) -> list[Figure]:
    """The figures, each part of a company with the holder whom the deal told with it names.

    The words of a deal say who has a part of whom, so that a part read as held by the company of which it is one, or
    by somebody whom they do not name, was read for the wrong one.
    """
    told = [deal for deal in deals if _tells_holder(deal)]
    return [_of_holder(figure, told, text) if told and figure.metric == "stake" else figure for figure in figures]


def _tells_holder(deal: Deal) -> bool:
    """Whether a deal says who has how large a part of whom."""
    if deal.kind != "equity" or deal.stake_percent is None or len(deal.parties) != _TWO:
        return False
    rule = next(iter(deal.reasons), "")
    return "<a>" in rule and "<b>" in rule and any(word in rule for word in _GETS)


def _of_holder(figure: Figure, told: Iterable[Deal], text: str) -> Figure:
    """A part of a company, with the holder that the one deal about just this part names."""
    about = [deal for deal in told if deal.stake_percent == figure.value and _is_together(figure, deal)]
    if len(about) != 1 or figure.subject == about[0].parties[0]:
        return figure
    is_target_first = about[0].reasons[0].startswith("<b>")  # "B, of which it owns 75%"
    if figure.subject in about[0].parties and not is_target_first and _is_named_before(figure, text):
        return figure
    return replace(figure, subject=about[0].parties[0], reasons=(*figure.reasons, "subject: who the deal says"))


def _is_together(figure: Figure, deal: Deal) -> bool:
    """Whether a figure and a deal are told by the same words."""
    return figure.evidence.start < deal.evidence.end and deal.evidence.start < figure.evidence.end


def _is_named_before(figure: Figure, text: str) -> bool:
    """Whether the words name a figure's company before the number, so that it may well be who holds the part."""
    words = figure.evidence.of(text)
    at = words.find(figure.number_text)
    return any(found.code == figure.subject for found in find_companies(words[: max(at, 0)], vocabulary()))
