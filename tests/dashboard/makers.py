"""Makers and destinations beside the sample's own rows: what ranks, comparisons and markets are tested with."""

from __future__ import annotations

from pathlib import Path

from . import sample
from .sample import row

# Vehicles sold worldwide: maker -> year -> value. Audi belongs to Volkswagen, and Seres has an earlier year only.
SOLD = {
    "volkswagen": {2024: 9.0e6, 2025: 8.9e6},
    "byd": {2024: 4.0e6, 2025: 4.5e6},
    "geely": {2025: 3.0e6},
    "audi": {2025: 1.7e6},
    "seres": {2024: 4.0e5},
}
# Vehicles exported from China by destination, counted by customs beside the sample's Russia and the Emirates.
SENT = {"mx": {2024: 4.0e5, 2025: 6.0e5}, "be": {2024: 2.0e5}, "ae": {2025: 3.0e5}}


def rows() -> list[dict[str, str]]:
    """The official rows."""
    sold = [
        row("sales", value, year, subject=maker, geography="world", source="company")
        for maker, years in SOLD.items()
        for year, value in years.items()
    ]
    part = [row("sales", 2.0e6, 2025, "-06-30", subject="byd", geography="world", source="company")]
    sent = [
        row("exports", value, year, geography="cn", destination=place, source="customs")
        for place, years in SENT.items()
        for year, value in years.items()
    ]
    quarter = [row("exports", 9.9e4, 2025, "-03-31", geography="cn", destination="be", source="customs")]
    too_many = [row("exports", 9.9e6, 2025, geography="cn", destination="de", source="customs")]
    there = [
        row("overseas_production", 1.5e5, 2025, subject="byd", geography="th", source="marklines"),
        row("brand_share", 8.0, 2024, subject="chinese-brands", geography="no", unit="percent", source="marklines"),
        row("brand_share", 12.5, 2025, subject="chinese-brands", geography="no", unit="percent", source="marklines"),
        row("brand_share", 30.0, 2023, subject="chinese-brands", geography="th", unit="percent", source="marklines"),
    ]
    return [*sold, *part, *sent, *quarter, *too_many, *there]


def make(database: Path, folder: Path) -> Path:
    """The sample with these rows beside its own."""
    return sample.make(database, folder, more=rows())
