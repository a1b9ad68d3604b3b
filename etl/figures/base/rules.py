"""Readings by rule: of an ordered list of rules the first that applies decides, and its name is kept as the reason.

Most rules have nothing to say of most sentences, so a rule says which wordings it needs and is only asked where one of
them may stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Concatenate, Final, Generic, NamedTuple, ParamSpec, TypeVar

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import bits_of

T = TypeVar("T")
P = ParamSpec("P")
Rule = TypeVar("Rule", bound=Callable[..., object])

_MOST_REMEMBERED = 4096
_NEEDS: Final[dict[Callable[..., object], tuple[str, ...]]] = {}


class Read(NamedTuple, Generic[T]):
    """What was read, and the rule that read it."""

    value: T
    rule: str


def needs(*names: str) -> Callable[[Rule], Rule]:
    """Mark a rule that says nothing of a number in whose sentence none of these wordings stands."""

    def mark(rule: Rule) -> Rule:
        _NEEDS[rule] = names
        return rule

    return mark


class Rules(Generic[P, T]):
    """Rules in their order by name, and which of them to ask in a sentence; a rule gives None, or False, where it does
    not apply.
    """

    def __init__(self, rules: Iterable[tuple[str, Callable[Concatenate[Scene, P], T]]]) -> None:
        self.all = tuple(rules)
        self._asked: dict[int, tuple[tuple[str, Callable[Concatenate[Scene, P], T]], ...]] = {}
        self._needed: int | None = None

    def asked(self, possible: int) -> tuple[tuple[str, Callable[Concatenate[Scene, P], T]], ...]:
        """The rules that may apply in a sentence where the wordings of these bits may stand."""
        if self._needed is None:  # the wordings are loaded when the first sentence is read
            self._needed = bits_of(tuple(name for _, rule in self.all for name in _NEEDS.get(rule, ())))
        needed = possible & self._needed
        asked = self._asked.get(needed)
        if asked is None:
            if len(self._asked) >= _MOST_REMEMBERED:
                self._asked.clear()
            asked = tuple(each for each in self.all if _may_apply(each[1], needed))
            self._asked[needed] = asked
        return asked


def _may_apply(rule: Callable[..., object], possible: int) -> bool:
    return rule not in _NEEDS or bool(possible & bits_of(_NEEDS[rule]))


def first(rules: Rules[[], T | None], scene: Scene) -> Read[T] | None:
    """What the first rule that applies says; None where none does."""
    for name, rule in rules.asked(scene.possible):
        value = rule(scene)
        if value is not None:
            return Read(value, name)
    return None


def first_of(rules: Rules[P, T | None], scene: Scene, *args: P.args, **kwargs: P.kwargs) -> Read[T] | None:
    """The same of rules that are told more than the scene; apart, since handing that on takes longer than a rule."""
    for name, rule in rules.asked(scene.possible):
        value = rule(scene, *args, **kwargs)
        if value is not None:
            return Read(value, name)
    return None


def applies(gates: Rules[[], bool], scene: Scene) -> str | None:
    """The name of the first gate that is shut to a number, None where all are open."""
    for name, is_shut in gates.asked(scene.possible):
        if is_shut(scene):
            return name
    return None
