"""Sentences in the manner of many outlets: each gives the rows that the contract asks of it, and no other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

<<<<<<< HEAD
from .cases import carried, growths, items, levels, makers, outlets, ownership, places, refused, shares, times, vehicles
from .telling import Case, rows_of

_MODULES = (levels, shares, places, vehicles, carried, items, makers, growths, times, refused, outlets, ownership)
=======
from .cases import carried, growths, levels, makers, markets, outlets, ownership, places, refused, shares, times, vehicles
from .telling import Case, rows_of

_MODULES = (levels, shares, places, markets, vehicles, carried, makers, growths, times, refused, outlets, ownership)
>>>>>>> cbbcb16 (Read the market an article opens with; refuse models, bodies, parts of a target)


def _cases() -> Iterator[object]:
    for module in _MODULES:
        for group, cases in module.GROUPS.items():
            for number, case in enumerate(cases):
                marks = [pytest.mark.xfail(reason=case.xfail, strict=True)] if case.xfail else []
                yield pytest.param(case, id=f"{group}-{number}-{case.text[:40]}", marks=marks)


@pytest.mark.parametrize("case", list(_cases()))
def test_gives_these_rows(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
