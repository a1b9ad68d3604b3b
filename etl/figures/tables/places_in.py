"""Tells columns of places in a ranking ("3", "4", "11") from columns of counts."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.tables.values import Printed

_LAST_PLACE = 300


def are_places(values: Sequence[Printed]) -> bool:
    """Whether numbers can all be places in a ranking: small, whole, without sign or unit."""
    return bool(values) and all(
        1 <= value.value <= _LAST_PLACE and not (value.has_point or value.signed or value.unit or value.grouped)
        for value in values
    )
