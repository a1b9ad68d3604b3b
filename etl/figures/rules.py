"""Readings by rule: of an ordered list of rules the first that applies decides, and its name is kept as the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")


class Read(NamedTuple, Generic[T]):
    """What was read, and the rule that read it."""

    value: T
    rule: str


def first(rules: Iterable[tuple[str, Callable[P, T | None]]], *args: P.args, **kwargs: P.kwargs) -> Read[T] | None:
    """What the first rule that applies says; a rule gives None where it does not apply, and so does this."""
    for name, rule in rules:
        value = rule(*args, **kwargs)
        if value is not None:
            return Read(value, name)
    return None


def applies(gates: Iterable[tuple[str, Callable[P, bool]]], *args: P.args, **kwargs: P.kwargs) -> str | None:
    """The name of the first gate that is shut, None where all are open."""
    return next((name for name, is_shut in gates if is_shut(*args, **kwargs)), None)
