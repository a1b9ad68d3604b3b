"""Reads a maker's place in the world from the column of ranks of a table that ranks makers by what they sold there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from etl.figures.place.places import is_one_maker
from etl.figures.tables.values import read_cell
from etl.records import Cell, Figure, Span


def world_rank(cell: Cell, told: Sequence[Figure], text: str) -> Iterator[Figure]:
    """The place that a cell prints, as that of the maker whose figures its row tells: by what it sold in the world, of
    every kind, in the latest of the row's spans. Nothing where the row tells no such count.
    """
    sold = [figure for figure in told if _is_whole(figure)]
    printed = read_cell(cell.span.of(text))
    if not sold or len(printed) != 1:
        return
    latest = max(sold, key=lambda figure: figure.period_end or date.min)
    span = Span(cell.span.start + printed[0].start, cell.span.start + printed[0].end)
    yield replace(
        latest, metric="global_rank", value=printed[0].value, unit="rank", bound="exact", number=span,
        number_text=span.of(text),
    )  # fmt: skip


def _is_whole(figure: Figure) -> bool:
    """Whether it counts all that one maker sold in the world."""
    kind = figure.metric, figure.basis, figure.geography, figure.status, figure.powertrain, figure.vehicle_class
    return is_one_maker(figure.subject) and kind == ("sales", "level", "world", "actual", "all", "all")
