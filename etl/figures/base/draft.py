"""A number of a sentence on its way to a figure, or to a reason why it is none."""

from __future__ import annotations

from typing import Literal, NamedTuple

from etl.figures.base.context import Dates
from etl.mentions.numbers import Number
from etl.records import Basis, Status, VehicleClass

# `base`: another number is compared with this one; `aside`: it stands in brackets beside another.
Doubt = Literal["base", "aside"]


class Draft(NamedTuple):
    """One number and what it was found to mean; offsets are into its sentence. A named tuple, since many rules give
    it on with one field changed, which costs a dataclass of so many fields far more.

    `direction` is that of a growth, 1 or -1; `reasons` are the rules that decided the fields ("period: context").
    """

    number: Number
    metric: str
    basis: Basis
    unit: str
    value: float
    subject: str = "all"
    geography: str | None = None
    destination: str | None = None
    powertrain: str = "all"
    vehicle_class: VehicleClass = "all"
    period: Dates | None = None
    status: Status = "actual"
    attribution: str | None = None
    direction: int = 0
    doubts: tuple[Doubt, ...] = ()
    reasons: tuple[str, ...] = ()

    @property
    def is_base(self) -> bool:
        """Whether another number of the sentence is compared with this one."""
        return "base" in self.doubts

    @property
    def is_count(self) -> bool:
        """Whether it is a level of vehicles."""
        return self.basis == "level" and self.unit == "vehicles"


class Unread(NamedTuple):
    """A number that gave no row, with the reason."""

    number: Number
    reason: str


Made = list[Draft] | Unread
