"""Sentences in the manner of many outlets: each gives the rows that the contract asks of it, and no other."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

from . import cases as told
from .telling import Case, rows_of

_MODULES = [import_module(f"{told.__name__}.{found.name}") for found in iter_modules(told.__path__)]


def _cases() -> Iterator[object]:
    for module in _MODULES:
        for group, cases in module.GROUPS.items():
            for number, case in enumerate(cases):
                marks = [pytest.mark.xfail(reason=case.xfail, strict=True)] if case.xfail else []
                yield pytest.param(case, id=f"{group}-{number}-{case.text[:40]}", marks=marks)


@pytest.mark.parametrize("case", list(_cases()))
def test_gives_these_rows(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
