"""Keeps out the rows of a table that would be plotted wrongly: models, remainders, sums of what is listed."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.tables.columns import Column
from etl.figures.tables.heads import Head
from etl.figures.tables.layout import Line
from etl.vocabulary import vocabulary

_PLUG_INS = frozenset({"bev", "phev", "fcev"})


def is_dropped(owner: Head) -> bool:
    """Whether a row is of nobody known: a word nobody knows ("Seagull"), "Others", a class of one maker (a division),
    or a heading that says nothing at all."""
    if owner.residue or owner.kind != "level" or owner.marked("other"):
        return True
    if owner.m.named("company") and owner.m.named("vehicle_class"):
        return True
    named = owner.m.named("company", "group", "place", "place_adjective", "powertrain", "vehicle_class")
    return not (named or owner.metrics or owner.spans or owner.marked("total", "whole"))


def is_total(owner: Head) -> bool:
    """Whether a row adds up the others, and names nobody itself."""
    return owner.marked("total", "whole") and not owner.m.named("company", "group")


def are_brands_of(maker: str, lines: Sequence[Line]) -> bool:
    """Whether the rows are of one maker, of brands inside its group or of what nobody else is called by."""
    known = vocabulary()
    if maker not in known.companies or any(line.owner.m.named("place") for line in lines):
        return False
    named = [f.code for line in lines for f in line.owner.m.named("company", "group")]
    return all(code == maker or known.group_of(code) == known.group_of(maker) for code in named)


def totals_allowed(lines: Sequence[Line], columns: Sequence[Column | None], caption_is_of_maker: bool) -> bool:
    """Whether a row "Total" stands for the whole: a sum of the makers or countries that are listed does not. It does
    where the rest is listed too ("Others"), or where it is clearly more than the rows above it."""
    totals = [n for n, line in enumerate(lines) if is_total(line.owner)]
    parts = [n for n, line in enumerate(lines) if not is_total(line.owner)]
    listed = [n for n in parts if lines[n].owner.m.named("company", "group", "place", "place_adjective")]
    unknown = [n for n in parts if lines[n].owner.residue]
    if not totals or not (listed or unknown) or caption_is_of_maker:
        return True
    if any(lines[n].owner.marked("other") for n in parts) or any(lines[n].owner.marked("whole") for n in totals):
        return True
    return any(_exceeds(column, totals, parts) for column in columns if column is not None and column.kind == "level")


def _exceeds(column: Column, totals: Sequence[int], parts: Sequence[int]) -> bool:
    whole = [column.cells[n][0].value for n in totals if column.cells[n]]
    listed = sum(column.cells[n][0].value for n in parts if column.cells[n])
    return bool(whole) and listed > 0 and max(whole) > 1.02 * listed


def total_over(lines: Sequence[Line]) -> str | None:
    """The powertrain of a total over powertrains: plug-ins together are new-energy vehicles."""
    drives = {f.code for line in lines if not is_total(line.owner) for f in line.owner.m.named("powertrain")}
    return "nev" if len(drives) > 1 and drives <= _PLUG_INS else None
