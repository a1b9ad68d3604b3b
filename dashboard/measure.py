"""What is measured, in words: "Sales, Europe, battery-electric, passenger cars"."""

from __future__ import annotations

import pandas as pd

from dashboard.words import t


def name(row: pd.Series) -> str:
    """A measure with all that narrows it, of a row with the columns and display names of mart.points."""
    parts = [str(row["metric_name"])]
    if row["metric"] not in {"exports", "global_rank"} or row["geography"] not in {"cn", "world"}:
        parts.append(str(row["geography_name"]))
    if row["powertrain"] != "all":
        parts.append(str(row["powertrain_name"]).lower())
    if row["vehicle_class"] != "all":
        parts.append(str(row["class_name"]).lower())
    return t("know.comma").join(parts)


def vehicles(row: pd.Series) -> str:
    """What is counted: "vehicles", or the narrower kind by its name in lower case."""
    narrower = [
        str(row[f"{each}_name"])
        for each, code in (("powertrain", row["powertrain"]), ("class", row["vehicle_class"]))
        if code != "all"
    ]
    return t("claims.comma").join(narrower).lower() or t("companies.vehicles")
