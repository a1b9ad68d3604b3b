"""Groups of claims about the same thing, one line each: what the charts use, by which rule, what stands against it."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from dashboard import formats, standing
from dashboard.charts import marks
from dashboard.charts.disagreements import Disagreement
from dashboard.queries import groups
from dashboard.records import Claim, records


def found(rows: pd.DataFrame) -> list[Disagreement]:
    """The groups of these rows of mart.points, those with the latest period first."""
    ordered = rows.sort_values(["period_end", "metric", "group_id"], ascending=[False, True, True])
    rules = groups.rules(tuple(ordered["group_id"].unique()))
    return [_group(part, rules) for _, part in ordered.groupby("group_id", sort=False)]


def lines(rows: pd.DataFrame) -> pd.DataFrame:
    """One line a group for reading, by the id of the claim that selecting it opens."""
    told = list(_told(rows))
    return pd.DataFrame([line for _, line in told], index=[point for point, _ in told])


def _told(rows: pd.DataFrame) -> Iterator[tuple[str, dict[str, str]]]:
    for group in found(rows):
        official = [claim for claim in group.claims if claim.origin == "official"]
        yield (
            group.against[0].point_id if group.against else group.first.point_id,
            {
                "What": group.what,
                "Period": group.first.period_label,
                "Charts use": _who(group.chosen) if group.chosen else "none: all are misdated",
                "By the rule": group.rule,
                "Its interval": formats.interval(group.first),
                "Beside it": "; ".join(_who(claim) for claim in group.against),
                "Their intervals": "; ".join(dict.fromkeys(formats.interval(claim) for claim in group.against)),
                "Official": "; ".join(_who(claim) for claim in official) or "none",
                "Why": "; ".join(dict.fromkeys(marks.standing(claim) for claim in group.against)),
            },
        )


def _group(part: pd.DataFrame, rules: dict[str, str]) -> Disagreement:
    claims = sorted(
        records(part, Claim), key=lambda claim: (not claim.is_chosen, claim.origin != "official", claim.point_id)
    )
    chosen = next((claim for claim in claims if claim.is_chosen), None)
    return Disagreement(tuple(claims), chosen, rules.get(claims[0].group_id, ""))


def _who(claim: Claim) -> str:
    forecast = f", {claim.status}" if claim.status != "actual" else ""
    return f"{formats.claim(claim)} {standing.told_by(claim)}{forecast}"
