"""A figure in the making: one number with the slots read so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from etl.mentions.numbers import Number
from etl.records import Basis, Status, VehicleClass


@dataclass(frozen=True, slots=True)
class Draft:
    """One number of a sentence and what it was found to mean; offsets are into the sentence."""

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
    period: tuple[date, date] | None = None
    status: Status = "actual"
    attribution: str | None = None
    direction: int = 0
    doubts: tuple[str, ...] = ()
