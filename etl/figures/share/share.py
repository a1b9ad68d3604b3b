"""What a percentage of a whole is a share of."""

from __future__ import annotations

from dataclasses import dataclass

from etl.records import VehicleClass


@dataclass(frozen=True, slots=True)
class Share:
    """The metric of a share and the fields that its words fix; `rule` says which words."""

    metric: str
    subject: str
    powertrain: str
    vehicle_class: VehicleClass
    rule: str
